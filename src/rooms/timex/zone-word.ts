/** What the words of a zone tell besides its name: "EST" the winter's clock, "IST" in Jerusalem another zone than in Delhi. */
import type { Group } from './fields.ts'
import type { Scene } from './slot.ts'

/**
 * Settles the zone of a clock by its words.
 *
 * @param homes zones of the place a report tells of and of its outlet, where they are known: of a short name with several
 *   meanings ("CST" in Beijing and in Chicago) the one that is spoken there is meant
 */
export function settleZone(
  group: Group,
  { tokens, grammar }: Scene,
  homes: readonly (string | undefined)[],
): void {
  if (group.clock === undefined || group.zone === undefined) return
  for (let at = group.from; at < group.to; at++) {
    const word = tokens.folded[at] as string
    if (grammar.winterZones.has(word)) group.season = 'winter'
    else if (grammar.summerZones.has(word)) group.season = 'summer'
    const rivals = grammar.zoneRivals.get(word)
    // the echo of "2.30pm local time (0430 GMT)" stands in the group too
    if (rivals === undefined || group.echo !== undefined) continue
    const home = homes.find((zone) => zone !== undefined && rivals.includes(zone))
    if (home !== undefined) group.zone = home
  }
}
