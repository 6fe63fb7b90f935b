import type { BlockKind } from './article.ts'
import type { Evidence } from './evidence.ts'

/** A block as one of two articles has it. */
export interface BlockSide {
  readonly text: string
  /** Index among the article's blocks; missing for a headline that only the metadata has. */
  readonly block?: number
  /** Its words in that article, so that they resolve in that revision; missing likewise. */
  readonly evidence?: Evidence
}

/**
 * A run of words of a changed block. All runs but the added ones, in a row, are the old text to the letter;
 * all but the removed ones are the new text.
 */
export interface WordPiece {
  readonly type: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** What became of a block from one article to the next. `before` stands in the old article, `after` in the new one. */
export type BlockChange =
  | { readonly type: 'added'; readonly kind: BlockKind; readonly after: BlockSide }
  | { readonly type: 'removed'; readonly kind: BlockKind; readonly before: BlockSide }
  | {
      readonly type: 'changed'
      readonly kind: BlockKind
      readonly before: BlockSide
      readonly after: BlockSide
      readonly pieces: readonly WordPiece[]
    }
  | {
      readonly type: 'moved'
      readonly kind: BlockKind
      readonly before: BlockSide
      readonly after: BlockSide
    }

/** One state of a story as it was read, and what changed against the state before it. */
export interface Revision {
  /** From 1, in order of arrival. */
  readonly number: number
  readonly article: string
  readonly report: string
  /** As the article or its report gives it. */
  readonly url: string
  readonly outlet?: string
  /** When the store got it: an ISO instant in UTC. */
  readonly seen: string
  readonly published?: string
  readonly modified?: string
  /** Headline, dateline, then the rest in the order of the text; of the first revision none. */
  readonly changes: readonly BlockChange[]
}
