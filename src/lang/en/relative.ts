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
    form: 'the day before yesterday',
    means: { as: 'shift', by: -2, unit: 'day', from: 'published' },
    rule: 'yesterday',
  },
  {
    form: 'tomorrow',
    means: { as: 'shift', by: 1, unit: 'day', from: 'published' },
    rule: 'tomorrow',
  },
  {
    form: 'the day after tomorrow',
    means: { as: 'shift', by: 2, unit: 'day', from: 'published' },
    rule: 'tomorrow',
  },
  {
    form: 'tonight',
    means: { as: 'shift', by: 0, unit: 'day', from: 'published', part: 'NI' },
    rule: 'part-today',
  },
  {
    form: 'last night',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published', part: 'NI' },
    rule: 'last-night',
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
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'following',
  },
  {
    form: 'the previous|preceding {calendar}',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'preceding',
  },

  { form: '{n} {unit} ago', means: { as: 'shift', by: -1, from: 'published' }, rule: 'ago' },
  { form: 'a|an {unit} ago', means: { as: 'shift', by: -1, from: 'published' }, rule: 'ago' },
  { form: '{few} {unit} ago', means: { as: 'shift', by: -1, from: 'published' }, rule: 'ago' },
  { form: '{n} {unit} from now', means: { as: 'shift', by: 1, from: 'published' }, rule: 'ahead' },
  { form: "{n} {unit} '|’ time", means: { as: 'shift', by: 1, from: 'published' }, rule: 'ahead' },
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
  {
    form: '{few} {unit} earlier',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },

  { form: 'last {calendar}', means: { as: 'shift', by: -1, from: 'published' }, rule: 'last' },
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
  { form: 'next {calendar}', means: { as: 'shift', by: 1, from: 'published' }, rule: 'next' },
  { form: 'the coming {calendar}', means: { as: 'shift', by: 1, from: 'published' }, rule: 'next' },

  { form: 'this weekend', means: { as: 'weekend', by: 0 }, rule: 'weekend' },
  { form: 'last weekend', means: { as: 'weekend', by: -1 }, rule: 'weekend' },
  { form: 'next weekend', means: { as: 'weekend', by: 1 }, rule: 'weekend' },
  { form: 'the weekend', means: { as: 'weekend', by: Number.NaN }, rule: 'weekend' },

  {
    form: 'the? last|past|previous {n} {unit}',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  {
    form: 'the? last|past|previous {few} {unit}',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  { form: 'the past {unit}', means: { as: 'period', side: 'past' }, rule: 'period' },
  {
    form: 'recent days|weeks|months|years',
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
    form: 'coming days|weeks|months|years',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },

  { form: 'now|currently|nowadays', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'at the > moment', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'recently|lately', means: { as: 'reference', value: 'PAST_REF' }, rule: 'recently' },
  { form: 'the near future', means: { as: 'reference', value: 'FUTURE_REF' }, rule: 'soon' },
]
