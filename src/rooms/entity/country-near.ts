/**
 * Whom an official serves where the title does not say it, from what stands right before.
 */
import type { Article } from '../../model/article.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import { foldWord } from '../../text/token.ts'
import { isDateline, isOfDateline } from './dateline.ts'

/** Where a sentence opens: after a full stop and its closing marks, or on a new line. */
const OPENS = /(?:^|\n|[.!?]["”’')]{0,2}\s)\s*$/u

/** Bodies of many states: nobody's government. */
const NOBODYS: ReadonlySet<string> = new Set(['IGO', 'EUE'])

/** What the language and the tables say: "his", "her"; "its" of what is nobody; "in", "di"; whether a row is a state's capital. */
export interface Words {
  readonly possessives: ReadonlySet<string>
  readonly neuter: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  /** "There he", "Di sana,": the place is the one told of right before. */
  readonly there: readonly string[]
  /** "where", "tempat": behind a place and its comma. */
  readonly where: ReadonlySet<string>
  /** "capital": "in the Samoan capital". */
  readonly capital: ReadonlySet<string>
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
  for (const mention of own) {
    if (mention.office === undefined || mention.former === true) continue
    // "Oskel Tabualu, who grows cane," serves nobody
    if (mention.office.rule === 'mention/living') continue
    const served = servedBehind(article, mention, mentions)
    const theirs = served === undefined ? undefined : entityOf.get(served.index)?.country?.value
    if (served !== undefined && theirs !== undefined)
      return implied(theirs, 'entity/served-country', served.span)
    if (mention.office.rule === 'mention/possessed-office') {
      const whose = ownerBefore(article, mention, mentions)
      const country = whose?.country?.value ?? entityOf.get(whose?.index ?? -1)?.country?.value
      if (whose !== undefined && country !== undefined)
        return implied(country, 'entity/possessor-country', whose.span)
      continue
    }
    const before = mentions[mention.index - 1]
    if (before === undefined || mention.sentence - before.sentence > 1) continue
    const gap = article.text.slice(before.span.end, mention.span.start)
    const possessor = possessorBefore(article, mention, gap, mentions, scene)
    if (possessor !== undefined) {
      const country = entityOf.get(possessor.index)?.country?.value
      if (country !== undefined) return implied(country, 'entity/possessor-country', possessor.span)
      continue
    }
    // "In Windhoek, Minister Solbakken ..." told of once more is no minister of the place
    if (mention !== own[0] && mentions[mention.index - 1] !== own[0]) continue
    const fronted =
      frontedPlace(article, mention, mentions, scene) ??
      // whoever does something at a place may be of anywhere, but for its officials
      (mention.office.value === 'other' ? undefined : toldPlace(article, mention, mentions, scene))
    if (fronted?.country !== undefined)
      return implied(fronted.country.value, 'entity/fronted-country', fronted.span)
    const body = bodyBefore(article, mention, mentions)
    if (body?.country !== undefined)
      return implied(body.country.value, 'entity/body-before', body.span)
    const state = stateBefore(article, mention, gap, mentions)
    if (state?.country !== undefined)
      return implied(state.country.value, 'entity/state-before', state.span)
  }
  return undefined
}

/** Whose "menteri luar negerinya" is: his who is named right before, else of the state or the person its sentence, or the one before, opens with. */
function ownerBefore(
  { text }: Article,
  { office, index, sentence }: Mention,
  mentions: readonly Mention[],
): Mention | undefined {
  const said = office?.evidence[0].start ?? 0
  const owns = ({ kind }: Mention) => kind === 'person' || kind === 'state'
  const beside = mentions[index - 1]
  if (
    beside !== undefined &&
    owns(beside) &&
    /^,?\s+\p{L}+\s+$/u.test(text.slice(beside.span.end, said))
  )
    return beside
  let first: Mention | undefined
  for (let at = index - 1; at >= 0; at--) {
    const one = mentions[at] as Mention
    if (sentence - one.sentence > 1 || (first?.sentence === sentence && one.sentence < sentence))
      break
    if (owns(one) && one.rule !== 'mention/adjective' && one.span.end <= said) first = one
  }
  return first
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
  // "Sumbu Sita, President Tshisekedi's special representative": whose official is told between the two
  if (next.rule === 'mention/possessor' && next.span.end <= said.start) return next
  if (said.start < mention.span.end || said.end > next.span.start) return undefined
  // "the foreign minister, told President ..." serves nobody there
  return /^\s+(?:\p{L}{2,3}\s+)?$/u.test(article.text.slice(said.end, next.span.start).slice(0, 9))
    ? next
    : undefined
}

/** "its", "its regional", "her newly appointed": a possessive, and qualities at most, right before an office. */
const POSSESSED =
  /(?:^|[^\p{L}])(\p{L}+)(?:\s+(?:\p{Ll}+(?:al|ed|ary|ly)|new|own|top|senior|junior|outgoing|first)){0,2}\s+$/u

/** The country of whose office it is by "its", "his", "Rubio's" before it; undefined where nothing tells. */
export function ownerCountry(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
  scene: Words,
): Sourced<string> | undefined {
  const before = mentions[mention.index - 1]
  if (before === undefined || mention.sentence - before.sentence > 1) return undefined
  const gap = article.text.slice(before.span.end, mention.span.start)
  return possessorBefore(article, mention, gap, mentions, scene)?.country
}

/** Behind a comma: ", its foreign minister said". */
const TAGGED = /,["”]?\s+\p{Ll}+\s+(?:\p{Ll}+\s+)?$/u

function possessorBefore(
  article: Article,
  mention: Mention,
  gap: string,
  mentions: readonly Mention[],
  { possessives, neuter }: Words,
): Mention | undefined {
  if (/^['’]s\s+$/u.test(gap)) return mentions[mention.index - 1]
  const led = POSSESSED.exec(gap.slice(-40))?.[1]
  const said = foldWord(led ?? '')
  if (!possessives.has(said)) return undefined
  // "Its regional director" is a body's or a state's; "her minister" is hers, whatever state stands between
  const owns = ({ kind }: Mention) =>
    neuter.has(said) ? kind === 'state' || kind === 'institution' : kind === 'person'
  const behindComma = neuter.has(said) && TAGGED.test(gap.slice(-40))
  let subject: Mention | undefined
  for (let index = mention.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (mention.sentence - one.sentence > 1) break
    if (!owns(one) || isDateline(article, one)) continue
    // "Fiji broke off ties with Peru, its foreign minister said": of whom the sentence is about, as is that of the sentence before
    if (one.sentence === mention.sentence && !behindComma) return one
    if (subject !== undefined && one.sentence < subject.sentence) break
    if (!behindComma || one.rule !== 'mention/adjective') subject = one
  }
  return subject
}

/** Classes of bodies that speak for a state's government. */
const SPEAKING: ReadonlySet<string> = new Set(['mention/ministry', 'mention/institution'])

/** "Kementerian Luar Negeri Mesir mengumumkan Menteri Luar Negeri Tarek Mansour batal datang": the ministry whose word it is, a verb between. */
function bodyBefore(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
): Mention | undefined {
  const before = mentions[mention.index - 1]
  if (before?.kind !== 'institution' || before.sentence !== mention.sentence) return undefined
  if (!SPEAKING.has(before.rule) || NOBODYS.has(before.country?.value ?? '')) return undefined
  const gap = article.text.slice(before.span.end, mention.span.start)
  return /^(?:\s+\p{Ll}+){1,2}\s+$/u.test(gap) ? before : undefined
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
    if (one.sentence !== mention.sentence - 1 || isDateline(article, one)) break
    if (one.kind !== 'outlet') first = one
  }
  if (first?.kind !== 'state' || first.rule === 'mention/adjective') return undefined
  const lead = article.text.slice(Math.max(0, first.span.start - 4), first.span.start)
  const opens = first.span.start === 0 || OPENS.test(lead) || isOfDateline(article, first, mentions)
  return opens ? first : undefined
}

/** Where a sentence opens with one word or two before a name: "In", "— In", "Di ibu kota", "In the". */
const LEAD =
  /(?:^|\n|[.!?]["”’')]{0,2}\s|\s[-–—]{1,2}\s)\s*(\p{L}+)(?:\s+(\p{L}+))?(?:\s+(\p{L}+))?\s+$/u

/** "In Nepal, Home Minister ...", "Di Tokyo, Menlu ...", "In the Samoan capital he ...": a state or a capital that opens the sentence, no other between. */
function frontedPlace(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
  { inside, isCapital, capital }: Words,
): Mention | undefined {
  let first: Mention | undefined
  for (let index = mention.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (one.sentence !== mention.sentence || isDateline(article, one)) break
    if (first?.country !== undefined) return undefined
    first = one
  }
  if (first?.country === undefined) return undefined
  const lead = LEAD.exec(article.text.slice(Math.max(0, first.span.start - 24), first.span.start))
  if (lead === null || !inside.has(foldWord(lead[1] as string))) return undefined
  const behind = /^\s+(\p{L}+)/u.exec(article.text.slice(first.span.end, first.span.end + 16))
  if (capital.has(foldWord(behind?.[1] ?? ''))) return first
  const land = first.kind === 'state' || (first.rows ?? []).some(isCapital)
  const alone = lead[2] === undefined || capital.has(foldWord(lead[3] ?? lead[2]))
  return land && alone && article.text[first.span.end] === ',' ? first : undefined
}

/**
 * The place told of before: "flew to Tehran. There he was received by President ...", "was in Beirut, where he conferred with Speaker ...".
 */
function toldPlace(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
  { there, where }: Words,
): Mention | undefined {
  let first = mention
  for (let index = mention.index - 1; index >= 0; index--) {
    const one = mentions[index] as Mention
    if (one.sentence < mention.sentence) {
      if (mention.sentence - one.sentence > 1 || !isPlace(one)) return undefined
      const between = article.text.slice(one.span.end, first.span.start)
      const opens = /[.!?]["”’')]{0,2}\s+(\p{Lu}[\s\S]*)$/u.exec(between)?.[1] ?? ''
      return there.some((words) => opens.startsWith(words)) ? one : undefined
    }
    if (isPlace(one)) {
      const word = /^,\s+(?:di\s+)?(\p{L}+)\s/u.exec(
        article.text.slice(one.span.end, one.span.end + 16),
      )
      return where.has(foldWord(word?.[1] ?? '')) ? one : undefined
    }
    if (one.country !== undefined) return undefined
    first = one
  }
  return undefined
}

function isPlace({ kind, form, country }: Mention): boolean {
  return country !== undefined && (kind === 'place' || (kind === 'state' && form === 'name'))
}
