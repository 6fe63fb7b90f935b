import type { Origin } from '../model/dossier.ts'

const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/

/**
 * When a report came, in milliseconds; a clock without a zone is taken for Greenwich's, never for the machine's.
 *
 * @returns undefined where the report is not dated
 */
export function publishedAt({ published }: Origin): number | undefined {
  return published === undefined ? undefined : instantOf(published)
}

/** An ISO date or time in milliseconds; undefined for none. */
export function instantOf(iso: string): number | undefined {
  const at = Date.parse(iso.length > 10 && !OFFSET.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(at) ? undefined : at
}
