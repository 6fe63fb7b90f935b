import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { isRefusal } from '../../../src/model/reading.ts'
import { read } from '../../../src/read.ts'
import { makeReport } from '../../../src/report.ts'

function persons(text: string): string[] {
  const reading = read(
    makeReport({ text, lang: 'id', published: '2023-06-19' }),
    [id, en],
    gazetteer,
  )
  if (isRefusal(reading)) return [reading.refused]
  return reading.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)
}

test.each([
  'Juru bicara Kemlu RI Arman Hidayatulah, yang akrab disapa Tata, menolak. Menurut Tata, jadwalnya padat.',
  '"Kami terbuka," kata Juru Bicara Kemlu RI Arman Hidayatulah. "Tunggu," tambah jubir yang akrab disapa Tata itu. Tata menolak menjawab.',
  'Juru Bicara Kemlu RI Arman Hidayatulah hadir. Pria yang akrab disapa Tata itu tersenyum. Tata mengatakan jadwalnya padat.',
])('whoever is called by another name is one person: %s', (text) => {
  expect(persons(text)).toEqual(['Arman Hidayatulah'])
})

test('of two named before nobody knows which is called so', () => {
  const text =
    'Menteri Sari Dewantik dan Menteri Budi Waluyan hadir. Pria yang akrab disapa Tata itu tersenyum. Tata mengatakan jadwalnya padat.'
  expect(persons(text)).toEqual(['Sari Dewantik', 'Budi Waluyan', 'Tata'])
})
