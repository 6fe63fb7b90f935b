/**
 * Expectations written into the text: `"<d Rina>Kami siap</d>," kata Rina.`
 *
 * `d` direct, `p` partial, `i` indirect, `a` attitude; then the speaker (`~` in front: implied, `-`:
 * none), behind `|` the carrier in the same way. `<+>` goes on with the quote before.
 */
import type { Quote } from '../../../src/model/quote.ts'

const TAG = /<([dpia+])(?: ([^<>]*))?>|<\/[dpia+]>/g
const TYPES: Readonly<Record<string, string>> = {
  d: 'direct',
  p: 'partial',
  i: 'indirect',
  a: 'attitude',
}

/** The plain text, and what the quotes must be, one line each. */
export function unmark(marked: string): {
  readonly text: string
  readonly expected: readonly string[]
} {
  const expected: string[] = []
  let text = ''
  let at = 0
  let open = 0
  let head = ''
  for (const match of marked.matchAll(TAG)) {
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    const [, kind, who = '-'] = match
    if (kind === undefined) {
      const words = text.slice(open)
      if (head === '+') expected.push(`${expected.pop()} // ${words}`)
      else expected.push(`${head}: ${words}`)
    } else {
      open = text.length
      const [speaker = '-', carrier = '-'] = who.split('|')
      head = kind === '+' ? '+' : `${TYPES[kind]} ${speaker} | ${carrier}`
    }
  }
  return { text: text + marked.slice(at), expected }
}

/** Quotes in the same form. */
export function remark(quotes: readonly Quote[]): readonly string[] {
  return quotes.map(({ type, class: sort, content, speaker, carrier }) => {
    const name = (one: Quote['speaker']) =>
      one === undefined ? '-' : `${one.certainty === 'implied' ? '~' : ''}${one.value.name}`
    const words = content.map(({ exact }) => exact).join(' // ')
    return `${sort === 'attitude' ? sort : type} ${name(speaker)} | ${name(carrier)}: ${words}`
  })
}
