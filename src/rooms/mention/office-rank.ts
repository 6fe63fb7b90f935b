/** Of several offices in one title, the one the person is named for. */
import type { OfficeWord } from '../../lang/tables/mention.ts'

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
