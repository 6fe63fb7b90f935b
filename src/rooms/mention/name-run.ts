/**
 * Runs of capitalised words that may be one name: "Noeleen Heyzer", "L. P. Marsudi", "Mohammed bin Salman".
 */
import type { GazetteerName } from '../../gazetteer/gazetteer.ts'
import { NAME_TAILS } from '../../lang/tables/name-tail.ts'
import type { Found } from '../../text/lexicon.ts'
import { TokenKind, type Tokens } from '../../text/token.ts'
import { isHeading } from './heading.ts'
import { isShouted } from './shouted.ts'
import { isSyllables } from './syllables.ts'

/** The tokens of a sentence, from `first` up to `last`, with what the tables say of them. */
export interface Strip {
  readonly text: string
  readonly tokens: Tokens
  readonly first: number
  readonly last: number
  /** 1 where a token is a temporal expression's. */
  readonly skip: Uint8Array
  readonly notNames: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  /** Words in nobody's name. */
  readonly common: ReadonlySet<string>
  /** Polite words that stand inside names as well, and first names cut short before a stop. */
  readonly innerTitles: ReadonlySet<string>
  /** Titles that are family names as well. */
  readonly surnameTitles: ReadonlySet<string>
  readonly shortened: ReadonlySet<string>
  readonly nameOpeners: ReadonlySet<string>
  readonly smallWords: ReadonlySet<string>
  /** Callings and kinships, and how a word ends that is somebody's: none opens a name. */
  readonly callings: ReadonlySet<string>
  readonly possessiveEnding: string | undefined
  readonly nameCues: ReadonlySet<string>
  /** Words of bodies' names. */
  readonly organisations: ReadonlySet<string>
  /** Words that open the name of a body, a place or a building. */
  readonly openers: ReadonlySet<string>
  /** Whether long titles stand before a name, no comma between: "Kepala Biro Hukum Hotman". */
  readonly titlesLead: boolean
  /** Whether a town's name may end a person's, and the words no person's name begins with. */
  readonly placesInNames: boolean
  readonly placePrefixes: ReadonlySet<string>
  /** Whether persons' names begin with a folded word. */
  readonly isGiven: (word: string) => boolean
  /** Whether a word begins there behind which titles and names are a thing's: "Jalan", "Film". */
  readonly isThing: (at: number) => boolean
  /** What the gazetteer knows at a token. */
  readonly knownAt: (at: number) => Found<GazetteerName> | undefined
  /** End of the polite word that begins at a token; undefined where none does. */
  readonly honorificEnd: (at: number) => number | undefined
  /** End of the office, the institution word or the like that begins at a token; undefined where none does. */
  readonly tableWordEnd: (at: number) => number | undefined
}

/**
 * The end of the run that begins at `from`, at least `least`; undefined where none begins.
 *
 * @param body whether it may be a body's, common words among it
 * @param polite whether a polite word stands before: "Ratu Semi Vunibola" is a person, whatever his name means
 */
export type NameRun = (
  from: number,
  least: number | undefined,
  body?: boolean,
  polite?: boolean,
) => number | undefined

/** Letters above which the build of a word tells it to be none of a name's. */
const LONG = 6

/** A reader of runs along a strip. */
export function nameRuns(strip: Strip): NameRun {
  const {
    text,
    tokens,
    last,
    skip,
    notNames,
    particles,
    common,
    innerTitles,
    surnameTitles,
    shortened,
    knownAt,
    tableWordEnd,
    placesInNames,
    placePrefixes,
    isThing,
    isGiven,
    openers,
    titlesLead,
    smallWords,
  } = strip
  let wide = false
  let titled = false
  const heading = isHeading(strip)
  return (from, least, body = false, polite = false) => {
    wide = body
    titled = polite
    return runAt(from, least ?? (polite && isTwoWords(from) ? from + 1 : undefined))
  }

  /** "Ratu Semi Vunibola", "seorang remaja bernama Elang Putra Nagari": a common word and names, and nothing of a body's. */
  function isTwoWords(from: number): boolean {
    const word = tokens.folded[from] as string
    const next = tokens.folded[from + 1] ?? ''
    const plain = !common.has(next) && !notNames.has(next) && !strip.organisations.has(next)
    const more = tokens.capital[from + 2] === 1 && tokens.kind[from + 2] === TokenKind.word
    const alone = !more || strip.nameCues.has(tokens.folded[from - 1] ?? '')
    return common.has(word) && !notNames.has(word) && plain && alone && isNameWord(from + 1)
  }

  /** End of the run of capitalised words that begins here: "Noeleen Heyzer", "L. P. Marsudi", "Mohammed bin Salman". */
  function runAt(from: number, least: number | undefined): number | undefined {
    const word = tokens.folded[from] as string
    const barred =
      notNames.has(word) || (!wide && (common.has(word) || (!titled && standsBefore(word))))
    if (least === undefined && barred && !opensName(from)) return undefined
    let to = least ?? from + 1
    while (to < last) {
      const next = nextNameToken(to) ?? placeInName(from, to)
      if (next === undefined) break
      to = next
    }
    return to
  }

  /** "Petani Sari", "Tetangganya, Sari": a calling before a name, a word that is somebody's. */
  function standsBefore(word: string): boolean {
    if (isGiven(word)) return false
    const { callings, possessiveEnding: ending } = strip
    return (
      callings.has(word) || (ending !== undefined && word.length > LONG && word.endsWith(ending))
    )
  }

  /** "KKP Lalu Sudarmaja": inside a sentence the capital tells it from the small word. */
  function opensName(from: number): boolean {
    const inside = from > strip.first && tokens.kind[from - 1] === TokenKind.word && !heading
    const word = tokens.folded[from] as string
    // "recalled I Nyoman Rentaja": a letter only before a name persons have
    const named = word.length > 1 || isGiven(tokens.folded[from + 1] ?? '')
    return inside && named && strip.nameOpeners.has(word) && isNameWord(from + 1)
  }

  /** "Qiao Lanzhou", "Vuong Dinh Hue": a town of that name no preposition leads to is a person's, where titles follow names. */
  function placeInName(from: number, at: number): number | undefined {
    if (tokens.kind[at] !== TokenKind.word || skip[at] === 1) return undefined
    // where titles stand before names only behind a given name: "Thaís Albuquerque"
    if (!placesInNames && !isGiven(tokens.folded[at - 1] as string)) return undefined
    if (tokens.spaced[at] === 0 || placePrefixes.has(tokens.folded[from] as string))
      return undefined
    const known = knownAt(at)
    const town =
      known !== undefined &&
      known.to === at + 1 &&
      known.values.every(({ row }) => row.kind === 'place' && row.placeKind === 'city')
    return town ? at + 1 : undefined
  }

  function nextNameToken(at: number): number | undefined {
    const mark = tokens.folded[at] as string
    const suffix = suffixEnd(at)
    if (suffix !== undefined) return suffix
    // "Donald J. Trump": a stop after a single capital letter
    if (mark === '.' && tokens.spaced[at] === 0 && isInitial(at - 1)) {
      if (at + 1 < last && isNameWord(at + 1)) return at + 2
      // "J.-P. Kouamé"
      const twofold = tokens.folded[at + 1] === '-' && tokens.spaced[at + 1] === 0
      if (twofold && at + 2 < last && isInitial(at + 2)) return at + 3
      // "Q. van Rijckevorsel"
      return at + 1 < last ? behindParticles(at + 1) : undefined
    }
    if (mark === '-' && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 0) {
      if (at + 1 >= last) return undefined
      // "Bae Do-hyun", "Kim Yo-jong"
      const syllable =
        tokens.kind[at + 1] === TokenKind.word &&
        tokens.capital[at - 2] === 1 &&
        tokens.capital[at - 1] === 1
      return isNameWord(at + 1) || syllable ? at + 2 : undefined
    }
    if (isNameWord(at) || NAME_TAILS.has(mark)) return at + 1
    return nicknameEnd(at) ?? behindParticles(at)
  }

  /** 'Goran "Vuk" Stanimirović', "Andreas 'Ondi' Simarangkir", "Siosaia 'Ulukalala Moala": a nickname between the names, a name that opens with a glottal stop. */
  function nicknameEnd(at: number): number | undefined {
    const mark = tokens.folded[at] as string
    if (tokens.spaced[at] === 0 || tokens.spaced[at + 1] !== 0 || at + 1 >= last) return undefined
    if (/^['‘ʻ]$/.test(mark) && isNameWord(at + 1) && !/^['’]$/.test(tokens.folded[at + 2] ?? ''))
      return at + 2
    const closed = /^["”'’]$/.test(tokens.folded[at + 2] ?? '') && at + 3 < last
    return /^["“'‘]$/.test(mark) && closed && isNameWord(at + 1) && isNameWord(at + 3)
      ? at + 4
      : undefined
  }

  /** "Thaddeus J. Brannigan Jr.", "Cornelius Atuahene, Jr.": the stop is the suffix's. */
  function suffixEnd(at: number): number | undefined {
    const comma = tokens.folded[at] === ','
    const word = comma ? at + 1 : at
    if (comma && /^(?:jr|sr)$/.test(tokens.folded[word] ?? '') && tokens.capital[word] === 1)
      return tokens.folded[word + 1] === '.' && tokens.spaced[word + 1] === 0 ? word + 2 : word + 1
    const stop = tokens.folded[at] === '.' && tokens.spaced[at] === 0
    return stop && /^(?:jr|sr)$/.test(tokens.folded[at - 1] ?? '') ? at + 1 : undefined
  }

  /** "de la Hoz", "van 't Zandt", "al-Zubaidani": the end of the name word behind up to three particles. */
  function behindParticles(at: number): number | undefined {
    let after = at
    for (let count = 0; count < 3 && after < last; count++) {
      const word = tokens.folded[after] as string
      const short = /^['’]$/.test(word) && /^[a-z]$/.test(tokens.folded[after + 1] ?? '')
      if (!short && !(tokens.kind[after] === TokenKind.word && particles.has(word))) break
      after += short ? 2 : 1
      if (tokens.folded[after] === '-') after++
    }
    return after > at && after < last && isNameWord(after) ? after + 1 : undefined
  }

  /** "Nokuthula kaMthethwa", "Eoin mac Giolla": a prefix in small letters. */
  function hasInnerCapital(at: number): boolean {
    return /^\p{Ll}{1,3}['’]?\p{Lu}\p{Ll}/u.test(text.slice(tokens.start[at], tokens.end[at]))
  }

  function isInitial(at: number): boolean {
    // "L. P. Marsudi", "Moh. Fathorrahman"
    if (tokens.capital[at] === 0) return false
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    return length <= 2 || shortened.has(tokens.folded[at] as string)
  }

  function isNameWord(at: number): boolean {
    if (tokens.kind[at] !== TokenKind.word || skip[at] === 1) return false
    if (tokens.capital[at] === 0 && !hasInnerCapital(at)) return false
    const word = tokens.folded[at] as string
    // "Nguyen Van An": inside a name of running text
    if (!heading && smallWords.has(word)) return true
    // "Lee Sang-deok"
    if (isSyllables(tokens, at)) return true
    // "Desiderius Tolok Nahak": in running text a capital behind a name belongs to it, in a heading nothing tells
    const apart =
      common.has(word) && !wide && (heading || common.has(tokens.folded[at - 1] as string))
    if (notNames.has(word) || apart || isThing(at)) return false
    const known = knownAt(at)
    // "Emmanuel" and the known short name "Macron" are one name; a country or place ends the run
    if (known?.values.some(({ row, form }) => row.kind !== 'person' || form === 'name'))
      return false
    // "Pelaksana Fungsi Pensosbud KBRI Kabul"
    if (titlesLead && openers.has(word) && isShouted(strip, at, 2) && !isShouted(strip, at - 1, 1))
      return false
    const table = tableWordEnd(at)
    if (table === undefined) return true
    // "Syafrizal Datuk Rajo Bungsu"
    if (table !== at + 1) return false
    if (innerTitles.has(word)) return at + 1 < last && isNameWord(at + 1)
    // "Jaafar Sultan, in Muscat": a given name stands before, and no name behind
    return (
      surnameTitles.has(word) &&
      tokens.capital[at + 1] !== 1 &&
      isGiven(tokens.folded[at - 1] ?? '')
    )
  }
}
