import { type PageOf, StoreFault } from '../../ports.ts'

/** Makes an opaque cursor of the sort key of the last item given. */
export function toCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url')
}

/**
 * The sort key in a cursor.
 *
 * @throws StoreFault where the string is none of ours
 */
export function fromCursor(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8')
  if (cursor === '' || toCursor(key) !== cursor) throw noCursor(cursor)
  return key
}

/**
 * The number in a cursor of a list that is numbered.
 *
 * @throws StoreFault where the string is none of ours
 */
export function fromNumberCursor(cursor: string): number {
  const key = fromCursor(cursor)
  if (!/^\d{1,16}$/.test(key)) throw noCursor(cursor)
  return Number(key)
}

/** The fault of a cursor that none of our pages gave. */
export function noCursor(cursor: string): StoreFault {
  return new StoreFault(
    'other',
    `"${cursor}" is no cursor: give the "next" of the page before, or none for the first page`,
  )
}

/** How many items a page has: a whole number of 1 to 1000. */
export function pageSize(limit: number): number {
  return Number.isFinite(limit) ? Math.min(1000, Math.max(1, Math.trunc(limit))) : 1000
}

/** Cuts a page out of items that begin behind the cursor: one more than its size tells that there is a next. */
export function toPage<T>(items: readonly T[], size: number, key: (item: T) => string): PageOf<T> {
  const shown = items.slice(0, size)
  const last = shown.at(-1)
  return items.length > size && last !== undefined
    ? { items: shown, next: toCursor(key(last)) }
    : { items: shown }
}
