/**
 * HTML: a page's text, which of its blocks are the story, and what its metadata say.
 *
 * Takes the source, gives the decoded text of the page (all text nodes outside scripts and the like, blocks
 * parted by `\n`: the "page's text" that original offsets point into), the stretches of it that
 * are story, and metadata from JSON-LD and meta tags. One pass of parser events, no tree and no
 * recursion, so that a page of 100,000 nested tags costs no more than its length.
 */
import { Parser } from 'htmlparser2'
import type { Span } from '../../model/span.ts'
import { type Paragraph, storyIn } from './density.ts'
import { type PageMetadata, readJsonLd, readMeta } from './metadata.ts'
import { isBeside, isBlock, isSilent } from './tag.ts'

/** What a page of HTML holds. */
export interface HtmlPage {
  readonly text: string
  /** Stretches of `text` that are story, in order. */
  readonly story: readonly Span[]
  readonly metadata: PageMetadata
}

/** How many elements around a paragraph are told apart. */
const AROUND = 64
/** Deeper than this no page is nested on purpose. */
const DEEPEST = 1000
const CHUNK = 16_384

/** Reads a page; see the file's header. */
export function readHtml(source: string): HtmlPage {
  const pieces: string[] = []
  let length = 0
  let open = -1
  let links = 0
  let inLink = 0
  let silent = 0
  let aside = 0
  let elements = 0
  const stack: { name: string; id: number; silent: boolean; aside: boolean }[] = []
  const paragraphs: Paragraph[] = []
  const jsonLd: string[] = []
  const meta: { key: string; content: string }[] = []
  let script: string[] | undefined
  let title: string[] | undefined
  let canonical: string | undefined
  let pageTitle = ''

  const put = (text: string) => {
    pieces.push(text)
    length += text.length
  }
  const flush = () => {
    if (open === -1) return
    if (aside === 0) {
      paragraphs.push({
        start: open,
        end: length,
        links,
        parents: stack.slice(-AROUND).map(({ id }) => id),
      })
    }
    put('\n')
    open = -1
    links = 0
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (isBlock(name)) flush()
        if (name === 'meta') {
          const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? ''
          if (key !== '' && attributes.content !== undefined)
            meta.push({ key: key.toLowerCase(), content: attributes.content })
        }
        if (name === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href
        if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) script = []
        if (name === 'title') title = []
        const mute = isSilent(name)
        const beside = isBeside(name, `${attributes.class ?? ''} ${attributes.id ?? ''}`)
        if (mute) silent++
        if (beside) aside++
        if (name === 'a') inLink++
        stack.push({ name, id: ++elements, silent: mute, aside: beside })
      },
      ontext(text) {
        script?.push(text)
        title?.push(text)
        if (silent > 0 || text === '') return
        if (open === -1) {
          if (text.trim() === '') return
          open = length
        }
        if (inLink > 0) links += text.length
        // a line break inside a text node is white space, not the end of a block
        put(text.replace(/[\n\r]/g, ' '))
      },
      onclosetag(name) {
        if (isBlock(name)) flush()
        if (name === 'script' && script !== undefined) {
          jsonLd.push(script.join(''))
          script = undefined
        }
        if (name === 'title' && title !== undefined) {
          if (pageTitle === '') pageTitle = title.join('').trim()
          title = undefined
        }
        const last = stack.pop()
        if (last?.silent === true) silent--
        if (last?.aside === true) aside--
        if (name === 'a' && inLink > 0) inLink--
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  for (let at = 0; at < source.length; ) {
    const next = source.indexOf('<', at + CHUNK)
    const end = next === -1 ? source.length : next
    parser.write(source.slice(at, end))
    at = end
    if (stack.length <= DEEPEST) continue
    // The parser looks through every open element for each tag: thousands of them are a page's fault, and are let go.
    flush()
    parser.reset()
    stack.length = 0
    silent = 0
    aside = 0
    inLink = 0
    script = undefined
    title = undefined
  }
  parser.end()
  flush()
  const text = pieces.join('')
  const metadata = {
    ...(pageTitle === '' ? {} : { title: pageTitle }),
    ...(canonical === undefined ? {} : { url: canonical }),
    ...readMeta(meta),
    ...readJsonLd(jsonLd),
  }
  return { text, story: storyIn(text, paragraphs), metadata }
}
