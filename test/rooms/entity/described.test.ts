import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { linkEntities } from '../../../src/rooms/entity/entity.ts'
import { findMentions } from '../../../src/rooms/mention/mention.ts'
import { splitSentences } from '../../../src/rooms/sentence/sentence.ts'
import { tokenize } from '../../../src/text/token.ts'
import { articleOf } from '../../article-builder.ts'

/** "Name office country" of each person of a text, in order. */
function personsOf(language: 'id' | 'en', text: string): readonly string[] {
  const pack = language === 'id' ? id : en
  const article = articleOf(text, { language, published: '2026-10-14' })
  const tokens = tokenize(text)
  const sentences = splitSentences(article, tokens, pack)
  const mentions = findMentions(article, tokens, sentences, [], pack, gazetteer)
  return linkEntities(article, mentions, pack, gazetteer)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, office, country }) => `${name} ${office?.value ?? '-'} ${country?.value ?? '-'}`)
}

// Persons are invented.
test.each([
  [
    'The Georgian foreign minister flew to Yerevan on Tuesday. Levan Kvirikatze told reporters that all was well.',
    'Levan Kvirikatze foreign_minister GEO',
  ],
  [
    'Algeria denied that its foreign minister had been in Madrid. Lounis Belkacembi was at home, it said.',
    'Lounis Belkacembi foreign_minister DZA',
  ],
  [
    "Croatian Prime Minister Andro Plenkac met Slovenia's Tanja Fajonik. The Slovenian prime minister was pleased.",
    'Tanja Fajonik head_of_government SVN',
  ],
])('an office said alone describes whoever is named next: %s', (text, person) =>
  expect(personsOf('en', text)).toContain(person),
)

test('whoever holds the office by the text, or is named beside it, is another', () => {
  const text =
    'The Georgian foreign minister met a singer, Nino Lomidzadze. Levan Kvirikatze sang. Georgian Foreign Minister Maka Chikovanidze left.'
  expect(personsOf('en', text)).not.toContain('Levan Kvirikatze foreign_minister GEO')
})

test('a name told by its state alone beside a minister is a minister of the field', () => {
  const persons = personsOf(
    'en',
    "Norway's foreign minister, Espen Eidsvoldt, met Iceland's Katrín Gunnlaugsdottur and Denmark's Lars Thorsenby.",
  )
  expect(persons).toContain('Lars Thorsenby - DNK')
  expect(
    personsOf(
      'en',
      "Norway's foreign minister, Espen Eidsvoldt, and Denmark's Lars Thorsenby met.",
    ),
  ).toContain('Lars Thorsenby foreign_minister DNK')
  expect(
    personsOf('en', "Ghanaian President Kofi Mensarpong and Japan's Taro Fujimorita met."),
  ).toContain('Taro Fujimorita head_of_government JPN')
})

test.each([
  [
    'en',
    "Oman's Foreign Minister Badr Al Kindari flew to Tehran. There he was received by President Masoud Hashemiyan.",
    'Masoud Hashemiyan head_of_state IRN',
  ],
  [
    'en',
    'On Monday he was in Beirut, where he saw Speaker Antoun Rizkallan.',
    'Antoun Rizkallan legislator LBN',
  ],
  [
    'en',
    'In the Samoan capital he was entertained by Prime Minister Fetu Leavasai.',
    'Fetu Leavasai head_of_government WSM',
  ],
  [
    'id',
    'Menlu Oman Badr Al Kindari terbang ke Teheran. Di sana ia diterima Presiden Masoud Hashemiyan.',
    'Masoud Hashemiyan head_of_state IRN',
  ],
  [
    'id',
    'Kementerian Luar Negeri Mesir mengumumkan Menteri Luar Negeri Tarek Mansourani batal datang.',
    'Tarek Mansourani foreign_minister EGY',
  ],
  [
    'en',
    'Australian Prime Minister Louise Petrakidis will not travel to Tonga for now. Her minister for the Pacific, Dev Banerjeepal, will.',
    'Dev Banerjeepal minister AUS',
  ],
  [
    'en',
    'The World Bank would lend a billion. Its regional director, Marguerite Dufourny, was cautious.',
    'Marguerite Dufourny other IGO',
  ],
] as const)('whom an official serves, from where he is told of: %s %s', (lang, text, person) =>
  expect(personsOf(lang, text)).toContain(person),
)

test('a minister named once more at a place he visits is no minister of it', () => {
  const text =
    'Minister of Trade Ragnhild Solbakkenes left. In Windhoek, Minister Solbakkenes signed a paper.'
  expect(personsOf('en', text)).toEqual(['Ragnhild Solbakkenes minister -'])
})

test('of two offices the table knows the one said is meant', () => {
  expect(personsOf('id', 'Perdana Menteri Fiji tiba di Suva.')).toEqual([
    'Sitiveni Rabuka head_of_government FJI',
  ])
})

test('lands with a government of their own have leaders of their own', () => {
  expect(
    personsOf('en', "Greenland's premier, Aviaaja Kleistang, met the leader of French Polynesia."),
  ).toEqual(['Aviaaja Kleistang head_of_government GRL'])
  expect(
    personsOf('en', 'He dined with his Faroese colleague, Sirið Damgaardur, in Tórshavn.'),
  ).toEqual(['Sirið Damgaardur - FRO'])
})

test.each([
  [
    'Fijian President Epeli Naulotu arrived in Lima. On Tuesday the Fijian leader met farmers. The last Fijian to come was Prime Minister Josefa Vosanibolu of Fiji.',
    'Epeli Naulotu',
  ],
  [
    'Poland’s President Andrzej Dudakowski flew to Suva. The Polish leader was welcomed there.',
    'Andrzej Dudakowski',
  ],
  [
    'Polish Prime Minister Donald Tuskowicz met Polish President Andrzej Dudakowski. The Polish leader then left.',
    'Donald Tuskowicz',
  ],
])('a leader is whoever of the two heads was named before: %s', (text, name) =>
  expect(leaderOf(text)).toBe(name),
)

/** Whom "the ... leader" of a text stands for. */
function leaderOf(text: string): string | undefined {
  const article = articleOf(text, { language: 'en', published: '2026-10-14' })
  const tokens = tokenize(text)
  const sentences = splitSentences(article, tokens, en)
  const mentions = findMentions(article, tokens, sentences, [], en, gazetteer)
  const leader = mentions.find(({ span }) => span.exact.endsWith('leader'))?.index ?? -1
  return linkEntities(article, mentions, en, gazetteer).find(
    ({ kind, mentions }) => kind === 'person' && mentions.includes(leader),
  )?.name
}
