/**
 * The page's tokens: tags, their attributes and the text between them, by their places in the source, as htmlparser2's `Tokenizer` tells them.
 *
 * That one is fed piece by piece and asks at every letter where it is; here the whole page is at hand, so that each tag is read in one go and
 * what lies between two marks is skipped. Broken pages are read alike to the letter: the library is the oracle in `page-parser.test.ts`.
 */

/** Who is told of tokens: names of tags in small letters, all else as `[start, end)` of the source. */
export interface TokenHandler {
  readonly isInForeignContext: () => boolean
  readonly ontext: (start: number, end: number) => void
  readonly onopentagname: (name: string) => void
  /** A name, and a value without its quotes; an empty one where there is none. */
  readonly onattribute: (name: number, nameEnd: number, value: number, valueEnd: number) => void
  readonly onopentagend: (isSelfClosing: boolean) => void
  readonly onclosetag: (name: string) => void
  readonly oncdata: (start: number, end: number) => void
}

const GREATER = 62
const SLASH = 47
const EQUALS = 61
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39

/** Elements whose text is no tags, up to their own end. */
const TEXT_ONLY = new Set(
  'iframe noembed noframes plaintext script style title textarea xmp'.split(' '),
)

/** Reads a page stretch by stretch; see the file's header. */
export class PageTokenizer {
  private readonly source: string
  private readonly handler: TokenHandler
  private at = 0
  /** Where the text-only element ends that is open; -1 where none is. */
  private textEnd = -1

  constructor(source: string, handler: TokenHandler) {
    this.source = source
    this.handler = handler
  }

  /**
   * Reads what begins in `[from, to)`: a tag that does is read to its end.
   *
   * @returns where it stopped
   */
  write(from: number, to: number): number {
    if (this.at < from) this.at = from
    while (this.at < to) this.step(to)
    return this.at
  }

  /** Forgets the text-only element that is open. */
  reset(): void {
    this.textEnd = -1
  }

  private step(to: number): void {
    const { source, at, textEnd } = this
    if (textEnd >= 0) {
      const end = Math.min(textEnd, to)
      if (at < end) this.handler.ontext(at, end)
      this.at = Math.max(at, end)
      if (this.at < textEnd || textEnd === source.length) return
      this.textEnd = -1
      this.readCloseTag(this.at + 2)
      return
    }
    if (source.charCodeAt(at) !== 60) this.readText(at, at, to)
    else {
      const next = source.charCodeAt(at + 1)
      if (isLetter(next)) this.readOpenTag(at + 1)
      else if (next === SLASH) this.readClosing(at)
      else if (next === 33) this.readDeclaration(at + 2)
      else if (next === 63) this.skipBehind('>', at + 2)
      // a mark of less in a text
      else this.readText(at, at + 1, to)
    }
  }

  /** Text from `start` up to the next tag, of which nothing may begin before `from`. */
  private readText(start: number, from: number, to: number): void {
    const next = this.source.indexOf('<', from)
    this.at = next === -1 || next > to ? to : next
    this.handler.ontext(start, this.at)
  }

  private skipBehind(mark: string, from: number): void {
    const found = this.source.indexOf(mark, from)
    this.at = found === -1 ? this.source.length : found + mark.length
  }

  /** `<!…`: a comment, a document type, or a stretch of text in a drawing. */
  private readDeclaration(from: number): void {
    const { source } = this
    if (source.startsWith('--', from)) this.skipComment(from + 2)
    else if (source.startsWith('[CDATA[', from)) {
      const start = from + 7
      this.skipBehind(']]>', start)
      if (source.startsWith(']]>', this.at - 3) && this.at - 3 >= start)
        this.handler.oncdata(start, this.at - 3)
    } else this.skipBehind('>', from)
  }

  private skipComment(from: number): void {
    const { source } = this
    // "<!-->" and "<!--->" are whole
    if (source[from] === '>') this.at = from + 1
    else if (source.startsWith('->', from)) this.at = from + 2
    else {
      let end = source.indexOf('--', from)
      while (end !== -1 && source[end + 2] !== '>' && !source.startsWith('!>', end + 2))
        end = source.indexOf('--', end + 1)
      this.at = end === -1 ? source.length : end + (source[end + 2] === '>' ? 3 : 4)
    }
  }

  /** `</…` at a place in the source. */
  private readClosing(at: number): void {
    const next = this.source.charCodeAt(at + 2)
    if (isLetter(next)) this.readCloseTag(at + 2)
    else if (at + 2 >= this.source.length) this.readText(at, this.source.length, at + 2)
    else this.skipBehind('>', at + 2)
  }

  private readCloseTag(start: number): void {
    const { source } = this
    const end = this.endOfName(start)
    if (end < source.length) {
      this.handler.onclosetag(source.slice(start, end).toLowerCase())
      this.at = source.indexOf('>', end) + 1
      if (this.at > 0) return
      this.readLast()
    }
    this.at = source.length
  }

  private readOpenTag(start: number): void {
    const { source, handler } = this
    const end = this.endOfName(start)
    const name = source.slice(start, end).toLowerCase()
    if (end === source.length) {
      this.at = end
      if (this.beginsTextOnly(name)) handler.ontext(start, end)
      return
    }
    const isTextOnly = TEXT_ONLY.has(name) && !handler.isInForeignContext()
    handler.onopentagname(name)
    this.at = this.readAttributes(end)
    if (isTextOnly) this.textEnd = this.endOfText(name)
  }

  /** What stands behind a tag's name, up to its end; where it has none, the page ends. */
  private readAttributes(from: number): number {
    const { source, handler } = this
    const { length } = source
    for (let at = from; ; ) {
      at = behindSpace(source, at)
      let code = source.charCodeAt(at)
      if (code === GREATER) {
        handler.onopentagend(false)
        return at + 1
      }
      if (code === SLASH) {
        at = behindSpace(source, at + 1)
        if (source.charCodeAt(at) === GREATER) {
          handler.onopentagend(true)
          return at + 1
        }
        if (at < length) continue
        this.readLast()
      }
      if (at >= length) return length
      const name = at
      do code = source.charCodeAt(++at)
      while (at < length && code !== EQUALS && !endsName(code))
      const nameEnd = at
      at = behindSpace(source, at)
      if (source.charCodeAt(at) !== EQUALS) {
        if (at < length) handler.onattribute(name, nameEnd, nameEnd, nameEnd)
        continue
      }
      at = behindSpace(source, at + 1)
      code = source.charCodeAt(at)
      const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE
      const value = isQuoted ? at + 1 : at
      if (isQuoted) at = source.indexOf(code === DOUBLE_QUOTE ? '"' : "'", value)
      else while (at < length && code !== GREATER && !isSpace(code)) code = source.charCodeAt(++at)
      if (at === -1 || at >= length) return length
      handler.onattribute(name, nameEnd, value, at)
      if (isQuoted) at++
    }
  }

  private endOfName(start: number): number {
    const { source } = this
    let end = start
    while (end < source.length && !endsName(source.charCodeAt(end))) end++
    return end
  }

  private endOfText(name: string): number {
    if (name === 'plaintext') return this.source.length
    const close = new RegExp(`</${name}(?=[ \\n\\t\\f\\r/>])`, 'gi')
    close.lastIndex = this.at
    return close.exec(this.source)?.index ?? this.source.length
  }

  // Two slips of the library at the very end of a page: half of such a name is text, and so is the last letter of a tag without its end.

  private beginsTextOnly(name: string): boolean {
    return (
      !this.handler.isInForeignContext() &&
      Array.from(TEXT_ONLY).some((textOnly) => textOnly.startsWith(name))
    )
  }

  private readLast(): void {
    this.handler.ontext(this.source.length - 1, this.source.length)
  }
}

function behindSpace(source: string, from: number): number {
  let at = from
  while (isSpace(source.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 12 || code === 13
}

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
