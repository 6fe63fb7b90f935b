import type { Article } from '../../src/model/article.ts'
import type { EventFrame, EventKind, Participant, Status } from '../../src/model/event.ts'
import { type Evidence, stated } from '../../src/model/evidence.ts'
import type { Quote } from '../../src/model/quote.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Report } from '../../src/model/report.ts'
import { contentHash } from '../../src/text/hash.ts'

/** Events told by each report. */
export const EVENTS = 5

const KINDS: readonly EventKind[] = [
  ...(['meeting', 'meeting', 'meeting', 'talks', 'talks', 'visit', 'visit', 'call'] as const),
  ...(['agreement', 'statement', 'summons', 'sanction', 'aid', 'embassy_opening'] as const),
]
const STATUSES: readonly Status[] = ['happened', 'happened', 'happened', 'planned', 'cancelled']
const OUTLETS = 400
const PEOPLE = 20_000
const WORDS = 30_000
const COUNTRIES = 190
const DAYS = 20 * 365
const BEGIN = Date.UTC(2005, 0, 1)

/**
 * Reports and readings of a world that never was: twenty thousand people of 190 countries meet on any day of twenty years, a
 * few countries far more often than the rest. One event in ten is told again by another report, one of fifty with another length.
 */
export function* syntheticReadings(
  records: number,
): Generator<{ readonly report: Report; readonly reading: Reading }> {
  const random = generator(20230619)
  const told: Occasion[] = []
  for (let number = 0; number * EVENTS < records; number++) {
    const occasions = Array.from({ length: EVENTS }, () => {
      const known = told[Math.floor(random() * told.length)]
      const again = known !== undefined && random() < 0.1
      const occasion = again ? retold(known, random) : occasionOf(random)
      if (told.length < 5000) told.push(occasion)
      else told[Math.floor(random() * told.length)] = occasion
      return occasion
    })
    yield readingOf(number, occasions, random)
  }
}

interface Occasion {
  readonly kind: EventKind
  readonly status: Status
  readonly day: string
  readonly people: readonly [number, number]
  readonly place: number
  readonly minutes: number
}

/** One in five is told with another length. */
function retold(occasion: Occasion, random: () => number): Occasion {
  return random() < 0.2 ? { ...occasion, minutes: occasion.minutes * 2 } : occasion
}

function occasionOf(random: () => number): Occasion {
  const one = person(random)
  return {
    kind: KINDS[Math.floor(random() * KINDS.length)] as EventKind,
    status: STATUSES[Math.floor(random() * STATUSES.length)] as Status,
    day: new Date(BEGIN + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10),
    people: [one, (one + 1 + person(random)) % PEOPLE],
    place: Math.floor(random() * 600),
    minutes: 30 * (1 + Math.floor(random() * 6)),
  }
}

/** Squared, so that the first people, who are of the first countries, are met most. */
function person(random: () => number): number {
  return Math.floor(random() ** 2 * PEOPLE)
}

function readingOf(
  number: number,
  occasions: readonly Occasion[],
  random: () => number,
): { readonly report: Report; readonly reading: Reading } {
  const outlet = `Harian ${Math.floor(random() * OUTLETS)}`
  const title = `${nameOf(occasions[0]?.people[0] ?? 0)} bertemu ${nameOf(occasions[0]?.people[1] ?? 0)}`
  const text = [title, ...occasions.map((one) => sentenceOf(one, random))].join('\n')
  const published = occasions[0]?.day as string
  const report: Report = {
    id: contentHash('bench', String(number)),
    pages: [{ kind: 'text', content: text }],
    outlet,
    title,
  }
  const words: Evidence = {
    ...{ start: 0, end: title.length, exact: title },
    original: { page: 0, start: 0, end: title.length },
  } as Evidence
  const article = {
    ...{ id: contentHash('article', report.id), report: report.id, language: 'id', text },
    ...{ blocks: [], furniture: [], repairs: [], map: [], headline: title, outlet },
    published: {
      moment: { start: published, grain: 'day', zone: 'Asia/Jakarta', approx: false },
      ...{ found: published, zoneCertainty: 'implied', rule: 'bench' },
    },
  } as unknown as Article
  return {
    report,
    reading: {
      ...{ schema: 'kawat/reading@1', version: '0.1.0/id', article, sentences: [], mentions: [] },
      ...{ entities: [], times: [], claims: [], sourceChain: [], problems: [] },
      quotes: [quoteOf(occasions[0] as Occasion, words)],
      records: occasions.map((occasion, index) => ({
        id: contentHash('record', report.id, String(index)),
        event: frameOf(occasion, words),
        ...{ codings: [], quotes: [] },
      })),
    },
  }
}

function frameOf(
  { kind, status, day, people, place, minutes }: Occasion,
  words: Evidence,
): EventFrame {
  return {
    kind: stated(kind, 'bench', words),
    status: stated(status, 'bench', words),
    background: false,
    triggers: [words],
    participants: people.map((one, index) =>
      stated(participant(one, kind, index, words), 'bench', words),
    ),
    time: stated({ start: day, grain: 'day', zone: 'Asia/Jakarta', approx: false }, 'bench', words),
    place: stated({ name: `Kota ${place}`, country: countryOf(place * 31) }, 'bench', words),
    duration: stated({ iso: `PT${minutes}M`, minutes, approx: false }, 'bench', words),
    outcomes: [],
  }
}

function participant(one: number, kind: EventKind, index: number, words: Evidence): Participant {
  const name = nameOf(one)
  return {
    ...{ entity: `person:${one}`, name, kind: 'person' as const },
    country: stated(countryOf(one), 'bench', words),
    office: stated(one % 3 === 0 ? 'foreign_minister' : 'other', 'bench', words),
    part: kind === 'visit' ? (index === 0 ? 'visitor' : 'host') : 'participant',
  }
}

function quoteOf({ people }: Occasion, words: Evidence): Quote {
  const name = nameOf(people[0])
  return {
    ...{ id: 'q1', type: 'direct', class: 'speech', content: [words], verbatim: true },
    speaker: stated({ entity: `person:${people[0]}`, name, kind: 'person' }, 'bench', words),
    rule: 'bench',
  }
}

function sentenceOf({ people, day, place }: Occasion, random: () => number): string {
  const filler = Array.from({ length: 25 }, () => `kata${Math.floor(random() ** 3 * WORDS)}`)
  return `${nameOf(people[0])} menemui ${nameOf(people[1])} di Kota ${place} pada ${day}: ${filler.join(' ')}.`
}

// Two words of two hundred each, and never one word in two names' places.
function nameOf(one: number): string {
  return `Depan${one % 200} Belakang${Math.floor(one / 100)}`
}

function countryOf(one: number): string {
  const number = Math.floor((one / PEOPLE) * COUNTRIES) % COUNTRIES
  const letters = [Math.floor(number / 26), number % 26].map((at) => String.fromCharCode(65 + at))
  return `X${letters.join('')}`
}

/** Mulberry32: the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
