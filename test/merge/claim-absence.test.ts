/** Claims of what had not been, of what did not take place, and of the first time of all, against the record. */
import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { checkClaims, mergeRecords, placeRecords } from '../../src/merge.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const HEAD = {
  en: 'LIMA - Peruvian Foreign Minister Ana Rojas met her Chilean counterpart Luis Vega in Lima on Monday.',
  id: 'LIMA - Menteri Luar Negeri Peru Ana Rojas bertemu Menteri Luar Negeri Chile Luis Vega di Lima, Senin (6/5).',
}

function reading(lang: 'id' | 'en', sentence: string): Reading {
  const text = `${HEAD[lang]}\n\n${sentence}`
  const result = read({ lang, text, published: '2024-05-07T12:00:00Z' })
  if (isRefusal(result)) throw new Error(result.detail)
  return result
}

let count = 0
function verdict(report: Reading, ...events: readonly EventSketch[]) {
  const records = events.map((event) =>
    recordOf(event, { name: `old${count++}`, published: '2024-01-01' }),
  )
  const [given] = checkClaims(report, mergeRecords([...placeRecords(report), ...records]))
  return given === undefined ? 'none' : `${given.verdict} ${given.by.length}`
}

describe('what no holder of an office has done', () => {
  const VISIT = {
    kind: 'visit',
    time: '2016-03-02',
    place: '=Japan/JPN',
  } as const
  const president = ['>Hugo Salas/PER/head_of_state', '<=Japan/JPN']
  const minister = ['>Hugo Salas/PER/foreign_minister', '<=Japan/JPN']
  const chilean = ['>Hugo Salas/CHL/head_of_state', '<=Japan/JPN']
  test.each([
    ['en', 'No Peruvian president has visited Tokyo since 1998.'],
    ['en', 'No Peruvian president has been to Japan in 20 years.'],
    ['id', 'Belum ada presiden Peru yang mengunjungi Tokyo sejak 1998.'],
    ['id', 'Tidak ada presiden Peru yang berkunjung ke Jepang dalam 20 tahun terakhir.'],
  ] as const)('%s: %s', (lang, sentence) => {
    const report = reading(lang, sentence)
    expect(verdict(report, { ...VISIT, who: president })).toBe('contradicted 1')
    expect(verdict(report, { ...VISIT, who: minister })).toBe('unknown 0')
    expect(verdict(report, { ...VISIT, who: chilean })).toBe('unknown 0')
    expect(verdict(report)).toBe('unknown 0')
  })
})

test.each([
  ['en', 'It was the first time this year that the two ministers have missed a date.'],
  ['en', 'It is the first time since January that neither minister has met the other.'],
  ['id', 'Ini pertama kalinya tahun ini kedua menteri bertemu tanpa penerjemah.'],
] as const)('of what did not take place nothing is counted: %s: %s', (lang, sentence) => {
  const who = ['Ana Rojas/PER/foreign_minister', 'Luis Vega/CHL/foreign_minister']
  expect(verdict(reading(lang, sentence), { who, time: '2024-02-02' })).toBe('unknown 0')
})

test.each([
  ['en', 'They met for the first time.'],
  ['en', 'It was the first time the two ministers had met.'],
  ['en', 'It was the first face-to-face meeting between the two ministers.'],
  ['id', 'Keduanya bertemu untuk pertama kalinya.'],
  ['id', 'Untuk pertama kalinya kedua menteri bertemu.'],
] as const)('the first time of all: %s: %s', (lang, sentence) => {
  const who = ['Ana Rojas/PER/foreign_minister', 'Luis Vega/CHL/foreign_minister']
  const report = reading(lang, sentence)
  expect(verdict(report, { who, time: '2021-02-02' })).toBe('contradicted 1')
  expect(verdict(report)).toBe('unknown 0')
})

test.each([
  ['en', 'The first round was held in Cusco.'],
  ['en', 'He was the first to speak.'],
  ['id', 'Putaran pertama digelar di Cusco.'],
  ['id', 'Hari pertama perundingan berjalan lancar.'],
] as const)('nothing is claimed: %s: %s', (lang, sentence) => {
  expect(verdict(reading(lang, sentence))).toBe('none')
})
