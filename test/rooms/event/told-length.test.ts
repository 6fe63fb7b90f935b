import { expect, test } from 'vitest'
import { events } from './told.ts'

const lengths = (text: string) =>
  events('id', text).map((line) => {
    const [kind, status, , , , length] = line.split(' | ')
    return `${kind} ${status} ${length}`
  })

const TIBA = 'Menlu Fiji Jone Ravula tiba di Jakarta pada Minggu (18/6).'
const DATANG = 'Menlu Fiji Jone Ravula akan mengunjungi Jakarta pada Jumat (23/6).'
const MENELEPON = 'Menlu Fiji Jone Ravula menelepon Menlu Peru Tomas Arelano, Minggu (18/6).'
const BERTEMU = 'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6).'
const DARING =
  'Menlu Fiji Jone Ravula mengadakan pertemuan virtual dengan Menlu Peru Tomas Arelano, Minggu (18/6).'

test.each([
  [`${TIBA} Kunjungan kerja itu akan berlangsung tiga hari.`, 'visit happened P3D'],
  [`${TIBA} Lawatan Ravula dijadwalkan berlangsung selama tiga hari.`, 'visit happened P3D'],
  [`${TIBA} Kunjungannya direncanakan berlangsung empat hari.`, 'visit happened P4D'],
  [`${DATANG} Lawatan tiga hari itu membahas perikanan.`, 'visit planned P3D'],
  // nothing is told of its length
  [`${TIBA} Kunjungan itu akan membahas perikanan.`, 'visit happened -'],
])('what lies ahead of a visit that has begun is its end: %s', (text, told) => {
  expect(lengths(text)).toEqual([told])
})

test('a visit with a goal of its own stays planned', () => {
  const text = 'Kunjungan Menlu Fiji Jone Ravula ke Jakarta akan berlangsung tiga hari.'
  expect(lengths(text)).toEqual(['visit planned P3D'])
})

test.each([
  'Menteri Dudy Purwa mengatakan Ravula berada di Jakarta untuk kunjungan resmi selama dua hari.',
  'Menurut Dudy Purwa, Ravula berada di Jakarta untuk kunjungan kerja dua hari.',
  'Ravula berada di Jakarta untuk lawatan dua hari.',
])('a stay for a visit takes as long as the visit: %s', (text) => {
  const met = 'Presiden Prabowo bertemu Menlu Fiji Jone Ravula di Jakarta, Minggu (18/6).'
  expect(lengths(`${met} ${text}`)).toEqual(['meeting happened -', 'visit happened P2D'])
})

test.each([
  [`${MENELEPON} Percakapan 40 menit itu membahas perikanan.`, 'call happened PT40M'],
  [`${MENELEPON} Percakapan selama 40 menit itu membahas Ukraina.`, 'call happened PT40M'],
  [`${MENELEPON} Percakapan itu berlangsung 40 menit atas permintaan Peru.`, 'call happened PT40M'],
  [`${MENELEPON} Pembicaraan itu memakan waktu 40 menit atas usul Lima.`, 'call happened PT40M'],
  [`${BERTEMU} Pertemuan sekitar satu jam itu membahas perikanan.`, 'meeting happened PT1H'],
  [
    `${BERTEMU} Pertemuan dua hari itu dipimpin Presiden Chile Rosa Videla.`,
    'meeting happened P2D',
  ],
  [`${BERTEMU} Pertemuan yang berlangsung dua hari itu tertutup.`, 'meeting happened P2D'],
  [`${DARING} Pertemuan yang berlangsung 45 menit itu membahas dagang.`, 'call happened PT45M'],
  [`${DARING} Pertemuan tersebut memakan waktu 45 menit.`, 'call happened PT45M'],
  // of something else
  [`${BERTEMU} Perang dua hari itu menewaskan sepuluh orang.`, 'meeting happened -'],
  [`${MENELEPON} Pertemuan berlangsung 45 menit di Lima.`, 'call happened -'],
])('a length between a noun and its determiner is the noun’s: %s', (text, told) => {
  expect(lengths(text)).toEqual([told])
})
