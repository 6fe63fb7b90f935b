/** What the record tells beyond values: lives, claims checked, statements over reports; over a store in memory. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/adapters/cli/world.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { read } from '../../../src/index.ts'
import { run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-shown-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const file = (...inputs: readonly object[]): string => {
  const path = join(folder, `${count++}.jsonl`)
  writeFileSync(path, inputs.map((input) => `${JSON.stringify(input)}\n`).join(''))
  return path
}

const TODAY = '2024-04-20T03:00:00Z'

/** A database of some reports, and the command line over it on 20 April 2024. */
async function desk(...reports: readonly object[]) {
  const now = () => Date.parse(TODAY)
  const store = Object.assign(memoryStore({ now }), { close: async () => {} })
  const over: Partial<World> = {
    now,
    reader: async () => (report) => read(report),
    openStore: async () => store,
  }
  const db = file()
  expect((await run(['add', file(...reports), '--db', db], over)).code).toBe(0)
  const kawat = async (...argv: readonly string[]) => {
    const { code, out } = await run([...argv, '--db', db], over)
    expect(code).toBe(0)
    return out
  }
  const idOf = async (kind: string, ...filter: readonly string[]): Promise<string> => {
    const { events } = JSON.parse(await kawat('timeline', '--json', '--kind', kind, ...filter))
    return events[0].id
  }
  return { kawat, idOf, store }
}

/** Lines of a text from one that holds a word up to an empty one or one that holds another. */
function part(out: string, from: string, to = ''): readonly string[] {
  const lines = out.split('\n')
  const start = lines.findIndex((line) => line.includes(from))
  const rest = lines.slice(start)
  const end = rest.findIndex(
    (line, at) => at > 0 && (line === '' || (to !== '' && line.startsWith(to))),
  )
  return start < 0 ? [] : rest.slice(0, end)
}

const planned = {
  lang: 'id',
  outlet: 'Suar',
  published: '2024-03-04T09:00:00+07:00',
  title: 'Retno akan temui Kamikawa',
  text: 'JAKARTA - Menteri Luar Negeri Indonesia Retno Marsudi akan bertemu Menteri Luar Negeri Jepang Yoko Kamikawa di Jakarta, Kamis (7/3/2024).\nPertemuan itu dijadwalkan berlangsung selama dua jam.',
}
const held = {
  lang: 'en',
  outlet: 'Harbour Post',
  published: '2024-03-08T20:00:00+07:00',
  title: 'Retno and Kamikawa meet',
  text: 'JAKARTA - Indonesian Foreign Minister Retno Marsudi met Japanese Foreign Minister Yoko Kamikawa in Jakarta on Friday (March 8, 2024).\nThe meeting lasted three hours.',
}

describe('the life of an event', () => {
  it('keeps the plan beside what came of it', async () => {
    const { kawat, idOf } = await desk(planned, held)
    const id = await idOf('meeting')
    expect(part(await kawat('show', id), '  status', '  when')).toEqual([
      '  status  planned → happened',
      '    planned · told since Mon 4 Mar 2024, 02:00 UTC',
      '      Thu 7 Mar 2024 · Jakarta (IDN) · 2 h (as planned)',
      '      Suar  "akan" · Mon 4 Mar 2024, 02:00 UTC',
      '    happened · told since Fri 8 Mar 2024, 13:00 UTC',
      '      Fri 8 Mar 2024 · Jakarta (IDN) · 3 h',
      '      Harbour Post  "met" · Fri 8 Mar 2024, 13:00 UTC',
      '    ! planned for Thu 7 Mar 2024; took place Fri 8 Mar 2024',
      '    ! planned to take 2 h; took 3 h',
    ])
    const indonesian = await kawat('show', id, '--ui-lang', 'id')
    expect(part(indonesian, '  status', '  kapan')).toEqual([
      '  status  direncanakan → terlaksana',
      '    direncanakan · dikabarkan sejak Sen 4 Mar 2024, 09.00 WIB',
      '      Kam 7 Mar 2024 · Jakarta (IDN) · 2 jam (menurut rencana)',
      '      Suar  "akan" · Sen 4 Mar 2024, 09.00 WIB',
      '    terlaksana · dikabarkan sejak Jum 8 Mar 2024, 20.00 WIB',
      '      Jum 8 Mar 2024 · Jakarta (IDN) · 3 jam',
      '      Harbour Post  "met" · Jum 8 Mar 2024, 20.00 WIB',
      '    ! direncanakan Kam 7 Mar 2024; berlangsung Jum 8 Mar 2024',
      '    ! direncanakan 2 jam; berlangsung 3 jam',
    ])
    const { life } = JSON.parse(await kawat('show', id, '--json'))
    expect(life).toMatchObject({
      final: 'happened',
      stages: [{ status: 'planned' }, { status: 'happened' }],
      departures: [
        { field: 'time', planned: { start: '2024-03-07' }, held: { start: '2024-03-08' } },
        { field: 'duration', planned: { minutes: 120 }, held: { minutes: 180 } },
      ],
    })
    expect(await kawat('timeline')).toContain('planned → happened')
    expect(await kawat('show', id, '--evidence')).toMatch(
      /stated · rule event\/planned · page 1, \d+ to/,
    )
  })

  it('tells of a plan whose day is over without news, by the day it is asked', async () => {
    const { kawat, idOf } = await desk(planned)
    const id = await idOf('meeting')
    expect(part(await kawat('show', id), '  status', '  when')).toEqual([
      '  status  planned → no news',
      '    planned · told since Mon 4 Mar 2024, 02:00 UTC',
      '      Thu 7 Mar 2024 · Jakarta (IDN) · 2 h (as planned)',
      '      Suar  "akan" · Mon 4 Mar 2024, 02:00 UTC',
      '    ! its day is over, and no report tells what came of it',
    ])
    expect(await kawat('show', id, '--ui-lang', 'id')).toContain(
      '  status  direncanakan → tanpa kabar',
    )
    for (const command of ['timeline', 'search']) {
      const { events } = JSON.parse(await kawat(command, '--json', '--actor', 'Retno'))
      expect((events.items ?? events)[0].life.final).toBe('passed')
    }
    expect(await kawat('timeline', '--plain')).toContain('\tplanned → no news\t')
  })
})

const earlier = {
  lang: 'en',
  outlet: 'Harbour Post',
  published: '2021-05-12T20:00:00+07:00',
  title: 'Muhyiddin in Jakarta',
  text: 'JAKARTA - Malaysian Prime Minister Muhyiddin Yassin visited Indonesia on Tuesday (May 11, 2021).',
}
const first = {
  lang: 'en',
  outlet: 'Suar \u001b[31m',
  published: '2024-03-14T20:00:00+07:00',
  title: 'Anwar in Jakarta',
  text: 'JAKARTA - Malaysian Prime Minister Anwar Ibrahim arrived in Indonesia on Thursday (March 14, 2024). It was the first visit by a Malaysian prime minister in five years.',
}

describe('a claim', () => {
  it('is contradicted by the event that was before', async () => {
    const { kawat, idOf } = await desk(earlier, first)
    const id = await idOf('visit', '--from', '2024-01-01')
    const before = (await idOf('visit', '--to', '2022-01-01')).slice(0, 8)
    const out = await kawat('show', id)
    expect(out).not.toContain('\u001b')
    expect(part(out, 'Claims')).toEqual([
      'Claims checked against the record',
      '  “first visit by a Malaysian prime minister in five years”',
      '    the outlet itself · Suar ␛[31m',
      '    contradicted: the record knows of an earlier one in that time',
      `      ${before} · Muhyiddin Yassin – Indonesia · visit · Tue 11 May 2021`,
      '        1 report · Harbour Post · Wed 12 May 2021, 13:00 UTC',
    ])
    expect(part(await kawat('show', id, '--ui-lang', 'id'), 'Klaim').slice(1, 4)).toEqual([
      '  “first visit by a Malaysian prime minister in five years”',
      '    media itu sendiri · Suar ␛[31m',
      '    bertentangan: catatan mengenal yang lebih dulu dalam kurun itu',
    ])
    const { claims } = JSON.parse(await kawat('show', id, '--json'))
    expect(claims).toMatchObject([
      { verdict: 'contradicted', reason: 'earlier-event', events: [{ kind: 'visit', reports: 1 }] },
    ])
    expect(await kawat('show', id, '--evidence')).toMatch(/rule claim\/\S+ · page 1, \d+ to \d+/)
  })

  it('is never borne out by silence', async () => {
    const { kawat, idOf } = await desk(first)
    const out = await kawat('show', await idOf('visit'))
    expect(out).toContain('unknown: the record knows of none; it has not read everything')
  })
})

const wang = 'Kedua negara harus memilih kerja sama dan menolak blok baru di kawasan'
const met = {
  lang: 'id',
  outlet: 'Suar',
  published: '2024-04-02T09:00:00+07:00',
  title: 'Wang di Jakarta',
  text: `JAKARTA - Menteri Luar Negeri China Wang Yi bertemu Menteri Luar Negeri Indonesia Retno Marsudi di Jakarta, Selasa (2/4/2024).\n"${wang}," kata Wang seperti dikutip CCTV.`,
}
const again = {
  ...met,
  outlet: 'Fajar',
  published: '2024-04-02T12:00:00+07:00',
  title: 'Wang temui Retno',
}
const english = {
  lang: 'en',
  outlet: 'Harbour Post',
  published: '2024-04-02T15:00:00+07:00',
  title: 'Wang meets Retno',
  text: 'JAKARTA - Chinese Foreign Minister Wang Yi met Indonesian Foreign Minister Retno Marsudi in Jakarta on Tuesday (April 2, 2024).\n"Both countries must choose cooperation and reject new blocs in the region," Wang said.',
}

describe('a statement', () => {
  it('stands once, with how many reports and origins have it', async () => {
    const { kawat, idOf } = await desk(met, again, english)
    const id = await idOf('meeting')
    const search = ['search', '--in', 'quotes', '--speaker', 'Wang']
    const out = await kawat(...search)
    expect(out.match(/Wang Yi/g)).toHaveLength(1)
    expect(out).toContain(
      'same statement in 3 reports, 2 independent origins · 2 wordings: Suar, Fajar, Harbour Post',
    )
    expect(out).toContain(`wordings: kawat show ${id.slice(0, 8)}`)
    expect(await kawat(...search, '--ui-lang', 'id')).toContain(
      'pernyataan yang sama dalam 3 laporan, 2 asal mandiri · 2 susunan kata: Suar, Fajar, Harbour Post',
    )
    const { quotes } = JSON.parse(await kawat(...search, '--json'))
    expect(quotes.items).toHaveLength(3)
    expect(quotes.statements).toMatchObject([
      {
        reports: 3,
        origins: ['CCTV', 'Harbour Post'],
        wordings: [{ language: 'id' }, { language: 'en' }],
      },
    ])
    expect((await kawat(...search, '--plain')).trimEnd().split('\n')).toHaveLength(3)
  })

  it('is shown in all its wordings, each with who printed and who carried it', async () => {
    const { kawat, idOf } = await desk(met, again, english)
    const id = await idOf('meeting')
    expect(part(await kawat('show', id), 'Statements')).toEqual([
      'Statements',
      '  Wang Yi · same statement in 3 reports, 2 independent origins · 2 wordings',
      `    Indonesian: “${wang}”`,
      '      Suar · Tue 2 Apr 2024, 02:00 UTC · via CCTV',
      '      Fajar · Tue 2 Apr 2024, 05:00 UTC · via CCTV',
      '    English: “Both countries must choose cooperation and reject new blocs in the region”',
      '      Harbour Post · Tue 2 Apr 2024, 08:00 UTC',
    ])
    const told = part(await kawat('show', id, '--ui-lang', 'id'), 'Pernyataan')
    expect(told[1]).toBe(
      '  Wang Yi · pernyataan yang sama dalam 3 laporan, 2 asal mandiri · 2 susunan kata',
    )
    expect(told[2]).toBe(`    Indonesia: “${wang}”`)
    const { statements, looked } = JSON.parse(await kawat('show', id, '--json'))
    expect(statements).toMatchObject([{ reports: 3, outlets: ['Suar', 'Fajar', 'Harbour Post'] }])
    expect(looked).toBe(3)
  })
})

describe('whom a person names as the speaker', () => {
  it('is asked for in his place, and shown beside whom the machine read', async () => {
    const { kawat, idOf } = await desk(met)
    const id = await idOf('meeting')
    await kawat('decide', id, 'speaker', 'q1', 'Retno Marsudi', '--as', 'Rini')
    const ask = (speaker: string) => kawat('search', '--in', 'quotes', '--speaker', speaker)
    expect(await ask('Wang')).not.toContain(wang)
    expect(await ask('CHN')).not.toContain(wang)
    const found = await ask('Retno')
    expect(found).toContain('✓ Retno Marsudi (Rini) · read as: Wang Yi · via CCTV · Suar')
    expect(
      await kawat('search', '--in', 'quotes', '--speaker', 'Retno', '--ui-lang', 'id'),
    ).toContain('✓ Retno Marsudi (Rini) · terbaca: Wang Yi')
    const { quotes } = JSON.parse(await kawat('search', '--in', 'quotes', '--json'))
    expect(quotes.items[0]).toMatchObject({
      quote: { speaker: { value: { name: 'Wang Yi' } } },
      person: { name: 'Retno Marsudi', by: 'Rini' },
    })
    const shown = part(await kawat('show', id), 'Statements')
    expect(shown).toContain('  Retno Marsudi ✓')
    expect(shown).toContain('      ✓ Retno Marsudi (Rini) · read as: Wang Yi')
    await kawat('decide', id, 'link', 'person:retno-marsudi', '-', '--as', 'Sari')
    const folderOut = join(folder, `csv${count++}`)
    await kawat('export', 'csv', '-o', folderOut)
    const table = (name: string) => readFileSync(join(folderOut, `${name}.csv`), 'utf8')
    expect(table('quotes')).toMatch(
      /,Wang Yi,person,.*,Retno Marsudi,Rini,2024-04-20T03:00:00.000Z/,
    )
    expect(table('participants')).toMatch(/,Retno Marsudi,person,.*,\(nobody\),Sari,2024-04-20T03/)
    expect(table('participants')).toMatch(/,Wang Yi,person,.*,,,\r?\n/)
    const jsonld = await kawat('export', 'jsonld')
    expect(jsonld).toContain('"kawat:personsSpeaker":{"name":"Retno Marsudi"')
    expect(jsonld).toContain('"kawat:personsActor":{"kawat:nobody":true,"kawat:decidedBy":"Sari"')
    expect(jsonld).toContain('"name":"Wang Yi"')
    await kawat('decide', id, 'undo')
    await kawat('decide', id, 'undo')
    expect(await ask('Wang')).toContain(wang)
    expect(await ask('Retno')).not.toContain(wang)
  })
})

describe('all of it', () => {
  const hostile = {
    ...again,
    outlet: 'Fajar \u001b]0;x\u0007',
    title: 'Wang \u202etemui',
    text: again.text.replace('blok baru', 'blok \u001b[31mbaru'),
  }

  it('fits a narrow terminal', async () => {
    const { store } = await desk(planned, held, earlier, first, met, again, english)
    const narrow: Partial<World> = {
      now: () => Date.parse(TODAY),
      openStore: async () => store,
      isTTY: { stdout: true, stderr: true },
      columns: 60,
      env: { NO_COLOR: '1' },
    }
    const db = file()
    const argv = ['timeline', '--json', '--db', db]
    const { events } = JSON.parse((await run(argv, narrow)).out)
    const asked = events.map(({ id }: { id: string }) => ['show', id])
    for (const words of [...asked, ['search', '--in', 'quotes']]) {
      for (const language of ['id', 'en']) {
        const { out } = await run([...words, '--db', db, '--ui-lang', language], narrow)
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
      }
    }
  })

  it('obeys no word of a stranger', async () => {
    const { kawat, idOf } = await desk(met, hostile)
    const id = await idOf('meeting')
    for (const words of [
      ['show', id],
      ['search', '--in', 'quotes'],
      ['search', '--in', 'quotes', '--plain'],
      ['show', id, '--json'],
    ]) {
      const out = await kawat(...words)
      expect(out).toContain('Fajar')
      expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
    }
  })
})
