/** Where a page of a story says that the story goes on, as addresses that may be relative to its own. */
export interface StoryLinks {
  /** The next page. */
  readonly next?: string
  /** The whole story on one page: `?single=1`, `?page=all`. */
  readonly whole?: string
  /** The address under which the outlet wants the story known. */
  readonly canonical?: string
}

/** Reads them out of a page; pure, and never throws on any string. */
export type ReadStoryLinks = (html: string, url: string) => StoryLinks
