import type { Point, Points } from '../../gazetteer/points.ts'
import { contradicting } from '../../merge.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { EventPlace } from '../../model/event.ts'
import type { Exporter, ExportStock } from '../../ports.ts'
import { citedReports } from '../export/cited.ts'
import { escapedJson } from '../export/escaped-json.ts'
import { placeLabel, shownValue, sidesOf, titleOf } from '../export/label.ts'
import { linkedFile, type Tally } from '../export/linked-file.ts'
import { placePoint } from '../export/place-point.ts'
import { plainLine, webAddress } from '../export/plain.ts'
import { exportWords } from '../export/word-choice.ts'
import type { ExportWords } from '../export/words.ts'

/** How a map is written. */
export interface MapOptions {
  readonly language?: 'en' | 'id'
  readonly points: Points
}

/**
 * Writes events as points on a map, `events.geojson` (RFC 7946): of a town where its coordinates are known, else in the
 * middle of the country, and which of the two it is. No borders are drawn, and no venue is placed more closely than its town.
 *
 * Events without a place, or at one nobody has coordinates of, are left out and counted, in the file too (`kawat.left_out`).
 */
export function mapExporter({ language, points }: MapOptions): Exporter {
  const words = exportWords(language)
  return {
    name: 'geojson',
    async *files(stock) {
      yield linkedFile('events.geojson', 'application/geo+json', (tally) =>
        featureCollection(stock, words, points, tally),
      )
    },
  }
}

async function* featureCollection(
  stock: ExportStock,
  words: ExportWords,
  points: Points,
  tally: Tally,
): AsyncIterable<string> {
  yield '{"type":"FeatureCollection","features":['
  for await (const dossier of stock.dossiers()) {
    const place = shownValue(dossier.place)
    const point = placePoint(place, points)
    if (place === undefined || point === undefined) {
      tally.leftOut++
      continue
    }
    yield `${tally.written === 0 ? '' : ','}\n${escapedJson(feature(dossier, place, point, words))}`
    tally.written++
  }
  // Foreign members come last: only now is it known what was left out.
  const about = {
    version: stock.version,
    made: stock.made,
    events: tally.written,
    left_out: tally.leftOut,
  }
  yield `\n],"kawat":${escapedJson(about)}}\n`
}

/** An event as a feature; properties are flat, so that a geographic information system shows them as columns. */
function feature(dossier: Dossier, place: EventPlace, point: Point, words: ExportWords): object {
  const { id, reports, origins, conflicts, background } = dossier
  const time = shownValue(dossier.time)
  const addresses = citedReports(dossier).flatMap(({ url }) => webAddress(url) ?? [])
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    properties: {
      title: titleOf(dossier, words),
      kind: shownValue(dossier.kind) ?? null,
      status: shownValue(dossier.status) ?? null,
      start: time?.start ?? null,
      end: time?.end ?? null,
      zone: time?.zone ?? null,
      approx: time?.approx ?? null,
      minutes: shownValue(dossier.duration)?.minutes ?? null,
      place: placeLabel(place),
      country: place.country,
      precision: point.precision,
      sides: sidesOf(dossier)
        .map(({ name }) => plainLine(name))
        .join('; '),
      reports,
      origins: origins.length,
      background,
      // What stands above is then what most reports hold; the other places are told here.
      conflicts: conflicts.join('; '),
      other_places: rivals(dossier),
      url: addresses[0] ?? null,
    },
  }
}

function rivals({ place }: Dossier): string {
  if (place.state !== 'conflict') return ''
  return contradicting(place)
    .filter(({ value }) => value !== shownValue(place))
    .map(({ value }) => placeLabel(value))
    .join('; ')
}
