/**
 * The words atoms are told by, compiled once for each language.
 */
import type { InstitutionWord, MentionTables, OfficeWord } from '../../lang/tables/mention.ts'
import { compileLexicon, type Lexicon, type Phrase } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'

/** What a word or phrase of the tables is. */
export type Word =
  | { readonly kind: 'office'; readonly office: OfficeWord }
  | { readonly kind: 'institution-word'; readonly institution: InstitutionWord }
  | {
      readonly kind:
        | 'former'
        | 'acting'
        | 'honorific'
        | 'link'
        | 'towards'
        | 'join'
        | 'article'
        | 'conjunction'
        | 'counterpart'
        | 'demonstrative'
    }

/** The tables as the reading of atoms asks them. */
export interface CompiledWords {
  readonly words: Lexicon<Word>
  readonly particles: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly things: Lexicon<true>
  readonly stations: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly placePrefixes: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  /** Words that open the name of a body, a place or a building. */
  readonly openers: ReadonlySet<string>
  readonly innerTitles: ReadonlySet<string>
  readonly surnameTitles: ReadonlySet<string>
  /** Words right before a name, and those that begin one for all they mean. */
  readonly nameCues: ReadonlySet<string>
  readonly nameOpeners: ReadonlySet<string>
  /** Of these the small words that stand inside a name too: "To Lam", "Nguyen Van An". */
  readonly smallWords: ReadonlySet<string>
  readonly shortened: ReadonlySet<string>
  /** Callings and kinships, which may stand with a capital before a name and open none: "Petani Sari". */
  readonly callings: ReadonlySet<string>
  /** Words of bodies' names that are first names as well. */
  readonly inBodies: ReadonlySet<string>
  /** How a word ends that is somebody's. */
  readonly possessiveEnding: string | undefined
}

/** Compiles the tables of a language. */
export const compiledWords: (tables: MentionTables) => CompiledWords = once(
  (tables: MentionTables): CompiledWords => {
    const phrases: Phrase<Word>[] = []
    for (const office of tables.offices)
      phrases.push({ form: office.form, value: { kind: 'office', office } })
    for (const institution of tables.institutions)
      phrases.push({ form: institution.form, value: { kind: 'institution-word', institution } })
    const plain = [
      ['former', tables.former],
      ['acting', tables.acting],
      ['link', tables.links],
      ['towards', tables.towards],
      ['join', tables.officeJoins],
      ['article', tables.articles],
      ['conjunction', tables.conjunctions],
      ['counterpart', tables.counterparts],
      ['demonstrative', tables.demonstratives],
    ] as const
    for (const [kind, forms] of plain)
      for (const form of forms) phrases.push({ form, value: { kind } })
    for (const form of tables.honorifics)
      phrases.push({ form, value: { kind: 'honorific' }, exactCase: true })
    return {
      words: compileLexicon(phrases),
      particles: new Set(tables.particles),
      notNames: new Set(tables.notNames.map((word) => word.toLowerCase())),
      organisations: new Set(tables.organisationWords.map((word) => word.toLowerCase())),
      stations: new Set(tables.outletOpeners.map((word) => word.toLowerCase())),
      placePrefixes: new Set(tables.placePrefixes),
      common: new Set(tables.commonWords),
      openers: new Set(
        [
          ...[tables.organisationWords, tables.venueOpeners, tables.placeOpeners],
          ...[tables.bodyOpeners, tables.buildingOpeners, tables.outletOpeners],
        ].flatMap((forms) => forms.map((form) => form.toLowerCase().split(' ')[0] as string)),
      ),
      nameCues: new Set(tables.nameCues),
      nameOpeners: new Set([...tables.nameOpeners, ...tables.nameWords]),
      smallWords: new Set(tables.nameWords),
      surnameTitles: new Set(tables.surnameTitles.map((word) => word.toLowerCase())),
      innerTitles: new Set(tables.innerTitles.map((word) => word.toLowerCase())),
      callings: new Set([...tables.callings, ...tables.kin].map((word) => word.toLowerCase())),
      inBodies: new Set(tables.bodyNameWords),
      possessiveEnding: tables.possessiveEnding,
      shortened: new Set(tables.shortened.map((word) => word.toLowerCase())),
      givenNames: new Set(tables.givenNames.map((word) => word.toLowerCase())),
      things: compileLexicon(
        tables.thingHeads.map((form) => ({ form, value: true as const, exactCase: true })),
      ),
    }
  },
)
