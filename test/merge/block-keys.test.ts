import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachMeeting } from '../../src/merge/block-keys.ts'
import { blockKeys, compare, placeRecords } from '../../src/merge.ts'
import type { EventKind, Status } from '../../src/model/event.ts'
import { readingOf } from '../reading-builder.ts'

const PEOPLE = [
  ...['Antony Blinken/USA', 'Antony Albanese/AUS', 'Blinken/USA', 'Blinken', 'Marco Rubio/USA'],
  ...['Wang Yi/CHN', 'Wang/CHN', 'Xi Jinping/CHN', '=China/CHN', '=US/USA', 'Retno Marsudi/IDN'],
]

const records = fc
  .array(
    fc.record(
      {
        who: fc.subarray(PEOPLE, { minLength: 1, maxLength: 4 }),
        kind: fc.constantFrom<EventKind>('meeting', 'call', 'visit', 'agreement', 'statement'),
        status: fc.constantFrom<Status>('happened', 'planned', 'cancelled'),
        time: fc.constantFrom('2023-06-19', '2023-06-20', '2023-06'),
        place: fc.constantFrom('Beijing/CHN', 'Bali/IDN'),
      },
      { requiredKeys: ['who'] },
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((events) =>
    events.flatMap((event, index) =>
      placeRecords(readingOf({ name: `r${index}`, published: '2023-06-20', events: [event] })),
    ),
  )

describe('records meet', () => {
  test('wherever they share a key and the rules would not say no', () => {
    fc.assert(
      fc.property(records, (all) => {
        const met = new Set<string>()
        eachMeeting(all, (one, other) => {
          expect(one).toBeLessThan(other)
          met.add(`${one} ${other}`)
        })
        for (const [one, left] of all.entries()) {
          const keys = new Set(blockKeys(left))
          for (let other = one + 1; other < all.length; other++) {
            const right = all[other] as (typeof all)[number]
            const share = blockKeys(right).some((key) => keys.has(key))
            const same = compare(left, right)?.same ?? 'no'
            if (met.has(`${one} ${other}`)) expect(share).toBe(true)
            else if (share) expect(same).toBe('no')
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('not under a name alone where all sides are told apart', () => {
    const [one, other] = [
      ['Antony Blinken/USA', 'Wang Yi/CHN'],
      ['Antony Blinken/USA', 'Retno Marsudi/IDN'],
    ].flatMap((who, index) =>
      placeRecords(readingOf({ name: `r${index}`, events: [{ who, time: '2023-06-19' }] })),
    )
    const met: number[] = []
    eachMeeting([one, other] as never, (...pair) => met.push(...pair))
    expect(met).toEqual([])
  })
})
