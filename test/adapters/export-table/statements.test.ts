/** What was said, joined over the reports of an export. */
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { shelfOf } from '../../../src/adapters/export/shelf.ts'
import { statementsOf } from '../../../src/adapters/export/statements.ts'
import { linkedDataExporter } from '../../../src/adapters/export-jsonld/jsonld.ts'
import { csvExporter } from '../../../src/adapters/export-table/csv.ts'
import { statementLinesExporter } from '../../../src/adapters/export-table/statement-lines.ts'
import { compilePoints } from '../../../src/gazetteer/points.ts'
import { tables } from '../../../src/gazetteer/tables.ts'
import { packs, read } from '../../../src/index.ts'
import { glossOf } from '../../../src/lang/gloss.ts'
import { isRefusal, type Reading } from '../../../src/model/reading.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { filesOf, stockWith } from './stock.ts'

function reading(outlet: string, published: string, lang: 'id' | 'en', text: string): Reading {
  const one = read({ outlet, published, lang, text, url: `https://${outlet}.example/a` })
  if (isRefusal(one)) throw new Error('refused')
  return one
}

const WORDS = 'Kami sepakat membuka jalur baru untuk nelayan di perbatasan laut'
const MEETING =
  'Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri China Wang Yi di Beijing, Senin (19/6).'

const suar = reading(
  'suar',
  '2023-06-19T20:00+07:00',
  'id',
  `Jakarta - ${MEETING}\n\n"${WORDS}," kata Retno seperti dikutip AFP. "Itu belum selesai hari ini," ujar Retno.`,
)
const fajar = reading(
  'fajar',
  '2023-06-20T07:00+07:00',
  'id',
  `Jakarta - ${MEETING}\n\n"${WORDS}," kata Retno.`,
)
const harbour = reading(
  'harbour',
  '2023-06-20T09:00+07:00',
  'en',
  'Jakarta - Indonesian Foreign Minister Retno Marsudi met Chinese Foreign Minister Wang Yi in Beijing on Monday.\n\n"We agreed to open a new route for fishermen at the sea border," Retno said.',
)
const later = reading(
  'kala',
  '2023-08-01T07:00+07:00',
  'id',
  `Jakarta - ${MEETING.replace('19/6', '31/7')}\n\n"${WORDS}," kata Retno.`,
)

const stock = async (): Promise<ExportStock> => ({
  ...(await stockWith([later, harbour, fajar, suar], { text: 'full' })),
  meaning: async () => glossOf(packs),
})

async function rowsOf(name: string): Promise<readonly { readonly [column: string]: string }[]> {
  const files = await filesOf(csvExporter(), await stock())
  return parse(files.get(name)?.bytes ?? Buffer.of(), { columns: true, bom: true })
}

describe('statements of an export', () => {
  it('are each utterance once, over reports and languages', async () => {
    const rows = await rowsOf('statements.csv')
    const [first] = rows.filter(({ text }) => text === WORDS)
    expect(first).toMatchObject({
      speaker: 'Retno Marsudi',
      languages: 'en; id',
      wordings: '2',
      quotes: '3',
      reports: '3',
      outlets: 'suar; fajar; harbour',
    })
    expect(first?.origin_names).toContain('AFP')
    expect(rows.map(({ text }) => text)).toContain('Itu belum selesai hari ini')
  })

  it('are two where a month lies between them', async () => {
    const rows = await rowsOf('statements.csv')
    expect(rows.filter(({ text }) => text === WORDS)).toHaveLength(2)
  })

  it('lead to their quotes, wording by wording, and to their events', async () => {
    const statements = await rowsOf('statements.csv')
    const quotes = await rowsOf('quotes.csv')
    const events = new Set((await rowsOf('events.csv')).map(({ event_id }) => event_id))
    const wordings = await rowsOf('wordings.csv')
    const ids = new Set(statements.map(({ statement_id }) => statement_id))
    expect(wordings.every(({ statement_id }) => ids.has(statement_id ?? ''))).toBe(true)
    const known = new Set(quotes.map(({ quote_id }) => quote_id))
    expect(wordings.every(({ quote_id }) => known.has(quote_id ?? ''))).toBe(true)
    const said = statements.flatMap(({ event_ids = '' }) => event_ids.split('; '))
    expect(said.filter((id) => id !== '').every((id) => events.has(id))).toBe(true)
    const [first] = statements.filter(({ text }) => text === WORDS)
    const own = wordings.filter(({ statement_id }) => statement_id === first?.statement_id)
    expect(own.map(({ wording, language }) => [wording, language])).toEqual([
      ['1', 'id'],
      ['1', 'id'],
      ['2', 'en'],
    ])
  })

  it('stand in JSON lines with all their wordings', async () => {
    const files = await filesOf(statementLinesExporter(), await stock())
    const lines = (files.get('statements.jsonl')?.bytes.toString() ?? '').trim().split('\n')
    const all = lines.map((line) => JSON.parse(line))
    const [first] = all.filter(({ reports }) => reports === 3)
    expect(first).toMatchObject({
      schema: 'kawat/statement@1',
      speaker: { name: 'Retno Marsudi' },
      wordings: [{ language: 'id', text: WORDS }, { language: 'en' }],
      outlets: ['suar', 'fajar', 'harbour'],
      told: [{ wording: 1, origin: { outlet: 'suar' } }, { wording: 1 }, { wording: 2 }],
    })
    expect(first.quotes).toHaveLength(3)
    expect(files.get('statements.jsonl')?.rows).toBe(lines.length)
  })

  it('tie quotes together in linked data where there are several', async () => {
    const files = await filesOf(
      linkedDataExporter({ points: compilePoints(tables) }),
      await stock(),
    )
    const graph = JSON.parse(files.get('events.jsonld')?.bytes.toString() ?? '')['@graph']
    const nodes = graph.filter((node: { '@id': string }) =>
      node['@id'].startsWith('record:statement/'),
    )
    expect(nodes).toHaveLength(1)
    const quotes = new Set(graph.map((node: { '@id': string }) => node['@id']))
    expect(nodes[0].workExample).toHaveLength(3)
    expect(nodes[0].workExample.every((id: string) => quotes.has(id))).toBe(true)
  })

  it('without tables of meanings join words of one language only', async () => {
    const { meaning: _, ...plain } = await stock()
    const found = []
    for await (const one of statementsOf(shelfOf(plain))) found.push(one)
    expect(Math.max(...found.map(({ told }) => told.length))).toBe(2)
  })
})
