/**
 * Ellipses: one verb told for two journeys or encounters, each with a time of its own. "Was in Berlin on Sunday
 * and in Rome the day before", "met for three hours on Monday and again over breakfast the next day".
 */
import type { Scene } from './scene/scene.ts'
import type { Trigger } from './trigger/trigger.ts'

/** How far behind its verb what it leaves out may stand, in tokens. */
const REACH = 40
/** How far behind its words the second one's time may stand. */
const TIME = 6

/** The event words of a sentence with those left out, in the order of the text. */
export function withEllipses(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  const all: Trigger[] = []
  triggers.forEach((trigger, index) => {
    const before = all.at(-1)
    // "again over breakfast": the meal is the second encounter itself
    if (
      before?.again !== undefined &&
      trigger.word.part === 'noun' &&
      trigger.from - before.to <= 2
    )
      return
    all.push(trigger)
    const next = triggers[index + 1]
    const limit = Math.min(
      scene.last[trigger.sentence] as number,
      trigger.to + REACH,
      next?.word.shape === trigger.word.shape ? next.from : Number.POSITIVE_INFINITY,
    )
    const left = leftOut(scene, trigger, limit)
    if (left !== undefined) all.push(left)
  })
  return all.sort((one, other) => one.from - other.from)
}

function leftOut(scene: Scene, trigger: Trigger, limit: number): Trigger | undefined {
  const { word } = trigger
  if (word.part !== 'verb' || (word.shape !== 'journey' && word.shape !== 'mutual'))
    return undefined
  let timed = false
  for (let at = trigger.to; at < limit - 1; at++) {
    timed ||= scene.timeAt[at] !== -1
    // "and then" is a word of its own
    const joins = Math.max(scene.is(at, 'conjunction'), scene.is(at, 'followed'))
    if (!timed || scene.mentionAt[at] !== -1 || joins === 0) continue
    // "to Baku on Friday and then to Tbilisi", "and then on to"
    let from = joins
    while (from < joins + 2 && word.shape === 'journey' && passes(scene, from)) from++
    if (word.shape === 'journey') {
      const prefix = scene.tokens.folded[trigger.to - 1]
      const mention = scene.mentions[scene.mentionAt[from + 1] ?? -1]
      const place = mention?.kind === 'place' || mention?.kind === 'state'
      if (!place || scene.tokens.folded[from] !== prefix || scene.is(from, 'to') === 0) continue
      if (hasTime(scene, scene.range(mention.span)[1], trigger))
        return { ...trigger, from, to: from + 1 }
      continue
    }
    const to = scene.mentionAt[from] === -1 ? scene.is(from, 'again') : 0
    if (to > 0 && hasTime(scene, to, trigger)) return { ...trigger, from, to, again: trigger }
  }
  return undefined
}

/** "then", "on" between "and" and "to". */
function passes(scene: Scene, at: number): boolean {
  if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1 || scene.is(at, 'to') > 0) return false
  return scene.is(at, 'adverb') > 0 || scene.is(at, 'oblique') > 0
}

function hasTime(scene: Scene, from: number, { sentence }: Trigger): boolean {
  const last = Math.min(scene.last[sentence] as number, from + TIME)
  for (let at = from; at < last; at++) if (scene.timeAt[at] !== -1) return true
  return false
}
