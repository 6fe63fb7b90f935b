/**
 * What leads up to a name: the counterpart or the delegation whose country and office it takes.
 */
import type { Atom } from './atom.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { codeOf } from './phrase.ts'

/** What stands right before a name: "mitranya dari Rusia, Sergei Lavrov", "his Chinese counterpart, Wang Yi". */
export function lead(desk: Desk, atoms: readonly Atom[], index: number, draft: Draft): void {
  let counterpart = false
  let led = false
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const atom = atoms[at] as Atom
    // "Peruvian officials led by", "delegasi Peru yang dipimpin": who leads a delegation serves its state
    const leads = desk.words.delegation.has(desk.tokens.folded[atom.from] as string)
    if (atom.kind === 'counterpart' || leads) {
      counterpart ||= atom.kind === 'counterpart'
      led ||= leads
      continue
    }
    if (atom.kind === 'comma' || atom.kind === 'link' || atom.kind === 'article') continue
    const code = atom.kind === 'known' ? codeOf(atom) : undefined
    if (code === undefined) break
    const linked =
      atoms[at - 1]?.kind === 'link' && (atoms[at - 2]?.kind === 'counterpart' || counterpart)
    if (led && !counterpart) {
      draft.country = sourced(desk, code, 'mention/delegation-country', atoms, at)
      return
    }
    if (linked || counterpart) {
      draft.country = sourced(desk, code, 'mention/counterpart-country', atoms, at)
      counterpart = true
      break
    }
    break
  }
  const before = desk.drafts.findLast(
    (one) => one.office !== undefined && draft.sentence - one.sentence < 3,
  )
  if (counterpart && draft.office === undefined && before?.office !== undefined) {
    draft.office = { ...before.office, certainty: 'implied', rule: 'mention/counterpart-office' }
  }
}
