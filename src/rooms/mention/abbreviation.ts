/**
 * Abbreviations a report gives its bodies: "Tigray People's Liberation Front (TPLF)", and later "the TPLF".
 */
import type { Atom } from './atom.ts'
import type { Desk, Draft } from './desk.ts'

/** Letters of an abbreviation, in capitals for the most part: "TPLF", "M23", "MoFA". */
const ABBREVIATION = /^\p{Lu}[\p{L}\p{N}]{0,6}[\p{Lu}\p{N}]$/u

/** Reads the abbreviation in brackets behind the body drafted last; gives the atom to go on from. */
export function behindAbbreviation(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const body = desk.drafts.at(-1)
  const inner = atoms[index + 2]
  if (body === undefined || atoms[index + 1]?.kind !== 'open' || inner === undefined)
    return index + 1
  const closed = atoms[index + 3]?.kind === 'close'
  if (!closed || !mayAbbreviate(desk, body, inner) || !ABBREVIATION.test(printedOf(desk, inner)))
    return index + 1
  desk.abbreviations.set(printedOf(desk, inner), body)
  desk.drafts.push(abbreviationOf(body, inner, sentence))
  return index + 4
}

/** A name no table knows, or a known one of initials: "Pakistan Tehreek-e-Insaf (PTI)" is no news agency, and "UNITED NATIONS (AP)" is. */
function mayAbbreviate(desk: Desk, body: Draft, inner: Atom): boolean {
  if (inner.kind === 'name') return true
  const isBody = (inner.names ?? []).some(
    ({ row }) => row.kind === 'institution' || row.kind === 'state',
  )
  if (inner.kind !== 'known' || isBody) return false
  const rows = (body.rows ?? []).flatMap((key) => desk.gazetteer.rows.get(key)?.names ?? [])
  const initials = initialsOf(printedOf(desk, inner))
  return [printedOf(desk, body), ...rows].some((name) => initials.test(name))
}

/** A name whose words begin with the letters, small words between. */
function initialsOf(letters: string): RegExp {
  return new RegExp(`^${[...letters].join('[^\\s-]*[\\s-](?:\\p{Ll}+[\\s-])*')}`, 'u')
}

/** Makes the mention of an abbreviation told before; false where the atom is none. */
export function fromAbbreviation(desk: Desk, atom: Atom, sentence: number): boolean {
  if (desk.abbreviations.size === 0) return false
  const body = desk.abbreviations.get(printedOf(desk, atom))
  if (body === undefined) return false
  desk.drafts.push(abbreviationOf(body, atom, sentence))
  return true
}

function abbreviationOf(body: Draft, { from, to }: Atom, sentence: number): Draft {
  return {
    ...{ kind: body.kind, form: 'abbreviation', from, to, nameFrom: from, nameTo: to, sentence },
    ...(body.rows === undefined ? {} : { rows: body.rows }),
    ...(body.country === undefined ? {} : { country: body.country }),
    of: body,
    rule: 'mention/abbreviation',
  }
}

function printedOf({ article, tokens }: Desk, { from, to }: Pick<Atom, 'from' | 'to'>): string {
  return article.text.slice(tokens.start[from], tokens.end[to - 1])
}
