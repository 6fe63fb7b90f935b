/**
 * Boxes: how far what a line heads may reach. "Terkait" or "Konten Promosi" opens an element of its own, and what stands in that
 * element is of its kind; a line that opens none heads nothing but itself.
 */
import type { PageTree } from './page-tree.ts'
import type { Verdict } from './story.ts'

/** Share of the story that a box may hold, and letters: more, and it is the story's own element that begins with such a line. */
const MOST = { share: 0.4, letters: 600 }

/** For each paragraph the number of the last one in the largest box that it opens; its own where it opens none. */
export function boxesOf(
  { elements, paragraphs }: PageTree,
  verdicts: readonly Verdict[],
): Int32Array {
  const first = new Int32Array(elements.length).fill(-1)
  const last = new Int32Array(elements.length).fill(-1)
  const told = new Float64Array(paragraphs.length + 1)
  paragraphs.forEach(({ element, start, end }, index) => {
    told[index + 1] = (told[index] ?? 0) + (verdicts[index] === 'story' ? end - start : 0)
    if (element < 0) return
    if (first[element] === -1) first[element] = index
    last[element] = index
  })
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? -1
    const own = first[index] ?? -1
    if (parent < 0 || own < 0) continue
    const before = first[parent] ?? -1
    if (before === -1 || own < before) first[parent] = own
    last[parent] = Math.max(last[parent] ?? -1, last[index] ?? -1)
  }
  const most = Math.min((told[paragraphs.length] ?? 0) * MOST.share, MOST.letters)
  const reach = new Int32Array(paragraphs.length)
  for (let index = 0; index < reach.length; index++) reach[index] = index
  // the outer elements come first
  for (let index = 0; index < elements.length; index++) {
    const from = first[index] ?? -1
    const to = last[index] ?? -1
    if (from < 0 || (reach[from] ?? 0) >= to) continue
    if ((told[to + 1] ?? 0) - (told[from] ?? 0) <= most) reach[from] = to
  }
  return reach
}
