/**
 * Who leads the body or delegation an event word names before him.
 */
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'
import { listRight, partyOf, type Side } from './side.ts'

/** "delegasi Ukraina yang dipimpin Andriy Yermak": the delegation's head, where one is named. */
export function headOf(scene: Scene, end: number, last: number): Side | undefined {
  const behind = scene.is(end, 'led-by')
  const index = behind > 0 && behind < last ? (scene.mentionAt[behind] as number) : -1
  if (index === -1) return undefined
  const party = partyOf(scene, index, false)
  if (party === undefined) return undefined
  return listRight(
    scene,
    party,
    scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)[1],
    last,
  )
}

/** "National Assembly | Chairman Tran Thanh Man": at most a word or two of a title, and a person right behind. */
export function leaderBehind(scene: Scene, end: number, last: number): boolean {
  for (let at = end; at < Math.min(last, end + 3); at++) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    if (mention !== undefined) return mention.kind === 'person'
    const letter = scene.article.text.charAt(scene.tokens.start[at] as number)
    if (scene.tokens.kind[at] !== TokenKind.word || letter === letter.toLowerCase()) return false
  }
  return false
}
