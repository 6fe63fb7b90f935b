/**
 * Offices told as somebody's by an ending: "Presiden Peru dan menteri luar negerinya, Ricardo Suhendi,", "menarik duta besarnya di Lima, Kemal
 * Yildirimay,". Whose they are stands before.
 */
import type { MentionTables, OfficeWord } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import { cite, type Sourced, stated } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import type { Atom } from './atom.ts'
import { type Desk, spanOf } from './desk.ts'

/** Words of the longest title so told: "wakil menteri luar negerinya". */
const LONGEST = 4

const officesOf = once(
  ({ offices, possessiveEnding }: MentionTables): ReadonlyMap<string, OfficeWord> =>
    new Map(
      possessiveEnding === undefined
        ? []
        : offices
            .filter(({ weak, plural }) => weak !== true && plural !== true)
            .map((word) => [word.form.toLowerCase() + possessiveEnding, word]),
    ),
)

/** The office right before a name or its comma, where its ending says that it is somebody's. */
export function possessedOffice(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
): Sourced<Office> | undefined {
  const ending = desk.tables.possessiveEnding
  if (ending === undefined) return undefined
  const { folded } = desk.tokens
  const before = atoms[index - 1]?.kind === 'comma' ? index - 2 : index - 1
  // "duta besarnya di Lima,", "duta besarnya untuk Peru,"
  const posted = atoms[before]?.kind === 'known' && before === index - 2
  const to = posted ? (atoms[before - 1]?.from ?? 0) : (atoms[before]?.to ?? 0)
  if (!(folded[to - 1] ?? '').endsWith(ending)) return undefined
  const first = (atoms[0] as Atom).from
  for (let from = Math.max(first, to - LONGEST); from < to; from++) {
    const word = officesOf(desk.tables).get(folded.slice(from, to).join(' '))
    if (word !== undefined)
      return stated(
        word.office,
        'mention/possessed-office',
        cite(desk.article, spanOf(desk, from, to)),
      )
  }
  return undefined
}
