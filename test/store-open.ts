import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Reading } from '../src/model/reading.ts'
import type { ReviewAct, ReviewAction } from '../src/model/review.ts'
import type { Store } from '../src/ports.ts'
import { quoteKey, reviewAction } from '../src/review.ts'
import { type EventSketch, readingOf } from './reading-builder.ts'

const TWO = ['Retno Marsudi/IDN/foreign_minister', 'Wang Yi/CHN/foreign_minister']
const STRANGER = 'person:~tamu'

let clock = 0
const does = (act: ReviewAct): ReviewAction => {
  const at = new Date(Date.UTC(2026, 0, 5) + 1000 * clock++).toISOString()
  return reviewAction(act, at, 'Rini', undefined)
}

const told = (name: string, ...events: readonly EventSketch[]): Reading =>
  readingOf({ name, outlet: `Harian ${name}`, published: '2023-06-20', events })

/** The reading, in which a participant stands in no table. */
function withStranger(reading: Reading): Reading {
  const participants = reading.records.flatMap(({ event }) => event.participants)
  const name = participants.at(-1)?.value.name ?? ''
  const entity = { id: STRANGER, name, kind: 'person', mentions: [], rule: 'test' }
  const records = reading.records.map((record) => ({
    ...record,
    event: {
      ...record.event,
      participants: record.event.participants.map((one) =>
        one.value.name === name ? { ...one, value: { ...one.value, entity: STRANGER } } : one,
      ),
    },
  }))
  return { ...reading, records, entities: [entity] } as unknown as Reading
}

/** The reading, with a quote nobody is named for. */
function withLooseQuote(reading: Reading): Reading {
  const [words] = reading.records[0]?.event.triggers ?? []
  const quote = { id: 'q1', type: 'direct', class: 'speech', content: [words], verbatim: true }
  return { ...reading, quotes: [{ ...quote, rule: 'test' }] } as unknown as Reading
}

/** A reading of an event and a quote nobody is named for. */
export function looseReading(name: string): Reading {
  return withLooseQuote(told(name, { who: TWO, time: '2023-06-19' }))
}

/** What every store must know of which events are open: those of which something is for a person to decide. */
export function openConformance(name: string, make: () => Store | Promise<Store>): void {
  describe(`${name} knows which events are open`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
    })
    afterEach(() => store.close())

    async function open(): Promise<readonly string[]> {
      const { items } = await store.dossiers({ open: true })
      return items.map(({ id }) => id)
    }

    test('none where one report simply says it', async () => {
      await store.putReading(told('a', { id: 'aaaaaa', who: TWO, time: '2023-06-19' }))
      expect(await open()).toEqual([])
      expect((await store.dossiers()).items).toHaveLength(1)
    })

    test('a conflict, until somebody chose, and again when that is undone', async () => {
      await store.putReading(told('x', { id: 'eeeeee', who: TWO, time: '2023-03-01' }))
      for (const [index, lasted] of ['120', '300'].entries()) {
        const id = index === 0 ? 'aaaaaa' : 'bbbbbb'
        await store.putReading(told(id, { id, who: TWO, time: '2023-06-19', lasted }))
      }
      expect(await open()).toEqual(['aaaaaa'])
      const value = { iso: 'PT300M', minutes: 300, approx: false }
      const chosen = does({ type: 'choose', record: 'aaaaaa', field: 'duration', value })
      await store.review(chosen)
      expect(await open()).toEqual([])
      await store.review(does({ type: 'undo', action: chosen.id }))
      expect(await open()).toEqual(['aaaaaa'])
    })

    test.each(['one by one', 'at once'])(
      'both of two the rules are unsure of, put %s, until somebody decides',
      async (way) => {
        const one = told('one', { id: 'aaaaaa', who: TWO, time: '2023-06-19' })
        const other = told('other', { id: 'bbbbbb', who: TWO.slice(0, 1), time: '2023-06-19' })
        for (const reading of [one, other]) {
          await store.putReading(reading)
          if (way === 'one by one') await open()
        }
        expect((await store.dossiers()).items).toHaveLength(2)
        expect(await open()).toEqual(['aaaaaa', 'bbbbbb'])
        const split = does({ type: 'split', left: 'aaaaaa', right: 'bbbbbb' })
        await store.review(split)
        expect(await open()).toEqual([])
        await store.review(does({ type: 'undo', action: split.id }))
        expect(await open()).toEqual(['aaaaaa', 'bbbbbb'])
      },
    )

    test('a name no table has, in all events it is named in, until somebody says who that is', async () => {
      const days = ['2023-05-01', '2023-06-19']
      for (const [index, time] of days.entries()) {
        const id = index === 0 ? 'aaaaaa' : 'bbbbbb'
        const who = ['Retno Marsudi/IDN', 'Tamu Asing/JPN']
        await store.putReading(withStranger(told(id, { id, who, time })))
      }
      expect(await open()).toEqual(['aaaaaa', 'bbbbbb'])
      const link = does({ type: 'link', record: 'aaaaaa', entity: STRANGER, actor: null })
      await store.review(link)
      expect(await open()).toEqual([])
      const undo = does({ type: 'undo', action: link.id })
      await store.review(undo)
      expect(await open()).toEqual(['aaaaaa', 'bbbbbb'])
      await store.review(does({ type: 'undo', action: undo.id }))
      expect(await open()).toEqual([])
    })

    test('a quote of nobody, until somebody says whose it is', async () => {
      const reading = withLooseQuote(told('a', { id: 'aaaaaa', who: TWO, time: '2023-06-19' }))
      await store.putReading(reading)
      expect(await open()).toEqual(['aaaaaa'])
      const { report } = reading.article
      const [quote] = reading.quotes
      const key = quoteKey(report, quote as never)
      const act = does({ type: 'attribute', report, quote: key, speaker: null } as never)
      await store.review(act)
      expect(await open()).toEqual([])
      await store.review(does({ type: 'undo', action: act.id }))
      expect(await open()).toEqual(['aaaaaa'])
    })

    test('what is asked besides holds, and pages follow each other', async () => {
      for (let index = 0; index < 5; index++) {
        const reading = told(`r${index}`, { who: TWO, time: `2023-0${index + 1}-19` })
        await store.putReading(withLooseQuote(reading))
      }
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.dossiers({ open: true, from: '2023-02' }, cursor, 2)
        seen.push(...page.items.map(({ time }) => time.agreed?.start ?? ''))
        cursor = page.next
      } while (cursor !== undefined)
      expect(seen).toEqual(['2023-02-19', '2023-03-19', '2023-04-19', '2023-05-19'])
    })

    test('no more once its report is read anew without a doubt', async () => {
      const reading = told('a', { id: 'aaaaaa', who: TWO, time: '2023-06-19' })
      await store.putReading(withLooseQuote(reading))
      expect(await open()).toEqual(['aaaaaa'])
      await store.putReading({ ...reading, version: '0.2.0/id' })
      expect(await open()).toEqual([])
    })
  })
}
