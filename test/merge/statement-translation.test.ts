import { describe, expect, test } from 'vitest'
import { packs, read } from '../../src/index.ts'
import { glossOf } from '../../src/lang/gloss.ts'
import { joinStatements } from '../../src/merge.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'

const meaning = glossOf(packs)

function readingOf(lang: 'id' | 'en', text: string): Reading {
  const reading = read({ lang, text, published: '2024-03-05T12:00:00Z' })
  if (isRefusal(reading)) throw new Error(reading.detail)
  return reading
}

const english = (words: string) => readingOf('en', `"${words}," Lin Bao said.`)
const indonesian = (words: string) => readingOf('id', `"${words}," kata Lin Bao.`)

/** How many statements the utterances make; no events are known, so that words alone decide. */
const statements = (...readings: readonly Reading[]) => {
  expect(readings.map(({ quotes }) => quotes.length)).toEqual(readings.map(() => 1))
  return joinStatements(readings, meaning).statements.length
}

describe('by the words alone', () => {
  test.each([
    [
      'A thief who returns the lamp still owes us the darkness',
      'Pencuri yang mengembalikan pelita masih berutang kegelapan kepada kita',
    ],
    [
      'The farmer does not shout at the rain, he repairs the dam',
      'Petani tidak meneriaki hujan, ia memperbaiki bendungan',
    ],
    [
      'We have swept the rubble, now we must pour the concrete',
      'Kami sudah menyapu puing, sekarang kami harus menuangkan beton',
    ],
    [
      'Nobody borrows a ladder in order to burn it',
      'Tidak ada yang meminjam tangga untuk membakarnya',
    ],
  ])('a translation is known: %s', (said, translated) => {
    expect(statements(english(said), indonesian(translated))).toBe(1)
  })

  test.each([
    [
      'The farmer does not shout at the rain, he repairs the dam',
      'Nelayan tidak menunggu angin, ia mendayung perahunya',
    ],
    [
      'We have opened the market to your rice and coffee',
      'Kami menutup pelabuhan bagi kapal dan minyak mereka',
    ],
    ['The bridge was built by two hands', 'Jembatan itu dibakar oleh ribuan tentara'],
    [
      'Our soldiers will leave the island before the harvest',
      'Para pedagang kami akan mengunjungi pulau itu sesudah pemilu',
    ],
  ])('another thing said in the same pictures stays another: %s', (said, other) => {
    expect(statements(english(said), indonesian(other))).toBe(2)
  })
})
