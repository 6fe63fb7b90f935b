/** The story: its page and the pages it goes on over, joined to one report. */
import type { Page, Report } from '../../model/report.ts'
import { makeReport, type ReportInput } from '../../report.ts'
import { contentHash } from '../../text/hash.ts'
import { type Failure, failure } from './failure.ts'
import { type FetchedPage, type UnchangedPage, type Validators, validatorsOf } from './page.ts'
import type { ReadStoryLinks, StoryLinks } from './story-links.ts'
import type { StoryNote } from './story-note.ts'
import { addressKey, hostOf, sameSite } from './target.ts'
import { visibleText } from './visible-text.ts'
import type { Visitor } from './visitor.ts'

/** What a person knows of a story besides its page; it counts more than what the page says. */
export type GivenMetadata = Pick<
  ReportInput,
  'lang' | 'outlet' | 'agency' | 'published' | 'zone' | 'title'
>

/** What a story is fetched with. */
export interface StoryDesk {
  readonly visitor: Visitor
  readonly storyLinks: ReadStoryLinks
}

/** How a story is fetched. */
export interface StoryOptions extends Validators {
  readonly given?: GivenMetadata
  readonly signal?: AbortSignal | undefined
  /** 20 unless told. */
  readonly maxPages?: number | undefined
  /** Bytes all pages may have together; 20 MB unless told. */
  readonly maxBytes?: number | undefined
  /** The first page, where it is at hand already. */
  readonly first?: FetchedPage
}

/** A story as a report, and what is to be known of it. */
export interface Story {
  readonly kind: 'story'
  readonly report: Report
  readonly notes: readonly StoryNote[]
  /** Of the first page. */
  readonly validators: Validators
  /** Hash of the words on the first page: the same page with other markup has the same. */
  readonly words: string
}

interface Leaf {
  readonly page: FetchedPage
  readonly url: URL
  readonly words: string
  readonly links: StoryLinks
}

interface Leaves {
  readonly leaves: readonly Leaf[]
  readonly notes: readonly StoryNote[]
}

/**
 * Fetches a story with all its pages. The page that holds it whole is tried first and kept where it does hold more;
 * otherwise the links to the next page are followed, on the same host, until there is none or one leads back.
 *
 * @returns the story; what is missing of it, where a later page failed, stands in its notes
 */
export async function fetchStory(
  url: string,
  desk: StoryDesk,
  options: StoryOptions = {},
): Promise<Story | UnchangedPage | Failure> {
  const { signal } = options
  const page = options.first ?? (await desk.visitor.get(url, { ...validatorsOf(options), signal }))
  if (page.kind !== 'page') return page
  if (page.content !== 'html' && page.content !== 'text') return failure('not-a-story', page.url)
  const first = leafOf(page, desk)
  const whole = await wholeOf(first, desk, options)
  if (whole !== undefined && 'kind' in whole) return whole
  const all =
    whole === undefined ? await follow(first, desk, options) : { leaves: [whole], notes: [] }
  if ('kind' in all) return all
  const { leaves, notes } = all
  const guessed = leaves.some((leaf) => leaf.page.encoding === 'windows-1252')
  return {
    kind: 'story',
    report: makeReport({
      ...options.given,
      url: addressOf(first),
      pages: leaves.map(pageOf),
    }),
    notes: guessed ? [...notes, { code: 'guessed-encoding' }] : notes,
    validators: validatorsOf(page),
    words: contentHash(first.words),
  }
}

function leafOf(page: FetchedPage, desk: StoryDesk): Leaf {
  const html = page.content === 'html'
  return {
    page,
    url: new URL(page.url),
    words: html ? visibleText(page.text) : page.text,
    links: html ? desk.storyLinks(page.text, page.url) : {},
  }
}

function pageOf({ page }: Leaf): Page {
  return { kind: page.content === 'html' ? 'html' : 'text', content: page.text, url: page.url }
}

/** The page's own word on its address, unless that is another outlet's, from which it took the story over. */
function addressOf({ url, links }: Leaf): string {
  const canonical = resolved(links.canonical, url)
  return canonical !== undefined && sameSite(canonical, url) ? canonical.href : url.href
}

function resolved(link: string | undefined, base: URL): URL | undefined {
  const url = link === undefined ? null : URL.parse(link, base.href)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  url.hash = ''
  return url
}

/** The page with the whole story; undefined where there is none or it holds no more than the first. */
async function wholeOf(
  first: Leaf,
  desk: StoryDesk,
  options: StoryOptions,
): Promise<Leaf | Failure | undefined> {
  const link = resolved(first.links.whole, first.url)
  if (link === undefined || addressKey(link) === addressKey(first.url)) return undefined
  const leaf = await nextLeaf(link, first, desk, options.signal)
  if ('kind' in leaf) return leaf.reason === 'stopped' ? leaf : undefined
  // A site that does not know "?page=all" any more shows the first page, perhaps beside another advertisement.
  const onward = resolved(leaf.links.next, leaf.url)
  const back = onward === undefined || addressKey(onward) === addressKey(leaf.url)
  return back && leaf.words.length > first.words.length ? leaf : undefined
}

async function nextLeaf(
  link: URL,
  first: Leaf,
  desk: StoryDesk,
  signal: AbortSignal | undefined,
): Promise<Leaf | Failure> {
  if (!sameHost(link, first.url)) return failure('other-host', link.href)
  const page = await desk.visitor.get(link.href, { signal })
  if (page.kind === 'failed') return page
  if (page.kind === 'unchanged') return failure('broken', link.href)
  if (page.content !== 'html') return failure('not-a-story', page.url)
  const leaf = leafOf(page, desk)
  return sameHost(leaf.url, first.url) ? leaf : failure('other-host', page.url)
}

function sameHost(one: URL, other: URL): boolean {
  return hostOf(one) === hostOf(other) && one.port === other.port
}

async function follow(
  first: Leaf,
  desk: StoryDesk,
  { signal, maxPages = 20, maxBytes = 20_000_000 }: StoryOptions,
): Promise<Leaves | Failure> {
  const leaves = [first]
  const seen = new Set([addressKey(first.url)])
  const words = new Set([contentHash(first.words)])
  let bytes = Buffer.byteLength(first.page.text)
  const ended = (...notes: readonly StoryNote[]) => ({ leaves, notes })
  for (let last = first; ; ) {
    const link = resolved(last.links.next, last.url)
    if (link === undefined || seen.has(addressKey(link))) return ended()
    if (leaves.length >= maxPages) return ended({ code: 'too-many-pages', limit: maxPages })
    seen.add(addressKey(link))
    const leaf = await nextLeaf(link, first, desk, signal)
    const number = leaves.length + 1
    // Half a story because a person lost patience is no story.
    if ('kind' in leaf && leaf.reason === 'stopped') return leaf
    if ('kind' in leaf) return ended({ code: 'page-missing', number, failure: leaf })
    // The page after the last is often the last, or the first, once more.
    const landed = addressKey(leaf.url)
    const hash = contentHash(leaf.words)
    if ((landed !== addressKey(link) && seen.has(landed)) || words.has(hash)) return ended()
    bytes += Buffer.byteLength(leaf.page.text)
    if (bytes > maxBytes) return ended({ code: 'too-long', limit: maxBytes })
    seen.add(landed)
    words.add(hash)
    leaves.push(leaf)
    last = leaf
  }
}
