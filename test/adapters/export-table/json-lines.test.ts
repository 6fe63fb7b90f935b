import { describe, expect, it } from 'vitest'
import { jsonLinesExporter } from '../../../src/adapters/export-table/json-lines.ts'
import { readingOf } from '../../reading-builder.ts'
import { filesOf, smallRecord, stockWith } from './stock.ts'

const linesOf = async (...given: Parameters<typeof stockWith>) => {
  const files = await filesOf(jsonLinesExporter(), await stockWith(...given))
  const { bytes, rows } = files.get('events.jsonl') ?? { bytes: Buffer.of(), rows: -1 }
  const lines = bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '')
  expect(lines).toHaveLength(rows)
  return lines.map((line) => JSON.parse(line))
}

describe('JSON lines', () => {
  it('hold every rival with who says so, in which words', async () => {
    const [first] = await linesOf(smallRecord())
    expect(first).toMatchObject({
      schema: 'kawat/dossier@1',
      id: '11111111',
      review: 'machine',
      conflicts: ['duration'],
    })
    expect(first.duration.candidates[0].holders[0]).toMatchObject({
      record: '11111111',
      sourced: { evidence: [{ start: 0, end: 7, exact: 'Menlu R' }] },
    })
  })

  it('cut passages of the report, and only with --text full leave them whole', async () => {
    const text = 'kata '.repeat(60)
    const reading = readingOf({ name: 'a', text, events: [{ who: [], outcome: text }] })
    const [brief] = await linesOf([reading])
    expect(brief.outcomes[0].outcome.value.length).toBeLessThanOrEqual(200)
    const [full] = await linesOf([reading], { text: 'full' })
    expect(full.outcomes[0].outcome.value).toBe(text)
  })

  it('reach no terminal raw', async () => {
    const reading = readingOf({
      name: 'a',
      title: 'Wang \u009b31m \u202e \ud83d',
      events: [{ who: [] }],
    })
    const files = await filesOf(jsonLinesExporter(), await stockWith([reading]))
    const text = files.get('events.jsonl')?.bytes.toString() ?? ''
    expect(text).toContain('"title":"Wang \\u009b31m \\u202e \ufffd"')
  })
})
