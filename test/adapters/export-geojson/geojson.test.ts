import { describe, expect, test } from 'vitest'
import { mapExporter } from '../../../src/adapters/export-geojson/geojson.ts'
import { compilePoints } from '../../../src/gazetteer/points.ts'
import { tables } from '../../../src/gazetteer/tables.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'
import { HOSTILE, sketchStock, stockOf, written } from '../export/linked-stock.ts'

const map = mapExporter({ points: compilePoints(tables) })

interface Feature {
  readonly id: string
  readonly type: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] }
  readonly properties: { readonly [name: string]: unknown }
}

async function collection(stock: ExportStock): Promise<{
  readonly type: string
  readonly features: readonly Feature[]
  readonly kawat: unknown
}> {
  const { texts } = await written(map, stock)
  return JSON.parse(texts['events.geojson'] ?? '')
}

const events = (...all: readonly Partial<EventSketch>[]): ExportStock =>
  stockOf(
    all.map((event, index) =>
      readingOf({
        name: `r${index}`,
        url: `https://suar.example/${index}`,
        events: [{ who: ['Retno Marsudi/IDN', 'Wang Yi/CHN'], id: `a${index}`, ...event }],
      }),
    ),
  )

test('an event is a point, longitude first, with what is known of it in flat columns', async () => {
  const { type, features } = await collection(
    events({
      place: 'Beijing/CHN/Diaoyutai',
      time: '2023-06-19T16:30@Asia/Shanghai',
      lasted: '180',
    }),
  )
  expect(type).toBe('FeatureCollection')
  expect(features).toEqual([
    {
      type: 'Feature',
      id: 'a0',
      geometry: { type: 'Point', coordinates: [116.4, 39.9] },
      properties: {
        title: 'Meeting: Retno Marsudi – Wang Yi',
        kind: 'meeting',
        status: 'happened',
        start: '2023-06-19T16:30',
        end: null,
        zone: 'Asia/Shanghai',
        approx: false,
        minutes: 180,
        place: 'Diaoyutai, Beijing, CHN',
        country: 'CHN',
        precision: 'city',
        sides: 'Retno Marsudi; Wang Yi',
        reports: 1,
        origins: 1,
        background: false,
        conflicts: '',
        other_places: '',
        url: 'https://suar.example/0',
      },
    },
  ])
})

describe('how closely', () => {
  test.each([
    ['Geneva/CHE', 'city', [6.14, 46.2]],
    ['=France/FRA', 'country', [2.5, 46.6]],
    // A town the tables do not know is placed in its country, and says so.
    ['Sukamaju Jaya/FRA', 'country', [2.5, 46.6]],
  ])('%s is placed by its %s', async (place, precision, coordinates) => {
    const { features } = await collection(events({ place }))
    expect(features[0]?.properties.precision).toBe(precision)
    expect(features[0]?.geometry.coordinates).toEqual(coordinates)
  })
})

test('what has no point is left out and counted, in the file as well', async () => {
  const stock = sketchStock({
    name: 'r',
    events: [
      { who: ['A/FRA'], id: 'a' },
      { who: ['B/DEU'], id: 'b', place: 'Atlantis' },
      { who: ['C/ITA'], id: 'c', place: '=Uni Eropa/EUE' },
      { who: ['D/ESP'], id: 'd', place: 'Geneva/CHE' },
      { who: ['E/POL'], id: 'e', place: 'Geneva/CHE' },
    ],
  })
  const { features, kawat } = await collection(stock)
  expect(features.map(({ id }) => id)).toEqual(['d', 'e'])
  expect(kawat).toEqual({
    version: '0.1.0',
    made: '2023-07-01T08:00:00Z',
    events: 2,
    left_out: 3,
  })
  const { files } = await written(map, stock)
  expect(files[0]?.count()).toBe(2)
})

test('an empty record is an empty collection', async () => {
  expect((await collection(events())).features).toEqual([])
})

test('where reports differ on the place, all places are told', async () => {
  const { features } = await collection(
    events(
      { place: 'Geneva/CHE', time: '2023-06-19' },
      { place: 'Zurich/CHE', time: '2023-06-19' },
    ),
  )
  const [feature] = features
  expect(feature?.properties).toMatchObject({
    place: 'Geneva, CHE',
    conflicts: 'place',
    other_places: 'Zurich, CHE',
  })
})

test('strangers’ words stay words, and the bytes stay the same', async () => {
  const stock = sketchStock({
    name: 'r',
    url: 'javascript:alert(1)',
    events: [{ who: [HOSTILE.replaceAll('/', '')], id: 'a', place: 'Geneva/CHE' }],
  })
  const first = await written(map, stock)
  const text = first.texts['events.geojson'] ?? ''
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202a-\u202e]/)
  expect(JSON.parse(text).features[0].properties.url).toBeNull()
  expect((await written(map, stock)).texts).toEqual(first.texts)
})
