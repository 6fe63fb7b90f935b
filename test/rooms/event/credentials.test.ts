import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Duta Besar Fiji untuk Peru Jone Ravula menyerahkan surat kepercayaan kepada Presiden Peru Tomas Arelano di Lima, Rabu (14/6).',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | Lima | -',
  ],
  [
    'Duta Besar Fiji untuk Peru Jone Ravula akan menyampaikan surat-surat kepercayaan kepada Presiden Peru Tomas Arelano di Lima pada Senin (19/6).',
    'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-19 | Lima | -',
  ],
  [
    'Presiden Peru Tomas Arelano menerima surat kepercayaan dari Duta Besar Fiji Jone Ravula di Lima, Rabu (14/6).',
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-14 | Lima | -',
  ],
] as const)('an ambassador who hands over his credentials is received: %s', (text, expected) => {
  expect(events('id', text, '2023-06-15')).toContain(expected)
})

test.each([
  'Presiden Peru Tomas Arelano menerima surat kepercayaan 12 duta besar di Lima, Rabu (14/6).',
  'Duta Besar Fiji Jone Ravula menyusun surat kepercayaan bagi partainya pada Rabu (14/6).',
])('of nobody named, and of another letter, nothing is told: %s', (text) => {
  expect(events('id', text, '2023-06-15')).toEqual([])
})
