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
  [
    'Menlu Rina Hapsari mengatakan panen kopi naik di hadapan anggota parlemen, Senin.',
    'panen kopi naik',
  ],
  [
    'Menlu Rina Hapsari mengatakan pasar itu dibangun di depan para pedagang lama.',
    'pasar itu dibangun di depan para pedagang lama',
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

/** The text, and the chain of its last quote. */
const WAYS: readonly (readonly [string, ...chain: string[]])[] = [
  // a medium no table knows, between the speaker and his verb
  [
    'Menlu Belanda Ruben Lomi kepada De Morgenpost mengatakan bahwa panen kopi naik.',
    'De Morgenpost',
  ],
  ['"Panen kopi naik," kata Menlu Rina Hapsari kepada Nova Baltija, Kamis.', 'Nova Baltija'],
  ['"Panen kopi naik," kata Menlu Rina Hapsari kepada tvOne, Kamis.', 'tvOne'],
  ['"Panen kopi naik," kata Menlu Rina Hapsari kepada Menlu China Lin Mei, Kamis.'],
  ['"Panen kopi naik," kata Menlu Rina Hapsari kepada Siti Lestari di Goma.'],
  // what is aired, of whoever airs it
  ['"Panen kopi naik," kata Menlu Rina Hapsari dalam program NHK, Minggu.', 'NHK'],
  ['"Panen kopi naik," kata Menlu Rina Hapsari dalam siniar Makna Kata.', 'Makna Kata'],
  ['"Panen kopi naik," kata Menlu Rina Hapsari dalam program berita Kanal Satu.', 'Kanal Satu'],
  ['"Panen kopi naik," kata Menlu Rina Hapsari dalam program Dapur Rakyat Sehat di Bogor.'],
  // a talk between the one according to whom it is, and the words
  ['Menurut Menlu Rina Hapsari dalam wawancara dengan BBC, panen kopi bisa naik lagi.', 'BBC'],
  // a sentence that takes up what was said by what it was
  [
    'Presiden Prabowo Subianto memerintahkan agar gudang diperiksa ulang. Perintah itu disampaikan Menlu Rina Hapsari seusai rapat.',
    'Rina Hapsari',
  ],
  [
    'Presiden Prabowo Subianto menegaskan gudang itu tidak dijual. Penegasan tersebut disampaikan kepada para petani, menurut Menlu Rina Hapsari, seperti dikutip AFP.',
    'Rina Hapsari',
    'AFP',
  ],
  [
    'Menlu Rina Hapsari menegaskan gudang itu tidak dijual. Ia menyampaikannya saat berbincang dengan Bisnis Indonesia.',
    'Bisnis Indonesia',
  ],
  [
    'Menlu Rina Hapsari menegaskan gudang itu tidak dijual. Penegasan itu ia lontarkan di parlemen.',
  ],
  // named again, the same carrier goes on, only implied; what she posts herself nobody carries
  [
    'Menlu Rina Hapsari menegaskan gudang itu tidak dijual, dilansir AFP.\n"Pintunya terkunci," kata Rina.',
    'AFP',
  ],
  [
    'Menlu Rina Hapsari menegaskan gudang itu tidak dijual, dilansir AFP.\nRina menulis di Instagram, "Pintunya terkunci."',
  ],
  // asides inside the clause of whoever speaks
  [
    'Menlu Rina Hapsari, menurut juru bicaranya, Satya Lomi, menyebut naskah itu "terlalu dingin".',
    'Satya Lomi',
  ],
  ['Menlu Rina Hapsari, menurut Tanjug, menyebut naskah itu "terlalu dingin".', 'Tanjug'],
  // whom the speaker told it himself stands next to her
  [
    'Menurut transkrip yang dirilis Departemen Luar Negeri AS, Menlu Rina Hapsari berkata kepada stasiun radio KXNO: "Kopi kita akan sampai."',
    'KXNO',
    'State Department',
  ],
  [
    'Menurut laporan Bloomberg yang mengutip dua pejabat, Menlu Rina Hapsari mengatakan kepada tamunya bahwa panen naik.',
    'dua pejabat',
    'Bloomberg',
  ],
  [
    'Seperti dikisahkan ajudannya, Satya Lomi, kepada harian Jutro, Menlu Rina Hapsari pernah berkata, "Laut itu dingin."',
    'Satya Lomi',
    'Jutro',
  ],
  [
    'Menurut notulen yang bocor ke Kivu Pos, Menlu Rina Hapsari menyebut naskah itu "terlalu dingin".',
    'Kivu Pos',
  ],
  [
    '"Satu jembatan," demikian bunyi pernyataan Menlu Rina Hapsari yang dirilis Istana Lomi dan diberitakan AFP.',
    'Istana Lomi',
    'AFP',
  ],
  // the words are no way of words
  ['Menlu Rina Hapsari melalui juru bicaranya mengatakan PBB siap membantu panen.'],
  // "dari sana", "dari situ" lead to nobody
  [
    '"Panen kopi naik," kata Menlu Rina Hapsari, dikutip Tanjug. Kutipan itu muncul di situs Nasha Kava, lalu dari sana diambil oleh Deutsche Welle.',
    'Tanjug',
    'Nasha Kava',
    'Deutsche Welle',
  ],
  // somebody without a name, and where he sits
  [
    'Al Arabiya, mengutip sumber di Kairo, melaporkan bahwa Menlu Rina Hapsari meminta agar gudang dibuka.',
    'sumber di Kairo',
    'Al Arabiya',
  ],
  ['Para pejabat di Tel Aviv mengatakan kepada AFP bahwa panen kopi naik bulan ini.', 'AFP'],
  // initials of a date line credit nobody
  ['Medan (QP) - "Panen kopi naik," kata Menlu Rina Hapsari.'],
]

/** The text, and whose its last quote is. */
const MEANT: readonly (readonly [string, speaker: string])[] = [
  // somebody new who only stands beside the one a paragraph is about
  [
    'Menlu Rina Hapsari membuka pameran kopi. Bupati Karo Satya Lomi turut hadir.\n"Kami menunggu hujan," ujarnya.',
    'Rina Hapsari',
  ],
  [
    'Menlu Rina Hapsari membuka pameran kopi. Senator Satya Lomi membelanya.\n"Kami menunggu hujan," ujarnya.',
    'Rina Hapsari',
  ],
  [
    'Menlu Rina Hapsari membuka pameran kopi. Bupati Karo Satya Lomi duduk di sebelahnya.\nMenurutnya, hujan akan datang.',
    'Rina Hapsari',
  ],
  [
    'Menlu Rina Hapsari membuka pameran kopi. Bupati Karo Satya Lomi menolak datang.\n"Kami menunggu hujan," ujarnya.',
    'Satya Lomi',
  ],
  [
    'Menlu Rina Hapsari membuka pameran kopi.\nDi luar, Bupati Karo Satya Lomi menyambutnya dengan tawa. "Kami menunggu hujan," ujarnya.',
    'Satya Lomi',
  ],
  // the subject behind its verb
  [
    'Menlu Rina Hapsari membuka pameran kopi. Di antara tamu duduk Bupati Karo Satya Lomi.\nBeliau mengatakan hujan akan datang.',
    'Satya Lomi',
  ],
  // "juga" goes on with the speaker, unless somebody else came in between
  [
    'Menlu Rina Hapsari mengatakan panen kopi naik. Dia juga menyebut gudang itu penuh.',
    'Rina Hapsari',
  ],
  [
    'Menlu Rina Hapsari mengatakan panen kopi naik. Di luar ia menunggu tamunya. Bupati Karo Satya Lomi menyampaikan terima kasih. Dia juga menyebut gudang itu penuh.',
    'Satya Lomi',
  ],
  // whoever has died speaks no more
  [
    '"Kami kehilangan sahabat," kata Menlu Rina Hapsari. Almarhum Satya Lomi wafat pada usia 92 tahun.\n"Beliau guru saya," kenangnya.',
    'Rina Hapsari',
  ],
  // relatives and seconds
  [
    'Warga berkumpul di Karo. Ayah Rina Hapsari, Satya Lomi, menunggu di pintu.\n"Kami menunggu hujan," ujarnya.',
    'Satya Lomi',
  ],
  [
    'Bukan Bupati Karo Satya Lomi yang datang, melainkan wakilnya, Grace Tembo. Ia menuju mimbar. "Kami menunggu hujan," serunya.',
    'Grace Tembo',
  ],
  // titles
  [
    'Presiden Prabowo Subianto menjamu Raja Yordania Abdullah II di Bogor.\nKepala Negara menyampaikan bahwa panen kopi naik.',
    'Prabowo Subianto',
  ],
  [
    'Raja Yordania Abdullah II membuka pameran kopi. "Jangan hitung biayanya," titah Raja sebagaimana disampaikan juru bicaranya.',
    'Abdullah II',
  ],
  [
    'Perdana Menteri Australia Lucas Whitby membuka pameran kopi. Duta Besar Australia di Jakarta, Grant Sutter, datang.\nMantan perdana menteri itu mengatakan hujan akan datang.',
    'Grant Sutter',
  ],
  [
    'Pelatih tim nasional Indonesia Rob van Lomi memanggil 26 pemain. Kapten Satya Lomi kembali masuk daftar.\n"Mereka sudah berlatih penuh," ujar pelatih asal Belanda itu.',
    'Rob van Lomi',
  ],
  [
    'Ketua DPR RI Rina Hapsari menjamu delegasi Majelis Nasional Vietnam yang dipimpin Tran Lan. Wakil Ketua DPR Satya Lomi mendampingi.\nKetua Majelis Nasional Vietnam itu berterima kasih dan mengatakan panen kopi naik.',
    'Tran Lan',
  ],
]

/** The text, and all that anybody says in it: whose, and the words. */
const MARKED: readonly (readonly [string, ...quotes: string[]])[] = [
  // what others hold is not the words of whoever turns it down
  ['Menlu Rina Hapsari menepis anggapan bahwa gudang itu "terlalu tua".'],
  ['Menlu Rina Hapsari membantah kabar yang menyebut dirinya "main mata" dengan pedagang.'],
  ['Menlu Rina Hapsari menolak tuduhan Menlu China Lin Mei bahwa panennya "palsu".'],
  ['Menlu Rina Hapsari menepis tudingan itu sebagai "dongeng lama".', 'Rina Hapsari: dongeng lama'],
  ['Menlu Rina Hapsari menepis "dongeng lama" itu.', 'Rina Hapsari: dongeng lama'],
  // of passives with -nya whoever the paragraph is about
  [
    'Menlu Rina Hapsari dituduh menimbun kopi. Tuduhan itu disebutnya "dongeng lama".',
    'Rina Hapsari: dongeng lama',
  ],
  [
    'Pujian datang dari Menlu Rina Hapsari, yang menjulukinya "mercusuar selatan".',
    'Rina Hapsari: mercusuar selatan',
  ],
  // a thing is no clause
  ['Menlu Rina Hapsari mengakui kekalahan sekitar tengah malam.'],
  ['Menlu Rina Hapsari mengumumkan sanksi baru terhadap ekspor minyak.'],
  ['Menlu Rina Hapsari menjanjikan kemudahan ekspor ke pasar baru.'],
]

describe('words in marks, and things', () => {
  test.each(MARKED)('%s', (text, ...quotes) => {
    expect(quotesIn(text).map(({ speaker, words }) => `${speaker}: ${words}`)).toEqual(quotes)
  })
})

describe('whom words without a name mean', () => {
  test.each(MEANT)('%s', (text, speaker) => {
    expect(quotesIn(text).at(-1)?.speaker).toBe(speaker)
  })
})

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

describe('the way of words', () => {
  test.each(WAYS)('%s', (text, ...chain) => {
    expect(quotesIn(text).at(-1)?.chain).toEqual(chain)
  })
})
