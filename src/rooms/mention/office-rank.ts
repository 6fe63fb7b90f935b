/** What an office word makes of its holder: of several in one title the one the person is named for, and what it is in a country. */
import type { OfficeWord } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'

/** An office word and the atom that says it. */
export interface OfficeAt {
  readonly word: OfficeWord
  readonly atom: number
}

const RANK = [
  'foreign_minister',
  'head_of_state',
  'head_of_government',
  'top_diplomat',
  'defence_minister',
]

/** "Deputy Prime Minister and Foreign Minister": the office diplomacy deals with. */
export function bestOffice(offices: readonly OfficeAt[]): OfficeAt {
  const first = offices[0] as OfficeAt
  // "juru bicara Presiden", "Utusan Khusus Sekretaris Jenderal": the first office is the person's
  if (
    first.word.office === 'spokesperson' ||
    first.word.office === 'envoy' ||
    first.word.office === 'adviser'
  )
    return first
  for (const office of RANK) {
    const found = offices.find(({ word }) => word.office === office)
    if (found !== undefined && offices.length > 1) return found
  }
  return first
}

/** The office a word names in a country, which may differ from what it names elsewhere. */
export function officeIn(word: OfficeWord, country: string | undefined): Office {
  if (country === undefined) return word.alone ?? word.office
  // "president of the ECOWAS Commission", "pemimpin G7": bodies of several states have heads, and no head of state
  const isBody = country === 'IGO' || country === 'EUE'
  if (isBody && word.office === 'head_of_state') return 'igo_head'
  // a director general is the head of an international body, or else an official of his ministry
  if (word.office === 'igo_head' && !isBody) return 'other'
  return word.inCountry?.[country] ?? word.office
}
