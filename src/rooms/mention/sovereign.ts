/** Sovereigns called by their title alone. */
import type { Desk } from './desk.ts'

/** Namings looked back for a sovereign's title. */
const REIGNS = 40

/** "Sultan Oman Haitham bin Tarik tiba di Madrid. ... Sultan bertemu": a sovereign's title alone, of whom it was said before. */
export function isCalledSo(
  { article, tokens, words, drafts }: Desk,
  { from, to }: { from: number; to: number },
): boolean {
  const title = article.text.slice(tokens.start[from], tokens.end[from])
  if (to - from !== 1 || !words.sovereigns.has(title)) return false
  return drafts
    .slice(-REIGNS)
    .some(
      (one) =>
        one.form === 'name' &&
        one.office?.value === 'head_of_state' &&
        tokens.folded[one.from] === tokens.folded[from],
    )
}
