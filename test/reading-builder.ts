import { originOf } from '../src/merge.ts'
import type { Article } from '../src/model/article.ts'
import type { PlacedRecord } from '../src/model/dossier.ts'
import type { Office } from '../src/model/entity.ts'
import type {
  Duration,
  EventFrame,
  EventKind,
  Part,
  Participant,
  Status,
} from '../src/model/event.ts'
import { cite, type Sourced, stated } from '../src/model/evidence.ts'
import type { Grain, Moment } from '../src/model/moment.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Report } from '../src/model/report.ts'
import { contentHash } from '../src/text/hash.ts'
import { instantOf } from '../src/text/zone.ts'
import { articleOf } from './article-builder.ts'

/** An event in short: `who` are words like `Antony Blinken/USA/foreign_minister`, see `participantOf`. */
export interface EventSketch {
  readonly kind?: EventKind
  readonly status?: Status
  readonly who: readonly string[]
  /** `2023-06-19T16:30@Asia/Shanghai`, `2023-06-18..2023-06-19@Asia/Shanghai`, `2023-06`, `~2023-06-19`. */
  readonly time?: string
  /** `Beijing/CHN`, `Beijing/CHN/Diaoyutai`, `=China/CHN` for a country alone. */
  readonly place?: string
  /** Minutes: `180`, `~180`, `>180`, `<180`, `plan 180`. */
  readonly lasted?: string
  readonly background?: boolean
  readonly outcome?: string
  /** The record's id, where a test needs a certain one. */
  readonly id?: string
}

/** A reading in short. */
export interface ReadingSketch {
  /** Tells reports apart; ids are made from it. */
  readonly name: string
  readonly text?: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly chain?: readonly string[]
  readonly version?: string
  readonly events?: readonly EventSketch[]
}

/** Builds a reading by hand: every value cites the first words of the text. */
export function readingOf(sketch: ReadingSketch): Reading {
  const { name, title, outlet, published, url, version = '0.1.0/id' } = sketch
  const plain = articleOf(sketch.text ?? `Laporan ${name} tentang diplomasi.`)
  const report = reportOf(sketch).id
  const article: Article = {
    ...plain,
    id: contentHash('article', name, plain.text),
    report,
    ...(title === undefined ? {} : { headline: title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined
      ? {}
      : {
          published: {
            moment: { start: published, grain: 'day', zone: 'Asia/Jakarta', approx: false },
            found: published,
            zoneCertainty: 'implied',
            rule: 'test',
          },
        }),
  }
  return {
    schema: 'kawat/reading@1',
    version,
    given: name,
    article,
    sentences: [],
    mentions: [],
    entities: [],
    times: [],
    quotes: [],
    claims: [],
    records: (sketch.events ?? []).map((event, index) => ({
      id: event.id ?? contentHash('record', name, String(index)),
      event: frameOf(article, event),
      codings: [],
      quotes: [],
    })),
    sourceChain: (sketch.chain ?? []).map((hop) => ({ name: hop, kind: 'agency', rule: 'test' })),
    problems: [],
  }
}

/** The report of a reading in short. */
export function reportOf({ name, outlet, title, url }: ReadingSketch): Report {
  return {
    id: contentHash('report', name),
    given: name,
    pages: [{ kind: 'text', content: `Laporan ${name} tentang diplomasi.` }],
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  }
}

/** One record of a report of its own. */
export function recordOf(event: EventSketch, report: Omit<ReadingSketch, 'events'>): PlacedRecord {
  const reading = readingOf({ ...report, events: [event] })
  const [record] = reading.records
  if (record === undefined) throw new Error('no record')
  return { record, origin: originOf(reading) }
}

function frameOf(article: Article, sketch: EventSketch): EventFrame {
  const words = cite(article, { start: 0, end: Math.min(7, article.text.length) })
  const say = <T>(value: T): Sourced<T> => stated(value, 'test', words)
  const { time, place, lasted, outcome } = sketch
  return {
    kind: say(sketch.kind ?? 'meeting'),
    status: say(sketch.status ?? 'happened'),
    background: sketch.background ?? false,
    triggers: [words],
    participants: sketch.who.map((who) => say(participantOf(who, say))),
    ...(time === undefined ? {} : { time: say(momentOf(time)) }),
    ...(place === undefined ? {} : { place: say(placeOf(place)) }),
    ...(lasted === undefined ? {} : { duration: say(durationOf(lasted)) }),
    outcomes: outcome === undefined ? [] : [say(outcome)],
  }
}

/** `Name/USA/office`; `=` before a state, `#` before an institution, `>` before a visitor, `<` before a host. */
function participantOf(who: string, say: <T>(value: T) => Sourced<T>): Participant {
  const part: Part = who.includes('>') ? 'visitor' : who.includes('<') ? 'host' : 'participant'
  const kind = who.includes('=') ? 'state' : who.includes('#') ? 'institution' : 'person'
  const [name = '', country, office] = who.replace(/^[<>=#]+/, '').split('/')
  return {
    entity: `${kind}:${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    kind,
    ...(country ? { country: say(country) } : {}),
    ...(office ? { office: say(office as Office) } : {}),
    part,
  }
}

function momentOf(time: string): Moment {
  const [when = '', zone = null] = time.replace('~', '').split('@')
  const [start = '', end] = when.split('..')
  const grains: { readonly [length: number]: Grain } = {
    4: 'year',
    7: 'month',
    10: 'day',
    16: 'minute',
  }
  const instant = zone !== null && start.length === 16 ? instantOf(start, zone) : undefined
  return {
    start,
    ...(end === undefined ? {} : { end }),
    grain: grains[start.length] ?? 'day',
    zone,
    approx: time.startsWith('~'),
    ...(instant === undefined ? {} : { instant }),
  }
}

function placeOf(place: string): {
  name: string
  country: string | null
  level?: 'country'
  venue?: string
} {
  const [name = '', country, venue] = place.split('/')
  return {
    name: name.replace('=', ''),
    country: country ?? null,
    ...(name.startsWith('=') ? { level: 'country' as const } : {}),
    ...(venue === undefined ? {} : { venue }),
  }
}

function durationOf(lasted: string): Duration {
  const minutes = Number(lasted.replace(/\D/g, ''))
  return {
    iso: `PT${minutes}M`,
    minutes,
    approx: /[~<>]/.test(lasted),
    ...(lasted.includes('>') ? { bound: 'more' as const } : {}),
    ...(lasted.includes('<') ? { bound: 'less' as const } : {}),
    ...(lasted.includes('plan') ? { planned: true } : {}),
  }
}
