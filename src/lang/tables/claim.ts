import type { Superlative } from '../../model/claim.ts'
import type { Office } from '../../model/entity.ts'
import type { EventKind } from '../../model/event.ts'
import type { Many } from '../../model/span.ts'

/** Words that make a clause somebody's view, never a fact. All forms lower case. */
export interface ClaimTables {
  readonly cues: readonly ClaimCue[]
  /** "tertinggi", "pertama" / "highest", "first". */
  readonly superlatives: readonly string[]
  /** Those of them that mean the first of its kind, and those that mean a rank: "tingkat tertinggi". */
  readonly firsts: readonly string[]
  readonly highests: readonly string[]
  /** Those that mean length: "longest", "terlama". */
  readonly longests: readonly string[]
  /** Words that count it among its kind, from the second on: "third", "ketiga". */
  readonly ordinals: readonly (readonly [form: string, count: number])[]
  /** Words for the occasions it counts: "for the third time", "ketiga kalinya". With a comparison they need no word for what took place. */
  readonly occasions: readonly string[]
  /** Words behind which a sentence no longer says what is compared: "the first meeting was held in Geneva this year". */
  readonly predicates: readonly string[]
  /** Words that put it off to what is still to come: "will", "akan". */
  readonly aheads: readonly string[]
  /** Words by which somebody came to office: "took office", "kembali berkuasa". */
  readonly accessions: readonly string[]
  /** Beginnings everybody dates alike: "the pandemic". */
  readonly landmarks: readonly Landmark[]
  /** Words for the kinds of event a superlative is said of: "kunjungan", "temu muka" / "visit", "encounter". */
  readonly things: readonly Thing[]
  /** Words for whom a superlative compares: "leader", "pemimpin". */
  readonly peers: readonly Peer[]
  /** Regions beside them: "Western", "Afrika". */
  readonly regions: readonly Region[]
  /** Words that deny that it had been before: "never before", "belum pernah". Count only with a thing and a comparison. */
  readonly negatives: readonly string[]
  /** Of these, what stands before whoever it is: "no American president had"; of "no date had" nothing is claimed. */
  readonly nones: readonly string[]
  /** "In as many months": as many as the ordinal before it; units with their days. */
  readonly asMany: readonly string[]
  readonly units: readonly (readonly [form: string, days: number])[]
  /** What says that it is the first of its kind by saying what had not been: "had not met", "belum pernah bertemu". Counts only with a comparison behind it. */
  readonly absences: readonly Absence[]
  /** Words by which it is said of these very persons: "mereka" / "their". */
  readonly personals: readonly string[]
  /** Stretches a superlative is measured by: "dalam ... terakhir", "sejak ...". */
  readonly comparisons: readonly Comparison[]
  /** Words before what a superlative is said of: "menjadi", "adalah" / "is", "marked". */
  readonly copulas: readonly string[]
  /** Articles that may follow them. */
  readonly articles: readonly string[]
  /** "bahwa" / "that". */
  readonly complementizers: readonly string[]
  /** "oleh" / "by": leads from a passive to its holder. */
  readonly agentMarks: readonly string[]
  /** Heads of groups that hold views unnamed: "para pejabat", "analis" / "officials", "analysts". */
  readonly groups: readonly string[]
  /** Words that may stand between holder and cue: "juga", "sebelumnya" / "also". */
  readonly betweens: readonly string[]
  /** Words before a cue that only describes a noun: "yang diduga" / "who is believed to". */
  readonly relatives: readonly string[]
  /** Words a clause begins behind: "dan", "karena" / "and", "because". */
  readonly clauseOpeners: readonly string[]
  readonly examples: readonly (readonly [text: string, kind: ClaimCue['kind'] | 'superlative'])[]
  readonly never: readonly string[]
}

/** A word that makes a clause a judgement, an expectation or a denial. */
export interface ClaimCue {
  readonly form: string
  readonly kind: 'judgement' | 'expectation' | 'denial'
  /** `active`: the holder stands before ("menilai"); `passive`: nobody, or an agent behind ("dinilai"); `group`: only with an unnamed group before ("analysts said"). */
  readonly voice: 'active' | 'passive' | 'group'
}

/** A stretch of comparison: opening word, and words one of which must close it near by; none: it runs to the next mark. */
export interface Comparison {
  readonly open: string
  readonly close: readonly string[]
  /** What it measures over, see `Superlative`. */
  readonly window: Superlative['window']
  /** How many words may stand between the superlative and it, where not as many as one likes: "first time this year". */
  readonly near?: number
  /** Counts only where no other comparison follows: "pertemuan pertama keduanya". */
  readonly weak?: true
  /** Says by itself that these very persons are meant: "between the two". */
  readonly personal?: true
  /**
   * Counts only in such company: `denied`, behind "never before"; `thing`, where it is said of an event ("for the fourth time"); `peers`, where somebody's office stands before it ("the first sitting president to visit"); `goal`,
   * of somebody's own journey to the place named behind it ("his first trip to Kyiv").
   */
  readonly only?: 'peers' | 'goal' | 'denied' | 'thing'
}

/** A word for a thing that superlatives are said of. */
export interface Thing {
  readonly form: string
  readonly kinds: Many<EventKind>
}

/** A word for whom a superlative compares. */
export interface Peer {
  readonly form: string
  /** Missing: anybody official. */
  readonly offices?: Many<Office>
  /** "Leaders": both sides alike. */
  readonly plural?: true
}

/** A region, its members by ISO 3166-1 alpha-3. */
export interface Region {
  readonly form: string
  readonly countries: readonly string[]
}

/** What had not been; `ever` where the words alone say so: "had never met". */
export interface Absence extends Thing {
  readonly ever?: true
}

/** A beginning that words tell without a date. */
export interface Landmark {
  readonly form: string
  /** ISO date. */
  readonly from: string
  /** Only in a report that speaks of one of these countries: "the war". */
  readonly of?: readonly string[]
}
