/**
 * Since when a superlative is measured, where its words name no date: "since the pandemic", "sejak Trump kembali berkuasa".
 *
 * Beginnings everybody dates alike stand in the language's tables; when somebody came to office, in the table of persons.
 */
import type { Superlative } from '../../model/claim.ts'
import { longestMatch } from '../../text/lexicon.ts'
import type { Floor } from './floor.ts'

/** The day words between two tokens are measured from; none where neither table dates them. */
export function sinceOf(
  floor: Floor,
  [from, to]: readonly [number, number],
): Pick<Superlative, 'since'> {
  const { article, tokens, words } = floor
  const told = article.published?.moment.start.slice(0, 10)
  let since: string | undefined
  const take = (day: string) => {
    // Of two wars, and of two terms, the last that had begun.
    if ((told === undefined || day <= told) && (since === undefined || day > since)) since = day
  }
  for (let at = from; at < to; at++) {
    const landmark = longestMatch(words.landmarks, article.text, tokens, at)
    for (const { from: day, of } of landmark?.values ?? []) {
      if (of === undefined || of.some((country) => floor.countries.has(country))) take(day)
    }
    if (longestMatch(words.accessions, article.text, tokens, at) === undefined) continue
    for (let token = from; token < at; token++) accessions(floor, token).forEach(take)
  }
  return since === undefined ? {} : { since }
}

const DAY = 86_400_000

/** "The third in as many months": since as many months before the report as it counts; none for other words. */
export function countedBack(
  { article, tokens, words }: Floor,
  [from, to]: readonly [number, number],
  count: number | undefined,
): Pick<Superlative, 'since' | 'window'> | undefined {
  const published = article.published?.moment.start.slice(0, 10)
  if (count === undefined || published === undefined) return undefined
  for (let at = from; at < to; at++) {
    const match = longestMatch(words.asMany, article.text, tokens, at)
    const days = match === undefined ? undefined : words.units.get(tokens.folded[match.to] ?? '')
    const day = days === undefined ? Number.NaN : Date.parse(published) - count * days * DAY
    if (!Number.isNaN(day)) {
      return { window: 'since', since: new Date(day).toISOString().slice(0, 10) }
    }
  }
  return undefined
}

/** The days on which the person named at a token came to the highest of his offices. */
function accessions({ mentionAt, mentions, holdings }: Floor, token: number): readonly string[] {
  const [row] = mentions[mentionAt[token] as number]?.rows ?? []
  const held = row === undefined ? [] : (holdings(row) ?? [])
  const head = held.filter(({ office }) => office.startsWith('head_of_'))
  return (head.length > 0 ? head : held).map(({ from }) => from)
}
