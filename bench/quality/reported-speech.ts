/**
 * `npm run eval:quotes`: reported speech of the UD Indonesian treebank, sentence by sentence, derived by rule from its trees.
 *
 * Sentences with an even number are the half that rules were written on; those with an odd one nobody has looked at. `--errors`
 * prints what went wrong in the even half only.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal, read } from '../../src/index.ts'
import { corpora } from './corpora.ts'
import {
  emptyScore,
  type Reported,
  type ReportedScore,
  type ReportedText,
  SHOWN,
  scoreReported,
} from './reported-score.ts'
import { precisionRecall } from './tally.ts'

const folder = corpora()
const file =
  folder === undefined
    ? undefined
    : join(folder, 'corpora/ud-indonesian-csui/reported-speech.jsonl')
if (file === undefined || !existsSync(file)) {
  console.error(
    'The corpus ud-indonesian-csui is not here. Set KAWAT_CORPORA to the folder that holds corpora/ud-indonesian-csui/reported-speech.jsonl and run this again.',
  )
  process.exit(2)
}
const errors = process.argv.includes('--errors')
const scores = { even: emptyScore(), odd: emptyScore(), whole: emptyScore() }
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const text = JSON.parse(line) as ReportedText
  const half = Number(/\d+$/.exec(text.id)?.[0]) % 2 === 0 ? 'even' : 'odd'
  const found = reportedIn(text)
  scoreReported(scores.whole, text, found)
  const misses = scoreReported(scores[half], text, found)
  if (!errors || half === 'odd' || misses.length === 0) continue
  console.log(`\n${text.id}: ${text.text}`)
  for (const { what, words, note } of misses) console.log(`  ${what}: ${words} ${note}`)
}
for (const [half, score] of Object.entries(scores)) print(half, score)

function reportedIn({ text, lang }: ReportedText): readonly Reported[] {
  const reading = read({ text, lang: lang === 'en' ? 'en' : 'id', published: '2010-01-01' })
  if (isRefusal(reading)) return []
  // hopes and beliefs are a class of their own, and none of the treebank's
  const said = reading.quotes.filter((quote) => quote.class === 'speech')
  // the treebank gives the whole reported clause, once, where words of it are quoted
  const clauses = new Set<number>()
  return said.flatMap(({ content, clause, source }) => {
    if (clause !== undefined && clauses.has(clause.start)) return []
    if (clause !== undefined) clauses.add(clause.start)
    const places = clause === undefined ? content : [clause]
    const speaker =
      source === undefined
        ? undefined
        : { start: source.original.start, end: source.original.end, text: source.exact }
    return [
      { spans: places.map(({ original }) => [original.start, original.end] as const), speaker },
    ]
  })
}

function print(half: string, score: ReportedScore): void {
  console.log(`\n${half}: overlap of 0.8 and more`)
  for (const type of SHOWN) {
    const { gold, found, goldRight, foundRight, speakers, exact, overlapping } = score[type]
    const { precision } = precisionRecall([foundRight, found - foundRight, 0])
    const { recall } = precisionRecall([goldRight, 0, gold - goldRight])
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
    const share = (part: number) => (speakers === 0 ? '-' : percent(part / speakers))
    console.log(
      `  ${type.padEnd(9)} gold ${String(gold).padStart(4)} found ${String(found).padStart(4)}  F1 ${percent(f1)}  P ${percent(precision)} R ${percent(recall)}  speaker exact ${share(exact)} overlapping ${share(overlapping)}`,
    )
  }
}

function percent(part: number): string {
  return (100 * part).toFixed(1)
}
