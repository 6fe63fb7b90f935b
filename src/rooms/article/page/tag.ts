/** Tags of HTML: which are never read, which stand beside the story, which end a block of text. */

const SILENT = new Set(
  'script style noscript template svg math iframe object embed applet select textarea button head title audio video canvas datalist'.split(
    ' ',
  ),
)
const ASIDE = new Set('nav aside footer form menu dialog figure figcaption label'.split(' '))
const BLOCK = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol option p picture pre section summary table tbody td tfoot th thead tr ul video'.split(
    ' ',
  ),
)

/** Whether the text inside is never shown: scripts, styles, fields of forms. */
export function isSilent(name: string): boolean {
  return SILENT.has(name)
}

const TEXT = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th dt dd span a b strong i em u small label q'.split(' '),
)

/**
 * Whether a tag begins and ends a block of text. An element of the page's own making (`<ks-paragraf>`) is one unless it stands
 * within a text.
 */
export function isBlock(name: string, parent = ''): boolean {
  return BLOCK.has(name) || (name.includes('-') && !TEXT.has(parent))
}

/** Whether an element stands beside the story by its tag alone. */
export function isAside(name: string): boolean {
  return ASIDE.has(name)
}
