/**
 * Conditions: what must stand with an event word of many senses, so that it tells of an event at all.
 */

import { missionBefore } from '../act/mission.ts'
import { callsHome, isOfEnvoy, takesFromEnvoy } from '../act/recall.ts'
import { orderedAt } from '../act/ultimatum.ts'
import { leadsSomewhere, staysSomewhere } from '../journey/journey.ts'
import { sentOn } from '../journey/sent.ts'
import type { Scene } from '../scene/scene.ts'
import {
  countsBallots,
  givesAid,
  isGuest,
  reachesEnvoy,
  reachesMinistry,
  reachesParty,
  reachesPerson,
  reachesState,
  sendsAway,
  takesDirectly,
  takesTime,
  urges,
} from './object.ts'
import { isOfEncounter, isPresence, reachesPlace } from './presence.ts'
import type { Trigger } from './trigger.ts'

/** Whether the words around an event word let it tell of an event. */
export function holds(scene: Scene, trigger: Trigger): boolean {
  const { word } = trigger
  return (
    (word.aidOnly !== true || givesAid(scene, trigger)) &&
    (word.leaveOnly !== true || sendsAway(scene, trigger)) &&
    (word.ballotOnly !== true || countsBallots(scene, trigger)) &&
    (word.opens !== true || trigger.from === scene.first[trigger.sentence]) &&
    (word.personOnly !== true || reachesPerson(scene, trigger)) &&
    (word.urges !== true || !urges(scene, trigger)) &&
    (word.stateOnly !== true || reachesState(scene, trigger)) &&
    (word.envoyOnly !== true ||
      (word.passive === true ? isOfEnvoy(scene, trigger) : reachesEnvoy(scene, trigger))) &&
    (word.homeOnly !== true || callsHome(scene, trigger)) &&
    (word.kind !== 'recall' || !takesFromEnvoy(scene, trigger)) &&
    (word.partyOnly !== true || reachesParty(scene, trigger)) &&
    (word.direct === undefined || takesDirectly(scene, trigger)) &&
    (word.guest !== true || isGuest(scene, trigger)) &&
    (word.near !== true || isPresence(scene, trigger)) &&
    (word.lengthOnly !== true || takesTime(scene, trigger)) &&
    (word.sends !== true || sentOn(scene, trigger) !== undefined) &&
    (word.leads !== true || leadsSomewhere(scene, trigger)) &&
    (word.stays !== true || (staysSomewhere(scene, trigger) && !isOfEncounter(scene, trigger))) &&
    (word.takesOther !== true || !reachesPerson(scene, trigger)) &&
    (word.meansOnly !== true || scene.is(trigger.from - 1, 'means') > 0) &&
    (word.placeOnly !== true || reachesPlace(scene, trigger)) &&
    (word.ministryOnly !== true || reachesMinistry(scene, trigger)) &&
    (word.ultimatum !== true || orderedAt(scene, trigger) !== undefined) &&
    (word.ofMission !== true || missionBefore(scene, trigger) !== undefined)
  )
}
