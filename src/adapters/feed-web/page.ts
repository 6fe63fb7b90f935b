import type { ContentKind } from './content-kind.ts'
import type { Failure } from './failure.ts'

/** What a server said about a page so that it can be asked whether it has changed. */
export interface Validators {
  readonly etag?: string
  /** `Last-Modified` as it came. */
  readonly lastModified?: string
}

/** The validators out of anything that holds some. */
export function validatorsOf({
  etag,
  lastModified,
}: {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}): Validators {
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

/** A page as text. */
export interface FetchedPage extends Validators {
  readonly kind: 'page'
  /** Where it was in the end, after redirects. */
  readonly url: string
  readonly content: ContentKind
  readonly text: string
  /** The encoding it was read in; `windows-1252` may be a guess. */
  readonly encoding: string
  /** Whether it was longer than the limit and cut there. */
  readonly cut: boolean
}

/** The page is as it was when the validators handed in were given out. */
export interface UnchangedPage extends Validators {
  readonly kind: 'unchanged'
  readonly url: string
}

/** What came of asking for a page. */
export type Fetched = FetchedPage | UnchangedPage | Failure
