/**
 * `npm run eval:time -- [tune|check] [--errors]`: temporal expressions found against gold written by hand.
 *
 * Of the half `check` only totals are printed: nobody who writes rules reads it.
 */
import { parseArgs } from 'node:util'
import { foundTimes } from './time-found.ts'
import { loadTimes } from './time-gold.ts'
import { noTimes, scoreRecord, timeFigures } from './time-score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, lang: { type: 'string' } },
})
const [half = 'tune'] = positionals
if (half !== 'tune' && half !== 'check') {
  console.error(`There is no half "${half}". Name tune or check.`)
  process.exit(2)
}

for (const lang of ['id', 'en'] as const) {
  if (values.lang !== undefined && values.lang !== lang) continue
  const records = loadTimes(half, lang)
  const all = noTimes()
  const categories = new Map<string, ReturnType<typeof noTimes>>()
  for (const record of records) {
    const found = foundTimes(record)
    const wrong = scoreRecord(record, found, all)
    const own = categories.get(record.category) ?? noTimes()
    categories.set(record.category, own)
    scoreRecord(record, found, own)
    if (values.errors && half === 'tune') for (const line of wrong) console.log(line)
  }
  const percent = (share: number) => (share * 100).toFixed(1).padStart(5)
  const line = (name: string, counts: typeof all) => {
    const { relaxed, strict, value, instants } = timeFigures(counts)
    return `${name.padEnd(20)} ${String(counts.gold).padStart(4)}  relaxed ${percent(relaxed)}  strict ${percent(strict)}  value ${percent(value)}  instants ${percent(instants)} (${counts.instantsRight}/${counts.instants})  extra ${counts.extra}`
  }
  if (half === 'tune')
    for (const [name, counts] of [...categories].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(line(`  ${name}`, counts))
  console.log(line(`${half} ${lang}, ${records.length}`, all))
}
