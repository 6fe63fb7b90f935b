import { createHash } from 'node:crypto'
import { defaultModel, Model } from '@alephdata/followthemoney'
import { describe, expect, test } from 'vitest'
import { ftmDate } from '../../../src/adapters/export-ftm/event-entity.ts'
import { followTheMoneyExporter } from '../../../src/adapters/export-ftm/ftm.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { type ReadingSketch, readingOf } from '../../reading-builder.ts'
import { HOSTILE, sketchStock, stockOf, written } from '../export/linked-stock.ts'

const model = new Model(defaultModel as unknown as ConstructorParameters<typeof Model>[0])
const ftm = followTheMoneyExporter()

interface Row {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: { readonly [property: string]: readonly string[] }
  readonly datasets: readonly string[]
}

interface StatementRow {
  readonly [field: string]: string | boolean | null
}

async function rowsOf(stock: ExportStock): Promise<{
  readonly entities: readonly Row[]
  readonly statements: readonly StatementRow[]
}> {
  const { texts, files } = await written(ftm, stock)
  const [entities = [], statements = []] = ['entities.ftm.json', 'statements.jsonl'].map((name) =>
    (texts[name] ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  )
  expect(files.map((file) => file.count())).toEqual([entities.length, statements.length])
  return { entities, statements }
}

/** What is wrong with entities by the model itself. */
function faults(entities: readonly Row[]): readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return entities.flatMap((row) => {
    const schema = model.getSchema(row.schema)
    const missing = schema.required.filter((name) => row.properties[name] === undefined)
    const wrong = Object.entries(row.properties).flatMap(([name, values]) => {
      if (!schema.hasProperty(name)) return [`no ${name}`]
      const property = schema.getProperty(name)
      const { type } = property
      const listed = ['country', 'language'].includes(type.name)
      return values.flatMap((value) => {
        if (value === '') return [`${name} empty`]
        if (type.isEntity) {
          const target = byId.get(value)
          const wanted = property.getRange()
          const fits =
            target !== undefined &&
            (wanted === undefined || model.getSchema(target.schema).isA(wanted.name))
          return fits ? [] : [`${name} leads to ${target?.schema ?? 'nothing'}`]
        }
        return listed && !type.values.has(value) ? [`${name} is ${value}`] : []
      })
    })
    return [...missing.map((name) => `lacks ${name}`), ...wrong].map(
      (fault) => `${row.schema}: ${fault}`,
    )
  })
}

const RETNO = '<Retno Marsudi/IDN/foreign_minister'
const WANG = '>Wang Yi/CHN/foreign_minister'
const reports: readonly ReadingSketch[] = [
  {
    name: 'r0',
    outlet: 'Suar',
    title: 'Wang Yi di Jakarta',
    url: 'https://suar.example/a',
    published: '2023-06-20',
    events: [
      { who: [RETNO, WANG], id: 'a0', time: '2023-06-19T16:30@Asia/Jakarta', place: 'Jakarta/IDN' },
    ],
  },
  {
    name: 'r1',
    outlet: 'Fajar',
    published: '2023-06-22',
    events: [
      { who: [RETNO, WANG, '#ASEAN/IGO'], id: 'a1', time: '2023-06-19', place: 'Bandung/IDN' },
    ],
  },
]
const STOCK = sketchStock(...reports)

const one = (rows: readonly Row[], schema: string, name?: string): Row => {
  const found = rows.filter(
    (row) => row.schema === schema && (name === undefined || row.caption === name),
  )
  if (found.length !== 1) throw new Error(`${found.length} ${schema} ${name ?? ''}`)
  return found[0] as Row
}

test('every entity fits the model, and leads to entities that are there', async () => {
  const { entities } = await rowsOf(STOCK)
  expect(faults(entities)).toEqual([])
  const ids = entities.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const count = (name: string) => entities.filter(({ schema }) => schema === name).length
  const schemata = [...new Set(entities.map(({ schema }) => schema))]
  expect(Object.fromEntries(schemata.map((name) => [name, count(name)]))).toEqual({
    Article: 2,
    Event: 1,
    Mention: 5,
    Organization: 1,
    Occupancy: 2,
    Person: 2,
    Position: 2,
  })
})

test('an event has its values, rivals side by side', async () => {
  const { entities } = await rowsOf(STOCK)
  const event = one(entities, 'Event')
  expect(event.caption).toBe('Meeting: Retno Marsudi – Wang Yi – ASEAN')
  expect(event.properties).toMatchObject({
    startDate: ['2023-06-19T09:30:00'],
    location: ['Bandung, IDN', 'Jakarta, IDN'],
    country: ['id'],
    keywords: ['meeting', 'happened', 'conflict:place'],
    recordId: ['a0'],
    sourceUrl: ['https://suar.example/a'],
    organizer: [one(entities, 'Person', 'Retno Marsudi').id],
  })
  expect(event.properties.involved).toHaveLength(3)
  expect(event.properties.proof).toHaveLength(2)
})

test('a person has an office on the day he is seen in it, and no beginning of it', async () => {
  const { entities } = await rowsOf(STOCK)
  const wang = one(entities, 'Person', 'Wang Yi')
  expect(wang.properties).toMatchObject({ country: ['cn'], position: ['foreign minister (CHN)'] })
  const held = entities.filter(
    ({ schema, properties }) => schema === 'Occupancy' && properties.holder?.[0] === wang.id,
  )
  expect(held.map(({ properties }) => properties.date)).toEqual([['2023-06-19']])
  expect(held[0]?.properties.startDate).toBeUndefined()
})

test('an article is one, however many events rest on it', async () => {
  const stock = sketchStock({
    name: 'r',
    events: [
      { who: [WANG], kind: 'visit', time: '2023-06-19' },
      { who: [RETNO], kind: 'statement', time: '2023-06-19' },
    ],
  })
  const { entities } = await rowsOf(stock)
  expect(entities.filter(({ schema }) => schema === 'Event')).toHaveLength(2)
  expect(entities.filter(({ schema }) => schema === 'Article')).toHaveLength(1)
})

test('what is only planned shows nobody in office', async () => {
  const stock = sketchStock({
    name: 'r',
    events: [{ who: [WANG], status: 'planned', time: '2023-06-19' }],
  })
  const { entities } = await rowsOf(stock)
  expect(one(entities, 'Occupancy').properties.date).toBeUndefined()
})

describe('a statement', async () => {
  const { entities, statements } = await rowsOf(STOCK)
  const event = one(entities, 'Event')
  const of = (prop: string) =>
    statements.filter((row) => row.entity_id === event.id && row.prop === prop)

  test('says when its value was first and last published', () => {
    expect(of('location').map((row) => [row.value, row.first_seen, row.last_seen])).toEqual([
      ['Bandung, IDN', '2023-06-22', '2023-06-22'],
      ['Jakarta, IDN', '2023-06-20', '2023-06-20'],
    ])
    expect(of('keywords').find(({ value }) => value === 'meeting')).toMatchObject({
      first_seen: '2023-06-20',
      last_seen: '2023-06-22',
    })
  })

  test('has the fields and the key of FollowTheMoney', () => {
    const [row] = of('recordId')
    expect(row).toEqual({
      canonical_id: event.id,
      entity_id: event.id,
      prop: 'recordId',
      schema: 'Event',
      value: 'a0',
      dataset: 'kawat',
      lang: null,
      original_value: null,
      first_seen: '2023-06-20',
      last_seen: '2023-06-22',
      external: false,
      origin: null,
      id: createHash('sha1').update(`kawat.${event.id}.recordId.a0`).digest('hex'),
    })
    const [title] = statements.filter(({ prop }) => prop === 'title')
    expect(title).toMatchObject({ value: 'Wang Yi di Jakarta', lang: 'ind' })
    expect(title?.id).toBe(
      createHash('sha1')
        .update(`kawat.${title?.entity_id}.title.Wang Yi di Jakarta@ind`)
        .digest('hex'),
    )
  })

  test('stands for every value of every entity, and for the entity itself', () => {
    const told = entities.flatMap(({ id, properties }) => [
      `${id} id ${id}`,
      ...Object.entries(properties).flatMap(([prop, values]) =>
        values.map((value) => `${id} ${prop} ${value}`),
      ),
    ])
    const stated = statements.map(({ entity_id, prop, value }) => `${entity_id} ${prop} ${value}`)
    expect(stated.sort()).toEqual(told.sort())
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  test('keeps the code of a country as the record has it', () => {
    const rows = statements.filter(({ prop, value }) => prop === 'country' && value === 'cn')
    expect(new Set(rows.map(({ original_value }) => original_value))).toContain('CHN')
  })
})

test.each([
  ['2023-06-19T16:30:00+08:00', '2023-06-19T08:30:00'],
  ['2023-06-19T16:30', '2023-06-19'],
  ['2023-06', '2023-06'],
  ['bukan tanggal', undefined],
])('the date %s is %s', (iso, told) => {
  expect(ftmDate(iso)).toBe(told)
})

test('strangers’ words make no ids, no lines and no links', async () => {
  const name = HOSTILE.replaceAll('/', '')
  const stock = stockOf([
    readingOf({
      name: 'r',
      outlet: HOSTILE,
      title: HOSTILE,
      url: 'javascript:alert(1)',
      events: [{ who: [`${name}/IDN/envoy`], time: '2023-06-19', outcome: HOSTILE }],
    }),
  ])
  const { entities } = await rowsOf(stock)
  expect(faults(entities)).toEqual([])
  expect(entities.filter(({ id }) => !/^kawat-[0-9a-f]{40}$/.test(id))).toEqual([])
  expect(JSON.stringify(entities)).not.toMatch(/[\u202a-\u202e]|javascript:/)
})

test('the same stock gives the same bytes', async () => {
  const { texts } = await written(ftm, STOCK)
  expect((await written(ftm, sketchStock(...reports))).texts).toEqual(texts)
})
