import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/
/** A story longer than this is none. */
const LONGEST = 1_000_000
const SILENT = /^(?:script|style|noscript|iframe|template)$/

/**
 * The text of HTML in one line: tags go, entities are read, blocks are parted by a space. Titles and summaries of
 * feeds are HTML, whatever they claim to be. Only tokens are looked at, so that no nesting costs more than its length.
 *
 * @returns undefined where no text is left
 */
export function plainText(source: string | undefined): string | undefined {
  if (source === undefined) return undefined
  const html = source.slice(0, LONGEST)
  const pieces: string[] = []
  let silent = ''
  let name = ''
  const put = (text: string) => {
    if (silent === '') pieces.push(text)
  }
  const nothing = () => {}
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => put(html.slice(start, end)),
    ontextentity: (codepoint) => put(String.fromCodePoint(codepoint)),
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase()
      if (BLOCK.test(name)) put(' ')
    },
    onopentagend: () => {
      if (silent === '' && SILENT.test(name)) silent = name
    },
    onclosetag: (start, end) => {
      const closed = html.slice(start, end).toLowerCase()
      if (closed === silent) silent = ''
      if (BLOCK.test(closed)) put(' ')
    },
    onattribdata: nothing,
    onattribentity: nothing,
    onattribend: nothing,
    onattribname: nothing,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  const text = pieces.join('').replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** Plain text as HTML: what blank lines part are paragraphs. */
export function htmlOfText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return escaped
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('\n')
}
