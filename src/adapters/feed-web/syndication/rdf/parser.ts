import { parseRdfFeed } from 'feedsmith'

/** RSS 0.90 and 1.0, which are RDF, as the library reads it. */
export type RdfShape = ReturnType<typeof parseRdfFeed<string>>

/** An item of RSS 1.0 as the library reads it. */
export type RdfItem = NonNullable<RdfShape['items']>[number]

/** Reads sound XML as RSS 1.0; throws where it has no channel. */
export function rdfShape(xml: string): RdfShape {
  return parseRdfFeed<string>(xml)
}
