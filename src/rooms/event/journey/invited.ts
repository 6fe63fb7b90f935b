/**
 * Journeys asked for before: "A mengundang B berkunjung ke Lima. ... B menerima undangan itu dan dijadwalkan datang pada
 * Mei", "A mengundang B ke Lima. B akan berkunjung pada 21 Oktober": what is taken up leads to where the invitation did.
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Sentences an invitation is looked back for. */
const BACK = 3

/** The tellings of a sentence, an invitation taken up told as the journey it is to, a journey without an end led there. */
export function takeUp(
  scene: Scene,
  before: readonly Telling[],
  here: readonly Telling[],
): readonly Telling[] {
  return here.flatMap((telling) => {
    const asked = before.findLast(
      (one) =>
        one.kind === 'invitation' &&
        one.trigger.word.accepts !== true &&
        telling.sentence - one.sentence <= BACK &&
        telling.sentence > one.sentence,
    )
    const word = telling.trigger.word
    if (asked === undefined) return word.closes === true ? [] : [telling]
    const journey = before.find(
      ({ sentence, group, told }) =>
        sentence === asked.sentence && group === 'visit' && told?.status === 'none',
    )
    const to = journey?.destinations ?? ledTo(scene, asked.sentence)
    if (word.accepts === true && word.part === 'verb') {
      if (here.some(({ group }) => group === 'visit')) return word.closes === true ? [] : [telling]
      if (journey === undefined || to.length === 0)
        return word.closes === true || isThat(scene, telling) ? [] : [telling]
      const { trigger, sentence, parties, stands, times } = telling
      return [
        {
          ...journey,
          trigger: { ...journey.trigger, from: trigger.from, to: trigger.to, sentence },
          sentence,
          parties,
          stands,
          hosts: [],
          times,
          places: [],
          told: { status: 'planned', at: trigger.from },
        },
      ]
    }
    const bare = telling.group === 'visit' && telling.destinations.length === 0
    const verb = telling.trigger.word.part === 'verb' && telling.told?.status === 'planned'
    const guest = telling.parties.some(({ entity }) =>
      asked.parties.slice(1).some((one) => one.entity === entity),
    )
    return [bare && verb && guest ? { ...telling, destinations: to } : telling]
  })
}

/** "menerima undangan tersebut": the one told before. */
function isThat(scene: Scene, { trigger }: Telling): boolean {
  return scene.is(trigger.to, 'determiner') > 0
}

/** "mengundang B ke Lima": the place behind the word that leads there. */
function ledTo(scene: Scene, sentence: number): readonly number[] {
  const led = (scene.placesIn[sentence] ?? []).find(({ span }) => {
    const [from] = scene.range(span)
    return scene.is(from - 1, 'to') > 0 && scene.is(from - 1, 'at') === 0
  })
  return led === undefined ? [] : [led.index]
}
