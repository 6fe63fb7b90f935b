/** Encounters of which one cannot have been where the other was. */
import type { Encounter } from '../encounter.ts'

/** Called off or put off. */
export function isOff({ statuses }: Encounter): boolean {
  return statuses.has('cancelled') || statuses.has('postponed')
}

/** A plan and what has taken place, of one day: told of different places as often as not. */
export function opposed(one: Encounter, other: Encounter): boolean {
  // "the White House called off both stops": nobody was where nobody went
  if (isOff(one) && !isOff(other)) return true
  const planned = (encounter: Encounter) => encounter.statuses.has('planned')
  if (planned(one) === planned(other)) return false
  // "met Qin in Beijing ... Qin will come to Washington": what took place was on no journey still to come
  if (planned(one) && one.group === 'visit') return true
  // "flies on to Windhoek, where he will hold talks": the present of a journey leaves it open
  return one.group !== 'visit' || isOff(one)
}
