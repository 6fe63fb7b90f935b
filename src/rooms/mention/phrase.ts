/**
 * Title phrases: who is named with which office for which country. "Menteri Luar Negeri (Menlu) Amerika Serikat (AS) Antony Blinken",
 * "China's top diplomat, Wang Yi,": read along the atoms of one sentence, each atom used once.
 */
import type { OfficeWord } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import type { Atom } from './atom.ts'
import { codeOf, heads, isInstitution, isOfMany, isRegion, placeCode } from './atom-country.ts'
import { behindField } from './field.ts'
import { bestOffice } from './office-rank.ts'
import { nameAfter, ofCountry } from './phrase-name.ts'
import { furtherPosts, matterBehind } from './posting.ts'

/** A phrase found: indexes into the atoms, `to` exclusive. */
export interface Phrase {
  readonly kind: 'titled' | 'office' | 'institution' | 'government'
  readonly from: number
  readonly to: number
  /** Index of the atom that names the person; missing for an office alone. */
  readonly name?: number
  /** The office, most telling first, and the atom that says it. */
  readonly office?: { readonly word: OfficeWord; readonly atom: number }
  /** The atom that tells the country. */
  readonly country?: { readonly code: string; readonly atom: number }
  /** The atom of the state the office deals with: "ambassador to Israel". */
  readonly towards?: { readonly code: string; readonly atom: number }
  readonly former: boolean
}

/** Offices held at a place. */
const POSTED: ReadonlySet<Office> = new Set(['ambassador', 'envoy', 'spokesperson', 'other'])

/** Offices held in a state and nowhere else. */
const SEATED: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  'party_leader',
  'legislator',
])

interface Options {
  readonly countryBeforeOffice: boolean
}

/** What a modifier says of the country it brings. */
interface Modifiers {
  at: number
  offices: { word: OfficeWord; atom: number }[]
  country: { code: string; atom: number } | undefined
  towards?: { code: string; atom: number }
  institutions: number
  government: boolean
  former: boolean
  /** Titles lead and their country follows: "Utusan khusus Uni Eropa untuk ...". */
  readonly titleFirst: boolean
}

/** Reads the phrase that begins at atom `from`; undefined where none does. */
export function phraseAt(
  atoms: readonly Atom[],
  from: number,
  options: Options,
): Phrase | undefined {
  const read: Modifiers = {
    at: from,
    offices: [],
    country: undefined,
    institutions: 0,
    government: false,
    former: false,
    titleFirst: !options.countryBeforeOffice,
  }
  // "the acting U.S. ambassador"
  if (atoms[read.at]?.kind === 'acting') read.at++
  if (options.countryBeforeOffice) leadIn(atoms, read)
  if (atoms[read.at]?.kind === 'former') {
    read.former = true
    read.at++
    if (options.countryBeforeOffice) leadIn(atoms, read)
  }
  body(atoms, read)
  if (read.offices.length === 0) {
    if (read.institutions === 0) return undefined
    const kind = read.government ? 'government' : 'institution'
    return { kind, from, to: read.at, former: false, ...countryOf(read) }
  }
  const office = bestOffice(read.offices)
  const named = nameAfter(atoms, read.at)
  const base = { from, former: read.former, office, ...countryOf(read) }
  if (named === undefined) return { kind: 'office', to: read.at, ...base }
  const after = ofCountry(atoms, named + 1)
  if (after !== undefined && read.country === undefined) {
    return { kind: 'titled', to: after.to, name: named, ...base, country: after.country }
  }
  return { kind: 'titled', to: named + 1, name: named, ...base }
}

/** Countries and institutions before an English office: "Chinese", "China's newly named", "State Department". */
function leadIn(atoms: readonly Atom[], read: Modifiers): void {
  let at = read.at
  let country = read.country
  let institutions = 0
  let government = false
  for (let steps = 0; steps < 6; steps++) {
    const atom = atoms[at]
    if (atom === undefined) return
    if (atom.kind === 'office') break
    // "Bermuda's premier", "Lusaka's envoy in London", "Busia Governor": a place's official
    const owned =
      atoms[at + 1]?.kind === 'possessive' || heads(atoms[at + 1]) ? placeCode(atom) : undefined
    const code = codeOf(atom) ?? owned
    if (code !== undefined) country ??= { code, atom: at }
    else if (atom.kind === 'institution-word') {
      institutions++
      government ||= atom.institution?.state === true
    } else if (atom.kind === 'former' && country !== undefined) read.former = true
    else if (atom.kind === 'possessive' && country !== undefined) {
      // "China's newly appointed foreign minister"
      const office = atoms.findIndex((later, index) => index > at && later.kind === 'office')
      const between = office < 0 ? [] : atoms.slice(at + 1, office)
      const short =
        between.length <= 3 &&
        between.every(
          (one) =>
            one.kind === 'word' ||
            one.kind === 'join' ||
            one.kind === 'former' ||
            one.kind === 'acting' ||
            // "Britain's deputy U.N. ambassador"
            isOfMany(one) ||
            // "Britain's Middle East minister"
            isRegion(one),
        )
      if (office > 0 && short) {
        if (between.some(({ kind }) => kind === 'former')) read.former = true
        at = office - 1
      }
    } else if (atom.kind !== 'acting') {
      if (country !== undefined) at = behindField(atoms, at)
      break
    }
    at++
  }
  const ends = atoms[at]?.kind
  if (ends === 'office' || institutions > 0) {
    read.at = at
    read.country = country
    read.institutions = institutions
    read.government = government
  }
}

/** Office, then whom it serves: "Menlu" "(…)" "AS", "juru bicara Departemen Luar Negeri AS", "president of the Republic". */
function body(atoms: readonly Atom[], read: Modifiers): void {
  for (;;) {
    const atom = atoms[read.at]
    if (atom === undefined) return
    if (atom.kind === 'office') {
      read.offices.push({ word: atom.office as OfficeWord, atom: read.at })
      read.at = afterBracket(atoms, read.at + 1)
      continue
    }
    if (atom.kind === 'institution-word') {
      read.institutions++
      read.government ||= atom.institution?.state === true
      read.at = afterBracket(atoms, read.at + 1)
      continue
    }
    const started = read.offices.length > 0 || read.institutions > 0
    if (!started) return
    if (atom.kind === 'known') {
      const code = codeOf(atom) ?? placeCode(atom)
      // "Direktur Jenderal Asia Pasifik Kementerian Luar Negeri RI"
      // and "Direktur Jenderal Urusan ASEAN Kementerian Luar Negeri Thailand": its field, whatever the field is
      const isField = code === undefined || isOfMany(atom)
      if (isField && read.offices.length > 0 && isInstitution(atoms[read.at + 1])) {
        read.at++
        continue
      }
      // "Direktur Jenderal Badan Tenaga Atom Internasional (IAEA)", "Ketua Partai Buruh": a body of no country
      if (code === undefined && isInstitution(atom)) {
        read.institutions++
        read.country ??= bracketed(atoms, read.at + 1)
        read.at = afterBracket(atoms, read.at + 1)
        continue
      }
      if (code === undefined) return
      // one country serves; a second one begins something new ("Menlu AS China" is no title)
      if (read.country !== undefined && read.institutions === 0) return
      const posted = placeCode(atom) !== undefined && isMission(atoms[read.at - 2])
      // "Konsulat RI Tawau": the post belongs to the mission
      if (posted && read.country !== undefined) {
        read.at++
        continue
      }
      if (read.country === undefined) read.country = { code, atom: read.at }
      else if (read.country.code !== code) return
      read.at = afterBracket(atoms, read.at + 1)
      continue
    }
    const isNamed = (at: number) => nameAfter(atoms, at) !== undefined
    // "Duta Besar RI untuk Fiji merangkap Kiribati dan Tuvalu, Sari Dewanti,"
    const posts = read.towards === undefined ? read.at : furtherPosts(atoms, read.at, isNamed)
    if (posts > read.at) {
      read.at = posts
      continue
    }
    if (atom.kind === 'join') {
      const next = atoms[read.at + 1]
      const last = atoms[read.at - 1]
      if (next?.kind !== 'office' || last?.kind === 'known') return
      read.at++
      continue
    }
    if (atom.kind === 'link' || atom.kind === 'towards') {
      let at = read.at + 1
      while (atoms[at]?.kind === 'article') at++
      const next = atoms[at]
      if (next === undefined) return
      const body = codeOf(next) === undefined && isInstitution(next)
      if (next.kind === 'office' || body || next.kind === 'institution-word') {
        if (atom.kind === 'towards') return
        read.at = at
        continue
      }
      const code = codeOf(next) ?? placeCode(next)
      if (code === undefined) {
        // "utusan khusus Uni Eropa untuk dialog Beograd-Pristina, Peter Sorensen,"
        const serves = read.country !== undefined || read.institutions > 0
        const envoy = read.offices.some(({ word }) => POSTED.has(word.office)) && serves
        if (atom.kind === 'towards' && envoy && read.titleFirst)
          read.at = matterBehind(atoms, at, isNamed)
        return
      }
      // "the ambassador in Jakarta" is posted there, "the president in Seoul" only there that day
      const posted = read.offices.some(({ word }) => POSTED.has(word.office))
      if (atom.kind === 'towards' && codeOf(next) === undefined && !posted) return
      // "spokeswoman for the Cambodian Ministry of Defense" serves it, "envoy for Yemen" does not
      const serves = read.offices[0]?.word.office === 'spokesperson' && isInstitution(next)
      // "head of Sudan's Sovereign Council", "minister of state at the UAE foreign ministry": the office is the body's
      const owned = atoms[at + 1]?.kind === 'possessive' ? at + 2 : at + 1
      const isBodys = isInstitution(atoms[owned]) && !isInstitution(next)
      if (isBodys && (atom.kind === 'link' || owned === at + 1)) {
        read.country ??= { code, atom: at }
        read.institutions++
        read.at = afterBracket(atoms, owned + 1)
        continue
      }
      // "head of Sudan's armed wing": of what, no table knows
      if (owned > at + 1 && atom.kind === 'link' && read.offices[0]?.word.weak) return
      // "the opposition leader in Malta": of the state, and not posted there
      const within = SEATED.has(read.offices[0]?.word.office) && codeOf(next) !== undefined
      if (atom.kind === 'link' || serves || within) read.country ??= { code, atom: at }
      else if (read.offices.length === 0) return
      else read.towards ??= { code, atom: at }
      read.at = afterBracket(atoms, at + 1)
      const then = atoms[read.at]
      // "Urusan ASEAN Kementerian Luar Negeri Thailand": the ministry is whom the office serves
      if (then?.kind === 'known' && codeOf(then) !== undefined && !isInstitution(then)) read.at++
      continue
    }
    return
  }
}

/** Passes over a short bracket: "(Menlu)", "(AS)", "(PBB)". */
function afterBracket(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.kind !== 'open') return at
  for (let index = at + 1; index <= at + 3; index++)
    if (atoms[index]?.kind === 'close') return index + 1
  return at
}

/** The country of "(IAEA)". */
function bracketed(atoms: readonly Atom[], at: number): { code: string; atom: number } | undefined {
  const inner = atoms[at]?.kind === 'open' ? atoms[at + 1] : undefined
  const code = inner === undefined ? undefined : codeOf(inner)
  return code === undefined ? undefined : { code, atom: at + 1 }
}

function isMission(atom: Atom | undefined): boolean {
  return atom?.institution?.class === 'embassy'
}

function countryOf(read: Modifiers): Pick<Phrase, 'country' | 'towards'> {
  return {
    ...(read.country === undefined ? {} : { country: read.country }),
    ...(read.towards === undefined ? {} : { towards: read.towards }),
  }
}
