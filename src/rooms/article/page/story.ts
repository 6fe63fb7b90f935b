/**
 * The story of a page: which of its paragraphs are the article, and why each of the others is not.
 *
 * Takes a page taken apart and what its metadata say, gives a verdict on each paragraph. A cascade: names of elements are believed
 * first; where they leave next to nothing, the page is looked at again without them; where the page repeats its story for search
 * engines, that is the second opinion on the result.
 */
import { type Standing, standing } from './beside.ts'
import {
  deckOf,
  entryClocks,
  headingOf,
  isClock,
  isPublication,
  listBelow,
  repeatedQuotes,
} from './edge.ts'
import { holderOf } from './holder.ts'
import { keyFigures } from './key-figure.ts'
import { NAMED } from './naming.ts'
import { nextStoryAt } from './other-story.ts'
import { secondOpinion } from './own-word.ts'
import type { PageElement, PageTree } from './page-tree.ts'
import {
  isLinkedSentence,
  type Measure,
  mayBegin,
  measure,
  plainWords,
  saysTitle,
} from './prose.ts'
import type { SiteRule } from './site.ts'
import { type Holding, oneHolding, siteHolding } from './site-holder.ts'

/** A paragraph's verdict: `story`, `headline`, `standfirst`, or the rule by which it is neither (`article/caption`). */
export type Verdict = 'story' | 'headline' | 'standfirst' | `article/${string}`

/** What the page says of itself. */
export interface StoryHints {
  readonly title?: string
  readonly description?: string
  /** The story as JSON-LD has it, plain text. */
  readonly body?: string
  /** Patterns of the lines below which readers speak, where the page's language is known. */
  readonly talk?: readonly RegExp[]
  /** What is known of its site. */
  readonly site?: SiteRule
}

/** The verdict on each paragraph of a page, in order. */
export interface FoundStory {
  readonly verdicts: readonly Verdict[]
  /** The page is not built as its site's rule says: it was read by the general rules. */
  readonly unfit: boolean
}

/** Less than so many letters, or than this share of the page's sentences, is no story yet. */
const TOO_LITTLE = { letters: 250, share: 0.2 }
/** A line as long as this is not said twice. */
const REPEATABLE = 40
/** What a site's rule finds is its story where that is at least this share of what the general rules find. */
const FITS = 0.6
/** A note below a story is no longer than this. */
const NOTE = 500
const TWO_SENTENCES = /[.!?]\s+\S.*[.!?]$/
const HEADING = /^h[1-6]$/
/** Share of a story that stands below its headline. */
const BELOW = 0.7
/** The same where the headline is an `<h2>`, which may be a subhead that says the title again. */
const ALL_BELOW = 0.9
/** A standfirst stands at most so many lines below the headline: kicker, authors and date may come between. */
const NEAR = 4

/** Finds the story; see the file's header. */
export function findStory(tree: PageTree, hints: StoryHints): FoundStory {
  const measures = measure(tree)
  const general = generalStory(tree, measures, hints)
  const { site } = hints
  const holding = site === undefined ? undefined : siteHolding(tree, site)
  const own = holding === undefined ? undefined : judge(tree, measures, hints, true, holding)
  const fits = own !== undefined && sizeOf(measures, own) >= sizeOf(measures, general) * FITS
  return {
    verdicts: withPageData(measures, fits ? own : general, hints.body),
    unfit: site?.holder !== undefined && !fits,
  }
}

function generalStory(
  tree: PageTree,
  measures: readonly Measure[],
  hints: StoryHints,
): readonly Verdict[] {
  const first = judge(tree, measures, hints, true)
  const found = sizeOf(measures, first)
  if (found >= TOO_LITTLE.letters && found >= sentencesOf(measures) * TOO_LITTLE.share) return first
  const second = judge(tree, measures, hints, false)
  return sizeOf(measures, second) > found * 1.5 ? second : first
}

function withPageData(
  measures: readonly Measure[],
  verdicts: readonly Verdict[],
  body: string | undefined,
): readonly Verdict[] {
  if (body === undefined) return verdicts
  const opinions = secondOpinion(
    measures,
    verdicts.map((verdict) => verdict === 'story'),
    body,
  )
  if (opinions === undefined) return verdicts
  return verdicts.map((verdict, index) => {
    if (verdict === 'story')
      return opinions[index] === 'drop' ? 'article/not-in-page-data' : verdict
    const open =
      verdict.startsWith('article/beside') ||
      /outside-story|hidden|embedded|loose-line|-story$/.test(verdict)
    return opinions[index] === 'keep' && open ? 'story' : verdict
  })
}

function sizeOf(measures: readonly Measure[], verdicts: readonly Verdict[]): number {
  return measures.reduce(
    (sum, { size, linked }, index) =>
      verdicts[index] === 'story' ? sum + size * (1 - linked) : sum,
    0,
  )
}

function sentencesOf(measures: readonly Measure[]): number {
  return measures.reduce(
    (sum, { size, isSentence }) => (isSentence && size > 80 ? sum + size : sum),
    0,
  )
}

function judge(
  tree: PageTree,
  measures: readonly Measure[],
  hints: StoryHints,
  believing: boolean,
  known?: Holding,
): readonly Verdict[] {
  const { paragraphs } = tree
  const stand = standing(tree, measures, believing, hints.talk ?? [], hints.title)
  const holding = known ?? oneHolding(holderOf(tree, measures, stand), tree)
  const seen = new Set<string>()
  const next = nextStoryAt(tree, measures, hints.title)
  const verdicts = paragraphs.map(({ element }, index): Verdict => {
    const { words, linked } = measures[index] as Measure
    if (!holding.holds(element)) return 'article/outside-story'
    if (index >= next) return 'article/other-story'
    if (holding.isBeside(element)) return 'article/beside-by-site'
    const beside = stand.beside[element]
    if (beside !== undefined) return beside as Verdict
    if (linked > 0.6 && !isLinkedSentence(measures[index] as Measure)) return 'article/links'
    if (words.length > REPEATABLE) {
      if (seen.has(words)) return 'article/repeated'
      seen.add(words)
    }
    return 'story'
  })
  return trimEdges(tree, measures, verdicts, hints, stand, holding.first)
}

/** The holder's own edges: the headline, lines of authors and times above the first sentence, of tags and credits behind the last. */
function trimEdges(
  { elements, paragraphs }: PageTree,
  measures: readonly Measure[],
  verdicts: readonly Verdict[],
  hints: StoryHints,
  stand: Standing,
  holder: number,
): readonly Verdict[] {
  const kept = verdicts.flatMap((verdict, index) => (verdict === 'story' ? [index] : []))
  const title = plainWords(hints.title ?? '')
  const begin = beginningOf(measures, kept, title)
  const sentences = kept.filter((index) => measures[index]?.isSentence)
  const first = sentences.find((index) => index > begin) ?? sentences[0]
  const last = kept.findLast((index) => isPlainSentence(measures[index])) ?? sentences.at(-1)
  if (first === undefined || last === undefined) return verdicts
  const before = kept[kept.indexOf(first) - 1]
  const summary = plainWords(hints.description ?? '').slice(0, 60)
  const inParagraphs = mostlyParagraphs(measures, kept)
  const heading = headingOf(measures, title, first)
  const goesOn = listBelow(measures, kept, last)
  const live = entryClocks(measures, kept)
  const pulled = repeatedQuotes(measures, kept)
  const figures = keyFigures(measures, kept)
  const deck =
    heading === -1
      ? -1
      : deckOf(
          elements,
          paragraphs,
          measures,
          stand,
          kept.filter((at) => at > heading),
        )
  return verdicts.map((verdict, index): Verdict => {
    const { tag, words, isProse, isSlanted, size, linked } = measures[index] as Measure
    const isTitle = saysTitle(words, title)
    if (verdict === 'story') {
      // some write their subheads as <h1>
      if (isTitle || (tag === 'h1' && (index < first || title === ''))) return 'headline'
      if (index < begin) return 'article/above-story'
      if (index === deck) return 'standfirst'
      if (pulled.has(index)) return 'article/pull-quote'
      // pages set the dateline apart from the story it opens: "Jakarta -"
      if (index > last && isSlanted && size <= NOTE) return 'article/note-below-story'
      if (index > last && HEADING.test(tag)) return 'article/below-story'
      if (live.has(index)) return verdict
      if (figures.has(index)) return 'article/key-figure'
      if (tag !== 'td' && isClock(words)) return 'article/loose-line'
      if (index < first && isPublication(words)) return 'article/above-story'
      if (isProse || (index === before && /[-–—]$/.test(words))) return verdict
      // a live page's first entry is headed below its clock or above it
      const headsEntry = live.has(index + 1) || (index === before && live.has(index - 1))
      if (index < first && !(HEADING.test(tag) && index === before) && !headsEntry)
        return 'article/above-story'
      if (index > last && !goesOn.has(index)) return 'article/below-story'
      return inParagraphs && /^(?:div|section|article)$/.test(tag) ? 'article/loose-line' : verdict
    }
    const element = paragraphs[index]?.element ?? -1
    const above = verdict === 'article/outside-story' && index < first && element < holder
    if (!above || element < 0) return verdict
    if (tag === 'h1' || (isTitle && stand.beside[element] === undefined)) return 'headline'
    // the standfirst stands above the story's own element
    if (stand.beside[element] !== undefined || size < 40 || linked > 0.3) return verdict
    const named = [0, 1, 2].some(
      (step) => ((stand.naming[outer(elements, element, step)] ?? 0) & NAMED.standfirst) !== 0,
    )
    const isSummary =
      summary.length > 35 && mayBegin(summary, words) && plainWords(words).startsWith(summary)
    const isBelowHeading =
      heading !== -1 &&
      index > heading &&
      index <= heading + NEAR &&
      measures[index]?.isSentence === true
    // the authors and the date stand between a standfirst and its story
    const isApart = isBelowHeading && measures[index + 1]?.isProse === false
    const isLead = isBeforeHolder(elements, element, holder) && measures[index]?.isSentence === true
    // the opening of a live page, below its authors and times, is told in sentences
    const opens = named && index > heading + 1 && TWO_SENTENCES.test(words)
    if (!opens && (named || isSummary || (isBelowHeading && (!isLead || isApart))))
      return 'standfirst'
    if (opens) return 'story'
    return isLead ? 'story' : verdict
  })
}

/** The headline inside the holder, where nearly all of the story stands below it; what stands above it is none of it. */
function beginningOf(measures: readonly Measure[], kept: readonly number[], title: string): number {
  if (title.length <= 10) return -1
  const at = kept.find((index) => {
    const { tag, words } = measures[index] as Measure
    return /^h[12]$/.test(tag) && saysTitle(words, title)
  })
  if (at === undefined) return -1
  const size = (list: readonly number[]) =>
    list.reduce((sum, index) => sum + (measures[index]?.size ?? 0), 0)
  const share = measures[at]?.tag === 'h1' ? BELOW : ALL_BELOW
  return size(kept.filter((index) => index > at)) >= size(kept) * share ? at : -1
}

/** A sentence that is not in italics from end to end, as notes below a story are: who wrote it, where it first appeared. */
function isPlainSentence(measure: Measure | undefined): boolean {
  return measure?.isSentence === true && !(measure.isSlanted && measure.size <= NOTE)
}

/** Whether the story's sentences stand in paragraphs of their own, so that a short line in a bare `<div>` is none of them. */
function mostlyParagraphs(measures: readonly Measure[], kept: readonly number[]): boolean {
  let all = 0
  let own = 0
  for (const index of kept) {
    const { isSentence, size, tag } = measures[index] as Measure
    if (!isSentence) continue
    all += size
    if (tag === 'p') own += size
  }
  return own > all * 0.8
}

/** Whether a paragraph of its own stands beside the holder or the element around it: the story's first, before what must be paid for. */
function isBeforeHolder(
  elements: readonly PageElement[],
  element: number,
  holder: number,
): boolean {
  const { name, parent } = elements[element] as PageElement
  return (
    name === 'p' && (parent === outer(elements, holder, 1) || parent === outer(elements, holder, 2))
  )
}

function outer(elements: readonly PageElement[], from: number, steps: number): number {
  let at = from
  for (let step = 0; step < steps && at >= 0; step++) at = elements[at]?.parent ?? -1
  return at
}
