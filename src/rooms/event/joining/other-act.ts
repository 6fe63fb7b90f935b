import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "tiba di Jakarta ... Rencana singgah di Bali ditiadakan": a stop called off, in another city than the visit. */
export function isOtherStop(scene: Scene, encounter: Encounter, telling: Telling): boolean {
  const { told, destinations } = telling
  if (told?.status !== 'cancelled' && told?.status !== 'postponed') return false
  const cities = (all: readonly number[]) =>
    all.flatMap((index) => {
      const entity = scene.entity(index)
      const city = entity?.placeKind === 'city' ? entity.name : entity?.city
      return city ?? []
    })
  const mine = cities(destinations)
  const theirs = encounter.tellings.flatMap((one) => cities(one.destinations))
  return mine.length > 0 && theirs.length > 0 && !mine.some((city) => theirs.includes(city))
}

/** "A dan B sepakat membuka jalur feri. ... Kedua menteri juga menandatangani memorandum": told apart by a verb each. */
export function isOtherPaper({ tellings }: Encounter, { trigger, sentence }: Telling): boolean {
  const { part, signs, passive } = trigger.word
  if (part !== 'verb' || signs !== true || passive === true) return false
  return tellings.every(
    (one) =>
      one.sentence < sentence &&
      !one.headline &&
      one.trigger.word.part === 'verb' &&
      one.trigger.word.signs !== true,
  )
}

/** "Fiji expelled two Peruvian diplomats. Peru responded in kind": done to whoever did it before. */
export function isReturned({ tellings }: Encounter, telling: Telling): boolean {
  const [by, to] = sidesInOrder(telling)
  if (by === undefined || to === undefined || by === to) return false
  return tellings.some((one) => {
    const [doer, done] = sidesInOrder(one)
    return doer === to && done === by
  })
}

/** The countries of who did an act and of whom it was done to, where the telling puts them in this order. */
export function sidesInOrder({ trigger, parties }: Telling): readonly (string | undefined)[] {
  const { shape, part, declared } = trigger.word
  if (shape !== 'act' || (part === 'noun' && declared !== true)) return []
  return parties.slice(0, 2).map(({ entity }) => entity.country?.value)
}
