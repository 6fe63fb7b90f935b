/**
 * Which language a report is in: the one its sender names, else the one whose frequent words it is made of.
 *
 * Deterministic, and only as wise as it must be: it tells the languages we read from each other and
 * from those a foreign desk is most likely to meet, so that a refusal can name what was seen.
 */
import type { Refusal } from '../model/article.ts'
import type { Report } from '../model/report.ts'
import { once } from '../text/once.ts'
import type { LanguagePack } from './pack.ts'

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000

/** Frequent words of languages we do not read, to refuse them by name. */
const STRANGERS: { readonly [language: string]: readonly string[] } = {
  Dutch: [
    'de',
    'het',
    'een',
    'van',
    'en',
    'niet',
    'dat',
    'zijn',
    'met',
    'voor',
    'op',
    'ook',
    'werd',
    'heeft',
    'naar',
    'bij',
    'aan',
    'door',
    'ze',
    'hij',
    'maar',
    'wordt',
    'uit',
    'over',
    'nog',
  ],
  German: [
    'der',
    'die',
    'und',
    'das',
    'den',
    'von',
    'mit',
    'dem',
    'nicht',
    'ein',
    'eine',
    'sich',
    'auf',
    'für',
    'ist',
    'des',
    'im',
    'auch',
    'als',
    'nach',
    'wird',
    'bei',
    'sind',
    'hat',
    'aus',
  ],
  French: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'en',
    'du',
    'une',
    'que',
    'dans',
    'pour',
    'qui',
    'sur',
    'par',
    'est',
    'au',
    'avec',
    'pas',
    'plus',
    'son',
    'ce',
    'il',
    'été',
    'aux',
    'mais',
  ],
  Spanish: [
    'el',
    'la',
    'los',
    'las',
    'del',
    'que',
    'en',
    'una',
    'por',
    'con',
    'para',
    'se',
    'su',
    'al',
    'es',
    'como',
    'más',
    'pero',
    'fue',
    'este',
    'ha',
    'sobre',
    'entre',
    'según',
    'sin',
  ],
  Portuguese: [
    'o',
    'os',
    'as',
    'da',
    'do',
    'que',
    'em',
    'um',
    'uma',
    'para',
    'com',
    'não',
    'por',
    'mais',
    'dos',
    'das',
    'foi',
    'ao',
    'pela',
    'pelo',
    'também',
    'são',
    'seu',
    'sua',
    'entre',
  ],
  Italian: [
    'il',
    'di',
    'che',
    'la',
    'per',
    'un',
    'una',
    'del',
    'della',
    'non',
    'con',
    'si',
    'sono',
    'gli',
    'nel',
    'alla',
    'anche',
    'dei',
    'più',
    'ha',
    'dal',
    'delle',
    'al',
    'come',
    'ma',
  ],
  Tagalog: [
    'ang',
    'ng',
    'mga',
    'sa',
    'na',
    'ay',
    'at',
    'si',
    'ni',
    'para',
    'kay',
    'hindi',
    'ito',
    'niya',
    'nila',
    'kung',
    'din',
    'naman',
    'upang',
    'noong',
    'isang',
    'may',
    'pa',
    'rin',
    'siya',
  ],
  Turkish: [
    've',
    'bir',
    'bu',
    'için',
    'ile',
    'da',
    'de',
    'olarak',
    'daha',
    'çok',
    'olan',
    'gibi',
    'kadar',
    'sonra',
    'ancak',
    'ise',
    'göre',
    'dedi',
    'yeni',
    'var',
    'ki',
    'en',
    'oldu',
    'her',
    'ama',
  ],
}

const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Arabic or Persian', /\p{Script=Arabic}/gu],
  ['Russian or another language in Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hindi', /\p{Script=Devanagari}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
]

const wordsOf = once((pack: LanguagePack) => new Set(pack.article.commonWords))

/**
 * Chooses the pack for a report.
 *
 * @returns the pack, or a Refusal: `empty` where there is no text at all, `unsupported-language` with what was seen in `detail`
 */
export function choosePack(
  report: Report,
  packs: readonly LanguagePack[],
): { readonly pack: LanguagePack } | Refusal {
  const refuse = (refused: Refusal['refused'], detail: string): Refusal => ({
    schema: 'kawat/refusal@1',
    refused,
    report: report.id,
    ...(report.given === undefined ? {} : { given: report.given }),
    detail,
  })
  if (report.pages.every(({ content }) => content.trim() === '')) return refuse('empty', 'no text')
  if (report.lang !== undefined) {
    const [code = ''] = report.lang.toLowerCase().split(/[-_]/)
    const pack = packs.find((one) => one.code === code)
    return pack === undefined ? refuse('unsupported-language', report.lang) : { pack }
  }
  const text = sampleOf(report)
  const script = scriptOf(text)
  if (script !== undefined) return refuse('unsupported-language', script)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  let best: { pack: LanguagePack; hits: number } | undefined
  for (const pack of packs) {
    const hits = count(words, wordsOf(pack))
    if (best === undefined || hits > best.hits) best = { pack, hits }
  }
  if (best === undefined) return refuse('unsupported-language', 'none')
  for (const [language, frequent] of Object.entries(STRANGERS)) {
    if (count(words, new Set(frequent)) > best.hits) return refuse('unsupported-language', language)
  }
  // a headline of a few words may hold a single one; a page of names alone holds none
  if (best.hits === 0 || best.hits < words.length * 0.04)
    return refuse('unsupported-language', 'none we know')
  return { pack: best.pack }
}

function sampleOf({ pages }: Report): string {
  const sample = pages
    .map(({ kind, content }) => (kind === 'html' ? bare(content) : content.slice(0, SAMPLE)))
    .join(' ')
  return sample.slice(0, SAMPLE)
}

/** HTML without its tags, scripts and styles, roughly: enough to hear a language. */
function bare(html: string): string {
  return html
    .slice(0, SAMPLE * 20)
    .replace(/<(script|style|noscript)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]{0,2000}>/g, ' ')
}

function count(words: readonly string[], frequent: ReadonlySet<string>): number {
  let hits = 0
  for (const word of words) if (frequent.has(word)) hits++
  return hits
}

function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * 0.3)?.[0]
}
