/**
 * Mentions of a person by name, with what stands right behind and right before the name.
 */
import type { MentionForm } from '../../model/entity.ts'
import { behindPerson } from './alias.ts'
import type { Atom } from './atom.ts'
import { callingBefore, callingBehind } from './calling.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { behindHonorifics } from './honorific.ts'
import { lead } from './lead.ts'
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
    nameFrom: behindHonorifics(desk, atom),
    nameTo: atom.to,
    sentence,
    ...rowsOf(desk, atom, 'person'),
    rule,
  }
  let next = index + 1
  let beside: Draft | undefined
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
      const weak = phrase.office.word.weak === true && phrase.country === undefined
      const from = (atoms[phrase.from] as Atom).from
      const to = (atoms[phrase.to - 1] as Atom).to
      if (!weak)
        beside = {
          ...{ kind: 'person', form: 'office', from, to, nameFrom: from, nameTo: to, sentence },
          office: draft.office,
          ...(draft.country === undefined ? {} : { country: draft.country }),
          ...(phrase.former ? { former: true } : {}),
          of: draft,
          rule: 'mention/apposition',
        }
      next = phrase.to
    }
  }
  // "Jone Ravula of Fiji"
  if (beside === undefined && draft.country === undefined && atoms[next]?.kind === 'link') {
    const state = atoms[next + 1]
    const code = state?.kind === 'known' ? codeOf(state) : undefined
    if (code !== undefined) {
      draft.country = sourced(desk, code, 'mention/of-country', atoms, next + 1)
    }
  }
  if (draft.country === undefined) lead(desk, atoms, index, draft)
  if (draft.office === undefined && form === 'name') {
    const comma = atoms[index + 1]?.kind === 'comma' ? (atoms[index + 2]?.from ?? 0) : 0
    const behind = comma > 0 ? callingBehind(desk, comma, atoms.at(-1)?.to ?? 0) : undefined
    const office = callingBefore(desk, atoms, index) ?? behind
    if (office !== undefined) draft.office = office
  }
  draft.from = politeFrom(atoms, index)
  desk.drafts.push(draft)
  if (beside !== undefined) desk.drafts.push(beside)
  return behindPerson(desk, atoms, next, sentence, draft)
}

/** "Mr Ainslie", "Prof. Yunus": the polite word belongs to the phrase, not to the name. */
export function politeFrom(atoms: readonly Atom[], index: number): number {
  const before = atoms[index - 1]?.kind === 'break' ? atoms[index - 2] : atoms[index - 1]
  return before?.kind === 'honorific' ? before.from : (atoms[index] as Atom).from
}
