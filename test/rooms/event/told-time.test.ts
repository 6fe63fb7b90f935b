import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET =
  'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima on Sunday.'
const CALLED =
  'Fijian Foreign Minister Jone Ravula called Peruvian Foreign Minister Tomas Arelano on Sunday.'
const BERTEMU = 'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6).'
const MENELEPON = 'Menlu Fiji Jone Ravula menelepon Menlu Peru Tomas Arelano, Minggu (18/6).'

/** Length of the event told first, time of the one told last. */
const lengths = (lang: 'id' | 'en', text: string) =>
  events(lang, text).map((line) => line.split(' | ')[5])
const times = (lang: 'id' | 'en', text: string) =>
  events(lang, text).map((line) => line.split(' | ')[3])

test.each([
  // a fronted phrase: what is asked for in a call is no doubt of the call
  ['en', `${CALLED} In the 20-minute call, Ravula asked for help.`, ['PT20M']],
  ['id', `${MENELEPON} Dalam percakapan sekitar 20 menit itu, ia meminta bantuan.`, ['PT20M']],
  // a length is none counted from what follows
  ['en', `${MET} Arelano saw the Chilean envoy for 20 minutes before the lunch.`, ['-']],
  [
    'en',
    `${MET} Ravula huddled with Chilean Foreign Minister Pedro Salinas for 20 minutes before Arelano arrived.`,
    ['-', 'PT20M'],
  ],
  // set against a plan, or beyond one
  ['en', `${MET} Their conversation ran 80 minutes, against a planned 60.`, ['PT80M']],
  ['en', `${MET} The talks ran for 80 minutes, 20 more than planned.`, ['PT80M']],
  ['en', `${MET} The meeting overran by half an hour from a planned 60 minutes.`, ['PT90M']],
  ['en', `${MET} The meeting overran by half an hour.`, ['-']],
  ['id', `${BERTEMU} Pertemuan itu molor setengah jam dari rencana 60 menit.`, ['PT90M']],
  ['id', `${BERTEMU} Pertemuan itu molor setengah jam.`, ['-']],
  ['id', `${BERTEMU} Pertemuan yang dijadwalkan dua jam itu molor menjadi tiga jam.`, ['PT3H']],
  // counted from what is no event
  ['id', `${MENELEPON.replace(', Minggu (18/6)', ' satu jam setelah pengumuman itu')}`, ['-']],
  ['id', `${BERTEMU} Pertemuan itu memakan waktu satu jam seperempat.`, ['PT1.25H']],
  // set apart at the end
  [
    'id',
    'Menlu Fiji Jone Ravula bertatap muka dengan Menlu Peru Tomas Arelano di Lima, Minggu pukul 12.15 waktu setempat, kurang lebih 20 menit.',
    ['PT20M'],
  ],
  // what is agreed upon takes no time
  [
    'en',
    'It was in Lima on 4 May that Fijian President Jone Ravula and Peruvian President Tomas Arelano had agreed over a hurried half-hour to open the border.',
    ['-'],
  ],
] as const)('how long it took (%s): %s', (lang, text, expected) => {
  expect(lengths(lang, text)).toEqual([...expected])
})

test.each([
  // "menjelang" tells the hour an encounter ended, and no plan
  [
    'id',
    `${BERTEMU} Pertemuan dimulai pukul 10.00 dan berakhir menjelang makan siang.`,
    ['2023-06-18T10:00:00-05:00'],
  ],
  [
    'id',
    `${BERTEMU} Pertemuan dimulai pukul 10.00 dan berakhir menjelang sore.`,
    ['2023-06-18T10:00:00-05:00'],
  ],
  // the hour it began, the hour it ended
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima sejak pukul 09.00 waktu setempat, Minggu (18/6).',
    ['2023-06-18T09:00:00-05:00'],
  ],
  ['id', `${BERTEMU} Pertemuan usai sekitar pukul 11.00.`, ['2023-06-18']],
  ['id', `${BERTEMU} Pertemuan baru berakhir pukul 11.00.`, ['2023-06-18']],
  // a call has no place: the second clock tells where the first one hangs
  [
    'id',
    'Menlu Fiji Jone Ravula menelepon Menlu Peru Tomas Arelano, Minggu (18/6) pukul 16.00 waktu setempat atau 20.00 WIB.',
    ['2023-06-18T16:00:00+03:00'],
  ],
  // when it was said is not when they met
  [
    'id',
    'Juru bicara Kremlin pada Minggu (18/6) mengatakan bahwa Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima.',
    ['-'],
  ],
  [
    'en',
    'The Kremlin said on Sunday that Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima.',
    ['-'],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula mengatakan pada Minggu (18/6) bahwa ia bertemu Menlu Peru Tomas Arelano sehari sebelumnya di Lima.',
    ['2023-06-17'],
  ],
  [
    'id',
    `${BERTEMU} Dalam pernyataan yang dirilis pada Senin (19/6), Lima menyebut dialog itu hangat.`,
    ['2023-06-18'],
  ],
  [
    'id',
    'Pada Minggu (18/6) Menlu Fiji Jone Ravula mengumumkan perundingan baru saat menerima Menlu Peru Tomas Arelano di Suva.',
    ['2023-06-18'],
  ],
  // it began as early as this, and took until then
  [
    'id',
    'Perundingan Fiji dan Peru berlangsung sejak pagi hingga petang di Lima, Minggu (18/6).',
    ['2023-06-18'],
  ],
  // counted from the event told with it
  [
    'id',
    `${BERTEMU} Pertemuan itu berlangsung tiga hari setelah Ravula bertemu Presiden Chile Pedro Salinas di Santiago.`,
    ['2023-06-18', '2023-06-15'],
  ],
  [
    'id',
    `${BERTEMU} Sehari sebelum bertemu Arelano, Ravula singgah di Santiago dan menemui Presiden Chile Pedro Salinas.`,
    ['2023-06-18', '2023-06-17', '2023-06-17'],
  ],
  // of what they spoke of, and of what came next
  [
    'id',
    `${BERTEMU.replace('bertemu', 'menelepon').replace(' di Lima', '')} Keduanya membicarakan penyelamatan kapal yang karam di Pulau Batu pekan lalu.`,
    ['2023-06-18'],
  ],
  [
    'id',
    'Senin ini Menlu Fiji Jone Ravula terbang ke Lima, lalu pulang pada Rabu.',
    ['2023-06-19'],
  ],
  // the journey began with the encounter told in its sentence
  [
    'id',
    'Menlu Fiji Jone Ravula mengawali lawatan tiga hari di Peru dengan menemui Menlu Peru Tomas Arelano di Lima, Minggu (18/6).',
    ['2023-06-18', '2023-06-18'],
  ],
  // a weekday within the journey that has begun
  [
    'id',
    'Menlu Fiji Jone Ravula mengawali lawatan tiga hari di Peru dengan menemui Menlu Peru Tomas Arelano di Lima, Minggu (18/6). Ravula bertemu Presiden Peru Dina Boluarte di Cusco pada Selasa.',
    ['2023-06-18', '2023-06-18', '2023-06-20'],
  ],
  // when it takes effect
  [
    'id',
    `${BERTEMU} Keduanya sepakat menambah kuota ikan mulai 2027.`,
    ['2023-06-18', '2023-06-18'],
  ],
  // what they did later gives no hour to what was told before
  ['id', `${BERTEMU} Malam harinya, Ravula menjamu Arelano mulai pukul 19.00.`, ['2023-06-18']],
  // still to come in any case
  ['id', `${BERTEMU} Pertemuan berikutnya akan dimulai menjelang akhir tahun.`, ['2023-06-18']],
] as const)('when it took place (%s): %s', (lang, text, expected) => {
  expect(times(lang, text).slice(0, expected.length)).toEqual([...expected])
})

test.each([
  ['en', `${MET.replace('on Sunday.', 'on Sunday from 1710 to 1755 local time.')}`, 'PT45M'],
  ['id', `${BERTEMU.replace('(18/6).', '(18/6) pukul 09.30-11.15 waktu setempat.')}`, 'PT105M'],
  // a timetable is no length
  [
    'id',
    'Menlu Fiji Jone Ravula akan bertemu Menlu Peru Tomas Arelano di Lima, Jumat (23/6) pukul 09.30-11.15 waktu setempat.',
    '-',
  ],
] as const)('what took place between two clocks took so long (%s): %s', (lang, text, length) => {
  expect(lengths(lang, text)).toEqual([length])
})

test.each([
  // a day that is over is not that of a plan made on it
  [
    'On Sunday Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Lima, and Ravula will travel to Chile.',
    ['2023-06-18', '-'],
  ],
  [
    'On Thursday Fijian Foreign Minister Jone Ravula will meet Peruvian Foreign Minister Tomas Arelano in Lima, and Arelano will call on Chilean Foreign Minister Pedro Salinas.',
    ['2023-06-22', '2023-06-22'],
  ],
])('a day before the report in a sentence that tells a plan as well: %s', (text, expected) => {
  expect(times('en', text)).toEqual(expected)
})

test('expected, with nothing but a time behind', () => {
  const text =
    'A meeting between Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano is expected within weeks.'
  expect(events('en', text).map((line) => line.split(' | ')[1])).toEqual(['planned'])
})
