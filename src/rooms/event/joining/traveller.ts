/**
 * Travellers: "Fidan mendarat di Hanoi. PM Hung menerimanya selama 40 menit. Malamnya, ia bertolak ke Jakarta": whoever
 * came goes on, not the host who was named last.
 */
import type { Entity } from '../../../model/entity.ts'
import type { Encounter } from '../encounter.ts'
import { firstSubject, personsIn } from '../party/first-subject.ts'
import type { Party, Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** How many sentences back the journey may be told. */
const BACK = 6

/** The visitor in the country of the one named last, where what is told next is of somebody on his way. */
export function travellerFor(
  scene: Scene,
  telling: Telling,
  named: Entity,
  encounters: readonly Encounter[],
): Entity | undefined {
  if (!isAbroad(scene, telling, named)) return undefined
  // "Wong dijadwalkan mengunjungi Honiara. Dari sana ia akan ...": whoever was named last is on his way himself
  const last = encounters.at(-1)
  const near = telling.sentence - (last?.tellings.at(-1)?.sentence ?? 0) <= 1
  if (near && last?.group === 'visit' && last.parties[0]?.entity === named) return undefined
  // "Trung arrived here. ... He is to meet A before flying to Tokyo", of a story in which A is to visit his country: he came himself
  const came = encounters.some(
    ({ group, parties, country }) =>
      group === 'visit' && parties[0]?.entity === named && country !== named.country?.value,
  )
  if (came) return undefined
  // "Trump mengatakan ia berencana mengunjungi Cartagena": of whom its own sentence names
  const own = personsIn(scene, scene.first[telling.sentence] as number, telling.trigger.from)
  if (own.some(({ entity }) => entity === named)) return undefined
  const visit = encounters.findLast(
    ({ group, country, statuses, tellings }) =>
      group === 'visit' &&
      country === named.country?.value &&
      !statuses.has('cancelled') &&
      telling.sentence - (tellings.at(-1)?.sentence ?? 0) <= BACK,
  )
  const visitor = visit?.parties.find(({ entity }) => entity.kind === 'person')?.entity
  const home = visitor?.country?.value
  const taken = telling.parties.some(({ entity }) => entity === visitor)
  return home === undefined || home === named.country?.value || taken ? undefined : visitor
}

/** A journey, a guest received, or a sentence that opens in another country: "Di Jakarta, ia bersarapan dengan ...". */
function isAbroad(scene: Scene, { trigger, sentence, group }: Telling, named: Entity): boolean {
  // "his third trip to Addis Ababa": whose it is the words before say
  if (group === 'visit') return trigger.word.part === 'verb'
  if (trigger.word.guest === true) return true
  const first = scene.first[sentence] as number
  const opens = scene.is(first, 'at') > 0 || scene.is(first, 'from') > 0
  const place = scene.mentions[scene.mentionAt[first + 1] ?? -1]
  return opens && place?.country !== undefined && place.country.value !== named.country?.value
}

/** "Wong and Marles called on A. They are to leave for Seoul": who the sentence before is about, also where all are of one country. */
export function travellersBefore(
  scene: Scene,
  { group, sentence }: Telling,
  stand: Stand,
): readonly Party[] | undefined {
  if (group !== 'visit' || stand !== 'both-persons' || sentence === 0) return undefined
  const first = scene.first[sentence - 1] as number
  const pair = firstSubject(scene, first, scene.last[sentence - 1] as number)?.parties ?? []
  return pair.length > 1 &&
    new Set(pair.map(({ entity }) => entity.country?.value)).size === 1 &&
    pair.every(({ entity }) => entity.kind === 'person')
    ? pair
    : undefined
}
