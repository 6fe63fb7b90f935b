import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

/** The country of each person named in a report, with the rule it was found by. */
function countriesOf(lang: 'id' | 'en', text: string, outlet = 'Gazette') {
  const reading = read({ lang, text, outlet, published: '2024-05-14T12:00:00Z' })
  if (isRefusal(reading)) throw new Error('refused')
  return Object.fromEntries(
    reading.entities
      .filter(({ kind }) => kind === 'person')
      .map(({ name, country }) => [name, [country?.value, country?.rule, country?.certainty]]),
  )
}

test('a witness is of the country of the place he is told of at', () => {
  const found = countriesOf(
    'en',
    'Leaders of Peru and Chile met. In Ulaanbaatar, where eight people died, Somkiat Boonrueng was not convinced. Tomas Arelano spoke in Suva to a Peruvian crowd.',
  )
  expect(found['Somkiat Boonrueng']).toEqual(['MNG', 'entity/place-country', 'implied'])
  // two countries beside him: from either
  expect(found['Tomas Arelano']).toEqual([undefined, undefined, undefined])
})

test('in a report of one country officials without one serve it, and whoever it names is of it', () => {
  const found = countriesOf(
    'en',
    'SUVA, Fiji (Reuters) - Industry Minister Orvel Tascombi opened a mill. Fiji sells sugar. Fiji had asked for help, and Fiji thanked its guests. Maciu Tabualu, who grows cane, sang.',
  )
  expect(found['Orvel Tascombi']).toEqual(['FJI', 'entity/filed-country', 'implied'])
  expect(found['Maciu Tabualu']).toEqual(['FJI', 'entity/setting', 'implied'])
})

test('a report of several countries says nothing of whom it names beside none', () => {
  const found = countriesOf(
    'en',
    'SUVA, Fiji (Reuters) - Fiji and Peru signed. Chile and Fiji did not. Peru sang. Oskel Tabualu, who grows cane, sang too.',
  )
  expect(found['Oskel Tabualu']).toEqual([undefined, undefined, undefined])
})

test('in the Indonesian press officials of rank without a country are home, farmers from anywhere', () => {
  const found = countriesOf(
    'id',
    'Indonesia menyambut tamu. Menteri Kehutanan Sari Dewantik hadir. Peru dan Cile diam. Petani Tomas Arelano tersenyum.',
  )
  expect(found['Sari Dewantik']?.[0]).toBe('IDN')
  expect(found['Tomas Arelano']?.[0]).toBeUndefined()
})

test('an official of one of the readers’ names is home where the report names other states only', () => {
  const told = (text: string) => countriesOf('id', text)
  const call = 'Perdana Menteri Fiji Jone Ravulat menelepon Presiden Bagas Prakosad pagi tadi.'
  expect(told(call)['Bagas Prakosad']?.[0]).toBe('IDN')
  const trip = 'Presiden Bambang Prakosad menunda kunjungannya ke Australia.'
  expect(told(trip)['Bambang Prakosad']?.[0]).toBe('IDN')
  // neither an expert nor a name that is at home nowhere
  const expert = 'Australia diam. Petani Bagas Prakosad menunggu, dan Menteri Tomas Arelano pulang.'
  expect(told(expert)['Bagas Prakosad']?.[0]).toBeUndefined()
  expect(told(expert)['Tomas Arelano']?.[0]).not.toBe('IDN')
})

test('an official behind a state that opens the sentence serves it', () => {
  const found = countriesOf(
    'en',
    'Chile and Peru met Fiji. In Nepal, Home Minister Ramesh Lekhar asked for a map. In Geneva, Trade Minister Ada Quist waited. In Fiji, Peruvian troops met Interior Minister Tomas Arelano.',
  )
  expect(found['Ramesh Lekhar']?.slice(0, 2)).toEqual(['NPL', 'entity/fronted-country'])
  // a minister may be a guest in a city that is no capital
  expect(found['Ada Quist']?.[0]).toBeUndefined()
  expect(found['Tomas Arelano']?.[1]).not.toBe('entity/fronted-country')
})

test('a ministry without its country is of the one country beside it', () => {
  const of = (text: string) => {
    const reading = read({ lang: 'en', text, outlet: 'Gazette', published: '2024-05-14T12:00:00Z' })
    if (isRefusal(reading)) throw new Error('refused')
    return reading.entities.flatMap(({ kind, country }) =>
      kind === 'institution' ? [country?.value] : [],
    )
  }
  expect(of('Fiji had called. An official of the Foreign Ministry said so.')).toEqual(['FJI'])
  expect(of('Fiji had called Peru. An official of the Foreign Ministry said so.')).toEqual([
    undefined,
  ])
})

test('in a report of two countries an official beside neither is of the one whose people bear such names', () => {
  const found = countriesOf(
    'en',
    'Poland and South Korea signed in Seoul. Poland buys tanks, and South Korea builds them. A deal, Deputy Defence Minister Zdzisław Wroński told them; a start, Director Baek Seong-min said. Coordinator Ada Quist took notes.',
  )
  expect(found['Zdzisław Wroński']).toEqual(['POL', 'entity/name-country', 'implied'])
  expect(found['Baek Seong-min']).toEqual(['KOR', 'entity/name-country', 'implied'])
  // a name at home in neither says nothing
  expect(found['Ada Quist']).toEqual([undefined, undefined, undefined])
})

test('a name that is at home where the readers are is no guest', () => {
  const found = countriesOf(
    'id',
    'Arab Saudi dan Turki berunding di Jeddah. Arab Saudi menawarkan lahan, dan Turki setuju. Pengamat Nizar Wicaksana mencatat.',
  )
  expect(found['Nizar Wicaksana']?.[0]).not.toBe('SAU')
})

test('a leader without a country is of the one a report is filed from and names oftenest, an expert is not', () => {
  const found = countriesOf(
    'en',
    "NUKU'ALOFA - Tonga counted its dead. Water came from New Zealand, and engineers came from Fiji. Prime Minister Siosaiat Oafam took calls. Tonga thanked Australia. Oskel Tabualu, who grows cane, sang.",
  )
  expect(found['Siosaiat Oafam']).toEqual(['TON', 'entity/setting', 'implied'])
  expect(found['Oskel Tabualu']).toEqual([undefined, undefined, undefined])
})
