/**
 * Utterances of three paragraphs and more: each opens with a mark, and only the last one closes.
 *
 * One cue, before the first paragraph or behind the last, stands for all of them. One paragraph alone without its closing mark may
 * have lost it, and what one lost mark does stays in its paragraph: two of them together lost none.
 */
import type { Evidence } from '../../model/evidence.ts'
import type { Many } from '../../model/span.ts'
import type { Placed } from './chain.ts'
import type { Scene } from './scene.ts'

/** Joins the drafts of such an utterance into one, in place. */
export function joinParagraphs(scene: Scene, placed: Placed[]): void {
  const open = new Set(scene.regions.filter((region) => region.open).map(({ from }) => from))
  if (open.size < 2) return
  for (let last = placed.length - 1; last > 1; last--) {
    let first = last
    while (first > 0 && goesOn(scene, open, placed[first - 1], placed[first] as Placed)) first--
    if (last - first < 2) continue
    const all = placed.slice(first, last + 1)
    const cued = all.filter(({ draft }) => draft.cue !== undefined)
    const { draft, unit } = cued[0] ?? (all[0] as Placed)
    const content = all.flatMap((one) => one.draft.content) as unknown as Many<Evidence>
    if (cued.length < 2) placed.splice(first, all.length, { draft: { ...draft, content }, unit })
    last = first
  }
}

function goesOn(
  scene: Scene,
  open: ReadonlySet<number>,
  one: Placed | undefined,
  { draft }: Placed,
): boolean {
  const last = one?.draft.content.at(-1)
  if (last === undefined || one?.draft.type !== 'direct' || draft.type !== 'direct') return false
  return open.has(last.start) && isBehind(scene, last, draft.content[0])
}

/** Whether nothing but the end of a paragraph and an opening mark stands between two stretches. */
function isBehind({ text }: Scene, one: Evidence, next: Evidence): boolean {
  return /^[,.]?\s*\n\s*[^\p{L}\p{N}\s]\s*$/u.test(text.slice(one.end, next.start))
}
