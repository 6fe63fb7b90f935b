/** What an office word makes of its holder: of several in one title the one the person is named for, and what it is in a country. */
import type { OfficeWord } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import type { Atom, AtomKind } from './atom.ts'

/** An office word and the atom that says it. */
export interface OfficeAt {
  readonly word: OfficeWord
  readonly atom: number
}

const RANK = [
  'foreign_minister',
  'head_of_state',
  'head_of_government',
  'top_diplomat',
  'defence_minister',
]

/** "Deputy Prime Minister and Foreign Minister": the office diplomacy deals with. */
export function bestOffice(offices: readonly OfficeAt[]): OfficeAt {
  const first = offices[0] as OfficeAt
  // "juru bicara Presiden", "Utusan Khusus Sekretaris Jenderal": the first office is the person's
  if (
    first.word.office === 'spokesperson' ||
    first.word.office === 'envoy' ||
    first.word.office === 'adviser'
  )
    return first
  for (const office of RANK) {
    // "Ketua DPD Sultan Bachtiar Najamudin": a polite word before the name, and no second office
    const found = offices.find(({ word }) => word.office === office && word.weak !== true)
    if (found !== undefined && offices.length > 1) return found
  }
  return first
}

/** Offices of states and their parts: who heads a bank or a movement by such a title holds none of them. */
const OF_LAND: ReadonlySet<Office> = new Set<Office>(['head_of_state', 'governor'])

/** Classes of bodies that stand for their state or head several. */
const STATELY: ReadonlySet<string> = new Set(['presidency', 'igo', 'alliance'])

/**
 * The office a word names in a country, which may differ from what it names elsewhere.
 *
 * @param served the atom that tells whom the office is of: a state, or a body of it
 */
export function officeIn(word: OfficeWord, country: string | undefined, served?: Atom): Office {
  if (country === undefined) return word.alone ?? word.office
  // "Gubernur Bank Indonesia", "Presiden M23": not of the state the body is in
  if (OF_LAND.has(word.office) && word.country === undefined && isOtherBody(served)) return 'other'
  // "Ghana governor" of "Bank of Ghana governor": no state has one
  if (word.office === 'governor' && word.country === undefined && isStateName(served))
    return 'other'
  // "Somaliland's president": of a land no table has among the states
  if (word.office === 'head_of_state' && word.country === undefined && isPartOfState(served))
    return 'other'
  // "White House chief of staff"
  if (word.office === 'military_chief' && word.weak && isSeat(served)) return 'other'
  // "president of the ECOWAS Commission", "pemimpin G7": bodies of several states have heads, and no head of state
  const isBody = country === 'IGO' || country === 'EUE'
  if (isBody && word.office === 'head_of_state') return 'igo_head'
  // a director general is the head of an international body, or else an official of his ministry
  if (word.office === 'igo_head' && !isBody) return 'other'
  return word.inCountry?.[country] ?? word.office
}

/** Class of a state's whole forces, or its army. */
const FORCES = 'armed_forces'

/**
 * "India's army chief", "the head of Ghana's armed forces", "NATO chief", "head of the IAEA": the office of who is at the head of a
 * state's forces or of a body of several states, and of no part of them; undefined where a title tells of no such body.
 */
export function officeOver(title: readonly Atom[]): Office | undefined {
  const at = title.findIndex(({ office }) => office !== undefined)
  if (title[at]?.office?.overBody !== true) return undefined
  const last = title.length - 1
  // "head of the army's medical corps" heads a part
  if (!title.every(({ kind }, index) => index === at || BESIDE_BODY.has(kind))) return undefined
  const beside = [title[at - 1], title[last]]
  if (beside.some(isForces)) return 'military_chief'
  return beside.some(isOfStates) ? 'igo_head' : undefined
}

/** What may stand in a title with the body itself. */
const BESIDE_BODY: ReadonlySet<AtomKind> = new Set<AtomKind>([
  ...([
    'known',
    'link',
    'article',
    'possessive',
    'open',
    'close',
    'acting',
    'institution-word',
  ] as const),
])

function isOfStates(atom: Atom | undefined): boolean {
  const names = atom?.kind === 'known' ? (atom.names ?? []) : []
  return names.some(
    ({ row }) => row.kind === 'institution' && (row.class === 'igo' || row.class === 'alliance'),
  )
}

function isForces(atom: Atom | undefined): boolean {
  if (atom?.institution?.class === FORCES) return true
  const names = atom?.kind === 'known' ? (atom.names ?? []) : []
  return names.some(({ row }) => row.kind === 'institution' && row.class === FORCES)
}

/** Whether an atom names a body that is neither a state's government nor one of several states. */
function isOtherBody(atom: Atom | undefined): boolean {
  const names = atom?.kind === 'known' ? (atom.names ?? []) : []
  if (names.some(({ row }) => row.kind === 'state' || row.kind === 'place')) return false
  return names.some(
    ({ row, form }) =>
      row.kind === 'institution' &&
      form !== 'metonym' &&
      row.country !== 'IGO' &&
      row.country !== 'EUE' &&
      !STATELY.has(row.class ?? ''),
  )
}

/** Whether an atom is a state's name, and neither a part's nor its people's. */
function isStateName(atom: Atom | undefined): boolean {
  const names = atom?.kind === 'known' ? (atom.names ?? []) : []
  const isPlace = names.some(({ row }) => row.kind === 'place')
  return !isPlace && names.some(({ row, form }) => row.kind === 'state' && form === 'name')
}

/** Whether an atom names a region of a state, and neither a state nor its seat. */
function isPartOfState(atom: Atom | undefined): boolean {
  const names = atom?.kind === 'known' ? (atom.names ?? []) : []
  return (
    names.length > 0 && names.every(({ row }) => row.kind === 'place' && row.placeKind === 'region')
  )
}

/** Whether an atom names a head of state's office or its seat. */
function isSeat(atom: Atom | undefined): boolean {
  const names = atom?.kind === 'known' ? (atom.names ?? []) : []
  return names.some(({ row }) => row.kind === 'institution' && row.class === 'presidency')
}

/** Offices of which a state has one. */
const OF_ONE: ReadonlySet<Office> = new Set<Office>([
  ...(['head_of_state', 'head_of_government', 'deputy_head'] as const),
])

/** The office of one of several: "a vice president at Hyundai" is no state's. */
export function officeOfMany(office: Office, country: string | undefined): Office {
  return OF_ONE.has(office) && country === undefined ? 'other' : office
}

/** "Direktur Jenderal Penyelenggaraan Haji dan Umrah": who serves no country heads one department of many, and no body of states. */
export function headIn(office: Office, country: string | undefined): Office {
  return office === 'igo_head' && country === undefined ? 'other' : office
}
