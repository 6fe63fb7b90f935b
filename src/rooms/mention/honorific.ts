/** Polite words before a name: "Ayatollah", "Mr". */
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'

/**
 * "Ayatollah Ali Khamenei" is a name of the tables; the polite word is no part of the name proper. "He Lifeng" is no "HE", and
 * "Sheikh Hasina" has no other name.
 */
export function behindHonorifics(
  { article, tokens, words }: Desk,
  { from, to, names }: Atom,
): number {
  const printed = (at: number, end = at) => article.text.slice(tokens.start[at], tokens.end[end])
  const reigns = (names ?? []).some(({ row }) =>
    (row.holdings ?? []).some(({ office }) => office === 'head_of_state'),
  )
  // "Raja Salman bin Abdulaziz", "Pope Francis": who reigns, by the tables
  if (reigns && from < to - 1 && words.sovereigns.has(printed(from))) return from + 1
  let at = from
  while (at < to - 1 && words.honorifics.has(printed(at))) at++
  if (at === from) return from
  const rest = printed(at, to - 1)
  const rows = (names ?? []).filter(({ row }) => row.kind === 'person')
  if (rows.some(({ row }) => row.name === printed(from, to - 1))) return from
  return rows.length === 0 || rows.some(({ row }) => row.names.includes(rest)) ? at : from
}

/** "Mr Ainslie", "Prof. Yunus": the polite word belongs to the phrase, not to the name. */
export function politeFrom(atoms: readonly Atom[], index: number): number {
  const before = atoms[index - 1]?.kind === 'break' ? atoms[index - 2] : atoms[index - 1]
  return before?.kind === 'honorific' ? before.from : (atoms[index] as Atom).from
}
