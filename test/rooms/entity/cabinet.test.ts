import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

/** The country of each person named in a report, with the rule it was found by. */
function countriesOf(lang: 'id' | 'en', text: string, outlet = 'Gazette') {
  const reading = read({ lang, text, outlet, published: '2024-05-14T12:00:00Z' })
  if (isRefusal(reading)) throw new Error('refused')
  return Object.fromEntries(
    reading.entities
      .filter(({ kind }) => kind === 'person')
      .map(({ name, country }) => [name, [country?.value, country?.rule]]),
  )
}

test.each([
  // whom a state sends is its own
  ['en', 'Fiji was represented by Vice President Orvel Tascombi.', 'FJI', 'entity/sender-country'],
  ['id', 'Fiji hanya diwakili Menlu Orvel Tascombi.', 'FJI', 'entity/sender-country'],
  ['id', 'Fiji mengutus Menteri Energi Orvel Tascombi.', 'FJI', 'entity/sender-country'],
  // and whom its leader sends
  [
    'en',
    "Fiji's new president, Jone Ravulo, sent Environment Minister Orvel Tascombi to Peru.",
    'FJI',
    'entity/sender-country',
  ],
  [
    'id',
    'Presiden Fiji, Jone Ravulo, mengutus Menteri Lingkungan Orvel Tascombi ke Peru.',
    'FJI',
    'entity/sender-country',
  ],
  // two of one government, joined by a word
  [
    'en',
    'Fijian Foreign Minister Jone Ravulo and Trade Minister Orvel Tascombi left.',
    'FJI',
    'entity/shared-country',
  ],
  [
    'en',
    'SUVA (Reuters) - Prime Minister Jone Ravulo and Trade Minister Orvel Tascombi left.',
    'FJI',
    'entity/colleague-country',
  ],
  // who goes with another of his government
  [
    'en',
    'Fijian President Jone Ravulo, accompanied by Foreign Minister Orvel Tascombi, left Apia.',
    'FJI',
    'entity/companion-country',
  ],
  [
    'en',
    'Fijian President Jone Ravulo landed in Apia. Accompanying Ravulo was Foreign Minister Orvel Tascombi.',
    'FJI',
    'entity/companion-country',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravulo, didampingi Menlu Orvel Tascombi, tiba di Apia.',
    'FJI',
    'entity/companion-country',
  ],
  // of which of two, nothing tells
  [
    'en',
    'Fijian President Jone Ravulo met Samoan President Tui Leataun, flanked by Foreign Minister Orvel Tascombi.',
    undefined,
    undefined,
  ],
  // two foreign ministers are of two governments
  [
    'en',
    'SUVA (Reuters) - Foreign Minister Jone Ravulo and Foreign Minister Orvel Tascombi left.',
    undefined,
    undefined,
  ],
  // the sentence behind one on a state's body or official
  [
    'en',
    "Fiji's parliament approved the treaty. Speaker Orvel Tascombi rejoiced.",
    'FJI',
    'entity/topic-country',
  ],
  [
    'id',
    'Wakil Perdana Menteri Fiji Jone Ravulo sepakat. Menteri Energi Orvel Tascombi akan meneken.',
    'FJI',
    'entity/topic-country',
  ],
  [
    'en',
    'Fijian President Jone Ravulo received Peruvian President Tomas Arelano. Trade Minister Orvel Tascombi left.',
    undefined,
    undefined,
  ],
  // filed from a capital, nobody else's told of before
  [
    'en',
    'SUVA, May 14 (Reuters) - Prime Minister Orvel Tascombi told reporters he would stay.',
    'FJI',
    'entity/filed-country',
  ],
  [
    'en',
    'SUVA, May 14 (Reuters) - Peru sent a ship. Prime Minister Orvel Tascombi told reporters so.',
    undefined,
    undefined,
  ],
  // a line of its own behind one on the state the report is filed from
  [
    'en',
    'SUVA (AP) - Fiji broke off talks with Peru.\n\nForeign Minister Orvel Tascombi told reporters so.',
    'FJI',
    'entity/topic-country',
  ],
  [
    'en',
    'SUVA (AP) - Peru broke off talks with Fiji.\n\nForeign Minister Orvel Tascombi told reporters so.',
    undefined,
    undefined,
  ],
  [
    'en',
    'APIA (AP) - Fiji broke off talks with Peru.\n\nForeign Minister Orvel Tascombi told reporters so.',
    undefined,
    undefined,
  ],
  // "its" behind a comma is of whom the sentence is about
  [
    'en',
    'Fiji cut ties with Peru on Monday, its foreign minister, Orvel Tascombi, said.',
    'FJI',
    'entity/possessor-country',
  ],
  [
    'en',
    'Peruvian aides flew to Fiji, its foreign minister, Orvel Tascombi, said.',
    'FJI',
    'entity/possessor-country',
  ],
  [
    'en',
    'After talks with Peru Fiji sent its foreign minister, Orvel Tascombi, to Apia.',
    'FJI',
    'entity/possessor-country',
  ],
] as const)('the government an official is of (%s): %s', (lang, text, country, rule) => {
  expect(countriesOf(lang, text)['Orvel Tascombi']).toEqual([country, rule])
})

test('a newspaper of another land may follow its own minister there; an agency writes for all', () => {
  const text = 'SUVA, May 14 - Industry Minister Orvel Tascombi opened a mill.'
  expect(countriesOf('en', text, 'The Straits Times')['Orvel Tascombi']?.[0]).toBeUndefined()
  expect(countriesOf('en', text, 'Reuters')['Orvel Tascombi']?.[0]).toBe('FJI')
})

test('a name tells of which state named but once an official is', () => {
  const found = countriesOf(
    'en',
    'SEOUL, May 14 (Yonhap) -- Foreign Minister Noh Kyung-tae called his Polish counterpart, Zdzislaw Wierzba.',
  )
  expect(found['Noh Kyung-tae']).toEqual(['KOR', 'entity/name-country'])
})

test("a counterpart is not of the state of whom he is the counterpart of, whatever the two's names tell", () => {
  const found = countriesOf(
    'id',
    'Mesir dan Sudan menggelar pertemuan. Menteri Luar Negeri Sherif Abdelhamid dan mitranya, Mohieldin Saleh, membahas bendungan.',
  )
  expect(found['Sherif Abdelhamid']?.[0]).toBe('EGY')
  expect(found['Mohieldin Saleh']?.[0]).toBe('SDN')
})

test('an official whose name is at home elsewhere is not of the home country for being told of there', () => {
  const found = countriesOf(
    'id',
    'Presiden Prabowo Subianto pulang ke Indonesia. Kanselir Friedrich Holzbrandt mengangguk. Menteri Kehutanan Sari Dewantik hadir.',
  )
  expect(found['Friedrich Holzbrandt']?.[0]).toBeUndefined()
  expect(found['Sari Dewantik']?.[0]).toBe('IDN')
})

test('the name is the one the report writes in full; the spelling of the tables is an alias', () => {
  const reading = read({
    lang: 'en',
    text: 'Radoslaw Sikorski met King Tupou VI. Sikorski smiled.',
    outlet: 'Gazette',
    published: '2024-05-14T12:00:00Z',
  })
  if (isRefusal(reading)) throw new Error('refused')
  const [sikorski, tupou] = reading.entities.filter(({ kind }) => kind === 'person')
  expect([sikorski?.id, sikorski?.name]).toEqual(['person:radosław-sikorski', 'Radoslaw Sikorski'])
  expect(sikorski?.aliases).toEqual(['Radoslaw Sikorski', 'Sikorski', 'Radosław Sikorski'])
  expect(tupou?.name).toBe('Tupou VI')
})
