import type { GazetteerRow, Holding } from '../../gazetteer/gazetteer.ts'
import type { Mention, Office } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'

/** Of several offices of one person, the one the press names first. */
const ORDER: readonly Office[] = [
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'top_diplomat',
  'security_adviser',
  'defence_minister',
]

const HEADS: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['head_of_state', 'head_of_government'] as const),
])

/** Offices said too loosely to beat the table: "Direktur", "pejabat", "minister". */
const LOOSE: ReadonlySet<Office> = new Set<Office>([
  'other',
  'minister',
  'party_leader',
  'legislator',
  'adviser',
])

/**
 * The office a person holds on the day of the report.
 *
 * The text beats the table; the table fills what the text leaves out, or what it says too loosely,
 * and is then implied. A former office ("mantan Presiden") is none.
 *
 * @param held the offices the table knows for that day
 * @param isLoose whether the words of an office tell it loosely: "leader"
 */
export function officeFor(
  mentions: readonly Mention[],
  held: readonly Holding[],
  isLoose: (words: string) => boolean,
): Sourced<Office> | undefined {
  const said = mentions.filter(
    (mention) =>
      mention.office !== undefined && mention.former !== true && mention.form !== 'office',
  )
  const firm = said.find((mention) => !LOOSE.has(mention.office?.value as Office))
  // "his Spanish counterpart, José Manuel Albares": whose counterpart is told by what stands near, and what he is the table knows
  const guessed = firm?.office?.rule === 'mention/counterpart-office' && held.length > 0
  // "President António Costa" of a report that leaves out of what: no state's, by the table
  const president = firm?.office?.value === 'head_of_state' && firm.country === undefined
  const ofBody = president && held.some(({ office }) => office === 'igo_head')
  // "Moldovan leader Maia Sandu": which head of a state she is, the table knows
  const led =
    HEADS.has(firm?.office?.value) &&
    isLoose(firm?.office?.evidence[0].exact ?? '') &&
    held.some(({ office }) => HEADS.has(office))
  if (firm !== undefined && !guessed && !ofBody && !led) return firm.office
  const first = mentions[0]
  // "Perdana Menteri Fiji" is the office said of one who is foreign minister too
  const table =
    (led ? ranked(held.filter(({ office }) => HEADS.has(office))) : undefined) ??
    (ofBody ? held.find(({ office }) => office === 'igo_head') : undefined) ??
    held.find(({ office }) =>
      mentions.some((one) => one.former !== true && one.office?.value === office),
    ) ??
    ranked(held)
  if (table !== undefined && first !== undefined)
    return implied(table.office, 'entity/office-table', first.span)
  return said[0]?.office
}

/** The country a person serves: said in a title, else the table's of that day, else the row's. */
export function countryFor(
  mentions: readonly Mention[],
  row: GazetteerRow | undefined,
  held: readonly Holding[],
): Sourced<string> | undefined {
  const said = mentions.find(
    (mention) => mention.country !== undefined && mention.form !== 'office',
  )
  if (said !== undefined) return said.country
  const first = mentions[0]
  const country = ranked(held)?.country ?? row?.country
  return country === undefined || first === undefined
    ? undefined
    : implied(country, 'entity/country-table', first.span)
}

function ranked(held: readonly Holding[]): Holding | undefined {
  for (const office of ORDER) {
    const found = held.find((one) => one.office === office)
    if (found !== undefined) return found
  }
  return held[0]
}
