import { describe, expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

/** All quotes of a text, each as its words, whose they are ("?unnamed" of nobody), and after ">" the way they came. */
const CASES: readonly (readonly ['id' | 'en', text: string, ...quotes: string[]])[] = [
  // a verb of asking may leave its "agar" out
  [
    'id',
    'Ketua DPR Puan Maharani meminta pemerintah memastikan keselamatan para nelayan.',
    'memastikan keselamatan para nelayan | Puan Maharani',
  ],
  ['id', 'Menlu Rina Hapsari mendesak semua pihak menahan diri.', 'menahan diri | Rina Hapsari'],
  [
    'id',
    'Korea Utara mendesak Amerika Serikat menghentikan latihan itu.',
    'menghentikan latihan itu | North Korea',
  ],
  [
    'id',
    'Menlu Rina Hapsari memerintahkan militer menyiapkan rencana untuk membuka jalan.',
    'menyiapkan rencana untuk membuka jalan | Rina Hapsari',
  ],
  [
    'id',
    'Israel meminta warga Gaza meninggalkan kota itu agar tidak menjadi korban.',
    'meninggalkan kota itu agar tidak menjadi korban | Israel',
  ],
  // a thing is asked for, or nobody is asked to do anything
  ['id', 'Menlu Rina Hapsari meminta dukungan Jepang membangun pelabuhan itu.'],
  ['id', 'Menlu Rina Hapsari meminta tambahan waktu membahas naskah itu.'],
  ['id', 'Menlu Rina Hapsari meminta maaf kepada warga.'],
  // what the words tell of is not how they came
  [
    'id',
    'Menlu Rina Hapsari mengatakan pemerintah mempelajari usulan yang disampaikan Perdana Menteri Anwar Ibrahim.',
    'pemerintah mempelajari usulan yang disampaikan Perdana Menteri Anwar Ibrahim | Rina Hapsari',
  ],
  [
    'id',
    'Menlu Rina Hapsari menyatakan pihaknya menolak ucapan yang disampaikan Presiden Donald Trump, seperti dilansir Reuters.',
    'pihaknya menolak ucapan yang disampaikan Presiden Donald Trump | Rina Hapsari > Reuters',
  ],
  // a medium taken up without its name
  [
    'en',
    'The official IRNA news agency said the minister would leave on Friday. It quoted an unnamed diplomat as saying the visit would be short.',
    'the minister would leave on Friday | IRNA',
    'the visit would be short | ?unnamed > IRNA',
  ],
  [
    'en',
    'The South China Morning Post reported that talks were under way. The newspaper cited a source as saying that Perth was being considered.',
    'talks were under way | South China Morning Post',
    'Perth was being considered | ?unnamed > South China Morning Post',
  ],
  [
    'en',
    'The Wall Street Journal reported that the ship had left. According to the report, nobody was told.',
    'the ship had left | The Wall Street Journal',
    'nobody was told | The Wall Street Journal',
  ],
  [
    'en',
    'The bakers printed a report on bread. The report said half the ovens were cold.',
    'half the ovens were cold | ?unnamed',
  ],
  [
    'id',
    'Kyodo melaporkan kedua menteri akan bertemu di Seoul. Media tersebut menyebut pertemuan itu masih dirahasiakan.',
    'kedua menteri akan bertemu di Seoul | Kyodo',
    'pertemuan itu masih dirahasiakan | Kyodo',
  ],
  [
    'id',
    'Channel 13 melaporkan kabinet terbelah soal gencatan. Media Israel itu mengutip dua pejabat yang mengatakan sidang ditunda lagi.',
    'kabinet terbelah soal gencatan | Channel 13',
    'sidang ditunda lagi | ?unnamed > Channel 13',
  ],
  [
    'id',
    'Stasiun televisi NRK melaporkan bahwa dubes itu sudah pulang. "Ini keputusan mendadak," demikian bunyi laporan itu.',
    'dubes itu sudah pulang | NRK',
    'Ini keputusan mendadak | NRK',
  ],
  [
    'id',
    'Menurut Channel 12, kabinet akan bersidang lagi besok.',
    'kabinet akan bersidang lagi besok | Channel 12',
  ],
  // whoever spoke last, behind "according to"
  [
    'en',
    'Foreign Minister Rina Hapsari said a call was planned. According to her, the two have plenty to discuss.',
    'a call was planned | Rina Hapsari',
    'the two have plenty to discuss | Rina Hapsari',
  ],
  // brought in without a name
  [
    'en',
    'Two European officials, speaking on condition of anonymity, said the bakers had passed on a letter.',
    'the bakers had passed on a letter | ?unnamed',
  ],
  [
    'en',
    'A spokesperson for Wong said that no offer had been made.',
    'no offer had been made | ?unnamed',
  ],
  // "sendiri" behind the name, an aside, the verb
  [
    'id',
    'Menlu Rina Hapsari sendiri, yang tengah berada di Medan, mengaku belum berbicara dengan tamunya.',
    'belum berbicara dengan tamunya | Rina Hapsari',
  ],
  // how somebody does a thing: by saying
  [
    'id',
    'Menlu Rina Hapsari membuka sidang dengan menegaskan bahwa ASEAN harus bersatu.',
    'ASEAN harus bersatu | Rina Hapsari',
  ],
  [
    'id',
    'Menlu Rina Hapsari datang terlambat. Ia lalu menyindir Teheran dengan mengatakan negara itu "menuai angin".',
    'menuai angin | Rina Hapsari',
  ],
  // two bodies between commas: the second is whose words they are
  [
    'id',
    'Badan intelijen Israel, Mossad, menyatakan tidak tahu soal itu.',
    'tidak tahu soal itu | Mossad',
  ],
  // nobody's doubt but his
  [
    'id',
    'Kanselir Friedrich Merz mengatakan rapat itu akan berlangsung besok. Namun, ia tidak yakin Putin "punya nyali" untuk datang.',
    'rapat itu akan berlangsung besok | Friedrich Merz',
    'punya nyali | Friedrich Merz',
  ],
  // nothing has been said
  ['id', 'Menlu Rina Hapsari belum mengatakan secara terbuka bahwa pasar itu ditutup.'],
  ['id', 'Amerika Serikat belum meminta izin untuk memakai pangkalan itu.'],
  [
    'id',
    'Menlu Rina Hapsari tidak membantah bahwa pasar itu ditutup.',
    'pasar itu ditutup | Rina Hapsari',
  ],
  // many without a name are no body of the sentence before
  [
    'id',
    'Warga Kivu berunjuk rasa di depan Gedung Putih. Mereka mendesak wali kota agar membuka pasar.',
    'membuka pasar | ?unresolved',
  ],
  // one of the outlet's own pages carries nothing to it
  [
    'id',
    'Pasar itu ditutup, kata Menlu Rina Hapsari, sebagaimana dikutip Tekno Warta Kivu, Rabu (18/6/2025).',
    'Pasar itu ditutup | Rina Hapsari',
  ],
  // the way of the words stands before "menurut"
  [
    'id',
    'Hujan turun di Medan. Dilansir NBC, Kamis (19/6/2025), menurut Menlu Rina Hapsari, pasar itu ditutup.',
    'pasar itu ditutup | Rina Hapsari > NBC',
  ],
  // somebody without a name in the sentence before
  [
    'id',
    'Menlu Rina Hapsari mengatakan kemajuan telah tercapai. Seorang pejabat yang enggan disebut namanya membenarkan hal itu. "Masih banyak yang harus dibahas," ucapnya.',
    'kemajuan telah tercapai | Rina Hapsari',
    'Masih banyak yang harus dibahas | ?unresolved',
  ],
  [
    'en',
    'A ministry official said that the trip would be short. "We have to see whom he meets," the official told AFP.',
    'the trip would be short | ?unnamed',
    'We have to see whom he meets | ?unnamed > AFP',
  ],
  // an opening, "kata X", a clause that begins with a name
  [
    'id',
    'Menlu Rina Hapsari tiba. Namun, kata Rina, Indonesia tidak pernah menolak naskah itu.',
    'Indonesia tidak pernah menolak naskah itu | Rina Hapsari',
  ],
  [
    'id',
    'Menlu Rina Hapsari tiba. Selain itu, kata Rina, Indonesia sudah membuka pelabuhan.',
    'Indonesia sudah membuka pelabuhan | Rina Hapsari',
  ],
  [
    'id',
    'Kendati demikian, Menlu Rina Hapsari mengatakan rencana itu belum pasti.',
    'rencana itu belum pasti | Rina Hapsari',
  ],
  // "selaku", "disebut" between the name and its verb
  [
    'id',
    'Menlu Rina Hapsari selaku penengah meminta kedua negara menahan diri.',
    'menahan diri | Rina Hapsari',
  ],
  [
    'id',
    'Presiden Donald Trump disebut meminta Jepang menurunkan nada. Hal itu dilaporkan Wall Street Journal.',
    'menurunkan nada | Donald Trump > The Wall Street Journal',
  ],
  // what he denies is another one's
  ['id', 'Menlu Rina Hapsari membantah pandangan bahwa lawatan itu sia-sia.'],
  // a state's own medium without its name
  [
    'id',
    '"Kami sepakat," kata Menlu Rina Hapsari kepada televisi pemerintah, sebagaimana dikutip AFP.',
    'Kami sepakat | Rina Hapsari > televisi pemerintah > AFP',
  ],
  // the outlet itself, called by its noun and name
  [
    'id',
    '"Biasanya lewat surat dulu," ujar Menlu Rina Hapsari ketika dihubungi Warta Kivu.',
    'Biasanya lewat surat dulu | Rina Hapsari',
  ],
  // a show is no medium, a short form no credit
  [
    'en',
    '"They come for our oil," Foreign Minister Rina Hapsari said on her weekly TV show.',
    'They come for our oil | Rina Hapsari',
  ],
  [
    'en',
    'The Korean Central News Agency (KCNA) said the leader had sent a letter.',
    'the leader had sent a letter | KCNA',
  ],
  // a date line between strokes
  [
    'en',
    'MOSCOW, September 22. /TASS/. The two will speak on Tuesday, Kremlin Spokesman Dmitry Peskov told reporters.',
    'The two will speak on Tuesday | Dmitry Peskov > TASS*',
  ],
  // what a question tells is nobody's words
  [
    'en',
    'When asked whether Moscow had said anything to Seoul, Foreign Minister Rina Hapsari said that she did not know.',
    'she did not know | Rina Hapsari',
  ],
  // another deed of the speaker ends his words
  [
    'en',
    'Foreign Minister Rina Hapsari said the demand was artificial and accused Baku of playing for time.',
    'the demand was artificial | Rina Hapsari',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari stressed that the two should trade more, and called for steady progress.',
    'the two should trade more | Rina Hapsari',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari said the guests had been thanked and praised by all.',
    'the guests had been thanked and praised by all | Rina Hapsari',
  ],
  // to do a thing is nobody's words
  [
    'en',
    'Foreign Minister Rina Hapsari said India and Canada had agreed to restore their strength "at the earliest".',
    'at the earliest | Rina Hapsari',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari vowed to "fight to the end".',
    'fight to the end | Rina Hapsari',
  ],
  // a question between commas, and "including"
  [
    'en',
    'Foreign Minister Rina Hapsari, asked about reports that the fair could be delayed, said no date had been fixed.',
    'no date had been fixed | Rina Hapsari',
  ],
  [
    'en',
    'European leaders, including President Emmanuel Macron, said that the bakers were stalling.',
    'the bakers were stalling | ?unnamed',
  ],
  // an official of a body is not the body
  [
    'en',
    'The fair has been put off, CNN reported on Monday, citing a White House official. Another source told the network that the two had "other expectations".',
    'The fair has been put off | CNN > a White House official',
    'other expectations | ?unnamed > CNN',
  ],
  [
    'en',
    'A person briefed on the talks, who spoke on condition of anonymity, said tariffs were discussed.',
    'tariffs were discussed | ?unnamed',
  ],
  // somebody's spokesman is not whoever spoke last
  [
    'en',
    'President Xi Jinping said that the door was open. Starmer\'s spokesman said the prime minister "raised many issues".',
    'the door was open | Xi Jinping',
    'raised many issues | ?unresolved',
  ],
  [
    'en',
    'The guild accused the mayor of "kowtowing", with Foreign Minister Rina Hapsari saying the trip was a sell-out.',
    'kowtowing | ?unnamed',
    'the trip was a sell-out | Rina Hapsari',
  ],
  // the medium stands in an aside, the speaker before it
  [
    'id',
    'Menlu Rina Hapsari mengecam naskah itu. Ia, sebagaimana dikutip Reuters, menyebut panitia "tunduk pada tekanan".',
    'tunduk pada tekanan | Rina Hapsari > Reuters',
  ],
  // another one's view is not how the first one's words came
  [
    'id',
    'Menlu Rina Hapsari mengingatkan agar warga didahulukan. Pendapat serupa disampaikan Jazuli Juwaini.',
    'warga didahulukan | Rina Hapsari',
  ],
  // one's own channel is no medium, nor what is marked at a fair
  [
    'en',
    'The Belarusian foreign ministry said in a statement published on its Telegram channel that Minsk would respond.',
    'Minsk would respond | Belarusian Foreign Ministry',
  ],
  [
    'id',
    'Menlu Rina Hapsari menegaskan naskah itu tidak bisa diubah. Rina berbicara di sela-sela peringatan Revolusi Islam.',
    'naskah itu tidak bisa diubah | Rina Hapsari',
  ],
  [
    'en',
    'Two sources familiar with the talks told Reuters the EU could name more officials.',
    'the EU could name more officials | ?unnamed > Reuters',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari said Brussels was in contact, but declined to comment on sanctions.',
    'Brussels was in contact | Rina Hapsari',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari said that what she said was her own affair.',
    'what she said was her own affair | Rina Hapsari',
  ],
  [
    'id',
    'Kantor Netanyahu mengatakan bahwa rapat itu ditunda.',
    'rapat itu ditunda | Kantor Netanyahu',
  ],
  // a second clause behind the cue
  [
    'en',
    'A war was unlikely, Foreign Minister Rina Hapsari told a press conference in Medan, but "it cannot be ruled out".',
    'A war was unlikely | Rina Hapsari',
    'it cannot be ruled out | Rina Hapsari',
  ],
  [
    'en',
    'The dam was safe, Foreign Minister Rina Hapsari said, but villagers were moved out anyway.',
    'The dam was safe | Rina Hapsari',
  ],
  [
    'en',
    "Foreign Minister Rina Hapsari said the dam was 'safe' and that the villagers could go home.",
    'safe | Rina Hapsari',
    'the villagers could go home | Rina Hapsari',
  ],
  [
    'id',
    'Menlu Rina Hapsari mengatakan bahwa warga boleh pulang serta bahwa sisanya "hanya sandiwara".',
    'warga boleh pulang | Rina Hapsari',
    'hanya sandiwara | Rina Hapsari',
  ],
]

describe('quotes as wires write them', () => {
  for (const [lang, text, ...quotes] of CASES) {
    test(`${lang}: ${text}`, () => {
      const reading = read({ text, lang, outlet: 'Warta Kivu', published: '2026-03-12T09:00:00Z' })
      if (isRefusal(reading)) throw new Error(reading.refused)
      const found = reading.quotes.map(({ content, speaker, unattributed, chain = [] }) => {
        const words = content.map(({ exact }) => exact).join(' // ')
        const way = chain.map(({ who, by }) => ` > ${who.value.name}${by === 'credit' ? '*' : ''}`)
        return `${words} | ${speaker?.value.name ?? `?${unattributed}`}${way.join('')}`
      })
      expect(found).toEqual(quotes)
    })
  }
})
