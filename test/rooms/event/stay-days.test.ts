import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'en',
    'Fijian President Jone Ravula, who is on an official visit to Peru from Sunday to Tuesday, said Fiji would finish its survey by March.',
    'visit | happened | Jone Ravula + Peru | 2023-06-18 | Peru | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula is in Peru on a three-day official visit that ends on June 20.',
    'visit | happened | Jone Ravula + Peru | 2023-06-18 | Peru | P3D',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula berada di Peru untuk kunjungan resmi tiga hari yang berakhir pada Selasa (20/6).',
    'visit | happened | Jone Ravula + Peru | 2023-06-18 | Peru | P3D',
  ],
  [
    'en',
    'A visit to Lima by Fijian President Jone Ravula, planned for next week, has been postponed.',
    'visit | postponed | Jone Ravula + Peru | 2023-06-26 | Lima | -',
  ],
] as const)('days of a visit under way (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual([expected])
})

test.each([
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Ravula tiba di Lima pada Sabtu (17/6). Sebelum bertemu presiden, Ravula mengadakan pembicaraan dengan Menlu Peru Rosa Quiroga.',
    'talks | happened | Jone Ravula + Rosa Quiroga | 2023-06-18 | Lima | -',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Ravula tiba di Lima pada Sabtu (17/6). Sebelum bertemu Arelano, Ravula lebih dulu menemui Menlu Peru Rosa Quiroga di Lima pada pukul 09.30. Pada Selasa, Ravula akan mengunjungi Cusco.',
    'meeting | happened | Jone Ravula + Rosa Quiroga | 2023-06-18T09:30:00-05:00 | Lima | -',
  ],
] as const)('on the day of the encounter it is counted from (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toContain(expected)
})

test('whom he meets besides is not whom the visit told beside is made for', () => {
  const text =
    'Fijian President Jone Ravula held talks with Peruvian President Tomas Arelano in Lima on Sunday. Ravula, whose two-day visit ends on Monday, is also to call on the speaker of the Peruvian senate, Rosa Quiroga, before he departs.'
  const told = events('en', text)
  expect(told).toContain('visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | P2D')
  expect(told.at(-1)).toContain('meeting | planned | Jone Ravula + Rosa Quiroga')
})
