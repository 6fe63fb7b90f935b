/**
 * Spellings: persons of the tables whose names a report writes in letters of its own. "Mohamad bin Salman", "Volodymyr Zelenskyj", "Hyun Cho" are
 * those the tables write otherwise; a name counts where it is given in full and but one person's fits.
 */
import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import { once } from '../../text/once.ts'
import { foldName } from '../../text/token.ts'

/** Where the family name is written first, and abroad often last. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'CHN|HKG|TWN|KOR|PRK|JPN|VNM|HUN|MNG|KHM'.split('|'),
)

/** Letters that the press writes one for another, in the order they are made one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|ul)(?=[a-z]{5})/, ''],
  [/t?sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q|c(?![ehiy])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo|o/g, 'u'],
  [/[iy]e/g, 'e'],
  [/ee/g, 'i'],
  [/[iy]+j?(?![a-z])|[iy]+/g, 'i'],
  [/e/g, 'a'],
  [/^abdul/, 'abdal'],
  [/(.)\1+/g, '$1'],
]

/** Letters of a key that tell a person. */
const LEAST = 7

/** The one person of the tables a full name may be another spelling of. */
export function rowSpelled(name: string, gazetteer: Gazetteer): GazetteerRow | undefined {
  const parts = partsOf(name, spell)
  const key = parts.join('')
  return parts.length > 1 && key.length >= LEAST
    ? (spelledIn(gazetteer).get(key) ?? undefined)
    : undefined
}

const spelledIn = once(({ rows }: Gazetteer): ReadonlyMap<string, GazetteerRow | null> => {
  const spelled = new Map<string, GazetteerRow | null>()
  // the tables have each Mohammed some forty times
  const words = new Map<string, string>()
  const spellOnce = (word: string) => {
    const known = words.get(word) ?? spell(word)
    words.set(word, known)
    return known
  }
  for (const row of rows.values()) {
    if (row.kind !== 'person') continue
    const familyFirst = FAMILY_FIRST.has(row.country ?? '')
    for (const name of row.names) {
      const parts = partsOf(name, spellOnce)
      if (parts.length < 2) continue
      const orders = [parts]
      if (familyFirst) orders.push([...parts.slice(1), parts[0] as string])
      if (familyFirst) orders.push([parts.at(-1) as string, ...parts.slice(0, -1)])
      for (const order of orders) {
        const key = order.join('')
        const known = spelled.get(key)
        spelled.set(key, known === undefined || known === row ? row : null)
      }
    }
  }
  return spelled
})

function partsOf(name: string, spelling: (word: string) => string): readonly string[] {
  return name
    .split(/[\s.-]+/u)
    .map(spelling)
    .filter((word) => word !== '')
}

/** A word with its letters made one for all spellings; an article is none. */
function spell(word: string): string {
  const folded = foldName(word).replace(/[^\p{L}]/gu, '')
  if (folded === 'al' || folded === 'el' || folded === 'ul') return ''
  return ALIKE.reduce((said, [from, to]) => said.replace(from, to), folded)
}
