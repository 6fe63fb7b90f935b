import type { Article, Refusal } from './article.ts'
import type { Claim } from './claim.ts'
import type { Entity, Mention } from './entity.ts'
import type { Problem } from './problem.ts'
import type { Quote, SourceHop } from './quote.ts'
import type { Record } from './record.ts'
import type { Sentence } from './sentence.ts'
import type { Timex } from './timex.ts'

/** Everything read out of one report, with the words for every value. The public contract `kawat/reading@1`. */
export interface Reading {
  readonly schema: 'kawat/reading@1'
  /** Version of program and language pack: `0.1.0/id`. */
  readonly version: string
  /** The id the sender gave the report. */
  readonly given?: string
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly times: readonly Timex[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
  readonly records: readonly Record[]
  /** From the first medium to this outlet, the outlet itself left out: CCTV, AFP. */
  readonly sourceChain: readonly SourceHop[]
  readonly problems: readonly Problem[]
}

/** Whether reading ended in a refusal. */
export function isRefusal(result: Reading | Refusal): result is Refusal {
  return 'refused' in result
}
