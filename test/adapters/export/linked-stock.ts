import { dossier, mergeRecords, placeRecords } from '../../../src/merge.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { ReviewAction } from '../../../src/model/review.ts'
import type { Exporter, ExportFile, ExportStock } from '../../../src/ports.ts'
import { type ReadingSketch, readingOf } from '../../reading-builder.ts'

/** A stock of readings, merged as a store would, its clock standing still. */
export function stockOf(
  readings: readonly Reading[],
  options: {
    reviews?: readonly ReviewAction[]
    text?: 'evidence' | 'full'
    /** Taken for one event, whatever merging would say. */
    together?: boolean
  } = {},
): ExportStock {
  const { reviews = [], text = 'evidence', together = false } = options
  const records = readings.flatMap((reading) => placeRecords(reading))
  const dossiers = together ? [dossier(records)] : mergeRecords(records)
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]))
  return {
    async *dossiers() {
      yield* dossiers
    },
    reading: async (article) => byArticle.get(article),
    reviews: async (record) =>
      reviews.filter(({ act }) => 'record' in act && act.record === record),
    made: '2023-07-01T08:00:00Z',
    version: '0.1.0',
    text,
  }
}

/** A stock of readings in short. */
export function sketchStock(...sketches: readonly ReadingSketch[]): ExportStock {
  return stockOf(sketches.map(readingOf))
}

/** What an exporter writes: each file's text by its name, and the files themselves for their counts. */
export async function written(
  exporter: Exporter,
  stock: ExportStock,
): Promise<{
  readonly texts: { readonly [name: string]: string }
  readonly files: readonly ExportFile[]
}> {
  const texts: { [name: string]: string } = {}
  const files: ExportFile[] = []
  for await (const file of exporter.files(stock)) {
    let text = ''
    for await (const piece of file.content) {
      text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece)
    }
    texts[file.name] = text
    files.push(file)
  }
  return { texts, files }
}

/** Words a stranger may put in a headline or a name to break out of a format. */
export const HOSTILE =
  'Rina\r\nEND:VEVENT\r\nBEGIN:VALARM\nER  - \nTY  - NEWS ]]> <b>&amp;"\' {\\input} \u202egnik\u202c \u0000\u001b[2J\u0085\u2028 =1+1, $x$ % # _ ~ ^ \ud800 \ufffe'
