/** The words of a text as the scorers of pages compare them. */

/** Runs of letters, digits and underscores, in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** The words without case and accents, a space between two: "Élysée: ja" is "elysee ja". */
export function foldedWords(text: string): string {
  return wordsOf(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).join(' ')
}
