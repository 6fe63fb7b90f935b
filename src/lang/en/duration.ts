import type { TimePattern } from '../tables/timex.ts'

const PLURALS = [
  ['seconds', 'second'],
  ['minutes', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
] as const

/** Words beside which a bare "hours" is a length of nobody knows how many. */
const BEFORE =
  'for|in|within|over|after|take|takes|took|taken|taking|last|lasts|lasted|lasting|spend|spent'
const BEHIND = 'of|after|before|into|apart|away|since|ago'

/** Kinds of days and hours that are counted: "11 legislative days". */
const KINDS =
  'working|business|full|whole|consecutive|straight|successive|legislative|trading|calendar|sitting|school|long|more|further|extra|additional|solid|hot|cold'

/** Lengths; what comes again and again is in set.ts. */
export const durationPatterns: readonly TimePattern[] = [
  // "an hour and three quarters": before the three quarters that are months
  {
    form: 'a|an|one {unit} and three quarters',
    means: { as: 'duration', more: 0.75 },
    rule: 'length',
  },
  {
    form: 'for|within|lasting|lasted|than|in > a|an {unit} and three quarters',
    means: { as: 'duration', more: 0.75 },
    rule: 'length',
  },
  {
    form: '{n} and three -? quarter|quarters {unit}',
    means: { as: 'duration', more: 0.75 },
    rule: 'length',
  },
  { form: '{n} and a quarter {unit}', means: { as: 'duration', more: 0.25 }, rule: 'length' },
  {
    form: 'three -? quarters of an|a {unit}',
    means: { as: 'duration', more: -0.25 },
    rule: 'length',
  },
  { form: 'a quarter of an|a {unit}', means: { as: 'duration', more: -0.75 }, rule: 'length' },
  { form: 'three - quarter|quarters', means: { as: 'nothing' }, rule: 'name' },
  // How old somebody is: a length where the unit is said.
  { form: '{n} -? {unit} -? old|olds', means: { as: 'duration' }, rule: 'age' },
  { form: 'a|an|one {unit} -? old', means: { as: 'duration' }, rule: 'age' },
  { form: '{n} {unit} of age', means: { as: 'duration' }, rule: 'age' },
  { form: 'his|her|their|my|our early|mid|late -? {n} s', means: { as: 'nothing' }, rule: 'age' },
  { form: 'aged {n}', means: { as: 'nothing' }, rule: 'age' },
  { form: '{n} -? {unit}', means: { as: 'duration' }, rule: 'length' },
  { form: '{n} -? {unit} -? long', means: { as: 'duration' }, rule: 'length' },
  { form: 'another {unit}', means: { as: 'duration' }, rule: 'length' },
  { form: 'a|one full|whole|entire {unit}', means: { as: 'duration' }, rule: 'length' },
  ...PLURALS.slice(3, 7).map(
    ([form, unit]): TimePattern => ({
      form: `for|in|after|within > some ${form}`,
      means: { as: 'duration', few: true, unit },
      rule: 'length',
    }),
  ),
  { form: '{n} night|nights', means: { as: 'duration', unit: 'day' }, rule: 'length', ends: true },
  { form: '{n} second', means: { as: 'duration', unit: 'second' }, rule: 'length', ends: true },
  { form: '{n} - second', means: { as: 'duration', unit: 'second' }, rule: 'length' },
  { form: '{few} {unit}', means: { as: 'duration' }, rule: 'length' },
  { form: '{n} {unit} and? {n2} {unit2}', means: { as: 'duration' }, rule: 'length' },
  {
    form: '{n} {unit} ,? {n2} {unit2} ,? and? {n3} {unit3}',
    means: { as: 'duration' },
    rule: 'length',
  },
  {
    form: 'a|an|one {unit} and half',
    means: { as: 'duration', more: 0.5 },
    rule: 'length',
    ends: true,
  },
  { form: 'an|one {unit} and {n2} {unit2}', means: { as: 'duration' }, rule: 'length' },
  // "his third visit in as many months"
  { form: 'as many {unit}', means: { as: 'nothing' }, rule: 'name' },
  { form: '{n} and half {unit}', means: { as: 'duration', more: 0.5 }, rule: 'length' },
  { form: '{n} and a half {unit}', means: { as: 'duration', more: 0.5 }, rule: 'length' },
  { form: '{n} - and - a - half {unit}', means: { as: 'duration', more: 0.5 }, rule: 'length' },
  { form: '{n} - and - a - half - {unit}', means: { as: 'duration', more: 0.5 }, rule: 'length' },
  { form: 'a|an|one {unit} and a half', means: { as: 'duration', more: 0.5 }, rule: 'length' },
  { form: '{n} {unit} and a half', means: { as: 'duration', more: 0.5 }, rule: 'length' },
  { form: 'a|an|one {unit} and a quarter', means: { as: 'duration', more: 0.25 }, rule: 'length' },
  { form: 'half a|an {unit}', means: { as: 'duration', more: -0.5 }, rule: 'length' },
  { form: 'half hour|hours', means: { as: 'duration', unit: 'hour', more: -0.5 }, rule: 'length' },
  // "all week"; "all day Monday" is a day
  { form: 'all -? {calendar}', means: { as: 'duration' }, rule: 'length' },
  { form: 'all - day', means: { as: 'duration', unit: 'day' }, rule: 'length' },
  {
    form: 'all day < .|,|;|and|but|in|at',
    means: { as: 'duration', unit: 'day' },
    rule: 'length',
  },
  { form: 'full|whole|entire -? {unit}', means: { as: 'duration' }, rule: 'length', ends: true },
  {
    form: 'half -? year',
    means: { as: 'duration', unit: 'year', more: -0.5 },
    rule: 'length',
    ends: true,
  },
  { form: 'half - {unit}', means: { as: 'duration', more: -0.5 }, rule: 'length' },
  { form: '{n} to|or|-|– {n2} {unit}', means: { as: 'duration' }, rule: 'length-range' },
  { form: 'a|an {unit}', means: { as: 'duration' }, rule: 'length', behind: true },
  { form: 'a|an {unit} - long', means: { as: 'duration' }, rule: 'length' },
  {
    form: 'for|within|lasting|lasted|than|in > a|an {unit} and a half',
    means: { as: 'duration', more: 0.5 },
    rule: 'length',
  },
  {
    form: 'for|within|lasting|lasted|than|in > a|an {unit} and a quarter',
    means: { as: 'duration', more: 0.25 },
    rule: 'length',
  },
  {
    form: 'for|within|lasting|lasted|than|in > a|an {unit} and {n2} {unit2}',
    means: { as: 'duration' },
    rule: 'length',
  },
  {
    form: 'for|within|lasting|lasted|than|in > a|an {unit}',
    means: { as: 'duration' },
    rule: 'length',
  },
  {
    form: 'a|an {unit} < of|before|after|into|apart|away|since',
    means: { as: 'duration' },
    rule: 'length',
  },
  { form: 'a quarter of', means: { as: 'nothing' }, rule: 'name' },
  {
    form: '{n} - hour channel|news|clock|television|hotline',
    means: { as: 'nothing' },
    rule: 'name',
  },
  { form: "{n} {unit} '|’ war", means: { as: 'nothing' }, rule: 'name' },
  { form: '{n} quarters of', means: { as: 'nothing' }, rule: 'name' },
  {
    form: `{n} ${KINDS} {unit}`,
    means: { as: 'duration' },
    rule: 'length',
  },
  { form: `{few} ${KINDS} {unit}`, means: { as: 'duration' }, rule: 'length' },
  { form: "{n} {unit} '|’", means: { as: 'duration' }, rule: 'length' },
  { form: '{n} {unit} and {few} {unit2}', means: { as: 'duration' }, rule: 'length' },
  ...['to', 'through', 'ended', 'ending', 'until'].flatMap((word): TimePattern[] => [
    {
      form: `the {n} {unit} ${word} {month} {year}?`,
      means: { as: 'duration' },
      rule: 'length-to',
    },
    {
      form: `the {n} {unit} ${word} {month} .? {day} ,? {year}?`,
      means: { as: 'duration' },
      rule: 'length-to',
    },
    {
      form: `the {n} {unit} ${word} {day} {month} {year}?`,
      means: { as: 'duration' },
      rule: 'length-to',
    },
    {
      form: `the year ${word} {month} {year}?`,
      means: { as: 'duration', unit: 'year' },
      rule: 'length-to',
    },
    {
      form: `the year ${word} {month} .? {day} ,? {year}?`,
      means: { as: 'duration', unit: 'year' },
      rule: 'length-to',
    },
    {
      form: `the year ${word} {day} {month} {year}?`,
      means: { as: 'duration', unit: 'year' },
      rule: 'length-to',
    },
  ]),
  {
    form: 'office|working|opening|business|peak|rush|visiting|trading hours',
    means: { as: 'nothing' },
    rule: 'name',
  },
  {
    form: 'the|those|what hours|days|weeks|months|years|decades|minutes|seconds',
    means: { as: 'nothing' },
    rule: 'name',
  },
  {
    form: 'early|final|last|first|dying|closing days|minutes|weeks|seconds|hours',
    means: { as: 'nothing' },
    rule: 'name',
  },
  ...PLURALS.flatMap(([form, unit]): TimePattern[] => {
    const means = { as: 'duration', few: true, unit } as const
    return [
      { form: `${form} - long`, means, rule: 'length' },
      { form: `${BEFORE} > ${form}`, means, rule: 'length' },
      { form: `${form} < ${BEHIND}`, means, rule: 'length' },
      { form: `${form} and|or ${form}`, means, rule: 'length' },
    ]
  }),
]
