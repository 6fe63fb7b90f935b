/**
 * Sites: what is known of single newsrooms' pages, by domain. The table is short cuts and no crutch: a page of any other site
 * is read by the general rules alone, and so is one of these whose page is not built as its entry says.
 *
 * An entry says only what its source says: `pages` are the measured pages of the design note on Indonesian news, a repository is
 * a public scraper or site configuration that names the same elements (read for the names, nothing else is taken from it).
 */
import { parsedAddress, siteOf } from './canonical.ts'

/** What is known of one site. */
export interface SiteRule {
  /** Name of the outlet's row in `data/outlets.tsv`, which has its clock and whether it is an agency. */
  readonly outlet?: string
  /** What is set behind a story's address for the whole of a split one. */
  readonly whole?: '/all' | `?${string}`
  /** Elements that hold the story, today's first: classes that one element has ("side-article txt-article"), an id ("#isi"), or microdata ("@articleBody"). */
  readonly holder?: readonly string[]
  /** Elements inside it that are none of it, named alike. */
  readonly beside?: readonly string[]
  readonly source: readonly string[]
}

/** Rules by registrable domain. */
export interface SiteTable {
  readonly [domain: string]: SiteRule
}

/** The sites known; in the order of the alphabet. */
export const SITES: SiteTable = {
  'afp.com': { outlet: 'AFP', source: ['data/outlets.tsv'] },
  'antaranews.com': {
    outlet: 'Antara',
    holder: ['post-content'],
    source: ['jajackleon/13-Maliar', 'data/outlets.tsv'],
  },
  'apnews.com': {
    outlet: 'AP',
    holder: ['RichTextStoryBody', 'Article'],
    source: ['fivefilters/ftr-site-config', 'flairNLP/fundus', 'data/outlets.tsv'],
  },
  'bernama.com': { outlet: 'Bernama', source: ['data/outlets.tsv'] },
  'cnbcindonesia.com': {
    outlet: 'CNBC Indonesia',
    holder: ['detail-text', 'detail_text'],
    source: ['rmzq/python-news-scraper'],
  },
  'cnnindonesia.com': {
    outlet: 'CNN Indonesia',
    holder: ['detail-text', 'detail_text', 'itp_bodycontent'],
    source: ['rmzq/python-news-scraper', 'babalenong/Scrapy-Indonesian-News-Articles', 'pages'],
  },
  'detik.com': {
    outlet: 'detikcom',
    whole: '?single=1',
    holder: ['detail__body-text', 'itp_bodycontent', '#detikdetailtext'],
    beside: ['parallaxindetail', 'detail__long-nav'],
    source: ['pages'],
  },
  'grid.id': { whole: '?page=all', source: ['pages'] },
  'inews.id': { outlet: 'iNews', whole: '/all', source: ['pages'] },
  'jawapos.com': { outlet: 'Jawa Pos', whole: '?page=all', source: ['pages'] },
  'kompas.com': {
    outlet: 'Kompas',
    whole: '?page=all',
    holder: ['read__content'],
    source: ['pages'],
  },
  'kompasiana.com': { whole: '?page=all', source: ['pages'] },
  'kontan.co.id': { outlet: 'Kontan', whole: '?page=all', source: ['pages'] },
  'kyodonews.net': { outlet: 'Kyodo', source: ['data/outlets.tsv'] },
  'liputan6.com': {
    outlet: 'Liputan6',
    holder: ['article-content-body__item-content'],
    source: ['insomniacid/liputan6', 'gikirima/indonews-scrapper'],
  },
  'news.cn': { outlet: 'Xinhua', source: ['DIYgod/RSSHub'] },
  'okezone.com': {
    outlet: 'Okezone',
    holder: ['c-detail read', '@articleBody'],
    beside: ['#bacajuga', 'baca-juga', 'pagination'],
    source: ['gikirima/indonews-scrapper', 'pages'],
  },
  'republika.co.id': {
    outlet: 'Republika',
    holder: ['article-content'],
    source: ['gikirima/indonews-scrapper'],
  },
  'reuters.com': { outlet: 'Reuters', source: ['data/outlets.tsv'] },
  'sindonews.com': {
    outlet: 'Sindonews',
    holder: ['#detail-desc'],
    source: ['gikirima/indonews-scrapper'],
  },
  'suara.com': { outlet: 'Suara.com', whole: '?page=all', source: ['pages'] },
  'tempo.co': {
    outlet: 'Tempo',
    holder: ['#content-wrapper', '#isi'],
    source: ['gikirima/indonews-scrapper', 'xchopath/scrap-berita'],
  },
  'tribunnews.com': {
    outlet: 'Tribunnews',
    whole: '?page=all',
    holder: ['side-article txt-article'],
    beside: ['baca'],
    source: ['pages'],
  },
  'tvonenews.com': { outlet: 'tvOne', whole: '?page=all', source: ['pages'] },
  'viva.co.id': { outlet: 'Viva.co.id', whole: '?page=all', source: ['pages'] },
  'xinhuanet.com': { outlet: 'Xinhua', source: ['data/outlets.tsv'] },
}

/** A site's rule, and the domain it stands under. */
export interface KnownSite extends SiteRule {
  readonly domain: string
}

/** The rule of an address's site: "news.detik.com" is detik.com's. */
export function siteRule(address: string | undefined, sites: SiteTable): KnownSite | undefined {
  const url = address === undefined ? undefined : parsedAddress(address)
  if (url === undefined) return undefined
  const domain = siteOf(url)
  const rule = Object.hasOwn(sites, domain) ? sites[domain] : undefined
  return rule === undefined ? undefined : { ...rule, domain }
}
