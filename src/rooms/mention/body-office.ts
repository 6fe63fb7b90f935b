/**
 * Offices of bodies: whoever is at the head of what stands right before the title holds none of a state. "Nationalist Party leader", "Border
 * Institute president", "Lebanon's Hezbollah leader", "euro group president".
 */
import type { OfficeWord } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'

/** What an office is of: the body right before it, as of "Lebanon's Hezbollah leader", else what tells the country. */
export function servedBy(atoms: readonly Atom[], office: number, country = -1): Atom | undefined {
  const before = atoms[office - 1]
  return before?.kind === 'known' && isBodyName(before) ? before : atoms[country]
}

/** "Nationalist Party leader": at the head of a party, or of another body, whose name stands right before. */
export function officeOfBody(
  desk: Desk,
  body: Atom | undefined,
  { office, weak }: OfficeWord,
): Office | undefined {
  const { tokens, tables } = desk
  if (body === undefined || !(isBodyName(body) || isBodyNoun(desk, body))) return undefined
  const party = tables.partyWords.includes(tokens.folded[body.to - 1] as string)
  const leads = office === 'head_of_state' || (office === 'other' && weak === true)
  if (party && leads) return 'party_leader'
  // "Lagos State Governor"
  if (office === 'governor' && tables.landWords.includes(tokens.folded[body.to - 1] as string))
    return undefined
  // "Border Institute president", "Reserve Bank Governor": at the head of no state, and no part of one
  return office === 'head_of_state' || office === 'governor' ? 'other' : undefined
}

/** "euro group president": a body told by its noun. */
function isBodyNoun({ tokens, tables, words }: Desk, { kind, to }: Atom): boolean {
  const noun = kind === 'word' && words.organisations.has(tokens.folded[to - 1] as string)
  return noun && tables.countryBeforeOffice
}

/** "Congress president Mallikarjun Kharge", "Parliament President Ana Ruiz": of the house right before, and of no state. */
export function officeOfHouse(house: Atom | undefined, { office }: OfficeWord): Office | undefined {
  const isHouse = house?.institution?.class === 'parliament'
  return isHouse && office === 'head_of_state' ? 'legislator' : undefined
}

function isBodyName({ kind, names }: Atom): boolean {
  return kind === 'organisation' || (names ?? []).some(({ row }) => row.kind === 'institution')
}
