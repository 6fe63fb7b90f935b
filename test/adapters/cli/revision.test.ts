/** Revisions on the command line: what `add` says of a story that changed, and `show --history`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/adapters/cli/world.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { read } from '../../../src/index.ts'
import { readingOf } from '../../reading-builder.ts'
import { run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-revision-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, ...inputs: readonly object[]): string => {
  const path = join(folder, name)
  writeFileSync(path, inputs.map((input) => `${JSON.stringify(input)}\n`).join(''))
  return path
}

const reader: World['reader'] = async () => (report) => read(report)
let count = 0

/** A database that is there, and a world whose store stays open between runs. */
function kept() {
  const now = () => Date.parse('2023-06-20T08:05:00Z')
  const store = Object.assign(memoryStore({ now }), { close: async () => {} })
  const over: { reader: World['reader']; openStore: World['openStore'] } = {
    reader,
    openStore: async () => store,
  }
  return { db: file(`${count++}.db`), over }
}

const url = 'https://www.suar.example/dunia/blinken?utm_source=x'
const story = {
  lang: 'id',
  outlet: 'Suar',
  published: '2023-06-19T21:30:00+07:00',
  title: 'Blinken bertemu Xi di Beijing',
  url,
}
const first = {
  ...story,
  text: 'JAKARTA - Menlu AS Antony Blinken bertemu Presiden China Xi Jinping di Beijing, Senin (19/6).\nPertemuan itu berlangsung selama 30 menit.',
}
const second = {
  ...story,
  url: 'http://m.suar.example/dunia/blinken/',
  title: 'Blinken bertemu Xi 35 menit',
  text: `${first.text.replace('30 menit', '35 menit')}\nKedutaan belum memberi keterangan.`,
}

describe('kawat add', () => {
  it('tells of a new revision', async () => {
    const { db, over } = kept()
    expect((await run(['add', file('a.jsonl', first), '--db', db], over)).out).not.toContain(
      'new revision',
    )
    const { code, out } = await run(['add', file('b.jsonl', second), '--db', db], over)
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 2)).toEqual([
      `${join(folder, 'b.jsonl')}:1: revision 2 of Blinken bertemu Xi 35 menit: headline changed, 1 paragraph changed, 1 added`,
      '0 new reports, 1 new revision, 0 already known, 0 read anew; 1 event told.',
    ])
    const { out: table } = await run(['timeline', '--db', db], over)
    expect(table).toContain('35 min')
    expect(table).not.toContain('30 min')
  })

  it('tells of it in Indonesian', async () => {
    const { db, over } = kept()
    await run(['add', file('a.jsonl', first), '--db', db], over)
    const argv = ['add', file('b.jsonl', second), '--db', db, '--ui-lang', 'id']
    const { out } = await run(argv, over)
    expect(out).toContain(
      'revisi 2 dari Blinken bertemu Xi 35 menit: judul berubah, 1 paragraf berubah, 1 ditambahkan',
    )
    expect(out).toContain('0 berita baru, 1 revisi baru, 0 sudah ada')
  })

  it('counts revisions and what is the same for machines', async () => {
    const { db, over } = kept()
    const same = { ...first, url: 'https://suar.example/dunia/blinken' }
    const path = file('c.jsonl', first, same, second)
    const { out } = await run(['add', path, '--db', db, '--json'], over)
    expect(JSON.parse(out)).toMatchObject({ new: 1, revised: 1, known: 1, reread: 0 })
    const again = await run(['add', path, '--db', db, '--json'], over)
    expect(JSON.parse(again.out)).toMatchObject({ new: 0, revised: 0, known: 3, reread: 0 })
  })

  it('lists the first twenty and counts the rest', async () => {
    const { db, over } = kept()
    const states = Array.from({ length: 24 }, (_, at) => ({
      ...first,
      text: `${first.text}\nKabar ${at}.`,
    }))
    const { out } = await run(['add', file('d.jsonl', ...states), '--db', db], over)
    expect(out.match(/: revision \d+ of /g)).toHaveLength(20)
    expect(out).toContain('3 more revisions; see them with kawat show URL --history')
    expect(out).toContain('1 new report, 23 new revisions,')
  })

  it('foresees revisions with --dry-run', async () => {
    const { db, over } = kept()
    const same = { ...first, url: 'https://suar.example/dunia/blinken' }
    const argv = ['add', file('e.jsonl', first, same, second), '--db', db, '--dry-run', '--json']
    const empty = JSON.parse((await run(argv, over)).out)
    expect(empty).toMatchObject({ new: 1, revised: 1, known: 1 })
    await run(['add', file('a.jsonl', first), '--db', db], over)
    expect(JSON.parse((await run(argv, over)).out)).toMatchObject({ new: 0, revised: 1, known: 2 })
    const people = await run(argv.slice(0, -1), over)
    await run(
      argv.filter((word) => word !== '--dry-run'),
      over,
    )
    expect(JSON.parse((await run(argv, over)).out)).toMatchObject({ new: 0, revised: 0, known: 3 })
    expect(people.out).toContain('0 reports would be new, 1 new revision, 2 already known')
  })
})

describe('kawat show --history', () => {
  it.each(['https://suar.example/dunia/blinken', url])(
    'shows what changed at %s',
    async (asked) => {
      const { db, over } = kept()
      await run(['add', file('c.jsonl', first, second), '--db', db], over)
      const { code, out } = await run(['show', asked, '--history', '--db', db], over)
      expect(code).toBe(0)
      const ids = [...out.matchAll(/^id ([0-9a-f]{32})$/gm)].map(([, id]) => id)
      expect(ids).toHaveLength(2)
      expect(out.replaceAll(/[0-9a-f]{32}/g, 'ID').split('\n')).toEqual([
        'Blinken bertemu Xi 35 menit',
        'http://m.suar.example/dunia/blinken/',
        '',
        'revision 1',
        'seen Tue 20 Jun 2023, 08:05 UTC · published Mon 19 Jun 2023, 14:30 UTC · Suar',
        'id ID',
        '',
        'revision 2: headline changed, 1 paragraph changed, 1 added',
        'seen Tue 20 Jun 2023, 08:05 UTC · published Mon 19 Jun 2023, 14:30 UTC · Suar',
        'id ID',
        '  headline changed',
        '  - Blinken bertemu Xi [di Beijing]',
        '  + Blinken bertemu Xi [35 menit]',
        '  paragraph changed',
        '  - Pertemuan itu berlangsung selama [30] menit.',
        '  + Pertemuan itu berlangsung selama [35] menit.',
        '  paragraph added',
        '  + Kedutaan belum memberi keterangan.',
        '  facts that changed since Mon 19 Jun 2023, 14:30 UTC',
        '    Antony Blinken – Xi Jinping · meeting',
        '      - length: 30 min · "30 menit" · revision 1 · words gone',
        '      + length: 35 min · "35 menit" · revision 2',
        '',
      ])
      for (const id of ids) {
        expect((await run(['show', id ?? '', '--history', '--db', db], over)).out).toBe(out)
      }
    },
  )

  it('gives machines the changes with their evidence', async () => {
    const { db, over } = kept()
    await run(['add', file('c.jsonl', first, second), '--db', db], over)
    const { out } = await run(['show', url, '--history', '--db', db, '--json'], over)
    const told = JSON.parse(out)
    expect(told).toMatchObject({
      schema: 'kawat/revisions@1',
      url: second.url,
      revisions: [
        { number: 1, changes: [] },
        {
          number: 2,
          seen: '2023-06-20T08:05:00.000Z',
          changes: [
            { type: 'changed', kind: 'headline' },
            { type: 'changed', kind: 'paragraph', after: { evidence: { original: { page: 1 } } } },
            { type: 'added', kind: 'paragraph' },
          ],
        },
      ],
    })
  })

  it('tells which facts changed, with the old words where they stand, and words that are gone', async () => {
    const { db, over } = kept()
    const third = {
      ...second,
      published: '2023-06-20T09:00:00+07:00',
      text: second.text.replace('\nPertemuan itu berlangsung selama 35 menit.', ''),
    }
    await run(['add', file('g.jsonl', first, second, third), '--db', db], over)
    const show = (...more: readonly string[]) =>
      run(['show', url, '--history', '--db', db, ...more], over)
    const english = (await show()).out
    expect(english).toContain(
      [
        '  facts that changed since Tue 20 Jun 2023, 02:00 UTC',
        '    Antony Blinken – Xi Jinping · meeting',
        '      - length: 35 min · "35 menit" · revision 2 · words gone',
        '    other words of revision 2 that are gone',
        '      words of the event: "Pertemuan" · revision 2 · Antony Blinken – Xi Jinping · meeting',
        '',
      ].join('\n'),
    )
    expect((await show('--evidence')).out).toMatch(
      /- length: 35 min · "35 menit" · revision 2 · page 1, \d+ to\s+\d+/,
    )
    expect((await show('--ui-lang', 'id')).out).toContain(
      [
        '  fakta yang berubah sejak Sel 20 Jun 2023, 09.00 WIB',
        '    Antony Blinken – Xi Jinping · pertemuan',
        '      - lama: 35 menit · "35 menit" · revisi 2 · kata-katanya hilang',
        '    kata-kata lain revisi 2 yang hilang',
        '      kata peristiwanya: "Pertemuan" · revisi 2 · Antony Blinken – Xi Jinping · pertemuan',
        '',
      ].join('\n'),
    )
    const { revisions } = JSON.parse((await show('--json')).out)
    const [, , { facts }] = revisions
    expect(facts.orphaned).toMatchObject([
      { field: 'trigger', evidence: { exact: 'Pertemuan' } },
      { field: 'duration', evidence: { exact: '35 menit' } },
    ])
    const [{ before }] = facts.changed[0].facts
    const old = await (await over.openStore('')).reading(revisions[1].article)
    for (const { start, end, exact } of before.evidence) {
      expect(old?.article.text.slice(start, end)).toBe(exact)
    }
  })

  it('tells of moved and removed paragraphs and of datelines, in Indonesian too', async () => {
    const { db, over } = kept()
    const lines = ['Menlu Retno tiba di Wina.', 'Presiden bertolak ke Roma.', 'Kremlin diam saja.']
    const text = (...order: readonly number[]) => order.map((at) => lines[at]).join('\n')
    const states = [
      { ...story, text: `JAKARTA - Pembuka berita ini.\n${text(0, 1, 2)}` },
      { ...story, text: `BEIJING - Pembuka berita ini.\n${text(1, 0)}` },
    ]
    await run(['add', file('f.jsonl', ...states), '--db', db], over)
    const argv = ['show', url, '--history', '--db', db, '--ui-lang', 'id']
    const { out } = await run(argv, over)
    expect(out).toContain('revisi 2: baris tempat berubah, 1 paragraf dihapus, 1 dipindahkan\n')
    expect(out).toContain('dilihat Sel 20 Jun 2023, 15.05 WIB')
    expect(out).toContain('  - [JAKARTA] -\n  + [BEIJING] -\n')
    expect(out).toMatch(/ {2}paragraf dipindahkan\n {2}= /)
    expect(out).toContain('  paragraf dihapus\n  - Kremlin diam saja.\n')
  })

  it('obeys no control character and fits the terminal', async () => {
    const { db, over } = kept()
    const states = [
      { title: 'Lama', text: `Isi berita yang tetap.\nTeks lama yang biasa saja.` },
      {
        title: 'Judul \u001b[31m\u202emerah',
        text: `Isi berita yang tetap.\nTeks \u001b]0;x\u0007 baru ${'panjang sekali '.repeat(20)}`,
      },
    ]
    // A reader that cleans nothing: what is kept may come from an older or another one.
    over.reader = async () => (report) => {
      const [text, title = ''] = [report.pages[0].content, report.title]
      return readingOf({ name: report.id, text, title, url, outlet: 'Suar\u001b[1m' })
    }
    await run(['add', file('g.jsonl', ...states), '--db', db], over)
    const narrow = { ...over, isTTY: { stdout: true, stderr: true }, columns: 60 }
    const { out } = await run(['show', url, '--history', '--db', db, '--no-color'], narrow)
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202e]/)
    expect(out).toContain('  + Judul ␛[31m\\u202emerah\n')
    const lines = out.split('\n').filter((line) => !line.startsWith('http'))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
    const painted = await run(['show', url, '--history', '--db', db], narrow)
    expect(painted.out).toContain('\u001b[32m  + ')
  })

  it.each(['https://suar.example/lain', 'f'.repeat(32)])('ends with 3 for %s', async (asked) => {
    const { db, over } = kept()
    const { code, error } = await run(['show', asked, '--history', '--db', db], over)
    expect(code).toBe(3)
    expect(error).toContain(`No story of "${asked}" was read.`)
  })

  it('ends with 3 for an article without an address', async () => {
    const { db, over } = kept()
    const { url: _, ...bare } = first
    await run(['add', file('h.jsonl', bare), '--db', db], over)
    const store = await over.openStore(db)
    const { items } = await store.search('Blinken')
    expect(items).toHaveLength(1)
    const argv = ['show', items[0]?.article ?? '', '--history', '--db', db]
    expect((await run(argv, over)).code).toBe(3)
  })
})
