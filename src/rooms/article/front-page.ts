/**
 * Front pages: sections and home pages that only lead to stories, each teaser a linked heading and a sentence or two.
 *
 * A story is told in rows of paragraphs; on a front each stands alone under its link. A digest is told apart by its title.
 */
import type { ArticleTables } from '../../lang/tables/article.ts'
import { isNoise } from './furniture.ts'
import { pageLine } from './section.ts'
import type { SectionLine, StoryPage } from './story-page.ts'

/** Teasers on a page without any story, and their share of all its prose. */
const MANY = 4
const SHARE = 0.8
/** A teaser is no longer than this. */
const TEASER = 450

/** How many teasers a front holds; undefined where a page tells a story. */
export function teasersOn(
  pages: readonly StoryPage[],
  title: string | undefined,
  tables: ArticleTables,
): number | undefined {
  if (title !== undefined && tables.digest.some((pattern) => pattern.test(title))) return undefined
  let teasers = 0
  let told = 0
  for (const { sections = [] } of pages)
    for (const { linked, prose } of groupsOf(sections, tables))
      if (linked && prose.length === 1 && (prose[0]?.length ?? 0) <= TEASER) teasers++
      else told += prose.length
  return teasers >= MANY && teasers >= (teasers + told) * SHARE ? teasers : undefined
}

/** The prose under each heading, and whether that is a link; what stands above the first has none. */
function groupsOf(
  sections: readonly SectionLine[],
  tables: ArticleTables,
): readonly { readonly linked: boolean; readonly prose: readonly string[] }[] {
  const groups: { linked: boolean; prose: string[] }[] = [{ linked: false, prose: [] }]
  for (const { draft, isHead, isLink } of sections) {
    const { prose, noise } = pageLine(draft.text, isNoise(draft.text, tables), tables)
    if (isHead && !noise) groups.push({ linked: isLink, prose: [] })
    else if (prose) groups.at(-1)?.prose.push(draft.text)
  }
  return groups
}
