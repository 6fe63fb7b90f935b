import type { ArticleTables } from './tables/article.ts'
import type { ClaimTables } from './tables/claim.ts'
import type { CreditTables } from './tables/credit.ts'
import type { EventTables } from './tables/event.ts'
import type { GlossTables } from './tables/gloss.ts'
import type { MentionTables } from './tables/mention.ts'
import type { QuoteTables } from './tables/quote.ts'
import type { SentenceTables } from './tables/sentence.ts'
import type { TimexTables } from './tables/timex.ts'

/** The whole contract of a language: a code, a home zone, and one set of tables for each room that reads words. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  /** Zone of a clock nobody placed: id Asia/Jakarta, en UTC. */
  readonly zone: string
  readonly article: ArticleTables
  readonly credit: CreditTables
  readonly sentence: SentenceTables
  readonly mention: MentionTables
  readonly timex: TimexTables
  readonly quote: QuoteTables
  readonly claim: ClaimTables
  readonly event: EventTables
  /** For statements over reports, after reading. */
  readonly gloss: GlossTables
}
