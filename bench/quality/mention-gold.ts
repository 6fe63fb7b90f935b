/** Reports whose names are marked and linked: `mentions/README.md` tells the marks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Half } from './gold.ts'

/** An entity as annotated. */
export interface GoldEntity {
  readonly kind: 'person' | 'state' | 'institution' | 'place' | 'outlet'
  readonly name: string
  readonly aliases?: readonly string[]
  readonly office?: string | null
  readonly country?: string | null
  readonly zone?: string | null
  readonly city?: string | null
  readonly placeKind?: string
  readonly unnamed?: boolean
  readonly implied?: boolean
}

/** A mark of the text: `start` to `end` is the name proper, `from` where its title begins; offsets into the text without marks. */
export interface Mark {
  /** Ids of entities; more than one only of a collective. */
  readonly ids: readonly string[]
  readonly from: number
  readonly start: number
  readonly end: number
  readonly optional: boolean
  /** A pronoun or a collective: `[p1|he]`. */
  readonly loose: boolean
}

/** A text with its marks taken out. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** One report of the gold. */
export interface MentionReport extends Marked {
  readonly id: string
  readonly lang: 'id' | 'en'
  readonly outlet: string
  readonly published: string
  readonly noise: readonly string[]
  readonly entities: Readonly<Record<string, GoldEntity>>
}

/** A sentence of invented names: only persons are marked. */
export interface NameSentence extends Marked {
  readonly id: string
  readonly lang: 'id' | 'en'
}

const MARK = /([{[])([A-Za-z0-9+]+)(\??)\|([^{}[\]]*)([}\]])/g

/**
 * Takes the marks out of a text.
 *
 * @throws Error where a mark is broken, nested or closed by the other sign
 */
export function unmark(marked: string): Marked {
  const marks: Mark[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(MARK)) {
    const [all, open = '', ids = '', mark = '', words = '', close = ''] = match
    if ((open === '{') !== (close === '}')) throw new Error(`"${all}" is closed by another sign`)
    text += marked.slice(last, match.index)
    last = match.index + all.length
    const title = words.indexOf('^')
    const from = text.length
    text += words.replace('^', '')
    marks.push({
      ids: ids.split('+'),
      from,
      start: title < 0 ? from : from + title,
      end: text.length,
      optional: mark === '?',
      loose: open === '[',
    })
  }
  text += marked.slice(last)
  const left = /[{}|^]/.exec(text)
  if (left !== null) {
    throw new Error(`a mark is left: ${text.slice(Math.max(0, left.index - 20), left.index + 20)}`)
  }
  return { text, marks }
}

const folder = new URL('./mentions/', import.meta.url)

/** All reports of a half, by id. */
export function loadMentions(half: Half): readonly MentionReport[] {
  const home = new URL(`${half}/`, folder)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { marked, noise = [], ...rest } = JSON.parse(readFileSync(new URL(name, home), 'utf8'))
      return { ...rest, noise, ...unmark(marked) }
    })
}

/** All sentences of invented names of a half. */
export function loadNames(half: Half): readonly NameSentence[] {
  const home = new URL(`${half}/`, folder)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, home), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const { id, lang, marked } = JSON.parse(line)
          return { id, lang, ...unmark(marked) }
        }),
    )
}
