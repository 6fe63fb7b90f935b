/**
 * `npm run bench:time`: Kawat's times beside other taggers, in one run.
 *
 * Options: `--part sets,speed,specs` (all by default; specs only where `KAWAT_CORPORA` has them); `--peers none` for Kawat
 * alone; `--errors` prints what Kawat got wrong in the specs, by group (they are others' sentences: for the terminal only);
 * `--json`. Exit 0; 1 where peers or specs are not to be had; 2 for a wrong command line. What is measured: `docs/time-bench.md`.
 */
import { parseArgs } from 'node:util'
import { installPeers } from '../peer-packages.ts'
import { corpora } from '../quality/corpora.ts'
import { compareTimes } from './comparison.ts'
import { loadCases, SPAN_FILES, specFolder, VALUE_FILES } from './spec-case.ts'
import { type Miss, type SpecScore, scoreCases } from './spec-score.ts'
import { measureSpeed } from './speed.ts'
import { comparedLines, leftOutLines, specLines, speedLines } from './tables.ts'
import { KAWAT, PEERS, type Tag, type Tagger } from './taggers.ts'

const PARTS = ['sets', 'speed', 'specs'] as const

const { parts, peers, errors, json, asked } = options()
const folder = specFolder(corpora())
// looked for before anything runs, where they were asked for by name
if (asked && parts.includes('specs') && folder === undefined)
  leave(
    1,
    'The specs are looked for in the folder KAWAT_CORPORA names: corpora/recognizers-text/Specs/DateTime/English',
  )
if (peers.length > 0) {
  const trouble = installPeers()
  if (trouble !== undefined) leave(1, trouble)
}

const loaded: { tagger: Tagger; tag: Tag }[] = []
for (const tagger of [KAWAT, ...peers]) loaded.push({ tagger, tag: await tagger.load() })
const outcome: Record<string, unknown> = { node: process.version }

if (parts.includes('speed')) {
  const parse = peers.length === 0 ? undefined : (await import('./peers/chrono-node.ts')).parse
  const speed = measureSpeed(parse)
  outcome.speed = speed
  print(speedLines(speed))
}
if (parts.includes('sets')) {
  const rows = compareTimes(loaded)
  outcome.sets = rows
  print(comparedLines(rows))
}
if (parts.includes('specs')) {
  if (folder === undefined) console.error('No specs: KAWAT_CORPORA names no folder that has them.')
  else outcome.specs = specs(folder)
}
if (json) console.log(JSON.stringify(outcome, null, 2))
else console.log(`On Node ${process.version}. Compare ratios between machines, not milliseconds.`)

function specs(from: string) {
  // Theirs is no judge of itself, but it shows how far the mapping lets a value through.
  const names = ['kawat', 'chrono-node', 'recognizers-text']
  const all: Record<string, unknown> = {}
  for (const { tagger, tag } of loaded.filter((one) => names.includes(one.tagger.name))) {
    const scores = VALUE_FILES.map(
      (file) => [file, scoreCases(loadCases(from, file), tag)] as const,
    )
    print([`Recognizers-Text, values: ${tagger.name}`, ...specLines(scores)])
    all[tagger.name] = scores.map(([file, { counts }]) => ({ file, ...counts }))
    if (tagger !== KAWAT) continue
    print(leftOutLines(scores.map(([, score]) => score)))
    const spans = SPAN_FILES.map((file) => [file, scoreCases(loadCases(from, file), tag)] as const)
    print([`Recognizers-Text, places alone: ${tagger.name}`, ...specLines(spans)])
    if (errors) print(missLines(scores.map(([, score]) => score)))
  }
  return all
}

function missLines(scores: readonly SpecScore[]): readonly string[] {
  const groups = new Map<string, Miss[]>()
  for (const miss of scores.flatMap(({ misses }) => misses)) {
    const group = `${miss.expected.kind}, ${miss.found.length === 0 ? 'unread' : 'another value'}`
    groups.set(group, [...(groups.get(group) ?? []), miss])
  }
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([group, misses]) => [`${group}: ${misses.length}`, ...misses.map(missLine)])
}

function missLine({ file, text, expected, found }: Miss): string {
  const { said, timex, mod, resolutions } = expected
  const wanted = resolutions.map(({ value, start, end }) => value ?? `${start ?? ''}~${end ?? ''}`)
  const got = found.map(({ start, end, value }) => `[${text.slice(start, end)}] ${value}`)
  return `  ${file} [${said}] ${timex} ${mod} ${wanted.join(' or ')}; got ${got.join(' + ') || 'nothing'}`
}

function print(lines: readonly string[]): void {
  if (!json) console.log(`${lines.join('\n')}\n`)
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        part: { type: 'string' },
        peers: { type: 'string' },
        errors: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const names = values.part?.split(',') ?? PARTS
    const strange = names.find((name) => !PARTS.some((part) => part === name))
    if (strange !== undefined) leave(2, `--part knows ${PARTS.join(', ')}; not "${strange}"`)
    if (values.peers !== undefined && values.peers !== 'none')
      leave(2, '--peers knows only "none": all are compared, or none')
    return {
      parts: names,
      peers: values.peers === 'none' ? [] : PEERS,
      errors: values.errors,
      json: values.json,
      asked: values.part !== undefined,
    }
  } catch (wrong) {
    leave(2, wrong instanceof Error ? wrong.message : String(wrong))
  }
}

function leave(code: number, line: string): never {
  console.error(line)
  process.exit(code)
}
