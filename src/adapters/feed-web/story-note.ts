import type { Failure } from './failure.ts'

/** What is to be known of a story that was taken all the same. */
export type StoryNote =
  /** A later page failed; the pages before it were kept. `number` counts from 1. */
  | { readonly code: 'page-missing'; readonly number: number; readonly failure: Failure }
  | { readonly code: 'too-many-pages'; readonly limit: number }
  /** `limit` in bytes. */
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'guessed-encoding' }
