/** Sovereigns called by their title alone. */
import type { Desk, Draft } from './desk.ts'

/** Namings looked back for a sovereign's title. */
const REIGNS = 40

/**
 * "Sultan Oman Haitham bin Tarik tiba di Madrid. ... Sultan bertemu": the sovereign
 * of whom the title was said before; undefined where it was said of nobody.
 */
export function sovereignCalled(
  { article, tokens, words, drafts }: Desk,
  { from, to }: { from: number; to: number },
): Draft | undefined {
  const title = article.text.slice(tokens.start[from], tokens.end[from])
  const before = tokens.folded[from - 1] ?? ''
  // "the king arrived": with its article it needs no capital
  const called = words.articles.has(before) && !words.indefinites.has(before)
  const printed = called ? title.charAt(0).toUpperCase() + title.slice(1) : title
  if (to - from !== 1 || !words.sovereigns.has(printed)) return undefined
  return drafts.slice(-REIGNS).findLast(
    (one) =>
      one.kind === 'person' &&
      // "King Felipe VI" is a name the table knows, title and all
      (one.office === undefined ? one.rows !== undefined : one.office.value === 'head_of_state') &&
      (one.form === 'name' || one.office === undefined) &&
      tokens.folded[one.from] === tokens.folded[from],
  )
}
