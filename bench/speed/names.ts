/**
 * `npm run bench:names [count]`: how fast a table of many names loads, and how fast all of them are looked for in one pass.
 *
 * The table holds 100,000 invented names of one to four words. The texts, 8 MB in reports of 4,000 units, are the sentences of the project's own
 * samples and tune reports over and over, with a name of the table behind every second sentence: many more than a real report has of one table, since a word that begins
 * no name costs next to nothing and a name is what is dear. CPU time of all threads, the median of the rounds; cutting a text into tokens is
 * done once for all tables, so it is told apart and added. The wanted: load <= 150 ms, 40 MB/s (a MB is a million
 * UTF-16 code units). The ratio is to `Intl.Segmenter` by sentences over the same text, since milliseconds tell of the machine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { compileLexicon, type Lexicon, longestMatch, type Phrase } from '../../src/text/lexicon.ts'
import { type Tokens, tokenize } from '../../src/text/token.ts'
import { loadGold } from '../quality/gold.ts'

const ROUNDS = 15
const UNITS = 8_000_000
const REPORT = 4000
const WANTED = { load: 150, rate: 40 }

const count = Number(process.argv[2] ?? 100_000)
const random = seeded(20261126)
const names = inventedNames(count)
const phrases: readonly Phrase<string>[] = names.map((form) => ({
  form,
  value: form,
  exactCase: true,
}))
const texts = reportsWithNames(UNITS)
const units = texts.reduce((sum, text) => sum + text.length, 0)

const lexicon = compileLexicon(phrases)
const cuts = texts.map(tokenize)
const found = texts.reduce(
  (sum, text, at) => sum + countNames(lexicon, text, cuts[at] as Tokens),
  0,
)
let seen = 0

const rounds = Array.from({ length: ROUNDS + 3 }, () => ({
  load: cpu(() => {
    seen += compileLexicon(phrases).ends.length
  }),
  cut: cpu(() => {
    for (const text of texts) seen += tokenize(text).length
  }),
  match: cpu(() => {
    for (const [at, text] of texts.entries()) seen += countNames(lexicon, text, cuts[at] as Tokens)
  }),
})).slice(3) // the first rounds are the compiler's
const segmenting = cpu(() => {
  const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' })
  for (const text of texts) for (const { index } of segmenter.segment(text)) seen += index
})

const load = median(rounds.map((round) => round.load)) * 1000
const cut = median(rounds.map((round) => round.cut))
const match = median(rounds.map((round) => round.match))
const rate = (seconds: number) => (units / 1e6 / seconds).toFixed(1)
const verdict = (good: boolean) => (good ? 'reached' : 'NOT REACHED')

console.log(`${names.length} names, ${(units / 1e6).toFixed(1)} MB of text, ${found} names found`)
console.log(
  `load                    ${load.toFixed(0)} ms (wanted <= ${WANTED.load}: ${verdict(load <= WANTED.load)})`,
)
console.log(`tokens                  ${rate(cut)} MB/s`)
console.log(`names along the tokens  ${rate(match)} MB/s`)
const whole = cut + match
console.log(
  `both                    ${rate(whole)} MB/s (wanted >= ${WANTED.rate}: ${verdict(units / 1e6 / whole >= WANTED.rate)}), ${(whole / segmenting).toFixed(1)} times one Intl.Segmenter pass`,
)
if (seen === 0) throw new Error('Nothing was found: the measure is empty.')

function countNames(of: Lexicon<string>, text: string, along: Tokens): number {
  let found = 0
  for (let at = 0; at < along.length; ) {
    const name = longestMatch(of, text, along, at)
    if (name !== undefined) found++
    at = name?.to ?? at + 1
  }
  return found
}

function inventedNames(wanted: number): readonly string[] {
  const syllables =
    'ka ra mi to no wi di san bu len dor fa hu xi qin vel gar ber lu sa te re mo jo ku ni pra bo war sto'.split(
      ' ',
    )
  const word = () => {
    const made = Array.from(
      { length: 2 + below(3) },
      () => syllables[below(syllables.length)],
    ).join('')
    return `${made.charAt(0).toUpperCase()}${made.slice(1)}`
  }
  const made = new Set<string>()
  while (made.size < wanted) made.add(Array.from({ length: 1 + below(4) }, word).join(' '))
  return [...made]
}

/** Reports of about 4,000 units, `total` units together. */
function reportsWithNames(total: number): readonly string[] {
  const samples = new URL('../../samples/', import.meta.url)
  const samplesAndGold = [
    ...readdirSync(samples)
      .filter((name) => name.endsWith('.json'))
      .map((name) => String(JSON.parse(readFileSync(new URL(name, samples), 'utf8')).text)),
    ...loadGold('tune').reports.map((report) => report.text),
  ]
  const sentences = samplesAndGold.join('\n').split(/(?<=[.!?]["”]?)\s/)
  const reports: string[] = []
  let report = ''
  for (let length = 0, at = 0; length < total; at++) {
    const sentence = sentences[at % sentences.length] as string
    report += at % 2 === 0 ? `${sentence} ` : `${sentence} ${names[below(names.length)]}. `
    if (report.length < REPORT) continue
    // joined pieces are a rope; a report comes as one flat string
    reports.push(Buffer.from(report).toString())
    length += report.length
    report = ''
  }
  return reports
}

function below(limit: number): number {
  return Math.floor(random() * limit)
}

/** Mulberry32: the same names and text in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
