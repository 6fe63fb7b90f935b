/**
 * Remote encounters: those held over a telephone or a video link, which are calls whatever their word.
 */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from './trigger.ts'

/** Whether an encounter was held over a line: "spoke ... by phone", "met virtually", "held talks by video link". */
export function isRemote(scene: Scene, trigger: Trigger): boolean {
  const { word } = trigger
  if (word.voice === true) return nearPhone(scene, trigger)
  return word.shape === 'mutual' && word.kind !== 'agreement' && overLine(scene, trigger)
}

/** "held talks by video link": of a line named after another event word no event is told anew. */
export function isMeans(scene: Scene, before: Trigger | undefined, trigger: Trigger): boolean {
  if (before === undefined || trigger.word.kind !== 'call' || trigger.word.part !== 'noun')
    return false
  // "over the phone"
  const lead = scene.is(trigger.from - 1, 'determiner') > 0 ? trigger.from - 2 : trigger.from - 1
  const bare = scene.is(trigger.from, 'phone') > 0 && scene.is(lead, 'means') > 0
  return bare && isRemote(scene, before)
}

/** Words of another matter between an event word and its line: "met Xi in Bali and later spoke by phone". */
const STRANGE = 2

/** A line named right behind an event word, names, times and small words between. */
function overLine(scene: Scene, trigger: Trigger): boolean {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 24)
  let strange = 0
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    if (scene.is(at, 'phone') > 0)
      return at === trigger.to || scene.is(at, 'remote') > 0 || scene.is(at - 1, 'means') > 0
    if (scene.is(at, 'clause') > 0 || /^[,;:]$/.test(scene.tokens.folded[at] as string))
      return false
    // "met A and spoke with B by phone", but "held talks with A and B by video link"
    if (scene.is(at, 'conjunction') > 0 && (scene.mentionAt[at + 1] ?? -1) === -1) return false
    // "between the two countries"
    const stood = Math.max(scene.is(at, 'both-states'), scene.is(at, 'both-persons'))
    if (stood > at) {
      at = stood - 1
      continue
    }
    const small =
      scene.is(at, 'occurrence') > 0 ||
      scene.is(at, 'party') > 0 ||
      scene.is(at, 'oblique') > 0 ||
      scene.is(at, 'determiner') > 0
    if (!small && scene.is(at, 'means') === 0 && ++strange > STRANGE) return false
  }
  return false
}

/** "Lewat sambungan video pada Senin, A berbicara dengan B", "In a phone call on Monday, ...": a line opens the sentence. */
function opensOverLine(scene: Scene, { sentence, from }: Trigger): boolean {
  const first = scene.first[sentence] as number
  if (scene.is(first, 'means') === 0) return false
  for (let at = first; at < Math.min(from, first + OPENING); at++) {
    if (scene.tokens.folded[at] === ',') return false
    if (scene.mentionAt[at] === -1 && scene.is(at, 'phone') > 0) return true
  }
  return false
}

/** How long such a phrase may be, in tokens. */
const OPENING = 6

/** Whether a telephone or a video link is named in the event word's clause. */
export function nearPhone(scene: Scene, trigger: Trigger): boolean {
  if (opensOverLine(scene, trigger)) return true
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 20)
  for (
    let at = Math.max(scene.first[trigger.sentence] as number, trigger.from - 4);
    at < last;
    at++
  ) {
    if (at > trigger.to && scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
    if (scene.is(at, 'phone') > 0) return true
  }
  return false
}
