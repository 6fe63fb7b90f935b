/** A small record for exports, and the files an exporter makes of a stock. */
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { cite, stated } from '../../../src/model/evidence.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { ReviewAction } from '../../../src/model/review.ts'
import type { Exporter, ExportStock } from '../../../src/ports.ts'
import { readingOf, reportOf } from '../../reading-builder.ts'

/** What of a stock a test sets. */
export type Wish = Partial<Pick<ExportStock, 'text'>> & {
  readonly reviews?: { readonly [record: string]: readonly ReviewAction[] }
}

/** The stock of a store that holds these readings. */
export async function stockWith(
  readings: readonly Reading[],
  { text = 'evidence', reviews = {} }: Wish = {},
): Promise<ExportStock> {
  const store = memoryStore({ now: () => Date.UTC(2023, 5, 20) })
  for (const reading of readings) {
    await store.putReport({
      ...reportOf({ name: reading.given ?? '' }),
      id: reading.article.report,
    })
    await store.putReading(reading)
  }
  return {
    async *dossiers() {
      let cursor: string | undefined
      do {
        const page = await store.dossiers({ background: true }, cursor)
        yield* page.items
        cursor = page.next
      } while (cursor !== undefined)
    },
    reading: (article) => store.reading(article),
    reviews: async (record) => reviews[record] ?? [],
    revisions: (url) => store.revisions(url),
    made: '2026-11-27T06:00:00.000Z',
    version: '0.1.0',
    text,
  }
}

/** All files of an exporter by name, as bytes. */
export async function filesOf(
  exporter: Exporter,
  stock: ExportStock,
): Promise<ReadonlyMap<string, { readonly bytes: Buffer; readonly rows: number }>> {
  const files = new Map<string, { readonly bytes: Buffer; readonly rows: number }>()
  for await (const file of exporter.files(stock)) {
    const pieces: Uint8Array[] = []
    for await (const piece of file.content) {
      pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
    }
    files.set(file.name, { bytes: Buffer.concat(pieces), rows: file.count() })
  }
  return files
}

/** Two reports of one meeting that disagree on its length, one of them with a quote and a claim; and a visit to come. */
export function smallRecord(): readonly Reading[] {
  const text =
    'Menlu Retno 🤝 Wang bertemu di Beijing. "Kami sepakat," kata Retno. Itu dinilai penting.'
  const meeting = {
    kind: 'meeting',
    who: ['Retno Marsudi/IDN/foreign_minister', 'Wang Yi/CHN/foreign_minister'],
    time: '2023-06-19T16:30@Asia/Shanghai',
    place: 'Beijing/CHN/Diaoyutai',
  } as const
  const suar = readingOf({
    name: 'suar',
    text,
    title: 'Retno bertemu Wang',
    outlet: 'Suar',
    url: 'https://suar.example/a',
    published: '2023-06-19',
    chain: ['Antara'],
    events: [{ ...meeting, id: '11111111', lasted: '180', outcome: 'sepakat' }],
  })
  const kabar = readingOf({
    name: 'kabar',
    outlet: 'Kabar',
    published: '2023-06-20',
    events: [
      { ...meeting, id: '22222222', lasted: '90' },
      {
        id: '33333333',
        kind: 'visit',
        status: 'planned',
        who: ['>Retno Marsudi/IDN/foreign_minister', '<=Jepang/JPN'],
        time: '2023-07-03..2023-07-05@Asia/Tokyo',
        place: 'Tokyo/JPN',
      },
    ],
  })
  return [withSayings(suar), withFreeQuote(coded(kabar))]
}

/** The words of a text, marked by themselves. */
function wordsIn(reading: Reading, words: string) {
  const start = reading.article.text.indexOf(words)
  return cite(reading.article, { start, end: start + words.length })
}

function withSayings(reading: Reading): Reading {
  const retno = { entity: 'person:retno-marsudi', name: 'Retno Marsudi', kind: 'person' } as const
  const cue = wordsIn(reading, 'kata')
  return coded({
    ...reading,
    records: reading.records.map((record) => ({ ...record, quotes: ['q1'] })),
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        class: 'speech',
        content: [wordsIn(reading, 'Kami sepakat,')],
        verbatim: true,
        cue,
        speaker: stated(retno, 'test', cue),
        rule: 'quote/test',
      },
    ],
    claims: [
      {
        id: 'c1',
        kind: 'judgement',
        content: wordsIn(reading, 'Itu dinilai penting'),
        cue: wordsIn(reading, 'dinilai'),
        holder: stated({ type: 'unnamed' }, 'test', wordsIn(reading, 'dinilai')),
        rule: 'claim/test',
      },
    ],
  })
}

/** With a quote that was said at none of its events. */
function withFreeQuote(reading: Reading): Reading {
  const content = wordsIn(reading, 'diplomasi')
  return {
    ...reading,
    quotes: [
      {
        id: 'q1',
        type: 'partial',
        class: 'speech',
        content: [content],
        verbatim: true,
        unattributed: 'unnamed',
        rule: 'quote/test',
      },
    ],
  }
}

/** With the codes the coding room gives a meeting held and a visit planned. */
function coded(reading: Reading): Reading {
  return {
    ...reading,
    records: reading.records.map((record) => {
      const { kind, participants } = record.event
      const ids = participants.map(({ value }) => value.entity)
      const visit = kind.value === 'visit'
      return {
        ...record,
        codings: [
          {
            plover: { event: visit ? 'AGREE' : 'CONSULT', mode: null, context: ['diplomatic'] },
            cameo: visit ? '036' : '040',
            actors: ids,
            recipients: [],
            rule: 'test',
          },
        ],
      }
    }),
  }
}
