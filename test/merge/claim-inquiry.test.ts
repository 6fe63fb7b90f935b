import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import {
  checkClaims,
  claimInquiries,
  matchesDossier,
  mergeRecords,
  placeRecords,
} from '../../src/merge.ts'
import type { EventKind } from '../../src/model/event.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

function reading(lang: 'id' | 'en', text: string): Reading {
  const result = read({ lang, text, published: '2024-03-05T12:00:00Z' })
  if (isRefusal(result)) throw new Error(result.detail)
  return result
}

const MET =
  'Indonesian Foreign Minister Retno Marsudi met Chinese Foreign Minister Wang Yi in Jakarta on Tuesday (March 5, 2024).'
const VISIT =
  'Malaysian Prime Minister Anwar Ibrahim arrived in Indonesia on Tuesday (March 5, 2024).'
const claims = [
  reading('en', `${MET} It was their first meeting since 2018.`),
  reading('en', `${MET} It was their first meeting in five years.`),
  reading('en', `${MET} It was their first meeting.`),
  reading('en', `${VISIT} It was the first visit by a Malaysian prime minister in five years.`),
  reading('en', `${VISIT} He is the first Asian leader to visit Indonesia since 2018.`),
  reading('en', `${VISIT} It was the first visit by a foreign leader in five years.`),
  reading(
    'id',
    'Menteri Luar Negeri Indonesia Retno Marsudi berkunjung ke Beijing, China, Selasa (5/3/2024). Ini kunjungan pertama menteri luar negeri Indonesia sejak 2018.',
  ),
]

const people = fc.constantFrom<readonly string[]>(
  ['Retno Marsudi/IDN/foreign_minister', 'Wang Yi/CHN/foreign_minister'],
  ['Retno Marsudi/IDN/foreign_minister', 'Qin Gang/CHN/foreign_minister'],
  ['>Retno Marsudi/IDN/foreign_minister', '<=China/CHN'],
  ['>Muhyiddin Yassin/MYS/head_of_government', '<=Indonesia/IDN'],
  ['>Anwar Ibrahim/MYS/head_of_government'],
  ['=Indonesia/IDN', '=China/CHN'],
)
const sketch: fc.Arbitrary<EventSketch> = fc.record({
  kind: fc.constantFrom<EventKind>('meeting', 'talks', 'visit', 'call', 'summit'),
  who: people,
  time: fc.constantFrom(
    '2016-11-02',
    '2018-11-02',
    '2019-03',
    '2021-06-01',
    '2024-02-01',
    '2024-04-01',
  ),
  place: fc.constantFrom('Beijing/CHN', 'Jakarta/IDN', '=Indonesia/IDN'),
  background: fc.boolean(),
})

describe('what a claim asks of the record', () => {
  test('gives it the verdict it has against all of the record', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...claims),
        fc.array(sketch, { maxLength: 12 }),
        (report, sketches) => {
          const others = sketches.map((event, at) =>
            recordOf(event, { name: `other ${at}`, published: '2024-04-02' }),
          )
          const all = mergeRecords([...placeRecords(report), ...others])
          const queries = claimInquiries(report).flatMap((one) => one.queries)
          const asked = all.filter(
            (dossier) =>
              dossier.members.some(({ origin }) => origin.article === report.article.id) ||
              queries.some((query) => matchesDossier(dossier, query)),
          )
          expect(checkClaims(report, asked)).toEqual(checkClaims(report, all))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('is bounded by people, kind and days, and names the event it is said of', () => {
    const [since] = claims.map((report) => claimInquiries(report)[0])
    expect(since?.record).toBe(claims[0]?.records[0]?.id)
    expect(since?.queries.length).toBeGreaterThan(0)
    for (const query of since?.queries ?? []) {
      expect(query).toMatchObject({
        actor: expect.stringMatching(/^(?:IDN|CHN)$/),
        background: true,
      })
      expect(query).toMatchObject({
        from: '2018-01-01',
        to: '2024-03-05',
        kind: expect.any(String),
      })
    }
  })

  test('is nothing where the record cannot measure it', () => {
    const longest = reading('en', `${MET} It was the longest meeting of the two.`)
    expect(claimInquiries(longest).every(({ queries }) => queries.length === 0)).toBe(true)
  })
})
