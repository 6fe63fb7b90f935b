/**
 * Callings: the office of those who hold none of rank. "baker Maïlys Etchegoyhen", "Gulbahor Nazarqulova, a school principal,",
 * "Rear Admiral Oğuzhan Tezcanoğlu", "Abu Bakar, petani di Tual,".
 */
import type { MentionTables } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import { cite, type Sourced, stated } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import { foldWord, TokenKind } from '../../text/token.ts'
import type { Atom } from './atom.ts'
import { codeOf, placeCode } from './atom-country.ts'
import { type Desk, sourced, spanOf } from './desk.ts'

const wordsOf = once((tables: MentionTables) => ({
  callings: new Set(tables.callings.map(foldWord)),
  kin: new Set(tables.kin),
  ends: new Set(tables.callingEnds),
  actions: new Set(tables.actions),
  adverbs: new Set(tables.actionAdverbs),
  impersonals: new Set(tables.impersonals),
  ranks: new Set(tables.ranks.map((rank) => rank.toLowerCase())),
  works: new Set(tables.workVerbs),
  relatives: new Set(tables.relatives),
}))

/** "Filomena Belo sells tomatoes": what the named person lives by; `at` is the first token behind the name. */
export function livesBy(desk: Desk, at: number): Sourced<Office> | undefined {
  return wordsOf(desk.tables).works.has(desk.tokens.folded[at] ?? '')
    ? { ...other(desk, at, at + 1), rule: 'mention/living' }
    : undefined
}

/** Tokens between the comma behind a name and the calling. */
const REACH = 7

/** The calling right before a name, or the rank or order that leads it. */
export function callingBefore(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
): Sourced<Office> | undefined {
  const { ranks, callings } = wordsOf(desk.tables)
  const stop = atoms[index - 1]?.kind === 'break' ? index - 2 : index - 1
  const before = atoms[stop]
  if (before === undefined) return undefined
  const printed = desk.tokens.folded.slice(before.from, before.to)
  // "Letjen TNI (Purn.)"
  const bracket = printed.indexOf('(')
  const words = printed.slice(0, bracket < 0 ? undefined : bracket).filter((word) => word !== '.')
  const ranked = before.kind === 'honorific' && ranks.has(words.join(' '))
  const called = before.kind === 'word' && stop === index - 1 && callings.has(words.join(' '))
  return ranked || called ? other(desk, before.from, before.to) : undefined
}

/** A calling of a people the name is set apart from: "the Japanese diplomat, Kenji Ito,", "diplomat Jepang, Kenji Ito,", "diplomat Jepang Kenji Ito". */
export function callingApart(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
): { readonly office: Sourced<Office>; readonly country: Sourced<string> } | undefined {
  const closes = atoms[index + 1]?.kind
  const leads = !desk.tables.countryBeforeOffice
  const comma = atoms[index - 1]?.kind === 'comma'
  if (comma ? closes !== undefined && closes !== 'comma' && closes !== 'break' : !leads)
    return undefined
  const last = comma ? index - 2 : index - 1
  const state = leads ? last : last - 1
  const called = atoms[leads ? last - 1 : last]
  const people = atoms[state]
  const code = people?.kind === 'known' ? countryOf(people) : undefined
  if (called?.kind !== 'word' || code === undefined) return undefined
  const word = desk.tokens.folded.slice(called.from, called.to).join(' ')
  // "his Faroese colleague, A,": of what calling, who he works with tells
  if (!wordsOf(desk.tables).callings.has(word) || desk.words.colleagues.has(word)) return undefined
  return {
    office: other(desk, called.from, called.to),
    country: sourced(desk, code, 'mention/calling-country', atoms, state),
  }
}

/** The calling set behind a name, `from` being the first token behind the comma. */
export function callingBehind(desk: Desk, from: number, last: number): Sourced<Office> | undefined {
  return calledBehind(desk, from, last) ?? aged(desk, from)
}

/** "Somkiat Boonrueang, 66, was not convinced": a private person, where the press gives the age of no others. */
function aged(desk: Desk, at: number): Sourced<Office> | undefined {
  const { tokens, tables } = desk
  const isAge = tables.agedArePrivate && /^[1-9]\d$/.test(tokens.folded[at] ?? '')
  return isAge && /^[,.]$/.test(tokens.folded[at + 1] ?? '') ? other(desk, at, at + 1) : undefined
}

function calledBehind(desk: Desk, from: number, last: number): Sourced<Office> | undefined {
  const { callings, ends } = wordsOf(desk.tables)
  const { tokens } = desk
  const { indefinites } = desk.words
  let at = from
  // "A, and the Japanese diplomat, B,": told of the next of a list
  if (desk.words.conjunctions.has(tokens.folded[at] ?? '')) return undefined
  // "Somkiat Boonrueang, 66, a trader,"
  if (tokens.kind[at] === TokenKind.number && tokens.folded[at + 1] === ',') at += 2
  const { works, relatives } = wordsOf(desk.tables)
  // "who sells limes on the wharf", "yang berjualan sayur"
  if (relatives.has(tokens.folded[at] ?? '') && works.has(tokens.folded[at + 1] ?? ''))
    return livesBy(desk, at + 1)
  // "Balkissa Hamani, 34, sells onions"
  if (at > from && works.has(tokens.folded[at] ?? '')) return livesBy(desk, at)
  if (leads(desk, at)) {
    const office = other(desk, at + 1, at + 2)
    return headsHouse(desk, at + 2, last) ? { ...office, value: 'legislator' } : office
  }
  for (const stop = Math.min(last, at + REACH); at < stop; at++) {
    const word = tokens.folded[at] as string
    if (tokens.kind[at] !== TokenKind.word || tokens.capital[at] === 1) {
      if (word === '-' || tokens.capital[at] === 1) continue
      return undefined
    }
    // "petani di Tual" begins with the calling, "a school principal" ends with it
    if (!desk.tables.countryBeforeOffice) {
      if (callings.has(word)) return other(desk, at, at + 1)
      if (indefinites.has(word)) continue
      return undefined
    }
    if (!callings.has(word)) continue
    // "a deputy director-general at the ministry"
    if (tokens.folded[at + 1] === '-' && tokens.folded[at + 2] === 'general') at += 2
    const next = tokens.folded[at + 1]
    const open = next === undefined || at + 1 >= last || tokens.kind[at + 1] !== TokenKind.word
    if (next === '-') continue
    if (open || ends.has(next)) return other(desk, at, at + 1)
  }
  return undefined
}

/** "who heads the agency's transport section", "yang mengepalai dinas itu"; "who runs for president" heads nothing. */
function leads({ tokens, tables, words }: Desk, at: number): boolean {
  if (!tables.relatives.includes(tokens.folded[at] ?? '')) return false
  if (!tables.roleVerbs.includes(tokens.folded[at + 1] ?? '')) return false
  const next = tokens.folded[at + 2] ?? ''
  const isNoun = tokens.capital[at + 2] === 1 || tables.possessives.includes(next)
  return (
    isNoun || words.articles.has(next) || words.indefinites.has(next) || !tables.countryBeforeOffice
  )
}

/** "who chairs the parliament's trade committee": before the clause ends. */
function headsHouse({ tokens, tables }: Desk, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + REACH); at++) {
    if (tables.houseParts.includes(tokens.folded[at] as string)) return true
    if (tokens.folded[at] === ',') return false
  }
  return false
}

/**
 * The body whose somebody is: "Ana Ruiz of the Border Institute", "Ana Ruiz, of the Border Institute"; `next` is the first atom behind
 * the name. Of a state or a town anybody may be.
 */
export function memberOf(
  desk: Desk,
  atoms: readonly Atom[],
  next: number,
): Sourced<Office> | undefined {
  let at = atoms[next]?.kind === 'comma' ? next + 1 : next
  if (atoms[at]?.kind !== 'link') return undefined
  at++
  while (atoms[at]?.kind === 'article') at++
  // "the Straits Refugee Forum", "the Lagos Centre for Regional Studies": capitals up to the word that tells of a body
  for (const stop = at + BODY; at < stop; at++) {
    const atom = atoms[at]
    if (atom === undefined) return undefined
    const names = atom.names ?? []
    const isBody =
      names.some(({ row }) => row.kind === 'institution') &&
      !names.some(({ row }) => row.kind === 'state' || row.kind === 'place')
    if (atom.kind === 'organisation' || (atom.kind === 'known' && isBody))
      return other(desk, atom.from, atom.to)
    const named = ['name', 'known', 'word'].includes(atom.kind)
    if (!named || desk.tokens.capital[atom.from] === 0) return undefined
  }
  return undefined
}

/** Atoms of the longest name of a body up to the word that tells it. */
const BODY = 4

/** Atoms between a country and the calling of one of its people. */
const OF = 4

/** The country before a calling: "the German policeman Markus Ritter", "Riyadh's lead drafter Turki Al-Mughaidib". */
export function countryBefore(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
): Sourced<string> | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 1 - OF); at--) {
    const { kind } = atoms[at] as Atom
    const code = countryOf(atoms[at] as Atom)
    if (code !== undefined) return sourced(desk, code, 'mention/calling-country', atoms, at)
    // "U.S. Gen. Harlan Boyd": the stop of a rank cut short
    const stop = kind === 'break' && atoms[at - 1]?.kind === 'honorific'
    if (kind !== 'word' && kind !== 'possessive' && kind !== 'honorific' && !stop) return undefined
  }
  return undefined
}

/** The country between a name's comma and its calling: ", a Mongolian herder,"; `from` is the first atom behind the comma. */
export function countryBehind(
  desk: Desk,
  atoms: readonly Atom[],
  from: number,
): Sourced<string> | undefined {
  for (let at = from; at < from + OF; at++) {
    const atom = atoms[at]
    if (atom === undefined || atom.kind === 'comma' || atom.kind === 'break') return undefined
    const code = atom.kind === 'known' ? codeOf(atom) : undefined
    if (code !== undefined) return sourced(desk, code, 'mention/calling-country', atoms, at)
  }
  return undefined
}

function countryOf(atom: Atom): string | undefined {
  return atom.kind === 'known' ? (codeOf(atom) ?? placeCode(atom)) : undefined
}

/** Atoms between a calling and the name set apart behind it: "pengamat dari Yogyakarta, Suharsono,". */
const APART = 4

/** Whether a lone name stands beside a calling or a kinship: "nephew Bello", "a herder, Dashzeveg, ...", "Partodiredjo, a village head". */
export function isCalled(desk: Desk, atoms: readonly Atom[], index: number): boolean {
  const { callings, kin } = wordsOf(desk.tables)
  const wordAt = (at: number) => {
    const atom = atoms[at]
    // "Istrinya, Sartika, ..." opens a sentence with a capital
    const lone = atom?.kind === 'word' || (atom?.kind === 'name' && atom.to === atom.from + 1)
    return lone ? (desk.tokens.folded[atom.from] as string) : ''
  }
  const before = wordAt(index - 1)
  if (kin.has(before) || (callings.has(before) && desk.tables.countryBeforeOffice)) return true
  // "his wife, Vaida."
  if (atoms[index - 1]?.kind === 'comma' && kin.has(wordAt(index - 2))) return true
  const closed = atoms[index + 1]?.kind === 'comma'
  if (!closed) return false
  if (atoms[index - 1]?.kind === 'comma') {
    for (let at = index - 2; at >= Math.max(0, index - 2 - APART); at--) {
      const kind = atoms[at]?.kind
      if (kind === 'comma' || kind === 'break') return false
      if (callings.has(wordAt(at)) || kin.has(wordAt(at))) return true
    }
    return false
  }
  const comma = atoms[index + 2]?.from
  return comma !== undefined && calledBehind(desk, comma, atoms.at(-1)?.to ?? 0) !== undefined
}

/** Whether a lone name does what a person does: "Ruhut menilai", "Marsden malah tertawa"; not "Kopiko said it ...". */
export function acts({ tokens, tables }: Desk, { to }: Atom): boolean {
  const { actions, adverbs, impersonals } = wordsOf(tables)
  const next = adverbs.has(tokens.folded[to] ?? '') ? to + 1 : to
  if (impersonals.has(tokens.folded[next + 1] ?? '')) return false
  // "Kopiko said on Monday its ships ..."
  if (
    tables.possessives.some(
      (own) => impersonals.has(own) && tokens.folded.slice(next + 2, next + 5).includes(own),
    )
  )
    return false
  return actions.has(tokens.folded[next] ?? '') && tokens.capital[next] === 0
}

function other(desk: Desk, from: number, to: number): Sourced<Office> {
  return stated('other', 'mention/calling', cite(desk.article, spanOf(desk, from, to)))
}
