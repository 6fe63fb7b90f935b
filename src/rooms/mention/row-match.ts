/**
 * Rows of the gazetteer a printed name may stand for.
 */
import type { GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'

/** The keys of the rows of a kind an atom may stand for, as a field; no field where there is none. */
export function rowsOf(desk: Desk, atom: Atom, kind: EntityKind): { rows?: readonly string[] } {
  const rows =
    atom.kind === 'name'
      ? matchingRows(desk, atom)
      : (atom.names ?? []).filter(({ row }) => row.kind === kind).map(({ row }) => row.key)
  return rows.length === 0 ? {} : { rows }
}

/** "Retno Lestari Priansari Marsudi" holds every word of a known name "Retno Marsudi". */
export function matchingRows(desk: Desk, atom: Atom): readonly string[] {
  const held = new Set(desk.tokens.folded.slice(atom.from, atom.to))
  const number = numberOf([...held])
  return (atom.names ?? [])
    .filter(
      ({ row }) =>
        row.kind === 'person' &&
        // "King Tupou VII" is not Tupou VI
        (number === undefined || isNumbered(row, number)) &&
        row.names.some((name) => {
          const parts = name.toLowerCase().split(/[\s-]+/)
          return parts.length > 1 && parts.every((part) => held.has(part))
        }),
    )
    .map(({ row }) => row.key)
}

/** A ruler's number, folded: two letters at least, for a lone one may be an initial. */
const NUMBER = /^(?:[ivx]{2,})$/

function numberOf(words: readonly string[]): string | undefined {
  return words.find((word) => NUMBER.test(word))
}

/** Whether a row bears a number, or none at all. */
function isNumbered({ names }: GazetteerRow, number: string): boolean {
  const numbers = names.map((name) => numberOf(name.toLowerCase().split(/[\s-]+/)))
  return numbers.includes(number) || numbers.every((one) => one === undefined)
}

/** A row as the field of a draft: its key, or for a name no table knows the key of the one it holds. */
export function rowField({
  key,
  inside,
}: GazetteerRow): { rows: readonly string[] } | { inside: string } | Record<string, never> {
  if (key !== '') return { rows: [key] }
  return inside === undefined ? {} : { inside }
}
