import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

// Offices whose field no table has; persons are invented.
test.each([
  'The [Vice Minister for Multilateral Affairs Carlos Ruizan|deputy_minister|] spoke.',
  "[Ghana's Minister for Lands and Titles Amos Katumba|minister|GHA] left.",
  'The [Minister of State for External Affairs Kirti Vardhanam|minister|] met them.',
  'The [Undersecretary for Arms Control Bonnie Jenkinsby|deputy_minister|] called.',
  'An [Israeli Strategic Affairs Minister Ron Dermanov|minister|ISR] flew in.',
  "The [Zambia's Hidden Treasures Minister Ana Bwalyani|minister|ZMB] left.",
  // no field and no name of one
  'The [minister for Lands|minister|] and a director met [Amos Katumba||].',
  '[Turkey||TUR] says will judge the deal.',
])('English: %s', (marked) => check('en', marked))

// Small words of the language that are names.
test.each([
  'He met [To Van Locman||] there and later saw [An Phuongan||] at the gate.',
  'The [Deputy Foreign Minister Nguyen Van An|deputy_minister|] spoke there on the same evening.',
  'An official came to [Beijing||CHN] and said no.',
  'To [Beijing||CHN] he said no.',
])('small words: %s', (marked) => check('en', marked))

// Whose official somebody is, told with a title.
test.each([
  "[Sumbu Sitanga|envoy|], [President Felix Tshisekedi|head_of_state|]'s [special representative|envoy|], spoke.",
  "[Ali Konebo|adviser|], [U.S. President Donald Trump|head_of_state|USA]'s [senior adviser|adviser|], spoke.",
  "[Ali Konebo|envoy|], [Trump||]'s [envoy|envoy|], spoke.",
])('whose official: %s', (marked) => check('en', marked))

// Callings of a people, the name set apart or right behind.
test.each([
  ['en', 'The [Japanese||JPN] diplomat, [Kenji Itonaga|other|JPN], spoke.'],
  [
    'en',
    'The [Swiss||CHE] lawyer, [Christine Burgenhauer|other|CHE], and the [Japanese||JPN] diplomat, [Kenji Itonaga|other|JPN], spoke.',
  ],
  ['id', 'Kata diplomat [Jepang||JPN], [Kenji Itonaga|other|JPN], itu keliru.'],
  ['en', 'The [Japanese||JPN] diplomats met [Kenji Itonaga||], who left.'],
] as const)('callings, %s: %s', (language, marked) => check(language, marked))

// Abbreviations in brackets that are an outlet's elsewhere; and those that stay one.
test.each([
  [
    'en',
    '[Pakistan Tehreek-e-Insaf||PAK] ([PTI||PAK]) met. Later [PTI||PAK] leaders refused, he said.',
  ],
  ['en', 'Leaders met in [New Delhi||IND] ([PTI||]).'],
] as const)('abbreviations, %s: %s', (language, marked) => check(language, marked))

// A polite word before the name is no second office; a body right before the office is whose head its holder is.
test.each([
  ['id', 'Kata [Ketua DPD Sultan Bachtiar Namudin|legislator|] itu keliru.'],
  ['en', "[Lebanon's Hezbollah leader Naim Kasseman|other|LBN] spoke."],
  ['en', 'They left [Maun||BWA] and met [Maun Jane Dorrit||].'],
] as const)('%s: %s', (language, marked) => check(language, marked))

// Former holders of one office together, towns in names behind a polite word, bodies of several.
test.each([
  '[Ana Ruizan||NGA] of [Nigeria||NGA] left.',
  'The [Chief of Defence Forces General Nizam Jaffaran|military_chief|] spoke.',
  "[Willy Ngomba|spokesperson|], the [rebels' military spokesman|spokesperson|], spoke.",
  "[Australia's Minister for International Development and the Pacific|minister|AUS], [Patric Conroyd|minister|AUS], left.",
  '[Tom Andrewsby|other|IGO], the [UN special rapporteur on human rights in Myanmar|other|IGO], urged it.',
  'Congolese forces and Europeans were there, he said.',
])('English, further: %s', (marked) => check('en', marked))

test('former holders of one office hold it no more', () => {
  const mentions = mentionsOf('en', 'Former Presidents Ana Ruizan, Jon Kolbe and Uma Dossen met.')
  expect(mentions.map(({ name, former }) => [name.exact, former])).toEqual([
    ['Ana Ruizan', true],
    ['Jon Kolbe', true],
    ['Uma Dossen', true],
  ])
})

// Heads of bodies told by a noun, and of houses: of no state.
test.each([
  'Kata [Duta Besar Korea Selatan untuk Indonesia Lee Sang-deokan|ambassador|KOR] itu keliru.',
  'Kata [Chief Executive Hong Kong John Leemin|head_of_government|HKG] itu keliru.',
  '[Panglima TNI|military_chief|IDN] diwakili Kasum [TNI||IDN].',
])('Indonesian: %s', (marked) => check('id', marked))

test.each([
  'The euro group [president Kyriakos Pierron|other|] spoke.',
  '[Congress president Mallika Khargean|legislator|] spoke.',
  '[President Mallika Khargean|head_of_state|] spoke.',
  "[Kyrgyzstan's parliament speaker|legislator|KGZ], [Nurlan Turgun uulu|legislator|KGZ], arrived.",
  'His [Panamanian||PAN] peer, [Frank Abregon||PAN], left.',
  'The [former President Oscar Ariasen|head_of_state|] watched.',
  'A vice president at Hyundai, [Baek Do-gyeomin|other|], left, and [Ana Ruizan|other|], a vice president at Hyundai, stayed.',
])('heads of bodies: %s', (marked) => check('en', marked))

// Titles as agencies of Africa and Asia print them.
test.each([
  "[Nigeria's Minister of State for Foreign Affairs|minister|NGA], [Ambassador Bianca Ojukwuan|minister|NGA], left.",
  'The [Ghanaian Minister of Trade, Agribusiness and Industry, Hon. Elizabeth Ofosuan|minister|GHA], left.',
  'The [Chief of Staff to the President|other|], [Rt. Hon. Femi Gbajabian|other|], came.',
  'The [Special Adviser to the President on Information and Strategy Bayo Onanugan|adviser|] wrote.',
  '[Lagos||NGA] State [Governor Babajide Sanwolan|governor|] came.',
  "The [Chairman of the Standing Committee of the National People's Congress of China Hao Minglan|other|CHN] came.",
  // a president who spoke on something
  'The [President|head_of_state|] on Information and Strategy was silent.',
])('of agencies: %s', (marked) => check('en', marked))

test.each([
  '[Duta Besar LBBP Republik Demokratik Rakyat Laos untuk Indonesia Phonesamay Keolang|ambassador|LAO] hadir.',
  '[Watap RI untuk PBB di New York Umar Hadiman|ambassador|IDN], [Konsul Jenderal RI Los Angeles Ahmad Purnoman|other|IDN], dan lainnya hadir.',
])('of agencies, Indonesian: %s', (marked) => check('id', marked))

// Nicknames in single quotes.
test.each([
  ['id', "[Andreas 'Ondi' Simarangkiran||] memimpin rombongan."],
  ['en', "[Goran 'Vuk' Stanimiran||] led them."],
  ['en', "He said 'no' and left the hall."],
] as const)('names, %s: %s', (language, marked) => check(language, marked))
