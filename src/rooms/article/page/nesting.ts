/** Nesting: which tags have no end, which end others that were left open, and where the tags of drawings and formulas begin. */

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

const FORM = new Set('input option optgroup select button datalist textarea'.split(' '))
const PARAGRAPH = new Set(['p'])
const HEADING = new Set('h1 h2 h3 h4 h5 h6 p'.split(' '))
const TERM = new Set(['dd', 'dt'])
const RUBY = new Set(['rt', 'rp'])
const ROWS = new Set(['thead', 'tbody'])

/** What a tag ends where it opens inside of it: HTML lets `</p>` and `</li>` be left out. */
const CLOSED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'
    .split(' ')
    .map((name) => [name, PARAGRAPH] as const),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, HEADING] as const),
  ...'select input output button datalist textarea'.split(' ').map((name) => [name, FORM] as const),
  ['tr', new Set(['tr', 'th', 'td'])],
  ['th', new Set(['th'])],
  ['td', new Set(['thead', 'th', 'td'])],
  ['body', new Set(['head', 'link', 'script'])],
  ['a', new Set(['a'])],
  ['li', new Set(['li'])],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
  ['dd', TERM],
  ['dt', TERM],
  ['rt', RUBY],
  ['rp', RUBY],
  ['tbody', ROWS],
  ['tfoot', ROWS],
])

/** Whose tags stand in an element: those of HTML, or of a drawing or a formula, where `<title>` and `<script>` are as any other. */
export type Ground = 'html' | 'svg' | 'math'

const GROUNDS: ReadonlyMap<string, Ground> = new Map([
  ['svg', 'svg'],
  ['math', 'math'],
  ...'mi mo mn ms mtext annotation-xml foreignObject desc title'
    .split(' ')
    .map((name) => [name, 'html'] as const),
])

/** Whether an element ends where it begins. */
export function isVoid(name: string): boolean {
  return VOID.has(name)
}

/** The open elements that a tag ends. */
export function closedBy(name: string): ReadonlySet<string> | undefined {
  return CLOSED.get(name)
}

/** Whose tags stand inside an element, where those of another may have stood around it. */
export function groundOf(name: string): Ground | undefined {
  return GROUNDS.get(name)
}
