import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { isRefusal, read } from '../../../src/index.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import type { Entity } from '../../../src/model/entity.ts'
import { linkEntities } from '../../../src/rooms/entity/entity.ts'
import { findMentions } from '../../../src/rooms/mention/mention.ts'
import { splitSentences } from '../../../src/rooms/sentence/sentence.ts'
import { tokenize } from '../../../src/text/token.ts'
import { articleOf } from '../../article-builder.ts'

function entitiesOf(language: 'id' | 'en', text: string, published = '2023-06-19') {
  const pack = language === 'id' ? id : en
  const article = articleOf(text, { language, published })
  const tokens = tokenize(text)
  const mentions = findMentions(
    article,
    tokens,
    splitSentences(article, tokens, pack),
    [],
    pack,
    gazetteer,
  )
  const entities = linkEntities(article, mentions, pack, gazetteer)
  const said = (entity: Entity) => entity.mentions.map((index) => mentions[index]?.span.exact)
  return {
    entities,
    said,
    person: (name: string) => entities.find((one) => one.name === name) as Entity,
  }
}

test('short names link to the full name, offices alone to who holds them', () => {
  const { person, said } = entitiesOf(
    'id',
    'Menlu Fiji Jone Ravula tiba di Lima. Ravula disambut Menlu Peru Tomas Arelano. Menlu Peru itu tersenyum, lalu Arelano pamit.',
  )
  expect(said(person('Jone Ravula'))).toEqual(['Menlu Fiji Jone Ravula', 'Ravula'])
  expect(said(person('Tomas Arelano'))).toEqual([
    'Menlu Peru Tomas Arelano',
    'Menlu Peru',
    'Arelano',
  ])
})

test('the table fills what the text leaves out, and says that it is implied', () => {
  const { person } = entitiesOf('en', 'Blinken met Xi Jinping.')
  const blinken = person('Antony Blinken')
  expect([blinken.office?.value, blinken.office?.certainty, blinken.country?.value]).toEqual([
    'foreign_minister',
    'implied',
    'USA',
  ])
  expect(person('Xi Jinping').office?.value).toBe('head_of_state')
})

test('the office is that of the day: Wang Yi was foreign minister in 2021 and top diplomat in June 2023', () => {
  expect(entitiesOf('en', 'Wang Yi spoke.', '2021-03-18').person('Wang Yi').office?.value).toBe(
    'foreign_minister',
  )
  expect(entitiesOf('en', 'Wang Yi spoke.', '2023-06-19').person('Wang Yi').office?.value).toBe(
    'top_diplomat',
  )
})

test('the text beats the table', () => {
  const { person } = entitiesOf('en', 'U.S. national security adviser Antony Blinken spoke.')
  expect([
    person('Antony Blinken').office?.value,
    person('Antony Blinken').office?.certainty,
  ]).toEqual(['security_adviser', 'stated'])
})

test('a former office is none', () => {
  expect(
    entitiesOf('en', 'Former Fijian President Jone Ravula spoke.').person('Jone Ravula').office,
  ).toBeUndefined()
})

test("an official without a country serves the reader's own country only in a report about it", () => {
  const about = entitiesOf('id', 'Menlu Sari Dewanti berangkat dari Jakarta.')
  expect(about.person('Sari Dewanti').country?.value).toBe('IDN')
  const abroad = entitiesOf('id', 'Menlu Sari Dewanti berangkat dari Lima.')
  expect(abroad.person('Sari Dewanti').country).toBeUndefined()
})

test('a second official behind "dan" serves the country of the first', () => {
  const { person } = entitiesOf(
    'id',
    'Menlu Fiji Jone Ravula dan Menteri Pertahanan Vani Lutumailagi tiba.',
  )
  expect(person('Vani Lutumailagi').country?.value).toBe('FJI')
})

test.each([
  [
    'en',
    'Togo has offered its good offices. Foreign Minister Orvel Tascombi spoke.',
    'TGO',
    'entity/state-before',
  ],
  [
    'id',
    'Togo menawarkan jasa baik. Menlu Orvel Tascombi berbicara.',
    'TGO',
    'entity/state-before',
  ],
  [
    'en',
    'Fijian President Jone Ravula was ill, his spokeswoman, Orvel Tascombi, said.',
    'FJI',
    'entity/possessor-country',
  ],
  [
    'en',
    "Fijian President Jone Ravula was ill. Ravula's adviser Orvel Tascombi said so.",
    'FJI',
    'entity/possessor-country',
  ],
  // the one state left once that of the official beside him is taken
  [
    'en',
    'Togo opened an embassy in Fiji.\n\nThe ribbon was cut by President Orvel Tascombi and Fijian President Jone Ravula.',
    'TGO',
    'entity/state-left',
  ],
  // introduced by his office, then named
  [
    'en',
    "Togo's foreign minister arrived in Fiji on Tuesday.\n\nOrvel Tascombi landed at noon and met Foreign Minister Jone Ravula.",
    'TGO',
    'entity/description',
  ],
  // whoever goes to a place is not of it: he was named before
  [
    'en',
    'Foreign Minister Orvel Tascombi left on Monday. In Fiji, Minister Tascombi met fishermen.',
    undefined,
    undefined,
  ],
  [
    'en',
    "Togo's foreign minister arrived in Fiji. Orvel Tascombi, a farmer, watched.",
    undefined,
    undefined,
  ],
  // a state that is no subject, one of another paragraph, nobody
  ['en', 'Much was said of Togo. Foreign Minister Orvel Tascombi spoke.', undefined, undefined],
  ['en', 'Togo has offered help.\n\nForeign Minister Orvel Tascombi spoke.', undefined, undefined],
  ['en', 'His spokeswoman, Orvel Tascombi, said so.', undefined, undefined],
] as const)(
  'whom an official serves by what stands before (%s): %s',
  (language, text, country, rule) => {
    const found = entitiesOf(language, text).person('Orvel Tascombi').country
    expect([found?.value, found?.rule]).toEqual([country, rule])
  },
)

test('an official without a name leaves his state behind, and that of his post', () => {
  const { entities } = entitiesOf('en', 'The Indian ambassador to Fiji left.')
  expect(entities.map(({ kind, id, mentions }) => [kind, id, mentions.length])).toEqual([
    ['state', 'state:ind', 0],
    ['state', 'state:fji', 0],
  ])
})

test('who holds one office of many is nobody the table happens to know', () => {
  const kinds = (text: string) => entitiesOf('en', text).entities.map(({ kind }) => kind)
  for (const office of ['ambassador', 'envoy', 'governor', 'lawmaker', 'spokesman', 'minister'])
    expect(kinds(`The Ukrainian ${office} left.`), office).not.toContain('person')
  expect(kinds('The Ukrainian president left.')).toContain('person')
})

test('a minister of a common family name is the minister named in full, known to the table or not', () => {
  const { person, said } = entitiesOf(
    'en',
    "South Korea's Industry Minister Kim Jung-kwan spoke. Kim Yong-beom, the chief of staff, left. Minister Kim smiled.",
    '2025-07-24',
  )
  expect(said(person('Kim Jung-kwan'))).toContain('Minister Kim')
})

test('a venue no table knows lies where the place named right behind it does', () => {
  const { entities } = entitiesOf(
    'en',
    'They met at the Hotel Rosalba in Geneva. Dinner was at the Hotel Fleuve Bleu, Kinshasa. The Hotel Amarela and Paris were full.',
  )
  const where = (name: string) => {
    const one = entities.find((entity) => entity.name === name)
    return [one?.country?.value, one?.country?.certainty, one?.zone, one?.city]
  }
  expect(where('Hotel Rosalba')).toEqual(['CHE', 'implied', 'Europe/Zurich', 'Geneva'])
  expect(where('Hotel Fleuve Bleu')).toEqual(['COD', 'implied', 'Africa/Kinshasa', 'Kinshasa'])
  expect(where('Hotel Amarela')).toEqual([undefined, undefined, undefined, undefined])
})

test('what is near a place, or left for it, does not lie in it', () => {
  const { entities } = entitiesOf(
    'en',
    'They met at the Hotel Amarela near Geneva. He flew from the Villa Rosalba to Paris.',
  )
  for (const name of ['Hotel Amarela', 'Villa Rosalba'])
    expect(entities.find((entity) => entity.name === name)).toMatchObject({ kind: 'place' })
  expect(
    entities.filter(({ name, country }) => /Hotel|Villa/.test(name) && country !== undefined),
  ).toEqual([])
})

test('a place tells what it lies in, the nearest first: a room, its palace, the city, the state', () => {
  const { entities } = entitiesOf(
    'en',
    'They met in the Oval Office. Others slept at a hotel in Senayan, or at the Hotel Marbela, Suva.',
  )
  const around = (name: string) =>
    entities.find((one) => one.name === name)?.within?.map(({ entity }) => entity)
  expect(around('Oval Office')).toEqual(['place:white-house', 'place:washington', 'state:usa'])
  expect(around('Senayan')).toEqual(['place:jakarta', 'state:idn'])
  expect(around('Hotel Marbela')).toEqual(['place:suva', 'place:viti-levu', 'state:fji'])
})

test('a place without a state lies in nothing, and a state is no place in another', () => {
  const { entities } = entitiesOf('id', 'Fiji mengirim kapal ke Laut China Selatan.')
  expect(entities.map(({ within }) => within)).toEqual([undefined, undefined])
})

test('of countries a name tells equally it is of the one named far oftener, and of one named once where no other has such names', () => {
  const told = (text: string, name: string) => entitiesOf('en', text).person(name)?.country?.value
  const sudan =
    'Sudan said so. Sudan and Egypt spoke. Egypt agreed with Sudan. Sudan waited. It rained all day.'
  expect(told(`${sudan} Minister Osman Noorelhaq left.`, 'Osman Noorelhaq')).toBe('SDN')
  const balanced = 'Jordan said so. Jordan and Egypt spoke. Egypt agreed. It rained all day.'
  expect(told(`${balanced} Minister Osamah Jamalat left.`, 'Osamah Jamalat')).toBeUndefined()
  const passing = 'Fiji and Peru spoke. Fiji and Peru agreed. An aide of Georgia sat there.'
  expect(told(`${passing} Minister Davit Lomashvili left.`, 'Davit Lomashvili')).toBe('GEO')
})

test('a place no table knows is on the clock of its state, and in a state of several on that of all the others named', () => {
  const zone = (text: string, place: string) =>
    entitiesOf('id', text).entities.find(({ name }) => name === place)?.zone
  expect(zone('Menteri Fiji menginap di Hotel Marbela, Suva.', 'Hotel Marbela')).toBe(
    'Pacific/Fiji',
  )
  const jakarta =
    'Menteri Indonesia berangkat dari Bandung ke Jakarta. Rapat di Desa Wonomulur, Indonesia, selesai. Indonesia senang, kata Indonesia.'
  expect(zone(jakarta, 'Desa Wonomulur')).toBe('Asia/Jakarta')
  expect(zone(jakarta.replace('Bandung', 'Makassar'), 'Desa Wonomulur')).toBeUndefined()
})

test.each([
  ['President António Costa said in Brussels that talks would go on.', 'igo_head'],
  ['Portuguese President António Costa said in Lisbon that talks would go on.', 'head_of_state'],
  ['President Emmanuel Macron said in Brussels that talks would go on.', 'head_of_state'],
] as const)('the president of a body is no head of a state: %s', (text, office) => {
  const reading = read({ lang: 'en', text, outlet: 'Gazette', published: '2025-05-14T12:00:00Z' })
  if (isRefusal(reading)) throw new Error('refused')
  expect(reading.entities.find(({ kind }) => kind === 'person')?.office?.value).toBe(office)
})
