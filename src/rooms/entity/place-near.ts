/**
 * Where a place no table knows lies, from the place named right behind it: "Hotel Fleuve, Kinshasa", "Balai Nelayan di Tual".
 */
import type { Article } from '../../model/article.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { implied } from '../../model/evidence.ts'
import { foldWord } from '../../text/token.ts'

/** What may stand between a place and the one around it: a comma, a bracket, or one word. */
const GAP = /^(?:,\s+|\s+\(|\s+(\p{L}+)\s+)$/u

/**
 * Gives the others anew, each place without a country with that of the place around it, where one is named right behind.
 *
 * @param others states, institutions, places and outlets as joined
 * @param inside words that tell what a place lies inside, folded: "in", "di"
 */
export function placesNear(
  article: Article,
  others: readonly Entity[],
  mentions: readonly Mention[],
  inside: ReadonlySet<string>,
): readonly Entity[] {
  const entityOf = new Map<number, Entity>()
  for (const entity of others) for (const index of entity.mentions) entityOf.set(index, entity)
  return others.map((entity) => {
    if (entity.kind !== 'place' || entity.country !== undefined || entity.row !== undefined)
      return entity
    for (const index of entity.mentions) {
      const own = mentions[index] as Mention
      const next = mentions[index + 1]
      const around = entityOf.get(index + 1)
      if (next === undefined || around?.country === undefined) continue
      if (next.kind !== 'place' && next.form !== 'metonym' && next.kind !== 'state') continue
      const gap = GAP.exec(article.text.slice(own.span.end, next.span.start))
      if (gap === null) continue
      // "Gulan, Geneva and Paris" is a list of towns; a hotel before a comma stands in the town behind it
      const isVenue = own.rule === 'mention/venue'
      if (gap[1] === undefined ? !isVenue : !inside.has(foldWord(gap[1]))) continue
      return {
        ...entity,
        country: implied(around.country.value, 'entity/place-around', next.span),
        ...(around.zone === undefined ? {} : { zone: around.zone }),
        ...(isVenue && next.kind === 'place' && around.placeKind === 'city'
          ? { city: around.name }
          : {}),
      }
    }
    return entity
  })
}
