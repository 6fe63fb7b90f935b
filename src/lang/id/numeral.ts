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

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(
  ' ',
)

/** Number words 1 to 1000, and halves: "setengah" 0.5, "satu setengah" 1.5. */
export const numerals: readonly TimeWord<number>[] = [...countingWords()]

/** "pertama" to "kedua puluh satu", and the Roman numbers quarters and centuries go by. */
export const ordinals: readonly TimeWord<number>[] = [
  { form: 'pertama', value: 1 },
  ...[...belowHundred()]
    .filter(({ value }) => value <= 21)
    .map(({ form, value }) => ({ form: `ke${form}`, value })),
  ...ROMANS.map((form, index) => ({ form, value: index + 1, capital: true as const })),
]

function* countingWords(): Generator<TimeWord<number>> {
  yield { form: 'setengah', value: 0.5 }
  yield { form: 'separuh', value: 0.5 }
  yield { form: 'seperempat', value: 0.25 }
  yield { form: 'tiga perempat', value: 0.75 }
  yield* belowHundred()
  for (const [index, word] of ONES.entries()) {
    const value = index + 1
    yield { form: `${word} setengah`, value: value + 0.5 }
    const hundred = value === 1 ? 'seratus' : `${word} ratus`
    yield { form: hundred, value: value * 100 }
    for (const small of belowHundred()) {
      yield { form: `${hundred} ${small.form}`, value: value * 100 + small.value }
    }
  }
  yield { form: 'seribu', value: 1000 }
}

function* belowHundred(): Generator<TimeWord<number>> {
  yield { form: 'sepuluh', value: 10 }
  yield { form: 'sebelas', value: 11 }
  for (const [index, word] of ONES.entries()) {
    const value = index + 1
    // "di Lima bulan lalu": in capitals within a sentence it is a city
    yield word === 'lima' ? { form: word, value, lower: true } : { form: word, value }
    if (value > 1) {
      yield { form: `${word} belas`, value: value + 10 }
      yield { form: `${word} puluh`, value: value * 10 }
      for (const [unit, small] of ONES.entries()) {
        yield { form: `${word} puluh ${small}`, value: value * 10 + unit + 1 }
      }
    }
  }
}
