/**
 * Modality shared: what is planned of one event word is planned of the one joined to it, and of what is told next.
 */
import { standAt } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { withinBefore } from '../trigger/within.ts'

/** "akan mengunjungi Suva dan bertemu ...", "will visit Fiji and co-chair a meeting": what is planned of the first verb is of the next. */
export function shareModality(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const telling = here[index] as Telling
    const { trigger } = telling
    // "akan berada di Lima untuk bertemu A, sebelum terbang ke Quito": what comes next is of the stay
    const last = here[index - 1] as Telling
    const aimed = index > 1 && isNext(scene, trigger.light ?? trigger.from) && isAim(scene, last)
    const before = aimed ? (here[index - 2] as Telling) : last
    const at = trigger.light ?? trigger.from
    // "was ready to host a summit": the verb that governs the noun is an event word itself
    if (trigger.light === before.trigger.from && telling.told === undefined && isOff(before))
      telling.told = before.told
    const bare = telling.told === undefined || telling.told.at === trigger.from
    // "is seeking to meet A at the summit": of those the verb names, and as little settled
    const gathered = telling.kind === 'summit' && telling.borrowed && bare
    if (gathered && before.told?.status === 'none' && areSame(before, telling))
      telling.told = before.told
    // "agreed to a truce during talks in Suva": what was agreed there says that they were held
    const agreed = before.group === 'agreement' && before.told?.status === 'happened'
    if (agreed && telling.group === 'meet' && telling.told === undefined) {
      const within = withinBefore(scene, trigger)
      if (within !== undefined && within >= before.trigger.to) telling.told = before.told
    }
    if (before.told === undefined || before.told.status === 'happened' || !bare) continue
    // "akan bertemu di Lima untuk | merundingkan ...": what a meeting to come is for
    const aim =
      before.group === 'meet' && telling.group === 'meet' && before.told.status === 'planned'
    const talks = trigger.word.topical !== true && isAim(scene, telling)
    if (trigger.word.part === 'verb' && aim && talks) telling.told = before.told
    // "akan singgah di Dili sebelum menuju Canberra", "before leaving for Canberra": what follows a plan is planned
    const next = isNext(scene, at) && before.told.status === 'planned'
    // "was to have travelled to Suva on Friday and to Apia": what the verb leaves out has no tense of its own
    const left = trigger.word === before.trigger.word && trigger.to - trigger.from === 1
    const own =
      trigger.word.tense === 'past' && !next && !(left && scene.is(trigger.from, 'to') > 0)
    if (own || trigger.word.status !== undefined) continue
    const verb = trigger.word.part === 'verb' || trigger.light !== undefined
    // "are to meet in Lima to sign a pact": what a plan is for is one
    const purpose =
      trigger.word.tense === 'bare' &&
      before.told.status === 'planned' &&
      scene.is(trigger.from - 1, 'purpose') > 0 &&
      !isClausePast(scene, before.trigger.to, trigger.from)
    if (
      verb &&
      (purpose || next || isJoined(scene, at) || isBeforeDeparture(scene, before, telling))
    )
      telling.told = before.told
  }
}

/** "untuk bertemu A": nothing but the verb itself tells whether it was done. */
function isAim(scene: Scene, { trigger, told }: Telling): boolean {
  return told?.at === trigger.from && scene.is(trigger.from - 1, 'purpose') > 0
}

/** "sebelum | bertolak ke Lima", "before he | leaves for Lima": told to come after what the sentence tells first. */
export function isNext(scene: Scene, at: number): boolean {
  if (scene.is(at - 1, 'before') > 0) return true
  const whose = scene.mentionAt[at - 1] === -1 && standAt(scene, at - 1) !== undefined
  return whose && scene.is(at - 2, 'before') > 0
}

/** Neither planned nor done. */
function isOff({ told }: Telling): boolean {
  return told !== undefined && told.status !== 'planned' && told.status !== 'happened'
}

/** A clause of its own begins between two tokens. */
function isClausePast(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return true
  return false
}

function areSame(one: Telling, other: Telling): boolean {
  return other.parties.every(({ entity }) => one.parties.some((party) => party.entity === entity))
}

/**
 * "dijadwalkan bertolak ke Berlin pada Kamis setelah bertemu Presiden A": what a journey to come is to follow is to come too,
 * unless it has a day that is over, or somebody says so ("mengatakan akan berkunjung ke Lima setelah bertemu A").
 */
function isBeforeDeparture(scene: Scene, before: Telling, { trigger, sentence }: Telling): boolean {
  // "will speak to reporters on Thursday after signing a pact"
  const follows = before.group === 'visit' || before.group === 'statement'
  if (!follows || before.told?.status !== 'planned') return false
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
  if (sentence - before.sentence !== 1) return
  // "is to sign an accord at breakfast. Arelano then sees A": of the same programme
  if (trigger.word.tense === 'present' && told === undefined) {
    const shared = before.parties.some(({ entity }) =>
      telling.parties.some((one) => one.entity === entity),
    )
    if (shared && scene.is(trigger.from - 1, 'then') + scene.is(trigger.from - 1, 'followed') > 0)
      telling.told = before.told
  }
  if (trigger.word.tense !== undefined) return
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
