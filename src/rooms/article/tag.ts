/** Tags of HTML: which are never read, which stand beside the story, which end a block of text. */

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
  'button',
  'head',
  'title',
])
const ASIDE = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'dialog', 'figure'])
const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'td',
  'th',
  'tr',
  'ul',
  'body',
])
const NOISE =
  /(?:^|[-_\s])(?:comment|komentar|related|terkait|baca-?juga|bacajuga|share|social|sidebar|newsletter|promo|advert|ads?|banner|breadcrumb|tags?|footer|cookie|paywall|recommend|popular|terpopuler|pagination|paging|long-nav|caption|copyright|parallax\w*|linksisip)(?:$|[-_\s])/i

/** Whether the text inside is never shown: scripts, styles, fields of forms. */
export function isSilent(name: string): boolean {
  return SILENT.has(name)
}

/** Whether a tag begins and ends a block of text. */
export function isBlock(name: string): boolean {
  return BLOCK.has(name)
}

/**
 * Whether an element stands beside the story, by its tag or by what it is called.
 *
 * @param called its classes and id; sites of all languages write these in English, some in their own
 */
export function isBeside(name: string, called: string): boolean {
  return ASIDE.has(name) || (BLOCK.has(name) && name !== 'body' && NOISE.test(called))
}
