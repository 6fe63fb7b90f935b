/** Whom a person linked to an actor is gathered under him in graphs and in FollowTheMoney, and seen to be. */
import { expect, test } from 'vitest'
import { followTheMoneyExporter } from '../../../src/adapters/export-ftm/ftm.ts'
import { gexfExporter, graphmlExporter } from '../../../src/adapters/export-graph/graph.ts'
import { placeRecords } from '../../../src/merge.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { mergeReviewed, reviewAction } from '../../../src/review.ts'
import { readingOf } from '../../reading-builder.ts'
import { stockOf, written } from './linked-stock.ts'

const RETNO = 'Retno Marsudi/IDN/foreign_minister'
const readings = [
  readingOf({
    name: 'a',
    events: [{ id: 'aaaaaaaa', who: [RETNO, 'Wang Yi/CHN'], time: '2023-02-22' }],
  }),
  readingOf({
    name: 'b',
    events: [{ id: 'bbbbbbbb', who: [RETNO, 'Wang/CHN'], time: '2023-06-22' }],
  }),
]

function reviewed(actor: string | null): ExportStock {
  const act = { type: 'link', record: 'bbbbbbbb', entity: 'person:wang', actor } as const
  const action = reviewAction(act, '2026-01-05T09:00:00Z', 'Rini <b>', undefined)
  const dossiers = mergeReviewed(readings.flatMap(placeRecords), [], [action])
  return {
    ...stockOf(readings),
    async *dossiers() {
      yield* dossiers
    },
  }
}

test.each([
  ['actors.gexf', gexfExporter],
  ['actors.graphml', graphmlExporter],
] as const)('%s has one node for two names of one actor', async (name, exporter) => {
  const text = (await written(exporter, reviewed('person:wang-yi'))).texts[name] ?? ''
  expect(text).toContain('person:wang-yi')
  expect(text).not.toMatch(/id="person:wang"/)
  expect(text).toContain('person:wang (Rini &lt;b')
  const apart = (await written(exporter, reviewed(null))).texts[name] ?? ''
  expect(apart).toMatch(/id="person:wang"/)
})

test('FollowTheMoney keeps the name as it was read, and leads it to the actor', async () => {
  const stock = reviewed('person:wang-yi')
  const { texts } = await written(followTheMoneyExporter({}), stock)
  const entities = (texts['entities.ftm.json'] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const persons = entities.filter(({ schema }) => schema === 'Person')
  const wang = persons.find(({ properties }) => properties.name.includes('Wang Yi'))
  expect(persons).toHaveLength(2)
  expect(wang?.properties).toMatchObject({
    name: ['Wang Yi', 'Wang'],
    notes: ['person:wang (Rini <b>)'],
  })
  const mention = entities.find(
    ({ schema, properties }) => schema === 'Mention' && properties.name[0] === 'Wang',
  )
  expect(mention?.properties.resolved).toEqual([wang?.id])
})
