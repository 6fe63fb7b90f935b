import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Delegasi Fiji pimpinan Menlu Jone Ravula dan delegasi Peru pimpinan Menlu Tomas Arelano menyelesaikan perundingan di Lima.',
    ['talks | happened | Jone Ravula + Tomas Arelano | - | Lima | -'],
  ],
  [
    'en',
    'A summit of Fijian President Jone Ravula and his Peruvian counterpart Tomas Arelano took place in Lima on Sunday.',
    ['summit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'en',
    'President Jone Ravula of Fiji and the Peruvian leader, Tomas Arelano, met for two hours on Sunday.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | PT2H'],
  ],
  [
    'en',
    'A treaty was signed in Lima on Sunday by Jone Ravula of Fiji and Tomas Arelano of Peru. President Jone Ravula smiled. President Tomas Arelano did too.',
    ['agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'id',
    'Perjanjian Fiji dan Peru diteken Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano di Lima, Minggu (18/6).',
    ['agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'en',
    "Peruvian Foreign Minister Tomas Arelano, now unopposed in the race to succeed Pedro Salinas, was congratulated by Fiji's Jone Ravula.",
    ['congratulation | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'id',
    'Perundingan berikutnya antara ASEAN dan China akan diadakan di Manila pada Juli.',
    ['talks | planned | ASEAN + China | 2023-07 | Manila | -'],
  ],
] as const)(
  'lists are read over the words that tell who somebody is (%s): %s',
  (lang, text, expected) => {
    expect(events(lang, text)).toEqual(expected)
  },
)
