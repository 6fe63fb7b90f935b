/**
 * Times of the telling: when a live report was written on, when somebody said what took place.
 */
import type { Timex } from '../../../model/timex.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "16.30 WIB - Umerov temui Fidan": when a live report was written on. */
export function isStamp(scene: Scene, sentence: number, from: number, to: number): boolean {
  return from === scene.first[sentence] && /^[-–—]$/.test(scene.tokens.folded[to] ?? '')
}

/** "Sugiono mengatakan pada Minggu bahwa ia bertemu ...", "said on Monday that": the day of the saying. */
export function isOfSaying(
  scene: Scene,
  sentence: number,
  { trigger }: Telling,
  time: Timex,
): boolean {
  if (isOfSource(scene, sentence, trigger.from, time)) return true
  const said = scene.reported[sentence] as number
  if (said === -1) return isSaidThen(scene, sentence, trigger.from, time)
  if (scene.range(time.span)[1] > said || trigger.from < said) return false
  // "On Sunday Peru added five officials to its sanctions list": the word of saying is the deed's own verb
  if (trigger.word.shape === 'act' && (trigger.light ?? said) < said) return false
  // "Pada Senin A mengumumkan perundingan saat menerima B": on that day too
  for (let at = said; at < trigger.from; at++)
    if (scene.is(at, 'meanwhile') > 0 || scene.is(at, 'beside') > 0) return false
  return true
}

/** "Menurut keterangan kementerian pada Kamis (24/7), pertemuan itu dihadiri ...": the day the source spoke, before the sentence's first comma. */
function isOfSource(scene: Scene, sentence: number, event: number, { span }: Timex): boolean {
  const first = scene.first[sentence] as number
  const [, to] = scene.range(span)
  if (to >= event || openEnd(scene, first, 'according') === 0) return false
  const commas = []
  for (let at = first; at < event; at++) if (scene.tokens.folded[at] === ',') commas.push(at)
  return to === commas[0]
}

/** How far before its day a word of saying may stand: "told a group of reporters in Lima on Monday he had met A". */
const SAYING = 12

/** "said on Monday he had spoken by phone with A", where no clause was read as what was said: a word of saying stands before the day, and behind it the subject of what is told. */
function isSaidThen(scene: Scene, sentence: number, event: number, { span }: Timex): boolean {
  const [from, to] = scene.range(span)
  if (to > event) return false
  const subject =
    scene.mentionAt[to] !== -1 ||
    (['complement', 'pronoun', 'both-persons', 'both-states'] as const).some(
      (one) => scene.is(to, one) > 0,
    )
  if (!subject) return false
  for (let at = from - 1; at >= Math.max(scene.first[sentence] as number, from - SAYING); at--) {
    if (/^[,;:]$/.test(scene.tokens.folded[at] as string)) return false
    if (openEnd(scene, at, 'reporting') > 0) return true
  }
  return false
}

/** "will meet A in Suva, his office said on Sunday, their first talks since 2019": the day of an inserted saying, between commas. */
export function isOfInsertedSaying(scene: Scene, { span }: Timex): boolean {
  const [from, to] = scene.range(span)
  if (scene.tokens.folded[to] !== ',') return false
  let said = false
  for (let at = from - 1; at >= Math.max(0, from - SAYING); at--) {
    if (scene.tokens.folded[at] === ',') return said
    if (scene.mentionAt[at] !== -1) continue
    if (openEnd(scene, at, 'reporting') > 0) said = true
    else if (scene.is(at, 'clause') > 0) return false
    // only small words between the saying and its day
    else if (!said && !scene.isSmall(at)) return false
  }
  return false
}
