/**
 * What is used of the peers, declared here because the main install has none of them: types must hold without
 * `bench/node_modules` too.
 */

declare module 'linkedom' {
  export function parseHTML(html: string): { readonly document: Document }
  /** A document passed from a parser to an extractor; nothing else is asked of it. */
  export type Document = { readonly __document: never }
}

declare module 'jsdom' {
  import type { Document } from 'linkedom'

  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html: string,
      options: { readonly url: string; readonly virtualConsole: VirtualConsole },
    )
    readonly window: { readonly document: Document; close(): void }
  }
}

declare module '@mozilla/readability' {
  import type { Document } from 'linkedom'

  export class Readability {
    constructor(document: Document)
    parse(): {
      readonly content?: string | null
      readonly title?: string | null
      readonly byline?: string | null
      readonly publishedTime?: string | null
    } | null
  }
}

declare module 'defuddle/node' {
  import type { Document } from 'linkedom'

  export function Defuddle(
    document: Document,
    url: string,
    options: { readonly useAsync: boolean },
  ): Promise<{
    readonly content: string
    readonly title: string
    readonly author: string
    readonly published: string
  }>
}

declare module '@extractus/article-extractor' {
  export function extractFromHtml(
    html: string,
    url: string,
  ): Promise<{
    readonly content?: string
    readonly title?: string
    readonly author?: string
    readonly published?: string
  } | null>
}
