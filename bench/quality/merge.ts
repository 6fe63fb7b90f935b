/**
 * `npm run eval:merge -- [tune|check] [--errors]`: records of several reports merged into events, their conflicts, life, origins, statements and
 * claims, against encounters annotated by hand; from the annotated events ("gold") and from the program's own readings ("own").
 *
 * Of the half `check` only totals are printed: nobody who writes rules reads it. `--encounter ID` one file only; `--own` with the
 * errors of the program's own readings; `--floors` holds the figures of both halves to their floors and prints nothing else; `--update`
 * raises the floors, `--allow-regression` lets them fall. Exit 0; 2 for a wrong command line; 7 where a figure fell below its floor.
 */
import { parseArgs } from 'node:util'
import { below, loadFloors, type Measured, raise, saveFloors } from './floors.ts'
import { HALVES, type Half } from './gold.ts'
import { MERGE_PINNED, mergeFigures, mergeTable, sumMerge } from './merge-figures.ts'
import { encounterHash, faultsOf, loadEncounters } from './merge-gold.ts'
import { type Judged, judgeGold, judgeOwn } from './merge-judge.ts'
import { type MergeCounts, noMergeCounts } from './merge-score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean' },
    own: { type: 'boolean' },
    encounter: { type: 'string' },
    floors: { type: 'boolean' },
    update: { type: 'boolean' },
    'allow-regression': { type: 'boolean' },
  },
})
const [named] = positionals
if (named !== undefined && named !== 'tune' && named !== 'check') {
  leave(2, `There is no half "${named}". Name tune or check.`)
}
const everything = values.floors === true || values.update === true
const halves: readonly Half[] = named !== undefined ? [named] : everything ? HALVES : ['tune']

const measured = halves.flatMap(measure)
if (values.update) {
  const result = raise(measured, loadFloors(), values['allow-regression'] === true, MERGE_PINNED)
  if ('refused' in result) leave(7, ...result.refused, 'lower floors only with --allow-regression')
  saveFloors(result.floors)
  console.error('floors.json is written')
} else if (values.floors) {
  const falls = below(measured, loadFloors(), MERGE_PINNED)
  if (falls.length > 0) leave(7, ...falls)
  console.error('every figure is at its floor or above')
}

function measure(half: Half): readonly Measured[] {
  const encounters = loadEncounters(half).filter(({ id }) => (values.encounter ?? id) === id)
  if (encounters.length === 0) return []
  const faults = encounters.flatMap(faultsOf)
  if (half === 'tune') for (const fault of faults) console.error(fault)
  else if (faults.length > 0) console.error(`${faults.length} faults in the annotation of ${half}`)
  const gold = encounterHash(encounters)
  return (['gold', 'own'] as const).map((from) => {
    const judged: readonly Judged[] = encounters.map(from === 'gold' ? judgeGold : judgeOwn)
    const wanted = values.own === true ? 'own' : 'gold'
    if (values.errors === true && half === 'tune' && from === wanted) {
      for (const { wrong } of judged) for (const line of wrong) console.log(line)
    }
    const counts: MergeCounts = sumMerge([noMergeCounts(), ...judged.map((one) => one.counts)])
    const name = `merge/${half}/${from}`
    if (values.floors !== true) console.log(`${mergeTable(name, encounters.length, counts)}\n`)
    return { name, gold, figures: mergeFigures(counts) }
  })
}

function leave(code: number, ...lines: readonly string[]): never {
  for (const line of lines) console.error(line)
  process.exit(code)
}
