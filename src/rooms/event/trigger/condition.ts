/**
 * Conditions: what must stand with an event word of many senses, so that it tells of an event at all.
 */

import { hasLetter } from '../act/inviter.ts'
import { missionBefore } from '../act/mission.ts'
import { callsHome, isOfEnvoy, takesFromEnvoy } from '../act/recall.ts'
import { orderedAt } from '../act/ultimatum.ts'
import { leadsSomewhere, staysSomewhere } from '../journey/journey.ts'
import { sentOn } from '../journey/sent.ts'
import type { Scene } from '../scene/scene.ts'
import {
  barsOfficials,
  countsBallots,
  givesAid,
  isGuest,
  reachesEnvoy,
  reachesMinistry,
  reachesOther,
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

/** "atas undangan Presiden A": by whom a guest is asked, and no invitation of the day. */
function isOfHost(scene: Scene, { from }: Trigger): boolean {
  return [1, 2].some((back) => scene.is(from - back, 'host') > from)
}

/** Whether the words around an event word let it tell of an event. */
export function holds(scene: Scene, trigger: Trigger): boolean {
  const { word } = trigger
  return (
    (word.kind !== 'invitation' || word.part !== 'noun' || !isOfHost(scene, trigger)) &&
    (word.another !== true || !reachesOther(scene, trigger)) &&
    (word.aidOnly !== true || givesAid(scene, trigger)) &&
    (word.leaveOnly !== true || sendsAway(scene, trigger)) &&
    (word.ofOfficials !== true || barsOfficials(scene, trigger)) &&
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
    (word.written !== true || hasLetter(scene, trigger)) &&
    (word.closes !== true || closesClause(scene, trigger)) &&
    (word.ofMission !== true || missionBefore(scene, trigger) !== undefined)
  )
}

/** "Ravula accepted.", "Ravula accepted, saying ...", "Ravula accepted and ...": nothing stands behind that he took. */
function closesClause(scene: Scene, { to, sentence }: Trigger): boolean {
  if (to >= (scene.last[sentence] as number)) return true
  return /^[.,;]$/.test(scene.tokens.folded[to] as string) || scene.is(to, 'conjunction') > 0
}
