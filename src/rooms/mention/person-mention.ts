/**
 * Mentions of a person by name, with what stands right behind and right before the name.
 */
import type { MentionForm } from '../../model/entity.ts'
import type { Atom } from './atom.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { codeOf, phraseAt } from './phrase.ts'
import { rowsOf } from './row-match.ts'
import { officeIn } from './title-mention.ts'

/** A person's name with an apposition behind it: ", Menlu RI,", ", China's foreign minister,". */
export function person(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
  form: MentionForm,
  rule: string,
): number {
  const atom = atoms[index] as Atom
  const draft: Draft = {
    kind: 'person',
    form,
    from: atom.from,
    to: atom.to,
    nameFrom: atom.from,
    nameTo: atom.to,
    sentence,
    ...rowsOf(desk, atom, 'person'),
    rule,
  }
  let next = index + 1
  if (atoms[next]?.kind === 'comma' || atoms[next]?.kind === 'open') {
    let at = next + 1
    while (atoms[at]?.kind === 'article') at++
    const phrase = atoms[at] === undefined ? undefined : phraseAt(atoms, at, desk.tables)
    const after = phrase === undefined ? undefined : atoms[phrase.to]?.kind
    const closes =
      after === undefined || after === 'comma' || after === 'break' || after === 'close'
    if (phrase?.kind === 'office' && closes && phrase.office !== undefined) {
      draft.office = sourced(
        desk,
        officeIn(phrase.office.word, phrase.country?.code),
        'mention/apposition',
        atoms,
        phrase.office.atom,
      )
      if (phrase.country !== undefined)
        draft.country = sourced(
          desk,
          phrase.country.code,
          'mention/apposition-country',
          atoms,
          phrase.country.atom,
        )
      if (phrase.former) draft.former = true
      draft.to = (atoms[phrase.to - 1] as Atom).to
      next = phrase.to
    }
  }
  if (draft.country === undefined) lead(desk, atoms, index, draft)
  draft.from = politeFrom(atoms, index)
  desk.drafts.push(draft)
  return next
}

/** What stands right before a name: "mitranya dari Rusia, Sergei Lavrov", "his Chinese counterpart, Wang Yi". */
function lead(desk: Desk, atoms: readonly Atom[], index: number, draft: Draft): void {
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

/** "Mr Ainslie", "Prof. Yunus": the polite word belongs to the phrase, not to the name. */
export function politeFrom(atoms: readonly Atom[], index: number): number {
  const before = atoms[index - 1]?.kind === 'break' ? atoms[index - 2] : atoms[index - 1]
  return before?.kind === 'honorific' ? before.from : (atoms[index] as Atom).from
}
