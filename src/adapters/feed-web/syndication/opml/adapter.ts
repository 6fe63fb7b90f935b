import { address } from '../address.ts'
import { withoutBlanks } from '../item.ts'
import { plainText } from '../plain-text.ts'
import type { OpmlOutline, OpmlShape } from './parser.ts'

/** A feed on a list of subscriptions. */
export interface Outline {
  readonly title?: string
  readonly feed: string
  readonly page?: string
  /** Names of the folders it lies in, the outermost first. */
  readonly path: readonly string[]
}

/** The feeds of OPML in order, each address once, with the folders they lie in. */
export function fromOpml(shape: OpmlShape): readonly Outline[] {
  const found = new Map<string, Outline>()
  const collect = (outlines: readonly OpmlOutline[], path: readonly string[]) => {
    for (const outline of outlines) {
      const title = plainText(outline.title ?? outline.text)
      // "feed:https://…" is how browsers once handed feeds to their readers.
      const feed = address(outline.xmlUrl?.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), undefined)
      const page = address(outline.htmlUrl, undefined)
      if (feed !== undefined && !found.has(feed))
        found.set(feed, { ...withoutBlanks({ title, page }), feed, path })
      collect(outline.outlines ?? [], title === undefined ? path : [...path, title])
    }
  }
  collect(shape.body?.outlines ?? [], [])
  return [...found.values()]
}
