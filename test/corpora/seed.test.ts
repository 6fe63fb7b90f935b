/**
 * The first real input, `reports/seed.txt` of the folder KAWAT_CORPORA names, read completely right. The report
 * is its publisher's and stays outside the project; only facts and offsets stand here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'

const folder = process.env.KAWAT_CORPORA ?? ''
const file = join(folder, 'reports', 'seed.txt')

describe.skipIf(folder === '' || !existsSync(file))('the seed report', () => {
  const source = folder === '' || !existsSync(file) ? '' : readFileSync(file, 'utf8')
  const result = read({ text: source, published: '2023-06-19' })
  if (isRefusal(result) && source !== '') throw new Error(result.refused)
  const reading = result as Reading

  test('three pieces of noise are taken out, shown and mapped back', () => {
    expect(reading.article.furniture.map(({ kind, original }) => [kind, original.start])).toEqual([
      ['scroll', 552],
      ['video-link', 1403],
      ['pagination', 1477],
    ])
    for (const { exact, original } of reading.article.furniture)
      expect(source.slice(original.start, original.end)).toBe(exact)
    expect(reading.problems.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      'note article/more-pages',
    )
    expect(reading.problems.some(({ code }) => code === 'article/incomplete')).toBe(false)
  })

  test('six events, every field right', () => {
    const lines = reading.records.map(({ event }) =>
      [
        event.kind.value,
        event.status.value,
        event.participants
          .map(
            ({ value }) =>
              `${value.name}/${value.office?.value ?? value.kind}/${value.country?.value}`,
          )
          .join(' + '),
        event.time?.value.instant ?? event.time?.value.start ?? '-',
        event.time?.value.approx === true ? 'approx' : 'sharp',
        event.place?.certainty === 'stated'
          ? (event.place.value.venue ?? event.place.value.name)
          : '-',
        event.duration?.value.iso ?? '-',
      ].join(' | '),
    )
    expect(lines).toEqual([
      'meeting | happened | Antony Blinken/foreign_minister/USA + Xi Jinping/head_of_state/CHN | 2023-06-19T16:30:00+08:00 | approx | Beijing | -',
      'visit | happened | Antony Blinken/foreign_minister/USA + China/state/CHN | 2023-06-18 | sharp | Beijing | -',
      'talks | happened | Antony Blinken/foreign_minister/USA + Qin Gang/foreign_minister/CHN | 2023-06-18 | sharp | - | PT7.5H',
      'agreement | happened | United States/state/USA + China/state/CHN | 2023-06-18 | sharp | - | -',
      'talks | happened | Antony Blinken/foreign_minister/USA + Wang Yi/top_diplomat/CHN | 2023-06-19 | sharp | Diaoyutai State Guesthouse | PT3H',
      'statement | planned | Antony Blinken/foreign_minister/USA | - | sharp | - | -',
    ])
    const talks = reading.records.find(({ event }) => event.duration?.value.iso === 'PT7.5H')
    expect(
      talks?.event.outcomes.map(({ value }) => value.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['kesepakatan untuk'])
  })

  test('quotes with speaker and carrier', () => {
    expect(
      reading.quotes.map(({ type, content, speaker, carrier }) => [
        type,
        content[0].original.start,
        speaker?.value.name,
        speaker?.certainty,
        carrier === undefined ? '' : `${carrier.value.name} ${carrier.certainty}`,
      ]),
    ).toEqual([
      ['partial', 863, 'Matthew Miller', 'stated', ''],
      ['partial', 1233, 'Wang Yi', 'stated', ''],
      ['direct', 1260, 'Wang Yi', 'stated', 'CCTV stated'],
      ['direct', 1528, 'Wang Yi', 'implied', 'CCTV implied'],
    ])
  })

  test('claims stay claims', () => {
    expect(reading.claims.map(({ kind, holder }) => [kind, holder.value.type])).toEqual([
      ['judgement', 'unnamed'],
      ['superlative', 'outlet'],
      ['expectation', 'group'],
    ])
  })

  test('the source chain', () => {
    expect(reading.sourceChain.map(({ name }) => name)).toEqual(['CCTV', 'AFP'])
  })

  test('every evidence resolves in the report as it came', () => {
    for (const { event } of reading.records)
      for (const { exact, original } of event.triggers)
        expect(source.slice(original.start, original.end)).toBe(exact)
  })
})
