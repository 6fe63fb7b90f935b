import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET = 'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6).'
const last = (text: string) => events('id', text).at(-1)

test.each([
  // an invitation taken up is the visit it is to
  [
    'Presiden Fiji Jone Ravula mengundang Presiden Peru Tomas Arelano berkunjung ke Suva. Arelano menerima undangan tersebut.',
    'visit | planned | Tomas Arelano + Fiji | - | Suva | -',
  ],
  [
    'Menlu Fiji Jone Ravula mengundang Menlu Peru Tomas Arelano ke Suva. Arelano akan berkunjung pada 21 Juli.',
    'visit | planned | Tomas Arelano + Fiji | 2023-07-21 | Suva | -',
  ],
  // of nobody asked before it leads nowhere
  [
    'Menlu Fiji Jone Ravula mengundang Menlu Peru Tomas Arelano ke Suva. Menlu Samoa Ana Tuala akan berkunjung pada 21 Juli.',
    'invitation | happened | Jone Ravula + Tomas Arelano | - | - | -',
  ],
  // where he calls at a thing he is already
  [
    'Menlu Fiji Jone Ravula tiba di Lima pada Senin (12/6). Ravula dijadwalkan mengunjungi galangan kapal di Callao pada Kamis.',
    'visit | happened | Jone Ravula + Peru | 2023-06-12 | Lima | -',
  ],
  // who came the day before the visit is told of
  [
    'Fiji menandatangani perjanjian dengan Peru dalam kunjungan Presiden Fiji Jone Ravula ke Lima, Rabu (14/6). Ravula tiba di Lima pada Selasa (13/6).',
    'visit | happened | Jone Ravula + Peru | 2023-06-14 | Lima | -',
  ],
  // whoever speaks goes, not a guest told of before
  [
    'Menlu Peru Tomas Arelano mengunjungi Suva pada Senin (12/6). Presiden Fiji Jone Ravula mengatakan ia berencana mengunjungi Apia.',
    'visit | planned | Jone Ravula + Samoa | - | Apia | -',
  ],
  // "Dalam kunjungan itu": its time and place
  [
    'Presiden Fiji Jone Ravula mengunjungi Lima pada Mei 2021. Dalam kunjungan itu, ia menandatangani perjanjian dengan Presiden Peru Tomas Arelano.',
    'agreement | happened | Tomas Arelano + Jone Ravula | 2021-05 | Lima | -',
  ],
] as const)('journeys: %s', (text, expected) => {
  expect(events('id', text)).toContain(expected)
})

test.each([
  // signed at talks to come
  [
    'Presiden Fiji Jone Ravula akan bertemu Presiden Peru Tomas Arelano di Lima pada Senin (26/6). Keduanya dijadwalkan menandatangani perjanjian feri.',
    'agreement | planned | Jone Ravula + Tomas Arelano | 2023-06-26 | Lima | -',
  ],
  // what was agreed and what was signed, a verb each
  [
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano bertemu di Lima, Minggu (18/6), dan keduanya sepakat membuka jalur feri. Kedua menteri juga menandatangani memorandum.',
    'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
  ],
  // where an agreement was resented is not where it was made
  [
    'Fiji menandatangani pakta dengan Peru pada 2022, yang memicu kekhawatiran di Santiago.',
    'agreement | happened | Fiji + Peru | 2022 | - | -',
  ],
  // talks to go on, of those told before; the next of their kind
  [
    'Menlu Fiji Jone Ravula berunding dengan Menlu Peru Tomas Arelano di Lima, Minggu (18/6). Perundingan akan dilanjutkan di Suva pada Juli.',
    'talks | planned | Fiji + Peru | 2023-07 | Suva | -',
  ],
  [
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano memimpin konsultasi di Lima, Minggu (18/6). Konsultasi berikutnya dijadwalkan di Suva pada 2025.',
    'talks | planned | Fiji + Peru | 2025 | Suva | -',
  ],
  // persons stand for the states told with them
  [
    'Wamenlu Fiji Jone Ravula dan Wamenlu Peru Tomas Arelano memimpin konsultasi Fiji-Peru di Lima, Minggu (18/6).',
    'talks | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
  ],
  // whose report is denied may stand between
  [
    'Fiji membantah laporan media Peru bahwa Presiden Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima.',
    'meeting | denied | Jone Ravula + Tomas Arelano | - | Lima | -',
  ],
  // whether it is called off nobody has said
  [
    'Menlu Fiji Jone Ravula dijadwalkan tiba di Lima pada 3 Juli. Peru belum menyatakan apakah kunjungan itu akan dibatalkan.',
    'visit | planned | Jone Ravula + Peru | 2023-07-03 | Lima | -',
  ],
  // "tidak resmi" denies nothing
  [
    `${MET} Pertemuan tidak resmi itu menghasilkan kesepakatan untuk membuka jalur feri.`,
    'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
  ],
  // a person behind a title that names a state
  [
    'Presiden Samoa Ana Tuala mengunjungi Lima. Penasihat senior Amerika Serikat untuk Afrika, Massad Boulos, tiba di Suva pada Rabu (14/6). Ia dijadwalkan bertemu Presiden Fiji Jone Ravula pada Jumat (23/6).',
    'meeting | planned | Jone Ravula + Massad Boulos | 2023-06-23 | - | -',
  ],
  // the call told of this week, not the meeting of years ago
  [
    'Presiden Fiji Jone Ravula menelepon Presiden Peru Tomas Arelano, Selasa (13/6). Ravula terakhir kali bertemu Arelano di Lima pada 2021. Cuaca cerah. Percakapan dengan Arelano berlangsung 20 menit.',
    'call | happened | Jone Ravula + Tomas Arelano | 2023-06-13 | - | PT20M',
  ],
  // a state spoken of, and whom with
  [
    'Presiden Fiji Jone Ravula membahas Samoa dengan Presiden Peru Tomas Arelano melalui sambungan telepon pada Selasa (13/6).',
    'call | happened | Jone Ravula + Tomas Arelano | 2023-06-13 | - | -',
  ],
] as const)('what came of talks, and what is still to come: %s', (text, expected) => {
  expect(events('id', text)).toContain(expected)
})

test.each([
  [`${MET} Keduanya membahas pupuk dan persiapan pertemuan para pemimpin Pasifik.`, 1],
  ['Kedua pihak sepakat memulai perundingan perjanjian bebas visa.', 0],
] as const)('what was spoken of is no event: %s', (text, count) => {
  expect(events('id', text)).toHaveLength(count)
  expect(last(text)?.startsWith('talks') ?? false).toBe(false)
})
