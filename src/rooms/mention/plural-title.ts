/**
 * Titles of several: "The foreign ministers of Fiji and Peru, Jone Ravula and Tomas Arelano, met",
 * "Menlu Fiji dan Peru". Each state brings one holder of the office; names that follow in the same
 * number are theirs, in order.
 */
import type { Atom } from './atom.ts'
import { codeOf } from './atom-country.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { UNION } from './known-mention.ts'
import { officeIn } from './office-rank.ts'
import { statesBefore } from './respective.ts'
import { rowsOf } from './row-match.ts'

/** Makes the mentions of such a title; gives the atom to go on from, or `index` where none begins there. */
export function fromPluralTitle(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const title = atoms[index]
  if (title?.kind !== 'office') return index
  const states = listOf(atoms, afterLink(atoms, index + 1), isState)
  if (states.items.length < 2)
    return title.office?.plural === true ? namesBehind(desk, atoms, index, sentence) : index
  const named =
    atoms[states.to]?.kind === 'comma' ? listOf(atoms, states.to + 1, isName) : undefined
  const names = named?.items.length === states.items.length ? named.items : undefined
  for (const state of states.items) desk.drafts.push(stateDraft(desk, atoms, state, sentence))
  names?.forEach((name, order) => {
    const state = states.items[order] as number
    const at = atoms[name] as Atom
    const code = codeOf(atoms[state] as Atom) as string
    const office = title.office === undefined ? 'other' : officeIn(title.office, code)
    desk.drafts.push({
      ...{ kind: 'person', form: 'name', sentence },
      ...{ from: at.from, to: at.to, nameFrom: at.from, nameTo: at.to },
      office: sourced(desk, office, 'mention/shared-title', atoms, index),
      country: sourced(desk, code, 'mention/shared-title-country', atoms, state),
      ...rowsOf(desk, at, 'person'),
      rule: 'mention/shared-title',
    })
  })
  return names === undefined ? states.to : (named?.to ?? states.to)
}

function stateDraft(desk: Desk, atoms: readonly Atom[], state: number, sentence: number): Draft {
  const at = atoms[state] as Atom
  const row = (at.names ?? []).find((name) => name.row.kind === 'state')?.row
  const code = codeOf(at) as string
  return {
    ...{ kind: code === UNION ? 'institution' : 'state', form: 'name', sentence },
    ...{ from: at.from, to: at.to, nameFrom: at.from, nameTo: at.to },
    ...(row === undefined ? {} : { rows: [row.key] }),
    country: sourced(desk, code, 'mention/state', atoms, state),
    rule: 'mention/state',
  }
}

/** "the three foreign ministers, Sirojiddin Muhriddin, Jeenbek Kulubaev and Bakhtiyor Saidov", "deputy prime ministers, A of Armenia and B". */
function namesBehind(desk: Desk, atoms: readonly Atom[], index: number, sentence: number): number {
  const title = atoms[index] as Atom
  let at = atoms[index + 1]?.kind === 'comma' ? index + 2 : index + 1
  const holders: { name: number; state: number | undefined }[] = []
  while (isName(atoms[at])) {
    const named = atoms[at + 1]?.kind === 'link' ? afterLink(atoms, at + 1) : at
    const state = named > at && isState(atoms[named]) ? named : undefined
    holders.push({ name: at, state })
    at = (state ?? at) + 1
    const comma = atoms[at]?.kind === 'comma' && (isName(atoms[at + 1]) || isJoin(atoms[at + 1]))
    if (comma) at++
    const joined = isJoin(atoms[at]) && isName(atoms[at + 1])
    if (joined) at++
    if (!comma && !joined) break
  }
  if (holders.length < 2 || title.office === undefined) return index
  // "the Tajik and Uzbek presidents, A and B"
  const former = atoms[index - 1]?.kind === 'former'
  const before = statesBefore(atoms, index)
  const each = before.length === holders.length && holders.every((one) => one.state === undefined)
  for (const [order, { name, state }] of holders.entries()) {
    const { from, to } = atoms[name] as Atom
    const own = each ? (before[order] as number) : state
    const ownCode = own === undefined ? undefined : codeOf(atoms[own] as Atom)
    desk.drafts.push({
      ...{ kind: 'person', form: 'name', sentence, from, to, nameFrom: from, nameTo: to },
      office: sourced(desk, officeIn(title.office, ownCode), 'mention/shared-title', atoms, index),
      // "former Presidents A and B"
      ...(former ? { former } : {}),
      ...(ownCode === undefined || own === undefined
        ? {}
        : {
            country: sourced(
              desk,
              ownCode,
              each ? 'mention/shared-title-country' : 'mention/of-country',
              atoms,
              own,
            ),
          }),
      ...rowsOf(desk, atoms[name] as Atom, 'person'),
      rule: 'mention/shared-title',
    })
    if (state !== undefined) desk.drafts.push(stateDraft(desk, atoms, state, sentence))
  }
  return at
}

function afterLink(atoms: readonly Atom[], at: number): number {
  let index = at
  if (atoms[index]?.kind === 'link') index++
  while (atoms[index]?.kind === 'article') index++
  return index
}

/** "A, B and C" along the atoms: the indexes of the items and where the list ends. */
function listOf(atoms: readonly Atom[], from: number, fits: (atom: Atom | undefined) => boolean) {
  const items: number[] = []
  let at = from
  let to = from
  while (fits(atoms[at])) {
    items.push(at)
    to = ++at
    const comma = atoms[at]?.kind === 'comma'
    if (comma) at++
    const joined = isJoin(atoms[at])
    if (joined) at++
    while (atoms[at]?.kind === 'article') at++
    if (!comma && !joined) break
  }
  return { items, to }
}

function isJoin(atom: Atom | undefined): boolean {
  return atom?.kind === 'conjunction' || atom?.kind === 'join'
}

function isState(atom: Atom | undefined): boolean {
  return (atom?.names ?? []).some(({ row, form }) => row.kind === 'state' && form !== 'adjective')
}

function isName(atom: Atom | undefined): boolean {
  return atom?.kind === 'name' || (atom?.names ?? []).some(({ row }) => row.kind === 'person')
}
