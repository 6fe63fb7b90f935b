/**
 * Vocabulary: which words a report can be expected to hold, from the language's tables, the
 * gazetteer and the report itself. Glued words are told apart with it.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'
import { beginningsOf, type Edges, endsOf } from './word-edge.ts'

/** Words by what is known of them; all but `names` are folded. */
export interface Vocabulary {
  /** Words that call for a name behind them: "dilansir", "Presiden". */
  readonly before: ReadonlySet<string>
  /** Words that follow a name: "mengatakan", "yang". */
  readonly after: ReadonlySet<string>
  /** Forms of words that follow a known name only: verbs. */
  readonly afterName: readonly RegExp[]
  readonly common: ReadonlySet<string>
  /** Words of the language that stand with a capital, too, and are whole: "Pendapat" is no "Pen dapat". */
  readonly whole: ReadonlySet<string>
  /** Names of one word, as printed: "Israel", "AFP". */
  readonly names: ReadonlySet<string>
  /** Every word of every name: "serikat", "donald". */
  readonly nameWords: ReadonlySet<string>
  /** Words often met in news, and those whose parts are words too ("matahari"); none in a language of compounds. */
  readonly frequent: ReadonlySet<string>
  /** Words of this report in capitals: "WNI". */
  readonly acronyms: ReadonlySet<string>
  /** Words of this report, and how often they stand in it. */
  readonly own: ReadonlyMap<string, number>
  /** "WhatsApp", "detik": names, or beginnings of names, with a capital inside. */
  readonly innerCapitals: readonly string[]
  /** Ends of words in which a glued one may end, of those behind a name alone, and of this report's. */
  readonly wordEnds: Edges
  readonly afterEnds: Edges
  readonly ownEnds: Edges
  /** Beginnings with the words of names. */
  readonly nameBeginnings: Edges
  /** Whether the language writes two words as one ("courthouse"). */
  readonly compounds: boolean
  /** "Dr", "Jl", "Inc", as printed: no sentence ends at their stop. */
  readonly abbreviations: ReadonlySet<string>
}

/**
 * The vocabulary of one report.
 *
 * @param outlet its name as the page has it: "KabarTujuh" is one word wherever it stands
 */
export function vocabularyOf(
  text: string,
  pack: LanguagePack,
  gazetteer: Gazetteer,
  outlet = '',
): Vocabulary {
  const acronyms = text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu)
  const words = wordsOf(pack)
  const named = outlet.match(/\p{L}*\p{Ll}\p{Lu}\p{L}*/gu) ?? []
  const own = countWords(text)
  const { names, nameWords, nameBeginnings } = namesOf(gazetteer)
  return {
    ...words,
    names,
    nameWords,
    nameBeginnings,
    innerCapitals: named.length === 0 ? words.innerCapitals : [...words.innerCapitals, ...named],
    own,
    ownEnds: words.compounds ? NO_EDGES : endsOf([...own.keys()]),
    acronyms: new Set(acronyms),
  }
}

/** Whether a word, whatever its case, is known at all. */
export function isKnown(
  word: string,
  { before, after, common, nameWords, own }: Vocabulary,
): boolean {
  const folded = foldWord(word)
  return (
    before.has(folded) ||
    after.has(folded) ||
    common.has(folded) ||
    nameWords.has(folded) ||
    own.has(folded)
  )
}

const wordsOf = once(({ article, mention, sentence }: LanguagePack) => ({
  before: new Set(article.glueBefore),
  after: new Set(article.glueAfter),
  afterName: article.glueAfterName,
  common: new Set(article.commonWords),
  whole: new Set(mention.commonWords),
  frequent: new Set(article.frequentWords),
  innerCapitals: article.innerCapitals,
  compounds: article.compounds,
  abbreviations: new Set([...sentence.abbreviations, ...sentence.closing]),
  wordEnds: endsOf([...article.frequentWords, ...article.glueAfter, ...article.commonWords]),
  afterEnds: endsOf(article.glueAfter),
}))

/** A language of compounds parts no words in small letters. */
const NO_EDGES = endsOf([])

const namesOf = once(({ rows }: Gazetteer) => {
  const names = new Set<string>()
  const nameWords = new Set<string>()
  for (const row of rows.values()) {
    for (const name of [
      row.name,
      ...row.names,
      ...(row.capital === undefined ? [] : [row.capital]),
    ]) {
      const words = name.match(/[\p{L}\p{M}'’]+/gu) ?? []
      if (words.length === 1 && words[0] === name && name.length > 1) names.add(name)
      for (const word of words)
        if (word.length > 2 && /^\p{Lu}/u.test(word)) nameWords.add(foldWord(word))
    }
  }
  return { names, nameWords, nameBeginnings: beginningsOf([...nameWords]) }
})

const OWN_WORD = /(?<![\p{L}\p{N}.@/])\p{L}\p{Ll}+(?![\p{L}\p{N}@/])/gu

// A word that hides a glued one ("Trumpmengatakan") is counted too; it stands alone and does no harm.
function countWords(text: string): ReadonlyMap<string, number> {
  const written = new Map<string, number>()
  for (const word of text.match(OWN_WORD) ?? [])
    if (word.length >= 3) written.set(word, (written.get(word) ?? 0) + 1)
  // half of a report's words stand in it before: each is folded once
  const counts = new Map<string, number>()
  for (const [word, count] of written) {
    const folded = foldWord(word)
    counts.set(folded, (counts.get(folded) ?? 0) + count)
  }
  return counts
}
