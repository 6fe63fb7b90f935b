/**
 * A process that writes until it is killed: `node survival-writer.ts KIND PLACE WRITER`. It says `begin NAME` before each step,
 * and `kept NAME` once the step's promise has resolved.
 */
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { keepStep, stepOf } from './survival-plan.ts'
import { openSurvivalStore } from './survival-stores.ts'

const [kind = '', place = '', writer = ''] = process.argv.slice(2)

// What was said is said: a stream would hold it back until the next turn, and lose it with the process.
const say = (line: string): void => void writeSync(1, `${line}\n`)

const store = await openSurvivalStore(kind, place)
// It would be written when the process ends, which this one does not live to see.
flushCompileCache()
for (let number = 0; ; number++) {
  const step = stepOf(writer, number)
  say(`begin ${step.name}`)
  await keepStep(store, step)
  say(`kept ${step.name}`)
}
