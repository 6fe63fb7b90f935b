import type { TimeWord } from '../tables/timex.ts'

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** Number words 1 to 99, "a hundred", "a couple of". */
export const numerals: readonly TimeWord<number>[] = [...countingWords()]

/** "first" to "twenty-first", as quarters and centuries go by. */
export const ordinals: readonly TimeWord<number>[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
].map((form, index) => ({ form, value: index + 1 }))

function* countingWords(): Generator<TimeWord<number>> {
  yield { form: 'a hundred', value: 100 }
  yield { form: 'one hundred', value: 100 }
  for (const [index, form] of ONES.entries()) yield { form, value: index + 1 }
  for (const [index, form] of TEENS.entries()) yield { form, value: index + 10 }
  for (const [index, form] of TENS.entries()) {
    const value = (index + 2) * 10
    yield { form, value }
    for (const [unit, small] of ONES.entries())
      yield { form: `${form}-${small}`, value: value + unit + 1 }
  }
}
