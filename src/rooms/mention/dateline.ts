/**
 * Datelines that name the outlet, first or behind the place: "TRIBUN-SELAT.COM, JAKARTA - ", "Bisnis Dermaga, JAKARTA — ",
 * "Jakarta, Kanal Nusantara Indonesia -- ".
 */
import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import { cite, stated } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'
import { fromKnown } from './known-mention.ts'

/** Tokens of the longest name of an outlet. */
const LONGEST = 6

/** Makes the mention of an outlet no table knows that opens the dateline; gives the atom to go on from, `index` where none does. */
export function fromDateline(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const { dateline } = desk.article
  const first = atoms[index] as Atom
  if (first.kind === 'known')
    return fromHouse(desk, first, sentence) ? index + 1 : behindPlace(desk, atoms, index, sentence)
  if (dateline === undefined || desk.tokens.start[first.from] !== dateline.start) return index
  const comma = atoms.findIndex(({ kind }, at) => at > index && kind === 'comma')
  const place = atoms[comma + 1]
  if (comma < 0 || place?.kind !== 'known') return index
  if ((desk.tokens.start[place.from] as number) >= dateline.end) return index
  if (!(place.names ?? []).some(({ row }) => row.kind === 'place')) return index
  const { to } = atoms[comma - 1] as Atom
  desk.drafts.push({
    ...{ kind: 'outlet', form: 'name', sentence, rule: 'mention/dateline-outlet' },
    ...{ from: first.from, to, nameFrom: first.from, nameTo: to },
  })
  return comma
}

/** "UNITED NATIONS, June 4 (AP) - ": told from the house of a body, which is a place. */
function fromHouse(desk: Desk, { from, to, names }: Atom, sentence: number): boolean {
  const { dateline } = desk.article
  if (dateline === undefined || desk.tokens.start[from] !== dateline.start) return false
  const body = names?.find(({ row }) => row.kind === 'institution' && row.country === 'IGO')
  const house = housesOf(desk.gazetteer).get((body?.row.name ?? '').toLowerCase())
  if (house?.country === undefined) return false
  const span = { start: desk.tokens.start[from] as number, end: desk.tokens.end[to - 1] as number }
  desk.drafts.push({
    ...{ kind: 'place', form: 'name', sentence, rule: 'mention/dateline-house' },
    ...{ from, to, nameFrom: from, nameTo: to, rows: [house.key] },
    country: stated(house.country, 'mention/place', cite(desk.article, span)),
  })
  return true
}

/** Houses by the body whose headquarters they are. */
const housesOf = once(
  ({ rows }: Gazetteer): ReadonlyMap<string, GazetteerRow> =>
    new Map(
      [...rows.values()]
        .filter(({ placeKind }) => placeKind === 'venue')
        .flatMap((row) =>
          row.names
            .map((name) => name.toLowerCase())
            .filter((name) => name.endsWith(HOUSE))
            .map((name): [string, GazetteerRow] => [name.slice(0, -HOUSE.length), row]),
        ),
    ),
)
const HOUSE = ' headquarters'

/** "Jakarta, Kanal Nusantara Indonesia -- ": the outlet, where more than a name some table knows stands before the dash. */
function behindPlace(desk: Desk, atoms: readonly Atom[], index: number, sentence: number): number {
  const { article, tokens } = desk
  const place = atoms[index] as Atom
  const opening = article.blocks.find(({ kind }) => kind === 'paragraph')?.span.start
  if (tokens.start[place.from] !== opening || atoms[index + 1]?.kind !== 'comma') return index
  if (!(place.names ?? []).some(({ row }) => row.kind === 'place')) return index
  const from = (atoms[index + 1] as Atom).to
  let to = from
  while (to < tokens.length && to - from <= LONGEST && tokens.capital[to] === 1) to++
  const dash = /^[-–—]{1,2}$/.test(tokens.folded[to] ?? '') && tokens.spaced[to] === 1
  if (to - from < 2 || to - from > LONGEST || !dash) return index
  const behind = atoms.findIndex((atom, at) => at > index + 1 && atom.from >= to)
  const named = atoms.slice(index + 2, behind)
  // "Doha, Qatar -", "Jakarta, CNN Indonesia -": known by themselves
  if (behind < 0 || named.every(({ kind }) => kind === 'known')) return index
  if (named.some(({ kind }) => kind === 'office')) return index
  fromKnown(desk, atoms, index, sentence)
  desk.drafts.push({
    ...{ kind: 'outlet', form: 'name', sentence, rule: 'mention/dateline-outlet' },
    ...{ from, to, nameFrom: from, nameTo: to },
  })
  return behind
}
