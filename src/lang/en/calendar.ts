import type { DayPart, TimePattern, TimeUnit, TimeWord } from '../tables/timex.ts'

/** Monday 0 to Sunday 6. */
export const weekdays: readonly TimeWord<number>[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
].map((form, value) => ({ form, value, capital: true }))

/** "Sun" and "Sat" are words too: short forms count only beside a date. */
export const weekdayShorts: readonly TimeWord<number>[] = [
  ['Mon'],
  ['Tue', 'Tues'],
  ['Wed', 'Weds'],
  ['Thu', 'Thur', 'Thurs'],
  ['Fri'],
  ['Sat'],
  ['Sun'],
].flatMap((forms, value) => forms.map((form) => ({ form, value, capital: true as const })))

/** "May" and "March" are words too: months need a capital, and alone a word before them. */
export const months: readonly TimeWord<number>[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
].flatMap((forms, index) =>
  forms.map((form) => ({ form, value: index + 1, capital: true as const })),
)

/** "second" alone is an ordinal: only "seconds" is a unit. */
export const units: readonly TimeWord<TimeUnit>[] = [
  { form: 'seconds', value: 'second' },
  ...(
    [
      ['minute', 'minute'],
      ['min', 'minute'],
      ['sec', 'second'],
      ['hour', 'hour'],
      ['hr', 'hour'],
      ['day', 'day'],
      ['week', 'week'],
      ['fortnight', 'fortnight'],
      ['month', 'month'],
      ['quarter', 'quarter'],
      ['year', 'year'],
      ['decade', 'decade'],
    ] as const
  ).flatMap(([form, value]) => [
    { form, value },
    { form: `${form}s`, value },
  ]),
  { form: 'century', value: 'century' },
  { form: 'centuries', value: 'century' },
]

export const parts: readonly TimeWord<DayPart>[] = [
  { form: 'morning', value: 'MO' },
  { form: 'afternoon', value: 'AF' },
  { form: 'evening', value: 'EV' },
  { form: 'night', value: 'NI' },
  { form: 'dawn', value: 'MO' },
  { form: 'lunchtime', value: 'AF' },
  { form: 'dusk', value: 'EV' },
]

export const seasons: readonly TimeWord<'SP' | 'SU' | 'FA' | 'WI'>[] = [
  { form: 'spring', value: 'SP' },
  { form: 'summer', value: 'SU' },
  { form: 'autumn', value: 'FA' },
  { form: 'fall', value: 'FA' },
  { form: 'winter', value: 'WI' },
]

const TO = '-|–|to|through|until|and'
/** "Jan. 27 and April 6" are two days, and no stretch. */
const UNTIL = '-|–|to|through|until'

/** "this month", "next year": how far on it lies. */
const NEAR = [
  ['this', 0],
  ['next', 1],
  ['last', -1],
  ['the previous', -1],
  ['previous', -1],
] as const

// "the first Monday of June", "the third week of 2027", "the last week of this month", "the 20th of next month"
const counted: readonly TimePattern[] = (['weekday', 'week', 'month'] as const).flatMap((nthOf) => {
  const name = nthOf === 'weekday' ? '{weekday}' : nthOf
  return (['{ordinal}', 'last|final'] as const).flatMap((which): TimePattern[] => {
    const means = {
      as: 'date',
      nthOf,
      ...(which === '{ordinal}' ? {} : { number: -1 }),
    } as const
    const rule = `nth-${nthOf}`
    const what = `the? ${which} ${name}`
    if (nthOf === 'month' && which !== '{ordinal}') return []
    const months: TimePattern[] = [
      { form: `${what} of|in {month} .? ,? {year}?`, means, rule },
      ...NEAR.map(
        ([word, monthShift]): TimePattern => ({
          form: `${what} of? ${word} month`,
          means: { ...means, monthShift },
          rule,
        }),
      ),
    ]
    return [
      ...(nthOf === 'month' ? [] : months),
      ...(nthOf === 'weekday'
        ? []
        : [
            { form: `${what} of|in {year}`, means, rule },
            ...NEAR.map(
              ([word, yearShift]): TimePattern => ({
                form: `${what} of? ${word} year`,
                means: { ...means, yearShift },
                rule,
              }),
            ),
          ]),
    ]
  })
})

const countedDays: readonly TimePattern[] = NEAR.flatMap(([word, monthShift]): TimePattern[] => [
  { form: `the? {nth} day? of? ${word} month`, means: { as: 'date', monthShift }, rule: 'day' },
  {
    form: `from|between > the? {day} ${TO}|till the? {day2} of|in? ${word} month`,
    means: { as: 'date', monthShift },
    rule: 'date-range',
  },
  {
    form: `{day} to|till|until|through {day2} of|in? ${word} month`,
    means: { as: 'date', monthShift },
    rule: 'date-range',
  },
  {
    form: `week {n} of? ${word} year`,
    means: { as: 'date', nthOf: 'week', yearShift: monthShift },
    rule: 'nth-week',
  },
])

// "10 September nineteen ninety-nine": a year in words stands only where one in figures might.
function alsoSpoken(pattern: TimePattern): readonly TimePattern[] {
  const { form } = pattern
  if (!/\{(?:month|ordinal|season)\}/.test(form) || !form.includes('{year}')) return [pattern]
  return [pattern, { ...pattern, form: form.replace(/\{year\}\??/, '{spoken}') }]
}

/** Dates, months and years; weeks and days counted from the report are in relative.ts. */
export const datePatterns: readonly TimePattern[] = (
  [
    ...counted,
    ...countedDays,
    { form: 'week {n} of {year}', means: { as: 'date', nthOf: 'week' }, rule: 'nth-week' },
    ...(
      [
        ['early', 'START'],
        ['late', 'END'],
      ] as const
    ).map(
      ([word, mod]): TimePattern => ({
        form: `{weekday} ${word} -? {part}`,
        means: { as: 'date', mod },
        rule: 'part-of',
      }),
    ),
    {
      form: 'the? {ordinal} day? of {month} .? ,? {year}?',
      means: { as: 'date', ordinal: 'day' },
      rule: 'date',
    },
    {
      form: '{month} the {ordinal} ,? {year}?',
      means: { as: 'date', ordinal: 'day' },
      rule: 'date',
    },
    { form: '{month} {ordinal}', means: { as: 'date', ordinal: 'day' }, rule: 'date', ends: true },
    { form: '{month} -|/ {day}', means: { as: 'date' }, rule: 'date', ends: true },
    { form: '{month} {said} ,? {spoken}', means: { as: 'date', said: 'day' }, rule: 'date' },
    { form: '{said} {month} ,? {spoken}', means: { as: 'date', said: 'day' }, rule: 'date' },
    {
      form: 'the? {ordinal} day of the month',
      means: { as: 'date', ordinal: 'day', monthShift: 0 },
      rule: 'day',
    },
    // "on 21, 23 and 25 June"
    { form: '{day} < , {n2} and|or {n3} {month}', means: { as: 'date' }, rule: 'date' },
    { form: '{day} < , {n2} , {n3} and|or {n4} {month}', means: { as: 'date' }, rule: 'date' },
    {
      form: ', > {day} < , {n2} and|or {n3} {month}',
      means: { as: 'date' },
      rule: 'date',
      listed: true,
    },
    {
      form: ', > {day} < and|or {n2} {month}',
      means: { as: 'date' },
      rule: 'date',
      listed: true,
    },
    // "23/Sep/2020", "Sep-23-2020", "Dec-2018"
    { form: '{day} -|/ {month} -|/ {year}', means: { as: 'date' }, rule: 'date' },
    { form: '{month} -|/ {day} -|/ {year}', means: { as: 'date' }, rule: 'date' },
    { form: '{month} -|/ {year}', means: { as: 'date' }, rule: 'month' },
    { form: '{month} to|through|until {month2}', means: { as: 'date' }, rule: 'month-range' },
    { form: '{month} {ordinal} ,? {year}', means: { as: 'date', ordinal: 'day' }, rule: 'date' },
    {
      form: 'from|between > {day} to|and {month} .? {day2} ,? {year}?',
      means: { as: 'date' },
      rule: 'date-range',
    },
    {
      form: 'sunday times|telegraph|mail|mirror|express|post',
      means: { as: 'nothing' },
      rule: 'name',
    },
    { form: 'good|black|bloody|casual friday', means: { as: 'nothing' }, rule: 'name' },
    { form: 'bloody|palm|easter sunday', means: { as: 'nothing' }, rule: 'name' },
    { form: "in|since|until|during may 's", means: { as: 'nothing' }, rule: 'name' },
    // "April Ryan", "the October War" are names, and so may be what stands behind "by" or "of"; "In September Salinas flew to Lima" is a month.
    { form: '{month} < {capital}', means: { as: 'date' }, rule: 'month', edged: true },
    { form: '{month} < {capital}', means: { as: 'nothing' }, rule: 'name' },
    {
      form: 'between|by|before|after|from|of|through|over|the|its|their > {month} {capital}',
      means: { as: 'nothing' },
      rule: 'name',
    },

    { form: '{weekday} {nth}', means: { as: 'date', far: true }, rule: 'weekday-day' },
    { form: '{short} .? {nth}', means: { as: 'date', far: true }, rule: 'weekday-day' },
    { form: '{weekday}', means: { as: 'date' }, rule: 'weekday' },
    {
      form: 'last {weekday}',
      means: { as: 'date', toward: 'past', week: -1 },
      rule: 'last-weekday',
    },
    // "Friday week", "a week on Friday", "a week ago last Friday", "the Friday before last", "Friday next"
    ...(
      [
        ['{weekday} week', 'future', 1],
        ['{weekday} fortnight', 'future', 2],
        ['a week on|from {weekday}', 'future', 1],
        ['a fortnight on|from {weekday}', 'future', 2],
        ['a week ago on|last? {weekday}', 'past', -1],
        ['a week last {weekday}', 'past', -1],
        ['the {weekday} before last', 'past', -1],
        ['the {weekday} after next', 'future', 1],
        ['{weekday} next', 'future', 0],
        ['{weekday} last', 'past', 0],
      ] as const
    ).map(
      ([form, toward, weeks]): TimePattern => ({
        form,
        means: { as: 'date', toward, weeks },
        rule: 'weekday-week',
        ends: true,
      }),
    ),
    { form: 'this past {weekday}', means: { as: 'date', toward: 'past' }, rule: 'last-weekday' },
    {
      form: 'next {weekday}',
      means: { as: 'date', toward: 'future', week: 1 },
      rule: 'next-weekday',
    },
    { form: 'coming {weekday}', means: { as: 'date', toward: 'future' }, rule: 'next-weekday' },
    {
      form: 'the following {weekday}',
      means: { as: 'date', toward: 'future', from: 'previous' },
      rule: 'following-weekday',
    },
    {
      form: 'the? previous|preceding {weekday}',
      means: { as: 'date', toward: 'past', from: 'previous' },
      rule: 'preceding-weekday',
    },
    {
      form: 'the? early|small hours of {weekday} {part}?',
      means: { as: 'date', part: 'MO' },
      rule: 'early-hours',
    },
    {
      form: 'this coming {weekday}',
      means: { as: 'date', toward: 'future' },
      rule: 'next-weekday',
    },
    { form: 'this {weekday}', means: { as: 'date', week: 0 }, rule: 'this-weekday' },
    { form: '{weekday} ,? ( {numdate} )', means: { as: 'date' }, rule: 'weekday-date' },
    { form: '{weekday} ,? {fulldate}', means: { as: 'date' }, rule: 'weekday-date' },
    { form: '{weekday} ( {day} {month} {year}? )', means: { as: 'date' }, rule: 'weekday-date' },
    {
      form: '{weekday} ( {month} .? {day} ,? {year}? )',
      means: { as: 'date' },
      rule: 'weekday-date',
    },
    {
      form: '{weekday} ,? the? {day} of? {month} .? ,? {year}?',
      means: { as: 'date' },
      rule: 'weekday-date',
    },
    {
      form: '{weekday} ,? {month} .? the? {day} ,? {year}?',
      means: { as: 'date' },
      rule: 'weekday-date',
    },
    { form: '{weekday} ,? the {day}', means: { as: 'date' }, rule: 'weekday-day' },
    {
      form: '{short} .? ,? {day} {month} .? ,? {year}?',
      means: { as: 'date' },
      rule: 'weekday-date',
    },
    {
      form: '{short} .? ,? {month} .? {day} ,? {year}?',
      means: { as: 'date' },
      rule: 'weekday-date',
    },
    { form: 'the {part} of the {nth}', means: { as: 'date' }, rule: 'part-of' },
    { form: 'the? {part} of {weekday}', means: { as: 'date' }, rule: 'part-of' },
    {
      form: 'the? {part} of the? {day} of? {month} ,? {year}?',
      means: { as: 'date' },
      rule: 'part-of',
    },
    { form: 'the? {part} of {month} .? {day} ,? {year}?', means: { as: 'date' }, rule: 'part-of' },
    { form: '{short} .? < {hour} {meridiem}', means: { as: 'date' }, rule: 'weekday' },
    { form: '{short} .', means: { as: 'date' }, rule: 'weekday', behind: true },
    { form: '{short} .? < {clock}', means: { as: 'date' }, rule: 'weekday' },
    { form: '{short} .? < {part}', means: { as: 'date' }, rule: 'weekday' },
    { form: '{short} .? -|–|to|through {short2} .?', means: { as: 'date' }, rule: 'weekday-range' },
    {
      form: `{weekday} ${TO} {weekday2} ,? ( {month} {day} - {day2} )`,
      means: { as: 'date' },
      rule: 'weekday-range',
    },

    { form: '( {numdate} )', means: { as: 'date' }, rule: 'date', behind: true },
    { form: '( {day} {month} {year}? )', means: { as: 'date' }, rule: 'date', behind: true },
    { form: '( {month} .? {day} ,? {year}? )', means: { as: 'date' }, rule: 'date', behind: true },
    { form: '{fulldate}', means: { as: 'date' }, rule: 'date' },
    { form: 'the? {day} of? {month} .? ,? {year}?', means: { as: 'date' }, rule: 'date' },
    { form: '{month} .? the? {day}', means: { as: 'date' }, rule: 'date' },
    { form: '{month} .? {day} ,? {year}', means: { as: 'date' }, rule: 'date' },
    {
      form: `{day} ${TO} {day2} of? {month} ,? {year}?`,
      means: { as: 'date' },
      rule: 'date-range',
    },
    { form: `{month} .? {day} ${TO} {day2} ,? {year}?`, means: { as: 'date' }, rule: 'date-range' },
    {
      form: `{day} {month} ${UNTIL} {day2} {month2} ,? {year}?`,
      means: { as: 'date' },
      rule: 'date-range',
    },
    {
      form: `{month} .? {day} ${UNTIL} {month2} .? {day2} ,? {year}?`,
      means: { as: 'date' },
      rule: 'date-range',
    },

    { form: '{month} .? of? ,? {year}', means: { as: 'date' }, rule: 'month' },
    {
      form: 'the? week of|beginning|starting|commencing the? {day} of? {month} ,? {year}?',
      means: { as: 'date', span: 'week' },
      rule: 'week-of',
    },
    {
      form: 'the? week of|beginning|starting|commencing on? {month} .? {day} ,? {year}?',
      means: { as: 'date', span: 'week' },
      rule: 'week-of',
    },
    {
      form: 'on|by|until|till|before|after|since|from|for > the {nth}',
      means: { as: 'date' },
      rule: 'day',
      ends: true,
    },
    {
      form: 'the? week of|beginning|starting|commencing on? the {nth}',
      means: { as: 'date', span: 'week' },
      rule: 'week-of',
    },
    { form: 'on|by > {nth}', means: { as: 'date' }, rule: 'day', ends: true },
    { form: '{month} {said}', means: { as: 'date', said: 'day' }, rule: 'date', ends: true },
    {
      form: 'set|slated|scheduled|planned|due|expected|meant|booked|pencilled|penciled in? for > {month}',
      means: { as: 'date', toward: 'future' },
      rule: 'month',
      ends: true,
    },
    {
      form: 'as early|late|recently as > {month}',
      means: { as: 'date' },
      rule: 'month',
    },
    { form: 'the month of {month}', means: { as: 'date' }, rule: 'month' },
    { form: 'last {month}', means: { as: 'date', toward: 'past' }, rule: 'month', ends: true },
    { form: 'next {month}', means: { as: 'date', toward: 'future' }, rule: 'month', ends: true },
    { form: '{month}', means: { as: 'date' }, rule: 'month', behind: true },
    {
      form: 'in|since|until|till|during|throughout|between|by|before|after|from|of|through|over|the|its|their|last > {month}',
      means: { as: 'date' },
      rule: 'month',
    },
    // "May", "March", "April", "June" and "August" are names too; these are months wherever they stand.
    ...(
      [
        [1, 'january'],
        [2, 'february'],
        [7, 'july'],
        [9, 'september'],
        [10, 'october'],
        [11, 'november'],
        [12, 'december'],
      ] as const
    ).map(
      ([month, word]): TimePattern => ({
        form: word,
        means: { as: 'date', month },
        rule: 'month',
      }),
    ),
    ...(
      [
        [4, 'april'],
        [6, 'june'],
        [8, 'august'],
      ] as const
    ).map(
      ([month, word]): TimePattern => ({
        form: `${word} < 's|’s`,
        means: { as: 'date', month },
        rule: 'month',
      }),
    ),
    { form: 'last {month}', means: { as: 'date', toward: 'past' }, rule: 'month' },
    { form: 'next {month}', means: { as: 'date', toward: 'future' }, rule: 'month' },
    { form: 'this {month}', means: { as: 'date', yearShift: 0 }, rule: 'month' },
    {
      form: '{month} -|–|to|through|until {month2} {year}',
      means: { as: 'date' },
      rule: 'month-range',
    },

    {
      form: 'in|since|by|until|before|after > {spoken}',
      means: { as: 'year' },
      rule: 'year',
      ends: true,
    },
    { form: 'calendar|cy year? {year}', means: { as: 'year' }, rule: 'year' },
    { form: 'the year {year}', means: { as: 'year' }, rule: 'year' },
    {
      form: 'in|since|by|until|till|before|after|during|throughout|from|between|back > {year}',
      means: { as: 'year' },
      rule: 'year',
    },
    {
      form: 'in|from|during > {year} -|–|to|until|through {year2}',
      means: { as: 'year' },
      rule: 'year-range',
    },
    { form: 'between > {year} -|–|to|and {year2}', means: { as: 'year' }, rule: 'year-range' },
    { form: '{modern} to|until|through {modern2}', means: { as: 'year' }, rule: 'year-range' },
    { form: 'and|or > {modern}', means: { as: 'year' }, rule: 'year', listed: true },
    { form: ', and|or > {modern}', means: { as: 'year' }, rule: 'year', listed: true },
    {
      form: "the|a|its|his|her|their|our|'s|’s|of|for|than|to > {modern}",
      means: { as: 'year' },
      rule: 'year',
    },
    { form: '{year}', means: { as: 'year' }, rule: 'year', behind: true },
  ] satisfies readonly TimePattern[]
).flatMap(alsoSpoken)
