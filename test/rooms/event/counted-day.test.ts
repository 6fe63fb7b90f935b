import { expect, test } from 'vitest'
import { events } from './told.ts'

const told = (text: string) => events('id', text, '2026-06-19')

test.each([
  // of the meeting just spoken of, and not of the arrival told in between
  [
    'Menlu Fiji Jone Ravula bertemu PM Peru Luis Salinas di Lima, Senin (15/6). Ravula tiba di Callao pada Minggu malam. Dalam pertemuan itu, keduanya membicarakan iklim. Pada hari yang sama, Ravula juga menemui Menlu Tomas Arelano.',
    ['2026-06-15 Lima', '2026-06-14 Callao', '2026-06-15 Lima'],
  ],
  [
    'Menlu Fiji Jone Ravula bertemu PM Peru Luis Salinas di Lima, Rabu (17/6). Ravula tiba di Callao pada Senin. Pertemuan itu dihadiri pengusaha. Keesokan harinya, ia menemui Menlu Tomas Arelano di Cusco.',
    ['2026-06-17 Lima', '2026-06-15 Callao', '2026-06-18 Cusco'],
  ],
  // a day told since is what the words count from
  [
    'Menlu Fiji Jone Ravula bertemu PM Peru Luis Salinas di Lima, Senin (15/6). Dalam pertemuan itu, keduanya membicarakan iklim. Pada Rabu (17/6), Ravula berpidato di Cusco. Keesokan harinya, ia menemui Menlu Tomas Arelano di Callao.',
    ['2026-06-15 Lima', '2026-06-18 Callao'],
  ],
  // a day told beside does not move the story
  [
    'PM Peru Luis Salinas menerima Menlu Fiji Jone Ravula di Lima, Rabu (17/6). Ravula, yang tiba di Callao sehari sebelumnya, tersenyum. Keesokan harinya, ia menemui Menlu Tomas Arelano di Cusco.',
    ['2026-06-17 Lima', '2026-06-16 Callao', '2026-06-18 Cusco'],
  ],
  // nor does the end of a stay
  [
    'PM Peru Luis Salinas menerima Menlu Fiji Jone Ravula di Lima, Senin (15/6). Ravula berada di Peru hingga Rabu. Keesokan harinya, ia menemui Menlu Tomas Arelano di Cusco.',
    ['2026-06-15 Lima', '2026-06-15 Peru', '2026-06-16 Cusco'],
  ],
] as const)('days counted from the encounter told: %s', (text, expected) => {
  expect(told(text).map((line) => line.split(' | ').slice(3, 5).join(' '))).toEqual([...expected])
})

test.each([
  [
    'Menlu Fiji Jone Ravula, yang tiba di Lima pada Senin, akan kembali ke Suva Kamis malam.',
    '2026-06-15',
  ],
  ['Menlu Fiji Jone Ravula, yang akan tiba di Lima pada Senin, memuji Peru.', '2026-06-22'],
] as const)('what is still to come is told outside a closed clause: %s', (text, day) => {
  expect(told(text)[0]?.split(' | ')[3]).toBe(day)
})

test.each([
  [
    'Utusan AS Steve Witkoff akan mengunjungi Moskow pekan depan. Witkoff akan bertemu Presiden Rusia Vladimir Putin.',
    ['2026-06-22', '2026-06-22'],
  ],
  [
    'Menlu Fiji Jone Ravula berencana melawat ke Cusco pada Agustus. Di kota itu, ia akan menemui Menlu Peru Tomas Arelano.',
    ['2026-08', '2026-08'],
  ],
  [
    'Menlu Fiji Jone Ravula dijadwalkan ke Peru bulan depan. Ravula akan bertemu Menlu Peru Tomas Arelano.',
    ['2026-07', '2026-07'],
  ],
  // of others nothing follows
  [
    'Menlu Fiji Jone Ravula akan melawat ke Cusco pada Agustus. PM Peru Luis Salinas akan menemui Menlu Australia Penny Wong di Canberra.',
    ['2026-08', '-'],
  ],
] as const)('meetings of a visit on some day to come: %s', (text, expected) => {
  expect(told(text).map((line) => line.split(' | ')[3])).toEqual([...expected])
})
