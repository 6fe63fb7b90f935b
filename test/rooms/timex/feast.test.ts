import { describe, expect, test } from 'vitest'
import { feasts as english } from '../../../src/lang/en/feast.ts'
import { feasts as indonesian } from '../../../src/lang/id/feast.ts'
import { isFeast } from '../../../src/text/feast.ts'
import { type Language, marked, timesOf } from './reading.ts'

function check(language: Language, published: string, cases: readonly string[]): void {
  test.each(cases)('%s', (source) => {
    const { text, expected } = marked(source)
    const found = timesOf(text, language, published).map(({ span, value }) => [span.exact, value])
    expect(found).toEqual(expected)
  })
}

test.each([...indonesian, ...english])('$form is a feast the table knows', ({ value }) => {
  expect(isFeast(value)).toBe(true)
})

describe('Indonesian feasts, seen on 20 December 2023', () => {
  check('id', '2023-12-20', [
    'Umat merayakan <t 2023-12-25>Natal</t> di gereja.',
    'Jemaat merayakan <t 2022-12-25>Natal 2022</t> di gereja.',
    'Pada <t 2022-12-25>Natal lalu</t> ia di Roma.',
    'Pada <t 2022-12-25>Natal tahun lalu</t> ia di Roma.',
    'Misa <t 2023-12-24TNI>malam Natal</t> dijaga ketat.',
    'Misa <t 2023-12-24T19:00>malam Natal pukul 19.00 WIB</t> dijaga ketat.',
    'Pesta <t 2023-12-31TNI>malam Tahun Baru</t> dilarang.',
    'Pesta <t 2023-12-31TNI>malam pergantian tahun</t> dilarang.',
    'Antara <t 2023-12-25/2024-01-01>Natal dan Tahun Baru</t> arus padat.',
    '<t P1W>Sepekan</t> sebelum <t 2023-12-25>Natal</t> harga naik.',
    'Pemudik pulang menjelang <t 2024-04-10>Lebaran</t>.',
    'Posko dibuka <t 2024-04-03>H-7 Lebaran</t>.',
    'Arus balik memuncak <t 2024-04-13>H+3 Idulfitri 2024</t>.',
    'Ia singgah pada <t 2024-04-11>hari kedua Lebaran</t>.',
    'Salat <t 2023-06-29T07:00>Iduladha pukul 07.00</t> digelar.',
    'Gema <t 2024-04-09TNI>malam takbiran</t> terdengar.',
    'Ia pulang pada <t 2024-03-12/2024-04-09>akhir Ramadan 1445 H</t>.',
    'Menyambut <t 2024-03-12/2024-04-09>bulan suci Ramadan</t>.',
    '<t 2023-03-23/2023-04-21>Ramadan tahun ini</t> lebih tenang.',
    'Rapat digelar pada <t 2025-01-27>27 Rajab 1446 Hijriah</t>.',
    'Rapat digelar pada <t 2023-07-19>1 Muharam</t>.',
    'Rapat digelar pada <t 2024-06-17>10 Zulhijah 1445 H</t>.',
    'Zikir <t 2024-04-06TNI>malam 27 Ramadan</t> digelar.',
    'Puasa <t 2024-07-07/2024-07-16>1-10 Muharam 1446 H</t>.',
    'Warga libur pada <t 2023-08-17>HUT RI ke-78</t>.',
    'Upacara <t 2024-08-17>HUT ke-79 Kemerdekaan RI</t> di Nusantara.',
    'Upacara <t 2023-10-05>HUT ke-78 TNI</t> di Monas.',
    'Umat merayakan <t 2023-06-04>Waisak 2567 BE</t>.',
    'Ibadah <t 2024-03-29>Jumat Agung</t> dan <t 2024-03-31>Minggu Paskah</t>.',
    'Peringatan <t 2023-09-28>Maulid Nabi Muhammad SAW</t> di istana.',
    'Ia lahir pada <t 2023-12-22>Hari Ibu</t>.',
  ])
})

describe('a feast whose day nobody has declared', () => {
  check('id', '2023-12-20', [
    '<t 2031>Idulfitri 2031</t> belum ditetapkan.',
    'Kontrak habis pada <t 2031>Nyepi 2031</t>.',
    'Pada <t 2031-12-25>Natal 2031</t> ia pensiun.',
    'Ia wafat pada <t 1980>1 Ramadan 1400 H</t>.',
    'Ia wafat pada <t 1980>Idulfitri 1400 H</t>.',
  ])
  check('id', '2035-01-01', ['Jelang Lebaran harga naik.', 'Warga menyambut Nyepi.'])
  check('id', '2027-12-01', ['Warga menyambut Lebaran.', 'Rapat setelah <t 2027-12-25>Natal</t>.'])
  check('en', '2023-06-19', ['It ends by <t 2031>Eid al-Fitr 2031</t>.'])

  test('a month that was counted says that a day may be off', () => {
    const counted = timesOf('Pada 3 Safar 1445 H', 'id', '2023-12-20')[0]
    const declared = timesOf('Pada 3 Syawal 1445 H', 'id', '2023-12-20')[0]
    expect([counted?.moment?.approx, declared?.moment?.approx]).toEqual([true, false])
  })

  test('without a day of the report only a feast of one date is told', () => {
    expect(timesOf('Natal tiba.', 'id').map(({ value }) => value)).toEqual(['XXXX-12-25'])
    expect(timesOf('Nyepi tiba.', 'id')).toEqual([])
    expect(timesOf('Natal 2022 tiba, kata Retno kemarin.', 'id').at(-1)?.moment).toBeUndefined()
  })
})

describe('Indonesian words that are no feast', () => {
  check('id', '2023-12-20', [
    'Banjir melanda KwaZulu-Natal.',
    'Banjir melanda Mandailing Natal.',
    'Ia lahir di Natal, Brasil.',
    'Sidang itu dipimpin Rizky Ramadhan.',
    'Ramadhan Pohan hadir.',
    'Ia membeli kue Lebaran.',
    'Ibu dan guru itu hadir.',
    'Kapal ke Pulau Natal tenggelam.',
  ])
})

describe('English feasts, seen on 20 December 2023', () => {
  check('en', '2023-12-20', [
    'He will visit after <t 2023-12-25>Christmas</t>.',
    'Shops close over <t 2023-12-25>Christmas</t>.',
    'She was there <t 2022-12-25>last Christmas</t>.',
    'She was there on <t 2022-12-25>Christmas last year</t>.',
    'Sirens rang on <t 2023-12-25TMO>Christmas morning</t>.',
    "They met on <t 2018-12-31>New Year's Eve 2018</t>.",
    'A truce by <t 2024-03-12/2024-04-09>next Ramadan</t>.',
    'A truce at <t 2024-03-12/2024-04-09>the end of Ramadan</t>.',
    'They met on <t 2024-03-11>the eve of Ramadan</t>.',
    'They met on <t 2023-03-23>the first day of Ramadan 2023</t>.',
    'Sales between <t 2023-11-24/2023-12-25>Black Friday and Christmas</t> fell.',
    'They met on <t 2024-03-29>Good Friday</t>.',
    'They met before <t 2024-05-05>Orthodox Easter</t>.',
    'They met on <t 2024-04-10>Eid</t>.',
    'They met on <t 2025-01-27>the 27th of Rajab 1446</t>.',
    "They met on <t 2023-08-17>Indonesia's 78th Independence Day</t>.",
    'They met on <t 2023-09-04>Labor Day</t>.',
    'They met on <t 2031-04-13>Easter 2031</t>.',
    "They met in <t 2023-10-01>China's National Day</t> week.",
  ])
})

describe('English words that are no feast', () => {
  check('en', '2023-12-20', [
    'The Good Friday Agreement held.',
    'He sailed to Christmas Island and Easter Island.',
    'A car hit the Christmas market.',
    'The scholar Tariq Ramadan replied.',
    'Since the Yom Kippur War the line held.',
    'The town of Mandailing Natal flooded.',
  ])
})
