/** Longer than this no server takes an address. */
const LONGEST = 8192

/**
 * A web address as it stands in a feed, made absolute. Fragments stay; white space that an editor's line break
 * left in it goes, and so does a second escaping (`&amp;amp;`).
 *
 * @param base the address the feed came from; without one (a file) only absolute addresses count
 * @returns undefined where it is none, or none of the web (`javascript:`, `data:`, `file:`)
 */
export function address(found: string | undefined, base: string | undefined): string | undefined {
  const written =
    found
      ?.trim()
      .replace(/\s*[\n\r\t]\s*/g, '')
      .replace(/&amp;/gi, '&') ?? ''
  if (written === '' || written.length > LONGEST) return undefined
  const from = base !== undefined && URL.canParse(base) ? base : undefined
  const url = URL.parse(written, from)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  return url.href
}

/** Whether a feed's id is written as an absolute web address. */
export function isAbsolute(id: string | undefined): id is string {
  return /^https?:\/\//i.test(id ?? '')
}
