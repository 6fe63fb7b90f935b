import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-read-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
let story = ''
beforeAll(() => {
  story = file('berita.txt', 'Menlu bertemu tamunya di Beijing, kata juru bicara.')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('kawat read', () => {
  it('prints events for people, place time before the time of the reader', async () => {
    const { code, out, error } = await run(['read', story, '--reader-zone', 'Asia/Jakarta'])
    expect(code).toBe(0)
    expect(error).toBe('')
    expect(out).toContain('Antony Blinken – Xi Jinping · meeting · happened')
    expect(out).toContain('Mon 19 Jun 2023, 16:30 Beijing (15:30 WIB)')
    expect(out).toContain(
      'Antony Blinken (USA, foreign minister) · Xi Jinping (CHN, head of state)',
    )
    expect(out).toContain('~35 min')
  })

  it('speaks Indonesian where asked, by flag or by locale', async () => {
    const flag = await run(['read', story, '--ui-lang', 'id'])
    expect(flag.out).toContain('Sen 19 Jun 2023, 16.30 Beijing (15.30 WIB)')
    expect(flag.out).toContain('pertemuan · terlaksana')
    const locale = await run(['read', story], { env: { LANG: 'id_ID.UTF-8' } })
    expect(locale.out).toBe(flag.out)
  })

  it('gives one JSON document, with what failed in it', async () => {
    const { code, out, error } = await run(['read', story, join(folder, 'tiada.txt'), '--json'])
    expect(code).toBe(4)
    const document = JSON.parse(out)
    expect(document.schema).toBe('kawat/readings@1')
    expect(document.items).toHaveLength(1)
    expect(document.items[0].schema).toBe('kawat/reading@1')
    expect(document.counts).toEqual({ read: 1, refused: 0, split: 0, failed: 1 })
    const problems = error
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(problems[0]).toMatchObject({
      type: 'urn:kawat:problem:not-found',
      instance: join(folder, 'tiada.txt'),
    })
  })

  it('gives a line for each report, refusals too, and goes on after a broken line', async () => {
    const path = file(
      'campur.jsonl',
      [
        '{"id":"a","text":"Satu."}',
        '{"id":"b","text":',
        '{"id":"c","text":"TOLAK ini."}',
        '{"id":"d","published":5,"text":"Empat."}',
        '{"id":"e"}',
        '{"id":"f","text":"RUSAK"}',
        '{"id":"g","text":"Tujuh.","asing":true}',
      ].join('\n'),
    )
    const { code, out, error } = await run(['read', path, '--jsonl'])
    expect(code).toBe(4)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ schema, given }) => given ?? schema)).toEqual(['a', 'kawat/refusal@1', 'g'])
    for (const number of [2, 4, 5, 6]) expect(error).toContain(`campur.jsonl:${number}"`)
    expect(error).toContain('\\"published\\" must be a string and is number')
    expect(error).toContain('a defect planted by the test')
    const last = JSON.parse(error.trim().split('\n').at(-1) ?? '')
    expect(last).toMatchObject({ read: 2, refused: 1, failed: 4, exit: 4 })
  })

  it.each([
    ['one that is fine', ['berita.txt'], 0],
    ['one that is not there', ['tiada.txt'], 3],
    ['one that is refused', ['tolak.txt'], 1],
    ['one that is binary', ['gambar.png'], 1],
    ['one that is too large', ['berita.txt', '--max-bytes', '10'], 1],
    ['one of two not there', ['berita.txt', 'tiada.txt'], 4],
    ['all of two failing', ['tolak.txt', 'tiada.txt'], 1],
    ['a folder without reports', ['kosong'], 1],
    ['a folder', ['rak'], 0],
  ])('ends with the right code for %s', async (_, words, code) => {
    file('tolak.txt', 'TOLAK')
    file('gambar.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))
    mkdirSync(join(folder, 'kosong'), { recursive: true })
    mkdirSync(join(folder, 'rak', 'dalam'), { recursive: true })
    file('rak/dalam/satu.txt', 'Satu.')
    const argv = words.map((word) => (/^(?:--|\d)/.test(word) ? word : join(folder, word)))
    const { code: got, out, error } = await run(['read', ...argv])
    expect(got).toBe(code)
    if (code !== 0) {
      expect(error).toMatch(/^kawat: /)
      expect(error).toContain('\n  why: ')
    }
    if (code === 1 || code === 3) expect(out).toBe('')
  })

  it('tells a person of the first refusals of a kind, a machine of all', async () => {
    const lines = Array.from({ length: 25 }, () => JSON.stringify({ text: 'TOLAK ini' })).join('\n')
    const path = file('tolak.jsonl', lines)
    const { error } = await run(['read', path])
    expect(error.match(/was refused/g)).toHaveLength(20)
    expect(error).toContain('5 more were refused: It is no news story.')
    const machine = await run(['read', path, '--jsonl'])
    expect(machine.error.match(/was refused/g)).toHaveLength(25)
  })

  it('says how large the file is and which flag raises the limit', async () => {
    const { error } = await run(['read', story, '--max-bytes', '10'])
    expect(error).toContain('It is 51 B, and the limit is 10 B.')
    expect(error).toContain('--max-bytes')
  })

  it('reads the standard input', async () => {
    const { code, out } = await run(['read', '-', '--jsonl'], {
      stdin: bytesOf('Kabar dari pipa.'),
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).article.text).toBe('Kabar dari pipa.')
  })

  it('fills in what a report does not say, and never overrides what it says', async () => {
    const stdin = bytesOf('{"text":"Satu.","outlet":"Lentera"}\n{"text":"Dua."}\n')
    const { out } = await run(['read', '-', '--jsonl', '--outlet', 'Suar'], { stdin })
    const outlets = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article.outlet)
    expect(outlets).toEqual(['Lentera', 'Suar'])
  })

  it('ends after the current report when interrupted, and what was read stays whole', async () => {
    const stop = new AbortController()
    const path = file('tiga.jsonl', '{"text":"Satu."}\n{"text":"Dua."}\n{"text":"Tiga."}\n')
    const argv = ['read', path, '--json']
    const { code, out } = await run(argv, {
      signal: stop.signal,
      reader: async () => (report) => {
        stop.abort()
        return { schema: 'kawat/refusal@1', refused: 'empty', report: report.id, detail: '' }
      },
    })
    expect(code).toBe(130)
    expect(JSON.parse(out).items).toHaveLength(1)
  })

  it('never hands a terminal what a stranger wrote', async () => {
    const evil = '\u001b]0;judul\u0007\u001b[2J\u009b31m\u202eterbalik\u0085\r'
    const path = file(`nama${evil.replaceAll('\r', '')}.txt`, `Kabar ${evil} dari Beijing.`)
    const people = await run(['read', path, '--outlet', evil])
    const machines = await run(['read', path, '--json'])
    const missing = await run(['read', join(folder, `x${evil}`)])
    const unknown = await run([evil])
    for (const text of [people.out, machines.out, missing.error, unknown.error, unknown.out]) {
      expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    }
    expect(JSON.parse(machines.out).items[0].article.text).toBe(`Kabar ${evil} dari Beijing.`)
    expect(missing.error).toContain('␛')
  })
})

describe('colour', () => {
  const coloured = (text: string): boolean => text.includes('\u001b[')
  const tty = { isTTY: { stdout: true, stderr: true }, columns: 120 }

  it.each([
    ['on a terminal', [], {}, tty, true],
    ['not in a pipe', [], {}, {}, false],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, tty, false],
    ['in a pipe with FORCE_COLOR', [], { FORCE_COLOR: '1' }, {}, true],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, tty, false],
    ['in a pipe with --color always', ['--color', 'always'], { NO_COLOR: '1' }, {}, true],
    ['never in JSON', ['--json', '--color', 'always'], {}, tty, false],
  ])('%s', async (_, flags, env, over, expected) => {
    const { out } = await run(['read', story, ...flags], { env, ...over })
    expect(coloured(out)).toBe(expected)
  })
})
