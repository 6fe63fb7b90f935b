/**
 * What a page's elements say of its article: microdata and RDFa, `<time>`, links to authors, bylines by their class, and the
 * lines printed round the headline.
 *
 * One walk over the elements. What belongs to comments and teasers is left out by their names; lines are given as they are.
 */
import type { PageElement, PageTree } from './page-tree.ts'

/** What the elements say; every list in the page's order. */
export interface Microdata {
  readonly title?: string
  /** Text of the first big heading. */
  readonly heading?: string
  readonly published: readonly string[]
  readonly modified: readonly string[]
  /** `datetime` of `<time>` elements round the headline that say no more than that. */
  readonly clocks: readonly string[]
  /** Marked authors: itemprop, RDFa, rel=author. */
  readonly authors: readonly string[]
  /** Texts of elements called byline or author, as printed: "By Ann Lee, Senior Correspondent". */
  readonly bylines: readonly string[]
  /** Short lines round the headline. */
  readonly lines: readonly string[]
}

const BESIDE =
  /(?:^|[\s_-])(?:comments?|komentar|disqus|related|teasers?|recommend\w*|terkait|populer|popular|trending|newsletter|sidebar|most-read|read-more|bio)(?:[\s_-]|$)/i
const BYLINE =
  /(?:^|[\s_-])(?:by-?lines?|authors?|author-?names?|authorname|penulis|reporter|pewarta|jurnalis|redaktur|writers?|autor(?:en)?|auteurs?)(?:[\s_-]|$)|(?:byline|Byline|Author(?:Name|s)?|author(?:Name|s))(?=[A-Z_\s-]|$)/
/** Addresses of a person's own page: "/author/ann-lee", "/penulis/12/sari". */
const PERSON_PAGE =
  /\/(?:authors?|autor(?:en)?|auteurs?|by|byline|contributors?|editor|journalists?|penulis|people|profile|reporters?|staff|team|writers?|indeks-penulis)\/[^/?#]/i
const LONGEST_LINE = 200
const NEAR_BEFORE = 700
const NEAR_BEHIND = 1500
const MOST = 40

/** Reads the elements; see the file's header. */
export function microdata({ elements, draft, paragraphs }: PageTree): Microdata {
  const published: string[] = []
  const modified: string[] = []
  const clocks: string[] = []
  const authors: string[] = []
  const bylines: string[] = []
  const textOf = ({ start, end }: PageElement) =>
    draft.text
      .slice(start, Math.min(end, start + 400))
      .toWellFormed()
      .replace(/\s+/g, ' ')
      .trim()
  const h1 = elements.find(
    (one) => one.name === 'h1' && one.end - one.start > 8 && one.end - one.start < 500,
  )
  const [from, to] = h1 === undefined ? [0, 4000] : [h1.start - NEAR_BEFORE, h1.end + NEAR_BEHIND]
  let title: string | undefined
  let beside = -1
  const isBeside = remembered(BESIDE)
  const isByline = remembered(BYLINE)
  elements.forEach((element, number) => {
    if (number <= beside) return
    const { attributes, called, start, end } = element
    // a page's frame may be called "with-sidebar": what holds the headline is not beside it
    const around = h1 === undefined ? number < 10 : start <= h1.start && end >= h1.end
    if (called !== '' && !around && called.length < 300 && isBeside(called)) {
      beside = element.last
      return
    }
    const marks = attributes.itemprop || attributes.property || ''
    if (marks !== '') readMarked(number, element, marks)
    else if (element.name === 'time') readTime(element)
    if (marks === '' && end > start && end - start < 400 && start >= from) readNamed(element)
  })

  function readMarked(number: number, element: PageElement, marks: string): void {
    if (element.name === 'meta') return
    const { content, datetime } = element.attributes
    const said = () => (content ?? datetime ?? textOf(element)).trim().slice(0, 300).toWellFormed()
    if (/\bdatePublished\b|\bdateCreated\b/i.test(marks)) put(published, said())
    else if (/\bdateModified\b/i.test(marks)) put(modified, said())
    else if (/\bheadline\b/.test(marks)) title ??= said()
    else if (/(?:^|[\s:])(?:author|creator)$/i.test(marks) && isOwn(element))
      put(authors, nameIn(number, element) ?? said())
  }

  function readTime(element: PageElement): void {
    const { start, attributes } = element
    const { datetime } = attributes
    if (start < from || start > to) return
    if (attributes.pubdate !== undefined) put(published, datetime ?? textOf(element))
    else if (datetime !== undefined) put(clocks, datetime)
  }

  function readNamed(element: PageElement): void {
    const { start, called } = element
    if (start <= to && isPersonLink(element)) put(authors, textOf(element))
    else if (called !== '' && start <= to + 20_000 && isByline(called))
      put(bylines, textOf(element))
  }

  // an author far from the headline is a teaser's, unless the headline names none
  function isOwn({ start, end }: PageElement): boolean {
    return end - start < 400 && (start <= to || authors.length === 0)
  }

  /** The name inside a marked person: `<span itemprop=author itemscope>By <b itemprop=name>…`. */
  function nameIn(number: number, element: PageElement): string | undefined {
    const last = Math.min(element.last, number + 40)
    for (let at = number + 1; at <= last; at++) {
      const inner = elements[at] as PageElement
      const mark = inner.attributes.itemprop ?? inner.attributes.property ?? ''
      if (/(?:^|[\s:])name$/i.test(mark)) return inner.attributes.content ?? textOf(inner)
    }
    return undefined
  }

  const lines: string[] = []
  for (const { start, end } of paragraphs) {
    if (start > to || lines.length >= MOST) break
    if (start < from || end - start > LONGEST_LINE) continue
    put(lines, draft.text.slice(start, end).replace(/\s+/g, ' ').trim())
  }
  const heading = h1 === undefined ? undefined : textOf(h1)
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(heading === undefined || heading === '' ? {} : { heading }),
    published,
    modified,
    clocks,
    authors,
    bylines,
    lines,
  }
}

/** Whether a name fits a pattern; pages use few names, many times. */
function remembered(pattern: RegExp): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const fits = pattern.test(name)
    known.set(name, fits)
    return fits
  }
}

function isPersonLink({ name, attributes }: PageElement): boolean {
  const { rel = '', href = '' } = attributes
  return (
    (rel !== '' && /(?:^|\s)author(?:\s|$)/i.test(rel)) ||
    (name === 'a' && href !== '' && PERSON_PAGE.test(href))
  )
}

function put(list: string[], text: string): void {
  if (text !== '' && list.length < MOST && !list.includes(text)) list.push(text)
}
