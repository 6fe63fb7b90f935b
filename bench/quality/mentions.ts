/**
 * `npm run eval:mentions -- [tune|check] [--errors]`: names found, linked and placed, against marks made by hand.
 *
 * Of the half `check` only totals are printed: nobody who writes rules reads it.
 */
import { parseArgs } from 'node:util'
import { isRefusal, read } from '../../src/index.ts'
import type { Half } from './gold.ts'
import { loadMentions, loadNames, type MentionReport } from './mention-gold.ts'
import {
  type MentionAnswer,
  type MentionCounts,
  noMentions,
  scoreMentions,
} from './mention-score.ts'
import { precisionRecall } from './tally.ts'

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
  report(half, lang)
}

function report(half: Half, lang: 'id' | 'en'): void {
  const show = values.errors === true && half === 'tune'
  const reports = loadMentions(half).filter((one) => one.lang === lang)
  const counts = noMentions()
  for (const one of reports) {
    const wrong = scoreMentions(one, answerOf(one), counts)
    if (show) for (const line of wrong) console.log(line)
  }
  const names = loadNames(half).filter((one) => one.lang === lang)
  const persons = noMentions()
  for (const { id, text, marks } of names) {
    const entities = { p: { kind: 'person', name: '' } } as const
    const published = '2024-05-14T12:00:00Z'
    const plain = marks.map((mark) => ({ ...mark, ids: ['p'] }))
    const sentence: MentionReport = {
      ...{ id, lang, text, published, entities, noise: [], outlet: 'Gazette' },
      marks: plain,
    }
    const answer = answerOf(sentence)
    const wrong = scoreMentions(
      sentence,
      { ...answer, mentions: answer.mentions.filter(({ kind }) => kind === 'person') },
      persons,
    )
    if (show) for (const line of wrong) if (!/ (?:link|office)/.test(line)) console.log(line)
  }
  console.log(
    `${half}/${lang}: ${reports.length} reports, ${names.length} sentences of invented names`,
  )
  print(counts)
  console.log(`  persons of invented names (F1)  ${f1(persons)}`)
}

function print(counts: MentionCounts): void {
  const share = ([right, all]: readonly [number, number]) =>
    `${((100 * right) / Math.max(1, all)).toFixed(1)}  ${right} of ${all}`
  console.log(`  mentions (F1)                   ${f1(counts)}`)
  console.log(
    `  links of those found            ${share([counts.linked, counts.found])}, ${counts.wrongLinks} wrong`,
  )
  console.log(
    `  office                          ${share(counts.office)}, given where there is none: ${counts.officeExtra}`,
  )
  console.log(`  country                         ${share(counts.country)}`)
  console.log(`  country of a place              ${share(counts.place)}`)
  console.log(`  zone of a place                 ${share(counts.zone)}`)
}

function f1({ found, extra, missed }: MentionCounts): string {
  const { precision, recall, f1: both } = precisionRecall([found, extra, missed])
  const percent = (part: number) => (100 * part).toFixed(1)
  return `${percent(both ?? 0)}  P ${percent(precision)} R ${percent(recall)}: ${found} right, ${extra} extra, ${missed} missed`
}

function answerOf({ lang, outlet, published, text }: MentionReport): MentionAnswer {
  const reading = read({ lang, outlet, published, text })
  return isRefusal(reading) ? { mentions: [], entities: [] } : reading
}
