import { parseOpml as parseOpmlDocument } from 'feedsmith'

/** OPML as the library reads it. */
export type OpmlShape = ReturnType<typeof parseOpmlDocument<string>>

/** An outline, with those in it. */
export type OpmlOutline = NonNullable<NonNullable<OpmlShape['body']>['outlines']>[number]

/** Reads sound XML as OPML; throws where it is none. */
export function opmlShape(xml: string): OpmlShape {
  return parseOpmlDocument<string>(xml)
}
