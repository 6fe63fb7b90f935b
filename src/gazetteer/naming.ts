/**
 * Naming: in which countries people bear which names. A report of Poland and Korea names Paweł Bejda and Seok Jong-gun beside neither; who
 * reads it knows which is which.
 */
import { foldName } from '../text/token.ts'
import type { Naming } from './gazetteer.ts'

/**
 * Compiles the naming from the rows of `data/name-cultures.tsv`.
 *
 * @param cultures countries, names and endings of each culture as they stand in the table
 */
export function compileNaming(
  cultures: readonly {
    readonly countries: readonly string[]
    readonly names: readonly string[]
    readonly endings: readonly string[]
  }[],
): Naming {
  const parts = new Map<string, (readonly string[])[]>()
  const endings = new Map<string, (readonly string[])[]>()
  for (const { countries, names, endings: own } of cultures) {
    for (const name of names) add(parts, foldName(name), countries)
    for (const ending of own) add(endings, foldName(ending), countries)
  }
  return { parts, endings }
}

function add(
  map: Map<string, (readonly string[])[]>,
  key: string,
  countries: readonly string[],
): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [countries])
  else if (!known.includes(countries)) known.push(countries)
}
