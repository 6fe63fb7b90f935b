/**
 * Sides left out, which the encounter before in the sentence has told: "terakhir berbicara lewat telepon dengan A pada 3 Juni dan
 * bertemu di Tianjin pada 1 Mei", "their first meeting since a summit in Hiroshima in May".
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

/** Gives an encounter named behind "since", of nobody of its own, the parties of the one that is compared with it. */
export function sharePair(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { word, from } = telling.trigger
    // "since talks", "since a summit"
    const since = scene.is(from - 1, 'since') > 0 || scene.is(from - 2, 'since') > 0
    const open = telling.parties.length + telling.stands.length === 0
    if (!since || !open || word.part !== 'noun' || telling.group !== 'meet') continue
    if (before.group !== 'meet' || before.trigger.word.part !== 'noun') continue
    telling.stands = before.stands
    telling.parties = before.parties
  }
}
