/**
 * `npm run eval`: accuracy on the annotated reports.
 *
 * Options: `--half tune|check` one half only; `--errors [events|quotes]` what went wrong in the tune half;
 * `--report ID` only that report's errors; `--json`; `--no-wire`; `--floors` holds the figures to their floors and prints nothing else;
 * `--update` raises the floors, `--allow-regression` lets them fall.
 * Exit 0; 2 for a wrong command line; 7 where a figure fell below its floor.
 */
import { parseArgs } from 'node:util'
import { corpora } from './corpora.ts'
import { evaluate, type Section } from './evaluation.ts'
import { below, loadFloors, raise, saveFloors } from './floors.ts'
import { HALVES, type Half, loadGold } from './gold.ts'
import { type Layer, missesOf } from './misses.ts'
import { tableOf } from './table.ts'
import { wireCheck, wireLine } from './wire.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    errors: { type: 'boolean' },
    report: { type: 'string' },
    json: { type: 'boolean' },
    'no-wire': { type: 'boolean' },
    floors: { type: 'boolean' },
    update: { type: 'boolean' },
    'allow-regression': { type: 'boolean' },
  },
})

const wanted = HALVES.filter((half) => values.half === undefined || values.half === half)
const layers = (['events', 'quotes'] as const).filter(
  (layer) => positionals.length === 0 || positionals.includes(layer),
)
if (wanted.length === 0 || layers.length === 0) leave(2, 'see the head of bench/quality/eval.ts')

if (values.errors) printErrors(wanted, layers)
else printScores(wanted.flatMap((half) => evaluate(loadGold(half))))

function printErrors(halves: readonly Half[], which: readonly Layer[]) {
  if (values.half === 'check')
    leave(2, 'the check half is for scoring only: its errors are not printed')
  for (const half of halves.filter((one) => one === 'tune')) {
    const gold = loadGold(half)
    const reports = gold.reports.filter(({ id }) => (values.report ?? id) === id)
    for (const section of evaluate({ half, reports })) console.log(missesOf(section, which))
  }
}

function printScores(sections: readonly Section[]) {
  if (values.floors) return hold(sections)
  const folder = values['no-wire'] ? undefined : corpora()
  const wire = folder === undefined ? undefined : wireCheck(folder)
  if (values.json) {
    const plain = sections.map(({ name, gold, reports, counts, figures }) => ({
      name,
      gold,
      reports: reports.length,
      figures,
      counts,
    }))
    console.log(
      JSON.stringify({ sections: plain, ...(wire === undefined ? {} : { wire }) }, null, 2),
    )
  } else {
    for (const section of sections) console.log(`${tableOf(section)}\n`)
    console.log(wire === undefined ? 'wire check: its reports are not at hand' : wireLine(wire))
  }
  if (values.update) update(sections)
  else hold(sections)
}

function update(sections: readonly Section[]) {
  const result = raise(sections, loadFloors(), values['allow-regression'] === true)
  if ('refused' in result) leave(7, ...result.refused, 'lower floors only with --allow-regression')
  saveFloors(result.floors)
  console.error('floors.json is written')
}

function hold(sections: readonly Section[]) {
  const falls = below(sections, loadFloors())
  if (falls.length > 0) leave(7, ...falls)
  console.error('every figure is at its floor or above')
}

function leave(code: number, ...lines: readonly string[]): never {
  for (const line of lines) console.error(line)
  process.exit(code)
}
