/**
 * The page's tags, as they open and close: what htmlparser2's `Parser` makes of the same tokens, with nothing that no rule asks for.
 *
 * A page has some ten thousand attributes, and the rules ask for a dozen names: the values of all others are never cut out of the
 * source, and the attributes of every element have the same shape. References are decoded here, where there are any.
 */
import { Tokenizer } from 'htmlparser2'
import {
  type Attributes,
  attributeNamed,
  type Mutable,
  NO_ATTRIBUTES,
  noneYet,
} from './attribute.ts'
import { closedBy, type Ground, groundOf, isVoid } from './nesting.ts'
import { decodedAttribute } from './reference.ts'

/** Who is told of a page's tags and texts. */
export interface PageHandler {
  readonly open: (name: string, attributes: Attributes) => void
  /** Text as it stands in the source at `at`, references and all. */
  readonly read: (text: string, at: number) => void
  readonly close: (name: string) => void
}

/** Reads a page stretch by stretch; see the file's header. */
export class PageParser {
  private readonly source: string
  private readonly handler: PageHandler
  private readonly tokenizer: Tokenizer
  /** Open elements, the innermost last. */
  private readonly stack: string[] = []
  /** Whether tags are those of HTML, or of a drawing or a formula in it; the innermost last. */
  private readonly grounds: Ground[] = []
  /** Where in the source the tokenizer's first unit stands: it knows nothing of what was left out. */
  private base = 0
  private written = 0
  /** The tag that is being read; '' for one that counts for nothing. */
  private tag = ''
  private isOpening = false
  private attributes: Mutable | undefined
  /** The attribute that is being read, where a rule asks for it. */
  private wanted: keyof Attributes | undefined
  private value = ''

  constructor(source: string, handler: PageHandler) {
    this.source = source
    this.handler = handler
    this.tokenizer = new Tokenizer({ decodeEntities: false }, this)
  }

  /** Reads `[from, to)` of the source; what stands before it and was not read is left out. */
  write(from: number, to: number): void {
    this.base = from - this.written
    this.written += to - from
    this.tokenizer.write(this.source.slice(from, to))
  }

  /** Forgets every open tag. */
  reset(): void {
    this.tokenizer.reset()
    this.stack.length = 0
    this.grounds.length = 0
    this.written = 0
    this.tag = ''
    this.isOpening = false
    this.attributes = undefined
    this.value = ''
  }

  end(): void {
    this.tokenizer.end()
  }

  ontext(begin: number, end: number): void {
    // behind an unfinished "</" at the page's end the tokenizer has lost its beginning: -1
    const start = begin < 0 ? end - 1 : begin
    this.handler.read(this.cut(start, end), this.base + start)
  }

  onopentagname(start: number, end: number): void {
    this.begin(this.cut(start, end).toLowerCase())
  }

  onattribname(start: number, end: number): void {
    this.wanted = this.isOpening
      ? attributeNamed(this.source, this.base + start, end - start)
      : undefined
  }

  onattribdata(start: number, end: number): void {
    if (this.wanted !== undefined) this.value += this.cut(start, end)
  }

  onattribend(): void {
    const { wanted } = this
    if (wanted === undefined) return
    this.attributes ??= noneYet()
    // of two of a name the first counts
    this.attributes[wanted] ??= decodedAttribute(this.value)
    this.wanted = undefined
    this.value = ''
  }

  onopentagend(): void {
    this.finish()
  }

  onselfclosingtag(): void {
    if (!this.isInForeignContext()) this.finish()
    else this.closeTag()
  }

  onclosetag(start: number, end: number): void {
    const written = this.named(this.cut(start, end).toLowerCase())
    const isInside = written === 'foreignobject' && this.stack.includes('foreignObject')
    const name = isInside ? 'foreignObject' : written
    if (isVoid(name)) {
      if (name !== 'br') return
      this.handler.open('br', NO_ATTRIBUTES)
      this.handler.close('br')
      return
    }
    const at = this.stack.lastIndexOf(name)
    if (at !== -1) while (this.stack.length > at) this.pop()
    else if (name === 'p') {
      this.begin('p')
      this.closeTag()
    }
  }

  oncdata(start: number, end: number, behind: number): void {
    if (this.isInForeignContext()) this.ontext(start, end - behind)
  }

  isInForeignContext(): boolean {
    return (this.grounds.at(-1) ?? 'html') !== 'html'
  }

  onend(): void {
    while (this.stack.length > 0) this.pop()
  }

  // Nothing of these is read.
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  private cut(start: number, end: number): string {
    return this.source.slice(this.base + start, this.base + end)
  }

  private named(name: string): string {
    if (name === 'image') return this.isInForeignContext() ? name : 'img'
    // in a drawing, HTML stands in elements of this name
    if (name !== 'foreignobject' || this.grounds.at(-1) !== 'svg') return name
    return 'foreignObject'
  }

  private begin(written: string): void {
    const name = this.named(written)
    this.tag = name
    // a form in a form counts for nothing
    if (name === 'form' && this.stack.includes('form')) {
      this.tag = ''
      return
    }
    const closed = closedBy(name)
    if (closed !== undefined) while (closed.has(this.stack.at(-1) ?? '')) this.pop()
    if (!isVoid(name)) {
      this.stack.push(name)
      const ground = groundOf(name)
      if (ground !== undefined) this.grounds.push(ground)
    }
    this.isOpening = true
  }

  private finish(): void {
    const { tag } = this
    if (this.isOpening) this.handler.open(tag, this.attributes ?? NO_ATTRIBUTES)
    this.isOpening = false
    this.attributes = undefined
    if (isVoid(tag)) this.handler.close(tag)
    this.tag = ''
  }

  private closeTag(): void {
    const { tag } = this
    this.finish()
    if (this.stack.length > 0 && this.stack.at(-1) === tag) this.pop()
  }

  private pop(): void {
    const name = this.stack.pop() ?? ''
    if (groundOf(name) !== undefined) this.grounds.pop()
    this.handler.close(name)
  }
}
