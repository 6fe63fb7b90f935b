/** A server that asks for more is asked again after a day all the same. */
const LONGEST = 86_400

/**
 * Reads `Retry-After`: seconds ("120") or a date of HTTP ("Wed, 21 Oct 2026 07:28:00 GMT").
 *
 * @param now milliseconds since 1970
 * @returns seconds from now, at most a day; undefined where it says nothing readable
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  const words = value?.trim() ?? ''
  if (/^\d{1,10}$/.test(words)) return Math.min(Number(words), LONGEST)
  if (!/^[A-Z][a-z]{2},? /.test(words) || words.length > 40) return undefined
  const at = Date.parse(words)
  if (Number.isNaN(at)) return undefined
  return Math.min(Math.max(Math.ceil((at - now) / 1000), 0), LONGEST)
}
