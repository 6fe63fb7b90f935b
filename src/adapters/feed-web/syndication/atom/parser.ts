import { parseAtomFeed } from 'feedsmith'

/** Atom 1.0 and 0.3 as the library reads it. */
export type AtomShape = ReturnType<typeof parseAtomFeed<string>>

/** An entry of Atom as the library reads it. */
export type AtomEntry = NonNullable<AtomShape['entries']>[number]

/** Reads sound XML as Atom; throws where it has no feed. */
export function atomShape(xml: string): AtomShape {
  return parseAtomFeed<string>(xml)
}
