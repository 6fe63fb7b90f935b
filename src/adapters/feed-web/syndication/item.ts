import type { SyndicationKind } from './kind.ts'

/** What a feed or sitemap says about one story. Nothing is derived: a feed named for business serves cars too. */
export interface Item {
  readonly url: string
  /** The feed's own id: guid, atom:id, or the id of a JSON Feed. */
  readonly id?: string
  /** Plain text. */
  readonly title?: string
  /** The date as printed; the article room reads it. */
  readonly published?: string
  readonly modified?: string
  /** Plain text. */
  readonly summary?: string
  /** HTML: `content:encoded`, `atom:content`, or the content of a JSON Feed. */
  readonly content?: string
  readonly authors: readonly string[]
  /** Language the item names for itself; the feed's is often the template's. */
  readonly language?: string
  /** Outlet the item names: `news:publication`, the `source` of a gathered feed. */
  readonly outlet?: string
  /** Agency the item names: `dc:source`. */
  readonly agency?: string
}

/** A feed or sitemap. */
export interface Syndication {
  readonly kind: Exclude<SyndicationKind, 'opml'>
  readonly title?: string
  readonly language?: string
  readonly items: readonly Item[]
  /** Sources a sitemap index names. */
  readonly further: readonly string[]
  /** What was doubtful and how it was read, in sentences. */
  readonly problems: readonly string[]
  /** Why nothing was taken from it, in a sentence; there are no items then. */
  readonly refused?: string
}

/** An item before its address is known to be one. */
export type Draft = { readonly [Key in keyof Item]?: Item[Key] | undefined }

/** What a format's adapter makes of its own shape. */
export interface Drafts {
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly items: readonly Draft[]
  readonly further?: readonly string[]
}

/** The items of drafts, each address once, and how many drafts had none. */
export function itemsOf(drafts: readonly Draft[]): {
  readonly items: readonly Item[]
  readonly withoutAddress: number
} {
  const byUrl = new Map<string, Item>()
  let withoutAddress = 0
  for (const draft of drafts) {
    if (draft.url === undefined) {
      withoutAddress++
      continue
    }
    const item = { authors: [], ...withoutBlanks(draft), url: draft.url }
    const earlier = byUrl.get(draft.url)
    // The first one counts; what it does not say is taken from the later ones.
    byUrl.set(draft.url, earlier === undefined ? item : merged(earlier, item))
  }
  return { items: [...byUrl.values()], withoutAddress }
}

function merged(earlier: Item, later: Item): Item {
  const authors = earlier.authors.length > 0 ? earlier.authors : later.authors
  return { ...later, ...earlier, authors }
}

/** An object without its keys that hold nothing. */
export function withoutBlanks<T extends object>(
  value: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && part !== '')
  return Object.fromEntries(kept) as { [Key in keyof T]?: Exclude<T[Key], undefined> }
}
