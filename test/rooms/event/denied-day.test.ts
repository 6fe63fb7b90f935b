import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET = 'denied | Tomas Arelano + Jone Ravula | 2024-05-15'

function told(lang: 'id' | 'en', text: string): readonly string[] {
  return events(lang, text, '2024-05-20').map((line) => {
    const [, status, who = '', time] = line.split(' | ')
    return [status, who.split(' + ').sort().reverse().join(' + '), time].join(' | ')
  })
}

test.each([
  [
    'en',
    'Tomas Arelano, the Peruvian foreign minister, and Fijian Foreign Minister Jone Ravula never met on Wednesday, an official said.',
  ],
  [
    'en',
    'Peruvian Foreign Minister Tomas Arelano did not meet Fijian Foreign Minister Jone Ravula in Suva on Wednesday.',
  ],
  [
    'en',
    'Peruvian Foreign Minister Tomas Arelano had no meeting alone with Fijian Foreign Minister Jone Ravula on Wednesday, a delegate said.',
  ],
  [
    'en',
    'No meeting between Peruvian Foreign Minister Tomas Arelano and Fijian Foreign Minister Jone Ravula took place on Wednesday.',
  ],
  ['id', 'Menlu Peru Tomas Arelano dan Menlu Fiji Jone Ravula tidak bertemu pada Rabu (15/5).'],
  [
    'id',
    'Menlu Peru Tomas Arelano tidak pernah bertemu Menlu Fiji Jone Ravula di Suva pada Rabu (15/5), kata jubirnya.',
  ],
  [
    'id',
    'Tidak ada pertemuan antara Menlu Peru Tomas Arelano dan Menlu Fiji Jone Ravula di Suva, Rabu (15/5).',
  ],
] as const)('what did not take place on a day that is over is denied (%s): %s', (lang, text) => {
  expect(told(lang, text)).toEqual([MET])
})

test.each([
  [
    'en',
    'Peruvian Foreign Minister Tomas Arelano has not met Fijian Foreign Minister Jone Ravula since Wednesday.',
  ],
  [
    'en',
    'Peruvian Foreign Minister Tomas Arelano will not meet Fijian Foreign Minister Jone Ravula on Friday.',
  ],
  [
    'en',
    'Peruvian Foreign Minister Tomas Arelano and Fijian Foreign Minister Jone Ravula have never met.',
  ],
  ['id', 'Menlu Peru Tomas Arelano tidak akan bertemu Menlu Fiji Jone Ravula pada Jumat (24/5).'],
  ['id', 'Menlu Peru Tomas Arelano belum bertemu Menlu Fiji Jone Ravula sejak Rabu (15/5).'],
] as const)('nothing is denied (%s): %s', (lang, text) => {
  expect(told(lang, text)).toEqual([])
})
