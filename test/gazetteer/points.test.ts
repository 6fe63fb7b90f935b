import { expect, test } from 'vitest'
import { compilePoints } from '../../src/gazetteer/points.ts'
import { tables } from '../../src/gazetteer/tables.ts'

const points = compilePoints(tables)

test('a town is found by any of its names, in its own country only', () => {
  expect(points.city('Beijing', 'CHN')).toEqual({ lat: 39.9, lon: 116.4, precision: 'city' })
  expect(points.city('Jenewa', 'CHE')).toEqual(points.city('Geneva', 'CHE'))
  expect(points.city('Beijing', 'IDN')).toBeUndefined()
  expect(points.city('Entahberantah', 'IDN')).toBeUndefined()
})

test('a country has a point inside it, the Union of several has none', () => {
  expect(points.country('FRA')).toEqual({ lat: 46.6, lon: 2.5, precision: 'country' })
  expect(points.country('EUE')).toBeUndefined()
})

test('every point is on the globe, and no town lies far from its country', () => {
  const rows = tables.places.split('\n').map((line) => line.split('\t'))
  const far = rows.slice(1).flatMap(([name = '', , , kind, , country = '']) => {
    const point = kind === 'city' ? points.city(name, country) : undefined
    if (point === undefined) return []
    const middle = points.country(country)
    const sane = Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180
    // Half the breadth of Russia is the widest.
    const away = middle === undefined ? 0 : Math.abs(((point.lon - middle.lon + 540) % 360) - 180)
    return sane && away < 90 ? [] : [name]
  })
  expect(far).toEqual([])
})
