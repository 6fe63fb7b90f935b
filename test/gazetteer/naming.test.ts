import { expect, test } from 'vitest'
import { gazetteer } from '../../src/gazetteer/load.ts'
import { compileNaming } from '../../src/gazetteer/naming.ts'
import { namingScores } from '../../src/rooms/entity/name-country.ts'

const naming = compileNaming([
  { countries: ['POL'], names: ['Paweł', 'Maria'], endings: ['ski', 'wski'] },
  { countries: ['ITA', 'SMR'], names: ['Maria', 'Paola'], endings: ['etti'] },
])

test('parts of a name and the ending of its family name tell of countries, whatever its marks', () => {
  expect([...namingScores('Pawel Zareski', naming)]).toEqual([['POL', 3]])
  expect([...namingScores('PAOLA Benetti', naming)]).toEqual([
    ['ITA', 4],
    ['SMR', 4],
  ])
  expect(namingScores('Maria Oswa', naming).get('POL')).toBe(
    namingScores('Maria Oswa', naming).get('ITA'),
  )
})

test('a name of several cultures of a country tells it a little more', () => {
  const shared = compileNaming([
    { countries: ['SYR', 'SAU'], names: ['Darwish'], endings: [] },
    { countries: ['SYR'], names: ['Darwish'], endings: [] },
  ])
  expect([...namingScores('Fahd Darwish', shared)]).toEqual([
    ['SYR', 3],
    ['SAU', 2],
  ])
})

test('a family name that is nothing but an ending tells nothing', () => {
  expect(namingScores('Ski', naming).size).toBe(0)
  expect(namingScores('', naming).size).toBe(0)
})

test('every country of the table of names is one we know', () => {
  const codes = new Set(
    [...gazetteer.naming.parts.values(), ...gazetteer.naming.endings.values()].flatMap((of) =>
      of.flat(),
    ),
  )
  for (const code of codes)
    expect(gazetteer.rows.has(`country:${code}`) || TERRITORIES.has(code)).toBe(true)
})

/** Lands with a code of their own that are no rows among the countries. */
const TERRITORIES: ReadonlySet<string> = new Set(['PRI', 'NCL', 'PYF'])

test('a narrower culture tells Kyrgyz from Kazakh, Icelandic from Norwegian', () => {
  const best = (name: string) =>
    [...namingScores(name, gazetteer.naming)].sort(([, a], [, b]) => b - a)[0]?.[0]
  expect(best('Taalaibek Osmonov')).toBe('KGZ')
  expect(best('Yerbolat Smailov')).toBe('KAZ')
  expect(best('Þorgerður Birgisdóttir')).toBe('ISL')
  expect(best('Hilma Ashipala')).toBe('NAM')
  expect(best('Losalini Vakatawa')).toBe('FJI')
})
