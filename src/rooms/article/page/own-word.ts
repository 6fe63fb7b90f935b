/**
 * The page's own word: many pages repeat their story in JSON-LD (`articleBody`), for search engines, without any of the noise. It is
 * a second opinion on which paragraphs are story: what it holds is kept or brought back, what it leaves out in the middle of a
 * story is taken out.
 */
import { BUDGET } from './budget.ts'
import type { Measure } from './prose.ts'

/** Shorter than this it is a teaser. */
const LEAST_BODY = 300
const LEAST_GRAMS = 30
const GRAM = 4

/** What the page's own word says of each paragraph: keep it, drop it, or nothing. */
export type Opinion = 'keep' | 'drop' | undefined

/**
 * Compares the story found with the page's own word.
 *
 * @param kept whether each paragraph was taken for story
 * @param body the page's own word, plain text
 * @returns an opinion for each paragraph; undefined where the page's own word is too short, or another text
 */
export function secondOpinion(
  measures: readonly Measure[],
  kept: readonly boolean[],
  body: string,
): readonly Opinion[] | undefined {
  if (body.length < LEAST_BODY) return undefined
  // each gram is a string of its own: a page of ten stories' length would cost a hundred times that in memory
  const said = measures.reduce((sum, { words }) => sum + words.length, body.length)
  if (said > BUDGET.story * 2) return undefined
  const wanted = new Set(gramsOf(body))
  if (wanted.size < LEAST_GRAMS) return undefined
  const grams = measures.map(({ words }) => gramsOf(words))
  const shares = grams.map((own) =>
    own.length === 0 ? undefined : own.filter((gram) => wanted.has(gram)).length / own.length,
  )
  const inStory = new Set<string>()
  const onPage = new Set<string>()
  for (const [index, own] of grams.entries())
    for (const gram of own) {
      if (kept[index]) inStory.add(gram)
      if ((shares[index] ?? 0) >= 0.6 && wanted.has(gram)) onPage.add(gram)
    }
  let common = 0
  for (const gram of inStory) if (wanted.has(gram)) common++
  const coverage = common / wanted.size
  if (coverage >= 0.75 && common >= inStory.size * 0.5) {
    // The page's own word often leaves the standfirst out, and subheads and lists.
    const first = shares.findIndex((share) => (share ?? 0) >= 0.6)
    return shares.map((share, index) => {
      if (share === undefined) return undefined
      if (share >= 0.8) return 'keep'
      const { tag } = measures[index] as Measure
      return share < 0.2 && index > first && !/^(?:h[1-6]|li)$/.test(tag) ? 'drop' : undefined
    })
  }
  if (coverage < 0.6 && onPage.size >= wanted.size * 0.75)
    return shares.map((share) => ((share ?? 0) >= 0.6 ? 'keep' : 'drop'))
  return undefined
}

function gramsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const grams: string[] = []
  for (let index = 0; index + GRAM <= words.length; index++)
    grams.push(`${words[index]} ${words[index + 1]} ${words[index + 2]} ${words[index + 3]}`)
  return grams
}
