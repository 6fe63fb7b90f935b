/**
 * The page as a tree: elements in the order they open, and the paragraphs of text between block tags.
 *
 * Takes HTML source, gives the page's visible text (decoded, `\n` between paragraphs) as a draft that remembers where in the
 * source each unit stands, its elements and paragraphs, and the raw metadata. One pass of parser events into flat lists, no
 * recursion, so that a page of 100,000 nested tags costs no more than its length.
 */
import type { Draft } from '../draft.ts'
import { type Attributes, NO_ATTRIBUTES } from './attribute.ts'
import { BUDGET, type Spent } from './budget.ts'
import { PageParser } from './page-parser.ts'
import { Places } from './places.ts'
import { eachPiece } from './reference.ts'
import { isBlock, isSilent } from './tag.ts'

/** An element, in document order; its parts are the elements that follow up to `last`. */
export interface PageElement {
  readonly name: string
  /** Number of the element around it; -1 for the outermost. */
  readonly parent: number
  readonly depth: number
  /** What the page calls it: classes and id. */
  readonly called: string
  readonly attributes: Attributes
  /** Number of the last element inside it, or its own. */
  last: number
  /** Where its text begins in the page's text. */
  readonly start: number
  end: number
}

/** A stretch of the page's text between two block tags. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Units of it that are links. */
  readonly links: number
  /** Units of it that are bold. */
  readonly bold: number
  /** Units of it that are set in italics or small, as notes and captions are. */
  readonly slanted: number
  /** Number of the innermost element that holds all of it. */
  readonly element: number
}

/** A page of HTML, taken apart; see the file's header. */
export interface PageTree {
  readonly draft: Draft
  readonly elements: readonly PageElement[]
  readonly paragraphs: readonly Paragraph[]
  /** JSON-LD blocks, and where in the source each begins. */
  readonly jsonLd: readonly { readonly text: string; readonly start: number }[]
  readonly meta: readonly { readonly key: string; readonly content: string }[]
  /** `<link>` tags that name an address. */
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type?: string }[]
  /** Words of the `<title>`. */
  readonly title?: string
  readonly language?: string
  /** Which of the {@link BUDGET} ran out. */
  readonly spent: readonly Spent[]
}

/** Elements whose text is read as it stands. */
const RAW = new Set('script style iframe noembed noframes plaintext xmp'.split(' '))
const SLANTED = new Set(['em', 'i', 'small', 'cite', 'sub', 'sup'])
/** The parser is stopped so often to be looked after: in between tags can nest deeper than the budget, and be dear. */
const CHUNK = 4096

/** Takes a page apart; see the file's header. `page` is its number in the report, from 1. */
export function takeApart(source: string, page: number): PageTree {
  const builder = new Builder(page)
  // A piece cut out of a page has no element around its paragraphs; one is set around them.
  if (!/<(?:html|body)[\s>]/i.test(source)) builder.open('body', NO_ATTRIBUTES)
  const parser = new PageParser(source, builder)
  const size = Math.min(source.length, BUDGET.size)
  if (size < source.length) builder.spend('size')
  let code = codeFrom(source, 0)
  for (let at = 0; at < size; ) {
    const next = source.indexOf('<', at + CHUNK)
    if (code <= at) code = codeFrom(source, at)
    const stop = Math.min(next === -1 ? size : next, at + BUDGET.paragraph, code, size)
    const end = stop === at + BUDGET.paragraph ? endOf(source, stop) : stop
    parser.write(at, end)
    at = end
    // Half of a page is scripts: nothing in them is read, and the parser would look at each letter.
    if (builder.code !== undefined) at = closeOf(source, builder.code, at)
    if (builder.elements.length >= BUDGET.elements && at < size) {
      builder.spend('elements')
      break
    }
    if (builder.depth <= BUDGET.depth) continue
    // The parser looks through every open element for each tag: thousands of them are a page's fault, and are let go.
    builder.spend('depth')
    builder.letGo()
    parser.reset()
  }
  parser.end()
  return builder.tree()
}

const CODE = /<(?:script|style)[\s>]/gi

/** Where the next tag ends that may open a script or a style sheet; beyond the source where there is none. */
function codeFrom(source: string, from: number): number {
  CODE.lastIndex = from
  const found = CODE.exec(source)
  const end = found === null ? -1 : source.indexOf('>', found.index)
  return end === -1 ? Number.POSITIVE_INFINITY : end + 1
}

/** Where the tag begins that closes a script or a style sheet; the source's end where none does. */
function closeOf(source: string, name: string, from: number): number {
  const close = name === 'script' ? /<\/script/gi : /<\/style/gi
  close.lastIndex = from
  return close.exec(source)?.index ?? source.length
}

/** A place to stop at that parts no pair of surrogates and no reference. */
function endOf(source: string, end: number): number {
  const torn = /(?:[\uD800-\uDBFF]|&[#\w]{0,40})$/.exec(source.slice(end - 41, end))
  return torn === null || source[end] === '<' ? end : end - torn[0].length
}

class Builder {
  readonly elements: PageElement[] = []
  private readonly stack: { number: number; silent: boolean; block: boolean }[] = []
  private readonly places = new Places()
  private readonly spent = new Set<Spent>()
  private readonly paragraphs: Paragraph[] = []
  private readonly jsonLd: { text: string; start: number }[] = []
  private readonly meta: { key: string; content: string }[] = []
  private readonly links: { rel: string; href: string; type?: string }[] = []
  private readonly page: number
  private start = -1
  /** Innermost element that holds all words of the paragraph so far. */
  private holder = -1
  /** The holder, or where it is closed the innermost element around it that is open: the holder of what comes next. */
  private around = -1
  private linked = 0
  private bold = 0
  private inLink = 0
  private inBold = 0
  private slanted = 0
  private inSlant = 0
  private silent = 0
  private script: { text: string; start: number } | undefined
  private title: string | undefined
  private inTitle = false
  private language: string | undefined

  constructor(page: number) {
    this.page = page
  }

  /** The script or style sheet that is open and not read. */
  get code(): string | undefined {
    const name = this.elements[this.stack.at(-1)?.number ?? -1]?.name
    return (name === 'script' && this.script === undefined) || name === 'style' ? name : undefined
  }

  get depth(): number {
    return this.stack.length
  }

  open(name: string, attributes: Attributes): void {
    const block = isBlock(name, this.elements[this.stack.at(-1)?.number ?? -1]?.name)
    if (block) this.flush()
    if (name === 'meta') {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? ''
      if (key !== '' && attributes.content !== undefined)
        this.meta.push({ key: key.toLowerCase(), content: attributes.content })
    } else if (name === 'link' && attributes.href !== undefined) {
      const { href, type } = attributes
      const rel = (attributes.rel ?? attributes.itemprop ?? '').toLowerCase()
      this.links.push({ rel, href, ...(type === undefined ? {} : { type }) })
    } else if (name === 'html') this.language ??= attributes.lang
    else if (name === 'script' && /ld\+json/i.test(attributes.type ?? ''))
      this.script = { text: '', start: -1 }
    else if (name === 'title') this.inTitle = this.title === undefined
    else if (name === 'a') this.inLink++
    else if (name === 'b' || name === 'strong') this.inBold++
    else if (SLANTED.has(name)) this.inSlant++
    const silent = isSilent(name)
    if (silent) this.silent++
    const { class: classes = '', id = '' } = attributes
    const called = classes === '' ? id : id === '' ? classes : `${classes} ${id}`
    const number = this.elements.length
    const parent = this.stack.at(-1)?.number ?? -1
    const depth = this.stack.length
    const { length: start } = this.places
    this.elements.push({ name, parent, depth, called, attributes, last: number, start, end: start })
    this.stack.push({ number, silent, block })
  }

  close(name: string): void {
    if (this.stack.at(-1)?.block === true || isBlock(name, 'p')) this.flush()
    if (name === 'script' && this.script !== undefined) {
      this.jsonLd.push(this.script)
      this.script = undefined
    } else if (name === 'title') this.inTitle = false
    else if (name === 'a') this.inLink = Math.max(0, this.inLink - 1)
    else if (name === 'b' || name === 'strong') this.inBold = Math.max(0, this.inBold - 1)
    else if (SLANTED.has(name)) this.inSlant = Math.max(0, this.inSlant - 1)
    const closed = this.stack.pop()
    if (closed === undefined) return
    if (closed.silent) this.silent--
    const element = this.elements[closed.number] as PageElement
    element.last = this.elements.length - 1
    element.end = this.places.length
    if (closed.number === this.around) this.around = element.parent
  }

  spend(budget: Spent): void {
    this.spent.add(budget)
  }

  /** Text as it stands in the source. */
  read(text: string, at: number): void {
    if (!text.includes('&')) this.write(text, at, at + text.length)
    else if (this.isRaw) this.write(text, at, at + text.length)
    else if (this.silent === 0 || this.inTitle)
      eachPiece(text, at, (piece, from, to) => this.write(piece, from, to))
  }

  private get isRaw(): boolean {
    return RAW.has(this.elements[this.stack.at(-1)?.number ?? -1]?.name ?? '')
  }

  private write(text: string, from: number, to: number): void {
    if (this.script !== undefined) {
      if (this.script.start === -1) this.script.start = from
      this.script.text += text
    }
    // <svg> has a title of its own; the page's stands in the head.
    if (this.inTitle && (this.title ?? '').length < BUDGET.title)
      this.title = (this.title ?? '') + text
    if (this.silent > 0 || text === '') return
    if (this.places.length - this.start + text.length > BUDGET.paragraph) this.flush()
    if (this.start === -1) {
      if (text.trim() === '') return
      this.start = this.places.length
      this.around = this.stack.at(-1)?.number ?? -1
      this.holder = this.around
    } else if (text.trim() !== '') this.holder = this.around
    if (this.inLink > 0) this.linked += text.length
    if (this.inBold > 0) this.bold += text.length
    if (this.inSlant > 0) this.slanted += text.length
    this.places.put(text.replace(/[\n\r]/g, ' '), from, to)
  }

  /** Lets every open element go, as at the end of a page. */
  letGo(): void {
    this.flush()
    for (const { number } of this.stack) {
      const element = this.elements[number] as PageElement
      element.last = this.elements.length - 1
      element.end = this.places.length
    }
    this.stack.length = 0
    this.silent = 0
    this.inLink = 0
    this.inBold = 0
    this.inSlant = 0
    this.script = undefined
    this.inTitle = false
  }

  tree(): PageTree {
    this.letGo()
    const { elements, paragraphs, jsonLd, meta, links, language } = this
    const title = this.title?.slice(0, BUDGET.title).toWellFormed().replace(/\s+/g, ' ').trim()
    return {
      draft: this.places.draft(this.page),
      elements,
      paragraphs,
      jsonLd,
      meta,
      links,
      spent: [...this.spent],
      ...(title === undefined || title === '' ? {} : { title }),
      ...(language === undefined ? {} : { language }),
    }
  }

  private flush(): void {
    if (this.start === -1) return
    const { start, linked: links, bold, slanted, holder: element } = this
    this.paragraphs.push({ start, end: this.places.length, links, bold, slanted, element })
    this.places.endLine()
    this.start = -1
    this.linked = 0
    this.bold = 0
    this.slanted = 0
  }
}
