/**
 * Utterances of several paragraphs: each opens with a mark, and only the last one closes.
 *
 * One cue, before the first paragraph or behind the last, stands for all of them.
 */
import type { Evidence } from '../../model/evidence.ts'
import type { Many } from '../../model/span.ts'
import type { Placed } from './chain.ts'
import type { Scene } from './scene.ts'

/** Joins the drafts of such an utterance into one, in place. */
export function joinParagraphs(scene: Scene, placed: Placed[]): void {
  const open = new Set(
    scene.regions.filter((region) => region.open === true).map(({ from }) => from),
  )
  if (open.size === 0) return
  for (let index = placed.length - 2; index >= 0; index--) {
    const [one, next] = [placed[index], placed[index + 1]] as [Placed, Placed]
    const last = one.draft.content.at(-1) as Evidence
    if (one.draft.type !== 'direct' || next.draft.type !== 'direct' || !open.has(last.start))
      continue
    if (!isBehind(scene, last, next.draft.content[0])) continue
    const cued = [one, next].filter(({ draft }) => draft.cue !== undefined)
    if (cued.length > 1) continue
    const { draft, unit } = cued[0] ?? one
    const content = [...one.draft.content, ...next.draft.content] as unknown as Many<Evidence>
    placed.splice(index, 2, { draft: { ...draft, content }, unit })
  }
}

/** Whether nothing but the end of a paragraph and an opening mark stands between two stretches. */
function isBehind({ text }: Scene, one: Evidence, next: Evidence): boolean {
  return /^[,.]?\s*\n\s*[^\p{L}\p{N}\s]\s*$/u.test(text.slice(one.end, next.start))
}
