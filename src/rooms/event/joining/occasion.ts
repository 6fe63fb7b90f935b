/**
 * Occasions: "Dalam kesempatan itu, Menteri A dan Menteri B menandatangani ...", "Dalam pertemuan itu, A mengundang B". What is
 * told so took place at the encounter told before.
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Sentences between an encounter and what is told to have been done there. */
const BACK = 8
/** Words such a phrase opens a sentence within. */
const OPENING = 4

/** Whether the telling's sentence opens with "Dalam kesempatan itu", "On the same occasion". */
export function isOnOccasion(scene: Scene, { sentence, trigger }: Telling): boolean {
  return opensSo(scene, sentence, trigger.from)
}

function opensSo(scene: Scene, sentence: number, until: number): boolean {
  const first = scene.first[sentence] as number
  for (let at = first; at < Math.min(until, first + OPENING); at++)
    if (scene.mentionAt[at] === -1 && scene.quoted[at] === 0 && scene.is(at, 'occasion') > 0)
      return true
  return false
}

/** The encounter at which somebody was invited; undefined where nothing ties the invitation to one. */
export function occasionOf(
  scene: Scene,
  { group, tellings, parties, statuses }: Encounter,
  all: readonly Encounter[],
): Encounter | undefined {
  const [first] = tellings
  if (first === undefined || group !== 'invitation') return undefined
  if ([...statuses].some((status) => status !== 'happened')) return undefined
  const pointed = isOnOccasion(scene, first) || isNamedBefore(first, all)
  // "Dalam kesempatan itu, A menyampaikan salam. B mengundang C": told on, of one of those who met
  const { sentence } = first
  const goesOn = sentence > 0 && opensSo(scene, sentence - 1, scene.last[sentence - 1] as number)
  if (!pointed && !goesOn) return undefined
  const [inviter] = parties
  return all.findLast((one) => {
    if (one.group !== 'meet' && one.group !== 'call') return false
    if ([...one.statuses].some((status) => status !== 'happened')) return false
    const near = one.tellings.some(
      (told) => told.trigger.from < first.trigger.from && sentence - told.sentence <= BACK,
    )
    return near && (pointed || one.parties.some(({ entity }) => entity === inviter?.entity))
  })
}

/** "Dalam pertemuan tersebut, A menyerahkan surat yang mengundang B": an encounter is named in its sentence, before it. */
function isNamedBefore({ sentence, trigger }: Telling, all: readonly Encounter[]): boolean {
  return all.some(
    ({ group, tellings }) =>
      (group === 'meet' || group === 'call') &&
      tellings.some(
        (one) =>
          one.sentence === sentence &&
          one.trigger.from < trigger.from &&
          one.trigger.word.part === 'noun',
      ),
  )
}
