import { alphaTwo } from './country-code.ts'

const known = new Map<string, readonly string[]>()

/**
 * The zones a country's clocks show, by the ICU data the program runs on.
 *
 * @param country ISO 3166-1 alpha-3: `DEU` gives Europe/Berlin and Europe/Busingen
 * @returns none for what is no country (`IGO`), and for one that data does not know
 */
export function zonesOf(country: string): readonly string[] {
  const there = known.get(country)
  if (there !== undefined) return there
  const region = alphaTwo(country)
  const zones = region === undefined ? [] : (localeOf(region).getTimeZones?.() ?? [])
  // Codes come from readings of any origin: keep the cache small.
  if (known.size > 500) known.clear()
  known.set(country, zones)
  return zones
}

// TypeScript's own description of Intl does not have it yet.
function localeOf(region: string): { getTimeZones?(): readonly string[] | undefined } {
  return new Intl.Locale(`und-${region}`) as unknown as {
    getTimeZones?(): readonly string[] | undefined
  }
}
