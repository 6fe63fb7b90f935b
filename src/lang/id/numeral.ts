import type { TimeWord } from '../tables/timex.ts'

const ONES = [
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const

/** Number words 1 to 99, "seratus", and halves: "setengah" 0.5, "satu setengah" 1.5. */
export const numerals: readonly TimeWord<number>[] = [...countingWords()]

/** "pertama" to "kedua belas", and the Roman numbers quarters go by. */
export const ordinals: readonly TimeWord<number>[] = [
  { form: 'pertama', value: 1 },
  ...[...ONES, 'sepuluh', 'sebelas', 'dua belas'].map((form, index) => ({
    form: `ke${form}`,
    value: index + 1,
  })),
  { form: 'I', value: 1, capital: true },
  { form: 'II', value: 2, capital: true },
  { form: 'III', value: 3, capital: true },
  { form: 'IV', value: 4, capital: true },
  { form: 'XIX', value: 19, capital: true },
  { form: 'XX', value: 20, capital: true },
  { form: 'XXI', value: 21, capital: true },
]

function* countingWords(): Generator<TimeWord<number>> {
  yield { form: 'setengah', value: 0.5 }
  yield { form: 'separuh', value: 0.5 }
  yield { form: 'seperempat', value: 0.25 }
  yield { form: 'tiga perempat', value: 0.75 }
  yield { form: 'sepuluh', value: 10 }
  yield { form: 'sebelas', value: 11 }
  yield { form: 'seratus', value: 100 }
  for (const [index, word] of ONES.entries()) {
    const value = index + 1
    yield { form: word, value }
    yield { form: `${word} setengah`, value: value + 0.5 }
    if (value > 1) {
      yield { form: `${word} belas`, value: value + 10 }
      yield { form: `${word} puluh`, value: value * 10 }
      for (const [unit, small] of ONES.entries()) {
        yield { form: `${word} puluh ${small}`, value: value * 10 + unit + 1 }
      }
    }
  }
}
