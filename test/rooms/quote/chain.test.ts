import { describe, expect, test } from 'vitest'
import { attributeQuotes } from '../../../src/index.ts'

/** The words, and the chain of the first quote: names, `*` for a credit. */
const CASES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari kepada Radio Kivu, seperti dikutip AFP.',
    ['Radio Kivu', 'AFP'],
  ],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari, seperti dikutip Suara Selat dari siaran Radio Kivu.',
    ['Radio Kivu', 'Suara Selat'],
  ],
  [
    'id',
    'Menlu Rina Hapsari menyebut panen itu "buah sabar". Pernyataan itu dimuat Suara Selat.',
    ['Suara Selat'],
  ],
  ['id', '"Panen naik," kata Menlu Rina Hapsari di Jakarta. (AFP)', ['AFP*']],
  [
    'id',
    'Dilansir AFP, pasar itu ramai.\n\n"Panen naik," kata Menlu Rina Hapsari kepada wartawan.',
    ['AFP*'],
  ],
  ['id', '"Panen naik," kata Menlu Rina Hapsari kepada wartawan.', []],
  ['en', 'OSLO (AP) — Foreign Minister Rina Hapsari said the harvest was up.', ['AP*']],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told Radio Kivu, as quoted by Reuters.',
    ['Radio Kivu', 'Reuters'],
  ],
  [
    'en',
    'Reuters, citing Radio Kivu, said Foreign Minister Rina Hapsari had called the harvest "a mercy."',
    ['Radio Kivu', 'Reuters'],
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari called the harvest "a mercy," her spokesman, Joost Van Marle, told Radio Kivu.',
    ['Joost Van Marle', 'Radio Kivu'],
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari wrote. The letter was read by Radio Kivu.',
    ['Radio Kivu'],
  ],
  ['en', '"The harvest is up," Foreign Minister Rina Hapsari told reporters on Monday.', []],
  [
    'id',
    'AFP, mengutip Radio Kivu, melaporkan bahwa Menlu Rina Hapsari menyebut panen itu "buah sabar".',
    ['Radio Kivu', 'AFP'],
  ],
  [
    'id',
    'Menurut transkrip wawancara panjang itu yang dirilis Suara Selat, Menlu Rina Hapsari mengatakan kepada Radio Kivu, "Panen naik."',
    ['Radio Kivu', 'Suara Selat'],
  ],
  ['id', 'Menlu Rina Hapsari menyebut panen itu "buah sabar". AFP kemudian memuatnya.', ['AFP']],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari. Demikian diwartakan kantor berita Xinhua.',
    ['Xinhua*'],
  ],
  [
    'id',
    'Menlu Rina Hapsari berkata kepada Radio Kivu, "Panen naik." "Harga turun," ujar Wali Kota Joseph Barasa kepada radio yang sama.',
    ['Radio Kivu'],
  ],
  [
    'id',
    'Menlu Rina Hapsari, kata juru bicaranya Joseph Barasa di Medan, memastikan bahwa panen naik.',
    ['Joseph Barasa'],
  ],
  [
    'en',
    'Reuters reported, citing the Norwegian foreign ministry, that Foreign Minister Rina Hapsari had called the harvest "a mercy."',
    ['Norwegian Foreign Ministry', 'Reuters'],
  ],
  [
    'en',
    'In remarks aired on Sunday by Radio Kivu, Foreign Minister Rina Hapsari said the harvest was up.',
    ['Radio Kivu'],
  ],
  [
    'en',
    'Foreign Minister Rina Hapsari was quoted by Xinhua as telling farmers that the harvest was up.',
    ['Xinhua'],
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari told her aides. Joost Van Marle repeated her words to Radio Kivu.',
    ['Joost Van Marle', 'Radio Kivu'],
  ],
  // whom he speaks of or to passes nothing on, and what is dilansir in one sentence is not the whole report's
  ['id', '"Panen naik," tegas Menlu Rina Hapsari merujuk pada Joseph Barasa.', []],
  [
    'id',
    'Menlu Rina Hapsari menginstruksikan kepada jajaran Kementerian Luar Negeri agar panen dicatat.',
    [],
  ],
  // persons nobody names
  [
    'en',
    'Foreign Minister Rina Hapsari called the harvest "a mercy," two diplomats briefed on the talk told Reuters.',
    ['two diplomats', 'Reuters'],
  ],
  [
    'id',
    'Reuters, mengutip tiga pejabat, melaporkan bahwa Menlu Rina Hapsari menyebut panen itu "buah sabar".',
    ['tiga pejabat', 'Reuters'],
  ],
  [
    'en',
    '"The harvest is up," Foreign Minister Rina Hapsari wrote. Her letter was passed by a delegate to Radio Kivu.',
    ['a delegate', 'Radio Kivu'],
  ],
  ['id', '"Panen naik," kata Menlu Rina Hapsari. Unggahan itu dibagikan empat ribu kali.', []],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari. Pesan itu diteruskan Dubes Kenya kepada Radio Kivu.',
    ['Dubes Kenya', 'Radio Kivu'],
  ],
  [
    'id',
    'Menlu Rina Hapsari memastikan bahwa panen naik, kata seorang anggota delegasi itu, Joseph Barasa, kepada Radio Kivu.',
    ['Joseph Barasa', 'Radio Kivu'],
  ],
  // whose account it is
  [
    'en',
    "In the Kremlin's readout of the talk, Foreign Minister Rina Hapsari said the harvest was up.",
    ['Kremlin'],
  ],
  [
    'en',
    'The baker Joost Van Marle told reporters that the minister, Rina Hapsari, had called the harvest "a mercy."',
    ['Joost Van Marle'],
  ],
  [
    'en',
    '"The harvest is up," Rina Hapsari told him, the palace spokesman Joost Van Marle said at a briefing.',
    ['Joost Van Marle'],
  ],
  [
    'en',
    '"The harvest is up," Rina Hapsari said, and Joost Van Marle said the bread was stale.',
    [],
  ],
  [
    'id',
    'Menlu Rina Hapsari, kata juru bicaranya Joseph Barasa di Medan, Selasa (10/2/2026), memastikan bahwa panen naik.',
    ['Joseph Barasa'],
  ],
  // names of media that look like something else
  ['id', '"Panen naik," kata Menlu Rina Hapsari. Pernyataan itu dikabarkan Lusa.', ['Lusa']],
  ['id', 'Menlu Rina Hapsari menyatakan panen naik, tulis Tbilisi Kronika.', ['Tbilisi Kronika']],
  [
    'en',
    '"The harvest is up," Rina Hapsari said. Her words were printed by the Miami Ledger.',
    ['Miami Ledger'],
  ],
  [
    'en',
    'Quoting the Norwegian daily Fjordbladet, Reuters said Foreign Minister Rina Hapsari had called the harvest "a mercy."',
    ['Fjordbladet', 'Reuters'],
  ],
  // what takes up the words of one does not carry those of the next
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari. Ucapan Rina dikutip Suara Selat.\n\n"Harga turun," sahut Wali Kota Joseph Barasa.',
    ['Suara Selat'],
  ],
  [
    'id',
    '"Panen naik," kata Menlu Rina Hapsari, yang dibacakan Kardinal Joseph Barasa dari jendela dan disiarkan Radio Kivu.',
    ['Joseph Barasa', 'Radio Kivu'],
  ],
  [
    'en',
    '"The harvest is up," Rina Hapsari told aides. The remark was leaked by Joost Van Marle to Gazette Nord.',
    ['Joost Van Marle', 'Gazette Nord'],
  ],
  [
    'en',
    '"The harvest is up," Rina Hapsari wrote. It was passed on by one of the bakers, Joost Van Marle, to Radio Kivu.',
    ['Joost Van Marle', 'Radio Kivu'],
  ],
  ['id', 'Menlu Rina Hapsari kepada Radio Kivu mengatakan, "Panen naik."', ['Radio Kivu']],
  [
    'en',
    'Citing the minister Rina Hapsari, the magazine Fjordbladet wrote that the harvest was up.',
    ['Fjordbladet'],
  ],
]

describe('the chain of a quote', () => {
  test.each(CASES)('%s: %s', (lang, text, expected) => {
    const [quote] = attributeQuotes(text, { lang })
    const hops = (quote?.chain ?? []).map(
      ({ who, by }) => `${who.value.name}${by === 'credit' ? '*' : ''}`,
    )
    expect(hops).toEqual(expected)
    const carrier = (quote?.chain ?? []).findLast(({ by }) => by !== 'credit')
    // "Joost repeated her words to Radio Kivu" alone: who hands words on is a carrier where the account is his
    const handedOn = carrier?.by === 'person' && carrier.who.rule === 'quote/relay'
    expect(quote?.carrier?.value.name).toBe(handedOn ? undefined : carrier?.who.value.name)
  })
})

test('the words of the next speaker come by no way of those before', () => {
  const text =
    '"Panen naik," kata Menlu Rina Hapsari. Ucapan Rina dikutip Suara Selat.\n\n"Harga turun," sahut Wali Kota Joseph Barasa.'
  expect(attributeQuotes(text, { lang: 'id' }).at(-1)?.chain).toBeUndefined()
})
