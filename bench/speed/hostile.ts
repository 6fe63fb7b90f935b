/**
 * `node bench/speed/hostile.ts [units] [shape]`: how dear pages are that were made to be dear, in CPU time and memory.
 *
 * Each shape is read at a size and at four times the size, in a process of its own, and what grows faster than the page is
 * flagged: a ratio of four is linear, one above six is not (the collector's work makes up the rest). With the size of 20 MB
 * comes the peak of the memory. Milliseconds say more about the machine than about the program; ratios hold.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { read } from '../../src/index.ts'
import { HOSTILE } from './hostile-pages.ts'

const STEEP = 6
/** Shorter than this a measure is the clock's grain and the compiler's work. */
const GRAIN = 0.03
const LARGE = 20_000_000
const ROUNDS = 3

const [, , first = '200000', only = '', mode] = process.argv
const units = Number(first)

/** CPU seconds of reading a page, all threads counted: the least of some rounds. */
function cpu(html: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    outcome(html)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...rounds)
}

function outcome(html: string): string {
  const result = read({ lang: 'id', html })
  if ('refused' in result) return `${result.refused}: ${result.detail}`
  const codes = result.article.problems.map(({ code }) => code)
  return [`${result.article.text.length} characters`, ...new Set(codes)].join(', ')
}

const self = fileURLToPath(import.meta.url)
const inOwnProcess = (name: string, how: string) =>
  JSON.parse(String(execFileSync(process.execPath, [self, String(units), name, how])))

if (mode === 'cpu') {
  const shape = HOSTILE[only]!
  outcome(shape(20_000))
  console.log(JSON.stringify({ small: cpu(shape(units)), large: cpu(shape(units * 4)) }))
} else if (mode === 'memory') {
  const html = HOSTILE[only]!(LARGE)
  const before = process.cpuUsage()
  const came = outcome(html)
  const { user, system } = process.cpuUsage(before)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ came, peak, seconds: (user + system) / 1e6 }))
} else {
  const steep: string[] = []
  for (const name of Object.keys(HOSTILE).filter((one) => one.includes(only))) {
    const { small, large } = inOwnProcess(name, 'cpu')
    const { came, peak, seconds } = inOwnProcess(name, 'memory')
    const ratio = large / Math.max(small, GRAIN)
    if (ratio > STEEP) steep.push(name)
    const perMegabyte = Math.round((large / (units * 4)) * 1e9)
    console.log(
      [
        name.padEnd(40),
        `${String(perMegabyte).padStart(6)} ms/MB`,
        `× ${ratio.toFixed(1)}${ratio > STEEP ? ' STEEP' : ''}`.padEnd(14),
        `20 MB: ${seconds.toFixed(1)} s, ${peak} MB`.padEnd(26),
        came.slice(0, 80),
      ].join(' '),
    )
  }
  console.log(
    steep.length === 0 ? 'nothing grows faster than its page' : `steep: ${steep.join('; ')}`,
  )
}
