/** The extractors compared, each a program of its own that answers pages by lines. */

/** An extractor by its name. */
export interface Extractor {
  readonly name: string
  /** Its program, for `node`. */
  readonly program: URL
}

const program = (path: string): URL => new URL(path, import.meta.url)

/** The program that is measured. */
export const KAWAT: Extractor = { name: 'kawat', program: program('kawat.ts') }

/** Whose CPU time the others' is told as a ratio to. */
export const MEASURE = 'readability-linkedom'

/** Extractors from npm; their packages stand in `bench/package.json`. */
export const PEERS: readonly Extractor[] = [
  'readability-linkedom',
  'readability-jsdom',
  'defuddle-linkedom',
  'article-extractor',
].map((name) => ({ name, program: program(`peers/${name}.ts`) }))

/** Those compared where none is named: jsdom costs several times what linkedom does, for answers almost the same. */
export const USUAL_PEERS: readonly string[] = PEERS.map(({ name }) => name).filter(
  (name) => name !== 'readability-jsdom',
)
