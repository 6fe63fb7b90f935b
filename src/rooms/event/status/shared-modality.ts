/**
 * Modality shared: what is planned of one event word is planned of the one joined to it, and of what is told next.
 */
import { standAt } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "akan mengunjungi Suva dan bertemu ...", "will visit Fiji and co-chair a meeting": what is planned of the first verb is of the next. */
export function shareModality(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { trigger } = telling
    const at = trigger.light ?? trigger.from
    const bare = telling.told === undefined || telling.told.at === trigger.from
    if (isAskedFor(scene, before, telling)) {
      telling.told = { status: 'none', at: trigger.from }
      continue
    }
    if (before.told === undefined || before.told.status === 'happened' || !bare) continue
    if (trigger.word.tense === 'past' || trigger.word.status !== undefined) continue
    const verb = trigger.word.part === 'verb' || trigger.light !== undefined
    // "akan singgah di Dili sebelum menuju Canberra": what follows a plan is planned
    const next = isNext(scene, at) && before.told.status === 'planned'
    if (verb && (next || isJoined(scene, at) || isBeforeDeparture(scene, before, telling)))
      telling.told = before.told
  }
}

/** "sebelum | bertolak ke Lima", "before he | leaves for Lima": told to come after what the sentence tells first. */
export function isNext(scene: Scene, at: number): boolean {
  if (scene.is(at - 1, 'before') > 0) return true
  const whose = scene.mentionAt[at - 1] === -1 && standAt(scene, at - 1) !== undefined
  return whose && scene.is(at - 2, 'before') > 0
}

/** "urged Putin by phone to go to Istanbul", "pressed him in a call to meet A": what was asked for in the call. */
function isAskedFor(scene: Scene, call: Telling, { trigger, group, told }: Telling): boolean {
  if (call.group !== 'call' || told !== undefined || trigger.word.tense !== 'bare') return false
  if (group !== 'visit' && group !== 'meet' && group !== 'call') return false
  if (scene.is(trigger.from - 1, 'to') === 0 || trigger.from - call.trigger.to > ASKED) return false
  const first = scene.first[trigger.sentence] as number
  for (let at = call.trigger.to - 1; at >= Math.max(first, call.trigger.from - REACH); at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'clause') > 0) return false
    if (scene.is(at, 'directive') > 0) return true
  }
  return false
}

/** How far behind the call what is asked for may stand, and before it the verb of asking, in tokens. */
const ASKED = 12
const REACH = 16

/**
 * "dijadwalkan bertolak ke Berlin pada Kamis setelah bertemu Presiden A": what a journey to come is to follow is to come too,
 * unless it has a day that is over, or somebody says so ("mengatakan akan berkunjung ke Lima setelah bertemu A").
 */
function isBeforeDeparture(scene: Scene, before: Telling, { trigger, sentence }: Telling): boolean {
  if (before.group !== 'visit' || before.told?.status !== 'planned') return false
  if (trigger.word.part !== 'verb' || scene.is(trigger.from - 1, 'after') === 0) return false
  if (scene.reported[sentence] !== -1) return false
  const published = scene.article.published?.moment.start.slice(0, 10)
  return !(scene.timesIn[sentence] ?? []).some(({ span, moment }) => {
    const over = published !== undefined && (moment?.start ?? published) < published
    return over && moment !== undefined && scene.range(span)[0] >= trigger.to
  })
}

/**
 * "Besok ia akan berpidato di Suva. Sesudahnya ia menuju Lima", "Dari Antalya, Prabowo melanjutkan perjalanan": what a
 * verb without tense tells next of a plan is planned too.
 */
export function followPlan(
  scene: Scene,
  before: Telling | undefined,
  here: readonly Telling[],
): void {
  const [telling] = here
  if (before?.told?.status !== 'planned' || telling === undefined) return
  const { trigger, told, sentence, group } = telling
  if (sentence - before.sentence !== 1 || trigger.word.tense !== undefined) return
  if (trigger.word.part !== 'verb' || told?.at !== trigger.from || told.status !== 'happened')
    return
  const first = scene.first[sentence] as number
  // "Perundingan akan dilanjutkan di Baku. Dari Paris, A terbang ke Ankara dan bertemu B pada Kamis": of another, and over
  const shared = telling.parties.some(({ entity }) =>
    before.parties.some((one) => one.entity === entity),
  )
  const open = telling.stands.length + before.stands.length > 0
  const same = shared || open || before.group === 'visit'
  const from = group === 'visit' && scene.is(first, 'from') > 0 && same
  // "akan terbang ke Jakarta. Setelah bertemu A, ia akan menuju Singapura": on the same journey
  const after =
    before.group === 'visit' && same && here[1]?.told?.status === 'planned' && isAfter(scene, first)
  if (from || after || scene.is(first, 'then') > 0) telling.told = before.told
}

/** "Setelah bertemu A, ...": a clause without a subject of its own opens the sentence. */
function isAfter(scene: Scene, first: number): boolean {
  return scene.is(first, 'after') > 0 && scene.mentionAt[first + 1] === -1
}

/** "dan bertemu", "and also hold": nothing but a word or two between the conjunction and the verb. */
export function isJoined(scene: Scene, at: number): boolean {
  for (let token = at - 1; token >= Math.max(0, at - 3); token--) {
    if (scene.mentionAt[token] !== -1 || scene.timeAt[token] !== -1) return false
    // "and then travel": one phrase
    if (scene.is(token, 'conjunction') > 0 || scene.is(token, 'followed') > token + 1) return true
    // "akan menghabiskan dua hari di Lima, kemudian singgah di Santiago"
    if (scene.is(token, 'followed') > 0 && scene.tokens.folded[token - 1] === ',') return true
  }
  return false
}
