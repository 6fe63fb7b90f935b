/**
 * Sides left out, which the encounter before in the sentence has told: "terakhir berbicara lewat telepon dengan A pada 3 Juni dan
 * bertemu di Tianjin pada 1 Mei", "met A and held talks for two hours", "their first meeting since a summit in Hiroshima in May".
 */
import type { Scene } from '../scene/scene.ts'
import { isJoined } from '../status/shared-modality.ts'
import type { Telling } from '../telling.ts'

/** Gives a mutual verb joined to another, a place, day or length right behind it, the sides of that one. */
export function followPair(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    if (!isTwo(before) || !isTwo(telling) || telling.hosts.length > 0) continue
    const { trigger, parties, stands } = telling
    if (!isJoined(scene, trigger.light ?? trigger.from)) continue
    const [subject, ...others] = parties
    if (others.length + stands.length > 0) continue
    if (subject !== undefined && !before.parties.some(({ entity }) => entity === subject.entity))
      continue
    // "bertemu A dan berbicara di Lima" to whomever; "berbincang selama dua jam" with A
    const way = wayOf(scene, telling)
    if (way === undefined || (trigger.word.voice === true && way !== 'length')) continue
    // who is not named again is the one before only where nothing but the length is new
    if (subject === undefined && way !== 'length') continue
    if (before.parties.length + before.stands.length !== 2) continue
    telling.parties = before.parties
    telling.stands = before.stands
  }
}

function isTwo({ group, trigger }: Telling): boolean {
  const { word, light } = trigger
  const told = word.part === 'verb' || light !== undefined
  return (group === 'meet' || group === 'call') && told && word.takesHim !== true
}

/** "langsung", "lagi", "empat mata". */
const WAYS = ['adverb', 'again', 'alone', 'then'] as const

/** "bertemu di Tianjin", "bertemu langsung pada Mei", "berdialog selama dua jam", not "bertemu pengusaha di Tianjin". */
function wayOf(scene: Scene, { trigger, sentence }: Telling): 'length' | 'setting' | undefined {
  const last = scene.last[sentence] as number
  for (let at = trigger.to; at < Math.min(last, trigger.to + 4); at++) {
    const time = scene.times[scene.timeAt[at] as number]
    if (time !== undefined) return time.kind === 'DURATION' ? 'length' : 'setting'
    if (scene.mentionAt[at] !== -1) return undefined
    if (scene.is(at, 'length') > 0) continue
    if (scene.is(at, 'at') > 0) return 'setting'
    if (!WAYS.some((kind) => scene.is(at, kind) > 0)) return undefined
  }
  return undefined
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
