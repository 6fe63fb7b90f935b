import { expect, test } from 'vitest'
import { mention as english } from '../../../src/lang/en/mention.ts'
import { mention as indonesian } from '../../../src/lang/id/mention.ts'
import { ownWords, venueKindOf } from '../../../src/rooms/event/place/venue-name.ts'

test.each([
  ['Istana Carondelet', 'id', ['carondelet']],
  ['Carondelet Palace', 'en', ['carondelet']],
  ['Balai Agung Rakyat', 'id', []],
  ['Great Hall of the People', 'en', []],
  ['kantor kementerian', 'id', []],
  ['Hotel Al Bustan', 'en', ['bustan']],
  ['State House', 'en', ['state house']],
  ['State House', 'id', ['state house']],
  ['Istana Negara', 'id', ['state house']],
  ['state house', 'en', []],
  ['Presidential Palace', 'en', []],
  ['', 'en', []],
] as const)('%s (%s): %j', (venue, lang, words) => {
  expect(ownWords(venue, lang === 'en' ? english : indonesian)).toEqual(words)
})

test.each([
  ['Grand Pacific Hotel', 'en', 'hotel'],
  ['Hotel Mulia', 'id', 'hotel'],
  ['Bandara Halim', 'id', 'airport'],
  ['NATO headquarters', 'en', 'headquarters'],
  ['Perutusan Tetap Indonesia', 'id', 'mission'],
  ["the prime minister's office", 'en', 'office'],
  ['Foreign Office', 'en', 'ministry'],
  ['kantor presiden', 'id', 'office'],
  ['Universitas Melati', 'id', 'university'],
  ['Kenanga Cathedral', 'en', 'worship'],
  ['Melati Memorial Hospital', 'en', 'hospital'],
  ['Stadion Kenanga', 'id', 'stadium'],
  ['the central railway station', 'en', 'station'],
  ['Foreign Ministry guesthouse', 'en', undefined],
  ['Gedung Pancasila', 'id', undefined],
] as const)('%s (%s) is a %s', (venue, lang, kind) => {
  expect(venueKindOf(venue, lang === 'en' ? english : indonesian)).toBe(kind)
})
