import { expect, test } from 'vitest'
import { read } from '../../../src/index.ts'
import { isRefusal } from '../../../src/model/reading.ts'
import { events } from './told.ts'

const DAY = '2024-05-20'

test.each([
  [
    'Peru menarik pulang Duta Besar Tomas Arelano dari Suva untuk konsultasi pada Kamis (16/5).',
    'Peru + Tomas Arelano + Fiji',
  ],
  ['Peru memanggil pulang Duta Besar Tomas Arelano pada Kamis (16/5).', 'Peru + Tomas Arelano'],
  ['Peru menarik Dubes Tomas Arelano dari Fiji, Kamis (16/5).', 'Peru + Tomas Arelano + Fiji'],
  [
    'Peru memanggil pulang duta besarnya, Tomas Arelano, dari Suva pada Kamis (16/5).',
    'Peru + Tomas Arelano + Fiji',
  ],
  ['Duta Besar Peru untuk Fiji sudah ditarik Lima pada Kamis (16/5).', 'Peru + Fiji'],
])('an envoy called home, in Indonesian: %s', (text, who) => {
  expect(events('id', text, DAY)).toEqual([`recall | happened | ${who} | 2024-05-16 | - | -`])
})

test.each([
  [
    'Peru called its ambassador to Fiji home for consultations on Thursday, the Foreign Ministry said.',
    'Peru + Fiji',
  ],
  [
    'Peru on Thursday called its own envoy home from Suva after a second boat was seized.',
    'Peru + Fiji',
  ],
  [
    'Peru, for its part, had already withdrawn its envoy, Tomas Arelano, from Suva on Thursday.',
    'Peru + Tomas Arelano + Fiji',
  ],
  ['Peru ordered its ambassador home from Suva on Thursday.', 'Peru + Fiji'],
  ['Peru brought its ambassador back from Suva on Thursday.', 'Peru + Fiji'],
  ['Peru recalled Ambassador Tomas Arelano from Suva on Thursday.', 'Peru + Tomas Arelano + Fiji'],
  ['Peru recalled its ambassador, Tomas Arelano, on Thursday.', 'Peru + Tomas Arelano'],
])('an envoy called home, in English: %s', (text, who) => {
  expect(events('en', text, DAY)).toEqual([`recall | happened | ${who} | 2024-05-16 | - | -`])
})

test('each of two states calls its own envoy', () => {
  const text =
    'Peru menarik pulang Duta Besar Tomas Arelano dari Suva pada Kamis (16/5), dan beberapa jam kemudian Fiji memanggil pulang Duta Besar Jone Ravula dari Lima.'
  expect(events('id', text, DAY)).toEqual([
    'recall | happened | Peru + Tomas Arelano + Fiji | 2024-05-16 | - | -',
    'recall | happened | Fiji + Jone Ravula + Peru | 2024-05-16 | - | -',
  ])
})

test('who is called home is of the state that calls him, wherever he was', () => {
  const text = 'Peru menarik Dubes Tomas Arelano dari Fiji, Kamis (16/5).'
  const reading = read({ text, lang: 'id', published: DAY })
  const [record] = isRefusal(reading) ? [] : reading.records
  const envoy = record?.event.participants.find(({ value }) => value.kind === 'person')?.value
  expect(envoy?.country).toMatchObject({ value: 'PER', certainty: 'implied' })
})

test.each([
  ['en', 'The Peruvian minister called his wife home from Suva on Thursday.'],
  ['en', 'Peru withdrew its troops from Suva on Thursday.'],
  ['en', 'Peru called its ambassador a friend of Fiji on Thursday.'],
  ['en', "Peru withdrew the ambassador's credentials in Suva on Thursday."],
  ['en', 'The company has recalled its representative from Suva.'],
  ['en', 'The company recalled its trucks from Fiji to Peru on Thursday.'],
  ['id', 'Perusahaan itu menarik kembali produknya dari Fiji pada Kamis (16/5).'],
  ['id', 'Pasukan Peru sudah ditarik dari Fiji pada Kamis (16/5).'],
  ['id', 'Keluarga staf diplomatik Peru di Suva telah ditarik sementara pada Kamis (16/5).'],
  ['id', 'Perhatian Peru ditarik Fiji pada Kamis (16/5).'],
] as const)('nobody is called home (%s): %s', (lang, text) => {
  expect(events(lang, text, DAY)).toEqual([])
})
