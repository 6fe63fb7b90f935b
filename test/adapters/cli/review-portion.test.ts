import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPortion, loadQueue } from '../../../src/adapters/cli/review/stock.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import type { Status } from '../../../src/model/event.ts'
import type { Store } from '../../../src/ports.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'

const event = fc.record(
  {
    who: fc.subarray(['Antony Blinken/USA', 'Wang Yi/CHN', '=China/CHN', 'Susanto Putra'], {
      minLength: 1,
    }),
    status: fc.constantFrom<Status>('happened', 'planned', 'cancelled'),
    time: fc.constantFrom('2023-06-18', '2023-06-19', '2023-06', '2023-07-02'),
    place: fc.constantFrom('Beijing/CHN', 'Bali/IDN'),
    lasted: fc.constantFrom('120', '300'),
  },
  { requiredKeys: ['who'] },
)

async function filled(events: readonly EventSketch[]): Promise<Store> {
  const store = memoryStore({ now: () => 0 })
  for (const [index, one] of events.entries()) {
    const given = { name: `r${index}`, outlet: `Harian ${index % 3}`, published: '2023-06-20' }
    await store.putReading(readingOf({ ...given, events: [one] }))
  }
  await store.putWatch({ name: 'china', query: { actor: 'CHN' } } as never)
  return store
}

async function portions(store: Store, size: number) {
  const wish = { query: {}, watched: false }
  const all = []
  let next: string | undefined
  do {
    const portion = await loadPortion(store, wish, next, size)
    all.push(portion)
    next = portion.next
  } while (next !== undefined)
  return all
}

describe('a queue in portions', () => {
  it('asks in the end what it would ask at once, with the events the cards are about', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (events, size) => {
          const store = await filled(events)
          const whole = await loadQueue(store, { query: {}, watched: false })
          const parts = await portions(store, size)
          const ids = (cards: typeof whole.cards) => [...new Set(cards.map(({ id }) => id))].sort()
          expect(ids(parts.flatMap(({ cards }) => cards))).toEqual(ids(whole.cards))
          for (const { cards, dossiers } of parts) {
            for (const card of cards) {
              expect(dossiers.has(card.dossier)).toBe(true)
              if (card.question === 'same') expect(dossiers.has(card.other)).toBe(true)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('begins with contradictions, wherever they lie', async () => {
    const who = ['Antony Blinken/USA', 'Wang Yi/CHN']
    // Older ones are asked about too: of each one report says it was called off, which contradicts nothing.
    const plain = Array.from({ length: 12 }, (_, index) => ({
      ...{ who, time: `2023-0${1 + (index >> 1)}-10` },
      status: index % 2 === 0 ? ('planned' as const) : ('cancelled' as const),
    }))
    const told = ['120', '300'].map((lasted) => ({ who, time: '2023-09-19', lasted }))
    const store = await filled([...plain, ...told])
    const { cards, next } = await loadPortion(store, { query: {}, watched: false }, undefined, 2)
    expect(cards[0]).toMatchObject({ question: 'conflict', field: 'duration' })
    expect(next).toBeDefined()
  })

  it('goes on where a portion asks nothing', async () => {
    const plain = { who: ['Antony Blinken/USA', 'Wang Yi/CHN'] }
    const days = ['2023-01-10', '2023-02-10', '2023-03-10']
    const store = await filled(days.map((time) => ({ ...plain, time })))
    const whole = await loadQueue(store, { query: {}, watched: false })
    const first = await loadPortion(store, { query: {}, watched: false }, undefined, 1)
    expect(first.cards.length > 0 || first.next === undefined).toBe(true)
    expect(first.cards.length).toBeLessThanOrEqual(whole.cards.length)
  })
})
