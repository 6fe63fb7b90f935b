/**
 * `npm run bench:read`: how dear reading is, in CPU time, over samples and gold.
 *
 * Milliseconds say more about the machine than about the program: what counts is the ratio to one
 * sentence-granularity `Intl.Segmenter` pass over the same texts in the same run. Rounds of the two
 * are interleaved, so that a busy neighbour meets both; the median of the rounds is told.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { packs, read } from '../../src/index.ts'
import type { ReportInput } from '../../src/report.ts'
import { HALVES, inputOf, loadGold } from '../quality/gold.ts'

const ROUNDS = 15

const samples = new URL('../../samples/', import.meta.url)
const inputs: readonly ReportInput[] = [
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, samples), 'utf8'))),
  ...HALVES.flatMap((half) => loadGold(half).reports.map(inputOf)),
]
const segmenters = new Map(
  packs.map(({ code }) => [code, new Intl.Segmenter(code, { granularity: 'sentence' })]),
)

let seen = 0

function readAll() {
  for (const input of inputs) if (!('refused' in read(input))) seen++
}

function segmentAll() {
  for (const { lang = 'id', text = '' } of inputs) {
    for (const { index } of segmenters.get(lang)?.segment(text) ?? []) seen += index === 0 ? 1 : 0
  }
}

/** CPU seconds of a piece of work, all threads counted: the collector's work is ours too. */
function cpu(work: () => void, times: number): number {
  const before = process.cpuUsage()
  for (let count = 0; count < times; count++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6 / times
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

cpu(readAll, 3)
cpu(segmentAll, 20)
const rounds = Array.from({ length: ROUNDS }, () => {
  const reading = cpu(readAll, 1)
  // One pass is short beside the clock's grain: twenty are one measure.
  const segmenting = cpu(segmentAll, 20)
  return { reading, segmenting, ratio: reading / segmenting }
})

const units = inputs.reduce((sum, { text = '' }) => sum + text.length, 0)
const reading = median(rounds.map((round) => round.reading))
const ratios = rounds.map(({ ratio }) => ratio).sort((a, b) => a - b)
console.log(
  JSON.stringify({
    reports: inputs.length,
    codeUnits: units,
    cpuMsPerReport: Number(((reading / inputs.length) * 1000).toFixed(3)),
    reportsPerCpuSecond: Math.round(inputs.length / reading),
    ratioToSegmenter: Number(median(ratios).toFixed(1)),
    ratioRange: [ratios[0], ratios.at(-1)].map((ratio) => Number((ratio ?? 0).toFixed(1))),
    rounds: ROUNDS,
  }),
)
if (seen === 0) throw new Error('nothing was read')
