/** Review by commands, for scripts, and what the other commands show of it; over a database in a file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { cite } from '../../../src/model/evidence.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { reviewAction } from '../../../src/review.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'
import { run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-decide-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

const talks: EventSketch = {
  kind: 'talks',
  who: ['Antony Blinken/USA/foreign_minister', 'Qin Gang/CHN/foreign_minister'],
  time: '2023-06-18@Asia/Shanghai',
  place: 'Beijing/CHN',
}
const quoted = (reading: Reading): Reading => ({
  ...reading,
  quotes: [
    {
      id: 'q1',
      type: 'direct',
      class: 'speech',
      content: [cite(reading.article, { start: 0, end: 4 })],
      verbatim: true,
      rule: 'test',
    },
  ],
})
const readings = [
  quoted(
    readingOf({ name: 'a', outlet: 'Suar', events: [{ ...talks, id: 'aaaa0001', lasted: '330' }] }),
  ),
  readingOf({
    name: 'b',
    outlet: 'Fajar \u001b[31m',
    events: [{ ...talks, id: 'bbbb0001', lasted: '450' }],
  }),
  readingOf({
    name: 'c',
    outlet: 'Pelita',
    events: [{ who: ['Retno Marsudi/IDN', 'Wang/CHN'], time: '2023-06-20', id: 'cccc0001' }],
  }),
]

/** A database of its own, and the command line over it as Rini, an hour later each time. */
async function desk() {
  const path = join(folder, `${files++}.db`)
  const store = openSqliteStore(path)
  for (const one of readings) await store.putReading(one)
  await store.close()
  let now = Date.UTC(2026, 0, 5, 9)
  return {
    path,
    kawat(...argv: readonly string[]) {
      now += 3_600_000
      const at = now
      return run([...argv, '--db', path], {
        env: { KAWAT_REVIEWER: 'Rini' },
        now: () => at,
        openStore: async (where) => openSqliteStore(where),
      })
    },
    async acts() {
      const again = openSqliteStore(path)
      const acts = await again.reviews()
      await again.close()
      return acts.map(({ act }) => act)
    },
  }
}

const hours = (minutes: number) => ({ iso: `PT${minutes}M`, minutes, approx: false })

describe('kawat decide', () => {
  it.each([
    [
      'aaaa0001 accept',
      [
        { type: 'accept', record: 'aaaa0001' },
        { type: 'accept', record: 'bbbb0001' },
      ],
    ],
    ['aaaa0001 accept --record', [{ type: 'accept', record: 'aaaa0001' }]],
    ['bbbb0001 reject', [{ type: 'reject', record: 'bbbb0001' }]],
    ['bbbb00 reject duration', [{ type: 'reject', record: 'bbbb0001', field: 'duration' }]],
    [
      'aaaa0001 choose duration 2',
      [{ type: 'choose', record: 'bbbb0001', field: 'duration', value: hours(450) }],
    ],
    [
      'aaaa0001 choose length 5h30m',
      [{ type: 'choose', record: 'aaaa0001', field: 'duration', value: hours(330) }],
    ],
    [
      'aaaa0001 edit status cancelled',
      [{ type: 'edit', record: 'aaaa0001', field: 'status', value: 'cancelled' }],
    ],
    ['aaaa0001 merge cccc0001', [{ type: 'merge', left: 'aaaa0001', right: 'cccc0001' }]],
    ['bbbb0001 split aaaa0001', [{ type: 'split', left: 'bbbb0001', right: 'aaaa0001' }]],
    ['cccc0001 unsure aaaa0001', [{ type: 'unsure', left: 'cccc0001', right: 'aaaa0001' }]],
    [
      'cccc0001 link person:wang person:wang-yi',
      [{ type: 'link', record: 'cccc0001', entity: 'person:wang', actor: 'person:wang-yi' }],
    ],
    [
      'cccc0001 link person:wang -',
      [{ type: 'link', record: 'cccc0001', entity: 'person:wang', actor: null }],
    ],
  ])('%s', async (line, expected) => {
    const { kawat, acts } = await desk()
    const { code, out, error } = await kawat('decide', ...line.split(' '))
    expect([code, error]).toEqual([0, ''])
    expect(out).toMatch(
      /^Saved: .*\n(?:Saved: .*\n)*take it back with kawat decide [a-c]{4}0001 undo\n$/,
    )
    expect(await acts()).toEqual(expected)
  })

  it('tells whose a quote is, and takes that back', async () => {
    const { kawat, acts } = await desk()
    expect((await kawat('decide', 'aaaa0001', 'speaker', 'q1', 'Qin Gang')).code).toBe(0)
    expect(await acts()).toMatchObject([{ type: 'attribute', speaker: 'Qin Gang' }])
    expect((await kawat('decisions', 'aaaa0001')).out).toContain('speaker: Qin Gang')
    expect((await kawat('decide', 'aaaa0001', 'undo')).code).toBe(0)
    expect((await kawat('decisions', 'aaaa0001', '--plain')).out).toContain(
      'undone\tspeaker: Qin Gang',
    )
  })

  it('takes back the last decision whole, then the one before, or the act that is named', async () => {
    const { kawat, acts } = await desk()
    await kawat('decide', 'aaaa0001', 'choose', 'duration', '1')
    const accepted = await kawat('decide', 'aaaa0001', 'accept', '--json')
    const {
      acts: [act],
    } = JSON.parse(accepted.out)
    expect(JSON.parse(accepted.out)).toMatchObject({
      schema: 'kawat/decided@1',
      outcome: 'new',
      event: 'aaaa0001',
    })
    await kawat('decide', 'aaaa0001', 'undo')
    expect((await acts()).filter(({ type }) => type === 'undo')).toHaveLength(2)
    await kawat('decide', 'aaaa0001', 'undo')
    expect((await acts()).filter(({ type }) => type === 'undo')).toHaveLength(3)
    const none = await kawat('decide', 'aaaa0001', 'undo')
    expect([none.code, none.error]).toEqual([
      3,
      expect.stringContaining('Nothing that holds was decided'),
    ])
    // What was taken back is given back by undoing the undo.
    const list = JSON.parse((await kawat('decisions', 'aaaa0001', '--json')).out).acts
    const undo = list.find((one: { act: { action?: string } }) => one.act.action === act.id)
    await kawat('decide', 'aaaa0001', 'undo', undo.id.slice(0, 8))
    const after = JSON.parse((await kawat('decisions', '--json')).out).acts
    expect(after.find((one: { id: string }) => one.id === act.id).state).toBe('holds')
  })

  it('notes why', async () => {
    const { kawat } = await desk()
    await kawat('decide', 'aaaa0001', 'reject', 'place', '--note', 'salah \u001b[2J kota')
    const { out } = await kawat('show', 'aaaa0001')
    expect(out).toContain('"salah ␛[2J kota"')
    expect(out).not.toContain('\u001b')
  })

  it.each([
    ['aaaa0001 guess', 2, '"guess" is nothing that can be decided.'],
    ['aaaa0001 constructor', 2, '"constructor" is nothing that can be decided.'],
    ['aaaa0001 accept mood', 2, 'There is no field "mood".'],
    ['aaaa0001 choose duration', 2, 'VALUE is missing.'],
    ['aaaa0001 choose duration 3', 2, '"3" is none of the values reports give.'],
    ['aaaa0001 edit time 2023-02-30', 2, 'There is no 2023-02-30 in the calendar.'],
    ['aaaa0001 edit kind parley', 2, '"parley" is none of meeting, talks'],
    ['aaaa0001 merge aaaa0001', 2, 'These are two ids of one record.'],
    ['aaaa0001 merge zzzzzz', 3, 'No event begins with "zzzzzz".'],
    ['zzzzzz accept', 3, 'No event begins with "zzzzzz".'],
    ['cccc0001 link person:xi person:xi-jinping', 2, 'Nobody in this record is "person:xi".'],
    ['cccc0001 link person:wang Wang-Yi', 2, `is no actor's key`],
    ['cccc0001 speaker q9 Wang', 2, 'no quote "q9"'],
    ['aaaa0001 undo zzzzzz', 3, 'No act begins with "zzzzzz".'],
    ['aaaa0001 accept place now', 2, 'more words'],
  ])('refuses %s and decides nothing', async (line, expected, told) => {
    const { kawat, acts } = await desk()
    const { code, out, error } = await kawat('decide', ...line.split(' '))
    expect([code, out, await acts()]).toEqual([expected, '', []])
    expect(error).toContain(told)
    expect(error.split('\n')).toHaveLength(4)
  })

  it('says the same in Indonesian', async () => {
    const { kawat } = await desk()
    const wrong = await kawat('decide', 'aaaa0001', 'edit', 'duration', 'lama', '--ui-lang', 'id')
    expect(wrong.error).toContain('"lama" bukan lama waktu')
    const right = await kawat('decide', 'aaaa0001', 'accept', 'lama', '--ui-lang', 'id')
    expect([right.code, right.out]).toEqual([
      0,
      expect.stringContaining('Tersimpan: diterima: lama'),
    ])
  })
})

describe('what persons decided', () => {
  it('stands apart from what reports say, with who, when and why', async () => {
    const { kawat } = await desk()
    await kawat('decide', 'aaaa0001', 'choose', 'duration', '2', '--note', 'the readout')
    await kawat('decide', 'cccc0001', 'link', 'person:wang', 'person:wang-yi')
    const shown = (await kawat('show', 'aaaa0001')).out
    expect(shown).toContain('length  ≠ reports differ · settled by a person')
    expect(shown).toMatch(/ {4}5 h 30 min\n {6}Suar/)
    expect(shown).toMatch(/✓ 7 h 30 min\n {6}chosen: Rini, 5 Jan 2026, 10:00 UTC: "the readout"\n/)
    expect(shown).toContain('2 reports · 2 independent origins · reviewed in part\n')
    expect((await kawat('show', 'cccc0001')).out).toContain('Wang (CHN) ✓ person:wang-yi (Rini)')
    const json = JSON.parse((await kawat('show', 'aaaa0001', '--json')).out)
    expect(json.duration).toMatchObject({
      state: 'conflict',
      person: { by: 'Rini', value: hours(450) },
    })
    const table = (await kawat('timeline')).out
    expect(table).toContain('7 h 30 min ✓')
    expect(table).toContain('no report contradicts another')
    expect(table.replace(/\s+/g, ' ')).toContain('✓ marks a value a person gave or chose')
  })

  it('shows a rejected record and a rejected event as rejected', async () => {
    const { kawat } = await desk()
    await kawat('decide', 'bbbb0001', 'reject')
    await kawat('decide', 'cccc0001', 'reject')
    const shown = (await kawat('show', 'aaaa0001')).out
    expect(shown).toContain('1 report · 1 independent origin')
    expect(shown).toContain('✗ 7 h 30 min · rejected · Fajar ␛[31m')
    expect(shown).toMatch(/bbbb0001 .*\n(?:.*\n)? +✗ rejected: Rini/)
    expect((await kawat('timeline')).out).toContain('✗ meeting')
  })

  it('is listed with what became of it, and kept where its record is gone', async () => {
    const { kawat, path } = await desk()
    await kawat('decide', 'aaaa0001', 'accept', 'place')
    await kawat('decide', 'cccc0001', 'accept')
    await kawat('decide', 'cccc0001', 'undo')
    const store = openSqliteStore(path)
    const gone = { type: 'accept', record: 'zzzz0001' } as const
    await store.review(reviewAction(gone, '2026-01-04T00:00:00.000Z', 'Adi \u001b[2J', ''))
    await store.close()
    const { out } = await kawat('decisions')
    expect(out).toMatch(/^[0-9a-f]{8} {2}Adi ␛\[2J, 4 Jan 2026, 00:00 UTC · record gone\n/)
    const states = JSON.parse((await kawat('decisions', '--json')).out).acts.map(
      (act: { state: string }) => act.state,
    )
    expect(states).toEqual(['orphaned', 'holds', 'holds', 'undone', 'holds'])
    expect((await kawat('decisions', 'zzzz0001', '--jsonl')).out).toContain('"state":"orphaned"')
    expect((await kawat('decisions', 'nothing')).code).toBe(3)
    const lines = (await kawat('decisions', '--plain')).out.slice(0, -1).split('\n')
    expect(lines.map((line) => line.split('\t').length)).toEqual([6, 6, 6, 6, 6, 6])
  })

  it('is nothing at first', async () => {
    const { kawat } = await desk()
    const { code, out, error } = await kawat('decisions')
    expect([code, out, error]).toEqual([0, '', 'Nobody decided anything yet.\n'])
  })
})

describe('kawat review without a terminal', () => {
  it('lists what there is to decide', async () => {
    const { kawat } = await desk()
    const { code, out } = await kawat('review')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^1\. How long did it last\? {2}aaaa0001\n {3}Antony Blinken – Qin Gang · talks/,
    )
    expect(out).toContain('1 5 h 30 min · 2 7 h 30 min')
    expect(out).toMatch(/2\. Whose words are these\?/)
    expect(out).toMatch(/2 questions\.\n$/)
  })

  it('for machines too, and a card answered is gone', async () => {
    const { kawat } = await desk()
    const { cards } = JSON.parse((await kawat('review', '--json')).out)
    expect(cards[0]).toMatchObject({ question: 'conflict', field: 'duration', dossier: 'aaaa0001' })
    const lines = (await kawat('review', '--jsonl')).out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).schema)).toEqual(['kawat/card@1', 'kawat/card@1'])
    const cells = (await kawat('review', '--plain', '--no-input')).out.slice(0, -1).split('\n')
    expect(cells.map((line) => line.split('\t').length)).toEqual([7, 7, 7])
    await kawat('decide', 'aaaa0001', 'choose', 'duration', '1')
    expect(JSON.parse((await kawat('review', '--json')).out).cards).toHaveLength(1)
  })

  it('of one relation, and of so many cards', async () => {
    const { kawat } = await desk()
    expect((await kawat('review', '--actor', 'IDN')).error).toContain('There is nothing to decide.')
    const some = await kawat('review', '--actor', 'USA', '--with', 'CHN', '--limit', '1', '--json')
    expect(JSON.parse(some.out).cards).toHaveLength(1)
    expect((await kawat('review', '--watched')).error).toContain('There is nothing to decide.')
  })
})
