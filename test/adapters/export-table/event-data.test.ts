import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  goldsteinOf,
  quadClassOf,
} from '../../../src/adapters/export-table/event-data/cameo-scale.ts'
import {
  coltExporter,
  gdeltExporter,
  polecatExporter,
} from '../../../src/adapters/export-table/event-data/exporters.ts'
import { gdelt } from '../../../src/adapters/export-table/event-data/gdelt.ts'
import { ploverExporter } from '../../../src/adapters/export-table/event-data/plover.ts'
import { KINDS, STATUSES } from '../../../src/adapters/export-table/tables/lists.ts'
import type { Exporter } from '../../../src/ports.ts'
import { codeEvent } from '../../../src/rooms/coding/coding.ts'
import { readingOf, recordOf } from '../../reading-builder.ts'
import { filesOf, smallRecord, stockWith } from './stock.ts'

async function textOf(exporter: Exporter, readings = smallRecord()): Promise<string> {
  const [file] = (await filesOf(exporter, await stockWith(readings))).values()
  return file?.bytes.toString() ?? ''
}

/** Cells of a text parted by tabs. */
const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))

describe('POLECAT rows', () => {
  it('have the columns of the data set', async () => {
    const [head] = cellsOf(await textOf(polecatExporter(), []))
    expect(head).toEqual([
      'Event ID',
      'Event Date',
      'Event Type',
      'Event Mode',
      'Intensity',
      'Quad Code',
      'Contexts',
      'Actor Name',
      'Actor Country',
      'Actor COW',
      'Primary Actor Sector',
      'Actor Sectors',
      'Actor Title',
      'Actor Name Raw',
      'Wikipedia Actor ID',
      'Recipient Name',
      'Recipient Country',
      'Recipient COW',
      'Primary Recipient Sector',
      'Recipient Sectors',
      'Recipient Title',
      'Recipient Name Raw',
      'Wikipedia Recipient ID',
      'Placename',
      'City',
      'District',
      'Province',
      'Country',
      'Latitude',
      'Longitude',
      'GeoNames ID',
      'Raw Placename',
      'Feature Type',
      'Source',
      'Publication Date',
      'Story People',
      'Story Organizations',
      'Story Locations',
      'Language',
      'Version',
    ])
  })

  it('tell a meeting, and a planned visit as the visitor to the host', async () => {
    const [, meeting, visit] = cellsOf(await textOf(polecatExporter()))
    expect(meeting).toEqual([
      '11111111.1',
      '2023-06-19',
      'CONSULT',
      '',
      '2.5',
      'VERBAL COOPERATION',
      'diplomatic',
      'Retno Marsudi',
      'IDN',
      '',
      'GOV',
      'GOV',
      'foreign_minister',
      '',
      '',
      'Wang Yi',
      'CHN',
      '',
      'GOV',
      'GOV',
      'foreign_minister',
      '',
      '',
      'Beijing',
      'Beijing',
      '',
      '',
      'CHN',
      '',
      '',
      '',
      'Diaoyutai',
      '',
      'Suar; Kabar',
      '2023-06-19',
      'Retno Marsudi; Wang Yi',
      '',
      'Beijing',
      'id',
      'kawat 0.1.0',
    ])
    expect(visit?.slice(0, 9)).toEqual([
      '33333333.1',
      '2023-07-03',
      'AGREE',
      '',
      '2.5',
      'VERBAL COOPERATION',
      'diplomatic',
      'Retno Marsudi',
      'IDN',
    ])
    expect(visit?.slice(15, 17)).toEqual(['Jepang', 'JPN'])
  })

  it('keep a stranger in his cell', async () => {
    const reading = readingOf({ name: 'x', events: [{ who: ['1\t+\n2/IDN', 'Wang Yi/CHN'] }] })
    const [record] = smallRecord()[0]?.records ?? []
    const coded = {
      ...reading,
      records: reading.records.map((one) => ({ ...one, codings: record?.codings ?? [] })),
    }
    const [, row] = cellsOf(await textOf(polecatExporter(), [coded]))
    expect(row).toHaveLength(40)
    expect(row?.[7]).toBe('1 + 2')
  })
})

describe('GDELT rows', () => {
  it('have the 61 columns of GDELT 2.0', () => {
    const geo = (what: string) =>
      ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
        (part) => `${what}_${part}`,
      )
    const actor = (who: string) =>
      [
        'Code',
        'Name',
        'CountryCode',
        'KnownGroupCode',
        'EthnicCode',
        'Religion1Code',
        'Religion2Code',
        'Type1Code',
        'Type2Code',
        'Type3Code',
      ].map((part) => `${who}${part}`)
    const expected = [
      'GLOBALEVENTID',
      'SQLDATE',
      'MonthYear',
      'Year',
      'FractionDate',
      ...actor('Actor1'),
      ...actor('Actor2'),
      'IsRootEvent',
      'EventCode',
      'EventBaseCode',
      'EventRootCode',
      'QuadClass',
      'GoldsteinScale',
      'NumMentions',
      'NumSources',
      'NumArticles',
      'AvgTone',
      ...geo('Actor1Geo'),
      ...geo('Actor2Geo'),
      ...geo('ActionGeo'),
      'DATEADDED',
      'SOURCEURL',
    ]
    expect(expected).toHaveLength(61)
    expect(gdelt.columns.map(({ name }) => name)).toEqual(expected)
  })

  it('stand without a header, as GDELT has them', async () => {
    const [meeting, ...more] = cellsOf(await textOf(gdeltExporter()))
    expect(more).toHaveLength(1)
    expect(meeting).toHaveLength(61)
    expect(Number.isSafeInteger(Number(meeting?.[0]))).toBe(true)
    expect(meeting?.slice(1, 8)).toEqual([
      '20230619',
      '202306',
      '2023',
      // (6 * 30 + 19) / 365
      '2023.5452',
      'IDNGOV',
      'RETNO MARSUDI',
      'IDN',
    ])
    expect(meeting?.slice(25, 35)).toEqual(['1', '040', '040', '04', '1', '1', '2', '2', '2', ''])
    expect(meeting?.slice(51, 54)).toEqual(['4', 'Beijing', ''])
    expect(meeting?.slice(59)).toEqual(['20261127060000', 'https://suar.example/a'])
  })

  it('have a class and a score for every code the coding room gives', () => {
    for (const kind of KINDS) {
      for (const status of STATUSES) {
        const { record } = recordOf({ kind, status, who: ['A/IDN', 'B/JPN'] }, { name: 'a' })
        for (const { cameo } of codeEvent(record.event)) {
          if (cameo === null) continue
          expect([cameo, goldsteinOf(cameo)]).not.toEqual([cameo, undefined])
          expect(quadClassOf(cameo)).toBeGreaterThan(0)
        }
      }
    }
    expect(['040', '057', '070', '111', '125', '140', '161'].map(quadClassOf)).toEqual([
      1, 1, 2, 3, 3, 4, 4,
    ])
  })
})

describe('pairs of sides', () => {
  it('are each two sides once, and of one side one row', async () => {
    const [first] = smallRecord()
    const codings = first?.records[0]?.codings ?? []
    const of = (name: string, who: readonly string[]) => {
      const reading = readingOf({ name, events: [{ who, time: '2023-06-01' }] })
      return { ...reading, records: reading.records.map((record) => ({ ...record, codings })) }
    }
    const rows = async (who: readonly string[]) =>
      cellsOf(await textOf(polecatExporter(), [of('x', who)]))
        .slice(1)
        .map((row) => [row[7], row[15]])
    expect(await rows(['A/IDN', 'B/JPN', 'C/IDN', '#ASEAN/IGO'])).toEqual([
      ['A; C', 'B'],
      ['A; C', 'ASEAN'],
      ['B', 'ASEAN'],
    ])
    expect(await rows(['A/IDN', 'B/IDN'])).toEqual([['A; B', '']])
    expect(await rows([])).toEqual([])
  })
})

describe('travel rows', () => {
  it('tell who was abroad: the guest of a meeting, the visitor of a visit', async () => {
    const rows = parse(await textOf(coltExporter()), { columns: true })
    expect(rows).toEqual([
      {
        trip_id: '11111111.1',
        event_id: '11111111',
        review_state: 'machine',
        traveller: 'Retno Marsudi',
        office: 'foreign_minister',
        home_country: 'IDN',
        host_country: 'CHN',
        host_city: 'Beijing',
        start_date: '2023-06-19',
        end_date: '2023-06-19',
        precision: 'minute',
        purpose: 'meeting',
        status: 'happened',
        met_with: 'Wang Yi',
        sources: 'Suar; Kabar',
        source_urls: 'https://suar.example/a',
        origins: '2',
      },
      {
        trip_id: '33333333.1',
        event_id: '33333333',
        review_state: 'machine',
        traveller: 'Retno Marsudi',
        office: 'foreign_minister',
        home_country: 'IDN',
        host_country: 'JPN',
        host_city: 'Tokyo',
        start_date: '2023-07-03',
        end_date: '2023-07-05',
        precision: 'day',
        purpose: 'visit',
        status: 'planned',
        met_with: 'Jepang',
        sources: 'Kabar',
        source_urls: '',
        origins: '1',
      },
    ])
  })

  it.each([
    ['a call', { kind: 'call', who: ['A/IDN', 'B/JPN'], place: 'Tokyo/JPN' }],
    ['a meeting nobody says where', { who: ['A/IDN', 'B/JPN'] }],
    ['a meeting at home', { who: ['A/IDN', 'B/IDN'], place: 'Jakarta/IDN' }],
    ['states and bodies', { who: ['=Indonesia/IDN', '#ASEAN/IGO'], place: 'Tokyo/JPN' }],
    ['somebody of no known country', { who: ['A', 'B/JPN'], place: 'Tokyo/JPN' }],
  ] as const)('are none of %s', async (_, event) => {
    const reading = readingOf({ name: 'x', events: [{ time: '2023-06-19', ...event }] })
    expect(parse(await textOf(coltExporter(), [reading]), { columns: true })).toEqual([])
  })
})

describe('PLOVER lines', () => {
  it('have compound actors in one event', async () => {
    const [line = ''] = (await textOf(ploverExporter())).split('\n')
    expect(JSON.parse(line)).toEqual({
      id: '11111111',
      has_event: true,
      date: '2023-06-19',
      time: '16:30',
      actor: [
        { code: 'IDN', sector: 'GOV', entity_text: 'Retno Marsudi', office: 'foreign_minister' },
        { code: 'CHN', sector: 'GOV', entity_text: 'Wang Yi', office: 'foreign_minister' },
      ],
      recipient: [],
      event: ['CONSULT'],
      event_loc: {
        extracted_place: 'Diaoyutai',
        resolved_place: 'Beijing',
        city: 'Beijing',
        country_code: 'CHN',
      },
      event_text: 'Menlu R',
      quad_code: 1,
      event_scale: 2.5,
      mode: [],
      context: ['diplomatic'],
      link: ['11111111', '22222222'],
      text_info: { start: 0, end: 7 },
      cite_info: [
        {
          citation: 'Suar',
          url: 'https://suar.example/a',
          title: 'Retno bertemu Wang',
          language: 'id',
          publication: '2023-06-19',
        },
        { citation: 'Kabar', language: 'id', publication: '2023-06-20' },
      ],
      coder: 'kawat 0.1.0',
      coded_date: '2026-11-27',
      coded_time: '06:00:00',
      comment: 'review: machine',
    })
  })
})
