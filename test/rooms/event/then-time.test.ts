import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'en',
    'Fijian President Jone Ravula met Chilean President Pedro Salinas in Suva on Sunday. Ravula visited Lima in March, when he held talks with Peruvian President Tomas Arelano.',
    'talks | happened | Tomas Arelano + Jone Ravula | 2023-03 | Lima | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula met Chilean President Pedro Salinas in Suva on Sunday. Ravula paid a state visit to Peru in March 2022, when he was received by President Tomas Arelano.',
    'meeting | happened | Tomas Arelano + Jone Ravula | 2022-03 | Peru | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula met Chilean President Pedro Salinas in Suva on Sunday. Ravula made a brief stop in Lima in March 2022 and met Peruvian President Tomas Arelano.',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2022-03 | Lima | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula met Chilean President Pedro Salinas in Suva on Sunday. Ravula visited Lima in March. On that trip he met Peruvian President Tomas Arelano.',
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-03 | Lima | -',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Chile Pedro Salinas di Suva, Minggu (18/6). Ravula mengunjungi Lima pada Maret 2022. Saat itu ia bertemu Presiden Peru Tomas Arelano.',
    'meeting | happened | Tomas Arelano + Jone Ravula | 2022-03 | Lima | -',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Chile Pedro Salinas di Suva, Minggu (18/6). Ravula berkunjung ke Lima pada Maret lalu, ketika ia mengadakan pembicaraan dengan Presiden Peru Tomas Arelano.',
    'talks | happened | Tomas Arelano + Jone Ravula | 2023-03 | Lima | -',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Chile Pedro Salinas di Suva, Minggu (18/6). Menlu Fiji Litia Vakalala dijadwalkan mengunjungi Lima pada Juli. Di sana ia akan menemui Menlu Peru Rosa Quiroga.',
    'meeting | planned | Rosa Quiroga + Litia Vakalala | 2023-07 | Lima | -',
  ],
] as const)('a month the words point back to (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toContain(expected)
})

test.each([
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday. Ravula, who arrived in Lima on Saturday, also met Foreign Minister Rosa Quiroga.',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Ravula, yang tiba di Lima pada Sabtu, juga bertemu Menlu Rosa Quiroga.',
  ],
] as const)('the day of an arrival told beside is not that of a meeting (%s): %s', (lang, text) => {
  const met = events(lang, text).find((line) => line.includes('Quiroga'))
  expect(met).toContain('Jone Ravula + Rosa Quiroga')
  expect(met).not.toContain('2023-06-17')
})
