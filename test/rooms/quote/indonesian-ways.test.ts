import { describe, expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

function quotesIn(text: string) {
  const reading = read({ lang: 'id', outlet: 'Kabar Bukit', text })
  if (isRefusal(reading)) throw new Error('refused')
  return reading.quotes.map(({ content, speaker, source, unattributed, chain }) => ({
    words: content.map(({ exact }) => exact).join(' // '),
    speaker: speaker?.value.name,
    source: source?.exact,
    unattributed,
    chain: (chain ?? []).map(({ who }) => who.value.name),
  }))
}

/** The text, and the words of its last quote. */
const WORDS: readonly (readonly [string, words: string])[] = [
  // where and when it was said, behind the words
  [
    'Menlu Rina Hapsari mengatakan panen kopi naik saat bertemu Menlu China Lin Mei di Medan, Kamis.',
    'panen kopi naik',
  ],
  [
    'Menlu Rina Hapsari menyatakan gudang itu aman seusai rapat kerja dengan Komisi I DPR.',
    'gudang itu aman',
  ],
  [
    'Menlu Rina Hapsari menegaskan kapal itu tidak dijual ketika ditemui di Padang.',
    'kapal itu tidak dijual',
  ],
  [
    'Menlu Rina Hapsari menyampaikan bahwa bantuan sudah dikirim dalam jumpa pers di kantornya, Rabu.',
    'bantuan sudah dikirim',
  ],
  [
    'Menlu Rina Hapsari mengatakan panen kopi naik, dalam pidato yang disiarkan televisi pemerintah.',
    'panen kopi naik',
  ],
  [
    'Menlu Rina Hapsari menilai pasar itu terlalu sempit di sela-sela forum dagang di Batam.',
    'pasar itu terlalu sempit',
  ],
  // told in the words themselves
  [
    'Menlu Rina Hapsari mengatakan Menlu China Lin Mei tersenyum saat menerima naskah itu.',
    'Menlu China Lin Mei tersenyum saat menerima naskah itu',
  ],
  [
    'Menlu Rina Hapsari mengaku menangis saat bertemu para pengungsi.',
    'menangis saat bertemu para pengungsi',
  ],
  [
    'Menlu Rina Hapsari mengatakan tarif itu dibahas saat rapat di Medan.',
    'tarif itu dibahas saat rapat di Medan',
  ],
  [
    'Menlu Rina Hapsari menyatakan panen kopi naik saat musim hujan.',
    'panen kopi naik saat musim hujan',
  ],
  [
    'Menlu Rina Hapsari mengatakan panen kopi naik saat bertemu musim hujan, tetapi harganya turun.',
    'panen kopi naik saat bertemu musim hujan, tetapi harganya turun',
  ],
]

/** The text, and whose its last quote is; `undefined` where nobody is named. */
const STRANGERS: readonly (readonly [string, speaker: string | undefined])[] = [
  ['BPKR menyatakan panen kopi naik tahun ini.', 'BPKR'],
  ['Walhindra Sumatera Utara menilai rencana itu "terlalu mahal".', 'Walhindra Sumatera Utara'],
  ['Kementerian Urusan Pangan menyebut panen naik tahun ini.', 'Kementerian Urusan Pangan'],
  ['"Sudah sembilan jam kami menunggu," keluh Rathna, penumpang tujuan Bakauheni.', 'Rathna'],
  ['Maskapai menyebut penerbangan ditunda dua jam.', undefined],
  ['Warga menilai rencana itu "terlalu mahal".', undefined],
  ['Para pedagang mengatakan harga cabai turun.', undefined],
]

describe('the occasion behind words', () => {
  test.each(WORDS)('%s', (text, words) => {
    expect(quotesIn(text).at(-1)?.words).toBe(words)
  })
})

describe('names no table knows', () => {
  test.each(STRANGERS)('%s', (text, speaker) => {
    const quote = quotesIn(text).at(-1)
    expect(quote).toBeDefined()
    expect(quote?.speaker).toBe(speaker)
  })
})
