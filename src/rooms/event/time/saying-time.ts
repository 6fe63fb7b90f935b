/**
 * Times of the telling: when a live report was written on, when somebody said what took place.
 */
import type { Timex } from '../../../model/timex.ts'
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
  const said = scene.reported[sentence] as number
  if (said === -1 || scene.range(time.span)[1] > said || trigger.from < said) return false
  // "On Sunday Peru added five officials to its sanctions list": the word of saying is the deed's own verb
  if (trigger.word.shape === 'act' && (trigger.light ?? said) < said) return false
  // "Pada Senin A mengumumkan perundingan saat menerima B": on that day too
  for (let at = said; at < trigger.from; at++)
    if (scene.is(at, 'meanwhile') > 0 || scene.is(at, 'beside') > 0) return false
  return true
}
