import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET =
  'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima on Sunday.'
const BERTEMU = 'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6).'
const held = (length: string) => [
  `meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | ${length}`,
]

test.each([
  ['en', `${MET} It lasted an hour and a quarter.`, 'PT1.25H'],
  ['en', `${MET} "We listened," Ravula said. It went on for two hours.`, 'PT2H'],
  ['id', `${BERTEMU} Semuanya berlangsung 50 menit.`, 'PT50M'],
  ['id', `${BERTEMU} Pertemuan itu rampung dua setengah jam kemudian.`, 'PT2.5H'],
  ['en', `${MET} The meeting ended three hours later.`, 'PT3H'],
  ['en', `${MET} They emerged 50 minutes later.`, 'PT50M'],
  ['en', `${MET} The pair sat together for two hours and a half.`, 'PT2.5H'],
  // of somebody else, of something else, of a plan
  ['en', `${MET} Chilean Senator Pedro Salinas spoke for two hours.`, '-'],
  ['en', `${MET} The storm came two hours later.`, '-'],
  ['en', `${MET} It was scheduled for 45 minutes.`, '-'],
] as const)(
  'a sentence goes on with the encounter before it (%s): %s',
  (language, text, length) => {
    expect(events(language, text).slice(0, 1)).toEqual(held(length))
  },
)

test('a length already told is not told anew', () => {
  const text = `${MET.replace('on Sunday.', 'on Sunday for 20 minutes.')} It lasted two hours.`
  expect(events('en', text)).toEqual(held('PT20M'))
})

const SUNDAY =
  'Fijian Foreign Minister Jone Ravula met his Peruvian counterpart Tomas Arelano in Lima on Sunday.'
const MINGGU = 'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6).'

test.each([
  ['en', `${SUNDAY} It began at 3pm local time and lasted two hours.`, '2023-06-18T15:00:00-05:00'],
  [
    'en',
    `${SUNDAY} It got under way shortly after 9 a.m. and ran for two hours.`,
    '2023-06-18T09:00:00-05:00',
  ],
  [
    'en',
    `${SUNDAY} "We listened," Ravula said. It started at 10:15 and was over by noon.`,
    '2023-06-18T10:15:00-05:00',
  ],
  [
    'id',
    `${MINGGU} Dimulai pukul 15.00 waktu setempat, semuanya rampung dua jam kemudian.`,
    '2023-06-18T15:00:00-05:00',
  ],
  // what else began, on that day or another
  ['en', `${SUNDAY} The strike began at 3pm.`, '2023-06-18'],
  ['en', `${SUNDAY} It began at 3pm on Friday.`, '2023-06-18'],
  ['id', `${MINGGU} Demonstrasi dimulai pukul 15.00.`, '2023-06-18'],
] as const)('the hour it began (%s): %s', (lang, text, expected) => {
  expect(events(lang, text).map((line) => line.split(' | ')[3])).toEqual([expected])
})
