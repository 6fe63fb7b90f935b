/** search, conflicts, changes, follow and news, over a real database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/adapters/cli/world.ts'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { attributeQuotes } from '../../../src/index.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { type EventSketch, type ReadingSketch, readingOf } from '../../reading-builder.ts'
import { meeting, run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-questions-'))
afterAll(() => rmSync(folder, { recursive: true }))
const db = join(folder, 'kawat.db')
const over: Partial<World> = {
  openStore: async (path) => openSqliteStore(path),
  now: () => Date.parse('2023-06-21T00:00:00Z'),
}
const ask = (...argv: readonly string[]) => run([...argv, '--db', db], over)

const talks: EventSketch = {
  kind: 'talks',
  who: ['Retno Marsudi/IDN/foreign_minister', 'Wang Yi/CHN/foreign_minister'],
  time: '2023-05-02',
  place: 'Jakarta/IDN',
}

async function keep(...sketches: readonly ReadingSketch[]): Promise<void> {
  const store = await openSqliteStore(db)
  for (const sketch of sketches) await store.putReading(spoken(readingOf(sketch)))
  await store.close()
}

/** With the quotes its text holds. */
function spoken(reading: Reading): Reading {
  return { ...reading, quotes: attributeQuotes(reading.article.text, { lang: 'en' }) }
}

beforeAll(async () => {
  await keep(
    {
      name: 'a',
      outlet: 'Suar',
      title: 'Two walked in the garden',
      published: '2023-06-19',
      text: 'The two walked in a garden. "The carp are fat," Antony Blinken said.',
      events: [meeting],
    },
    {
      name: 'b',
      outlet: 'Fajar',
      chain: ['AFP'],
      published: '2023-06-20',
      text: 'They spoke for more than an hour, AFP reported. "The carp are thin," Xi Jinping said.',
      events: [{ ...meeting, lasted: '75' }],
    },
    {
      name: 'c',
      outlet: 'Lentera',
      published: '2023-05-02',
      text: 'Talks on nickel.',
      events: [talks],
    },
  )
})

describe('kawat conflicts', () => {
  it('sets rivals side by side with who holds them', async () => {
    const { code, out } = await ask('conflicts')
    expect(code).toBe(0)
    expect(out).toMatch(
      /≠ length\n\s+~35 min\s+Suar \(1 independent origin\).*\n\s+1 h 15 min\s+Fajar/,
    )
    expect(out).toContain('Reports differ on 1 event.')
  })

  it('ends with 7 where asked to, and only then', async () => {
    expect((await ask('conflicts', '--exit-code')).code).toBe(7)
    expect((await ask('conflicts', '--exit-code', '--conflict', 'place')).code).toBe(0)
    expect((await ask('conflicts', '--exit-code', '--since', '7d')).code).toBe(7)
    expect((await ask('conflicts', '--exit-code', '--since', '12h')).code).toBe(0)
    expect((await ask('conflicts', '--since', 'kemarin')).code).toBe(2)
  })

  it('takes a pair of states, by code or by name', async () => {
    expect((await ask('conflicts', '--actor', 'US-CN')).out).toContain('1 event')
    expect((await ask('conflicts', '--actor', 'US – Tiongkok')).out).toContain('1 event')
    expect((await ask('conflicts', '--actor', 'CN', '--with', 'Retno')).out).toBe('')
  })
})

describe('kawat search', () => {
  it('finds stories and quotes by words', async () => {
    const { out } = await ask('search', 'carp', 'fat')
    expect(out).toMatch(/Stories\n {2}Two walked in the garden · Suar · Mon 19 Jun 2023\n/)
    expect(out).toContain('[carp] are [fat]')
    expect(out).toMatch(/Quotes\n {2}“The carp are fat”\n {4}Antony Blinken · Suar/)
  })

  it('finds quotes by speaker, and goes on where the page before ended', async () => {
    const first = JSON.parse(
      (await ask('search', 'carp', '--in', 'quotes', '--limit', '1', '--json')).out,
    )
    expect(first.quotes.items[0].origin.outlet).toBe('Fajar')
    const { next } = first.quotes
    const second = await ask('search', 'carp', '--in', 'quotes', '--cursor', next, '--json')
    expect(
      JSON.parse(second.out).quotes.items.map(
        ({ origin }: { origin: { outlet: string } }) => origin.outlet,
      ),
    ).toEqual(['Suar'])
    expect((await ask('search', '--in', 'quotes', '--speaker', 'xi jinping')).out).toContain('thin')
    expect((await ask('search', '--in', 'quotes', '--speaker', 'xi jinping')).out).not.toContain(
      'fat',
    )
  })

  it('finds events by office, place and outlet', async () => {
    const events = async (...argv: string[]) =>
      JSON.parse((await ask('search', '--in', 'events', '--json', ...argv)).out).events.items.length
    expect(await events('--office', 'foreign_minister')).toBe(2)
    expect(await events('--place', 'jakarta')).toBe(1)
    expect(await events('--place', 'CN')).toBe(1)
    expect(await events('--outlet', 'lent')).toBe(1)
    expect(await events('--office', 'governor')).toBe(0)
    expect(await events('nickel')).toBe(1)
    expect(await events('nickel', '--place', 'CN')).toBe(0)
    expect(await events('--speaker', 'blinken')).toBe(1)
    expect(await events('--speaker', 'blinken', 'thin')).toBe(0)
  })
})

describe('kawat changes, follow and news', () => {
  it('tells what became of events, and where to go on', async () => {
    const { out, error } = await ask('changes')
    expect(out).toMatch(/new .*Retno Marsudi – Wang Yi · talks · Tue 2 May 2023/)
    const cursor = /--since (\S+)/.exec(error)?.[1] as string
    expect((await ask('changes', '--since', cursor, '--exit-code')).code).toBe(0)
    expect((await ask('changes', '--since', '2999-01-01')).out).toBe('')
    const lines = (await ask('changes', '--jsonl')).out.trim().split('\n')
    expect(JSON.parse(lines.at(-1) as string)).toEqual({ schema: 'kawat/cursor@1', next: cursor })
  })

  it('tells what is new in what is followed, once', async () => {
    expect((await ask('news')).code).toBe(3)
    expect((await ask('follow', 'US-CN')).out).toContain('US-CN  actor=USA with=CHN')
    expect((await ask('follow', 'Retno Marsudi')).code).toBe(0)
    expect((await ask('news', '--exit-code')).code).toBe(0)
    await keep({
      name: 'd',
      outlet: 'Pelita',
      published: '2023-06-21',
      events: [{ ...meeting, place: 'Shanghai/CHN' }],
    })
    const peeked = await ask('news', '--peek', '--exit-code')
    expect(peeked.code).toBe(7)
    const told = await ask('news')
    expect(told.out).toContain('US-CN: ')
    expect(told.out).toContain('Retno Marsudi: nothing new')
    expect(told.out).toMatch(
      /Antony Blinken – Xi Jinping · meeting[\s\S]*place +Beijing \(CHN\) → Beijing \(CHN\) ≠ Shanghai \(CHN\)/,
    )
    expect((await ask('news')).out).toBe('Retno Marsudi: nothing new\nUS-CN: nothing new\n')
    expect((await ask('follow', 'US-CN', '--drop')).code).toBe(0)
    expect((await ask('follow', 'US-CN', '--drop')).code).toBe(3)
    expect(JSON.parse((await ask('follow', '--json')).out).watches).toHaveLength(1)
  })

  it('names the event that went into another, and the one it is part of now', async () => {
    const [older, newer] = ['e'.repeat(32), '1'.repeat(32)] as [string, string]
    const told = { ...talks, time: '2023-05-09' } as const
    await keep({
      name: 'e',
      outlet: 'Suar',
      published: '2023-05-09',
      events: [{ ...told, id: older }],
    })
    const { error } = await ask('changes')
    const cursor = /--since (\S+)/.exec(error)?.[1] as string
    await keep({
      name: 'f',
      outlet: 'Fajar',
      published: '2023-05-09',
      events: [{ ...told, id: newer }],
    })
    expect((await ask('changes', '--since', cursor)).out).toMatch(
      /eeeeeeee merged into {2}Retno Marsudi – Wang Yi · talks · Tue 9 May 2023 {2}11111111\n/,
    )
  })

  it('tells rivals from what contradicts none of them', async () => {
    const on = { ...talks, time: '2023-05-16' } as const
    await keep(
      {
        name: 'g',
        outlet: 'Suar',
        published: '2023-05-14',
        events: [{ ...on, status: 'planned', lasted: '120' }],
      },
      {
        name: 'h',
        outlet: 'Fajar',
        published: '2023-05-17',
        events: [{ ...on, lasted: '180', place: 'Jakarta/IDN/Gedung Pancasila' }],
      },
      {
        name: 'i',
        outlet: 'Pelita',
        published: '2023-05-17',
        events: [{ ...on, lasted: '60', place: 'Jakarta/IDN/Hotel Mulia' }],
      },
    )
    const days = ['--from', '2023-05-16', '--to', '2023-05-16']
    const { out } = await ask('conflicts', ...days)
    expect(out).toMatch(/Jakarta \(IDN\) \(one is more exact\) +Suar/)
    expect(out).toMatch(/2 h \(as planned\) +Suar/)
    const table = (await ask('timeline', ...days, '--plain')).out
    expect(table).toContain(
      '\tGedung Pancasila, Jakarta (IDN) ≠ Hotel Mulia, Jakarta (IDN)\t3 h ≠ 1 h\t',
    )
  })
})
