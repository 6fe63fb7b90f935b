import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'
import { check, mentionsOf } from '../../marked-mention.ts'

// Where an Indonesian title ends and the name begins, no comma between: persons, parties and villages are invented.
test.each([
  '[Direktur Politik Keamanan ASEAN Kemlu RI Sahat Manurung|other|IDN] hadir.',
  '[Kepala Biro Hukum Kemenko Polhukam Hotman Pangaribu|other|IDN] bicara.',
  '[Ketua Umum Partai Kerja Rakyat Mangatur Silalah|party_leader|] datang.',
  '[Ketua Partai Fajar Soedib Hardjosoek|party_leader|] pulang.',
  '[Kepala Desa Oebel Melkianus Taful|other|] menunggu.',
  '[Wakil Kepala SOM Tran Thi Bich|other|] menolak.',
  '[Ketua Komisi I Utut Adiant|legislator|] memimpin rapat.',
  '[Kolonel Laut (P) Budi Santosan|other|] dan [Letjen TNI (Purn.) Lodewi Panjait|other|] berjabat tangan.',
  '[Letnan Dua Penerbang Satri Mandal Putra|other|] selamat.',
  '[Komisaris Tinggi Inggris untuk Brunei Dame Philippa Hathersag|ambassador|GBR] hadir.',
  '[Menkeu Sri Mulyan Indraw|minister|] menyusul.',
  '[Syafriz Datuk Rajo Bungsun||] dan [Moh. Fathorrahm||] berunding.',
  // a title behind a name runs to its bracket, its place or its comma
  '[Kamcy Tashir|other|], [ketua Komite Keamanan Nasional|other|] (GKNB), diam.',
  '[Xiomara Castel|head_of_state|HND], [presiden Honduras|head_of_state|HND], bicara.',
  '[Presiden Honduras Xiomara Castel|head_of_state|HND], [ketua bergilir CELAC|other|IGO], bicara.',
  '[Yosef Abuan|other|], pemimpin gereja, diam.',
  // several holders of an office are nobody's mention
  'Kedua menteri bertemu 40 duta besar di hadapan para presiden.',
  '[Presiden|head_of_state|] Korea datang.',
])('%s', (marked) => check('id', marked))

// A lone name somebody talks to is an outlet's, unless the report names such a person.
test.each([
  ['en', 'The [minister|minister|] told [Vremya||], then told [Suspilka||] again.'],
  ['en', 'It was quoted by the [APAX||] agency and by [BCA||] radio.'],
  ['en', '[Sardor Tolipov||] left, and [Ana||] told [Tolipov||] so.'],
  ['id', 'Kabar itu dilansir [Kiripress||].'],
  // an outlet's name that ends like one, in a dateline or anywhere
  ['en', 'He told the [Tarkhan News Agency||] so, and the [Malakka Times||] printed it.'],
  // a field of two nouns, an office of several behind their names, a verb like an office
  [
    'en',
    '[Ronald Lamolan|foreign_minister|], [minister of international relations and cooperation|foreign_minister|], sat.',
  ],
  [
    'en',
    '[Maris Sangiam||] and [Prak Sokhen||], the foreign ministers of [Thailand||THA] and [Cambodia||KHM], met.',
  ],
  [
    'en',
    '[FU CANG||CHN] ([China||CHN]) asked who would pay; "Good," said [CARLO RUIZ MASSIN||], smiling.',
  ],
  [
    'en',
    'In short:\n* [SALIFU MODI|defence_minister|]: [Defence minister|defence_minister|], back from the coast.',
  ],
  [
    'en',
    "[Lionel Outerbrink|head_of_government|GBR], [Bermuda's premier|head_of_government|GBR], left; the Ludmila Sokolava, a tanker, did not.",
  ],
  [
    'en',
    '[Norbu Lhundrap|other|], 52, the [abbot of Gangteng Ling|other|], spoke at the [High Court||].',
  ],
  ['en', 'The ransom went through [Tareq Jabrin||] to the [Foreign Ministry||].'],
  [
    'en',
    'Shares of Gregor & Adeyem plc fell; the ferry Princess Leocad sank; his wife, [Vaidan||], left.',
  ],
  [
    'en',
    'A new strain, Whitfeld-Amad syndrome, was found by [J.-P. Kouamen||] and [Bronwen ap Iorwer||].',
  ],
  [
    'id',
    '[Konsulat RI Tawau||IDN] membantu [Desiderius Tolok Nahan||], dan [Masjid Jami Syekh Ridwan||] dibuka.',
  ],
  ['id', 'Kereta Argo Kencan mogok; [Onyangus||] tertawa, dan [Sumiyati||] pulang.'],
  ['en', '[Paris||FRA] would judge [Iran||IRN] by its deeds.'],
] as const)('%s: %s', (language, marked) => check(language, marked))

test('a dateline may name the outlet first, and a city before the day is where it was', () => {
  const text =
    'TRIBUN-SELATAN.COM, JAKARTA - Rapat dibuka di Kantor Utama, Jakarta, Senin (2/3).\nBisnis Dermaga tidak hadir.'
  const reading = read({ text, lang: 'id', published: '2026-03-02T09:00:00Z' })
  if (isRefusal(reading)) throw new Error('refused')
  expect(reading.mentions.map(({ kind, name }) => `${kind} ${name.exact}`)).toEqual([
    'outlet TRIBUN-SELATAN.COM',
    'place JAKARTA',
    'place Jakarta',
  ])
})

test('of an office of many set behind a name only its body is a mention, and the person bears it', () => {
  check(
    'en',
    '[Somchai Wuttana|other|], a judge at [Chilean Supreme Court||CHL], and [Ines Qarr|spokesperson|PER], a spokeswoman for the [Peruvian foreign ministry||PER], said so.',
  )
})

test('who presides over a body of several states is no head of state', () => {
  check(
    'en',
    '[Adama Sollo|igo_head|IGO], [president of the ECOWAS Commission|igo_head|IGO], left.',
  )
  check('id', '[Presiden Majelis Umum Adama Sollo|igo_head|IGO] mengetuk palu.')
  check('en', '[Adama Sollo|legislator|], the [Senate president|legislator|], left.')
})

test('a country behind an office and before a whole name is a country, even where people bear it', () => {
  check('id', '[Menlu Georgia Nugzar Lomidzan|foreign_minister|GEO] pulang.')
  check('id', '[Menteri Georgia Lomidzan|minister|] pulang.')
})

test('deputies of every field are deputies', () => {
  check(
    'en',
    "[Baek Unsol|deputy_minister|KOR], [South Korea's deputy defence minister|deputy_minister|KOR], left.",
  )
  check('en', '[assistant maritime affairs minister Baek Unsol|deputy_minister|] left.')
})

test('a place of two words in capitals is known by both', () => {
  for (const place of ['NEW YORK', 'THE HAGUE', 'DAR ES SALAAM', 'MAE SOT'])
    expect(mentionsOf('en', `${place} - Three ministers met.`)[0]?.span.exact).toBe(place)
  // one short word in capitals tells nothing
  expect(mentionsOf('en', 'LOS - Three ministers met.')).toEqual([])
})
