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

/** "first" to "thirty-first", as quarters, centuries and days go by. */
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
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
].flatMap((form, index) =>
  [form, ...(form.includes('-') ? [form.replace('-', ' ')] : [])].map((one) => ({
    form: one,
    value: index + 1,
  })),
)

/** Years as they are spoken, 1900 to 2099: "nineteen eighty-six", "two thousand and eighteen", "twenty eighteen". */
export const spokenYears: readonly TimeWord<number>[] = [...yearsSpoken()]

function* countingWords(): Generator<TimeWord<number>> {
  yield { form: 'a hundred', value: 100 }
  yield { form: 'one hundred', value: 100 }
  for (const [index, form] of ONES.entries()) yield { form, value: index + 1 }
  for (const [index, form] of TEENS.entries()) yield { form, value: index + 10 }
  for (const [index, form] of TENS.entries()) {
    const value = (index + 2) * 10
    yield { form, value }
    for (const [unit, small] of ONES.entries()) {
      yield { form: `${form}-${small}`, value: value + unit + 1 }
      yield { form: `${form} ${small}`, value: value + unit + 1 }
    }
  }
}

function* yearsSpoken(): Generator<TimeWord<number>> {
  const small = numerals.filter(({ value }) => value < 100)
  for (const { form, value } of small) {
    if (value >= 10) {
      yield { form: `nineteen ${form}`, value: 1900 + value }
      yield { form: `twenty ${form}`, value: 2000 + value }
    } else
      for (const zero of ['oh', 'zero'])
        yield { form: `nineteen ${zero} ${form}`, value: 1900 + value }
    yield { form: `nineteen hundred ${form}`, value: 1900 + value }
    yield { form: `two thousand and ${form}`, value: 2000 + value }
    yield { form: `two thousand ${form}`, value: 2000 + value }
  }
  yield { form: 'nineteen hundred', value: 1900 }
  yield { form: 'two thousand', value: 2000 }
}
