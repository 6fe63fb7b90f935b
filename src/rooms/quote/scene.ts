/**
 * The scene: one article with everything the quote room asks of a token, looked up once.
 *
 * Which mention, quoted region or time covers it, which cue begins at it, and the units: sentences,
 * joined where a boundary lies inside marks or between an utterance and its "kata X".
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { MentionTables } from '../../lang/tables/mention.ts'
import type { CueWord } from '../../lang/tables/quote.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, EntityRef, Mention } from '../../model/entity.ts'
import { cite, type Evidence } from '../../model/evidence.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { TokenKind, type Tokens, tokenAt } from '../../text/token.ts'
import { findRegions, type Region } from './marks.ts'
import { type QuoteWords, quoteWords } from './words.ts'

/** A cue in the text: tokens `from` up to, not including, `to`. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly words: readonly CueWord[]
}

/** A stretch read as one sentence: tokens, and the regions inside it. */
export interface Unit {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly block: number
  /** Indexes into the scene's regions: first, and one past the last. */
  readonly regions: readonly [number, number]
  readonly cues: readonly Cue[]
}

/** See the file's header. */
export interface Scene {
  readonly article: Article
  readonly text: string
  readonly tokens: Tokens
  readonly words: QuoteWords
  /** Words that are in nobody's name, whatever capital they have. */
  readonly common: ReadonlySet<string>
  readonly mentions: readonly Mention[]
  readonly entityOf: readonly (Entity | undefined)[]
  readonly regions: readonly Region[]
  /** Index of the mention that covers a token, or -1. */
  readonly mentionAt: Int32Array
  /** First and last-plus-one token of each mention. */
  readonly mentionFrom: readonly number[]
  readonly mentionTo: readonly number[]
  /** Index of the region that covers a token, marks included, or -1. */
  readonly regionAt: Int32Array
  /** How many regions that are no titles begin before a token; one entry more than tokens. */
  readonly marksBefore: Int32Array
  readonly timed: Uint8Array
  readonly units: readonly Unit[]
}

/** Builds the scene of an article. */
export function sceneOf(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  times: readonly Timex[],
  pack: LanguagePack,
): Scene {
  const words = quoteWords(pack.quote)
  const regions = findRegions(article)
  const mentionAt = new Int32Array(tokens.length).fill(-1)
  const regionAt = new Int32Array(tokens.length).fill(-1)
  const timed = new Uint8Array(tokens.length)
  const mentionFrom: number[] = []
  const mentionTo: number[] = []
  for (const [index, { span }] of mentions.entries()) {
    const [from, to] = cover(tokens, span.start, span.end)
    mentionFrom.push(from)
    mentionTo.push(to)
    mentionAt.fill(index, from, to)
  }
  for (const [index, region] of regions.entries()) {
    regionAt.fill(index, ...cover(tokens, region.start, region.end))
  }
  const marksBefore = new Int32Array(tokens.length + 1)
  for (let at = 0; at < tokens.length; at++) {
    const begins = regionAt[at] !== -1 && regionAt[at] !== regionAt[at - 1]
    // "bertajuk '...'", "the film '...'": marks around a title report nobody's words
    const title =
      begins &&
      at > 0 &&
      regionAt[at - 1] === -1 &&
      // "memilih kata '...'"
      ![at - 2, at - 3].some(
        (from) => from >= 0 && longestMatch(words.cues, article.text, tokens, from)?.to === at,
      ) &&
      words.titleWords.has(tokens.folded[at - 1] as string) &&
      !isVerdict(tokens, words, at - 1)
    marksBefore[at + 1] = (marksBefore[at] as number) + (begins && !title ? 1 : 0)
  }
  for (const { span, kind } of times) {
    if (kind === 'DURATION' || kind === 'SET') continue
    const [from, to] = cover(tokens, span.start, span.end)
    // "dikabarkan Lusa": a capital inside the sentence makes it a name, but of a day or month
    const name =
      to === from + 1 &&
      tokens.capital[from] === 1 &&
      tokens.kind[from] === TokenKind.word &&
      tokens.kind[from - 1] === TokenKind.word &&
      !words.calendar.has(tokens.folded[from] as string)
    if (!name) timed.fill(1, from, to)
  }
  const entityOf: (Entity | undefined)[] = mentions.map(() => undefined)
  for (const entity of entities) for (const index of entity.mentions) entityOf[index] = entity
  const base = {
    article,
    text: article.text,
    tokens,
    words,
    common: commonOf(pack.mention),
    mentions,
    entityOf,
    regions,
    mentionAt,
    mentionFrom,
    mentionTo,
    regionAt,
    marksBefore,
    timed,
  }
  return { ...base, units: unitsOf(base, sentences) }
}

/** "what the police called '...'", "a threat which it called '...'": words of whoever calls it so, and no name of a thing. */
function isVerdict({ folded }: Tokens, words: QuoteWords, verb: number): boolean {
  const before = folded[verb - 1] ?? ''
  const doer = words.personal.has(before) || words.collective.has(before)
  for (let at = verb - 1; at >= 0 && verb - at < 10; at--) {
    const word = folded[at] as string
    if (word === ',' || word === '.' || words.passives.has(word)) return false
    if (words.freeRelatives.has(word)) return true
    if (doer && words.relatives.has(word)) return true
  }
  return false
}
const commonOf: (tables: MentionTables) => ReadonlySet<string> = once(
  (tables: MentionTables) => new Set(tables.commonWords),
)

type Bare = Omit<Scene, 'units'>

/** Sentences as units, joined where marks or a cue hold them together. */
function unitsOf(scene: Bare, sentences: readonly Sentence[]): readonly Unit[] {
  const { tokens, article, regions } = scene
  const units: Unit[] = []
  let region = 0
  let index = 0
  while (index < sentences.length) {
    const first = sentences[index] as Sentence
    const kind = article.blocks[first.block]?.kind
    let end = first.span.end
    while (index + 1 < sentences.length) {
      const next = sentences[index + 1] as Sentence
      if (next.block !== first.block || !holds(scene, end, next.span.start, region)) break
      end = next.span.end
      index++
    }
    index++
    while (region < regions.length && (regions[region] as Region).end <= first.span.start) region++
    let last = region
    while (last < regions.length && (regions[last] as Region).start < end) last++
    const [from, to] = cover(tokens, first.span.start, end)
    if ((kind === undefined || kind === 'paragraph') && to > from) {
      units.push({
        index: units.length,
        from,
        to,
        block: first.block,
        regions: [region, last],
        cues: cuesIn(scene, from, to),
      })
    }
    region = last
  }
  return units
}

/** Whether the boundary at `end` is none: inside marks, or between `"...?"` and "kata X" / "he asked". */
function holds(scene: Bare, end: number, next: number, firstRegion: number): boolean {
  const { tokens, regions, regionAt } = scene
  const before = tokenAt(tokens, end - 1)
  const after = tokenAt(tokens, next)
  if (after >= tokens.length) return false
  const inside = regionAt[after] as number
  if (inside >= 0 && (regions[inside] as Region).start < next) return true
  if (inside >= 0 || firstRegion >= regions.length) return false
  const closed = regionAt[Math.min(before, tokens.length - 1)] ?? -1
  if (closed < 0 || tokens.kind[after] !== TokenKind.word) return false
  return tokens.capital[after] === 0 || cueCloses(scene, after, regions[closed] as Region)
}

/** `"...?" Kremlin spokesman X asked.`: a cue that ends its sentence belongs to the marks before it. */
function cueCloses(scene: Bare, from: number, region: Region): boolean {
  const { tokens, text, words, regionAt } = scene
  const last = text[region.to - 1]
  if (last !== '?' && last !== '!' && text[region.to] !== ',') return false
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const word = tokens.folded[at] as string
    if (regionAt[at] !== -1 || word === ',' || word === '\n') return false
    const cue = longestMatch(words.cues, text, tokens, at)
    if (cue === undefined) continue
    const next = tokens.folded[cue.to]
    return next === undefined || next === '.' || next === '\n' || words.settings.has(next)
  }
  return false
}

/** How many words of saying are read of one sentence: none that anybody wrote has more. */
const MOST = 40

function cuesIn(scene: Bare, from: number, to: number): readonly Cue[] {
  const { tokens, text, words, regionAt, mentionAt } = scene
  const cues: Cue[] = []
  let at = from
  while (at < to && cues.length < MOST) {
    const free = tokens.kind[at] === TokenKind.word && regionAt[at] === -1 && mentionAt[at] === -1
    const found = free ? longestMatch(words.cues, text, tokens, at) : undefined
    if (found === undefined || found.to > to) {
      at++
      continue
    }
    cues.push({ from: found.from, to: found.to, words: found.values })
    at = found.to
  }
  return cues
}

function cover(tokens: Tokens, start: number, end: number): [number, number] {
  const from = tokenAt(tokens, start)
  if (end <= start) return [from, from]
  const to = tokenAt(tokens, end - 1) + 1
  return [from, Math.min(Math.max(from, to), tokens.length)]
}

/** Evidence for tokens `from` up to, not including, `to`. */
export function citeTokens(scene: Scene, from: number, to: number): Evidence {
  return cite(scene.article, {
    start: scene.tokens.start[from] as number,
    end: scene.tokens.end[to - 1] as number,
  })
}

/** The entity a mention belongs to, as a reference; a mention no entity took speaks for itself. */
export function refOf(scene: Scene, mention: number): EntityRef | undefined {
  const entity = scene.entityOf[mention]
  if (entity === undefined) return undefined
  return { entity: entity.id, name: entity.name, kind: entity.kind }
}

/** An id part of words: lower case, letters and digits joined by hyphens. */
export function slugOf(words: string): string {
  return (
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  )
}

/** Whether a stretch holds quoted words that are words of the report, not a title. */
export function quotedIn(
  { marksBefore }: Scene,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return (marksBefore[to] as number) > (marksBefore[from] as number)
}
