import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

// Offices with all they are of, set apart from the name; persons are invented.
test.each([
  'The [Commissioner-General of Customs|other|], [Mrs. Rahinata Bawat|other|], agreed.',
  'The [secretary-general of the Sahel Grain Board|other|], [Aissatou Diopmbe|other|], was late.',
  'A director of the Border Institute, [Jane Dorrit-Vale|other|], was late.',
  "[Htoo Lwin Maungla|other|], [director-general of the foreign ministry's ASEAN department|other|], left.",
  // whoever does something behind the comma is nobody of that office
  'She asked the head of the Border Institute, [Jane Dorrit-Vale||] said.',
  "[Ghana's top diplomat|foreign_minister|GHA], [Ama Mensarpong|foreign_minister|GHA], left.",
  "[China's top diplomat|top_diplomat|CHN], [Wang Yilun|top_diplomat|CHN], left.",
  '[White House chief of staff Susan Wilesby|other|USA] came.',
  "[Iran's deputy foreign minister for political affairs|deputy_minister|IRN], [Hamid Khosravaneh|deputy_minister|IRN], left.",
  "[Angola's minister of external relations|foreign_minister|AGO], [Domingos Tchikalar|foreign_minister|AGO], left.",
  "[Barbados' foreign minister|foreign_minister|BRB], [Kerrie Symmondson|foreign_minister|BRB], and [Britain's deputy U.N. ambassador|other|GBR], [James Kariukison|other|GBR], spoke.",
  "The [head of Sudan's Sovereign Council|other|SDN] and a junior minister in [Paris||FRA] spoke.",
  "[Iraq's national security adviser|security_adviser|IRQ], [Jaafar Sultan|security_adviser|IRQ], met [King Tupou XII||].",
  "[Britain's Middle East minister|minister|GBR], [Hamish Falconerby|minister|GBR], left.",
  'The [Coordinating Minister for Economic Affairs Darmo Lumbanan|minister|] met his [Tunisian||TUN] colleague, [Hichem Gharsallan|minister|TUN].',
  '[Kyiv mayor Vitali Klitsch|other|UKR] and [Johor Menteri Besar Onn Hafizan|governor|MYS] spoke.',
  // dashes and colons
  '[Sari Vellan|foreign_minister|MLT] — the [Maltese foreign minister|foreign_minister|MLT] — said no.',
  "It was [Censu Grixtan|head_of_government|MLT]'s turn: the [Maltese prime minister|head_of_government|MLT], in grey, sat down.",
  "[Fiji's prime minister|head_of_government|FJI], [Ratu Semi Vunibol|head_of_government|FJI], arrived.",
])('English: %s', (marked) => check('en', marked))

test.each([
  '[Perdana Menteri Malta|head_of_government|MLT] itu, [Censu Grixtan|head_of_government|MLT], menolak.',
  '[Censu Grixtan|head_of_government|MLT] – [perdana menteri Malta|head_of_government|MLT] – menolak.',
  '[Wakil PM Singapura Gan Kim Hocktan|deputy_head|SGP] bertemu [utusan junta Myanmar|envoy|MMR], [Aung Khin Zawlin|envoy|MMR].',
  '[Ketua Majelis Nasional Korea Selatan Woo Won-shikan|legislator|KOR] dan [juru bicara Kementerian|spokesperson|], [Nadira Wirasasman|spokesperson|], hadir.',
  'Kata sekretaris pers [Yunus||], [Shafiqul Alaman|spokesperson|], itu keliru.',
  '[Mahmoud Ali Youssouf||] asal [Djibouti||DJI] dan [Tesfaye Yilman||ETH] asal [Ethiopia||ETH] hadir.',
  'Kata [Presiden Malta|head_of_state|MLT] itu, [Censu Grixtan||] keliru.',
  '[diplomat top Ghana Ama Mensarpong|foreign_minister|GHA] pulang.',
])('Indonesian: %s', (marked) => check('id', marked))

test('a common word is a name behind a polite word only, and only before a name', () => {
  const names = (text: string) => mentionsOf('en', text).map(({ name }) => name.exact)
  expect(names('They met Ratu Semi Vunibol there.')).toEqual(['Semi Vunibol'])
  expect(names('They fought over General Election Reform there.')).toEqual([])
})

// Bodies by their head alone, once the report has named them.
test.each([
  ['en', 'The [European Commission||EUE] met; later the [Commission||EUE] refused.'],
  [
    'en',
    "The [European Commission||EUE] met; then the Commission's [spokesman|spokesperson|] spoke.",
  ],
  ['en', 'The Commission met, he said, before noon.'],
  ['en', 'They voted on it in [parliament||], near the parliament building.'],
  ['id', '[Komisi Eropa||EUE] bersidang; kemudian [Komisi||EUE] menolak.'],
  ['id', 'Kemarin Komisi menolak usul itu.'],
] as const)('short names of bodies, %s: %s', (language, marked) => check(language, marked))

// Who is at the head of something, or of a body: an office of no rank.
test.each([
  ['en', '[Nasser Mutlaqi|other|], who heads the transport section, waved.'],
  ['en', "[Berndt Langewald|legislator|], who chairs the chamber's trade committee, waved."],
  ['en', '[Nasser Mutlaqi||], who runs twice a week, waved.'],
  ['en', '[Serena Quahman|other|], of the Causeway Institute, waved.'],
  ['en', '[Serena Quahman||FJI] of [Fiji||FJI] waved.'],
  ['id', '[Wahyu Sarkadian|other|], yang mengepalai dinas itu, menolak.'],
  ['id', '[Wahyu Sarkadian||], yang menolak usul itu, pulang.'],
] as const)('at the head of something, %s: %s', (language, marked) => check(language, marked))
