/** The day a report puts behind somebody's words. */
import type { Scene } from './scene.ts'

/** "Rina menuding S, Rabu (1/7/2026)": when it was said, in a language that puts the day last. */
export function withoutDay(
  { tokens, words, timed, regionAt }: Scene,
  from: number,
  to: number,
): number {
  if (!words.tables.headFirst || from + 3 >= to) return to
  let at = to - 1
  while (
    at > from &&
    regionAt[at] === -1 &&
    (timed[at] === 1 || '()/'.includes(tokens.folded[at] as string))
  )
    at--
  const day = words.calendar.has(tokens.folded[at + 1] ?? '')
  return at < to - 1 && day && tokens.folded[at] === ',' ? at : to
}
