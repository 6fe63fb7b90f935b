/**
 * `npm run bench:quotes`: how dear the quotes are, in CPU time, beside a plain baseline in the same run, and whether the cost grows
 * with the length alone.
 *
 * The baseline is what a page of code does: marks by a pattern, the nearest verb of saying, the nearest capitalised words. Rounds of
 * both are interleaved, so that a busy neighbour meets both.
 */

import { HALVES, loadGold } from '../quality/gold.ts'
import { markedRegions } from '../quality/stretch.ts'
import { stagedQuotes } from './staged.ts'

const ROUNDS = 9

const VERBS = {
  en: /\b(?:said|says|told|added|wrote|noted|asked|announced|argued|explained|declared|stated|replied|warned|insisted|claimed)\b/gi,
  id: /\b(?:(?:kata|ujar|tutur|ucap|papar|jelas|tegas|imbuh|tambah|lanjut|ungkap)(?:nya)?|mengatakan|menyatakan|menuturkan|menyebut|menambahkan|menegaskan|menurut)\b/gi,
}
const NAME = /(?:\p{Lu}[\p{L}.'’-]+\s*){1,5}/gu
const REPORTED =
  /([^.!?\n]{3,120}?)\s(?:said|says|mengatakan|menyatakan)\s(?:that\s|bahwa\s)?([^.!?\n]{15,})/gu

interface Found {
  readonly start: number
  readonly verb: number | undefined
  readonly name: string | undefined
}

/** Quotes as a page of code finds them. */
function plainQuotes(text: string, lang: 'id' | 'en'): readonly Found[] {
  const regions = markedRegions(text, lang)
  const verbs = [...text.matchAll(VERBS[lang])].map(({ index }) => index)
  const names = [...text.matchAll(NAME)]
  const found: Found[] = regions.map(([start, end]) => {
    const near = (at: number) => at > start - 80 && at < end + 80
    const verb = verbs.find(near)
    const name =
      verb === undefined ? undefined : names.find(({ index }) => Math.abs(index - verb) < 60)
    return { start, verb, name: name?.[0] }
  })
  for (const { index, 1: name } of text.matchAll(REPORTED))
    found.push({ start: index, verb: index, name })
  return found
}

function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const gold = HALVES.flatMap((half) => loadGold(half).reports)
const reports = gold.map(({ text, lang }) => ({ text, lang: lang as 'id' | 'en' }))
let seen = 0

function measure(
  name: string,
  texts: readonly { text: string; lang: 'id' | 'en' }[],
  times: number,
): number {
  const staged = texts.map(({ text, lang }) => stagedQuotes(text, lang))
  const room = () => {
    for (let count = 0; count < times; count++) for (const run of staged) seen += run()
  }
  const plain = () => {
    for (let count = 0; count < times; count++)
      for (const { text, lang } of texts) seen += plainQuotes(text, lang).length
  }
  room()
  plain()
  const rounds = Array.from({ length: ROUNDS }, () => ({ room: cpu(room), plain: cpu(plain) }))
  const length = texts.reduce((sum, { text }) => sum + text.length, 0) * times
  const cost = (1000 * median(rounds.map((one) => one.room))) / length
  const ratio = median(rounds.map((one) => one.room / one.plain))
  console.log(
    `${name.padEnd(28)} ${(length / times).toString().padStart(8)} characters  ${cost.toFixed(3)} ms a thousand  ${ratio.toFixed(1)} times the plain baseline`,
  )
  return cost
}

measure('gold, report by report', reports, 8)
const one = reports
  .filter(({ lang }) => lang === 'en')
  .map(({ text }) => text)
  .join('\n')
const costs = [1, 2, 4, 8].map((copies) =>
  measure(
    `one report, ${copies} times as long`,
    [{ text: Array.from({ length: copies }, () => one).join('\n'), lang: 'en' }],
    2,
  ),
)
const growth = (costs.at(-1) as number) / (costs[0] as number)
console.log(
  `cost a character, eight times as long to once: ${growth.toFixed(2)}${seen < 0 ? '!' : ''}`,
)
const hostile: readonly (readonly [string, string])[] = [
  ['only opening marks', '“'.repeat(20_000)],
  ['marks and cues', '"a," kata dia, '.repeat(4000)],
  ['one sentence of saying', 'Rina said that Lin said that '.repeat(3000)],
  ['commas', 'Rina, the minister, '.repeat(4000)],
  ['relays', 'according to Radio Kivu, citing AFP, '.repeat(2000)],
  ['pronouns', 'He said so. '.repeat(6000)],
]
for (const [name, text] of hostile) measure(`hostile: ${name}`, [{ text, lang: 'en' }], 1)
