/**
 * Encounters whose sides no word of their own tells, and the story does: "Fidan invited Gerapetritis to Ankara. The visit is
 * planned for February", "A joint news conference is scheduled for 1 p.m.".
 */
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** How many sentences back the invitation, or the encounter of those who speak, may be told. */
const BACK = 2

/** What the story adds to a telling. */
export interface StorySides {
  readonly telling: Telling
  readonly parties: readonly Party[]
  readonly country: string | undefined
}

/** The sides the story gives a telling that names none; undefined where it gives none either. */
export function sidesOfStory(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
): StorySides | undefined {
  if (telling.parties.length > 0 || telling.stands.length > 0) return undefined
  return visitInvited(scene, telling, encounters) ?? jointSpeakers(telling, encounters)
}

/** Who was invited right before comes to whoever invited him, where the invitation says he is to. */
function visitInvited(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
): StorySides | undefined {
  if (telling.group !== 'visit' || telling.trigger.word.part !== 'noun') return undefined
  if (telling.destinations.length > 0) return undefined
  const last = encounters.findLast((one) => isNear(one, telling))
  const [host, guest, ...others] = last?.parties ?? []
  if (last?.group !== 'invitation' || host === undefined || others.length > 0) return undefined
  const country = host.entity.country?.value
  if (country === undefined || guest?.entity.kind !== 'person') return undefined
  if (guest.entity.country?.value === country) return undefined
  const [told] = last.tellings
  const places = (scene.placesIn[told?.sentence ?? -1] ?? [])
    .map(({ index }) => index)
    .filter((index) => scene.mentions[index]?.rule !== 'mention/adjective')
    .filter((index) => scene.entity(index)?.country?.value === country)
  const planned = { status: 'planned', at: telling.trigger.from } as const
  const hosts = host.entity.kind === 'person' ? [host] : []
  return {
    telling: { ...telling, told: telling.told ?? planned, destinations: places, hosts },
    parties: [guest, ...hosts].map(({ entity }) => ({ entity, mention: -1 })),
    country,
  }
}

/** Those who meet give a joint news conference that is planned, or was called off. */
function jointSpeakers(telling: Telling, encounters: readonly Encounter[]): StorySides | undefined {
  const { group, trigger, told } = telling
  if (group !== 'statement' || trigger.word.joint !== true) return undefined
  const open = told?.status === 'planned' || told?.status === 'cancelled'
  if (!open && told?.status !== 'postponed') return undefined
  const last = encounters.findLast(
    (one) => (one.group === 'meet' || one.group === 'visit') && isNear(one, telling),
  )
  const persons = (last?.parties ?? []).filter(({ entity }) => entity.kind === 'person')
  if (persons.length < 2) return undefined
  const [day] = last?.moments ?? []
  const places =
    telling.places.length > 0 ? telling.places : (last?.tellings ?? []).flatMap((one) => one.places)
  const then = telling.times.length === 0 && day !== undefined && day.start.length >= 10
  return {
    telling: {
      ...telling,
      places,
      ...(then ? { day: { ...day, start: day.start.slice(0, 10), grain: 'day' } } : {}),
    },
    parties: persons.map(({ entity }) => ({ entity, mention: -1 })),
    country: undefined,
  }
}

function isNear({ tellings }: Encounter, { sentence }: Telling): boolean {
  return sentence - (tellings.at(-1)?.sentence ?? -BACK) <= BACK
}
