/**
 * What leads up to a name: the counterpart or the delegation whose country and office it takes.
 */
import type { Atom } from './atom.ts'
import { codeOf, placeCode } from './atom-country.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { respectiveState } from './respective.ts'

/** Letters of a word that alone leads no delegation: "by". */
const SMALL = 2

/** What stands right before a name: "mitranya dari Rusia, Sergei Lavrov", "his Chinese counterpart, Wang Yi". */
export function lead(desk: Desk, atoms: readonly Atom[], index: number, draft: Draft): void {
  const respective = respectiveState(atoms, index)
  if (respective !== undefined) {
    const code = codeOf(atoms[respective] as Atom) as string
    draft.country = sourced(desk, code, 'mention/counterpart-country', atoms, respective)
    takeOffice(desk, draft)
    return
  }
  let counterpart = false
  let led = false
  let colleague = false
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const atom = atoms[at] as Atom
    // "Peruvian officials led by", "delegasi Peru yang dipimpin": who leads a delegation serves its state
    const word = desk.tokens.folded[atom.from] as string
    const leads = desk.words.delegation.has(word)
    if (atom.kind === 'counterpart' || leads) {
      counterpart ||= atom.kind === 'counterpart'
      // "a visit to Greece by Prime Minister ...": nobody is led there
      led ||= leads && word.length > SMALL
      continue
    }
    // "his Honduran colleague, Salvador Maradiaga": with no country told just somebody he works with
    if (desk.words.colleagues.has(desk.tokens.folded[atom.from] as string)) {
      colleague = true
      continue
    }
    if (atom.kind === 'comma' || atom.kind === 'link' || atom.kind === 'article') continue
    const linked =
      atoms[at - 1]?.kind === 'link' && (atoms[at - 2]?.kind === 'counterpart' || counterpart)
    // "mitranya dari Dushanbe": a city stands for its state
    const code =
      atom.kind === 'known' ? (codeOf(atom) ?? (linked ? placeCode(atom) : undefined)) : undefined
    if (code === undefined) break
    if (led && !counterpart) {
      draft.country = sourced(desk, code, 'mention/delegation-country', atoms, at)
      return
    }
    // "his Congolese and Rwandan counterparts, ...": which of the two, nothing tells
    const joined = atoms[at - 1]?.kind === 'conjunction' || atoms[at - 1]?.kind === 'join'
    if (joined && counterpart) break
    if (linked || counterpart || colleague) {
      draft.country = sourced(desk, code, 'mention/counterpart-country', atoms, at)
      counterpart = true
      break
    }
    break
  }
  if (counterpart) takeOffice(desk, draft)
}

/** "Ouyang Yujing, his Chinese counterpart,": the counterpart set behind the name, `next` being the atom of its comma. */
export function counterpartBehind(
  desk: Desk,
  atoms: readonly Atom[],
  next: number,
  draft: Draft,
): void {
  if (atoms[next]?.kind !== 'comma') return
  let at = next + 1
  let country: number | undefined
  for (; at < next + 5 && atoms[at]?.kind !== 'counterpart'; at++) {
    const atom = atoms[at]
    if (
      atom === undefined ||
      (atom.kind !== 'word' && atom.kind !== 'known' && atom.kind !== 'link')
    )
      return
    if (atom.kind === 'known' && codeOf(atom) !== undefined) country = at
  }
  if (atoms[at]?.kind !== 'counterpart') return
  // "Blinken, his Chinese counterpart Qin Gang and ..." is a list
  if (isNamed(atoms[at + 1])) return
  if (country !== undefined)
    draft.country ??= sourced(
      desk,
      codeOf(atoms[country] as Atom) as string,
      'mention/counterpart-country',
      atoms,
      country,
    )
  takeOffice(desk, draft)
}

/** A counterpart holds the office of the person named before. */
function takeOffice(desk: Desk, draft: Draft): void {
  const before = desk.drafts.findLast(
    (one) =>
      one.office !== undefined &&
      draft.sentence - one.sentence < 3 &&
      // "the Omani minister" is a minister of which the text has told more
      !(one.form === 'office' && one.of === undefined && one.office.value === 'minister'),
  )
  if (draft.office === undefined && before?.office !== undefined)
    draft.office = { ...before.office, certainty: 'implied', rule: 'mention/counterpart-office' }
}

function isNamed(atom: Atom | undefined): boolean {
  return atom?.kind === 'name' || (atom?.names ?? []).some(({ row }) => row.kind === 'person')
}
