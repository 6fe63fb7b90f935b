import { once } from '../text/once.ts'
import type { LanguagePack } from './pack.ts'
import type { Affix, GlossTables } from './tables/gloss.ts'

/** What a word of a language may mean, as keys that are equal where words of two languages mean the same; none for a word that says nothing. */
export type Gloss = (language: string, word: string) => readonly string[]

interface Words {
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly stops: ReadonlySet<string>
  readonly beginnings: readonly Affix[]
  readonly endings: readonly Affix[]
}

const compiled = once(
  ({ words, stops, beginnings, endings }: GlossTables): Words => ({
    words: new Map(Object.entries(words).map(([form, means]) => [form, means.split(' ')])),
    stops: new Set(stops),
    beginnings,
    endings,
  }),
)

// Shorter words of two languages look alike by chance ("air", "air").
const TELLING = 5

/**
 * The meanings of words by the tables of some languages, English in the middle.
 *
 * A word no table has goes by its look, which borrowed words share in all languages: "denuklirisasi" and
 * "denuclearisation", "paspor" and "passport".
 *
 * @param packs languages; English should be among them, for the others are told in its words
 */
export function glossOf(packs: readonly LanguagePack[]): Gloss {
  const tables = new Map(packs.map(({ code, gloss }) => [code, compiled(gloss)]))
  const english = tables.get('en')
  const kept = new Map<string, readonly string[]>()
  return (language, word) => {
    const at = `${language} ${word}`
    let keys = kept.get(at)
    if (keys === undefined) {
      keys = keysOf(word, tables.get(language), english)
      // Texts hold ever new words; the common ones come back soon.
      if (kept.size > 20_000) kept.clear()
      kept.set(at, keys)
    }
    return keys
  }
}

function keysOf(
  word: string,
  own: Words | undefined,
  english: Words | undefined,
): readonly string[] {
  if (own?.stops.has(word) === true) return []
  if (own === english) return [...new Set([...englishKeys(word, english), ...looks(word)])]
  const base = own === undefined ? undefined : basesOf(word, own).find((one) => own.words.has(one))
  const meanings = base === undefined ? undefined : own?.words.get(base)
  if (meanings === undefined) return looks(word).length > 0 ? looks(word) : [word]
  return [...new Set(meanings.flatMap((meaning) => englishKeys(meaning, english)))]
}

/** An English word by what it means and without its endings, in whatever form it stands. */
function englishKeys(word: string, english: Words | undefined): readonly string[] {
  if (english === undefined) return [word]
  const stem = stemOf(word, english.endings)
  const same =
    english.words.get(word) ??
    basesOf(word, english).flatMap((base) => english.words.get(base) ?? [])
  return same.length === 0 ? [stem] : same.map((one) => stemOf(one, english.endings))
}

/** Takes off an ending, and of what is left another: "carried" and "carry" are "carri". */
function stemOf(word: string, endings: readonly Affix[]): string {
  let stem = word
  for (let round = 0; round < 2; round++) {
    const [letters, put] = endings.find(
      ([end]) => stem.endsWith(end) && stem.length - end.length > 2,
    ) ?? ['', '']
    stem = stem.slice(0, stem.length - letters.length) + put
  }
  return stem
}

/** The word, then what it may be without a beginning, an ending, or both; the longest first. */
function basesOf(word: string, { beginnings, endings }: Words): readonly string[] {
  const cut = (from: string): readonly string[] => [
    from,
    ...endings.flatMap(([letters, put]) =>
      from.endsWith(letters) && from.length - letters.length > 2
        ? [from.slice(0, from.length - letters.length) + put]
        : [],
    ),
  ]
  const begun = beginnings.flatMap(([letters, put]) =>
    word.startsWith(letters) && word.length - letters.length > 2
      ? [put + word.slice(letters.length)]
      : [],
  )
  return [...cut(word), ...begun.flatMap(cut)].sort((a, b) => b.length - a.length)
}

/** How a borrowed word looks in every spelling: its first letters, "c" and "q" as "k", "ph" as "f". */
function looks(word: string): readonly string[] {
  const look = word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/x/g, 'ks')
    .replace(/ch|[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
  return look.length < TELLING ? [] : [`~${look.slice(0, TELLING)}`]
}
