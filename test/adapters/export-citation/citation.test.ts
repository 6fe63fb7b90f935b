import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibtexEntry } from '../../../src/adapters/export-citation/bibtex.ts'
import { bibtexExporter, risExporter } from '../../../src/adapters/export-citation/citation.ts'
import type { Reference } from '../../../src/adapters/export-citation/reference.ts'
import { risEntry } from '../../../src/adapters/export-citation/ris.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { type ReadingSketch, readingOf } from '../../reading-builder.ts'
import { HOSTILE, stockOf, written } from '../export/linked-stock.ts'

const WHO = ['Retno Marsudi/IDN', 'Wang Yi/CHN']

/** A reading with what its page credits. */
function credited(
  sketch: ReadingSketch,
  credit: { authors?: readonly string[]; agency?: string } = {},
): Reading {
  const reading = readingOf({ events: [{ who: WHO, time: '2023-06-19' }], ...sketch })
  return { ...reading, article: { ...reading.article, ...credit } }
}

const FULL = credited(
  {
    name: 'r0',
    outlet: 'Harian Suar',
    title: 'Retno & Wang: 100% sepakat',
    url: 'https://suar.example/a_b?x=1&y={2}',
    published: '2023-06-20',
  },
  { authors: ['Sari Dewi', 'Biro Jakarta and Beijing'], agency: 'AFP' },
)

async function textOf(stock: ExportStock, format: 'ris' | 'bib'): Promise<string> {
  const { texts } = await written(format === 'ris' ? risExporter : bibtexExporter, stock)
  return texts[`reports.${format}`] ?? ''
}

/** References as an independent reader has them. */
const parsed = (text: string, format: 'ris' | 'bib') =>
  new Cite(text, { forceType: format === 'ris' ? '@ris/file' : '@biblatex/text' }).data

test('RIS of a report, line by line', async () => {
  const text = await textOf(stockOf([FULL]), 'ris')
  const { report } = FULL.article
  expect(text.split('\r\n')).toEqual([
    'TY  - NEWS',
    `ID  - hariansuar2023-${report.slice(0, 12)}`,
    'TI  - Retno & Wang: 100% sepakat',
    'AU  - Sari Dewi',
    'AU  - Biro Jakarta and Beijing',
    'T2  - Harian Suar',
    'PY  - 2023',
    'DA  - 2023/06/20/',
    'LA  - id',
    'UR  - https://suar.example/a_b?x=1&y={2}',
    'N1  - Agency: AFP',
    `AN  - ${report}`,
    'ER  - ',
    '',
  ])
  expect(parsed(text, 'ris')).toMatchObject([
    {
      type: 'article-newspaper',
      id: `hariansuar2023-${report.slice(0, 12)}`,
      title: 'Retno & Wang: 100% sepakat',
      'container-title': 'Harian Suar',
      language: 'id',
      note: 'Agency: AFP',
      URL: 'https://suar.example/a_b?x=1&y={2}',
    },
  ])
})

test('BibTeX of a report comes back as it was', async () => {
  const text = await textOf(stockOf([FULL]), 'bib')
  expect(text).toContain('  title = {{Retno \\& Wang: 100\\% sepakat}},\n')
  expect(text).toContain('  month = jun,\n')
  const [entry] = parsed(text, 'bib')
  expect(entry).toMatchObject({
    id: `hariansuar2023-${FULL.article.report.slice(0, 12)}`,
    title: 'Retno & Wang: 100% sepakat',
    author: [{ family: 'Sari Dewi' }, { family: 'Biro Jakarta and Beijing' }],
    'container-title': 'Harian Suar',
    issued: { 'date-parts': [[2023, 6, 20]] },
    language: 'indonesian',
    note: 'Agency: AFP',
    URL: 'https://suar.example/a_b?x=1&y=%7B2%7D',
  })
})

describe.each(['ris', 'bib'] as const)('%s', (format) => {
  test('has a report once, however many events rest on it', async () => {
    const reading = credited({
      name: 'r',
      title: 'Dua kabar',
      events: [
        { who: WHO, time: '2023-06-19' },
        { who: WHO, kind: 'call', time: '2023-06-20' },
      ],
    })
    const exporter = format === 'ris' ? risExporter : bibtexExporter
    const { files } = await written(exporter, stockOf([reading]))
    expect(files[0]?.count()).toBe(1)
  })

  test('keeps a report’s key whatever else is exported', async () => {
    const other = credited({ name: 'r1', outlet: 'Fajar' })
    const alone = parsed(await textOf(stockOf([FULL]), format), format).map(({ id }) => id)
    const both = parsed(await textOf(stockOf([other, FULL]), format), format).map(({ id }) => id)
    expect(both).toHaveLength(2)
    expect(both).toContain(alone[0])
  })

  test('gives what is known of a report of which little is', async () => {
    const [entry] = parsed(await textOf(stockOf([credited({ name: 'r' })]), format), format)
    expect(entry?.title).toMatch(/^Report [0-9a-f]{12}$/)
    expect(entry?.id).toMatch(/^report-[0-9a-f]{12}$/)
    expect(entry?.issued).toBeUndefined()
  })

  test('names the agency a report credits, and an agency’s own report names it once', async () => {
    const notes = async (outlet: string) => {
      const stock = stockOf([credited({ name: 'r', outlet, chain: ['AFP'] })])
      return parsed(await textOf(stock, format), format).map(({ note }) => note)
    }
    expect(await notes('Fajar')).toEqual(['Agency: AFP'])
    expect(await notes('AFP')).toEqual([undefined])
  })

  test('holds strangers’ words as words', async () => {
    const reading = credited(
      { name: 'r', outlet: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)' },
      { authors: [HOSTILE], agency: HOSTILE },
    )
    const text = await textOf(stockOf([reading]), format)
    expect(text.replaceAll('\r\n', '').replaceAll('\n', '')).not.toMatch(
      /[\x00-\x1f\x7f-\x9f\u2028\u202a-\u202e]/,
    )
    const entries = parsed(text, format)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.title).toContain('Rina END:VEVENT BEGIN:VALARM ER - TY - NEWS ]]>')
    expect(entries[0]?.title).toContain('{\\input} gnik [2J =1+1, $x$ % # _ ~ ^')
    expect(entries[0]?.URL).toBeUndefined()
    expect(text.match(/^TY {2}- /gm)?.length ?? 1).toBe(1)
  })

  test('gives the same bytes for the same stock', async () => {
    expect(await textOf(stockOf([FULL]), format)).toBe(await textOf(stockOf([FULL]), format))
  })
})

test('any title is one title', () => {
  const words = fc
    .string({
      unit: fc.constantFrom(...'{}\\@%#$&_~^"\', =-azé中'),
      minLength: 1,
      maxLength: 60,
      size: 'max',
    })
    .map((text) => `a${text}z`.replace(/ +/g, ' '))
  fc.assert(
    fc.property(words, (title) => {
      const reference: Reference = {
        key: 'k',
        report: 'r',
        title,
        authors: [title],
        language: 'id',
      }
      const [bib, ...more] = parsed(
        bibtexEntry(reference) + bibtexEntry({ ...reference, key: 'l' }),
        'bib',
      )
      expect(more).toHaveLength(1)
      expect(bib?.id).toBe('k')
      // BibTeX itself counts braces even behind a backslash, which this reader does not.
      expect(bracesOf(bibtexEntry(reference))).toEqual({ left: 0, below: false })
      expect(risEntry(reference).split('\r\n')[2]).toBe(`TI  - ${title}`)
    }),
  )
})

/** How many braces are still open at the end, and whether one was ever closed that was not open. */
function bracesOf(text: string): { readonly left: number; readonly below: boolean } {
  let left = 0
  let below = false
  for (const character of text) {
    if (character === '{') left++
    if (character === '}') left--
    if (left < 0) below = true
  }
  return { left, below }
}
