import { expect, test } from 'vitest'
import { placeLabel, titleOf } from '../../../src/adapters/export/label.ts'
import { exportWords } from '../../../src/adapters/export/word-choice.ts'
import { dossier } from '../../../src/merge.ts'
import { recordOf } from '../../reading-builder.ts'

const title = (who: readonly string[], language: 'en' | 'id' = 'en'): string =>
  titleOf(dossier([recordOf({ who }, { name: 'r' })]), exportWords(language))

test.each([
  [['Antony Blinken/USA', 'Xi Jinping/CHN'], 'Meeting: Antony Blinken – Xi Jinping'],
  // A state stands in the title only where none of its people does.
  [['Antony Blinken/USA', '=Amerika Serikat/USA', '=China/CHN'], 'Meeting: Antony Blinken – China'],
  [['=Indonesia/IDN', '#ASEAN/IGO'], 'Meeting: ASEAN – Indonesia'],
  [['A/FRA', 'B/DEU', 'C/ITA', 'D/ESP', 'E/POL', 'F/GRC'], 'Meeting: A – B – C – D +2'],
  [[], 'Meeting: nobody named'],
])('%s is %s', (who, told) => {
  expect(title(who)).toBe(told)
})

test('titles are told in Indonesian too', () => {
  expect(title(['Retno Marsudi/IDN'], 'id')).toBe('Pertemuan: Retno Marsudi')
})

test('a place is told from the venue to the country, nothing twice', () => {
  expect(placeLabel({ name: 'Beijing', country: 'CHN', venue: 'Diaoyutai' })).toBe(
    'Diaoyutai, Beijing, CHN',
  )
  expect(placeLabel({ name: 'Singapore', country: null, venue: 'Singapore' })).toBe('Singapore')
})
