import type { Evidence, Original } from './evidence.ts'
import type { Moment } from './moment.ts'
import type { OffsetMap } from './offset-map.ts'
import type { Problem } from './problem.ts'
import type { PartOf, Report } from './report.ts'
import type { Many } from './span.ts'

/** What a block of an article is. */
export type BlockKind = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'paragraph' | 'caption'

/** A paragraph of the article or another block; blocks are parted by one `\n` in the text. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Evidence
  /** Page of the story, from 1, counting "page 2 of 3" turns the text itself tells of. */
  readonly page: number
}

/** Kinds of page noise, the closed list of the annotation rules. */
export type FurnitureKind =
  | 'scroll'
  | 'ad'
  | 'video-link'
  | 'video-embed'
  | 'related'
  | 'pagination'
  | 'newsletter'
  | 'cookie'
  | 'paywall'
  | 'boilerplate'

/** A piece of page noise that was taken out: its words, its place in the original, and the rule that knew it. */
export interface Furniture {
  readonly kind: FurnitureKind
  readonly exact: string
  readonly original: Original
  readonly rule: string
}

/** A mend of scraper damage: `dilansirAFP` became `dilansir AFP`. */
export interface Repair {
  readonly rule: string
  readonly before: string
  readonly after: string
  readonly original: Original
}

/** The cleaned story every later room points into. `text` is NFC, blocks parted by `\n`, and never changes. */
export interface Article {
  /** Hash of report id and text. */
  readonly id: string
  readonly report: string
  /** Of a story cut out of a digest: where in which report it stands. */
  readonly partOf?: PartOf
  readonly language: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly repairs: readonly Repair[]
  readonly map: OffsetMap
  readonly headline?: string
  /** "JAKARTA, KOMPAS.com -", "WASHINGTON (Reuters) —": the words before the story, inside its first paragraph. */
  readonly dateline?: Evidence
  readonly outlet?: string
  /** Agency named in the metadata or credited by the page; agencies the text credits as sources are the quote room's. */
  readonly agency?: string
  readonly url?: string
  /** Who wrote it, as the page credits them; the outlet or an agency only where the page credits nobody else. */
  readonly authors?: readonly string[]
  /** Moment of publication on the outlet's clock; its zone may be implied. */
  readonly published?: Published
  /** When the page says it was last changed, on the same clock. */
  readonly modified?: Published
  /** Zone of the outlet's clock, from the sender, the publication line, the outlet's country or the language pack. */
  readonly zone: {
    readonly value: string
    readonly certainty: 'stated' | 'implied'
    readonly rule: string
  }
  readonly problems: readonly Problem[]
}

/**
 * When the report was published. The evidence of a time given in metadata is the metadata's own
 * string (`found`), of one read in the text its words.
 */
export interface Published {
  readonly moment: Moment
  readonly found: string
  readonly zoneCertainty: 'stated' | 'implied'
  readonly rule: string
  readonly evidence?: Many<Evidence>
}

/** A report that cannot be read, and why. A result, not an exception. */
export interface Refusal {
  readonly schema: 'kawat/refusal@1'
  readonly refused:
    | 'empty'
    | 'binary'
    | 'not-an-article'
    | 'digest'
    | 'unsupported-language'
    | 'too-large'
  readonly report: string
  readonly given?: string
  /** What was seen, for the message: the language found, the size. */
  readonly detail: string
  /** The stories of a digest, to be read one by one; missing where they could not be told apart. */
  readonly parts?: readonly Report[]
}
