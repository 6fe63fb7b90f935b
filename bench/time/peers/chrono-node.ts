/**
 * chrono-node: its flags of certain components and its tags tell how fine a result is, and become values of TIMEX3 by them.
 * The zone of the record's place serves for results without one.
 */
import * as chrono from 'chrono-node'
import { dayNumber, isoDate, isoMonth, isoWeek, isoYear, two } from '../../../src/text/calendar.ts'
import type { TimeRecord } from '../../quality/time-gold.ts'
import type { FoundTimex } from '../../quality/time-score.ts'
import type { Tag } from '../taggers.ts'
import { instantField, offsetMinutes, placeInstant } from './local-time.ts'

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
  noon: '12:00',
  midnight: '00:00',
}

/** Reads `05/03` as 3 May. */
export const tag: Tag = (record) => tagWith(chrono.en.casual, record)

/** Reads `05/03` as 5 March. */
export const tagDayFirst: Tag = (record) => tagWith(chrono.en.GB, record)

/** What is timed beside Kawat: the parse alone, without the making of values. */
export function parse({ text, reference }: TimeRecord): number {
  const at = { instant: new Date(reference), timezone: offsetMinutes(reference) }
  return chrono.en.casual.parse(text, at).length
}

function tagWith(parser: chrono.Chrono, { text, reference, zone }: TimeRecord): FoundTimex[] {
  const at = { instant: new Date(reference), timezone: offsetMinutes(reference) }
  return parser.parse(text, at).map((one) => {
    const tags = one.tags()
    const [type, value] = timexValue(one.start, one.text, tags)
    const timex = {
      start: one.index,
      end: one.index + one.text.length,
      type,
      ...instantField(instantAt(one.start, zone)),
    }
    if (one.end == null) return { ...timex, value }
    const instantEnd = instantAt(one.end, zone)
    return {
      ...timex,
      value: `${value}/${timexValue(one.end, one.text, tags)[1]}`,
      ...(instantEnd === undefined ? {} : { instantEnd }),
    }
  })
}

function timexValue(
  components: chrono.Components,
  text: string,
  tags: ReadonlySet<string>,
): readonly [type: string, value: string] {
  const get = (name: chrono.Component) => components.get(name) ?? 0
  const [year, month, day] = [get('year'), get('month'), get('day')]
  const date = `${isoMonth(year, month)}-${two(day)}`
  if (components.isCertain('hour'))
    return ['TIME', `${date}T${two(get('hour'))}:${two(get('minute'))}`]
  const part = partOfDay(text, tags)
  if (part !== undefined) return ['TIME', `${date}T${part}`]
  if (/week/i.test(text) && !components.isCertain('weekday'))
    return ['DATE', isoWeek(dayNumber(year, month, day) ?? 0)]
  if (components.isCertain('day') || components.isCertain('weekday')) return ['DATE', date]
  if (components.isCertain('month')) return ['DATE', isoMonth(year, month)]
  return ['DATE', components.isCertain('year') ? isoYear(year) : date]
}

function partOfDay(text: string, tags: ReadonlySet<string>): string | undefined {
  for (const one of tags) {
    const name = /casualReference\/(\w+)/.exec(one)?.[1] ?? ''
    if (Object.hasOwn(PARTS, name)) return PARTS[name]
  }
  const said = /morning|afternoon|evening|night/i.exec(text)?.[0].toLowerCase()
  return said === undefined ? undefined : PARTS[said]
}

function instantAt(components: chrono.Components, zone: string): string | undefined {
  if (!components.isCertain('hour')) return undefined
  if (components.isCertain('timezoneOffset')) return components.date().toISOString()
  const get = (name: chrono.Component) => components.get(name) ?? 0
  const day = dayNumber(get('year'), get('month'), get('day'))
  if (day === undefined) return undefined
  return placeInstant(`${isoDate(day)}T${two(get('hour'))}:${two(get('minute'))}`, zone)
}
