/** Lines at the edges of a story and between its paragraphs: its standfirst, the clocks of a live page, quotes pulled out of it. */
import type { Standing } from './beside.ts'
import { NAMED } from './naming.ts'
import type { PageElement, PageTree } from './page-tree.ts'
import { type Measure, plainWords, saysTitle } from './prose.ts'

const HEADING = /^h[1-6]$/
/** Words of a sentence below a story. */
const FOUR = 4
const STOPPED = /[.!?]["”’»]?(?:\s?[■□◆●▪])?$/
/** Words of what announces a list. */
const THREE = 3
/** The clock of an entry of a live page on a line of its own, and how many make one. */
const CLOCK =
  /^\d{1,2}[.:]\d{2}(\s?[ap]\.?m\.?)?(\s?(?:WIB|WITA|WIT|GMT|BST|UTC|CES?T|E[SD]T|P[SD]T|A?EST|AEDT|IST|SGT|HKT|JST|KST|PKT))?$/i
/** "19:48 The airport closes": an entry's clock and its heading in one line, no longer than this. */
const CLOCK_HEAD =
  /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:WIB|WITA|WIT|GMT|BST|UTC))?\s?[:|–—-]?\s\p{Lu}.{3,120}[^.]$/iu
const CLOCKS = 3
/** A quote set apart: in quotation marks from end to end, of so many letters at most. */
const PULLED = /^["“”«‘'].{15,220}["“”»’']$/
/** More of them are no pull quotes; each is looked for in the whole story. */
const PULL_QUOTES = 12

/** A line set apart right below the headline is longer than this where it is a standfirst, and shorter than this. */
const DECK = { least: 35, most: 400 }

/** Whether a line opens with a dateline and goes on in words: "Sari Kusuma — Selasa, 2 Desember" does not. */
function opensStory(words: string): boolean {
  return DATELINE.test(words) && (words.match(/(?<=\s)\p{Ll}{2,}/gu)?.length ?? 0) >= RUNNING
}

/** Words in small letters of a running sentence. */
const RUNNING = 4

/** "Jakarta - Indonesia dan Australia ...", "LONDON (Reuters) - ...": no standfirst, but how a story opens. */
const DATELINE =
  /^\p{Lu}[\p{L}.'’ ]{2,30}(?:,\s[\p{L}.'’ ]{2,30})?(?:\s?\([^()]{2,30}\))?\s[-–—]{1,2}\s\p{Lu}/u

/**
 * The standfirst inside the holder: the line right below the headline, in an element of another kind, or another parent, than the
 * paragraphs that follow; -1 where there is none.
 */
export function deckOf(
  elements: readonly PageElement[],
  paragraphs: PageTree['paragraphs'],
  measures: readonly Measure[],
  { naming }: Standing,
  below: readonly number[],
): number {
  const [index, next] = below
  if (index === undefined || next === undefined) return -1
  const { words, tag } = measures[index] as Measure
  if (opensStory(words)) return -1
  if (words.length < DECK.least || words.length > DECK.most) return -1
  const own = paragraphs[index]?.element ?? -1
  const row = below.slice(1).find((at) => measures[at]?.isSentence)
  const other = row === undefined ? -1 : (paragraphs[row]?.element ?? -1)
  if (own < 0 || other < 0) return -1
  const named = ((naming[own] ?? 0) & NAMED.standfirst) !== 0
  const apart = elements[own]?.parent !== elements[other]?.parent
  // where all are <div>s, their classes tell them apart, and a standfirst that is no sentence
  const isLine = !/[.!?"”]$/.test(words) && elements[own]?.called !== elements[other]?.called
  const isOther = HEADING.test(tag) || tag !== measures[row ?? 0]?.tag || isLine
  return named || (apart && isOther) ? index : -1
}

/** Indexes of the clocks that head the entries of a live page, all written alike. */
export function entryClocks(
  measures: readonly Measure[],
  kept: readonly number[],
): ReadonlySet<number> {
  const heads: number[] = []
  const byForm = new Map<string, number[]>()
  for (const index of kept) {
    const { words = '' } = measures[index] ?? {}
    if (!/^\d/.test(words)) continue
    if (CLOCK_HEAD.test(words)) heads.push(index)
    const clock = CLOCK.exec(words)
    if (clock === null) continue
    const zone = `${clock[1] === undefined ? '' : 'm'}${clock[2] ?? ''}`.trim().toLowerCase()
    const form = `${clock[0].includes(':') ? ':' : '.'}${zone}`
    byForm.set(form, [...(byForm.get(form) ?? []), index])
  }
  const [most = []] = [...byForm.values()].sort((a, b) => b.length - a.length)
  return new Set([...(most.length >= CLOCKS ? most : []), ...(heads.length >= CLOCKS ? heads : [])])
}

/** "Dipublikasikan: Senin, 09 November 2026 20:18 WIB", "20 Nov 2026 07:22PM (Updated: 20 Nov 2026 08:45PM)": a line of publication. */
const PUBLISHED = /^(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?=.*(?<!\d)\d{1,2}[.:]\d{2}(?!\d)).{10,120}$/

/** Whether a line says when a story was published, and tells none of it. */
export function isPublication(words: string): boolean {
  return words.length <= 120 && PUBLISHED.test(words) && !/[.!?]["”]?$/.test(words)
}

/** "1:42" alone is a clock of nothing: the length of a video. */
export function isClock(words: string): boolean {
  return words.length <= 16 && CLOCK.test(words)
}

/** Indexes of the quotes that stand apart and again inside a paragraph: "One man, one hook, one fish". */
export function repeatedQuotes(
  measures: readonly Measure[],
  kept: readonly number[],
): ReadonlySet<number> {
  // a subhead may be a quotation, too: <h2>'A sound like trains'</h2>
  const quotes = kept.filter((index) => {
    const { words = '', tag = '' } = measures[index] ?? {}
    return PULLED.test(words) && tag !== 'h2'
  })
  if (quotes.length === 0 || quotes.length > PULL_QUOTES) return new Set()
  const said = new Set(quotes)
  const rest = plainWords(
    kept
      .filter((index) => !said.has(index))
      .map((index) => measures[index]?.words ?? '')
      .join(' | '),
  )
  return new Set(quotes.filter((index) => rest.includes(plainWords(measures[index]?.words ?? ''))))
}

/** Short lines behind the last sentence that are of the story yet: the points of a list that a colon announces, a sentence of four words. */
export function listBelow(
  measures: readonly Measure[],
  kept: readonly number[],
  last: number,
): ReadonlySet<number> {
  const below = new Set<number>()
  let announced = false
  let head = last
  let before = last
  for (const index of kept.slice(kept.indexOf(last))) {
    const { tag, words } = measures[index] as Measure
    if (tag === 'li') {
      if (announced) {
        below.add(index)
        // "Yang dibahas:" is too short to be a sentence
        if ((measures[head]?.words.split(/\s+/).length ?? 0) >= THREE) below.add(head)
      }
    } else {
      announced = /:$/.test(words)
      head = index
    }
    if (tag === 'p' && STOPPED.test(words) && words.split(/\s+/).length >= FOUR) {
      below.add(index)
      // the question it answers: "Setelah pensiun?"
      if (/\?$/.test(measures[before]?.words ?? '')) below.add(before)
    }
    before = index
  }
  return below
}

/** The paragraph that is the headline, above the story's first sentence; -1 where there is none. */
export function headingOf(measures: readonly Measure[], title: string, first: number): number {
  for (let index = first - 1; index >= 0; index--) {
    const { tag, words } = measures[index] as Measure
    if (tag === 'h1' || saysTitle(words, title)) return index
  }
  return -1
}
