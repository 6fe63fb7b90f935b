/** The claim tables of a language, compiled. */
import type {
  Absence,
  ClaimCue,
  ClaimTables,
  Comparison,
  Landmark,
  Peer,
  Region,
  Thing,
} from '../../lang/tables/claim.ts'
import { compileLexicon, type Lexicon } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'

/** Compiled tables. */
export interface ClaimWords {
  readonly cues: Lexicon<ClaimCue>
  readonly superlatives: Lexicon<string>
  readonly firsts: ReadonlySet<string>
  readonly highests: ReadonlySet<string>
  readonly longests: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  readonly occasions: ReadonlySet<string>
  readonly predicates: ReadonlySet<string>
  readonly aheads: ReadonlySet<string>
  readonly accessions: Lexicon<string>
  readonly landmarks: Lexicon<Landmark>
  readonly things: Lexicon<Thing>
  readonly peers: Lexicon<Peer>
  readonly regions: Lexicon<Region>
  readonly absences: ReadonlyMap<string, Absence>
  readonly negatives: ReadonlySet<string>
  readonly nones: ReadonlySet<string>
  readonly asMany: Lexicon<string>
  readonly units: ReadonlyMap<string, number>
  readonly personals: ReadonlySet<string>
  readonly comparisons: ReadonlyMap<string, readonly Comparison[]>
  readonly copulas: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly complementizers: ReadonlySet<string>
  readonly agentMarks: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly betweens: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly clauseOpeners: ReadonlySet<string>
}

/** Compiles claim tables, once per pack. */
export const claimWords: (tables: ClaimTables) => ClaimWords = once((tables: ClaimTables) => ({
  cues: compileLexicon(tables.cues.map((value) => ({ form: value.form, value }))),
  superlatives: compileLexicon(
    [
      ...tables.superlatives,
      ...tables.ordinals.map(([form]) => form),
      ...tables.absences.map(({ form }) => form),
      ...tables.negatives,
    ].map((form) => ({ form, value: form })),
  ),
  firsts: new Set(tables.firsts),
  highests: new Set(tables.highests),
  longests: new Set(tables.longests),
  ordinals: new Map(tables.ordinals),
  occasions: wordSet(tables.occasions),
  predicates: wordSet(tables.predicates),
  aheads: wordSet(tables.aheads),
  accessions: compileLexicon(tables.accessions.map((form) => ({ form, value: form }))),
  landmarks: compileLexicon(tables.landmarks.map((value) => ({ form: value.form, value }))),
  things: compileLexicon(tables.things.map((value) => ({ form: value.form, value }))),
  peers: compileLexicon(tables.peers.map((value) => ({ form: value.form, value }))),
  regions: compileLexicon(tables.regions.map((value) => ({ form: value.form, value }))),
  negatives: new Set(tables.negatives),
  nones: new Set(tables.nones),
  asMany: compileLexicon(tables.asMany.map((form) => ({ form, value: form }))),
  units: new Map(tables.units),
  absences: new Map(tables.absences.map((value) => [value.form, value])),
  personals: wordSet(tables.personals),
  comparisons: Map.groupBy(tables.comparisons, ({ open }) => open),
  copulas: wordSet(tables.copulas),
  articles: wordSet(tables.articles),
  complementizers: wordSet(tables.complementizers),
  agentMarks: wordSet(tables.agentMarks),
  groups: wordSet(tables.groups),
  betweens: wordSet(tables.betweens),
  relatives: wordSet(tables.relatives),
  clauseOpeners: wordSet(tables.clauseOpeners),
}))

function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord))
}
