/** What a thread of the tests runs: a reader that obeys its report, and fails in every way one can. */
import { serve } from '../../../src/adapters/reader-worker/desk.ts'
import type { Report } from '../../../src/model/report.ts'

serve((report: Report) => {
  const [order = ''] = report.pages[0].content.split(' ')
  for (; order === 'HANG'; );
  const hoard: unknown[] = []
  for (; order === 'HOARD'; ) hoard.push(Array.from({ length: 1000 }, () => ({ order })))
  if (order === 'BREAK') throw new TypeError('a defect planted by the test')
  if (order === 'LEAVE') process.exit(3)
  return { schema: 'kawat/refusal@1', refused: 'empty', report: report.id, detail: order }
})
