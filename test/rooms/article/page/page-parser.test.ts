/** The parser made for what rules ask, beside the one it is made after. */
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { type Attributes, NO_ATTRIBUTES } from '../../../../src/rooms/article/page/attribute.ts'
import { PageParser } from '../../../../src/rooms/article/page/page-parser.ts'
import { decodedAttribute, eachPiece } from '../../../../src/rooms/article/page/reference.ts'

type Attribute = readonly [string, string | undefined]

/** Tags and texts in a row; texts that follow one another are one. */
class Heard {
  readonly events: string[] = []
  private said = ''

  text(text: string): void {
    this.said += text
  }

  tag(event: string): void {
    if (this.said !== '') this.events.push(`text ${this.said}`)
    this.said = ''
    this.events.push(event)
  }

  open(name: string, attributes: readonly Attribute[]): void {
    const asked = attributes.filter(([key, value]) => key in NO_ATTRIBUTES && value !== undefined)
    const list = asked.map(([key, value]) => `${key}=${JSON.stringify(value)}`).sort()
    this.tag(`<${name.toLowerCase()} ${list.join(' ')}`)
  }
}

/** What is heard of a page in pieces of a length. */
function heard(html: string, piece: number): readonly string[] {
  const all = new Heard()
  const parser = new PageParser(html, {
    open: (name: string, attributes: Attributes) => all.open(name, Object.entries(attributes)),
    read: (text, at) => {
      expect(html.slice(at, at + text.length)).toBe(text)
      all.text(text)
    },
    close: (name) => all.tag(`>${name.toLowerCase()}`),
  })
  for (let at = 0; at < html.length; at += piece)
    parser.write(at, Math.min(html.length, at + piece))
  parser.end()
  all.tag('end')
  return all.events
}

/** The same of the parser of all trades. */
function wanted(html: string): readonly string[] {
  const all = new Heard()
  const parser = new Parser(
    {
      // references are decoded as in the last test
      onopentag: (name, attributes) =>
        all.open(
          name,
          Object.entries(attributes).map(([key, value]) => [key, decodedAttribute(value)]),
        ),
      ontext: (text) => all.text(text),
      onclosetag: (name) => all.tag(`>${name.toLowerCase()}`),
    },
    { decodeEntities: false },
  )
  parser.end(html)
  all.tag('end')
  return all.events
}

const NAMES =
  'p div a li ul td tr th table thead tbody body head html form input button select option h1 h2 br hr img image span svg math title desc mi foreignObject script style textarea iframe xmp dd dt rt rp link meta noscript section'
const name = fc.constantFrom(...NAMES.split(' '))
const attribute = fc.constantFrom(
  '',
  ' class=a',
  ' CLASS="b c"',
  " id='d'",
  ' hidden',
  ' href="/?a=1"',
  ' class=x class=y',
  ' data-much="<p>"',
  ' style = "display:none"',
  ' itemprop=articleBody/',
  ' "',
)
const fragment = fc.oneof(
  fc.tuple(name, attribute, attribute).map(([one, first, second]) => `<${one}${first}${second}>`),
  fc.tuple(name, attribute).map(([one, first]) => `<${one}${first}/>`),
  name.map((one) => `</${one}>`),
  name.map((one) => `</${one.toUpperCase()} >`),
  fc.constantFrom(
    'kata ',
    'a < b',
    '&amp; &nbsp',
    '<!-- p -->',
    '<!doctype html>',
    '<![CDATA[x]]>',
    '<?x?>',
    '</>',
    '<',
    '>',
    '"',
    // unfinished
    '</',
    '<div ',
    '<p class="a',
    '<!--',
    '<![CDATA[',
    '<a href=',
    '<ti',
    '<PLAINTEXT',
    '</title',
    '</p ',
    '<br /',
    // broken, and whole after all
    '<!>',
    '<!-->',
    '<!--->',
    '<!-- a --!>',
    '<!-- a --!-->',
    '<!->',
    '<!d',
    '</ p>',
    '</1>',
    '<</title>',
    '</scripty>',
    '<p/class=a/ =b>',
    '<p class=>',
    ']]>',
    '--',
  ),
)

describe('the parser of pages', () => {
  it('hears what htmlparser2 hears', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 25 }), (pieces) => {
        const html = pieces.join('')
        expect(heard(html, Math.max(1, html.length))).toEqual(wanted(html))
      }),
      { numRuns: 2000 },
    )
  })

  it('hears the same in pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (pieces, size) => {
          const html = pieces.join('')
          expect(heard(html, size)).toEqual(heard(html, Math.max(1, html.length)))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('decodes texts and attributes as htmlparser2 does', () => {
    const bit = fc.constantFrom(
      '&',
      '&amp',
      '&amp;',
      '&nbsp',
      '&copy',
      '&#8220;',
      '&#x41',
      '&#',
      ';',
      '=',
      'a',
      ' ',
      '&notin;',
      '&not',
      '&acE;',
      '&Aopf;',
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const text = bits.join('')
        let said = ''
        let value: string | undefined
        const parser = new Parser({
          onopentag: (_, { class: given }) => {
            value = given
          },
          ontext: (piece) => {
            said += piece
          },
        })
        parser.end(`${text}<p class="${text}">`)
        let own = ''
        eachPiece(text, 0, (piece) => {
          own += piece
        })
        expect(own).toBe(said)
        const [tag = ''] = heard(`<p class="${text}">`, 1000)
        expect(tag).toBe(`<p class=${JSON.stringify(value)}`)
      }),
      { numRuns: 2000 },
    )
  })
})
