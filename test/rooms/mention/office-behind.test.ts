import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

// What leads up to an office set behind a name; persons are invented.
test.each([
  // the clause that tells it held
  "[Arturo Belmontez|ambassador|CHL], who serves as [Chile's ambassador to Peru|ambassador|CHL], agreed.",
  '[Tanja Kosmer|foreign_minister|SVN], who is [Slovenian foreign minister|foreign_minister|SVN], agreed.',
  '[Tanja Kosmer|minister|SVN], now the [Slovenian trade minister|minister|SVN], agreed.',
  '[Tanja Kosmer||], who was with the [Slovenian foreign minister|foreign_minister|SVN], agreed.',
  // how long
  "[Tanja Kosmer|foreign_minister|SVN], [Slovenia's foreign minister|foreign_minister|SVN] since 2022, agreed.",
  // whose it is
  "[Hassan Ghanim|spokesperson|], the [ministry's spokesman|spokesperson|], agreed.",
  "[Ahmed Tahiri|head_of_state|], the [country's president|head_of_state|], agreed.",
  "[Ahmed Tahiri|other|], the [union's president|other|], agreed.",
  "[Ahmed Tahiri|party_leader|], the [party's president|party_leader|], agreed.",
  '[Ahmed Tahiri|envoy|], the [special envoy|envoy|], agreed.',
  "[Ahmed Tahiri|envoy|], the president's [special envoy|envoy|], agreed.",
  '[Michael Chongson|legislator|], the [Conservative foreign affairs critic|legislator|], agreed.',
  // given to somebody
  'The cabinet named [Wi Sung-nakson|security_adviser|] as national security adviser and [Satsu Katayan|minister|] as finance minister.',
  'The cabinet saw [Wi Sung-nakson||] as he left.',
])('English: %s', (marked) => check('en', marked))

test.each([
  '[Arturo Belmontez|foreign_minister|CHL], yang menjabat [menteri luar negeri Chile|foreign_minister|CHL], setuju.',
  '[Arturo Belmontez|ambassador|CHL], kini [duta besar Chile|ambassador|CHL], setuju.',
  'Ia menunjuk [Arturo Belmontez|minister|] sebagai menteri keuangan.',
])('Indonesian: %s', (marked) => check('id', marked))

// Who is at the head of a state's forces, or of a body of several states, and who of a part of them.
test.each([
  ['en', "[Rajiv Talwaram|military_chief|IND], [India's army chief|military_chief|IND], came."],
  [
    'en',
    "The [chief of Ghana's armed forces|military_chief|GHA], [Kofi Asantewa|military_chief|GHA], came.",
  ],
  ['en', "[Piet Malanson|other|], [head of the army's medical corps|other|], came."],
  ['en', '[NATO chief Piet Malanson|igo_head|IGO] came.'],
  ['en', 'The [head of the IAEA|igo_head|IGO], [Piet Malanson|igo_head|IGO], came.'],
  ['id', '[Kepala Angkatan Bersenjata Mali Oumar Traorel|military_chief|MLI] tiba.'],
] as const)('heads of whole bodies, %s: %s', (language, marked) => check(language, marked))

// An outgoing ambassador holds the office still, a dash sets a name apart as a comma does, and a bishop may be a minister.
test.each([
  "[Albania's outgoing ambassador to Serbia|ambassador|ALB], [Blerim Dukaj|ambassador|ALB], agreed.",
  "[Botswana's chief negotiator|envoy|BWA] — [Kagiso Molefa|envoy|BWA] — agreed.",
  "[The Vatican's foreign minister|foreign_minister|VAT], [Archbishop Luca Ferrin|foreign_minister|VAT], agreed.",
  '[Bernard Konek|party_leader|CIV], the [opposition leader in Ivory Coast|party_leader|CIV], agreed.',
  '[Bernard Konek|spokesperson|SVN], a spokesman for the ministry in [Ljubljana||SVN], agreed.',
  'The [health ministry||LBN] in [Beirut||LBN] agreed.',
  'A lawmaker from the group, [Ihsan Qalawun|legislator|], agreed.',
  '[Domingos Kapitang|deputy_minister|AGO], [Angolan secretary of state|deputy_minister|AGO], agreed.',
])('ways of the press: %s', (marked) => check('en', marked))

// Heads of bodies by the body's name before the title, and of what no state has.
test.each([
  ['Nationalist Party leader Bernard Grecken said so.', 'party_leader'],
  ['Border Institute president Bernard Grecken said so.', 'other'],
  ['Bank of Ghana governor Bernard Grecken said so.', 'other'],
  ['Texas Governor Bernard Grecken said so.', 'governor'],
  ["Somaliland's president, Bernard Grecken, said so.", 'other'],
  ["Ghana's president, Bernard Grecken, said so.", 'head_of_state'],
  ['Bernard Grecken, the jailed mayor of Istanbul, said so.', 'other'],
  ['IMF Managing Director Bernard Grecken said so.', 'igo_head'],
  ['The deposed president, Bernard Grecken, said so.', undefined],
] as const)('%s', (text, office) => {
  const holder = mentionsOf('en', text).find(({ name }) => name.exact === 'Bernard Grecken')
  expect(holder?.former === true ? undefined : holder?.office?.value).toBe(office)
})
