/**
 * `npm run bench:extract`: Kawat beside other extractors on the same pages, in one run.
 *
 * Options: `--sets fundus,world-news,segments` (the usual ones; `own` for the pages of the project itself);
 * `--peers readability-linkedom,...` or `none`; `--limit N` pages of each set; `--json`.
 * Exit 0; 1 where pages or peers are not to be had; 2 for a wrong command line. What is measured: `docs/extraction.md`.
 */
import { parseArgs } from 'node:util'
import { installPeers } from '../peer-packages.ts'
import { type Comparison, compare } from './comparison.ts'
import { comparisonLines } from './comparison-table.ts'
import { KAWAT, PEERS, USUAL_PEERS } from './extractors.ts'
import { loadSet, SET_NAMES, USUAL_SETS } from './page-set.ts'

const { sets, peers, limit, json } = options()
// All are looked for before the first runs: a missing one is told at once, not after minutes.
for (const name of sets) {
  const found = loadSet(name, 0)
  if ('missing' in found) leave(1, found.missing)
}
if (peers.length > 0) {
  const trouble = installPeers()
  if (trouble !== undefined) leave(1, trouble)
}

const comparisons: Comparison[] = []
for (const name of sets) {
  const loaded = loadSet(name, limit)
  if ('missing' in loaded) leave(1, loaded.missing)
  for (const set of loaded) {
    console.error(`${set.name}: ${set.pages.length} pages ...`)
    const comparison = await compare(set, [KAWAT, ...peers])
    for (const trouble of comparison.troubles) console.error(`  ${trouble}`)
    if (!json) console.log(`${comparisonLines(comparison).join('\n')}\n`)
    comparisons.push(comparison)
  }
}
if (json) console.log(JSON.stringify({ node: process.version, comparisons }, null, 2))
else
  console.log(`All on Node ${process.version}. Compare ratios between machines, not milliseconds.`)

function options() {
  try {
    const { values } = parseArgs({
      options: {
        sets: { type: 'string', default: USUAL_SETS.join(',') },
        peers: { type: 'string', default: USUAL_PEERS.join(',') },
        limit: { type: 'string', default: 'Infinity' },
        json: { type: 'boolean', default: false },
      },
    })
    const limit = Number(values.limit)
    if (!(limit > 0)) leave(2, '--limit takes a number of pages from 1')
    const names = values.peers === 'none' ? [] : values.peers.split(',')
    return {
      sets: known('--sets', values.sets.split(','), SET_NAMES),
      peers: known('--peers', names, [...PEERS.map(({ name }) => name)]).map(
        (name) => PEERS.find((peer) => peer.name === name)!,
      ),
      limit,
      json: values.json,
    }
  } catch (wrong) {
    leave(2, wrong instanceof Error ? wrong.message : String(wrong))
  }
}

function known(option: string, names: readonly string[], all: readonly string[]) {
  const strange = names.find((name) => !all.includes(name))
  if (strange !== undefined) leave(2, `${option} knows ${all.join(', ')}; not "${strange}"`)
  return [...new Set(names)]
}

function leave(code: number, line: string): never {
  console.error(line)
  process.exit(code)
}
