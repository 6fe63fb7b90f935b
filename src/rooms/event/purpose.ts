/**
 * Purpose of a journey: the meeting it is made for.
 */
import { TokenKind } from '../../text/token.ts'
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'

/** "untuk bertemu", "for talks", "for a two-day summit": small words and a length may stand between. */
function isPurpose(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    if (scene.is(at, 'purpose') > 0) return true
    const word = scene.tokens.kind[at] === TokenKind.word && scene.mentionAt[at] === -1
    if (!(word && scene.is(at, 'clause') === 0) && scene.timeAt[at] === -1) return false
  }
  return false
}

/** "terbang ke Moskow pada Kamis (13/3) untuk menemui Putin": journey and meeting share date, status and place. */
export function linkPurpose(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const journey = here[index - 1] as Telling
    const meeting = here[index] as Telling
    if (
      journey.group !== 'visit' ||
      meeting.group !== 'meet' ||
      !isPurpose(scene, meeting.trigger.from)
    )
      continue
    if (journey.times.length === 0) journey.times = meeting.times
    else if (meeting.times.length === 0) meeting.times = journey.times
    if (meeting.places.length === 0) meeting.places = journey.destinations
    meeting.told ??= journey.told
    journey.hosts = meeting.parties
    if (meeting.parties.length === 1) meeting.parties = [...journey.parties, ...meeting.parties]
  }
}

/**
 * "menyambangi Mogadishu dan di sana diterima PM ...", "went on to Santiago, where his opposite number
 * hosted him": the one person met in the journey's own sentence is its host. Of two met none is.
 */
export function linkReception(scene: Scene, here: readonly Telling[]): void {
  // how many meetings stand behind, and the last seen: from the end, in one pass
  let met = 0
  let only: Telling | undefined
  for (let index = here.length - 1; index >= 0; index--) {
    const journey = here[index] as Telling
    if (journey.group === 'meet') {
      met++
      only = journey
      continue
    }
    if (journey.group !== 'visit' || journey.hosts.length > 0) continue
    // "Kuleba, who arrived on Thursday, had been received by ...": told beside the reception
    if (scene.is(journey.trigger.from - 1, 'relative') > 0) continue
    if (met !== 1 || only === undefined || only.told?.status === 'none') continue
    if (scene.is(only.trigger.from, 'reception') === 0) continue
    // "touched down on Sunday and spent 50 minutes with the president the following morning"
    if (!sameDay(journey, only)) continue
    journey.hosts = only.parties.filter(
      ({ entity }) =>
        entity.kind === 'person' && !journey.parties.some((one) => one.entity === entity),
    )
  }
}

function sameDay(journey: Telling, meeting: Telling): boolean {
  const day = ({ times }: Telling) =>
    times.flatMap(({ moment }) => moment?.start.slice(0, 10) ?? [])
  const days = day(journey)
  return (
    days.length === 0 ||
    meeting.times.length === 0 ||
    day(meeting).some((one) => days.includes(one))
  )
}
