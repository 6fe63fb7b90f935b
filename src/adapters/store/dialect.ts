import type { Expression, ExpressionBuilder, QueryCompiler, SqlBool } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** What the two databases say in different words. */
export interface SqlDialect {
  compiler(): QueryCompiler
  /** How many rows go in one statement; missing where a statement for each is faster. */
  readonly bulk?: BulkSql
  /** Whether a column holds one of the values, however many they are. */
  among(
    column: Expression<string | number>,
    values: readonly (string | number)[],
  ): Expression<SqlBool>
  /** Whether a column holds a piece, letter by letter; the piece has no wildcards. */
  holds(column: Expression<string | null>, piece: string): Expression<SqlBool>
  /** Crowds that stand where newcomers look; `look` is the place of the look in the list. */
  crowdsUnder(database: Database, looks: readonly Look[]): Promise<readonly Seen[]>
  /** Where the next event of each facet stands, not below a rank: so many of them, the first ones. */
  nextRanks(
    database: Database,
    facets: readonly number[],
    reach: number,
    from: number,
    limit: number,
  ): Promise<readonly Head[]>
  /** Runs work whose deleted rows shall leave no trace on the disk, as far as the database can see to that. */
  erasing<T>(database: Database, work: () => Promise<T>): Promise<T>
  readonly words: WordIndex
}

/** A facet and the rank of an event under it. */
export interface Head {
  readonly facet: number
  readonly rank: number
}

/** Statements over many rows, whose values stand in the order of the columns. */
export interface BulkSql {
  insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly unknown[])[],
    ignore: boolean,
  ): Statement
  /** Deletes the rows that have these values. */
  remove(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly unknown[])[],
  ): Statement
}

/** SQL and the values bound to it. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** A look for crowds under a key: in the slots of some days, and for these days in the slots of the spans they lie in. */
export interface Look {
  readonly who: string
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
}

/** A crowd that was seen by a look. */
export interface Seen {
  readonly look: number
  readonly who: string
  readonly slot: number
  readonly crowd: string
}

/** The index of the words of articles. */
export interface WordIndex {
  add(database: Database, entry: WordEntry): Promise<void>
  remove(database: Database, place: number): Promise<void>
  /**
   * Articles shown that hold all words of a search, the greatest place first.
   *
   * @param below only places under this one
   */
  search(
    database: Database,
    words: string,
    below: number | undefined,
    limit: number,
  ): Promise<readonly WordHit[]>
  /** Whether the article at a place may hold all words of a search; one without letters and digits finds nothing. */
  holding(place: Expression<number>, words: string): Expression<SqlBool>
  /** Of places that may, those whose article does. */
  keeping(
    database: Database,
    places: readonly number[],
    words: string,
  ): Promise<ReadonlySet<number>>
}

export interface WordEntry {
  readonly place: number
  readonly title: string
  readonly text: string
}

/** A hit, with the words found between `[` and `]` in the snippet. */
export interface WordHit {
  readonly place: number
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly snippet: string
}

/** Expressions over tables. */
export type Build<T extends keyof Tables> = ExpressionBuilder<Tables, T>
