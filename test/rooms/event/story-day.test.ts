import { expect, test } from 'vitest'
import { events } from './told.ts'

const times = (lang: 'id' | 'en', text: string) =>
  events(lang, text).map((line) => line.split(' | ')[3])

test.each([
  [
    'id',
    'Presiden Fiji Jone Ravula membuka pameran, Rabu (14/6). Ia tidak lama. Dalam waktu singkat itu Ravula diterima Presiden Peru Tomas Arelano.',
    ['2023-06-14'],
  ],
  [
    'en',
    'Fijian President Jone Ravula opened a fair on Wednesday. He was received by Peruvian President Tomas Arelano.',
    ['2023-06-14'],
  ],
  // the two countries are named there
  [
    'en',
    'Fiji promised Peru three boats on Wednesday, before an election in August. Foreign Minister Jone Ravula announced them after talks with Peruvian Foreign Minister Tomas Arelano.',
    ['2023-06-14'],
  ],
  [
    'en',
    'Peru lifted a ban on Fijian tuna on Wednesday. President Tomas Arelano met Fijian President Jone Ravula.',
    ['2023-06-14'],
  ],
  [
    'en',
    'A quarrel between Fiji and Peru over tuna ended on Wednesday. Fijian President Jone Ravula was received by Peruvian President Tomas Arelano.',
    ['2023-06-14'],
  ],
  // only one of them
  [
    'en',
    'Fiji opened a fair on Wednesday. President Jone Ravula was received by Peruvian President Tomas Arelano.',
    ['-'],
  ],
  // of several told at the head of the story
  [
    'id',
    'Menlu Fiji Jone Ravula menggelar serangkaian pertemuan bilateral di Lima, Rabu (14/6). Forum itu dibuka kemarin. Peserta datang dari 40 negara. Ravula bertemu Menlu Peru Tomas Arelano.',
    ['2023-06-14'],
  ],
  // who said so named the day, and not the day of the call
  [
    'id',
    'Presiden Fiji Jone Ravula membuka pameran, Rabu (14/6). Ravula mengatakan pada Kamis bahwa Presiden Peru Tomas Arelano telah menghubunginya.',
    ['-'],
  ],
  // of somebody else's day, of two days, of a plan, of what is old
  [
    'en',
    'A fair opened on Wednesday. Fijian President Jone Ravula was received by Peruvian President Tomas Arelano.',
    ['-'],
  ],
  [
    'en',
    'Fijian President Jone Ravula opened a fair on Wednesday and closed it on Friday. He was received by Peruvian President Tomas Arelano.',
    ['-'],
  ],
  [
    'en',
    'Fijian President Jone Ravula opened a fair on Wednesday. He will be received by Peruvian President Tomas Arelano.',
    ['-'],
  ],
] as const)('the day of the sentence before (%s): %s', (lang, text, expected) => {
  expect(times(lang, text)).toEqual([...expected])
})

const BERTEMU = 'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6).'

test.each([
  // what went on meanwhile, under a day that opens the sentence
  [
    'id',
    'Pada Selasa pekan lalu Presiden Fiji Jone Ravula mengumumkan perundingan itu saat menerima Presiden Peru Tomas Arelano di Suva.',
    ['2023-06-13'],
  ],
  [
    'en',
    'On Tuesday Fijian President Jone Ravula announced the talks when he met Peruvian President Tomas Arelano in Suva.',
    ['2023-06-13'],
  ],
  // the day at the end is that of both verbs
  [
    'id',
    'Presiden Fiji Jone Ravula dijamu Presiden Peru Tomas Arelano di Lima dan ditemui Menlu Chile Pedro Salinas pada Kamis (15/6).',
    ['2023-06-15', '2023-06-15'],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula dijamu Presiden Peru Tomas Arelano di Lima, lalu menemui Menlu Chile Pedro Salinas pada Kamis (15/6).',
    ['-', '2023-06-15'],
  ],
  // before a meeting of the day told last; a journey before another is on its own day
  [
    'id',
    `${BERTEMU} Sebelum pertemuan dimulai Ravula menelepon Presiden Chile Pedro Salinas.`,
    ['2023-06-18', '2023-06-18'],
  ],
  ['id', `${BERTEMU} Sebelum ke Lima, Ravula singgah di Santiago.`, ['2023-06-18', '-']],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima on Sunday. Earlier in the day Arelano had received Chilean Foreign Minister Pedro Salinas.',
    ['2023-06-18', '2023-06-18'],
  ],
] as const)('a day shared or told last (%s): %s', (lang, text, expected) => {
  expect(times(lang, text)).toEqual([...expected])
})

test.each([
  [
    'id',
    'Dua hari setelah bertemu Presiden Peru Tomas Arelano di Lima pada Rabu (14/6), Menlu Fiji Jone Ravula bertemu Presiden Chile Pedro Salinas di Santiago.',
  ],
  [
    'en',
    'Two days after meeting Peruvian President Tomas Arelano in Lima on Wednesday, Fijian Foreign Minister Jone Ravula met Chilean President Pedro Salinas in Santiago.',
  ],
] as const)('days counted from a meeting are not spent on its day (%s)', (lang, text) => {
  expect(times(lang, text)).toEqual(['2023-06-14', '2023-06-16'])
})
