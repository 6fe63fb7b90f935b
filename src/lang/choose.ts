import type { Refusal } from '../model/article.ts'
import type { Report } from '../model/report.ts'
import { once } from '../text/once.ts'
import type { LanguagePack } from './pack.ts'
import { foreignScripts, foreignWords } from './tables/foreign.ts'

/** Characters looked at; a language shows itself long before. */
const SAMPLE = 20_000
/** Share of all words that frequent words make up in running text of the language; prose has 0.25 and more. */
const CLEAR = 0.12
/** Menus and teasers are shorter than this. */
const LONG = 60
/** Characters in long lines that tell the language without the short ones. */
const ENOUGH = 300
/** Words below which a text is too short for shares. */
const SHORT = 12

const commonWords = once(({ article }: LanguagePack) => new Set(article.commonWords))

/**
 * Chooses the language pack that reads a report: the one of the language the sender names, else the
 * one whose frequent words make up the greatest share of the text.
 *
 * @returns the pack, or a refusal: `empty` for a report without a letter or digit, `unsupported-language`
 *   with the language in words where another is named or seen. Same report, same packs: same choice.
 */
export function choosePack(
  report: Report,
  packs: readonly LanguagePack[],
): { readonly pack: LanguagePack } | Refusal {
  const text = sampleOf(report)
  if (!/[\p{L}\p{N}]/u.test(text)) return refusal(report, 'empty', 'The report has no words.')
  if (report.lang !== undefined) {
    const code = languageCode(report.lang)
    const pack = packs.find((one) => one.code === code)
    if (pack !== undefined) return { pack }
    return refusal(
      report,
      'unsupported-language',
      `The sender names the language "${report.lang.slice(0, 40)}".`,
    )
  }
  const script = foreignScript(text)
  if (script !== undefined)
    return refusal(report, 'unsupported-language', `The text is in ${script} script.`)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const shares = packs.map((pack) => ({ pack, share: shareAmong(words, commonWords(pack)) }))
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), {
    pack: undefined,
    share: 0,
  } as {
    pack: LanguagePack | undefined
    share: number
  })
  const other = foreignLanguage(words)
  if (other.share > best.share && other.share >= CLEAR)
    return refusal(report, 'unsupported-language', `The text looks like ${other.language}.`)
  const enough = words.length < SHORT ? best.share > 0 : best.share >= CLEAR
  if (best.pack !== undefined && enough) return { pack: best.pack }
  const known = packs.map(({ code }) => code).join(', ')
  return refusal(
    report,
    'unsupported-language',
    `The text is in none of the languages read: ${known}.`,
  )
}

/** The pack whose frequent words make up enough of a plain text; undefined where none does. Cheaper than {@link choosePack}: it names no other language. */
export function packOfText(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let best: LanguagePack | undefined
  let most = CLEAR
  for (const pack of packs) {
    const share = shareAmong(words, commonWords(pack))
    if (share <= most) continue
    best = pack
    most = share
  }
  return best
}

// "ms" and "in" (the old code) are read as Indonesian; "id-ID" is "id".
function languageCode(lang: string): string {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  if (code === 'ms' || code === 'in' || code === 'ind' || code === 'msa') return 'id'
  return code === 'eng' ? 'en' : code
}

// Tags, scripts and styles are dropped roughly: their words would be counted as English.
function sampleOf({ pages, title = '' }: Report): string {
  const parts = [title]
  let length = 0
  for (const { kind, content } of pages) {
    if (length >= SAMPLE) break
    const text = kind === 'html' ? proseOf(content) : longLinesOf(content)
    parts.push(text)
    length += text.length
  }
  return parts.join('\n')
}

// A scrape of a whole page begins with its menu, and with little else for thousands of characters.
function longLinesOf(content: string): string {
  const lines = content.slice(0, 4 * SAMPLE).split('\n')
  const long = lines.filter(({ length }) => length >= LONG).join('\n')
  return (long.length >= ENOUGH ? long : content).slice(0, SAMPLE)
}

function proseOf(html: string): string {
  const texts: string[] = []
  let length = 0
  let skipped: string | undefined
  for (const piece of html.split('<')) {
    const stop = piece.indexOf('>')
    const tag = /^\/?(?:script|style|head|noscript|svg)\b/i.exec(piece)?.[0].toLowerCase()
    if (skipped === undefined && tag !== undefined && !tag.startsWith('/')) skipped = tag
    else if (skipped !== undefined && tag === `/${skipped}`) skipped = undefined
    if (skipped !== undefined || stop === -1) continue
    const text = piece.slice(stop + 1).trim()
    if (text.length < 2) continue
    texts.push(text)
    length += text.length
    if (length > 4 * SAMPLE) break
  }
  // Menus and teasers are short; the story's own language stands in the long texts.
  const prose = texts.filter((text) => text.length >= LONG)
  return (prose.length > 0 ? prose : texts).join(' ').slice(0, SAMPLE)
}

function shareOf(words: readonly string[], frequent: readonly string[]): number {
  return shareAmong(words, new Set(frequent))
}

function shareAmong(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
}

function foreignScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return foreignScripts.find(([, letter]) => (text.match(letter)?.length ?? 0) > letters * 0.3)?.[0]
}

function foreignLanguage(words: readonly string[]): { language: string; share: number } {
  let best = { language: '', share: 0 }
  for (const [language, frequent] of Object.entries(foreignWords)) {
    const share = shareOf(words, frequent)
    if (share > best.share) best = { language, share }
  }
  return best
}

function refusal(report: Report, refused: Refusal['refused'], detail: string): Refusal {
  return {
    schema: 'kawat/refusal@1',
    refused,
    report: report.id,
    ...(report.given === undefined ? {} : { given: report.given }),
    detail,
  }
}
