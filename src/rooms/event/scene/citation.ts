/**
 * Citations of tokens: the evidence a field of the frame rests on.
 */
import { cite, type Evidence } from '../../../model/evidence.ts'
import type { Span } from '../../../model/span.ts'
import type { Scene } from './scene.ts'

/** Cites the tokens from `from` up to, not including, `to`. */
export function tokensCited(scene: Scene, from: number, to: number): Evidence {
  const { tokens, article } = scene
  const span: Span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
  return cite(article, span)
}
