/** Attributes: those that rules ask for. All others are noise to them, and most of a page. */

/** The attributes of an element that rules ask for; of the same shape for every element. */
export interface Attributes {
  readonly class: string | undefined
  readonly id: string | undefined
  readonly itemprop: string | undefined
  readonly property: string | undefined
  readonly rel: string | undefined
  readonly href: string | undefined
  readonly name: string | undefined
  readonly content: string | undefined
  readonly datetime: string | undefined
  readonly pubdate: string | undefined
  readonly hidden: string | undefined
  readonly style: string | undefined
  readonly role: string | undefined
  readonly type: string | undefined
  readonly lang: string | undefined
}

/** The same, while a tag is read. */
export type Mutable = { -readonly [name in keyof Attributes]: Attributes[name] }

/** What an element without any has. */
export const NO_ATTRIBUTES: Attributes = noneYet()

const NAMES = new Map(Object.keys(NO_ATTRIBUTES).map((name) => [name, name as keyof Attributes]))
const LONGEST = Math.max(...Array.from(NAMES.keys(), (name) => name.length))

/** Attributes of a tag none of which was read yet. */
export function noneYet(): Mutable {
  return {
    class: undefined,
    id: undefined,
    itemprop: undefined,
    property: undefined,
    rel: undefined,
    href: undefined,
    name: undefined,
    content: undefined,
    datetime: undefined,
    pubdate: undefined,
    hidden: undefined,
    style: undefined,
    role: undefined,
    type: undefined,
    lang: undefined,
  }
}

/** The attribute of which the name stands in the source at `at`; undefined for one that no rule asks for. */
export function attributeNamed(
  source: string,
  at: number,
  length: number,
): keyof Attributes | undefined {
  if (length > LONGEST) return undefined
  const name = source.slice(at, at + length)
  return NAMES.get(name) ?? NAMES.get(name.toLowerCase())
}
