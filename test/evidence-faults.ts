/** What can be wrong with the evidence of a reading: asked by every test that reads texts nobody wrote. */
import type { Evidence } from '../src/model/evidence.ts'
import type { Reading } from '../src/model/reading.ts'
import { makeReport, type ReportInput } from '../src/report.ts'

/** Everything in a reading that looks like evidence. */
export function evidenceIn(node: unknown, found: Evidence[] = []): readonly Evidence[] {
  if (Array.isArray(node)) for (const one of node) evidenceIn(one, found)
  else if (typeof node === 'object' && node !== null) {
    if ('exact' in node && 'start' in node && 'end' in node) found.push(node as Evidence)
    for (const one of Object.values(node)) evidenceIn(one, found)
  }
  return found
}

/** What is wrong with the evidence of a reading; nothing, if all is well. */
export function faultsOf(reading: Reading, input: ReportInput): readonly string[] {
  const { text } = reading.article
  const originals = makeReport(input).pages.map(({ content }) => content.length)
  return evidenceIn(reading).flatMap(({ start, end, exact, original }) => {
    const wrong = []
    if (!(start >= 0 && start <= end && end <= text.length))
      wrong.push(`${start}..${end} is outside`)
    if (text.slice(start, end) !== exact) wrong.push(`${start}..${end} does not cover "${exact}"`)
    if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(exact))
      wrong.push(`${start}..${end} parts a letter`)
    const length = originals[original.page - 1] ?? -1
    if (!(original.start >= 0 && original.start <= original.end && original.end <= length)) {
      wrong.push(`page ${original.page} ${original.start}..${original.end} is outside`)
    }
    return wrong
  })
}
