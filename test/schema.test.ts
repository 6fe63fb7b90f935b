import { globSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { schemaText, writtenSchema } from '../scripts/write-schema.ts'
import { read } from '../src/index.ts'
import { isRefusal } from '../src/model/reading.ts'
import { root, textOf } from './source-tree.ts'

const validate: ValidateFunction = new Ajv({ allErrors: true }).compile(JSON.parse(writtenSchema()))
const samples = globSync('samples/*.json', { cwd: root }).sort()

describe('the schema of readings', () => {
  it('is the one of the types as they stand (else: npm run schema)', () => {
    expect(writtenSchema()).toBe(schemaText())
  })

  it.each(samples)('holds for the reading of %s', (path) => {
    const reading = JSON.parse(JSON.stringify(read(JSON.parse(textOf(path)))))
    expect(isRefusal(reading)).toBe(false)
    validate(reading)
    expect(validate.errors ?? []).toEqual([])
  })

  it('refuses a reading with a value of no kind, an unknown field, a missing one', () => {
    const reading = JSON.parse(JSON.stringify(read(JSON.parse(textOf(samples[0]!)))))
    const { problems: _, ...without } = reading
    for (const wrong of [
      without,
      { ...reading, more: 1 },
      { ...reading, schema: 'kawat/reading@2' },
      { ...reading, problems: [{ code: 'timex/weekday-mismatch', severity: 'grave', note: '' }] },
    ]) {
      expect(validate(wrong)).toBe(false)
    }
  })
})
