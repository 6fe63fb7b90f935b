/**
 * Cabinets: an official whose title names no state serves the one whose government the report tells of there. "LIMA (Reuters) - Prime
 * Minister Aurelio Quispe ...", "Brazil sent Energy Minister ...", "Foreign Minister A and Trade Minister B", and whoever opens the sentence
 * behind one that is about a state or its official.
 */
import type { Article } from '../../model/article.ts'
import type { Entity, Mention, Office } from '../../model/entity.ts'
import { type Evidence, implied, type Sourced } from '../../model/evidence.ts'
import { foldWord } from '../../text/token.ts'
import { isDateline, isOfDateline } from './dateline.ts'

/** What the words and tables say. */
export interface CabinetWords {
  /** "and", "dan". */
  readonly joins: ReadonlySet<string>
  /** Words by which a state sends somebody: "sent", "represented", "mengutus", "diwakili". */
  readonly sending: ReadonlySet<string>
  /** Words by which somebody goes with another: "accompanied", "didampingi". */
  readonly company: ReadonlySet<string>
  readonly isCapital: (row: string) => boolean
  /** Whether a name speaks against a country: it is at home in another one of the report. */
  readonly speaksAgainst: (name: string, country: string) => boolean
  /** Where the outlet is at home, if that is known. */
  readonly outlet: string | undefined
}

/** Offices of a state's own government, parliament and forces; its envoys are told of beside other states. */
const DOMESTIC: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['head_of_state', 'head_of_government', 'deputy_head', 'crown_prince'] as const),
  ...(['foreign_minister', 'defence_minister', 'minister', 'deputy_minister'] as const),
  ...(['security_adviser', 'military_chief', 'legislator', 'governor'] as const),
  ...(['spokesperson', 'top_diplomat', 'party_leader'] as const),
])
const SENT_ABROAD: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  'ambassador',
  'envoy',
])
const HEADS: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  'head_of_state',
  'head_of_government',
])
/** Offices of which a state has one. */
const SOLE: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister'] as const),
])

/** Bodies of many states: no government. */
const NOBODYS: ReadonlySet<string> = new Set(['IGO', 'EUE'])

/** Letters and words between a state and whom it sends: "sent its own", "hanya diwakili", "was represented by". */
const SENT = /^,?\s+((?:\p{Ll}+(?:['’]s)?,?\s+){1,7})$/u
/** Letters in which the word of company stands, and the first word of a sentence that a name follows. */
const COMPANY = 60
const OPENING = /(?:^|\n|[.!?]["”’')]{0,2}\s)\s*(\p{L}+)\s[^.!?]*$/u
const OPENS = /(?:^|\n|[.!?]["”’')]{0,2}\s)\s*(?:(?:The|Pemerintah|Kementerian)\s+)?$/u

/**
 * The country of one official; undefined where nothing tells.
 *
 * @param person without a country so far
 * @param own its mentions
 * @param entityOf the entity of a mention, with the countries told so far
 */
export function cabinetCountry(
  article: Article,
  person: Entity,
  own: readonly Mention[],
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  words: CabinetWords,
): Sourced<string> | undefined {
  const office = person.office?.value
  if (person.row !== undefined) return undefined
  const first = own[0] as Mention
  if (first.former === true || first.form === 'short') return undefined
  if (!DOMESTIC.has(office)) return undefined
  const found =
    companion(article, first, office, mentions, entityOf, words) ??
    besideColleague(article, first, office, mentions, entityOf, words) ??
    behindTopic(article, first, office, mentions, entityOf) ??
    filed(article, first, office, mentions, entityOf, words)
  if (found === undefined || NOBODYS.has(found.country)) return undefined
  if (words.speaksAgainst(person.name, found.country)) return undefined
  return implied(found.country, found.rule, found.evidence)
}

/** The country of an official by who sends him: "Namibia's president sent Environment Minister Indileni Daniel"; undefined where nobody does. */
export function senderCountry(
  article: Article,
  { office, row }: Entity,
  own: readonly Mention[],
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  words: CabinetWords,
): Sourced<string> | undefined {
  const first = own[0] as Mention
  if (row !== undefined || first.former === true || first.form === 'short') return undefined
  const held = office?.value
  if (!DOMESTIC.has(held) && !SENT_ABROAD.has(held)) return undefined
  const sent = sender(article, first, held, mentions, entityOf, words)
  if (sent === undefined || NOBODYS.has(sent.country)) return undefined
  return implied(sent.country, sent.rule, sent.evidence)
}

interface Told {
  readonly country: string
  readonly rule: string
  readonly evidence: Evidence
}

/** "Brasil hanya diwakili Menlu ...", "India sent Trade Minister ...", "its president dispatched ...": who is named right before, by a word of sending. */
function sender(
  article: Article,
  first: Mention,
  office: Office | undefined,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  { sending }: CabinetWords,
): Told | undefined {
  const from = mentions[first.index - 1]
  if (from === undefined || from.sentence !== first.sentence) return undefined
  const country = countryOf(from, entityOf)
  if (country === undefined) return undefined
  const isPerson = from.kind === 'person'
  if (isPerson && !mayShare(office, entityOf.get(from.index)?.office?.value)) return undefined
  const isState = from.kind === 'state' || from.form === 'metonym' || from.kind === 'place'
  if (!isPerson && !isState) return undefined
  const gap = SENT.exec(article.text.slice(from.span.end, first.span.start))
  const sent = gap?.[1]?.split(/\s+/).some((word) => sending.has(word)) ?? false
  return sent ? { country, rule: 'entity/sender-country', evidence: from.span } : undefined
}

/** "Accompanying Khamphan were Foreign Minister A", "President B, accompanied by Foreign Minister A,": the one other person of the sentence so far. */
function companion(
  article: Article,
  first: Mention,
  office: Office | undefined,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  { company }: CabinetWords,
): Told | undefined {
  let leader: Mention | undefined
  let from = first.span.start
  for (let index = first.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (one.sentence !== first.sentence) break
    from = one.span.end
    if (one.kind !== 'person') continue
    const named = entityOf.get(one.index)
    if (named !== undefined && named === entityOf.get(leader?.index ?? -1)) continue
    // with whom of two, nothing tells
    if (leader !== undefined) return undefined
    leader = one
  }
  if (leader === undefined) return undefined
  const held = entityOf.get(leader.index)
  if (held?.country === undefined || !mayShare(office, held.office?.value)) return undefined
  const told = (start: number, end: number) =>
    article.text
      .slice(Math.max(start, end - COMPANY), end)
      .split(/[^\p{L}]+/u)
      .some((word) => company.has(foldWord(word)))
  const behind = told(leader.span.end, first.span.start)
  const lead = OPENING.exec(article.text.slice(Math.max(0, from - COMPANY), from))?.[1] ?? ''
  if (!behind && !company.has(foldWord(lead))) return undefined
  return { country: held.country.value, rule: 'entity/companion-country', evidence: leader.span }
}

/** "Foreign Minister A and Trade Minister B": of one government, where they hold no office a state has one of. */
function besideColleague(
  article: Article,
  first: Mention,
  office: Office | undefined,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  { joins }: CabinetWords,
): Told | undefined {
  const before = mentions[first.index - 1]
  if (before?.kind !== 'person' || before.sentence !== first.sentence) return undefined
  const gap = /^(?:,\s+|\s+)(?:(\p{L}+)\s+)?(?:the\s+|his\s+|her\s+)?$/u.exec(
    article.text.slice(before.span.end, first.span.start),
  )
  if (gap === null || (gap[1] !== undefined && !joins.has(foldWord(gap[1])))) return undefined
  const colleague = entityOf.get(before.index)
  const country = colleague?.country?.value
  if (country === undefined || !mayShare(office, colleague?.office?.value)) return undefined
  return { country, rule: 'entity/colleague-country', evidence: before.span }
}

/** Whether two officials may be of one government by their offices. */
function mayShare(one: Office | undefined, other: Office | undefined): boolean {
  if (!DOMESTIC.has(other) || (SOLE.has(one) && one === other)) return false
  // "President A and Prime Minister B" are as often of two states
  return !(HEADS.has(one) && HEADS.has(other))
}

/** Whoever opens the sentence behind one that is about a state, its body or its official, no other state's beside it. */
function behindTopic(
  article: Article,
  first: Mention,
  office: Office | undefined,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
): Told | undefined {
  let topic: Mention | undefined
  for (let index = first.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (one.sentence < first.sentence - 1 || isDateline(article, one)) break
    if (one.kind === 'outlet') continue
    // somebody or something else is told of first
    if (one.sentence === first.sentence) {
      if (one.kind === 'person' || countryOf(one, entityOf) !== undefined) return undefined
      continue
    }
    topic = one
  }
  if (topic === undefined || topic.form === 'adjective' || topic.kind === 'place') return undefined
  const between = article.text.slice(topic.span.end, first.span.start)
  const country = countryOf(topic, entityOf)
  if (country === undefined || NOBODYS.has(country)) return undefined
  // "WARSAW (AP) - Poland broke off talks with Hungary." and a line of its own: whose land the report is filed from
  const home = isOfDateline(article, topic, mentions)
  if (between.includes('\n') && !home) return undefined
  const lead = article.text.slice(Math.max(0, topic.span.start - 16), topic.span.start)
  if (topic.span.start > 0 && !home && !OPENS.test(lead)) return undefined
  if (topic.kind === 'person') {
    const held = entityOf.get(topic.index)?.office?.value ?? topic.office?.value
    if (!mayShare(office, held)) return undefined
  }
  // "President A received President B of Togo. Minister C": of which of the two, nothing tells
  for (let index = topic.index + 1; index < first.index; index++) {
    const one = mentions[index] as Mention
    if (one.sentence !== topic.sentence || one.form === 'adjective' || one.kind === 'place')
      continue
    const other = countryOf(one, entityOf)
    if (one.kind === 'person' && other === undefined && one.form === 'name') return undefined
    if (other !== undefined && other !== country && one.kind === 'person') return undefined
    if (other !== undefined && other !== country && topic.kind === 'person') return undefined
  }
  return { country, rule: 'entity/topic-country', evidence: topic.span }
}

/** "LIMA (Reuters) - Prime Minister Aurelio Quispe told reporters ...": filed from the capital, and nobody else's told of before. */
function filed(
  article: Article,
  first: Mention,
  office: Office | undefined,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  { isCapital, outlet }: CabinetWords,
): Told | undefined {
  const { dateline } = article
  if (dateline === undefined) return undefined
  const place = mentions.find(
    ({ span, country }) => country !== undefined && span.start < dateline.end,
  )
  const country = place?.country?.value
  if (place === undefined || country === undefined) return undefined
  if (!(place.rows ?? []).some(isCapital) || (outlet !== undefined && outlet !== country))
    return undefined
  for (let index = place.index + 1; index < first.index; index++) {
    const one = mentions[index] as Mention
    if (isDateline(article, one) || one.kind === 'outlet' || one.kind === 'place') continue
    const other = countryOf(one, entityOf)
    if (other === undefined) {
      // somebody of rank of whom nothing tells may be the guest from abroad, and what follows his
      if (one.kind === 'person' && one.office !== undefined) return undefined
      continue
    }
    if (other !== country && !NOBODYS.has(other)) return undefined
    if (SOLE.has(office) && one.kind === 'person' && one.index !== first.index)
      if (entityOf.get(one.index)?.office?.value === office && other === country) return undefined
  }
  return { country, rule: 'entity/filed-country', evidence: place.span }
}

function countryOf(mention: Mention, entityOf: ReadonlyMap<number, Entity>): string | undefined {
  return mention.country?.value ?? entityOf.get(mention.index)?.country?.value
}
