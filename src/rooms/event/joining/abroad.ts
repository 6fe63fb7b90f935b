/**
 * Visits with no destination told: "Marape, on a four-day visit, addressed parliament" is to where the story has him.
 */
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Days from which a journey leads through several countries as often as not. */
const TOUR = 6

/** The one foreign country the story has set a meeting or signing of the visitor in, and the places it names there. */
export function abroadBefore(
  scene: Scene,
  { group, parties, trigger, told, durations }: Telling,
  encounters: readonly Encounter[],
): { readonly country: string; readonly places: readonly number[] } | undefined {
  const [visitor] = parties
  const home = visitor?.entity.country?.value
  if (group !== 'visit' || visitor?.entity.kind !== 'person' || home === undefined) return undefined
  if (trigger.word.part !== 'noun' || told?.status === 'planned') return undefined
  const long = durations.some(({ timex }) => (timex.minutes ?? 0) >= TOUR * 24 * 60)
  const isHis = ({ entity }: Party) =>
    entity === visitor.entity || (entity.kind === 'state' && entity.country?.value === home)
  // a journey told before has a destination of its own
  if (long || encounters.some((one) => one.group === 'visit' && one.parties.some(isHis)))
    return undefined
  const held = encounters.filter(
    (one) => (one.group === 'meet' || one.group === 'agreement') && one.parties.some(isHis),
  )
  const [country, ...others] = new Set(
    held.flatMap(({ countries }) => [...countries].filter((code) => code !== home)),
  )
  if (country === undefined) return hostedHere(scene, held, home)
  if (others.length > 0) return undefined
  const places = held
    .flatMap(({ tellings }) => tellings.flatMap((one) => one.places))
    .filter((index) => scene.entity(index)?.country?.value === country)
  return { country, places }
}

/** "NAIROBI - President A hosted B. B, on a one-day visit, ...": the dateline's city, where its own somebody met the visitor. */
function hostedHere(
  scene: Scene,
  held: readonly Encounter[],
  home: string,
): { readonly country: string; readonly places: readonly number[] } | undefined {
  const here = scene.dateplace
  const country = here === undefined ? undefined : scene.entity(here)?.country?.value
  if (here === undefined || country === undefined || country === home) return undefined
  const hosted = held.some(
    ({ parties, statuses }) =>
      !statuses.has('planned') && parties.some(({ entity }) => entity.country?.value === country),
  )
  return hosted ? { country, places: [here] } : undefined
}
