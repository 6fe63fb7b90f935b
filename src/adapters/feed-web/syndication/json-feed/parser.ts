import { parseJsonFeed } from 'feedsmith'

/** JSON Feed 1.0 and 1.1 as the library reads it. */
export type JsonFeedShape = ReturnType<typeof parseJsonFeed<string>>

/** An item of JSON Feed as the library reads it. */
export type JsonFeedItem = NonNullable<JsonFeedShape['items']>[number]

/** Reads a JSON value as JSON Feed, up to a number of items; throws where it is none. */
export function jsonFeedShape(value: unknown, maxItems: number): JsonFeedShape {
  return parseJsonFeed<string>(value, { maxItems })
}
