/**
 * Mentions by names no table knows: a venue, a person named in full, a short name to be settled later.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { isAliased } from './alias.ts'
import type { Atom } from './atom.ts'
import { codeOf } from './atom-country.ts'
import { acts, isCalled } from './calling.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { politeFrom } from './honorific.ts'
import { mayBeOutlet, thingNamed } from './named-thing.ts'
import { person } from './person-mention.ts'
import { mayBePerson } from './person-name.ts'
import { matchingRows } from './row-match.ts'

/** Makes the mention of a capitalised name; gives the atom to go on from. */
export function fromName(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const atom = atoms[index] as Atom
  const length = atom.to - atom.from
  const rows = atom.names === undefined ? undefined : matchingRows(desk, atom)
  if (rows !== undefined && rows.length > 0)
    return person(desk, atoms, index, sentence, 'name', 'mention/known-name')
  const thing =
    thingNamed(desk, atoms, index) ?? (isListedPlace(desk, atoms, index) ? 'place' : undefined)
  if (thing === 'ship') return index + 1
  if (thing !== undefined) {
    desk.drafts.push({
      kind: thing,
      form: 'name',
      from: atom.from,
      to: atom.to,
      nameFrom: atom.from,
      nameTo: atom.to,
      sentence,
      ...(thing === 'place' ? (knownInside(desk, atom) ?? countryBehind(desk, atoms, index)) : {}),
      rule: thing === 'place' ? 'mention/named-place' : 'mention/named-outlet',
    })
    return index + 1
  }
  const foldedWords = desk.tokens.folded.slice(atom.from, atom.to)
  const opener = desk.words.openers.has(foldedWords[0] as string)
  const closer = desk.words.closers.has(foldedWords.at(-1) as string)
  if (length > 1 && (opener || closer)) {
    desk.drafts.push({
      kind: 'place',
      form: 'name',
      from: atom.from,
      to: atom.to,
      nameFrom: atom.from,
      nameTo: atom.to,
      sentence,
      rule: 'mention/venue',
    })
    return index + 1
  }
  // "Mr. TSUKAMORI Haruhisa", "H.E. Arnoldo ANDRÉ TINOCO": family names in capitals, as foreign ministries print them
  const polite = politeFrom(atoms, index) !== atom.from && length > 1
  if (!mayBePerson(desk, atom, polite)) {
    if (length > 1 || !isFamilyTold(desk, atom)) return index + 1
    return person(desk, atoms, index, sentence, 'short', 'mention/short-name', true)
  }
  const preposition = desk.words.prepositions.has(desk.tokens.folded[atom.from - 1] ?? '')
  // "di Rantau Panjang", "in Elmau": a name behind a preposition of place is one
  if (
    desk.words.atPlaces.has(desk.tokens.folded[atom.from - 1] ?? '') &&
    nameWords(desk, atom) <= 3 &&
    // "di X", "in DNA" are none, "in Martin Scorsese's" is a person
    !(length === 1 && isShouted(desk, atom)) &&
    !(length > 1 && desk.gazetteer.firstNames.has(foldedWords[0] as string)) &&
    !isTitleCase(desk, atoms)
  ) {
    desk.drafts.push({
      kind: 'place',
      form: 'name',
      from: atom.from,
      to: atom.to,
      nameFrom: atom.from,
      nameTo: atom.to,
      sentence,
      ...countryBehind(desk, atoms, index),
      rule: 'mention/placed-name',
    })
    return index + 1
  }
  const printed = desk.article.text.slice(
    desk.tokens.start[atom.from],
    desk.tokens.end[atom.to - 1],
  )
  const shouted = length > 1 && printed === printed.toUpperCase()
  if (shouted && !isEntry(desk, atoms, index)) return index + 1
  if (length === 1) {
    const said = desk.words.speechCues.has(desk.tokens.folded[atom.from - 1] ?? '')
    if ((said && mayBePerson(desk, atom) && !isShouted(desk, atom)) || isListed(desk, atoms, index))
      return person(desk, atoms, index, sentence, 'name', 'mention/listed-name')
    // "his nephew Bello", "a herder, Dashzeveg, found it", "Partodiredjo, a village head": who is told to be somebody is a person
    const aliased = isAliased(desk, atom)
    const told =
      (aliased ||
        isCalled(desk, atoms, index) ||
        acts(desk, atom) ||
        isGiven(desk, atoms, index)) &&
      !isShouted(desk, atom)
    if (told) return person(desk, atoms, index, sentence, 'name', 'mention/called-name')
    const tentative = politeFrom(atoms, index) === atom.from
    if (tentative && mayBeOutlet(desk, atom)) {
      desk.drafts.push({
        ...{ kind: 'person', form: 'short', from: atom.from, to: atom.to, sentence },
        ...{ nameFrom: atom.from, nameTo: atom.to, tentative, orOutlet: true },
        rule: 'mention/short-name',
      })
      return index + 1
    }
    return person(desk, atoms, index, sentence, 'short', 'mention/short-name', tentative)
  }
  // "The Verge" in another language's press is no person
  if (foldedWords[0] === 'the') return index + 1
  // "the Ludmila Sokolova": a ship, a thing
  if (desk.tables.countryBeforeOffice && desk.tokens.folded[atom.from - 1] === 'the')
    return index + 1
  const named = isPersonal(desk, atom) || desk.gazetteer.firstNames.has(foldedWords[0] as string)
  if ((preposition && !named) || length > 8 || isTitleCase(desk, atoms)) return index + 1
  return person(desk, atoms, index, sentence, 'name', 'mention/untitled-name')
}

/**
 * Names in capitals among small letters: "SALIFOU MODY: Defence minister", "BALKISSA HAMANI, 34, sells onions", "said CARLOS RUIZ MASSIEU,
 * Special Representative", "FU CONG (China) asked", as lists of persons and the United Nations print them.
 */
function isEntry({ tokens, words }: Desk, atoms: readonly Atom[], index: number): boolean {
  const { from, to } = atoms[index] as Atom
  const before = tokens.folded[from - 1] ?? '\n'
  const next = atoms[index + 1]?.kind
  const opens = /^[\n*•·–—-]$/.test(before)
  const told = tokens.folded[to] === ':' && atoms[index + 2]?.kind === 'office'
  const aged = next === 'comma' && /^\d{2}$/.test(tokens.folded[to + 1] ?? '')
  const said = words.speechCues.has(before) && next === 'comma'
  const state = atoms[index + 2]
  const sent =
    next === 'open' &&
    atoms[index + 3]?.kind === 'close' &&
    state?.kind === 'known' &&
    codeOf(state) !== undefined
  return (opens && told) || aged || said || sent
}

/** A lone name of those persons bear, but where a place or an outlet may stand: "Ketut", "Zulkifli". */
function isGiven(desk: Desk, atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index] as Atom
  const word = desk.tokens.folded[atom.from] as string
  // "Bank Sumber Kartika", "Xiaoyu 15 Pro": part of a thing's name
  if (desk.tokens.kind[atom.to] === TokenKind.number || isTail(desk, atoms, index)) return false
  const placed = desk.words.prepositions.has(desk.tokens.folded[atom.from - 1] ?? '')
  return !placed && desk.gazetteer.firstNames.has(word) && !mayBeOutlet(desk, atom)
}

/** Whether a capitalised common word of the sentence, not its first, stands right before. */
function isTail({ tokens }: Desk, atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1]
  return (
    index > 1 &&
    before?.kind === 'word' &&
    tokens.capital[before.from] === 1 &&
    !isBreak(atoms[index - 2])
  )
}

function isBreak(atom: Atom | undefined): boolean {
  return atom === undefined || atom.kind === 'break'
}

/** Words of a name that begin with a capital: two of "Ain al-Tineh". */
function nameWords({ tokens }: Desk, { from, to }: Atom): number {
  let words = 0
  for (let at = from; at < to; at++) words += tokens.capital[at] as number
  return words
}

/** Atoms of the longest list of places. */
const PLACES = 12

/** "four deserted villages: Baghanis, Askipara and Kheyrimli", "the provinces of Benguela and Huambo" */
function isListedPlace({ tokens, tables }: Desk, atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - PLACES); at--) {
    const atom = atoms[at] as Atom
    const word = tokens.folded[atom.from] as string
    if (atom.kind === 'word') return tables.placeListCues.includes(word)
    const inList = ['name', 'known', 'comma', 'conjunction', 'join', 'link', 'article'].includes(
      atom.kind,
    )
    if (!inList && word !== ':') return false
  }
  return false
}

/** "kata UNHCR": an abbreviation. */
function isShouted({ tokens, article }: Desk, { from, to }: Atom): boolean {
  const printed = article.text.slice(tokens.start[from], tokens.end[to - 1])
  return printed === printed.toUpperCase()
}

/** "K. V. Subbaraman", "Mozah bint Harith": initials and particles are in no place's name. */
function isPersonal(desk: Desk, atom: Atom): boolean {
  for (let at = atom.from; at < atom.to; at++) {
    const word = desk.tokens.folded[at] as string
    if (word === '.' || (desk.tokens.capital[at] === 0 && desk.words.particles.has(word)))
      return true
  }
  return false
}

/** "Saodat dan Roza Mambetkulova", "A B, Ujang, dan C D": a name of one word beside one in full. */
function isListed(desk: Desk, atoms: readonly Atom[], index: number): boolean {
  const isFull = (atom: Atom | undefined) =>
    atom?.kind === 'name' &&
    atom.to - atom.from > 1 &&
    atom.names === undefined &&
    mayBePerson(desk, atom)
  const isJoin = (atom: Atom | undefined) => atom?.kind === 'conjunction' || atom?.kind === 'join'
  let next = index + 1
  if (atoms[next]?.kind === 'comma') next++
  const behind = isJoin(atoms[next]) && isFull(atoms[next + 1])
  let before = index - 1
  const joined = isJoin(atoms[before])
  if (joined) before--
  const comma = atoms[before]?.kind === 'comma'
  if (comma) before--
  const after = (joined || comma) && isFull(atoms[before]) && wasPerson(desk, atoms[before] as Atom)
  const first = atoms.findIndex(({ kind }) => kind !== 'break') === index
  return after || (behind && !first)
}

function wasPerson(desk: Desk, atom: Atom): boolean {
  const draft = desk.drafts.at(-1)
  return draft?.kind === 'person' && draft.nameTo === atom.to
}

/** "Pangkalan Udara Halim Perdanakusuma": the end of the name is a place of the tables. */
function knownInside(desk: Desk, { from, to }: Atom): Pick<Draft, 'rows'> | undefined {
  for (let at = from; at < to; at++) {
    const found = longestMatch(desk.gazetteer.names, desk.article.text, desk.tokens, at)
    if (found?.to !== to) continue
    const place = found.values.find(({ row }) => row.kind === 'place')
    if (place !== undefined) return { rows: [place.row.key] }
  }
  return undefined
}

/** "Rantau Panjang, Malaysia": the country set behind a place. */
function countryBehind(desk: Desk, atoms: readonly Atom[], index: number): Pick<Draft, 'country'> {
  const behind = atoms[index + 2]
  if (atoms[index + 1]?.kind !== 'comma' || behind === undefined) return {}
  const code = codeOf(behind) ?? behind.names?.find(({ row }) => row.kind === 'place')?.row.country
  return code === undefined
    ? {}
    : { country: sourced(desk, code, 'mention/place-country', atoms, index + 2) }
}

/** A line whose long words are nearly all capitalised is a heading: its capitals tell nothing of names. */
export function isTitleCase(desk: Desk, atoms: readonly Atom[]): boolean {
  let long = 0
  let capitals = 0
  for (let at = atoms[0]?.from ?? 0; at < (atoms.at(-1)?.to ?? 0); at++) {
    if (
      (desk.tokens.end[at] as number) - (desk.tokens.start[at] as number) < 4 ||
      desk.tokens.kind[at] !== 1
    )
      continue
    long++
    capitals += desk.tokens.capital[at] as number
  }
  const end = desk.tokens.folded[(atoms.at(-1)?.to ?? 1) - 1] ?? ''
  return long >= 4 && capitals >= long * 0.7 && !/^[.!?"”]$/.test(end)
}

/** How many namings back whoever bears such a name may stand. */
const BACK = 80

/** "Park Jin ... Park said": a word for a house or a body that is the family name of a person told before. */
function isFamilyTold({ drafts, tokens, words }: Desk, { from }: Atom): boolean {
  const word = tokens.folded[from] as string
  const before = tokens.folded[from - 1] ?? ''
  if (!words.organisations.has(word) || words.articles.has(before)) return false
  return drafts.slice(-BACK).some(({ kind, form, nameFrom, nameTo }) => {
    if (kind !== 'person' || form !== 'name' || nameTo - nameFrom < 2) return false
    return tokens.folded[nameFrom] === word || tokens.folded[nameTo - 1] === word
  })
}
