/** Which expressions of the specs are not asked for, and why: `docs/time-bench.md` gives the reasons at length. */
import type { Expected } from './spec-case.ts'

/** Groups that are left out, each with its reason; the first that fits is the expression's. */
export const LEFT_OUT: readonly {
  readonly group: string
  readonly reason: string
  readonly fits: (one: Expected) => boolean
}[] = [
  {
    group: 'months and weekdays without a capital',
    reason:
      'edited prose writes them with one, and "may", "march", "sat" without one are other words',
    fits: ({ said }) => UNCAPPED.test(said),
  },
  {
    group: 'shorthand typed to a machine',
    reason: '"22april", "Oct2", "3h", "<=6pm", "7ampm" are not how prose is written',
    fits: ({ said }) => SHORTHAND.test(said),
  },
  {
    group: 'time zone alone',
    reason: 'no time',
    fits: ({ kind }) => kind === 'timezone',
  },
  {
    group: 'feast days',
    reason: 'they need a table of declared dates',
    fits: ({ text }) => FEAST.test(text),
  },
  {
    group: 'working days, fiscal and school years',
    reason: 'TIMEX3 has no value for them',
    fits: ({ timex }) => /\d(?:BD|WD)|^[SF]Y/.test(timex),
  },
  {
    group: 'meals',
    reason: 'TIMEX3 has no value for them',
    fits: ({ timex }) => /TME[BLD]/.test(timex),
  },
  {
    group: 'days without a day',
    reason: 'the part of day of no day ("in the morning") is left unread, docs/time.md',
    fits: ({ timex, kind }) => kind !== 'set' && /^T(?:MO|AF|EV|NI|DT|NT)$/.test(timex),
  },
  {
    group: 'weeks and years of something told before',
    reason: 'theirs has no value either',
    fits: ({ mod, timex }) => mod === 'ref_undef' || /^XXXX(?:-XX|-WXX(?:-WE)?)?$/.test(timex),
  },
  {
    group: 'end of the day as a clock',
    reason: 'a convention of calendars: 23:59:59',
    fits: ({ timex }) => /T23:59:59/.test(timex),
  },
  {
    group: 'clocks to the second',
    reason: "Kawat's clocks end at the minute",
    fits: ({ timex }) => /T\d\d:\d\d:(?!00)\d\d/.test(timex),
  },
  {
    group: 'two figures alone',
    reason:
      '"4/22", "11/2016", "2016 - 11", "2014-2018" may be a fraction, a score, a page, the number of a decree; with a weekday, in brackets or behind a preposition that asks for a year they are read',
    fits: ({ said }) => /^(?:(?:this|next|each) )?\d{1,4}\s?[-/.]\s?\d{1,4}$/i.test(said),
  },
  {
    group: 'dates without marks, or with a year of two figures',
    reason: '"20161016", "2016 10 16", "9-18-15", "08/12,15" are codes, not prose',
    fits: ({ said }) =>
      /^(?:\d{8}|\d{4} \d\d \d\d|\d{1,2}-\d{1,2}-\d\d|\d\d\/\d\d,\d{2,4})$/.test(said),
  },
  {
    group: 'a number alone for a clock or a day',
    reason: '"6", "twenty", "15", "the 27": nothing in the words says that it is a time',
    fits: ({ kind, said }) => /^(?:date|time)$/.test(kind) && NUMBER.test(said),
  },
  {
    group: 'the week, the day',
    reason: 'of a story told, not of today: left unread unless it says which ("this week")',
    fits: ({ said }) => /^(?:the|my) (?:day|week|month|year|fortnight|hour)$/i.test(said),
  },
  {
    group: 'weeks by number alone',
    reason: '"week 10" is of a season, a term, a war; with its year it is read',
    fits: ({ said }) => /\bweek \d+$/i.test(said),
  },
  {
    group: 'hours as bare figures',
    reason:
      '"Monday 12-4", "6-8 next Monday", "five to seven today": scores and counts look the same',
    fits: ({ kind, said }) => kind === 'datetimerange' && BARE_HOURS.test(said),
  },
  {
    group: 'about so late',
    reason: '"noonish", "11-ish" are no prose',
    fits: ({ said }) => /ish$/i.test(said),
  },
  {
    group: 'open ends of records',
    reason: '"2018 or later", "year to date", "till date" ask a table; TIMEX3 has no side',
    fits: ({ said }) => /\b(?:or|and) (?:later|after|greater)$|\bto date$|\btill date$/i.test(said),
  },
  {
    group: 'the rest of a week, month or year',
    reason: "the value of TIMEX3 is the week's own; theirs begins today",
    fits: ({ said }) => /\b(?:rest|remaining)\b/i.test(said),
  },
  {
    group: 'no such date',
    reason: 'theirs is not resolved',
    fits: ({ kind, resolutions }) =>
      /^date/.test(kind) &&
      resolutions.every(({ start, end, value }) => [start, end, value].every(isUnresolved)) &&
      resolutions.some(({ value }) => value !== undefined),
  },
]

const NUMBER =
  /^(?:(?:the|at) )?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)$/i
const BARE_HOURS =
  /\b\d{1,2}\s?-\s?\d{1,2}\b(?!\s?(?:[ap]\.?m|:))|^(?:one|two|three|four|five|six|seven|eight|nine|ten) to (?:one|two|three|four|five|six|seven|eight|nine|ten)\b|^from \d to \d (?:of|on)\b/i
const UNCAPPED =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/
const SHORTHAND =
  /\d(?!(?:st|nd|rd|th|s|am|pm|a|p|ish|an)\b)[a-z]{1,}|[a-z]\d|[<>=|@~#]|ampm|\b\d+ [hdwmy]\b|\bw\/c\b|\btmrw?\b|\botd\b|\beod\b|\beo[mwy]\b|\btonite\b/i

const FEAST =
  /christmas|x-?mas|easter|thanks ?giving|new year|labou?r day|valentine|halloween|independence day|memorial day|martin luther|mlk|columbus|veterans|earth day|jubilee|juneteenth|black friday|cyber monday|st\.? patrick|mother'?s'? day|father'?s'? day|good friday|teacher'?s day|children'?s day|singles? day|women'?s day|groundhog|april fool|may day|presidents'? day|holiday|ramadan|ramazan|eid|sacrifice|islamic|yuan|chinese|mid-?autumn|boxing day|inauguration|guy fawkes|cinco|all saints|all souls|all hallows|diwali|hanukkah|kwanzaa|canberra|anzac|white lover|white day|arbou?r day|flag day|epiphany|ash wednesday|palm sunday|ascension|pentecost|whit|corpus|trinity|freedom day|super bowl|tax day|emancipation/i

function isUnresolved(value: string | undefined): boolean {
  return value === undefined || value === 'not resolved' || value.startsWith('0001')
}

/** The group an expression is left out with; undefined where it is asked for. */
export function leftOutWith(one: Expected): string | undefined {
  return LEFT_OUT.find(({ fits }) => fits(one))?.group
}
