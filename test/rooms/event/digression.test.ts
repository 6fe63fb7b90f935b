import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    `Menlu Fiji Jone Ravula menerima kunjungan Menlu Peru Tomas Arelano di Suva, Rabu (14/6).

Sebelum ke Suva, Arelano bertemu Menlu Jepang Takeshi Iwaya di Tokyo pada Senin (12/6).

Dalam pertemuan yang berlangsung sekitar satu jam itu, kedua menteri membahas perdagangan.`,
    'Jone Ravula + Tomas Arelano | 2023-06-14 | Suva | PT1H',
  ],
  [
    'en',
    `Fijian Foreign Minister Jone Ravula held talks with Peruvian Foreign Minister Tomas Arelano in Suva on Wednesday.

Arelano had met Japanese Foreign Minister Takeshi Iwaya in Tokyo on Monday. The two discussed fish.

The talks lasted two hours.`,
    'Jone Ravula + Tomas Arelano | 2023-06-14 | Suva | PT2H',
  ],
  [
    'en',
    `Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Suva on Wednesday.

Ravula spoke by phone with Japanese Foreign Minister Takeshi Iwaya on Monday.

The two ministers later sat down for a dinner.`,
    'Jone Ravula + Tomas Arelano | 2023-06-14 | Suva | -',
  ],
  // of the paragraph that tells of the earlier day "the meeting" is that day's
  [
    'en',
    `Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Suva on Wednesday.

Arelano had met Japanese Foreign Minister Takeshi Iwaya in Tokyo on Monday. The meeting lasted two hours.`,
    'Tomas Arelano + Takeshi Iwaya | 2023-06-12 | Tokyo | PT2H',
  ],
  // and what comes after the story's day is told on
  [
    'en',
    `Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Suva on Monday.

On Wednesday Ravula met Japanese Foreign Minister Takeshi Iwaya in Tokyo.

The meeting lasted two hours.`,
    'Jone Ravula + Takeshi Iwaya | 2023-06-14 | Tokyo | PT2H',
  ],
] as const)('%s: %s', (lang, text, wanted) => {
  const told = events(lang, text, '2023-06-16').map((one) => one.split(' | ').slice(2).join(' | '))
  expect(told).toContain(wanted)
})
