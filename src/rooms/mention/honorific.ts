/** Polite words before a name: "Ayatollah", "Mr". */
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'

/** "Ayatollah Ali Khamenei" is a name of the tables; the polite word is no part of the name proper. */
export function behindHonorifics(desk: Desk, { from, to }: Atom): number {
  let at = from
  while (at < to - 1 && desk.words.honorifics.has(desk.tokens.folded[at] as string)) at++
  return at
}

/** "Mr Ainslie", "Prof. Yunus": the polite word belongs to the phrase, not to the name. */
export function politeFrom(atoms: readonly Atom[], index: number): number {
  const before = atoms[index - 1]?.kind === 'break' ? atoms[index - 2] : atoms[index - 1]
  return before?.kind === 'honorific' ? before.from : (atoms[index] as Atom).from
}
