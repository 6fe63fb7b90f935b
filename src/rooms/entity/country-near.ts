/**
 * Whom an official serves where the title does not say it, from what stands right before.
 */
import type { Article } from '../../model/article.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import { foldWord } from '../../text/token.ts'

/** Where a sentence opens: after a full stop and its closing marks, or on a new line. */
export const OPENS: RegExp = /(?:^|\n|[.!?]["”’')]{0,2}\s)\s*$/u

/** What the language and the tables say: "his", "her"; "in", "di"; whether a row is a state's capital. */
export interface Words {
  readonly possessives: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  readonly isCapital: (row: string) => boolean
}

/**
 * The country an official serves by the words before a mention: "her spokeswoman, Ana Ruiz" and
 * "Ruiz's adviser Jan Kol" serve the possessor's, and "Togo has offered its help. Foreign Minister
 * Komlan Agbessi ..." the state the sentence before speaks of.
 *
 * @param entityOf the entity of a mention, as far as joined
 */
export function countryNear(
  article: Article,
  own: readonly Mention[],
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  scene: Words,
): Sourced<string> | undefined {
  const { possessives } = scene
  for (const mention of own) {
    if (mention.office === undefined || mention.former === true) continue
    const served = servedBehind(article, mention, mentions)
    const theirs = served === undefined ? undefined : entityOf.get(served.index)?.country?.value
    if (served !== undefined && theirs !== undefined)
      return implied(theirs, 'entity/served-country', served.span)
    const before = mentions[mention.index - 1]
    if (before === undefined || mention.sentence - before.sentence > 1) continue
    const gap = article.text.slice(before.span.end, mention.span.start)
    const possessor = possessorBefore(mention, gap, mentions, possessives)
    if (possessor !== undefined) {
      const country = entityOf.get(possessor.index)?.country?.value
      if (country !== undefined) return implied(country, 'entity/possessor-country', possessor.span)
      continue
    }
    // "In Lusaka, the Minister was received by ...": who was named before is not of wherever he went
    if (mention !== own[0]) continue
    const fronted = frontedPlace(article, mention, mentions, scene)
    if (fronted?.country !== undefined)
      return implied(fronted.country.value, 'entity/fronted-country', fronted.span)
    const state = stateBefore(article, mention, gap, mentions)
    if (state?.country !== undefined)
      return implied(state.country.value, 'entity/state-before', state.span)
  }
  return undefined
}

/** "Mykhailo Podolyak, adviser to President Zelensky": the person behind the office that is set behind the name. */
function servedBehind(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
): Mention | undefined {
  const said = mention.office?.evidence[0]
  let next = mentions[mention.index + 1]
  if (next?.of === mention.index) next = mentions[mention.index + 2]
  if (said === undefined || next?.kind !== 'person' || next.sentence !== mention.sentence)
    return undefined
  if (said.start < mention.span.end || said.end > next.span.start) return undefined
  // "the foreign minister, told President ..." serves nobody there
  return /^\s+(?:\p{L}{2,3}\s+)?$/u.test(article.text.slice(said.end, next.span.start).slice(0, 9))
    ? next
    : undefined
}

function possessorBefore(
  mention: Mention,
  gap: string,
  mentions: readonly Mention[],
  possessives: ReadonlySet<string>,
): Mention | undefined {
  if (/^['’]s\s+$/u.test(gap)) return mentions[mention.index - 1]
  const word = /(\p{L}+)\s+$/u.exec(gap.slice(-24))?.[1]
  if (word === undefined || !possessives.has(foldWord(word))) return undefined
  for (let index = mention.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (mention.sentence - one.sentence > 1) return undefined
    if (one.kind === 'person' || one.kind === 'state') return one
  }
  return undefined
}

/** The state that opens the sentence before, if the mention opens its own in the same paragraph. */
function stateBefore(
  article: Article,
  mention: Mention,
  gap: string,
  mentions: readonly Mention[],
): Mention | undefined {
  if (gap.includes('\n') || !OPENS.test(gap)) return undefined
  let first: Mention | undefined
  for (let index = mention.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (one.sentence !== mention.sentence - 1) break
    first = one
  }
  if (first?.kind !== 'state' || first.rule === 'mention/adjective') return undefined
  const lead = article.text.slice(Math.max(0, first.span.start - 4), first.span.start)
  return first.span.start === 0 || OPENS.test(lead) ? first : undefined
}

/** "In Nepal, Home Minister ...", "Di Tokyo, Menlu ...": a state or a capital that opens the sentence, no other between. */
function frontedPlace(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
  { inside, isCapital }: Words,
): Mention | undefined {
  let first: Mention | undefined
  for (let index = mention.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (one.sentence !== mention.sentence) break
    if (first?.country !== undefined) return undefined
    first = one
  }
  if (first?.country === undefined || article.text[first.span.end] !== ',') return undefined
  const land = first.kind === 'state' || (first.rows ?? []).some(isCapital)
  const lead = /(?:^|\n|[.!?]["”’')]{0,2}\s)\s*(\p{L}+)\s+$/u.exec(
    article.text.slice(Math.max(0, first.span.start - 12), first.span.start),
  )
  return land && lead !== null && inside.has(foldWord(lead[1] as string)) ? first : undefined
}
