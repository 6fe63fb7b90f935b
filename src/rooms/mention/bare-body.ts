/**
 * Bodies said without their country: "the Foreign Ministry said", "debated in parliament", "according to the presidency".
 */
import type { InstitutionWord } from '../../lang/tables/mention.ts'
import type { Sourced } from '../../model/evidence.ts'
import { TokenKind } from '../../text/token.ts'
import type { Atom } from './atom.ts'
import { codeOf, placeCode } from './atom-country.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import type { Phrase } from './phrase.ts'

/** "the Foreign Ministry said", "at the Foreign Ministry": a ministry of a country the phrase does not say, in capitals; a house behind "at". */
export function bareBody(
  desk: Desk,
  atoms: readonly Atom[],
  phrase: Phrase,
  base: Pick<Draft, 'from' | 'to' | 'sentence'>,
  institution: InstitutionWord | undefined,
): number {
  const { tokens, words, tables } = desk
  const isChamber = institution?.class === 'parliament' || institution?.class === 'court'
  // "takes the oath in parliament on Sunday", "debated in parliament."
  const inside =
    tables.insidePlaces.includes(tokens.folded[base.from - 1] ?? '') &&
    institution?.class === 'parliament' &&
    (tokens.kind[base.to] !== TokenKind.word ||
      words.prepositions.has(tokens.folded[base.to] ?? ''))
  const small = tokens.capital[base.from] === 0
  const article = words.articles.has(tokens.folded[base.from - 1] ?? '')
  const one = article && !words.indefinites.has(tokens.folded[base.from - 1] ?? '')
  const seat = institution?.class === 'embassy' ? undefined : seatOf(desk, atoms, phrase.to)
  const alone =
    small && one && institution?.class !== 'embassy' && (seat !== undefined || actsAs(desk, base))
  if (phrase.kind === 'government' || (small && !inside && !alone)) return phrase.from
  // "Parliament must ratify"
  const chamber = institution?.class === 'parliament' && tokens.capital[base.to] !== 1
  if (!(tables.countryBeforeOffice && (article || chamber)) && !(small && inside))
    return phrase.from
  const lead = tokens.folded[base.from - (article ? 2 : 1)] ?? ''
  // "a briefing in the Senate": a chamber, and no house
  const house = !isChamber && (words.atPlaces.has(lead) || lead === 'at')
  desk.drafts.push({
    ...{ kind: house ? 'place' : 'institution', form: 'name' },
    ...base,
    ...{ nameFrom: base.from, nameTo: base.to },
    ...(seat === undefined ? {} : { country: seat }),
    rule: 'mention/bare-ministry',
  })
  return phrase.to
}

/** "the health ministry in Beirut", "kementerian kesehatan di Beirut": the country of the town a ministry sits in. */
export function seatOf(
  desk: Desk,
  atoms: readonly Atom[],
  at: number,
): Sourced<string> | undefined {
  const { from } = atoms[at] ?? { from: -1 }
  const place = atoms[at + 1]
  if (!desk.tables.insidePlaces.includes(desk.tokens.folded[from] ?? '')) return undefined
  const code = place?.kind === 'known' && codeOf(place) === undefined ? placeCode(place) : undefined
  return code === undefined ? undefined : sourced(desk, code, 'mention/seat', atoms, at + 1)
}

/** "the foreign ministry called for restraint", "according to the presidency.": a body in small letters does something, or is the source. */
function actsAs({ tokens, tables }: Desk, { from, to }: Pick<Draft, 'from' | 'to'>): boolean {
  const next = tokens.folded[to] ?? ''
  if (tables.bodyVerbs.includes(next)) return true
  const source = tables.governmentCues.includes(tokens.folded.slice(from - 3, from - 1).join(' '))
  return source && tokens.kind[to] !== TokenKind.word
}
