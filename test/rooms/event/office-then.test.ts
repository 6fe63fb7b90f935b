import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { isRefusal } from '../../../src/model/reading.ts'
import { read } from '../../../src/read.ts'
import { makeReport } from '../../../src/report.ts'

function officeOfLammy(text: string): (string | undefined)[] {
  const reading = read(
    makeReport({ text, lang: 'en', published: '2025-11-27' }),
    [id, en],
    gazetteer,
  )
  if (isRefusal(reading)) return []
  return reading.records.map(
    ({ event }) =>
      event.participants.find(({ value }) => value.name === 'David Lammy')?.value.office?.value,
  )
}

test('the office held on the day of the event, where the table alone knows it', () => {
  expect(officeOfLammy('David Lammy visited Kyiv in October 2024.')).toEqual(['foreign_minister'])
  expect(officeOfLammy('David Lammy visited Kyiv on Tuesday.')).toEqual(['deputy_head'])
  // what the report says it says of whomever it names
  expect(
    officeOfLammy('British Deputy Prime Minister David Lammy visited Kyiv in October 2024.'),
  ).toEqual(['deputy_head'])
})
