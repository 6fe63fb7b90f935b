import type { FurnitureKind } from '../../model/article.ts'

/** Words by which a language's page noise and layout are known, and by which the language itself is told. */
export interface ArticleTables {
  /** Frequent small words that tell the language ("yang", "dengan" / "the", "with"). */
  readonly commonWords: readonly string[]
  /** Noise lines: what to see (a pattern over one whole trimmed line), what it is. */
  readonly furniture: readonly FurnitureRule[]
  /** Noise inside a line (glued before or behind a sentence); the pattern is searched, its match taken out. */
  readonly inlineFurniture: readonly FurnitureRule[]
  /** Lines that say the story goes on on another page ("halaman selanjutnya"); they are furniture of kind pagination. */
  readonly morePages: readonly RegExp[]
  /** "Jakarta - ", "WASHINGTON (Reuters) - ": the place that opens a story; groups `place`, `agency`. */
  readonly dateline: readonly RegExp[]
  readonly byline: readonly RegExp[]
  /** Words after which a capitalised word was glued by a lost link: "dilansirAFP", "mengatakanDonald". */
  readonly glueBefore: readonly string[]
  readonly examples: readonly (readonly [line: string, kind: FurnitureKind])[]
  readonly never: readonly string[]
}

/** One way a noise line is known. */
export interface FurnitureRule {
  readonly rule: string
  readonly kind: FurnitureKind
  readonly pattern: RegExp
}
