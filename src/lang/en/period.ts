import type { TimePattern } from '../tables/timex.ts'

/** Decades as words: "the Eighties", "the '80s". */
const DECADES = [
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
] as const

const YEAR = 'financial|fiscal|tax|academic|school'

/** Seasons, quarters, halves, budget years, decades and centuries. */
export const periodPatterns: readonly TimePattern[] = [
  { form: 'the? {decade}', means: { as: 'decade' }, rule: 'decade' },
  ...DECADES.flatMap(([word, number]): TimePattern[] => {
    const means = { as: 'decade', from: 1900 + number } as const
    return [
      { form: `the ${word}`, means, rule: 'decade' },
      { form: word, means, rule: 'decade', behind: true },
      { form: `the '|’|‘? ${number} s`, means, rule: 'decade' },
      { form: `the ${number} 's|’s`, means, rule: 'decade' },
      { form: `'|’|‘ ${number} s`, means, rule: 'decade', behind: true },
    ]
  }),
  ...DECADES.map(
    ([word, number]): TimePattern => ({
      form: `the? nineteen -? ${word}`,
      means: { as: 'decade', from: 1900 + number },
      rule: 'decade',
    }),
  ),
  { form: 'the noughties', means: { as: 'decade', from: 2000 }, rule: 'decade' },
  { form: 'the two -? thousands', means: { as: 'decade', from: 2000 }, rule: 'decade' },
  { form: 'the twenty -? tens', means: { as: 'decade', from: 2010 }, rule: 'decade' },
  { form: 'the? {ordinal} -? century', means: { as: 'century' }, rule: 'century' },

  { form: 'the? {ordinal} -? quarter', means: { as: 'quarter' }, rule: 'quarter' },
  { form: 'the? {ordinal} quarter of? {year}', means: { as: 'quarter' }, rule: 'quarter' },
  { form: 'the? {ordinal} quarter of {spoken}', means: { as: 'quarter' }, rule: 'quarter' },
  { form: 'the? fiscal {ordinal} -? quarter', means: { as: 'quarter' }, rule: 'quarter' },
  {
    form: "the? {ordinal} quarter of next year 's?",
    means: { as: 'quarter', shift: 1 },
    rule: 'quarter',
  },
  {
    form: "the? {ordinal} quarter of last year 's?",
    means: { as: 'quarter', shift: -1 },
    rule: 'quarter',
  },
  {
    form: 'the? {ordinal} quarter of this|the year',
    means: { as: 'quarter', shift: 0 },
    rule: 'quarter',
  },
  {
    form: 'the? {ordinal} quarter this year',
    means: { as: 'quarter', shift: 0 },
    rule: 'quarter',
  },
  { form: 'the? {ordinal} quarter next year', means: { as: 'quarter', shift: 1 }, rule: 'quarter' },
  {
    form: 'the? {ordinal} quarter last year',
    means: { as: 'quarter', shift: -1 },
    rule: 'quarter',
  },
  {
    form: "next year 's|’s {ordinal} quarter",
    means: { as: 'quarter', shift: 1 },
    rule: 'quarter',
  },
  {
    form: "last year 's|’s {ordinal} quarter",
    means: { as: 'quarter', shift: -1 },
    rule: 'quarter',
  },
  {
    form: 'the? final|last quarter of {year}',
    means: { as: 'quarter', number: 4 },
    rule: 'quarter',
  },
  {
    form: 'the? final quarter of last year',
    means: { as: 'quarter', number: 4, shift: -1 },
    rule: 'quarter',
  },
  {
    form: 'the? final|last quarter of the|this year',
    means: { as: 'quarter', number: 4, shift: 0 },
    rule: 'quarter',
  },
  { form: 'the? {month} quarter', means: { as: 'quarter' }, rule: 'quarter' },
  { form: 'the? quarter to|through {month} {year}?', means: { as: 'quarter' }, rule: 'quarter' },
  { form: 'q {ordinal}', means: { as: 'quarter' }, rule: 'quarter' },
  { form: 'q {ordinal} ,? of? {year}', means: { as: 'quarter' }, rule: 'quarter' },
  ...([1, 2, 3, 4] as const).map(
    (number): TimePattern => ({
      form: `q${number}`,
      means: { as: 'quarter', number },
      rule: 'quarter',
    }),
  ),
  ...([1, 2, 3, 4] as const).map(
    (number): TimePattern => ({
      form: `q${number} ,? of? {year}`,
      means: { as: 'quarter', number },
      rule: 'quarter',
    }),
  ),
  ...([1, 2] as const).map(
    (number): TimePattern => ({
      form: `h${number} {year}`,
      means: { as: 'quarter', number, of: 'half' },
      rule: 'half',
    }),
  ),
  { form: 'the? {ordinal} half of {year}', means: { as: 'quarter', of: 'half' }, rule: 'half' },
  {
    form: 'the? {ordinal} half of next year',
    means: { as: 'quarter', of: 'half', shift: 1 },
    rule: 'half',
  },
  {
    form: 'the? {ordinal} half of last year',
    means: { as: 'quarter', of: 'half', shift: -1 },
    rule: 'half',
  },
  {
    form: 'the? {ordinal} half of the|this year',
    means: { as: 'quarter', of: 'half', shift: 0 },
    rule: 'half',
  },
  {
    form: 'the? {ordinal} - half < profit|profits|results|revenue|revenues|earnings|sales|loss|losses',
    means: { as: 'quarter', of: 'half' },
    rule: 'half',
  },
  {
    form: 'the? {ordinal} half < profit|profits|results|revenue|revenues|earnings|loss|losses',
    means: { as: 'quarter', of: 'half' },
    rule: 'half',
  },
  {
    form: 'the? half -? year to|ended|ending {month} {year}?',
    means: { as: 'quarter', of: 'half' },
    rule: 'half',
  },
  {
    form: 'the? half -? year to|ended|ending {month} {day} ,? {year}?',
    means: { as: 'quarter', of: 'half' },
    rule: 'half',
  },
  {
    form: 'the? half -? year to|ended|ending {day} {month} {year}?',
    means: { as: 'quarter', of: 'half' },
    rule: 'half',
  },

  { form: `the? {years} ${YEAR} year`, means: { as: 'fiscal' }, rule: 'budget-year' },
  { form: `the? {years}`, means: { as: 'fiscal' }, rule: 'budget-year' },
  {
    form: `the? first half of the? {years} ${YEAR} year`,
    means: { as: 'fiscal', half: 1 },
    rule: 'half',
  },
  {
    form: `the? second half of the? {years} ${YEAR} year`,
    means: { as: 'fiscal', half: 2 },
    rule: 'half',
  },
  { form: 'the? fiscal|financial year? {year}', means: { as: 'year' }, rule: 'budget-year' },
  { form: 'the? fiscal|financial|tax year {years}', means: { as: 'fiscal' }, rule: 'budget-year' },
  { form: 'fy {years}', means: { as: 'fiscal' }, rule: 'budget-year' },
  { form: 'fy {shortyear}', means: { as: 'year' }, rule: 'budget-year' },
  { form: 'fy {year}', means: { as: 'year' }, rule: 'budget-year' },
  {
    form: `this ${YEAR} year`,
    means: { as: 'shift', by: 0, unit: 'year', from: 'published' },
    rule: 'budget-year',
  },
  {
    form: `the current ${YEAR} year`,
    means: { as: 'shift', by: 0, unit: 'year', from: 'published' },
    rule: 'budget-year',
  },
  {
    form: `last ${YEAR} year`,
    means: { as: 'shift', by: -1, unit: 'year', from: 'published' },
    rule: 'budget-year',
  },
  {
    form: `next ${YEAR} year`,
    means: { as: 'shift', by: 1, unit: 'year', from: 'published' },
    rule: 'budget-year',
  },

  { form: 'the? {season} of? {year}', means: { as: 'season' }, rule: 'season' },
  { form: 'the? {season} of? {years}', means: { as: 'season' }, rule: 'season' },
  { form: 'this {season}', means: { as: 'season', shift: 0 }, rule: 'season' },
  { form: 'last {season}', means: { as: 'season', shift: -1 }, rule: 'season' },
  { form: 'next {season}', means: { as: 'season', shift: 1 }, rule: 'season' },
  { form: 'this coming {season}', means: { as: 'season', shift: 1 }, rule: 'season' },
  { form: 'the? coming {season}', means: { as: 'season', shift: 1 }, rule: 'season' },
  { form: 'in|during|throughout|by > the {season}', means: { as: 'season' }, rule: 'season' },
  // "spring" and "fall" are words of other things too.
  { form: 'summer|autumn|winter of discontent', means: { as: 'nothing' }, rule: 'name' },
  { form: 'in|until|till|by|before > {season}', means: { as: 'season' }, rule: 'season' },
  { form: 'since|after > {season}', means: { as: 'season', toward: 'past' }, rule: 'season' },
  {
    form: 'a|an poor|good|wet|dry|hot|cold|warm|cool|harsh|mild|long|busy|difficult|bad|record > {season}',
    means: { as: 'season', toward: 'past' },
    rule: 'season',
  },
  {
    form: 'wettest|driest|hottest|coldest|warmest|coolest|worst|best|busiest|deadliest > {season}',
    means: { as: 'season', toward: 'past' },
    rule: 'season',
  },
  {
    form: '{season} < ended|began|begins|starts|started|is|was|has|will|ends|comes|came|arrives',
    means: { as: 'season' },
    rule: 'season',
  },
  { form: '{season}', means: { as: 'season' }, rule: 'season', behind: true },
]
