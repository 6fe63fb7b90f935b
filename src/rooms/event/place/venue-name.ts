/**
 * What of a venue's name is a name in every language: "Carondelet" of "Istana Carondelet"; of "Balai Agung Rakyat" nothing, which
 * English calls the Great Hall of the People.
 */
import type { GazetteerName } from '../../../gazetteer/gazetteer.ts'
import type { MentionTables } from '../../../lang/tables/mention.ts'
import type { VenueKind } from '../../../model/event.ts'
import { compileLexicon, type Lexicon, longestMatch } from '../../../text/lexicon.ts'
import { once } from '../../../text/once.ts'
import { foldWord, TokenKind, tokenize } from '../../../text/token.ts'

const commonWordsOf = once(
  ({
    commonWords,
    venueWords,
    venueOpeners,
    venueClosers,
    buildingOpeners,
    buildingClosers,
  }: MentionTables) =>
    new Set(
      [
        ...commonWords,
        ...venueWords,
        ...venueOpeners,
        ...venueClosers,
        ...buildingOpeners,
        ...buildingClosers,
      ]
        .flatMap((form) => form.split(' '))
        .map(foldWord),
    ),
)

// "De", "al", "di" join names in too many languages to tell any apart.
const SHORTEST = 4

const namesOf = once(({ venueNames }: MentionTables) =>
  compileLexicon(venueNames.map(([form, value]) => ({ form, value }))),
)

/**
 * The words of a venue's name that are no common words of its language, folded; none where all of it can be translated. "State House" is a
 * name though its words are common: it stands whole, as it is in English. A state is its code, whatever it is called: "the Chinese Embassy",
 * "Kedutaan Besar China".
 */
export function ownWords(
  venue: string,
  tables: MentionTables,
  names?: Lexicon<GazetteerName>,
): readonly string[] {
  const common = commonWordsOf(tables)
  const tokens = tokenize(venue)
  const called = longestMatch(namesOf(tables), venue, tokens, 0)
  if (called?.to === tokens.length && /^\p{Lu}/u.test(venue)) return called.values
  const own: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const state = names === undefined ? undefined : longestMatch(names, venue, tokens, at)
    const code = state?.values.find(isState)?.row.country
    if (state !== undefined && code !== undefined) {
      own.push(code)
      at = state.to
      continue
    }
    const word = tokens.folded[at] as string
    const isCapital = /^[\p{Lu}\p{Lo}]/u.test(venue.slice(tokens.start[at]))
    const isName = tokens.kind[at] === TokenKind.word && word.length >= SHORTEST && isCapital
    if (isName && !common.has(word) && !tables.commonWord.test(word)) own.push(word)
    at++
  }
  return own
}

function isState({ row, form }: GazetteerName): boolean {
  return row.kind === 'state' && (form === 'name' || form === 'adjective')
}

const kindsOf = once(({ venueKinds }: MentionTables) =>
  compileLexicon(venueKinds.map(([form, value]) => ({ form, value }))),
)

/** What sort of house a name tells of; undefined where it tells none, or two: "Foreign Ministry guesthouse". */
export function venueKindOf(venue: string, tables: MentionTables): VenueKind | undefined {
  const tokens = tokenize(venue)
  const kinds = new Set<VenueKind>()
  for (let at = 0; at < tokens.length; at++) {
    for (const kind of longestMatch(kindsOf(tables), venue, tokens, at)?.values ?? [])
      kinds.add(kind)
  }
  return kinds.size === 1 ? [...kinds][0] : undefined
}
