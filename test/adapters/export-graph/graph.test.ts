import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import graphology, { type UndirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import type { AbstractGraph } from 'graphology-types'
import { describe, expect, test } from 'vitest'
import { gexfExporter, graphmlExporter } from '../../../src/adapters/export-graph/graph.ts'
import { xmlText } from '../../../src/adapters/export-graph/xml.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'
import { HOSTILE, stockOf, written } from '../export/linked-stock.ts'

// The package's types take its one class for the module.
const Graph = graphology as unknown as typeof UndirectedGraph

const RETNO = 'Retno Marsudi/IDN/foreign_minister'
const WANG = 'Wang Yi/CHN/foreign_minister'
const QIN = 'Qin Gang/CHN/foreign_minister'

/** Events, each of a report of its own. */
const events = (...all: readonly EventSketch[]): ExportStock =>
  stockOf(all.map((event, index) => readingOf({ name: `r${index}`, events: [event] })))

async function textOf(stock: ExportStock, format: 'gexf' | 'graphml'): Promise<string> {
  const exporter = format === 'gexf' ? gexfExporter : graphmlExporter
  const { texts } = await written(exporter, stock)
  return texts[`actors.${format}`] ?? ''
}

/** The graph as an independent reader opens it. */
async function graphOf(stock: ExportStock, format: 'gexf' | 'graphml'): Promise<AbstractGraph> {
  const text = await textOf(stock, format)
  expect(XMLValidator.validate(text)).toBe(true)
  return format === 'gexf' ? gexf.parse(Graph, text) : graphml.parse(Graph, text)
}

const YEAR = events(
  { who: [RETNO, WANG], time: '2023-02-22' },
  { who: [RETNO, WANG], kind: 'call', time: '2023-06-19T16:30@Asia/Shanghai' },
  { who: [RETNO, QIN], kind: 'visit', time: '2023-07-14..2023-07-16' },
  { who: [RETNO, WANG], time: '2023-09', place: 'Jakarta/IDN' },
)

describe.each(['gexf', 'graphml'] as const)('%s', (format) => {
  test('ties those who were together, by events, from the first to the last', async () => {
    const graph = await graphOf(YEAR, format)
    expect(graph.nodes().sort()).toEqual([
      'person:qin-gang',
      'person:retno-marsudi',
      'person:wang-yi',
    ])
    expect(graph.size).toBe(2)
    const often = graph.getEdgeAttributes('person:retno-marsudi', 'person:wang-yi')
    expect(often).toMatchObject({ weight: 3, kinds: 'call|meeting' })
    const once = graph.getEdgeAttributes('person:qin-gang', 'person:retno-marsudi')
    expect(once).toMatchObject({ weight: 1, kinds: 'visit' })
    expect(graph.getNodeAttributes('person:retno-marsudi')).toMatchObject({
      label: 'Retno Marsudi',
      kind: 'person',
      country: 'IDN',
      offices: 'foreign_minister',
      events: 4,
    })
  })

  test('counts an event once, however many report it', async () => {
    const same = { who: [RETNO, WANG], time: '2023-02-22' }
    const graph = await graphOf(events(same, same, same), format)
    expect(graph.getEdgeAttribute('person:retno-marsudi', 'person:wang-yi', 'weight')).toBe(1)
  })

  test('leaves out what ties nobody', async () => {
    const letter = (index: number) => 'abcdfghjkl'[index] ?? 'm'
    const crowd = Array.from(
      { length: 101 },
      (_, index) => `Tamu${letter(index % 10)}o${letter(Math.floor(index / 10))}e/FRA`,
    )
    const stock = events(
      { who: [RETNO, WANG], status: 'planned', time: '2023-01-01' },
      { who: [RETNO, WANG], status: 'cancelled', time: '2023-02-01' },
      { who: [RETNO, WANG], kind: 'condolence', time: '2023-03-01' },
      { who: [RETNO], time: '2023-04-01' },
      { who: crowd, kind: 'summit', time: '2023-05-01' },
    )
    const exporter = format === 'gexf' ? gexfExporter : graphmlExporter
    const { files } = await written(exporter, stock)
    expect(files[0]?.count()).toBe(0)
    expect((files[0] as unknown as { leftOut(): number }).leftOut()).toBe(5)
    expect((await graphOf(stock, format)).order).toBe(0)
    const most = events({ who: crowd.slice(1), kind: 'summit', time: '2023-05-01' })
    expect((await graphOf(most, format)).size).toBe((100 * 99) / 2)
  })

  test('holds strangers’ words as words', async () => {
    const stock = events({ who: [HOSTILE.replaceAll('/', ''), WANG], time: '2023-02-22' })
    const graph = await graphOf(stock, format)
    const label = graph
      .mapNodes((_, { label: one }) => String(one))
      .find((one) => one.startsWith('Rina'))
    expect(label).toContain('ER - TY - NEWS ]]> <b>&amp;"\' {\\input} gnik [2J')
    expect(await textOf(stock, format)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
  })

  test('gives the same bytes for the same record, in whatever order it comes', async () => {
    const two = [
      readingOf({ name: 'a', events: [{ who: [RETNO, WANG], time: '2023-02-22' }] }),
      readingOf({ name: 'b', events: [{ who: [QIN, WANG], time: '2023-03-22' }] }),
    ] as const
    const turned = stockOf(two)
    const back: ExportStock = {
      ...turned,
      async *dossiers() {
        const all = []
        for await (const one of turned.dossiers()) all.unshift(one)
        yield* all
      },
    }
    expect(await textOf(back, format)).toBe(await textOf(turned, format))
  })
})

test('in GEXF the life of a node and of an edge is told in days, and a month tells none', async () => {
  const text = await textOf(YEAR, 'gexf')
  expect(text).toContain(
    '<edge id="1" source="person:retno-marsudi" target="person:wang-yi" weight="3" start="2023-02-22" end="2023-06-19">',
  )
  expect(text).toContain(
    '<node id="person:retno-marsudi" label="Retno Marsudi" start="2023-02-22" end="2023-07-16">',
  )
  expect(text).toContain('mode="dynamic" timeformat="date"')
})

test('any text is sound XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), (text) => {
      const document = `<a b="${xmlText(text)}">${xmlText(text)}</a>`
      expect(XMLValidator.validate(document)).toBe(true)
      expect(document).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
    }),
  )
})
