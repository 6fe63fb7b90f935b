/** Who was called by the title that stands alone: "the Foreign Secretary", "the minister". */
import type { Mention, Office } from '../../model/entity.ts'
import { foldWord } from '../../text/token.ts'

/**
 * Of some who hold an office those whom the text calls by its words.
 *
 * @param printed the title that stands alone, as printed
 */
export function calledBy<T extends { readonly mentions: readonly Mention[] }>(
  holders: readonly T[],
  printed: string,
  office: Office | undefined,
): readonly T[] {
  const title = foldWord(printed)
  const called = (fits: (known: string) => boolean) =>
    holders.filter((one) =>
      one.mentions.some(
        (known) =>
          known.office?.certainty === 'stated' && fits(foldWord(known.office.evidence[0].exact)),
      ),
    )
  const same = called((known) => known === title)
  if (same.length > 0 || office === 'other') return same
  // "the minister" is "External Affairs Minister A" before one whose office the table alone knows
  return called((known) => known.endsWith(` ${title}`) || known.startsWith(`${title} `))
}
