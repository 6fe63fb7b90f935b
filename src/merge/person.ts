import type { Participant } from '../model/event.ts'
import { consonants, nameWords } from './name.ts'

// "El-Sisi", "as-Sisi"; "bin" and "abu" are of the name.
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'as', 'es', 'ar', 'an', 'ad', 'ul'])

// "Jo" may be anybody.
const SHORTENED = 3

/** A person as merging compares them. */
export interface Person {
  readonly entity: string
  readonly words: readonly string[]
  readonly country?: string
  readonly office?: string
}

/**
 * Whether two full names are one in two spellings of its vowels: "Mohammed bin Salman" and "Muhammad bin Salman". One word
 * must be the very same, so that Hassan and Hussein are one only where all else is.
 */
function soundsAlike(short: Person, long: Person): boolean {
  if (short.words.length < 2 || short.words.length !== long.words.length) return false
  const same = short.words.filter((word, at) => word === long.words[at]).length
  return (
    same > 0 &&
    same >= short.words.length - 1 &&
    short.words.every((word, at) => consonants(word) === consonants(long.words[at] as string))
  )
}

/** "Chris Luxon", "C. Luxon" and "Christopher Luxon": two words each, one country, and the first name cut short. */
function isShortened(a: Person, b: Person): boolean {
  const [[first = '', last], [full = '', family]] = [a.words, b.words]
  if (a.words.length !== 2 || b.words.length !== 2 || last !== family) return false
  if (a.country === undefined || a.country !== b.country) return false
  if (a.office !== undefined && b.office !== undefined && a.office !== b.office) return false
  return (first.length >= SHORTENED || first.length === 1) && full.startsWith(first)
}

/**
 * Whether two full names of one country are one written down in two ways: "Abdel Fattah el-Sisi" and "Abdul Fattah al-Sisi", "Hossein
 * Amir-Abdollahian" and "Hossein Amirabdollahian", "Aleksandr" and "Alexander".
 */
function isTranscribed(a: Person, b: Person): boolean {
  if (a.country === undefined || a.country !== b.country) return false
  if (a.office !== undefined && b.office !== undefined && a.office !== b.office) return false
  const [mine, theirs] = [plainWords(a), plainWords(b)]
  if (mine.length < 2 || theirs.length < 2) return false
  if (mine.join('') === theirs.join('') || joined(a) === joined(b)) return true
  if (mine.length !== theirs.length) return false
  const same = mine.filter((word, at) => word === theirs[at]).length
  return (
    same > 0 &&
    same >= mine.length - 1 &&
    mine.every(
      (word, at) => word === theirs[at] || consonants(word) === consonants(theirs[at] as string),
    )
  )
}

/** Words as most would write them: "abdul" for "abdel", "alexander" for "aleksander", "japarov" for "zhaparov", "nuri" for "nouri". */
function plainWords({ words }: Person): readonly string[] {
  return words.filter((word) => !PARTICLES.has(word)).map(plainWord)
}

/** All in one, so that nothing parts "Amir-Abdollahian" from "Amirabdollahian". */
function joined({ words }: Person): string {
  return words.filter((word) => !PARTICLES.has(word)).join('')
}

function plainWord(word: string): string {
  return word
    .replace(/ks/g, 'x')
    .replace(/^abd[aeiou]l/, 'abdul')
    .replace(/zh|dj/g, 'j')
    .replace(/q/g, 'k')
    .replace(/ou/g, 'u')
}

/** What of a participant tells who it is. */
export function personOf({ entity, name, country, office }: Participant): Person {
  return {
    entity,
    words: nameWords(name),
    ...(country === undefined ? {} : { country: country.value }),
    ...(office === undefined ? {} : { office: office.value }),
  }
}

/**
 * Whether two names are one person's: one entity, one name in any spelling, or a short form of the
 * other ("Touhid Hossain" and "Md. Touhid Hossain").
 *
 * A single word ("Wang") is a short form only of somebody of the same country, whose office does not
 * speak against it, and only at the name's beginning or end.
 */
export function samePerson(a: Person, b: Person): boolean {
  if (a.entity === b.entity) return true
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length === 0) return false
  if (!short.words.every((word) => long.words.includes(word))) {
    return (
      soundsAlike(short, long) ||
      isShortened(short, long) ||
      isShortened(long, short) ||
      isTranscribed(short, long)
    )
  }
  if (short.words.length > 1 || long.words.length === 1) return true
  const [word] = short.words
  if (word !== long.words[0] && word !== long.words.at(-1)) return false
  if (a.country === undefined || a.country !== b.country) return false
  return a.office === undefined || b.office === undefined || a.office === b.office
}

/**
 * Whether `samePerson` may hold of two names that have a word in common: most who share a first name share nothing else. Of two full
 * names one word is the same, and another is the same, spelled alike, or the beginning of the other's.
 */
export function maybeSamePerson(
  a: Pick<Person, 'entity' | 'words'>,
  b: Pick<Person, 'entity' | 'words'>,
): boolean {
  if (a.entity === b.entity) return true
  if (new Set(a.words).size < 2 || new Set(b.words).size < 2) return true
  return a.words.some((word, at) => {
    const there = b.words.indexOf(word)
    const others = b.words.filter((_, index) => index !== there).map(plainWord)
    return (
      there >= 0 &&
      a.words.some((other, index) => {
        const plain = plainWord(other)
        return index !== at && others.some((one) => startsAlike(plain, one))
      })
    )
  })
}

function startsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || consonants(a) === consonants(b)
}
