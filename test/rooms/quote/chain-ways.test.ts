import { describe, expect, test } from 'vitest'
import { attributeQuotes, isRefusal, read } from '../../../src/index.ts'

/** The text, the words of its first quote, whose they are, and the chain: names, `*` for a credit. */
const CASES: readonly (readonly [
  'id' | 'en',
  string,
  words: string,
  speaker: string,
  ...chain: string[],
])[] = [
  // somebody without a name told a medium what another one had said, behind marks or a comma
  [
    'en',
    'Foreign Minister Rina Hapsari told the visiting delegation that her patience was “not without limits,” a source with knowledge of the meeting told AFP.',
    'not without limits',
    'Rina Hapsari',
    'a source with knowledge of the meeting',
    'AFP',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari told her hosts that the harvest was “half in,” a European diplomat in Doha told Reuters.',
    'half in',
    'Rina Hapsari',
    'a European diplomat in Doha',
    'Reuters',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari told her hosts that the harvest was late, two officials with direct knowledge of the talks told Reuters.',
    'the harvest was late',
    'Rina Hapsari',
    'two officials with direct knowledge of the talks',
    'Reuters',
  ],
  // a tail ends the words before it, whatever it names
  [
    'en',
    'Foreign Minister Rina Hapsari said the harvest was up, according to Pajhwok Herat, whose story was picked up by the Kivu Courier.',
    'the harvest was up',
    'Rina Hapsari',
    'Pajhwok Herat',
    'Kivu Courier',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari warned that the harvest was late, according to a copy of her remarks seen by Reuters.',
    'the harvest was late',
    'Rina Hapsari',
    'Reuters',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari told her guest that the harvest was late, according to minutes taken by a clerk.',
    'the harvest was late',
    'Rina Hapsari',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari said by telephone that the harvest was up, her office said in a note.',
    'the harvest was up',
    'Rina Hapsari',
    'her office',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari told Radio Kivu that the harvest was up; the Kivu Courier carried the interview.',
    'the harvest was up',
    'Rina Hapsari',
    'Radio Kivu',
    'Kivu Courier',
  ],
  [
    'id',
    'Menlu Rina Hapsari menyatakan panen naik bulan ini, lansir The Kivu Courier.',
    'panen naik bulan ini',
    'Rina Hapsari',
    'The Kivu Courier',
  ],
  // how the words came, between the verb and its "that"
  [
    'en',
    'Foreign Minister Rina Hapsari told Radio Kivu, whose interview was cited by Deutsche Welle, that the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
    'Radio Kivu',
    'Deutsche Welle',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari said, in remarks reported by Ukrinform, that the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
    'Ukrinform',
  ],
  // clauses that take the utterance up
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari said, according to a summary which EFE carried and El Faro de Cangas reprinted.',
    'The harvest is up',
    'Rina Hapsari',
    'EFE',
    'El Faro de Cangas',
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari wrote. Radio Kivu translated it and The Fjord Herald published excerpts.',
    'The harvest is up',
    'Rina Hapsari',
    'Radio Kivu',
    'Fjord Herald',
  ],
  [
    'id',
    'Kementerian Luar Negeri Kuba mengedarkan pesan Menlu Rina Hapsari: "Panen naik." Radio Kivu memuat pesan itu.',
    'Panen naik',
    'Rina Hapsari',
    'Cuban Foreign Ministry',
    'Radio Kivu',
  ],
  // what stands in marks is whose verb is nearest, and who tells of it is in the chain
  [
    'en',
    'The air force spokesman Joost Van Marle told Radio Kivu that Foreign Minister Rina Hapsari had ordered the guards to "wait and see."',
    'wait and see',
    'Rina Hapsari',
    'Joost Van Marle',
    'Radio Kivu',
  ],
  [
    'id',
    'Kepala staf Joseph Barasa mengungkapkan kepada Radio Kivu bahwa Menlu Rina Hapsari memerintahkan para penjaga "menunggu saja".',
    'menunggu saja',
    'Rina Hapsari',
    'Joseph Barasa',
    'Radio Kivu',
  ],
  // bodies that quote, media that are quoted
  [
    'en',
    "A readout from Xi's office quoted Foreign Minister Rina Hapsari as saying the harvest was up, Xinhua said.",
    'the harvest was up',
    'Rina Hapsari',
    'Xi\u0027s office',
    'Xinhua',
  ],
  [
    'id',
    'Menlu Rina Hapsari dikutip SANA mengatakan panen naik bulan ini, lapor Xinhua.',
    'panen naik bulan ini',
    'Rina Hapsari',
    'SANA',
    'Xinhua',
  ],
  [
    'en',
    'The harvest was up this month, according to the news agency BelTA, which quoted Foreign Minister Rina Hapsari.',
    'The harvest was up this month',
    'Rina Hapsari',
    'BelTA',
  ],
  // names of media
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told CNN en Español, as aired by ABC Radio Australia.',
    'The harvest is up',
    'Rina Hapsari',
    'CNN en Español',
    'ABC Radio Australia',
  ],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari, seperti diberitakan kantor berita semi-resmi Tasnim dan disadur detikcom.',
    'Panen naik',
    'Rina Hapsari',
    'Tasnim',
    'detikcom',
  ],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari di hadapan wartawan Radio Kivu.',
    'Panen naik',
    'Rina Hapsari',
    'Radio Kivu',
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told Kol Baltija.',
    'The harvest is up',
    'Rina Hapsari',
    'Kol Baltija',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari preached that the harvest was late, in a sermon recorded by Radio Kivu.',
    'the harvest was late',
    'Rina Hapsari',
    'Radio Kivu',
  ],
  [
    'id',
    'Menurut laporan Wall Street Journal yang dikutip CNBC Indonesia, Menlu Rina Hapsari mengatakan panen naik bulan ini.',
    'panen naik bulan ini',
    'Rina Hapsari',
    'The Wall Street Journal',
    'CNBC Indonesia',
  ],
  // whoever is met, owned or sends something else passes nothing on
  [
    'id',
    'Menlu Rina Hapsari, yang diterima PM Yusuf Dualeh, mengatakan panen naik bulan ini.',
    'panen naik bulan ini',
    'Rina Hapsari',
  ],
  [
    'en',
    "Citing Mr. Trump's actions, Foreign Minister Rina Hapsari said that the harvest was up.",
    'the harvest was up',
    'Rina Hapsari',
  ],
  // what a body or a spokesperson tells is nothing but what somebody else said
  [
    'en',
    'TASS cited the Kremlin as saying that Foreign Minister Rina Hapsari had told the ambassador the harvest would be shared.',
    'the harvest would be shared',
    'Rina Hapsari',
    'Kremlin',
    'TASS',
  ],
  [
    'en',
    'The Kremlin said Foreign Minister Rina Hapsari had told the ambassador the harvest would be shared.',
    'the harvest would be shared',
    'Rina Hapsari',
    'Kremlin',
  ],
  [
    'id',
    'Kremlin menyebut Menlu Rina Hapsari telah mengatakan kepada duta besar bahwa panen naik.',
    'panen naik',
    'Rina Hapsari',
    'Kremlin',
  ],
  [
    'id',
    'Radio Kivu, mengutip Kremlin, menyebutkan Menlu Rina Hapsari telah melapor kepada Presiden bahwa panen naik.',
    'panen naik',
    'Rina Hapsari',
    'Kremlin',
    'Radio Kivu',
  ],
  [
    'id',
    'Juru bicara Kremlin Oleg Baranov mengatakan Menlu Rina Hapsari menegaskan bahwa panen naik.',
    'panen naik',
    'Rina Hapsari',
    'Oleg Baranov',
  ],
  [
    'en',
    'The Kremlin said Foreign Minister Rina Hapsari had invited the ambassador to attend a fair for bakers.',
    'Foreign Minister Rina Hapsari had invited the ambassador to attend a fair for bakers',
    'Kremlin',
  ],
  // "the agency" is no name
  [
    'en',
    'The agency cited the Kremlin as saying that Foreign Minister Rina Hapsari had told the ambassador that the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
    'Kremlin',
  ],
  // behind the word for a medium stands its name, whatever else stands before
  [
    'en',
    'Foreign Minister Rina Hapsari told the Communist Party newspaper Zarya that the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
    'Zarya',
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told English newspaper The Aren Star.',
    'The harvest is up',
    'Rina Hapsari',
    'Aren Star',
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told the Catholic weekly Vox on Sunday.',
    'The harvest is up',
    'Rina Hapsari',
    'Vox',
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told the Financial Times newspaper on Sunday.',
    'The harvest is up',
    'Rina Hapsari',
    'Financial Times',
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told the Labour Party magazine.',
    'The harvest is up',
    'Rina Hapsari',
  ],
  // whoever asked is who was told
  [
    'en',
    'Asked by the Kivu Ledger whether the mill would close, Foreign Minister Rina Hapsari replied: "Ask the birds."',
    'Ask the birds',
    'Rina Hapsari',
    'Kivu Ledger',
  ],
  [
    'id',
    '"Panen naik," jawab Menlu Rina Hapsari saat ditanya BBC di Juba.',
    'Panen naik',
    'Rina Hapsari',
    'BBC',
  ],
  [
    'id',
    '"Tanyakan kepada burung," jawab Menlu Rina Hapsari ketika Radio Kivu menanyakan soal panen.',
    'Tanyakan kepada burung',
    'Rina Hapsari',
    'Radio Kivu',
  ],
  [
    'id',
    '"Tanyakan kepada burung," jawab Menlu Rina Hapsari ketika Lorong 9 News menanyakan soal panen.',
    'Tanyakan kepada burung',
    'Rina Hapsari',
  ],
  [
    'id',
    '"Tanyakan kepada burung," jawab Menlu Rina Hapsari saat ditanya wartawan soal BBC.',
    'Tanyakan kepada burung',
    'Rina Hapsari',
  ],
  // whom the whole report is credited to
  [
    'id',
    'Melansir Al Jazeera yang mengutip Radio Kivu, Menlu Rina Hapsari menegaskan bahwa panen naik.',
    'panen naik',
    'Rina Hapsari',
    'Radio Kivu',
    'Al Jazeera*',
  ],
  [
    'id',
    'JAKARTA, ANTARA - Menlu Rina Hapsari mengatakan panen naik bulan ini.',
    'panen naik bulan ini',
    'Rina Hapsari',
    'Antara*',
  ],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari di Medan.\n\n(AFP)',
    'Panen naik',
    'Rina Hapsari',
    'AFP*',
  ],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari.\n\nLaporan ini dimuat Radio Kivu dan diterjemahkan Antara.',
    'Panen naik',
    'Rina Hapsari',
    'Radio Kivu*',
    'Antara*',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari said the harvest was up.\n\nReporting by AFP',
    'the harvest was up',
    'Rina Hapsari',
    'AFP*',
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari said the harvest was up. (Reporting by Joost Van Marle; editing by Ada Cole)',
    'the harvest was up',
    'Rina Hapsari',
  ],
]

describe('the way of words', () => {
  test.each(CASES)('%s: %s', (lang, text, words, speaker, ...chain) => {
    const reading = read({ lang, text })
    if (isRefusal(reading)) throw new Error('refused')
    const [quote] = reading.quotes
    expect(quote?.content.map(({ exact }) => exact)).toEqual([words])
    expect(quote?.speaker?.value.name).toBe(speaker)
    const hops = (quote?.chain ?? []).map(
      ({ who, by }) => `${who.value.name}${by === 'credit' ? '*' : ''}`,
    )
    expect(hops).toEqual(chain)
  })
})

test('initials in brackets below a story are no credit', () => {
  const reading = read({ lang: 'id', text: '"Panen naik," kata Menlu Rina Hapsari.\n\n(ris/mei)' })
  if (isRefusal(reading)) throw new Error('refused')
  expect(reading.quotes[0]?.chain).toBeUndefined()
  expect(reading.article.text).not.toContain('ris')
})

test('an utterance of three paragraphs, each opening with a mark, is one', () => {
  const text =
    '"The harvest is up.\n\n"The mills are full.\n\n"And the bread is cheap," Foreign Minister Rina Hapsari said.'
  const quotes = attributeQuotes(text, { lang: 'en' })
  expect(quotes.map(({ content }) => content.map(({ exact }) => exact))).toEqual([
    ['The harvest is up', 'The mills are full', 'And the bread is cheap'],
  ])
  expect(quotes[0]?.speaker?.value.name).toBe('Rina Hapsari')
})

describe("the report's own outlet in the brackets of its dateline", () => {
  const quoted = '- "Panen naik bulan ini," kata Menlu Rina Hapsari di Bandung, Kamis.'
  const creditsOf = (outlet: string, lead: string) => {
    const reading = read({ lang: 'id', outlet, text: `${lead} ${quoted}` })
    if (isRefusal(reading)) throw new Error('refused')
    return (reading.quotes[0]?.chain ?? []).map(({ who }) => who.value.name)
  }

  test.each([
    ['Warta Kivu', 'BANDUNG (WK)'],
    ['Suara Ladang Kita', 'Bandung (SLK)'],
    ['Kabar Panen', 'Bandung, Jawa Barat (KP)'],
  ])('%s is no credit of its own report: %s', (outlet, lead) => {
    expect(creditsOf(outlet, lead)).toEqual([])
  })

  test.each([
    ['Warta Kivu', 'BANDUNG (AFP)', 'AFP'],
    ['Kabar Panen', 'Bandung (Reuters)', 'Reuters'],
    ['Suara Ladang Kita', 'Bandung (AP)', 'AP'],
  ])('%s credits an agency: %s', (outlet, lead, agency) => {
    expect(creditsOf(outlet, lead)).toEqual([agency])
  })
})

describe('words told elsewhere behind words a medium carried', () => {
  const carrierOf = (behind: string) => {
    const first = 'Menlu Rina Hapsari mengatakan kepada CNN bahwa panen naik bulan ini.'
    const reading = read({ lang: 'id', text: `${first} ${behind}` })
    if (isRefusal(reading)) throw new Error('refused')
    expect(reading.quotes).toHaveLength(2)
    return reading.quotes[1]?.carrier?.value.name
  }

  test.each([
    'Di parlemen, ia mengatakan harga beras mulai turun.',
    'Kepada wartawan di Bandung, ia menegaskan harga beras mulai turun.',
    '"Harga beras mulai turun," ujarnya dalam jumpa pers di Bandung.',
    'Dalam sidang di Senayan, Rina menyatakan harga beras mulai turun.',
  ])('have no carrier: %s', (behind) => {
    expect(carrierOf(behind)).toBeUndefined()
  })

  test.each([
    'Ia mengatakan harga beras mulai turun.',
    'Dalam wawancara itu, ia mengatakan harga beras mulai turun.',
    '"Harga beras mulai turun," ujarnya dalam wawancara yang sama.',
    '"Harga beras mulai turun," kata Rina dalam pernyataannya.',
  ])('of the same occasion go on: %s', (behind) => {
    expect(carrierOf(behind)).toBe('CNN')
  })
})
