import { type Cells, type GazetteerTables, records, slug } from './compile.ts'

/** A point on the globe, in degrees (WGS 84), and what it stands for: a town, or the middle of a country. */
export interface Point {
  readonly lat: number
  readonly lon: number
  readonly precision: 'city' | 'country'
}

/** Points of places, by name and country (ISO 3166-1 alpha-3, XKX). */
export interface Points {
  /** A town by any of its names; undefined where the tables have no coordinates of it. */
  city(name: string, country: string): Point | undefined
  /** The middle of a country's largest part. */
  country(code: string): Point | undefined
}

/** Reads the coordinates out of the tables; cities only, for a venue has its city's and a region has none. */
export function compilePoints(tables: Pick<GazetteerTables, 'countries' | 'places'>): Points {
  const cities = new Map<string, Point>()
  const countries = new Map<string, Point>()
  for (const row of records(tables.places)) {
    const point = pointOf(row, 'city')
    if (point === undefined || row.kind !== 'city') continue
    for (const name of [row.name, row.id, ...(row.names ?? '').split('|')]) {
      if (name) cities.set(keyOf(name, row.country ?? ''), point)
    }
  }
  for (const row of records(tables.countries)) {
    const point = pointOf(row, 'country')
    if (point !== undefined) countries.set(row.code ?? '', point)
  }
  return {
    city: (name, country) => cities.get(keyOf(name, country)),
    country: (code) => countries.get(code),
  }
}

function keyOf(name: string, country: string): string {
  return `${slug(name)}|${country}`
}

function pointOf({ lat, lon }: Cells, precision: Point['precision']): Point | undefined {
  if (!lat || !lon) return undefined
  return { lat: Number(lat), lon: Number(lon), precision }
}
