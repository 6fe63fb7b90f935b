import type { FurnitureKind } from '../../model/article.ts'

/** Words by which a language's page noise and layout are known, and by which the language itself is told. */
export interface ArticleTables {
  /** Frequent small words that tell the language ("yang", "dengan" / "the", "with"), in lower case. */
  readonly commonWords: readonly string[]
  /** Noise lines: what to see (a pattern over one whole trimmed line), what it is. */
  readonly furniture: readonly FurnitureRule[]
  /** Noise inside a line (glued before or behind a sentence); the pattern is searched (flag `g`), its match taken out. */
  readonly inlineFurniture: readonly FurnitureRule[]
  /** Lines that say the story goes on on another page ("halaman selanjutnya"); they are furniture of kind pagination. */
  readonly morePages: readonly RegExp[]
  /** Lines behind which an office's release goes on with what is none of it: "ENDS", "Notes to editors", "Narahubung". */
  readonly endHeads: readonly RegExp[]
  /** Lines with which a story ends, near the end of a page: who wrote it, whose agency it is from, where it was first printed. */
  readonly endCredits: readonly RegExp[]
  /** Such lines, and lines of stories that look like them. */
  readonly endCreditLines: {
    readonly examples: readonly string[]
    readonly never: readonly string[]
  }
  /** What follows a writer's name in a note on them, and an outlet's in what it says of itself; in small letters, from the space on. */
  readonly writerNotes: readonly RegExp[]
  readonly outletNotes: readonly RegExp[]
  /** Headings of notes below a story, which may stand in a box within it as well: "Notes", "Catatan". */
  readonly noteHeads: readonly RegExp[]
  /** Short lines behind which readers speak, to the end of the page ("Komentar Pembaca", "Leave a comment"). */
  readonly commentHeads: readonly RegExp[]
  /** Lines at a reader's words: who spoke how long ago, and what to press ("2 jam lalu · Balas", "Reply"); they count from the second on. */
  readonly commentMarks: readonly RegExp[]
  /** "Jakarta - ", "WASHINGTON (Reuters) - ": what opens a story, as far as its dash; groups `place`, `agency`. */
  readonly dateline: readonly RegExp[]
  /** Lines that name who wrote or edited the story ("Oleh: ...", "By ..."). */
  readonly byline: readonly RegExp[]
  /** Lines under a picture ("Foto: ...", "... (EPA)"). */
  readonly caption: readonly RegExp[]
  /** Lines that say the whole story stands behind a link ("Baca selengkapnya", "Read more"), in whole lines. */
  readonly readOn: readonly RegExp[]
  /** Titles of pages that hold several stories ("5 Berita Terpopuler Hari Ini"). */
  readonly digest: readonly RegExp[]
  /** Titles that are such, and titles of one story that look like them. */
  readonly digestTitles: { readonly examples: readonly string[]; readonly never: readonly string[] }
  /** Words after which a capitalised word was glued by a lost link: "dilansirAFP", "mengatakanDonald"; lower case. */
  readonly glueBefore: readonly string[]
  /** Words that were glued behind a name: "Trumpmengatakan", "Iranyang"; lower case. */
  readonly glueAfter: readonly string[]
  /** Forms of words that were glued behind a known name only ("Khameneidipertanyakan"). */
  readonly glueAfterName: readonly RegExp[]
  /**
   * Words of four letters and more that news often holds, by which two words glued in lower case are told
   * ("masalahnuklir"), and words that only look like two ("matahari"); lower case.
   */
  readonly frequentWords: readonly string[]
  /** Whether two words of a report may be written as one ("courthouse"), so that such a word was not glued. */
  readonly compounds: boolean
  /** Names written with a capital inside ("WhatsApp", "detikNews"), whole or as beginnings; never cut. */
  readonly innerCapitals: readonly string[]
  readonly examples: readonly (readonly [line: string, kind: FurnitureKind])[]
  readonly never: readonly string[]
}

/** One way a noise line is known. */
export interface FurnitureRule {
  /** `article/what`. */
  readonly rule: string
  readonly kind: FurnitureKind
  readonly pattern: RegExp
  /** The line is only a heading ("Baca juga:"); a title without a full stop on the next line belongs to it. */
  readonly heads?: boolean
}

/** The words by which noise is known on a page, all that cleaning one needs of a language. */
export type NoiseTables = Pick<
  ArticleTables,
  | 'furniture'
  | 'inlineFurniture'
  | 'morePages'
  | 'commentHeads'
  | 'endHeads'
  | 'endCredits'
  | 'writerNotes'
  | 'outletNotes'
  | 'noteHeads'
  | 'commentMarks'
  | 'byline'
  | 'caption'
>
