/**
 * What an envoy is posted to beyond one state: "Duta Besar RI untuk Fiji merangkap Kiribati dan Tuvalu, Sari Dewanti,", "utusan
 * khusus Uni Eropa untuk dialog Beograd-Pristina, Peter Sorensen,". Only where a name is set apart behind it.
 */
import type { Atom, AtomKind } from './atom.ts'
import { codeOf } from './atom-country.ts'

/** Atoms of the longest list of posts, and of the longest matter. */
const LONGEST = 12

/** The atom behind the further states of a list that begins at `at`; `at` itself where no name follows them. */
export function furtherPosts(
  atoms: readonly Atom[],
  at: number,
  isNamed: (at: number) => boolean,
): number {
  for (let end = at; end < at + LONGEST; ) {
    let next = end
    while (atoms[next]?.kind === 'comma' || atoms[next]?.kind === 'join') next++
    const post = atoms[next]
    if (next === end || post === undefined || codeOf(post) === undefined) return at
    end = next + 1
    if (isNamed(end)) return end
  }
  return at
}

const MATTER: ReadonlySet<AtomKind> = new Set<AtomKind>([
  ...(['word', 'known', 'name', 'organisation', 'institution-word', 'join', 'towards'] as const),
])

/** The comma behind the matter an envoy deals with, where a name is set apart behind it; `at` itself where none is. */
export function matterBehind(
  atoms: readonly Atom[],
  at: number,
  isNamed: (at: number) => boolean,
): number {
  for (let end = at; end < at + LONGEST; end++) {
    const atom = atoms[end]
    if (atom?.kind === 'comma') return end > at && isNamed(end) ? end : at
    // "Beograd-Pristina"
    const hyphen = atom?.kind === 'break' && atoms[end + 1]?.kind === 'known'
    if (atom === undefined || !(MATTER.has(atom.kind) || hyphen)) return at
  }
  return at
}
