/**
 * Reported words without what only stands around them: marks, "bahwa", the day they were said.
 */
import { TokenKind } from '../../text/token.ts'
import type { Range } from './clause.ts'
import { withoutDay } from './day.ts'
import type { Scene } from './scene.ts'

/** Drops marks at both ends of a stretch, and an opening complementizer; undefined where nothing is left. */
export function trimmed(scene: Scene, range: Range): Range | undefined {
  const { tokens, regionAt, words } = scene
  let { from, to } = range
  const { word, number } = TokenKind
  const isEdge = (at: number) => tokens.kind[at] !== word && tokens.kind[at] !== number
  while (
    from < to &&
    regionAt[from] === -1 &&
    isEdge(from) &&
    !'("$€£¥#'.includes(tokens.folded[from] as string)
  )
    from++
  if (
    from < to &&
    words.complementizers.has(tokens.folded[from] as string) &&
    words.tables.headFirst
  )
    from++
  while (to > from && regionAt[to - 1] === -1 && isEdge(to - 1)) {
    const mark = tokens.folded[to - 1] as string
    if (mark === ')' || mark === '%' || mark === "'s" || mark === '’s') break
    to--
  }
  to = withoutDay(scene, from, to)
  return to > from ? { from, to } : undefined
}
