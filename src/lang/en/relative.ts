import type { TimePattern } from '../tables/timex.ts'

/** Times counted from the day of the report or from the time told before. */
export const relativePatterns: readonly TimePattern[] = [
  { form: 'today', means: { as: 'shift', by: 0, unit: 'day', from: 'published' }, rule: 'today' },
  {
    form: 'yesterday',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published' },
    rule: 'yesterday',
  },
  {
    form: 'the? day before yesterday',
    means: { as: 'shift', by: -2, unit: 'day', from: 'published' },
    rule: 'yesterday',
  },
  {
    form: 'tomorrow',
    means: { as: 'shift', by: 1, unit: 'day', from: 'published' },
    rule: 'tomorrow',
  },
  {
    form: 'the? day after tomorrow',
    means: { as: 'shift', by: 2, unit: 'day', from: 'published' },
    rule: 'tomorrow',
  },
  {
    form: 'tonight',
    means: { as: 'shift', by: 0, unit: 'day', from: 'published', part: 'NI' },
    rule: 'part-today',
  },
  {
    form: 'overnight',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published', part: 'NI' },
    rule: 'overnight',
  },
  { form: 'a|an|the|its|their|his|her overnight', means: { as: 'nothing' }, rule: 'name' },
  {
    form: 'at|by|before|after|until|till|since|around|from > dawn|daybreak|sunrise|sunup',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part: 'MO' },
    rule: 'part',
  },
  {
    form: 'at|by|before|after|until|till|since|around|from > dusk|sunset|sundown',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part: 'EV' },
    rule: 'part',
  },
  {
    form: 'at|by|before|after|until|till|since|around > nightfall',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part: 'NI' },
    rule: 'part',
  },
  {
    form: 'at|by|before|after|until|till|since|around|over > teatime|lunchtime',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part: 'AF' },
    rule: 'part',
  },
  {
    form: 'in|during|by|through|throughout|for|into|until > the {part}',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'part',
  },
  {
    form: 'most|much|all|part|rest|remainder of the {part}',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'part',
  },
  {
    form: 'in > the early|small hours',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part: 'MO' },
    rule: 'early-hours',
  },
  {
    form: 'last night',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published', part: 'NI' },
    rule: 'last-night',
  },
  {
    form: '{n} nights ago',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published', exact: true, part: 'NI' },
    rule: 'ago',
  },
  {
    form: 'this {part}',
    means: { as: 'shift', by: 0, unit: 'day', from: 'published' },
    rule: 'part-today',
  },

  {
    form: 'the? following day',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'next day',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
    ends: true,
  },
  {
    form: 'the next day',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'the next {part}',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'the? following {part}',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'the {calendar} after the? next',
    means: { as: 'shift', by: 2, from: 'published' },
    rule: 'next',
  },
  {
    form: 'the {calendar} before last',
    means: { as: 'shift', by: -2, from: 'published' },
    rule: 'last',
  },
  { form: 'the weekend after the? next', means: { as: 'weekend', by: 2 }, rule: 'weekend' },
  { form: 'the weekend before last', means: { as: 'weekend', by: -2 }, rule: 'weekend' },
  // Counted from an event: nothing tells its day.
  {
    form: 'the day|night|morning|evening after|before < {capital}',
    means: { as: 'nothing' },
    rule: 'event',
  },
  {
    form: 'the day|night|morning|evening|week|month|year after|before < the|a|an|his|her|its|their|he|she|they|it|we|that',
    means: { as: 'nothing' },
    rule: 'event',
  },
  {
    form: 'the {part} before',
    means: { as: 'shift', by: -1, unit: 'day', from: 'previous' },
    rule: 'day-before',
  },
  {
    form: 'the {part} after',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'the? previous|preceding {part}',
    means: { as: 'shift', by: -1, unit: 'day', from: 'previous' },
    rule: 'day-before',
  },
  {
    form: 'the {calendar} before',
    means: { as: 'shift', by: -1, from: 'previous', whole: true },
    rule: 'preceding',
  },
  {
    form: 'the {calendar} after',
    means: { as: 'shift', by: 1, from: 'previous', whole: true },
    rule: 'following',
  },
  {
    form: 'the following|next {calendar} < ,|.|;|and|but|when|as',
    means: { as: 'shift', by: 1, from: 'previous', whole: true },
    rule: 'following',
  },
  { form: 'that {calendar}', means: { as: 'shift', by: 0, from: 'previous' }, rule: 'same' },
  {
    form: 'the? same {calendar}',
    means: { as: 'shift', by: 0, from: 'previous' },
    rule: 'same',
  },
  {
    form: 'the same month|quarter|period a year ago|earlier|before',
    means: { as: 'shift', by: -1, unit: 'year', from: 'previous' },
    rule: 'year-before',
  },
  {
    form: 'the same month|quarter|period last year',
    means: { as: 'shift', by: -1, unit: 'year', from: 'previous' },
    rule: 'year-before',
  },
  {
    form: 'the same month|quarter|period of|in last year',
    means: { as: 'shift', by: -1, unit: 'year', from: 'previous' },
    rule: 'year-before',
  },
  {
    form: 'than|from > a year before',
    means: { as: 'shift', by: -1, unit: 'year', from: 'previous' },
    rule: 'year-before',
  },
  {
    form: 'the day after',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'the? previous|preceding day',
    means: { as: 'shift', by: -1, unit: 'day', from: 'previous' },
    rule: 'day-before',
  },
  {
    form: 'the day before',
    means: { as: 'shift', by: -1, unit: 'day', from: 'previous' },
    rule: 'day-before',
  },
  {
    form: 'the? same day',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'same-day',
  },
  {
    form: 'the? same {part}',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'same-day',
  },
  {
    form: 'that day',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'same-day',
  },
  {
    form: 'later that day',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'same-day',
  },
  {
    form: 'that {part}',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'same-day',
  },
  {
    form: 'the following {calendar}',
    means: { as: 'shift', by: 1, from: 'previous', whole: true },
    rule: 'following',
  },
  {
    form: 'the previous|preceding {calendar}',
    means: { as: 'shift', by: -1, from: 'previous', whole: true },
    rule: 'preceding',
  },

  {
    form: '{n} {unit} ago',
    means: { as: 'shift', by: -1, from: 'published', exact: true },
    rule: 'ago',
  },
  {
    form: 'a|an {unit} ago',
    means: { as: 'shift', by: -1, from: 'published', exact: true },
    rule: 'ago',
  },
  {
    form: '{few} {unit} ago',
    means: { as: 'shift', by: -1, from: 'published', exact: true },
    rule: 'ago',
  },
  {
    form: '{n} {unit} hence',
    means: { as: 'shift', by: 1, from: 'published', exact: true },
    rule: 'ahead',
  },
  {
    form: "in > a|an {unit} 's|’s time",
    means: { as: 'shift', by: 1, from: 'published', exact: true },
    rule: 'ahead',
  },
  {
    form: 'half an hour from now',
    means: { as: 'shift', by: 0.5, unit: 'hour', from: 'published', exact: true },
    rule: 'ahead',
  },
  {
    form: 'a|an {unit} from now',
    means: { as: 'shift', by: 1, from: 'published', exact: true },
    rule: 'ahead',
  },
  {
    form: '{n} {unit} from now',
    means: { as: 'shift', by: 1, from: 'published', exact: true },
    rule: 'ahead',
  },
  // "2 years, 1 month and 21 days ago"
  ...['{n} {unit} ,? and? {n2} {unit2}', '{n} {unit} ,? {n2} {unit2} ,? and? {n3} {unit3}'].flatMap(
    (counts): TimePattern[] => [
      {
        form: `${counts} ago`,
        means: { as: 'shift', by: -1, from: 'published', exact: true },
        rule: 'ago',
      },
      {
        form: `${counts} from now`,
        means: { as: 'shift', by: 1, from: 'published', exact: true },
        rule: 'ahead',
      },
      {
        form: `${counts} later`,
        means: { as: 'shift', by: 1, from: 'previous' },
        rule: 'later',
      },
      {
        form: `${counts} earlier`,
        means: { as: 'shift', by: -1, from: 'previous' },
        rule: 'earlier',
      },
    ],
  ),
  {
    form: "{n} {unit} '|’ time",
    means: { as: 'shift', by: 1, from: 'published', exact: true },
    rule: 'ahead',
  },
  {
    form: '{n} {unit} later|afterwards|afterward',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: 'a|an {unit} later|afterwards',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  { form: '{few} {unit} later', means: { as: 'shift', by: 1, from: 'previous' }, rule: 'later' },
  // "half an hour later", "an hour and a half earlier"
  ...(
    [
      ['later|afterwards', 1, 'later'],
      ['earlier|beforehand', -1, 'earlier'],
    ] as const
  ).flatMap(([word, by, rule]) =>
    (
      [
        ['half an|a hour', -0.5],
        ['a half -? hour', -0.5],
        ['a? quarter of an hour', -0.75],
        ['three quarters of an hour', -0.25],
        ['an|one hour and a half', 0.5],
        ['{n} and a half hours', 0.5],
      ] as const
    ).map(
      ([count, more]): TimePattern => ({
        form: `${count} ${word}`,
        means: { as: 'shift', by, more, unit: 'hour', from: 'previous' },
        rule,
      }),
    ),
  ),
  {
    form: '{n} {unit} earlier|beforehand|previously',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },
  {
    form: 'a|an {unit} earlier|beforehand',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },
  ...(
    [
      ['seconds', 'second'],
      ['minutes', 'minute'],
      ['hours', 'hour'],
      ['days', 'day'],
      ['weeks', 'week'],
      ['months', 'month'],
      ['years', 'year'],
      ['decades', 'decade'],
    ] as const
  ).flatMap(([form, unit]): TimePattern[] => [
    {
      form: `${form} later`,
      means: { as: 'shift', by: Number.NaN, unit, from: 'previous' },
      rule: 'later',
    },
    {
      form: `${form} earlier`,
      means: { as: 'shift', by: Number.NaN, unit, from: 'previous' },
      rule: 'earlier',
    },
  ]),
  {
    form: '{few} {unit} earlier',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },

  { form: 'last {calendar}', means: { as: 'shift', by: -1, from: 'published' }, rule: 'last' },
  {
    form: 'earlier|later in the {calendar}',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
  },
  {
    form: 'earlier|later|early|late in the day',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous', main: true },
    rule: 'same-day',
  },
  {
    form: 'the {calendar}',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
    behind: true,
  },
  {
    form: 'left|remaining|time in|of > the {calendar}',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
  },
  {
    form: '{calendar} -? end',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
  },
  {
    form: 'earlier|later this {calendar}',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
  },
  { form: 'this {calendar}', means: { as: 'shift', by: 0, from: 'published' }, rule: 'this' },
  {
    form: 'the current {calendar}',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
  },
  {
    form: 'end of {calendar}',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
  },
  {
    form: 'this calendar year',
    means: { as: 'shift', by: 0, unit: 'year', from: 'published' },
    rule: 'this',
  },
  {
    form: 'the current calendar year',
    means: { as: 'shift', by: 0, unit: 'year', from: 'published' },
    rule: 'this',
  },
  { form: 'current {calendar}', means: { as: 'shift', by: 0, from: 'published' }, rule: 'this' },
  { form: 'upcoming {calendar}', means: { as: 'shift', by: 1, from: 'published' }, rule: 'next' },
  {
    form: 'previous|past quarter',
    means: { as: 'shift', by: -1, unit: 'quarter', from: 'published' },
    rule: 'last',
  },
  {
    form: 'the? last|past hour',
    means: { as: 'period', side: 'past', unit: 'hour' },
    rule: 'period',
  },
  {
    form: 'the? next|coming hour',
    means: { as: 'period', side: 'future', unit: 'hour' },
    rule: 'period',
  },
  { form: 'next {calendar}', means: { as: 'shift', by: 1, from: 'published' }, rule: 'next' },
  {
    form: 'the coming hours|days|weeks|months|years|decades',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
  { form: 'the coming {calendar}', means: { as: 'shift', by: 1, from: 'published' }, rule: 'next' },

  { form: 'this weekend', means: { as: 'weekend', by: 0 }, rule: 'weekend' },
  { form: 'last weekend', means: { as: 'weekend', by: -1 }, rule: 'weekend' },
  { form: 'next weekend', means: { as: 'weekend', by: 1 }, rule: 'weekend' },
  { form: 'the weekend', means: { as: 'weekend', by: Number.NaN }, rule: 'weekend' },

  {
    form: 'the last|past|previous {n} {unit}',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  {
    form: 'the last|past|previous {few} {unit}',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  { form: 'past {n} {unit}', means: { as: 'period', side: 'past' }, rule: 'period' },
  {
    form: '{n} past|previous|preceding {unit}',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  {
    form: '{n} coming|upcoming {unit}',
    means: { as: 'period', side: 'future' },
    rule: 'period',
  },
  {
    form: 'the last|past|previous {n} {unit} and {n2} {unit2}',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  {
    form: 'the? next|coming|following {n} {unit} and {n2} {unit2}',
    means: { as: 'period', side: 'future' },
    rule: 'period',
  },
  {
    form: 'the? past days|weeks|months|years|decades',
    means: { as: 'reference', value: 'PAST_REF' },
    rule: 'recently',
  },
  { form: 'the past {unit}', means: { as: 'period', side: 'past' }, rule: 'period' },
  {
    form: 'recent hours|days|weeks|months|years|decades|times',
    means: { as: 'reference', value: 'PAST_REF' },
    rule: 'recently',
  },
  {
    form: 'the? next|coming|following {n} {unit}',
    means: { as: 'period', side: 'future' },
    rule: 'period',
  },
  {
    form: 'the? next|coming {few} {unit}',
    means: { as: 'period', side: 'future' },
    rule: 'period',
  },
  {
    form: 'coming hours|days|weeks|months|years|decades',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },

  { form: 'now|currently|nowadays', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'at > present', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'presently', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'these days', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'at > the present time', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'at > this time', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'at > the moment', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'recently|lately', means: { as: 'reference', value: 'PAST_REF' }, rule: 'recently' },
  { form: 'as soon as', means: { as: 'nothing' }, rule: 'name' },
  { form: 'soon|how|too after|as|soon|enough', means: { as: 'nothing' }, rule: 'name' },
  { form: 'soon|shortly < .|,|;', means: { as: 'reference', value: 'FUTURE_REF' }, rule: 'soon' },
  {
    form: 'will|would|could|may|might|must|should > soon',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
  {
    form: 'be|is|are|come|start|begin|end|happen|leave|return|arrive > soon',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
  {
    form: 'soon < i|we|you|he|she|it|they|there will|would',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
  {
    form: 'the? days|weeks|months|years to come',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
  { form: 'any time soon', means: { as: 'reference', value: 'FUTURE_REF' }, rule: 'soon' },
  { form: 'anytime soon', means: { as: 'reference', value: 'FUTURE_REF' }, rule: 'soon' },
  {
    form: 'the near|foreseeable|distant future',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
]
