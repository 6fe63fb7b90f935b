// The packages bring no types; this is the little the tests ask of them.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string })
    readonly data: readonly { readonly [field: string]: unknown }[]
  }
}
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-bibtex'
