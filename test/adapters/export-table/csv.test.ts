import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvWish, csvExporter } from '../../../src/adapters/export-table/csv.ts'
import { cellText, delimitedLines } from '../../../src/adapters/export-table/delimited.ts'
import type { Cell } from '../../../src/adapters/export-table/table.ts'
import type { ReviewAction } from '../../../src/model/review.ts'
import { readingOf } from '../../reading-builder.ts'
import { filesOf, smallRecord, stockWith, type Wish } from './stock.ts'

type Rows = readonly { readonly [column: string]: string }[]

async function tablesOf(
  readings: Parameters<typeof stockWith>[0],
  wish: CsvWish = {},
  stockWish: Wish = {},
): Promise<{ readonly [table: string]: Rows }> {
  const files = await filesOf(csvExporter(wish), await stockWith(readings, stockWish))
  return Object.fromEntries(
    [...files].map(([name, { bytes, rows }]) => {
      const parsed = parse(bytes, { columns: true, bom: true, relaxColumnCount: false }) as Rows
      expect(parsed).toHaveLength(rows)
      return [name.replace('.csv', ''), parsed]
    }),
  )
}

describe('the tables as CSV', () => {
  it('have their columns in this order, and only ever more at the end', async () => {
    const files = await filesOf(csvExporter(), await stockWith([]))
    const heads = [...files].map(([name, { bytes }]) => `${name}: ${bytes.toString().trimEnd()}`)
    expect(heads).toEqual([
      'events.csv: event_id,review_state,kind,kind_state,status,status_state,start_local,end_local,zone,precision,approximate,instant,start_date,end_date,time_state,place_name,place_country,venue,place_state,duration_minutes,duration_approximate,duration_planned,duration_state,participants,countries,outcomes,background,reports,origins,origin_names,outlets,conflicts,plover_event,plover_mode,cameo,final,departures',
      'participants.csv: event_id,position,name,kind,part,office,office_certainty,country,country_certainty,records,record_ids,person_actor,person_actor_by,person_actor_at',
      'records.csv: record_id,event_id,report_id,article_id,kind,status,background,start_local,end_local,zone,precision,approximate,instant,place_name,place_country,venue,duration_minutes,participants,plover_event,plover_mode,cameo',
      'quotes.csv: quote_id,event_id,report_id,article_id,type,class,on_record,verbatim,translated,text,cue,setting,speaker,speaker_kind,speaker_certainty,speaker_as_named,unattributed,carrier,chain,addressee,parent_quote_id,start,end,start_code_point,end_code_point,rule,person_speaker,person_speaker_by,person_speaker_at',
      'claims.csv: claim_id,report_id,article_id,kind,text,cue,holder_type,holder,holder_certainty,start,end,start_code_point,end_code_point,rule,verdict,verdict_reason,verdict_events',
      'evidence.csv: evidence_id,event_id,record_id,quote_id,claim_id,report_id,article_id,field,value,certainty,rule,start,end,start_code_point,end_code_point,page,original_start,original_end,snippet',
      'conflicts.csv: event_id,field,rank,state,reason,value,agreed,records,record_ids,outlets,origin_names',
      'stages.csv: event_id,position,status,since,records,record_ids,start_local,end_local,zone,precision,approximate,instant,place_name,place_country,venue,duration_minutes,duration_approximate',
      'reports.csv: report_id,article_id,given_id,url,outlet,agency,title,authors,language,published_local,published_zone,published_instant,modified_instant,first_origin,reading_version,problems',
      'sources.csv: report_id,article_id,position,name,kind,in_text,rule',
      'revisions.csv: article_id,report_id,number,url,outlet,seen,published,modified,blocks_added,blocks_removed,blocks_changed,blocks_moved',
      'reviews.csv: review_id,event_id,at,by,act,record_id,other_record_id,field,value,undoes,note',
      'statements.csv: statement_id,speaker,speaker_kind,speaker_country,text,languages,wordings,quotes,reports,origins,origin_names,outlets,carriers,chains,first_published,event_ids',
      'wordings.csv: quote_id,statement_id,report_id,article_id,wording,language,text,carrier,chain',
    ])
  })

  it('tell a meeting of two reports that disagree', async () => {
    const { events, participants, conflicts, records, sources } = await tablesOf(smallRecord())
    expect(events).toHaveLength(2)
    expect(events?.[0]).toEqual({
      event_id: '11111111',
      review_state: 'machine',
      kind: 'meeting',
      kind_state: 'agreed',
      status: 'happened',
      status_state: 'agreed',
      start_local: '2023-06-19T16:30',
      end_local: '',
      zone: 'Asia/Shanghai',
      precision: 'minute',
      approximate: 'false',
      instant: '2023-06-19T08:30:00Z',
      start_date: '2023-06-19',
      end_date: '2023-06-19',
      time_state: 'agreed',
      place_name: 'Beijing',
      place_country: 'CHN',
      venue: 'Diaoyutai',
      place_state: 'agreed',
      // three hours against an hour and a half: nothing is chosen
      duration_minutes: '',
      duration_approximate: '',
      duration_planned: '',
      duration_state: 'conflict',
      participants: 'Retno Marsudi; Wang Yi',
      countries: 'IDN; CHN',
      outcomes: 'sepakat',
      background: 'false',
      reports: '2',
      origins: '2',
      origin_names: 'Antara; Kabar',
      outlets: 'Suar; Kabar',
      conflicts: 'duration',
      plover_event: 'CONSULT',
      plover_mode: '',
      cameo: '040',
      final: 'happened',
      departures: '',
    })
    expect(conflicts).toEqual([
      {
        event_id: '11111111',
        field: 'duration',
        rank: '1',
        state: 'conflict',
        reason: 'differs',
        value: 'PT180M',
        agreed: 'false',
        records: '1',
        record_ids: '11111111',
        outlets: 'Suar',
        origin_names: 'Antara',
      },
      {
        event_id: '11111111',
        field: 'duration',
        rank: '2',
        state: 'conflict',
        reason: 'differs',
        value: 'PT90M',
        agreed: 'false',
        records: '1',
        record_ids: '22222222',
        outlets: 'Kabar',
        origin_names: 'Kabar',
      },
    ])
    expect(events?.[1]).toMatchObject({
      status: 'planned',
      instant: '',
      start_date: '2023-07-03',
      end_date: '2023-07-05',
      end_local: '2023-07-05',
    })
    expect(participants?.map(({ name, part }) => `${name}: ${part}`)).toEqual([
      'Retno Marsudi: participant',
      'Wang Yi: participant',
      'Retno Marsudi: visitor',
      'Jepang: host',
    ])
    expect(records?.map(({ record_id, event_id }) => [record_id, event_id])).toEqual([
      ['11111111', '11111111'],
      ['22222222', '11111111'],
      ['33333333', '33333333'],
    ])
    expect(sources?.map(({ position, name }) => [position, name])).toEqual([['1', 'Antara']])
  })

  it('count in code points too', async () => {
    const { quotes, claims, evidence } = await tablesOf(smallRecord())
    // The hands shaken before it are one letter of two UTF-16 units.
    // that of no event stands once, though its report tells of two
    expect(quotes?.map(({ event_id, on_record }) => [event_id, on_record])).toEqual([
      ['11111111', 'true'],
      ['', 'false'],
    ])
    expect(quotes?.[0]).toMatchObject({
      event_id: '11111111',
      text: 'Kami sepakat,',
      speaker: 'Retno Marsudi',
      start: '41',
      start_code_point: '40',
      end: '54',
      end_code_point: '53',
    })
    expect(claims?.[0]).toMatchObject({ text: 'Itu dinilai penting', holder_type: 'unnamed' })
    const speaker = evidence?.find(({ field }) => field === 'speaker')
    expect(speaker).toMatchObject({
      quote_id: quotes?.[0]?.quote_id,
      event_id: '11111111',
      value: 'Retno Marsudi',
      snippet: 'kata',
    })
  })

  it('hold together: keys are unique, and what points leads somewhere', async () => {
    const all = await tablesOf(smallRecord())
    const { tables } = await import('../../../src/adapters/export-table/tables/tables.ts')
    for (const { name, primaryKey, foreignKeys } of tables) {
      const rows = all[name] ?? []
      const keys = rows.map((row) => primaryKey.map((key) => row[key]).join('\n'))
      expect(new Set(keys).size).toBe(rows.length)
      for (const { column, table, key } of foreignKeys) {
        const there = new Set(all[table]?.map((row) => row[key]))
        const lost = rows.filter((row) => row[column] !== '' && !there.has(row[column] ?? ''))
        expect([name, column, lost]).toEqual([name, column, []])
      }
    }
  })

  it('have rows of a report once, however many events rest on it', async () => {
    const { reports, events } = await tablesOf(smallRecord())
    expect([events?.length, reports?.map(({ outlet }) => outlet)]).toEqual([2, ['Suar', 'Kabar']])
  })

  it('show how a story changed', async () => {
    const story = (name: string, last: string) =>
      readingOf({
        name,
        text: `Retno tiba di Tokyo.\n${last}`,
        outlet: 'Suar',
        url: 'https://suar.example/b',
        events: [{ who: ['Retno Marsudi/IDN', 'Yoshimasa Hayashi/JPN'], time: '2023-06-20' }],
      })
    const { revisions, reports } = await tablesOf([
      story('r1', 'Ia bertemu Hayashi selama satu jam.'),
      story('r2', 'Ia bertemu Hayashi selama dua jam.'),
    ])
    const told = revisions?.map(({ number, seen, blocks_changed, blocks_added }) => [
      number,
      seen,
      blocks_changed,
      blocks_added,
    ])
    expect(told).toEqual([
      ['1', '2023-06-20T00:00:00Z', '0', '0'],
      ['2', '2023-06-20T00:00:00Z', '1', '0'],
    ])
    // events rest on the latest revision alone
    expect(reports?.map(({ report_id }) => report_id)).toEqual([revisions?.[1]?.report_id])
  })

  it('tell what persons did', async () => {
    const accepted: ReviewAction = {
      id: 'a1',
      at: '2026-11-01T08:00:00Z',
      by: 'Sari',
      note: '=cocok',
      act: { type: 'accept', record: '22222222' },
    }
    const { events, reviews } = await tablesOf(
      smallRecord(),
      {},
      { reviews: { 22222222: [accepted] } },
    )
    expect(events?.map(({ review_state }) => review_state)).toEqual(['accepted', 'machine'])
    expect(reviews).toEqual([
      {
        review_id: 'a1',
        event_id: '11111111',
        at: '2026-11-01T08:00:00Z',
        by: 'Sari',
        act: 'accept',
        record_id: '22222222',
        other_record_id: '',
        field: '',
        value: '',
        undoes: '',
        note: "'=cocok",
      },
    ])
  })
})

describe('words of a stranger', () => {
  const poisoned = [
    `=cmd|' /C calc'!A0`,
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\tTab',
    '\rline',
    'two\nlines, and a "quote"',
    'half \ud83d a pair',
    'nul \0 byte',
    'red \u001b[31m and \u202eturned',
    '🤝 tangan',
    '＝全角',
  ]

  it('run nowhere, break no line and lose no letter', async () => {
    const readings = poisoned.map((name, index) => {
      const reading = readingOf({
        name: `r${index}`,
        events: [
          {
            id: `aaaaaaa${index.toString(16)}`,
            who: ['Wang Yi/CHN'],
            time: `2023-06-${index + 10}`,
          },
        ],
      })
      const [record] = reading.records
      const [who] = record?.event.participants ?? []
      if (record === undefined || who === undefined) throw new Error('no participant')
      const named = { ...who, value: { ...who.value, name } }
      return {
        ...reading,
        records: [{ ...record, event: { ...record.event, participants: [named] } }],
      }
    })
    const { participants } = await tablesOf(readings)
    expect(participants?.map(({ name }) => name)).toEqual([
      `'=cmd|' /C calc'!A0`,
      "'+1+1",
      "'-2+3",
      "'@SUM(A1)",
      "'\tTab",
      "'\rline",
      'two\nlines, and a "quote"',
      'half \ufffd a pair',
      'nul \ufffd byte',
      'red \ufffd[31m and \ufffdturned',
      '🤝 tangan',
      "'＝全角",
    ])
    const raw = await tablesOf(readings, { raw: true })
    expect(raw.participants?.[0]?.name).toBe(poisoned[0])
  })

  it('are never the whole story', async () => {
    const long = `${'kata '.repeat(100)}tamat`
    const reading = readingOf({
      name: 'long',
      text: long,
      events: [{ who: ['Wang Yi/CHN'], time: '2023-06-19', outcome: long }],
    })
    const brief = await tablesOf([reading])
    expect(brief.events?.[0]?.outcomes).toBe(`${'kata '.repeat(38)}kata…`)
    const full = await tablesOf([reading], {}, { text: 'full' })
    expect(full.events?.[0]?.outcomes).toBe(long)
  })
})

describe('a line', () => {
  const write = async (rows: readonly (readonly Cell[])[], raw: boolean): Promise<string> => {
    async function* given(): AsyncGenerator<readonly Cell[]> {
      yield* rows
    }
    const dialect = { delimiter: ',', newline: '\r\n', bom: false, raw } as const
    let text = ''
    for await (const piece of delimitedLines(undefined, given(), dialect, () => {})) text += piece
    return text
  }

  it('is read back by another program as it was, whatever stands in it', async () => {
    const cell = fc
      .string({ unit: 'binary' })
      .filter((text) => text !== '' && !text.startsWith('\ufeff'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const text = await write(rows, true)
        expect(parse(text, { recordDelimiter: '\r\n' })).toEqual(rows)
      }),
    )
  })

  it('never begins a cell as a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'),
        fc.string(),
        fc.constantFrom(',' as const, '\t' as const),
        (sign, rest, delimiter) => {
          expect(cellText(sign + rest, { delimiter, raw: false }).replace(/^"/, '')[0]).toBe("'")
        },
      ),
    )
  })

  it('leaves numbers as they are', () => {
    expect([-3.5, 0, true].map((cell) => cellText(cell, { delimiter: ',', raw: false }))).toEqual([
      '-3.5',
      '0',
      'true',
    ])
  })

  it('ends as asked, behind a mark where Excel is to read it', async () => {
    const stock = await stockWith([])
    const plain = await filesOf(csvExporter(), stock)
    const excel = await filesOf(csvExporter({ excel: true, crlf: true }), stock)
    expect(plain.get('claims.csv')?.bytes.toString().endsWith('verdict_events\n')).toBe(true)
    expect(excel.get('claims.csv')?.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(excel.get('claims.csv')?.bytes.toString().endsWith('verdict_events\r\n')).toBe(true)
  })
})
