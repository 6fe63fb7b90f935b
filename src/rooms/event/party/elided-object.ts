/**
 * Objects left out: "terakhir berbicara lewat telepon dengan A pada 3 Juni dan bertemu di Tianjin pada 1 Mei": whom the second
 * verb is of the first has told.
 */
import type { Scene } from '../scene/scene.ts'
import { isJoined } from '../status/shared-modality.ts'
import type { Telling } from '../telling.ts'

/** Gives a mutual verb joined to another, a place or day right behind it, the sides of that one. */
export function followPair(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    if (!isTwo(before) || !isTwo(telling) || telling.hosts.length > 0) continue
    const { trigger, parties, stands } = telling
    if (trigger.word.voice === true || !isJoined(scene, trigger.from)) continue
    const [subject, ...others] = parties
    if (subject === undefined || others.length + stands.length > 0) continue
    if (!before.parties.some(({ entity }) => entity === subject.entity)) continue
    if (before.parties.length + before.stands.length !== 2 || !isAlone(scene, telling)) continue
    telling.parties = before.parties
    telling.stands = before.stands
  }
}

function isTwo({ group, trigger }: Telling): boolean {
  const { word } = trigger
  return (group === 'meet' || group === 'call') && word.part === 'verb' && word.takesHim !== true
}

/** "langsung", "lagi", "empat mata". */
const WAYS = ['adverb', 'again', 'alone', 'then'] as const

/** "bertemu di Tianjin", "bertemu langsung pada Mei", not "bertemu pengusaha di Tianjin". */
function isAlone(scene: Scene, { trigger, sentence }: Telling): boolean {
  const last = scene.last[sentence] as number
  for (let at = trigger.to; at < Math.min(last, trigger.to + 3); at++) {
    if (scene.timeAt[at] !== -1) return true
    if (scene.mentionAt[at] !== -1) return false
    if (scene.is(at, 'at') > 0) return true
    if (!WAYS.some((kind) => scene.is(at, kind) > 0)) return false
  }
  return false
}
