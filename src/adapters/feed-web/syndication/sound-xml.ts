/**
 * XML of the field made sound before a library reads it.
 *
 * Newsrooms write ampersands as they stand, use `&nbsp;` without declaring it, and break off in the middle. One
 * pass of parser events writes the document anew: every tag closed, every text verbatim, no document type, no
 * comment, no entity. The libraries that read it then meet nothing they could fail at or take long over.
 */
import { decodeHTML, decodeHTMLStrict, escapeUTF8 } from 'entities'
import { Parser } from 'htmlparser2'

/** What a document is made of. */
export interface Layout {
  /** Elements that are items, without their prefix: `item`, `entry`. */
  readonly items: readonly string[]
  /** How many of them are taken. */
  readonly limit: number
  /** Elements that are left out with all they hold. */
  readonly without?: readonly string[]
}

/** What was not sound. */
export type Flaw = 'brokenOff' | 'unclosed' | 'undeclared' | 'ampersand' | 'tooMany'

/** A sound document, or why there is none. */
export type SoundXml =
  | { readonly xml: string; readonly flaws: readonly Flaw[] }
  | { readonly refused: 'entities' | 'nested' | 'elements' }

const WINDOW = 16_384
/** The libraries take 100 levels. */
const DEEPEST = 90
/** 5,000 items of 100 tags each. */
const MOST = 500_000
const NAME = /^[A-Za-z_][\w.-]{0,60}(?::[A-Za-z_][\w.-]{0,60})?$/
// Names a JavaScript object cannot have for a key; the libraries throw at them.
const RESERVED = /^(?:__proto__|constructor|prototype)$/i
/** Names of people are matched by patterns that take long over long ones. */
const PERSON = /^(?:author|creator|name|email|managingeditor|webmaster|contributor)$/
const LONGEST_NAME = 200
/** Namespaced elements directly in an item or channel that say something about a story; others are left out. */
const READ =
  /^(?:title|link|guid|description|pubdate|author|creator|name|email|uri|date|published|updated|modified|issued|created|language|encoded|content|summary|id|publisher|source|news|loc|lastmod|channel|item|entry|feed|url|sitemap|origlink|body|head|outline)$/

interface Open {
  readonly name: string
  readonly local: string
  length: number
}

/** Makes XML sound; see the file's header. Never throws. */
export function soundXml(source: string, layout: Layout): SoundXml {
  const writer = new Writer(layout)
  // A "<" that begins no tag is a sign of its own: "Inflasi <3 persen".
  const parser = new Parser(writer, { xmlMode: true, decodeEntities: false })
  inWindows(source.toWellFormed(), '<', (part) => {
    if (!writer.done) parser.write(part.replace(/<(?![A-Za-z_/!?])/g, '&lt;'))
    return ''
  })
  if (!writer.done) {
    writer.breakOff()
    parser.end()
  }
  return writer.result()
}

class Writer {
  readonly #layout: Layout
  readonly #pieces: string[] = []
  readonly #open: Open[] = []
  readonly #flaws = new Set<Flaw>()
  #refused: 'entities' | 'nested' | 'elements' | undefined
  #ended = false
  #elements = 0
  #items = 0
  /** Where the piece stands at which the open item begins. */
  #itemAt = -1
  #left: string[] = []
  #original: string[] | undefined
  #verbatim = false

  constructor(layout: Layout) {
    this.#layout = layout
  }

  get done(): boolean {
    return this.#ended || this.#refused !== undefined
  }

  onprocessinginstruction(name: string, data: string): void {
    if (this.#elements === 0 && /^!(?:doctype|entity)/i.test(name) && /!ENTITY/i.test(data))
      this.#refused ??= 'entities'
  }

  onopentag(name: string, attributes: { [name: string]: string }): void {
    if (this.done) return
    const local = localOf(name)
    const item = this.#layout.items.includes(local)
    if (item) this.#left = []
    if (this.#left.length > 0 || this.#isLeftOut(name, local)) {
      this.#left.push(name)
      if (this.#left.length > DEEPEST) this.#refused = 'nested'
      return
    }
    if (!NAME.test(name) || RESERVED.test(name)) return
    if (++this.#elements > MOST) this.#refused = 'elements'
    if (item) this.#beginItem()
    if (this.done) return
    if (this.#open.length >= DEEPEST) this.#refused = 'nested'
    if (local === 'origlink') {
      this.#original = []
      this.#left.push(name)
      return
    }
    this.#open.push({ name, local, length: 0 })
    this.#pieces.push(`<${name}${this.#written(attributes)}>`)
    // FeedBurner puts its own address into the item and the outlet's into an element of its own: a place for that one.
    if (this.#itemAt === this.#pieces.length - 1) this.#pieces.push('')
  }

  oncdatastart(): void {
    this.#verbatim = true
  }

  oncdataend(): void {
    this.#verbatim = false
  }

  ontext(data: string): void {
    if (this.done) return
    const text = this.#verbatim ? data : this.#decoded(data)
    if (this.#left.length > 0) {
      this.#original?.push(text)
      return
    }
    const last = this.#open.at(-1)
    if (last === undefined) return
    const room = PERSON.test(last.local) ? Math.max(LONGEST_NAME - last.length, 0) : text.length
    last.length += text.length
    this.#pieces.push(verbatim(sound(text.slice(0, room))))
  }

  onclosetag(name: string, implied: boolean): void {
    if (this.done) return
    if (this.#left.length > 0) {
      const at = this.#left.lastIndexOf(name)
      if (at === -1) return
      this.#left.length = at
      if (at === 0 && this.#original !== undefined) this.#putOriginal(this.#original.join(''))
      if (at === 0) this.#original = undefined
      return
    }
    const at = this.#open.findLastIndex((open) => open.name === name)
    if (at === -1) return
    if (implied && this.#layout.items.includes(localOf(name))) this.#flaws.add('unclosed')
    this.#closeTo(at)
    if (this.#open.length === 0) this.#ended = true
  }

  result(): SoundXml {
    if (this.#refused !== undefined) return { refused: this.#refused }
    return { xml: this.#pieces.join(''), flaws: [...this.#flaws] }
  }

  /** The document ends although elements are open: the item that is not complete goes, half an address is none. */
  breakOff(): void {
    this.#ended = true
    if (this.#open.length === 0) return
    this.#flaws.add('brokenOff')
    const item = this.#open.findIndex(({ local }) => this.#layout.items.includes(local))
    if (item !== -1) {
      this.#pieces.length = this.#itemAt
      this.#open.length = item
    }
    this.#closeTo(0)
  }

  #beginItem(): void {
    const open = this.#open.findIndex(({ local }) => this.#layout.items.includes(local))
    if (open !== -1) {
      this.#flaws.add('unclosed')
      this.#closeTo(open)
    }
    if (this.#items === this.#layout.limit) {
      this.#flaws.add('tooMany')
      this.#closeTo(0)
      this.#ended = true
      return
    }
    this.#items++
    this.#itemAt = this.#pieces.length
  }

  #closeTo(at: number): void {
    while (this.#open.length > at) this.#pieces.push(`</${this.#open.pop()?.name}>`)
  }

  #isLeftOut(name: string, local: string): boolean {
    if (this.#layout.without?.includes(local) === true) return true
    const parent = this.#open.at(-1)?.local ?? ''
    const direct = parent === 'channel' || parent === 'feed' || this.#layout.items.includes(parent)
    return direct && name.includes(':') && !READ.test(local)
  }

  #putOriginal(text: string): void {
    const inside = this.#open.some(({ local }) => this.#layout.items.includes(local))
    if (!inside || text.trim() === '') return
    const url = escapeUTF8(sound(text.trim()))
    const link = this.#open.some(({ local }) => local === 'entry')
      ? `<link rel="alternate" href="${url}"></link>`
      : `<link>${url}</link>`
    this.#pieces[this.#itemAt + 1] = link
  }

  #written(attributes: { readonly [name: string]: string }): string {
    let written = ''
    for (const [name, value] of Object.entries(attributes)) {
      if (!NAME.test(name) || RESERVED.test(name)) continue
      written += ` ${name}="${escapeUTF8(sound(this.#decoded(value)))}"`
    }
    return written
  }

  #decoded(text: string): string {
    if (!text.includes('&')) return text
    return inWindows(text, '&', (part) => this.#decodedPart(part)).join('')
  }

  #decodedPart(text: string): string {
    return text.replace(REFERENCE, (found, name: string | undefined) => {
      if (name === undefined) {
        this.#flaws.add('ampersand')
        return found
      }
      if (name.startsWith('#')) return decodeHTML(found)
      const decoded = decodeHTMLStrict(found)
      if (decoded === found) this.#flaws.add('ampersand')
      else if (!/^(?:amp|lt|gt|quot|apos)$/.test(name)) this.#flaws.add('undeclared')
      return decoded
    })
  }
}

const REFERENCE = /&(?:(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{0,31});)?/gi

/** Works on a text piece by piece, each but the first beginning with the sign: what one holds stays small. */
function inWindows(text: string, sign: string, work: (part: string) => string): readonly string[] {
  const worked: string[] = []
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf(sign, at + WINDOW)
    const end = next === -1 ? text.length : next
    worked.push(work(text.slice(at, end)))
    at = end
  }
  return worked
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

// Not escaped: a library that reads a million escapes holds a gigabyte of pieces.
function verbatim(text: string): string {
  return /[&<>]/.test(text) ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : text
}

// Signs XML does not allow even when escaped.
function sound(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').toWellFormed()
}
