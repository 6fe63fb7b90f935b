import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { parquetExporter } from '../../../src/adapters/export-table/parquet.ts'
import type { Dossier } from '../../../src/model/dossier.ts'
import type { ExportFile } from '../../../src/ports.ts'
import { filesOf, smallRecord, stockWith } from './stock.ts'

async function parquetOf(
  readings: Parameters<typeof stockWith>[0],
): Promise<ReadonlyMap<string, ArrayBuffer>> {
  const files = await filesOf(parquetExporter(), await stockWith(readings))
  return new Map(
    [...files].map(([name, { bytes, rows }]) => {
      const file = new Uint8Array(bytes).buffer
      expect(Number(parquetMetadata(file).num_rows)).toBe(rows)
      return [name, file]
    }),
  )
}

describe('the tables as Parquet', () => {
  it('are read by another program with real times, numbers and gaps', async () => {
    const files = await parquetOf(smallRecord())
    const rows = await parquetReadObjects({ file: files.get('events.parquet') as ArrayBuffer })
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      event_id: '11111111',
      instant: new Date('2023-06-19T08:30:00Z'),
      zone: 'Asia/Shanghai',
      precision: 'minute',
      start_local: '2023-06-19T16:30',
      start_date: new Date('2023-06-19T00:00:00Z'),
      approximate: false,
      reports: 2,
      cameo: '040',
    })
    expect(rows[0]?.duration_minutes ?? null).toBeNull()
    expect(rows[1]?.instant ?? null).toBeNull()
    const quotes = await parquetReadObjects({ file: files.get('quotes.parquet') as ArrayBuffer })
    expect(quotes[0]).toMatchObject({ text: 'Kami sepakat,', start: 41, start_code_point: 40 })
  })

  it('say what a timestamp means', async () => {
    const files = await parquetOf(smallRecord())
    const { schema } = parquetMetadata(files.get('events.parquet') as ArrayBuffer)
    const column = (name: string) => schema.find((element) => element.name === name)
    expect(column('instant')).toMatchObject({
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
      repetition_type: 'OPTIONAL',
    })
    expect(column('start_date')).toMatchObject({ converted_type: 'DATE' })
    expect(column('event_id')).toMatchObject({
      converted_type: 'UTF8',
      repetition_type: 'REQUIRED',
    })
  })

  it('have columns even of an empty record', async () => {
    const files = await parquetOf([])
    expect([...files.keys()]).toHaveLength(14)
    for (const file of files.values()) {
      expect(await parquetReadObjects({ file })).toEqual([])
      expect(parquetMetadata(file).schema.length).toBeGreaterThan(5)
      // The empty list of row groups is one of structs (0x0c): one of nothing (0x00) is refused by arrow-rs.
      const bytes = Buffer.from(file)
      expect(bytes.includes(Buffer.from([0x16, 0x00, 0x19, 0x0c]))).toBe(true)
      expect(bytes.includes(Buffer.from([0x16, 0x00, 0x19, 0x00]))).toBe(false)
    }
  })

  it('are put together from many groups of rows', async () => {
    const stock = await stockWith(smallRecord())
    const { value: template } = await stock.dossiers()[Symbol.asyncIterator]().next()
    const many = {
      ...stock,
      async *dossiers() {
        for (let index = 0; index < 12_500; index++) {
          yield { ...(template as Dossier), id: String(index).padStart(8, '0'), members: [] }
        }
      },
    }
    const files = parquetExporter().files(many)[Symbol.asyncIterator]()
    await files.next()
    const { value: participants } = await files.next()
    const pieces: Uint8Array[] = []
    for await (const piece of (participants as ExportFile).content) pieces.push(piece as Uint8Array)
    // two groups of 10,000, then the rest with the footer
    expect(pieces).toHaveLength(3)
    const file = new Uint8Array(Buffer.concat(pieces)).buffer
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      10_000, 10_000, 5_000,
    ])
    const [row] = await parquetReadObjects({ file, rowStart: 24_999, rowEnd: 25_000 })
    expect(row).toMatchObject({
      event_id: '00012499',
      position: 2,
      name: 'Wang Yi',
      country: 'CHN',
    })
  })
})
