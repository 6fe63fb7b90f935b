import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET =
  'Fiji sells fish to Peru. Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday. "We listened," Ravula said.'
const BERTEMU =
  'Fiji menjual ikan ke Peru. Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). "Kami mendengar," kata Ravula.'
const dayOf = (lang: 'id' | 'en', text: string) =>
  events(lang, text).flatMap((line) =>
    line.startsWith('agreement') ? [line.split(' | ')[3] as string] : [],
  )

test('an agreement in the sentence of the talks it was made at', () => {
  const agreed = (lang: 'id' | 'en', text: string) =>
    events(lang, text).find((line) => line.startsWith('agreement'))
  expect(
    agreed(
      'id',
      'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano sepakat memperluas jalur feri dalam pertemuan di Lima, Minggu (18/6).',
    ),
  ).toBe('agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -')
  expect(
    agreed(
      'en',
      'Fijian President Jone Ravula and Peruvian President Tomas Arelano agreed during talks in Lima on Sunday to open a ferry line.',
    ),
  ).toBe('agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -')
})

test.each([
  ['en', `${MET} The two leaders agreed to open a ferry line.`, ['2023-06-18']],
  ['en', `${MET} The two countries agreed to share the catch.`, ['2023-06-18']],
  ['en', `${MET} Fiji and Peru signed an agreement on fisheries afterwards.`, ['2023-06-18']],
  ['id', `${BERTEMU} Keduanya sepakat membuka jalur feri.`, ['2023-06-18']],
  ['id', `${BERTEMU} Kedua negara sepakat membagi hasil tangkapan.`, ['2023-06-18']],
  ['id', `${BERTEMU} Fiji dan Peru menandatangani perjanjian sesudahnya.`, ['2023-06-18']],
  // nothing ties it to the talks; it has a day of its own; it is still to come
  ['en', `${MET} Fiji and Peru signed an agreement on fisheries.`, ['-']],
  ['id', `${BERTEMU} Kedua negara sepakat membagi hasil tangkapan pada 3 Mei.`, ['2023-05-03']],
  ['en', `${MET} The two leaders will sign an agreement on fisheries.`, ['-']],
] as const)('an agreement of those who have just met (%s): %s', (lang, text, expected) => {
  expect(dayOf(lang, text)).toEqual([...expected])
})

test('nothing was agreed upon at talks still to come', () => {
  const text =
    'Fijian President Jone Ravula will meet Peruvian President Tomas Arelano in Lima on Friday. The two leaders agreed to open a ferry line.'
  expect(dayOf('en', text)).toEqual(['-'])
})
