import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeAll, originOf } from '../../src/merge.ts'
import type { PlacedRecord } from '../../src/model/dossier.ts'
import { cite, implied, stated } from '../../src/model/evidence.ts'
import type { Quote } from '../../src/model/quote.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Record } from '../../src/model/record.ts'
import type { ReviewAct, ReviewAction } from '../../src/model/review.ts'
import type { Watch } from '../../src/model/watch.ts'
import {
  type Answer,
  actsOf,
  type Card,
  doubtsOf,
  judgementsOf,
  mergeReviewed,
  reviewAction,
  reviewQueue,
  standingActs,
} from '../../src/review.ts'
import { type EventSketch, readingOf } from '../reading-builder.ts'

const BLINKEN = 'Antony Blinken/USA/foreign_minister'
const QIN = 'Qin Gang/CHN/foreign_minister'
const talks: EventSketch = {
  kind: 'talks',
  who: [BLINKEN, QIN],
  time: '2023-06-18@Asia/Shanghai',
  place: 'Beijing/CHN',
}
const retno: EventSketch = {
  who: ['Retno Marsudi/IDN', 'Vivian Balakrishnan/SGP'],
  time: '2023-06-20@Asia/Jakarta',
  place: 'Jakarta/IDN',
}
const watch: Watch = { name: 'ID-SG', query: { actor: 'IDN', with: 'SGP' } }

let clock = 0
const does = (act: ReviewAct): ReviewAction =>
  reviewAction(act, new Date(Date.UTC(2026, 0, 5) + 1000 * clock++).toISOString(), 'Rini', '')

function placed(readings: readonly Reading[]): readonly PlacedRecord[] {
  return readings.flatMap((reading) =>
    reading.records.map((record) => ({ record, origin: originOf(reading) })),
  )
}

/** The queue over readings, after acts. */
function queueOf(
  readings: readonly Reading[],
  actions: readonly ReviewAction[] = [],
  watches: readonly Watch[] = [],
): readonly Card[] {
  const records = placed(readings)
  const standing = standingActs(actions)
  return reviewQueue({
    dossiers: mergeReviewed(records, [], actions),
    judgements: [...judgeAll(records), ...judgementsOf(standing)],
    doubts: readings.map(doubtsOf),
    watches,
    standing,
  })
}

const reading = (name: string, ...events: readonly EventSketch[]): Reading =>
  readingOf({
    name,
    outlet: name,
    published: '2023-06-20',
    text: 'Para pejabat itu bertemu. "Kami sepakat," katanya. Menlu Lin Baru hadir.',
    events: events.map((event, index) => ({ ...event, id: `${name}-${index}` })),
  })

/** A reading whose entities are as they would be read: known ones have a row. */
function withEntities(given: Reading, known: readonly string[]): Reading {
  const names = new Map(
    given.records.flatMap(({ event }) =>
      event.participants.map(({ value }) => [value.entity, value] as const),
    ),
  )
  return {
    ...given,
    entities: [...names.values()].map(({ entity, name, kind }) => ({
      id: entity,
      kind,
      name,
      aliases: [name],
      mentions: [],
      ...(known.includes(name) ? { row: entity } : {}),
    })),
  }
}

const questions = (cards: readonly Card[]) =>
  cards.map((card) =>
    'field' in card
      ? `${card.question} ${card.field} ${card.dossier}`
      : `${card.question} ${card.dossier}`,
  )

/** Every kind of question at once. */
function everything(): readonly Reading[] {
  const a = reading('a', { ...talks, lasted: '330' }, { ...retno, lasted: '60' })
  const b = reading('b', { ...talks, lasted: '450' }, { ...retno, lasted: '100' })
  // The states alone, reported together, on another named place: the rules are unsure.
  const c = reading('c', { ...talks, who: ['=US/USA', '=China/CHN'], place: 'Shanghai/CHN' })
  const d = withEntities(
    reading('d', { who: ['Lin Baru/TWN', 'Lin Lama/TWN'], time: '2023-05-01' }),
    ['Lin Lama'],
  )
  const words = cite(d.article, { start: 27, end: 39 })
  const quote: Quote = {
    id: 'q1',
    type: 'direct',
    class: 'speech',
    content: [words],
    verbatim: true,
    rule: 'test',
  }
  const [event] = d.records as [Record]
  const place = implied({ name: 'Taipei', country: 'TWN' }, 'event/place-of-story', words)
  const doubtful = { ...event, event: { ...event.event, place }, quotes: ['q1'] }
  return [a, b, c, { ...d, quotes: [quote], records: [doubtful] }]
}

describe('the queue', () => {
  test('puts what is watched first, then conflicts, pairs, doubts, names and quotes', () => {
    expect(questions(queueOf(everything(), [], [watch]))).toEqual([
      'conflict duration a-1',
      'conflict duration a-0',
      'same a-0',
      'doubt place d-0',
      'actor d-0',
      'speaker d-0',
    ])
    expect(queueOf(everything(), [], [watch])[0]?.watches).toEqual(['ID-SG'])
  })

  test('puts doubtful values of what is watched before conflicts of what is not', () => {
    const taipei: Watch = { name: 'TW', query: { actor: 'TWN' } }
    expect(questions(queueOf(everything(), [], [taipei])).slice(0, 2)).toEqual([
      'doubt place d-0',
      'conflict duration a-0',
    ])
  })

  test('offers the rivals, and actors of like names', () => {
    const cards = queueOf(everything(), [], [watch])
    expect(cards[0]?.alternatives.map(({ holders }) => holders)).toEqual([['b-1'], ['a-1']])
    expect(cards.find(({ question }) => question === 'actor')).toMatchObject({
      name: 'Lin Baru',
      why: ['new-actor'],
      alternatives: [{ value: 'person:lin-lama', name: 'Lin Lama' }],
    })
  })

  test('says why: the reasons of the rules, a problem of the reading, a word against it', () => {
    const same = queueOf(everything()).find(({ question }) => question === 'same')
    expect(same?.why).toEqual(['unsure', 'same-states', 'same-day', 'other-name'])
    const plain = reading('e', talks)
    const [record] = plain.records as [Record]
    const evidence = cite(plain.article, { start: 3, end: 9 })
    const problem = {
      code: 'timex/weekday-mismatch',
      severity: 'warning',
      note: '',
      evidence,
    } as const
    const time = stated(
      { start: '2023-06-18', grain: 'day', zone: null, approx: false } as const,
      't',
      evidence,
    )
    const doubtful = {
      ...plain,
      problems: [problem],
      records: [{ ...record, event: { ...record.event, time } }],
    }
    expect(queueOf([doubtful])).toMatchObject([
      { question: 'doubt', field: 'time', why: ['timex/weekday-mismatch'] },
    ])
    expect(queueOf([doubtful, reading('f', talks)])).toEqual([])
    const off = [
      reading('g', { ...talks, status: 'planned' }),
      reading('h', { ...talks, status: 'cancelled' }),
    ]
    expect(queueOf(off)).toMatchObject([{ question: 'doubt', field: 'status', why: ['disputed'] }])
  })

  test('does not ask whether two events are one that a report tells apart', () => {
    const states = { ...talks, who: ['=US/USA', '=China/CHN'], place: 'Shanghai/CHN' }
    expect(questions(queueOf([reading('a', talks), reading('b', states)]))).toEqual(['same a-0'])
    expect(questions(queueOf([reading('a', talks), reading('b', states, talks)]))).toEqual([])
  })

  test('leaves rejected events alone', () => {
    const acts = ['a-0', 'b-0'].map((record) => does({ type: 'reject', record }))
    expect(questions(queueOf(everything(), acts))).not.toContain('conflict duration a-0')
  })

  const answers: readonly Answer[] = [
    { type: 'accept' },
    { type: 'reject' },
    { type: 'choose', index: 0 },
    { type: 'choose', index: 9 },
    { type: 'edit', value: { iso: 'PT6H', minutes: 360, approx: false } },
    { type: 'edit', value: 'person:lin-lama' },
    { type: 'unsure' },
  ]

  test('asks nothing twice that an answer decided, and asks again once it is undone', () => {
    const before = queueOf(everything(), [], [watch])
    let decided = 0
    for (const card of before) {
      for (const answer of answers) {
        const acts = actsOf(card, answer).map(does)
        const after = queueOf(everything(), acts, [watch]).map(({ id }) => id)
        const isValue = answer.type !== 'edit' || typeof answer.value !== 'string'
        // A value that is none of the field decides nothing.
        if (acts.length > 0 && (isValue || !('field' in card))) {
          if ('field' in card && card.field === 'place' && answer.type === 'edit') continue
          expect([card.question, answer.type, after.includes(card.id)]).toEqual([
            card.question,
            answer.type,
            false,
          ])
          decided++
        }
        const undone = acts.map(({ id }) => does({ type: 'undo', action: id }))
        expect(queueOf(everything(), [...acts, ...undone], [watch])).toEqual(before)
      }
    }
    expect(decided).toBeGreaterThan(15)
  })

  test('asks anew of a conflict where another report brings another value', () => {
    const [card] = queueOf([
      reading('a', { ...talks, lasted: '330' }),
      reading('b', { ...talks, lasted: '450' }),
    ])
    const acts = actsOf(card as Card, { type: 'accept' }).map(does)
    const more = [
      reading('a', { ...talks, lasted: '330' }),
      reading('b', { ...talks, lasted: '450' }),
      reading('c', { ...talks, lasted: '450' }),
    ]
    expect(queueOf(more, acts)).toEqual([])
    const rival = reading('d', { ...talks, lasted: '90' })
    expect(queueOf([...more, rival], acts)).toMatchObject([{ field: 'duration' }])
  })

  test('is the same whatever the order of events and acts', () => {
    const readings = everything()
    const records = placed(readings)
    const acts = [does({ type: 'accept', record: 'a-0', field: 'duration' })]
    const dossiers = mergeReviewed(records, [], acts)
    const stock = { judgements: judgeAll(records), watches: [watch], standing: acts }
    const doubts = readings.map(doubtsOf)
    const expected = reviewQueue({ ...stock, dossiers, doubts })
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dossiers], { minLength: dossiers.length }),
        fc.shuffledSubarray([...doubts], { minLength: doubts.length }),
        fc.shuffledSubarray([...stock.judgements], { minLength: stock.judgements.length }),
        (some, more, judgements) => {
          expect(reviewQueue({ ...stock, dossiers: some, doubts: more, judgements })).toEqual(
            expected,
          )
        },
      ),
      { numRuns: 40 },
    )
  })
})
