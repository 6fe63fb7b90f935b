/**
 * `npm run eval:idner`: persons of the Indonesian news corpus idner-news-2k, words exact, beside a baseline of capitalised words.
 *
 * Sentences are read ten at a time, since the corpus marks no ends of articles and a short name needs the full one near it. Names of
 * the gold hold no titles, as ours do not.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal, read } from '../../src/index.ts'
import { corpora } from './corpora.ts'
import { precisionRecall } from './tally.ts'

/** Sentences read as one report. */
const TOGETHER = 10

interface Passage {
  readonly text: string
  /** `start:end` of each word, and of each person. */
  readonly words: readonly (readonly [start: number, end: number, opens: boolean])[]
  readonly persons: ReadonlySet<string>
}

const folder = corpora()
const file = folder === undefined ? undefined : join(folder, 'corpora/idner-news-2k/test.txt')
if (file === undefined || !existsSync(file)) {
  console.error(
    'The corpus idner-news-2k is not here. Set KAWAT_CORPORA to the folder that holds corpora/idner-news-2k/test.txt and run this again.',
  )
  process.exit(2)
}
const passages = passagesOf(readFileSync(file, 'utf8'))
print('kawat', (passage) => kawat(passage.text))
print('capitalised words', capitalised)

function passagesOf(source: string): readonly Passage[] {
  const sentences = source.split(/\n\s*\n/).filter((sentence) => sentence.trim() !== '')
  const passages: Passage[] = []
  for (let at = 0; at < sentences.length; at += TOGETHER)
    passages.push(passageOf(sentences.slice(at, at + TOGETHER)))
  return passages
}

function passageOf(sentences: readonly string[]): Passage {
  const words: [number, number, boolean][] = []
  const persons: [number, number][] = []
  let text = ''
  for (const sentence of sentences) {
    let opens = true
    for (const line of sentence.trim().split('\n')) {
      const [word = '', , tag] = line.split(/\s+/)
      if (!/^[.,!?;:)”"]+$/.test(word) && !opens) text += ' '
      const start = text.length
      text += word
      words.push([start, text.length, opens])
      opens = false
      const last = persons.at(-1)
      if (tag === 'B-PER') persons.push([start, text.length])
      else if (tag === 'I-PER' && last !== undefined) last[1] = text.length
    }
    text += '\n'
  }
  return { text, words, persons: new Set(persons.map((span) => span.join(':'))) }
}

function kawat(text: string): readonly string[] {
  const reading = read({
    text,
    lang: 'id',
    outlet: 'Gazette',
    published: '2014-09-25T12:00:00+07:00',
  })
  if (isRefusal(reading)) return []
  return reading.mentions
    .filter(({ kind, form }) => kind === 'person' && form !== 'office')
    .map(({ name }) => `${name.original.start}:${name.original.end}`)
}

/** Two capitalised words and more beside each other; a sentence's first word counts too. */
function capitalised({ text, words }: Passage): readonly string[] {
  const runs: [number, number, number][] = []
  let open = false
  for (const [start, end, opens] of words) {
    const isName = /^\p{Lu}\p{Ll}+/u.test(text.slice(start, end))
    const last = runs.at(-1)
    if (isName && open && !opens && last !== undefined) {
      last[1] = end
      last[2]++
    } else if (isName) runs.push([start, end, 1])
    open = isName
  }
  return runs.filter(([, , count]) => count >= 2).map(([start, end]) => `${start}:${end}`)
}

function print(who: string, find: (passage: Passage) => readonly string[]): void {
  let right = 0
  let extra = 0
  let missed = 0
  for (const passage of passages) {
    const found = new Set(find(passage))
    for (const span of found) passage.persons.has(span) ? right++ : extra++
    for (const span of passage.persons) if (!found.has(span)) missed++
  }
  const { precision, recall, f1 } = precisionRecall([right, extra, missed])
  const percent = (part: number) => (100 * part).toFixed(1)
  console.log(
    `${who}: persons F1 ${percent(f1 ?? 0)}  P ${percent(precision)} R ${percent(recall)}: ${right} right, ${extra} extra, ${missed} missed`,
  )
}
