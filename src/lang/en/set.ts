import type { TimePattern } from '../tables/timex.ts'
import { weekdays } from './calendar.ts'

const PLURALS = weekdays.map(({ form }) => `${form.toLowerCase()}s`)

/** What is counted by the week: "three flights a week" tells how often, "$400 a week" how much. */
const EVENTS =
  'times|flights|trains|buses|ferries|sailings|meetings|sessions|games|matches|classes|lessons|trips|visits|services|shows|shifts|calls|tests|performances'

/** How the clock of a habit is written. */
const CLOCKS = ['{hour} {meridiem}', '{clock} {meridiem}', '{clock}']

/** What comes again and again. */
export const setPatterns: readonly TimePattern[] = [
  { form: 'every|each {weekday}', means: { as: 'set' }, rule: 'set' },
  { form: 'every|each {weekday} and|or {weekday2}', means: { as: 'set' }, rule: 'set' },
  { form: 'every other|second {weekday}', means: { as: 'set' }, rule: 'set' },
  ...PLURALS.flatMap((plural, weekday): TimePattern[] => [
    { form: plural, means: { as: 'set', weekday }, rule: 'set' },
    {
      form: `${plural} and|or ${PLURALS.join('|')}`,
      means: { as: 'set', weekday },
      rule: 'set',
    },
  ]),
  // "every Monday at 9 a.m.", "7 p.m. each day": the clock is the habit's, of no one day.
  ...CLOCKS.flatMap((clock): TimePattern[] => [
    { form: `every|each {weekday} at ${clock}`, means: { as: 'set' }, rule: 'set' },
    {
      form: `every|each day|morning|afternoon|evening|night at ${clock}`,
      means: { as: 'set' },
      rule: 'set',
    },
    { form: `daily|everyday at? ${clock}`, means: { as: 'set' }, rule: 'set' },
    ...PLURALS.map(
      (plural, weekday): TimePattern => ({
        form: `${plural} at ${clock}`,
        means: { as: 'set', weekday },
        rule: 'set',
      }),
    ),
  ]),
  ...CLOCKS.slice(0, 2).flatMap((clock): TimePattern[] => [
    { form: `${clock} every|each {weekday}`, means: { as: 'set' }, rule: 'set' },
    { form: `${clock} every|each day`, means: { as: 'set' }, rule: 'set' },
    { form: `${clock} daily|everyday`, means: { as: 'set' }, rule: 'set' },
    ...PLURALS.map(
      (plural, weekday): TimePattern => ({
        form: `${clock} on? ${plural}`,
        means: { as: 'set', weekday },
        rule: 'set',
      }),
    ),
  ]),
  { form: 'every|each {weekday} at {wire}', means: { as: 'set' }, rule: 'set' },
  { form: 'daily|everyday at {wire}', means: { as: 'set' }, rule: 'set' },
  { form: 'every|each day at {wire}', means: { as: 'set' }, rule: 'set' },
  // "every night at nine"
  {
    form: 'every|each {part} at {n}',
    means: { as: 'set' },
    rule: 'set',
    ends: true,
  },
  { form: '{weekday} mornings', means: { as: 'set', part: 'MO' }, rule: 'set' },
  { form: '{weekday} afternoons', means: { as: 'set', part: 'AF' }, rule: 'set' },
  { form: '{weekday} evenings', means: { as: 'set', part: 'EV' }, rule: 'set' },
  { form: '{weekday} nights', means: { as: 'set', part: 'NI' }, rule: 'set' },
  { form: 'the? {nth} of every|each month', means: { as: 'set' }, rule: 'set' },
  { form: 'every|each single? {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'every {n} {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'every {few} {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'every other|second {unit}', means: { as: 'set', times: 2 }, rule: 'set' },
  { form: 'every third {unit}', means: { as: 'set', times: 3 }, rule: 'set' },
  { form: 'every fourth {unit}', means: { as: 'set', times: 4 }, rule: 'set' },
  { form: 'every half -? hour', means: { as: 'set', unit: 'minute', times: 30 }, rule: 'set' },
  { form: 'every|each {part}', means: { as: 'set' }, rule: 'set' },
  { form: 'every|each {month}', means: { as: 'set' }, rule: 'set' },
  { form: 'every|each {season}', means: { as: 'set' }, rule: 'set' },
  { form: 'every|each weekend', means: { as: 'set', value: 'XXXX-WXX-WE' }, rule: 'set' },
  {
    form: 'all|any|some|most? weekends',
    means: { as: 'set', value: 'XXXX-WXX-WE' },
    rule: 'set',
  },
  { form: 'any weekend', means: { as: 'set', value: 'XXXX-WXX-WE' }, rule: 'set' },
  { form: 'everyday', means: { as: 'set', unit: 'day' }, rule: 'set', ends: true },
  ...CLOCKS.map(
    (clock): TimePattern => ({
      form: `mornings|afternoons|evenings at ${clock}`,
      means: { as: 'set' },
      rule: 'set',
    }),
  ),
  { form: '{n} weekends', means: { as: 'nothing' }, rule: 'name' },
  { form: 'mornings', means: { as: 'set', value: 'XXXX-XX-XXTMO' }, rule: 'set' },
  { form: 'afternoons', means: { as: 'set', value: 'XXXX-XX-XXTAF' }, rule: 'set' },
  { form: 'evenings', means: { as: 'set', value: 'XXXX-XX-XXTEV' }, rule: 'set' },
  ...(
    [
      ['biweekly', 'week', 2],
      ['bimonthly', 'month', 2],
      ['semiannual|semiannually', 'month', 6],
    ] as const
  ).map(
    ([form, unit, times]): TimePattern => ({
      form,
      means: { as: 'set', unit, times },
      rule: 'set',
      lower: true,
    }),
  ),
  { form: 'at > weekends', means: { as: 'set', value: 'XXXX-WXX-WE' }, rule: 'set' },
  { form: 'once|twice|thrice a|an|per|each|every {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'once|twice|thrice -? daily', means: { as: 'set', unit: 'day' }, rule: 'set' },
  { form: 'once|twice|thrice -? weekly', means: { as: 'set', unit: 'week' }, rule: 'set' },
  { form: 'once|twice -? monthly', means: { as: 'set', unit: 'month' }, rule: 'set' },
  { form: 'once|twice -? yearly', means: { as: 'set', unit: 'year' }, rule: 'set' },
  { form: 'once every {n} {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'once every {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'once every {few} {unit}', means: { as: 'set' }, rule: 'set' },
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'several'].map(
    (count): TimePattern => ({
      form: `${count} times a|an|per|each|every {unit}`,
      means: { as: 'set' },
      rule: 'set',
    }),
  ),
  {
    form: `${EVENTS} > a|an|per|each {unit}`,
    means: { as: 'set' },
    rule: 'set',
  },
  { form: 'hourly', means: { as: 'set', unit: 'hour' }, rule: 'set', lower: true },
  { form: 'daily', means: { as: 'set', unit: 'day' }, rule: 'set', lower: true },
  {
    form: 'nightly',
    means: { as: 'set', value: 'XXXX-XX-XXTNI' },
    rule: 'set',
    lower: true,
  },
  { form: 'weekly', means: { as: 'set', unit: 'week' }, rule: 'set', lower: true },
  { form: 'twice - weekly', means: { as: 'set', unit: 'week' }, rule: 'set', lower: true },
  { form: 'fortnightly', means: { as: 'set', unit: 'fortnight' }, rule: 'set', lower: true },
  { form: 'monthly', means: { as: 'set', unit: 'month' }, rule: 'set', lower: true },
  { form: 'quarterly', means: { as: 'set', unit: 'quarter' }, rule: 'set', lower: true },
  { form: 'annual|annually|yearly', means: { as: 'set', unit: 'year' }, rule: 'set', lower: true },
  {
    form: 'semi -? annual|annually',
    means: { as: 'set', unit: 'month', times: 6 },
    rule: 'set',
    lower: true,
  },
  {
    form: 'bi -? monthly',
    means: { as: 'set', unit: 'month', times: 2 },
    rule: 'set',
    lower: true,
  },
  { form: 'bi -? weekly', means: { as: 'set', unit: 'week', times: 2 }, rule: 'set', lower: true },
  { form: 'biennial', means: { as: 'set', unit: 'year', times: 2 }, rule: 'set', lower: true },
  {
    form: 'half -? yearly',
    means: { as: 'set', unit: 'month', times: 6 },
    rule: 'set',
    lower: true,
  },
]
