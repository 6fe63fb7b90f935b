/**
 * Naming: what an element's class and id say of it. Sites of all languages name their blocks in English words, joined by
 * dashes, underscores or capitals ("related-articles", "articleBody"); some Indonesian ones in Indonesian ("baca-juga").
 */

import { phraseStarts } from '../../../text/phrase-start.ts'

/** What a name may say of an element; several at once, added up. */
export const NAMED = {
  /** Noise, whatever it holds. */
  noise: 1,
  /** Noise where it holds little prose. */
  weak: 2,
  /** The story's own text. */
  story: 4,
  /** The summary above a story. */
  standfirst: 8,
  /** Words under a picture. */
  caption: 16,
  /** Not shown. */
  hidden: 32,
  /** Somebody's post, set into the story. */
  embed: 64,
  /** Noise so surely that a second look at the page keeps to it. */
  sure: 128,
  /** About who wrote the story. */
  person: 256,
} as const

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Never part of a story. */
const NOISE = words(`
  ad ads aside adbox adslot adv advert advertisement advertising advertorial affiliate affiliates anzeige
  banner bacajuga baca blogroll breadcrumb breadcrumbs bylines
  comment comments commentform commentlist commenting kommentare komentar comentarios commentaires respond disqus
  consent contentinfo cookie cookies copyright correction credits cta dfp disclaimer
  expandable factbox facts factfile gloss glossary glosarium infobox footer foot footnotes footernav gdpr googlead
  keywords kontak latest terkini linksisip login menu metering modal mostread
  nav navbar navi navigation newsletter newsletters noprint nocontent outbrain overlay postmetadata pushlayer
  pager pagination paging parallaxindetail popular popup popmake promo promobox promos promotion
  rail recirc recirculation recommend recommended recommendation recommendations recommender register registration related relatedposts relatedstories
  scroller share shareaholic sharebar sharedaddy sharer shares sharing sharethis shopping sidebar signin signup skiplink snippets
  social socialmedia sosmed sponsor sponsored subnav subscribe subscription swiper
  ajakan bagikan berbagi berlangganan buletin cta disclaimer donasi donate donation hakcipta iklan jajak kaki kuki kuis
  langganan lainnya navigasi penafian polling populer remah rekomendasi selipan sisip sponsor tagar unduh
  taboola tagcloud taglist tags textbox terkait terpopuler toolbar tooltip topbar trending upnext whatsapp
`)
/** Noise where the element holds no prose to speak of. */
const WEAK = words(`
  masthead toc widget widgets
  author authors autor autoren bio box byline button buttons card cards carousel category categories category credit date datetime dateline
  audio external facebook follow gallery icon image images img instagram jump kicker lightbox more media meta metadata
  next only paywall photo photos picture player poll prev previous profile published rating reader related
  editor foto gambar galeri jurnalis kredit penulis redaksi sumber tanggal topik wartawan
  slider slideshow source sr survey tag teaser teasers thumb thumbnail time timestamp tool tools toc topic topics twitter tweet updated video videos
`)
/** Of the noise, what is never a mistaken name of the whole page. */
const SURE = words(`
  bacajuga comment comments komentar commentlist consent cookie cookies disqus footer login modal nav navigation newsletter overlay pagination popmake popup related relatedposts respond sharedaddy sidebar signin subscribe taboola outbrain
`)
const PERSON = words(`author authors autor autoren autores bio penulis vcard`)
const CAPTION = words(`
  caption captions icaption legend bildunterschrift imgcaption imagecaption keterangan takarir piefoto fotocredit lightbox
`)
const STORY = words(`
  articlebody articletext articlecontent bodytext bodycopy contentbody entrycontent maintext newstext postbody postcontent postentry storybody storytext storycontent detailbody textcontent
`)
/** What each word says, from all the lists. */
const TOKENS: ReadonlyMap<string, number> = [
  [SURE, NAMED.sure] as const,
  [NOISE, NAMED.noise] as const,
  [STORY, NAMED.story] as const,
  [CAPTION, NAMED.caption] as const,
  [WEAK, NAMED.weak] as const,
  [PERSON, NAMED.person] as const,
].reduce((all, [list, naming]) => {
  for (const word of list) all.set(word, (all.get(word) ?? 0) | naming)
  return all
}, new Map<string, number>())
const STORY_PHRASE =
  /(?:article|story|post|entry|news|detail|read|content|blog|txt|text|artikel|artigo|articulo|cuerpo|nota|noticia|berita)[-_]{0,2}(?:body|content|text|txt|copy|main|article|artikel|cuerpo|noticia|inner|isi|konten)(?![a-z])/
const STANDFIRST =
  /(?:^|[-_\s])(?:stand-?first|sub-?head(?:line)?|sub-?title|dek|deck|lead|lede|intro|introduction|summary|excerpt|shorttext|teasertext|perex|sapo|abstract|bajada|entradilla|chapo|subtitulo|strapline|synopsis|description|desc|sub-?deck|kicker-?text|vorspann|anriss|ingress|preamble|manchet|anons|zajawka|leadin|tagline)(?:$|[-_\s])/
const NOISE_PHRASE =
  /(?:read|see|watch)[-_ ]?(?:also|next)|also[-_ ]?(?:read|see)|more[-_ ]?(?:from|on|stories|news|links)|baca[-_ ]?(?:juga|lainnya)|simak[-_ ]?juga|you[-_ ]?may|in[-_ ]?this[-_ ]?(?:article|story)|up[-_ ]?next|sign[-_ ]?up|screen[-_ ]?reader|visually[-_ ]?hidden|long[-_ ]nav|most[-_ ]?(?:read|popular|viewed)|(?:prev|next|previous)[-_ ]?(?:post|article|story)|post[-_ ]?nav|back[-_ ]?to[-_ ]?top|author[-_ ]?(?:bio|box|info|card)|about[-_ ]?(?:the[-_ ]?)?author|opt[-_ ]?in|tag[-_ ]?(?:list|cloud)|(?:^|\s)pum-|yarpp|jp-relatedposts|site-?(?:header|footer)|page-?(?:header|footer)|fact-?box|info-?box|explainer-?box|(?:locator|interactive)[-_]?map|call-?out|pull-?quote/

const CAPTION_PHRASE =
  /(?:img|image|photo|foto|bild|media|gallery|lightbox|picture)[-_]{0,2}(?:caption|desc|description|legend|credit|subtitle)(?![a-z])|wp-?caption|^cap$|(?:img|image|photo|foto|figure|fig|pic)[-_]{0,2}cap(?![a-z])/
/** A post of WordPress, and what its classes say of its own. */
const POST = /(?:^|\s)(?:type-post|hentry|status-publish|post-\d+)(?:\s|$)/
const OF_POST = /(?:^|\s)(?:tag|category|author|format|post_tag|has)-\S*/g
const PHRASES: readonly (readonly [RegExp, number])[] = [
  [NOISE_PHRASE, NAMED.noise],
  [STORY_PHRASE, NAMED.story],
  [STANDFIRST, NAMED.standfirst],
  [CAPTION_PHRASE, NAMED.caption],
]
/** Nearly no name holds a phrase: which one it may hold is asked of its letters first. */
const phrasesIn = phraseStarts(PHRASES.map(([pattern]) => pattern))
const CAPITAL = /[a-z][A-Z]/
/** The words of a name in letters of any script; letters between digits are of a hash. */
const LETTERS = /(?<![\p{L}\d])\p{L}+|(?<=\d)\p{L}+(?![\p{L}\d])/gu
const HIDDEN = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none|invisible)(?:\s|$)/
const EMBED =
  /twitter-tweet|instagram-media|tiktok-embed|fb-post|embed-(?:consent|privacy)|external-?content/i

/**
 * What an element's names say of it: {@link NAMED} added up.
 *
 * @param known what was said of other elements of the page: pages use few names, many times
 */
export function namingOf(called: string, known: Map<string, number>): number {
  if (called === '') return 0
  const before = known.get(called)
  if (before !== undefined) return before
  const all = called.slice(0, 300)
  // WordPress lists a post's categories, tags and authors as classes of the post: "post-12 type-post tag-asean author-budi".
  const own = POST.test(all) ? all.replace(OF_POST, ' ') : all
  let naming = 0
  if (own.includes(' ')) {
    for (const name of own.split(/\s+/)) naming |= weighed(name, known)
    // "md:hidden": hidden on other screens, so that the list is not believed
    if (own.includes(':')) naming &= ~NAMED.hidden
  } else naming = weighed(own, known)
  known.set(called, naming)
  return naming
}

/** What one name says; a page's elements share their names even where their lists of them differ. */
function weighed(name: string, known: Map<string, number>): number {
  if (name === '') return 0
  const before = known.get(name)
  if (before !== undefined) return before
  const naming = weigh(name)
  known.set(name, naming)
  return naming
}

/** What {@link LETTERS} finds in a name in small letters; one of plain letters is walked through. */
function lettersOf(name: string): readonly string[] {
  const runs: string[] = []
  let at = 0
  while (at < name.length) {
    const code = name.charCodeAt(at)
    if (code > 127) return name.match(LETTERS) ?? []
    if (!isSmall(code)) {
      at++
      continue
    }
    let end = at + 1
    while (isSmall(name.charCodeAt(end))) end++
    if (name.charCodeAt(end) > 127) return name.match(LETTERS) ?? []
    // letters between digits ("sc-f98bad2-0") are of a hash
    const hashed = isDigit(name.charCodeAt(at - 1)) && isDigit(name.charCodeAt(end))
    if (!hashed) runs.push(name.slice(at, end))
    at = end
  }
  return runs
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function weigh(called: string): number {
  const parted = CAPITAL.test(called) ? called.replace(/([a-z])([A-Z])/g, '$1-$2') : called
  const spaced = parted.toLowerCase()
  let naming = 0
  for (const token of lettersOf(spaced)) naming |= TOKENS.get(token) ?? 0
  const phrases = phrasesIn(spaced)
  if (phrases !== 0) {
    for (const [index, [pattern, means]] of PHRASES.entries())
      if ((phrases & (1 << index)) !== 0 && pattern.test(spaced)) naming |= means
  }
  if (HIDDEN.test(called) && !called.includes(':')) naming |= NAMED.hidden
  if (EMBED.test(called)) naming |= NAMED.embed
  return naming
}
