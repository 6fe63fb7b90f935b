/**
 * Purpose of a journey: the meeting it is made for.
 */
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'

/** "terbang ke Moskow pada Kamis (13/3) untuk menemui Putin": journey and meeting share date, status and place. */
export function linkPurpose(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const journey = here[index - 1] as Telling
    const meeting = here[index] as Telling
    if (
      journey.group !== 'visit' ||
      meeting.group !== 'meet' ||
      scene.is(meeting.trigger.from - 1, 'purpose') === 0
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
