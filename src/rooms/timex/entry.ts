/** Entries: the expressions of an article in text order, before the calendar is asked. */
import type { Article } from '../../model/article.ts'
import type { Sentence } from '../../model/sentence.ts'
import { TokenKind, type Tokens } from '../../text/token.ts'
import { isCredit } from './context.ts'
import type { Sense } from './expression.ts'
import type { Group } from './fields.ts'
import { groupAt } from './group.ts'
import type { Place } from './place.ts'
import { joinRange } from './range.ts'
import type { Scene } from './slot.ts'

/** An expression on its way to a timex. */
export interface Entry {
  readonly group: Group
  /** The other end of "Sabtu (17/6) hingga Senin (19/6)". */
  readonly end: Group | undefined
  readonly sentence: number
  readonly credit: boolean
  sense: Sense | undefined
  place: Place | undefined
}

/** Which tokens begin a sentence, and the index of every token's sentence (-1 before the first). */
export function sentencesOf(
  tokens: Tokens,
  sentences: readonly Sentence[],
): { opens: Uint8Array; index: readonly number[] } {
  const opens = new Uint8Array(tokens.length)
  const index: number[] = []
  let current = -1
  let open = true
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] as number
    let next = sentences[current + 1]
    while (next !== undefined && start >= next.span.start) {
      current++
      open = true
      next = sentences[current + 1]
    }
    index.push(current)
    if (tokens.kind[at] === TokenKind.newline) open = true
    else if (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number) {
      if (open) opens[at] = 1
      open = false
    } else if (tokens.folded[at] === '"' || tokens.folded[at] === '“') open = true
  }
  return { opens, index }
}

/** Reads the expressions of an article. */
export function readEntries(article: Article, scene: Scene): Entry[] {
  const { tokens, grammar, sentence } = scene
  const entries: Entry[] = []
  let at = 0
  let block = 0
  let read = -1
  while (at < tokens.length) {
    const joined = groupAt(scene, at, at === read ? 'list' : false)
    if (joined === undefined) {
      at++
      continue
    }
    at = Math.max(joined.to, at + 1)
    const { group } = joined
    if (group === undefined) continue
    const range = joinRange(scene, group)
    if (group.weak && range === undefined) continue
    // A part of day alone ("pada dini hari") tells no day and is left unread.
    if (
      group.part !== undefined &&
      group.clock === undefined &&
      group.date === undefined &&
      group.shift === undefined
    ) {
      continue
    }
    if (range !== undefined) at = range.to
    read = at
    if (group.clock !== undefined) scene.read.clock = sentence[group.from] as number
    const start = tokens.start[group.from] as number
    while (
      block + 1 < article.blocks.length &&
      (article.blocks[block + 1]?.span.start ?? 0) <= start
    )
      block++
    const kind = article.blocks[block]?.kind
    entries.push({
      group,
      end: range,
      sentence: sentence[group.from] as number,
      credit:
        (group.date !== undefined || group.shift !== undefined) &&
        (kind === 'dateline' ||
          kind === 'byline' ||
          isCredit(tokens, grammar, group.from, (range ?? group).to)),
      sense: undefined,
      place: undefined,
    })
  }
  return entries
}
