/**
 * The desk: what the reading of one article has at hand, and the citing of its tokens.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { MentionTables } from '../../lang/tables/mention.ts'
import type { Article } from '../../model/article.ts'
import type { EntityKind, MentionForm, Office } from '../../model/entity.ts'
import { cite, type Sourced, stated } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'
import { once } from '../../text/once.ts'
import type { Tokens } from '../../text/token.ts'
import type { Atom } from './atom.ts'
import type { Bodies } from './short-body.ts'

/** A mention in the making, by tokens. */
export interface Draft {
  kind: EntityKind
  form: MentionForm
  from: number
  to: number
  nameFrom: number
  nameTo: number
  office?: Sourced<Office>
  country?: Sourced<string>
  towards?: Sourced<string>
  rows?: readonly string[]
  /** Key of the row a name no table knows holds in it. */
  inside?: string
  former?: boolean
  tentative?: boolean
  /** Of a tentative person: an outlet, where the report names no such person. */
  orOutlet?: boolean
  /** Of an office set beside a name, the name's draft; of an abbreviation the body's. */
  of?: Draft
  sentence: number
  rule: string
}

/** Words of the tables as they are compared. */
export interface FoldedWords {
  readonly organisations: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly closers: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly indefinites: ReadonlySet<string>
  readonly origins: ReadonlySet<string>
  readonly delegation: ReadonlySet<string>
  readonly colleagues: ReadonlySet<string>
  readonly atPlaces: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly peopleVerbs: ReadonlySet<string>
  /** As they are printed. */
  readonly honorifics: ReadonlySet<string>
  readonly sovereigns: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly inBodies: ReadonlySet<string>
  readonly speechCues: ReadonlySet<string>
}

/** Folds the words of the tables, once for each. */
export const foldedWords: (tables: MentionTables) => FoldedWords = once((tables) => ({
  organisations: new Set(tables.organisationWords.map((word) => word.toLowerCase())),
  openers: new Set(tables.venueOpeners.map((word) => word.toLowerCase())),
  closers: new Set(tables.venueClosers.map((word) => word.toLowerCase())),
  prepositions: new Set(tables.placePrepositions),
  verbs: new Set(tables.placeVerbs),
  conjunctions: new Set(tables.conjunctions),
  articles: new Set(tables.articles),
  indefinites: new Set(tables.indefinites),
  origins: new Set(tables.origins),
  delegation: new Set(tables.delegationWords),
  colleagues: new Set(tables.colleagues),
  atPlaces: new Set(tables.atPlaces),
  particles: new Set(tables.particles),
  peopleVerbs: new Set(tables.peopleVerbs),
  speechCues: new Set(tables.speechCues),
  honorifics: new Set(tables.honorifics),
  sovereigns: new Set(tables.sovereigns),
  inBodies: new Set(tables.bodyNameWords),
  surnames: new Set(tables.surnameTitles.map((word) => word.toLowerCase())),
}))

/** What the reading of one article has at hand, and the mentions it has made so far. */
export interface Desk {
  readonly article: Article
  readonly tokens: Tokens
  readonly tables: MentionTables
  readonly gazetteer: Gazetteer
  readonly words: FoldedWords
  /** In text order; each reader adds its own. */
  readonly drafts: Draft[]
  /** Abbreviations the report has given so far, with the first draft of their body. */
  readonly abbreviations: Map<string, Draft>
  readonly bodies: Bodies
}

/** A value stated by an atom, with the rule that read it. */
export function sourced<T>(
  desk: Desk,
  value: T,
  rule: string,
  atoms: readonly Atom[],
  index: number,
): Sourced<T> {
  const atom = atoms[index] as Atom
  return stated(value, rule, cite(desk.article, spanOf(desk, atom.from, atom.to)))
}

/** The country a title tells ("Menteri Luar Negeri Peru"), as part of its holder's draft; nothing where it tells none. */
export function titleCountry(
  desk: Desk,
  atoms: readonly Atom[],
  told: { readonly code?: string | undefined; readonly atom: number } | undefined,
): Pick<Draft, 'country'> {
  if (told?.code === undefined) return {}
  return { country: sourced(desk, told.code, 'mention/title-country', atoms, told.atom) }
}

/** Characters of the tokens from `from` up to, not including, `to`. */
export function spanOf(desk: Desk, from: number, to: number): Span {
  return { start: desk.tokens.start[from] as number, end: desk.tokens.end[to - 1] as number }
}
