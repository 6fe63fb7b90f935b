/**
 * Where a record begins in a WARC file: the byte offset of its gzip member (or of the record itself, where the file
 * is not compressed), and, where a member holds several records, how many unpacked bytes of it come before.
 */
export interface WarcPlace {
  readonly offset: number
  readonly inside?: number
}

/** A place as it stands behind the `@` of an item's name: `48213`, or `0+1290` inside a member. */
export function placeInWords({ offset, inside = 0 }: WarcPlace): string {
  return inside === 0 ? `${offset}` : `${offset}+${inside}`
}

/** Reads what `placeInWords` wrote; undefined for anything else. */
export function warcPlace(words: string): WarcPlace | undefined {
  const [, offset, inside] = /^(\d{1,15})(?:\+(\d{1,15}))?$/.exec(words) ?? []
  return offset === undefined ? undefined : placeAt(Number(offset), Number(inside ?? 0))
}

/** The place of a record, `inside` left out where it says nothing. */
export function placeAt(offset: number, inside = 0): WarcPlace {
  return inside === 0 ? { offset } : { offset, inside }
}
