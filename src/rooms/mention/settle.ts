/**
 * Settling of drafts: which become mentions once the whole article is read.
 */
import type { Mention } from '../../model/entity.ts'
import { cite } from '../../model/evidence.ts'
import { type Desk, type Draft, spanOf } from './desk.ts'

/** A name that stood once where only a place stands ("di Rantau Panjang") is one wherever it stands. */
function placeAgain(desk: Desk): void {
  const nameOf = ({ nameFrom, nameTo }: Draft) =>
    desk.tokens.folded.slice(nameFrom, nameTo).join(' ')
  const placed = new Set(
    desk.drafts.flatMap((draft) =>
      draft.kind === 'place' && draft.rows === undefined ? [nameOf(draft)] : [],
    ),
  )
  for (const draft of desk.drafts) {
    const open = draft.kind === 'person' && draft.office === undefined && draft.rows === undefined
    if (!open || draft.form === 'office' || !placed.has(nameOf(draft))) continue
    draft.kind = 'place'
    draft.form = 'name'
    draft.tentative = false
    draft.rule = 'mention/placed-name'
  }
}

/** "Maduro told VTV": a lone name of nobody the report names is an outlet's where somebody talks to it. */
function outletsTold(desk: Desk, parts: ReadonlySet<string>): void {
  for (const draft of desk.drafts) {
    if (draft.orOutlet !== true || draft.kind !== 'person') continue
    if (parts.has(desk.tokens.folded[draft.nameFrom] as string)) continue
    draft.kind = 'outlet'
    draft.form = 'name'
    draft.tentative = false
    draft.rule = 'mention/told-outlet'
  }
}

/** Keeps a lone capitalised word only where it is part of a name given in full, and makes the mentions. */
export function settle(desk: Desk): readonly Mention[] {
  const parts = new Set<string>()
  for (const draft of desk.drafts) {
    // "(SBY)" is a name from there on
    const named = draft.form === 'name' || (draft.form === 'short' && draft.of !== undefined)
    if (draft.kind !== 'person' || !named) continue
    for (let at = draft.nameFrom; at < draft.nameTo; at++)
      parts.add(desk.tokens.folded[at] as string)
  }
  placeAgain(desk)
  outletsTold(desk, parts)
  const kept = desk.drafts.filter(
    (draft) => !draft.tentative || parts.has(desk.tokens.folded[draft.nameFrom] as string),
  )
  const places = new Map(kept.map((draft, index) => [draft, index]))
  const placeOf = ({ of }: Draft) => (of === undefined ? undefined : places.get(of))
  return kept.map((draft, index) => mentionOf(desk, draft, index, placeOf(draft)))
}

/** Built field by field: spreading seven objects, most of them empty, took as long as all the reading of names. */
function mentionOf(desk: Desk, draft: Draft, index: number, of: number | undefined): Mention {
  const mention: { -readonly [Field in keyof Mention]?: Mention[Field] } = {
    index,
    kind: draft.kind,
    form: draft.form,
    span: cite(desk.article, spanOf(desk, draft.from, draft.to)),
    name: cite(desk.article, spanOf(desk, draft.nameFrom, draft.nameTo)),
  }
  if (draft.office !== undefined) mention.office = draft.office
  if (draft.country !== undefined) mention.country = draft.country
  if (draft.towards !== undefined) mention.towards = draft.towards
  if (draft.rows !== undefined) mention.rows = draft.rows
  if (draft.inside !== undefined) mention.inside = draft.inside
  if (of !== undefined) mention.of = of
  if (draft.former === true) mention.former = true
  mention.sentence = draft.sentence
  mention.rule = draft.rule
  return mention as Mention
}
