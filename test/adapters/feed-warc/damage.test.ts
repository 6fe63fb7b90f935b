import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../src/adapters/feed-warc/sentences.ts'
import { contents, counts, readBytes, told } from './reading.ts'
import { type Form, file, page, record } from './warc-writer.ts'

const words = ['satu', 'dua', 'tiga', 'empat']
const RECORDS = words.map((word) => record({ block: page(`<p>${word} ${'kata '.repeat(40)}`) }))
const MEMBERS = RECORDS.map((one) => gzipSync(one))
const GARBAGE = Buffer.from('bukan arsip sama sekali, '.repeat(20))
const damaged = sentences.en.damaged

/** The first words of the pages taken, and the damage counted. */
async function survivors(bytes: Uint8Array) {
  const { items, summary } = await readBytes(bytes)
  const failures = items.filter((item) => 'failed' in item).length
  expect(failures).toBe(Object.values(summary.damaged).reduce((sum, count) => sum + count))
  return {
    taken: contents(items).map((html) => /\w+/.exec(html.slice(3))?.[0]),
    damage: counts(summary.damaged),
    items,
  }
}

function flipped(bytes: Uint8Array, at: number, bit = 0x10): Buffer {
  const copy = Buffer.from(bytes)
  copy[at]! ^= bit
  return copy
}

function replaced<T>(all: readonly T[], index: number, one: T): readonly T[] {
  return all.map((other, place) => (place === index ? one : other))
}

describe('a damaged gzip member', () => {
  it.each([
    ['in its magic', 1, 'no-record'],
    ['in its method', 2, 'no-record'],
    ['in its deflate stream', 60, 'broken-gzip'],
    ['in its checksum', -7, 'broken-gzip'],
    ['in its length', -3, 'broken-gzip'],
  ])('%s costs nothing but itself', async (_, at, damage) => {
    for (const index of [1, 2]) {
      const member = MEMBERS[index]!
      const bytes = Buffer.concat(
        replaced(MEMBERS, index, flipped(member, at < 0 ? member.length + at : at)),
      )
      const { taken, damage: counted, items } = await survivors(bytes)
      expect(taken).toEqual(words.filter((word) => word !== words[index]))
      expect(counted).toEqual({ [damage]: 1 })
      expect(told(items)[index]).toMatch(/^\d+\.\.\d+ ! /)
      expect(items[index]?.next).toEqual(items[index + 1]?.at)
    }
  })

  it('costs nothing but itself, whichever of its bits it is', async () => {
    const member = MEMBERS[1]!
    for (let at = 0; at < member.length; at++) {
      // What gzip says of time, speed and system changes nothing.
      if (at >= 4 && at < 10) continue
      const { taken } = await survivors(Buffer.concat(replaced(MEMBERS, 1, flipped(member, at))))
      expect([at, ...taken]).toEqual([at, 'satu', 'tiga', 'empat'])
    }
  })

  it('at the beginning of the file hides nothing', async () => {
    for (const at of [0, 1, 2, 3, 12, 30, 60]) {
      const { taken } = await survivors(flipped(Buffer.concat(MEMBERS), at))
      expect(taken).toEqual(['dua', 'tiga', 'empat'])
    }
    const { taken } = await survivors(
      Buffer.concat([MEMBERS[0]!.subarray(99), ...MEMBERS.slice(1)]),
    )
    expect(taken).toEqual(['dua', 'tiga', 'empat'])
  })

  it('in the flags nobody may use is none that can be read', async () => {
    const { taken, damage } = await survivors(
      Buffer.concat(replaced(MEMBERS, 1, flipped(MEMBERS[1]!, 3, 0x20))),
    )
    expect(taken).toEqual(['satu', 'tiga', 'empat'])
    expect(damage).toEqual({ 'no-record': 1 })
  })

  it('that would go on to the end of the file hides none of the members behind it', async () => {
    // A stored block that says it has 65,535 bytes.
    const start = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 0xff, 0xff, 0, 0]
    const endless = Buffer.concat([Buffer.from(start), RECORDS[0]!])
    const { taken, damage } = await survivors(Buffer.concat([endless, ...MEMBERS]))
    expect(taken).toEqual(words)
    expect(damage).toEqual({ 'broken-gzip': 1 })
  })

  it('too big to be unpacked at once costs nothing but itself', async () => {
    const noise = record({ block: page(randomBytes(1_000_000).toString('base64')) })
    for (const part of [0.3, 0.9]) {
      const big = gzipSync(noise)
      const bytes = Buffer.concat([
        MEMBERS[0]!,
        flipped(big, Math.floor(big.length * part)),
        ...MEMBERS.slice(1),
      ])
      const { taken, damage } = await survivors(bytes)
      expect(taken).toEqual(words)
      expect(damage).toEqual({ 'broken-gzip': 1 })
    }
    const sound = await readBytes(
      Buffer.concat([MEMBERS[0]!, gzipSync(noise), ...MEMBERS.slice(1)]),
    )
    expect(sound.summary).toMatchObject({ taken: 5 })
  })

  it('that is cut off at the end of the file is told of', async () => {
    const bytes = Buffer.concat(MEMBERS)
    for (const left of [1, 2, 5, 11, 100, MEMBERS[3]!.length - 1]) {
      const start = bytes.length - MEMBERS[3]!.length
      const { taken, damage, items } = await survivors(bytes.subarray(0, start + left))
      expect(taken).toEqual(['satu', 'dua', 'tiga'])
      expect([left, damage]).toEqual([left, { truncated: 1 }])
      expect(items.at(-1)).toMatchObject({ failed: damaged.truncated, at: { offset: start } })
    }
  })

  it('that holds all records gives those before the damage', async () => {
    const many = Array.from({ length: 400 }, () =>
      record({ block: page(randomBytes(3000).toString('base64')) }),
    )
    const whole = file('whole', many)
    const cut = await readBytes(whole.subarray(0, whole.length >> 1))
    expect(cut.summary.taken).toBeGreaterThan(150)
    expect(cut.summary.taken).toBeLessThan(250)
    expect(counts(cut.summary.damaged)).toEqual({ truncated: 1 })
    expect(cut.items.at(-1)?.at?.inside).toBeGreaterThan(0)
    // A flipped bit may show only in the checksum: what is still held then, the last record, is not taken.
    const wrong = await readBytes(flipped(whole, whole.length >> 1))
    expect(wrong.summary.taken).toBeGreaterThan(150)
    expect(wrong.summary.taken).toBeLessThan(400)
    expect(counts(wrong.summary.damaged)).toMatchObject({ 'broken-gzip': 1 })
  })
})

describe('between members', () => {
  it.each([
    ['garbage', GARBAGE],
    [
      'something that looks like a header',
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 7, 7, 7]),
    ],
    [
      'garbage with something in it that looks like a header',
      Buffer.concat([GARBAGE, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 7, 7, 7]), GARBAGE]),
    ],
    ['a member of something else', gzipSync('bukan arsip')],
    ['a cut member', MEMBERS[0]!.subarray(0, 90)],
  ])('%s is passed over', async (_, between) => {
    const { taken, damage } = await survivors(
      Buffer.concat([MEMBERS[0]!, between, ...MEMBERS.slice(1)]),
    )
    expect(taken).toEqual(words)
    expect(Object.values(damage)).toEqual([1])
  })

  it.each([
    ['an empty member', gzipSync('')],
    ['zeros', Buffer.alloc(5000)],
    ['line ends', Buffer.from('\r\n\r\n')],
  ])('%s is nobody’s loss', async (_, between) => {
    const bytes = Buffer.concat([
      between.length === 20 ? MEMBERS[0]! : Buffer.of(),
      ...MEMBERS.slice(1, 3),
      between,
      MEMBERS[3]!,
      between,
    ])
    const { taken, damage } = await survivors(bytes)
    expect(taken.slice(-3)).toEqual(words.slice(1))
    expect(damage).toEqual({})
  })

  it('garbage before the first hides nothing', async () => {
    const { taken, damage } = await survivors(Buffer.concat([GARBAGE, ...MEMBERS]))
    expect(taken).toEqual(words)
    expect(damage).toEqual({ 'no-record': 1 })
    const plain = await survivors(Buffer.concat([GARBAGE, Buffer.from('\n'), ...RECORDS]))
    expect(plain.taken).toEqual(words)
    expect(plain.damage).toEqual({ 'no-record': 1 })
  })
})

it('a file that lost its beginning may keep its records in both ways', async () => {
  const [one, two, three, four] = [RECORDS[0]!, MEMBERS[1]!, RECORDS[2]!, MEMBERS[3]!]
  const line = Buffer.concat([GARBAGE, Buffer.from('\n')])
  const { taken, damage } = await survivors(
    Buffer.concat([line, one, GARBAGE, two, line, three, GARBAGE, four]),
  )
  expect(taken).toEqual(words)
  expect(damage).toEqual({ 'no-record': 4 })
})

describe('a wrong Content-Length', () => {
  const FORMS: readonly Form[] = ['members', 'whole', 'plain']
  it.each(['7', '500', '5000', '50000', '', '-1', '1e3', '99999999999999999999'])(
    '%j costs nothing but its record',
    async (length) => {
      const wrong = record({
        block: page(`<p>salah ${'kata '.repeat(40)}`),
        fields: { 'Content-Length': length },
      })
      for (const form of FORMS) {
        const bytes = file(form, [RECORDS[0]!, wrong, ...RECORDS.slice(1)])
        const { taken, damage } = await survivors(bytes)
        expect([form, ...taken]).toEqual([form, ...words])
        expect(Object.values(damage)).toEqual([1])
      }
    },
  )

  it('reaches into the records behind and hides none of them', async () => {
    for (const length of ['7', '50', '500']) {
      const bare = record({ block: '', fields: { 'Content-Length': length } }).subarray(0, -4)
      for (const form of FORMS.slice(1)) {
        const { taken, damage } = await survivors(
          file(form, [RECORDS[0]!, bare, ...RECORDS.slice(1)]),
        )
        expect(taken).toEqual(words)
        expect(damage).toEqual({ 'wrong-length': 1 })
      }
    }
    const beyond = record({ block: page('<p>salah'), fields: { 'Content-Length': '50000' } })
    const { damage } = await survivors(file('plain', [beyond, ...RECORDS]))
    expect(damage).toEqual({ 'wrong-length': 1 })
  })

  it('at the end of a file that is not compressed is the end of the file', async () => {
    const bytes = file('plain', RECORDS)
    const { taken, damage } = await survivors(bytes.subarray(0, bytes.length - 50))
    expect(taken).toEqual(['satu', 'dua', 'tiga'])
    expect(damage).toEqual({ truncated: 1 })
  })

  it('is none where the file ends between two records, or within the next one', async () => {
    for (const more of [-2, 0, 3, 5, 9, 40]) {
      const end = Buffer.concat(RECORDS.slice(0, 2)).length + more
      const { taken, damage } = await survivors(Buffer.concat(RECORDS).subarray(0, end))
      expect(taken).toEqual(['satu', 'dua'])
      expect([more, damage]).toEqual([more, more > 0 ? { truncated: 1 } : {}])
    }
  })
})

describe('a file that is not compressed', () => {
  it('loses one record to a flipped bit of a header’s first line', async () => {
    const start = RECORDS[0]!.length
    const { taken, damage } = await survivors(flipped(Buffer.concat(RECORDS), start + 2))
    expect(taken).toEqual(['satu', 'tiga', 'empat'])
    expect(damage).toEqual({ 'no-record': 1 })
  })

  it('keeps the gzip within its pages to itself', async () => {
    const inner = page(file('members', [record({ block: page('<p>dalam') })]), {
      'Content-Type': 'application/gzip',
    })
    const wrong = record({ block: inner, fields: { 'Content-Length': '9' } })
    const { taken, damage } = await survivors(Buffer.concat([RECORDS[0]!, wrong, RECORDS[1]!]))
    expect(taken).toEqual(['satu', 'dua'])
    expect(damage).toEqual({ 'wrong-length': 1 })
  })

  it('has records of one line end, or none, between them', async () => {
    for (const between of ['', '\n', '\r\n', '\r\n\r\n\r\n\r\n\r\n']) {
      const bytes = Buffer.concat(
        RECORDS.flatMap((one) => [one.subarray(0, one.length - 4), Buffer.from(between)]),
      )
      const { taken, damage } = await survivors(bytes)
      expect([between, ...taken]).toEqual([between, ...words])
      expect(damage).toEqual({})
    }
  })
})

it('a header without an end is given up', async () => {
  const endless = Buffer.from(`WARC/1.0\r\n${'X-Panjang: x\r\n'.repeat(9000)}`)
  const { taken, damage } = await survivors(Buffer.concat([RECORDS[0]!, endless, RECORDS[1]!]))
  expect(taken).toEqual(['satu', 'dua'])
  expect(damage).toEqual({ 'no-record': 1 })
})
