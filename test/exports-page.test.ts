import { expect, it } from 'vitest'
import { codebookPage, writtenPage } from '../scripts/write-exports.ts'
import { formats } from '../src/exporters.ts'

it('docs/exports.md has the columns of the tables as they stand (else: npm run codebook)', () => {
  expect(writtenPage()).toBe(codebookPage())
})

it('docs/exports.md tells of every column in both languages, and of every format', () => {
  const page = writtenPage()
  expect(page).toContain('| `event_id`\\* | string | Event / Peristiwa | Permanent id')
  expect(page).toContain('| `GoldsteinScale` | number |')
  expect(
    formats.map(({ name }) => name).filter((name) => !page.includes(`| \`${name}\` |`)),
  ).toEqual([])
})
