import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cite, stated } from '../src/model/evidence.ts'
import type { Quote } from '../src/model/quote.ts'
import type { Reading } from '../src/model/reading.ts'
import type { QuoteQuery, Store } from '../src/ports.ts'
import { quoteKey, reviewAction } from '../src/review.ts'
import { readingOf } from './reading-builder.ts'

/** A reading with one quote for each word, spoken by whom the machine read. */
function spoken(name: string, speakers: readonly (string | undefined)[]): Reading {
  const text = speakers.map((_, at) => `Ujaran ${name}${at}.`).join(' ')
  const reading = readingOf({ name, text, outlet: name, published: '2023-06-20' })
  const { article } = reading
  const wang = { id: 'person:wang-yi', kind: 'person', name: 'Wang Yi', aliases: [] } as const
  const quotes = speakers.map((who, at): Quote => {
    const start = text.indexOf(`${name}${at}`)
    const said = cite(article, { start, end: start + name.length + 1 })
    const value = { entity: `person:${who}`, name: who ?? '', kind: 'person' } as const
    return {
      ...{ id: `q${at + 1}`, type: 'direct', class: 'speech', content: [said] },
      ...{ verbatim: true, rule: 'test' },
      ...(who === undefined ? {} : { speaker: stated(value, 'test', said) }),
    }
  })
  const country = stated('CHN', 'test', cite(article, { start: 0, end: 6 }))
  return { ...reading, entities: [{ ...wang, mentions: [], country }], quotes }
}

/** What every store must do with a person's word on whose quotes are. */
export function speakerConformance(name: string, make: () => Store | Promise<Store>): void {
  describe(`${name} asks for the speaker a person named`, () => {
    let store: Store
    const one = spoken('Suar', ['Qin Gang', undefined])
    const other = spoken('Fajar', ['Qin Gang'])
    beforeEach(async () => {
      store = await make()
      for (const reading of [one, other]) await store.putReading(reading)
    })
    afterEach(() => store.close())

    let hour = 0
    async function attribute(at: number, speaker: string | null) {
      const quote = one.quotes[at] as Quote
      const { report } = one.article
      const act = { type: 'attribute', report, quote: quoteKey(report, quote), speaker } as const
      const when = new Date(Date.UTC(2026, 0, 5) + 1000 * hour++).toISOString()
      const action = reviewAction(act, when, 'Rini', undefined)
      await store.review(action)
      return { action, when }
    }
    const found = async (query: QuoteQuery): Promise<readonly string[]> =>
      (await store.quotes(query)).items.map(({ quote, person }) =>
        [quote.content[0].exact, person?.name].filter((part) => part !== undefined).join(' '),
      )

    test('in place of the one that was read, by name, entity and country', async () => {
      await attribute(0, 'person:wang-yi')
      expect(await found({ speaker: 'Qin' })).toEqual(['Fajar0'])
      expect(await found({ speaker: 'wang' })).toEqual(['Suar0 Wang Yi'])
      expect(await found({ speaker: 'CHN' })).toEqual(['Suar0 Wang Yi'])
      const [quote] = (await store.quotes({ speaker: 'wang' })).items
      expect(quote?.quote).toEqual(one.quotes[0])
      expect(quote?.person).toMatchObject({ by: 'Rini', speaker: 'person:wang-yi', country: 'CHN' })
    })

    test('where nobody had been read, and a name of no entity', async () => {
      await attribute(1, 'Rina Hapsari')
      expect(await found({ speaker: 'hapsari' })).toEqual(['Suar1 Rina Hapsari'])
    })

    test("of words that are rightly nobody's by nobody, though they are there", async () => {
      await attribute(0, null)
      expect(await found({ speaker: 'Qin' })).toEqual(['Fajar0'])
      expect((await store.quotes()).items).toHaveLength(3)
    })

    test('the latest that holds: an undo brings the speaker back', async () => {
      const { action } = await attribute(0, 'Rina Hapsari')
      await attribute(1, 'Rina Hapsari')
      const when = new Date(Date.UTC(2026, 0, 6)).toISOString()
      await store.review(reviewAction({ type: 'undo', action: action.id }, when, 'Rini', undefined))
      expect(await found({ speaker: 'hapsari' })).toEqual(['Suar1 Rina Hapsari'])
      expect((await found({ speaker: 'Qin' })).toSorted()).toEqual(['Fajar0', 'Suar0'])
    })

    test('page by page', async () => {
      await attribute(1, 'Qin Gang')
      const pages: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.quotes({ speaker: 'Qin' }, cursor, 1)
        pages.push(...page.items.map(({ quote }) => quote.content[0].exact))
        cursor = page.next
      } while (cursor !== undefined)
      expect(pages.toSorted()).toEqual(['Fajar0', 'Suar0', 'Suar1'])
    })
  })
}
