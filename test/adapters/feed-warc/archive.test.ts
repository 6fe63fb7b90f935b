import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Archive, type AtOnce, FILE_WINDOW } from '../../../src/adapters/feed-warc/archive.ts'
import { ByteWindow } from '../../../src/adapters/feed-warc/byte-window.ts'
import { placeInWords, type WarcPlace } from '../../../src/adapters/feed-warc/place.ts'
import { warcForm } from '../../../src/adapters/feed-warc/sniff.ts'
import { FORMS, file, page, record } from './warc-writer.ts'

interface How {
  readonly limit?: number
  readonly atOnce?: AtOnce
  /** Bytes that come at a time. */
  readonly size?: number
  readonly window?: number
  readonly from?: WarcPlace
}

/** What is found in bytes, one line for each finding. */
async function found(bytes: Uint8Array, how: How = {}): Promise<readonly string[]> {
  const { limit = 1e6, atOnce, size = 1e9, window = FILE_WINDOW, from = { offset: 0 } } = how
  let at = from.offset
  const fill = async (into: Uint8Array) => {
    const piece = bytes.subarray(at, at + Math.min(size, into.length))
    into.set(piece)
    at += piece.length
    return piece.length
  }
  const archive = new Archive(new ByteWindow(fill, window, from.offset), warcForm(bytes), {
    limit,
    ...(atOnce === undefined ? {} : { atOnce }),
  })
  const lines: string[] = []
  for await (const one of archive.found(from.inside)) {
    const what =
      'damage' in one ? one.damage : Buffer.from(one.record.block ?? 'too large').toString('latin1')
    lines.push(`${placeInWords(one.at)}..${placeInWords(one.next)} ${what}`)
  }
  return lines
}

const SMALL: AtOnce = { packed: 100, unpacked: 1000 }

const records = fc.array(
  fc.string({ maxLength: 2000, unit: 'binary' }).map((html) => record({ block: page(html) })),
  { maxLength: 6 },
)
const files = fc.tuple(fc.constantFrom(...FORMS), records).map(([form, all]) => file(form, all))
const damaged = fc
  .tuple(files, fc.nat(), fc.nat({ max: 50 }), fc.uint8Array({ maxLength: 50 }))
  .map(([bytes, at, remove, insert]) => {
    const place = at % (bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)])
  })
const RUNS = { numRuns: 150 }

describe('members that go by pieces', () => {
  it('hold what they hold when they are unpacked at once', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        expect(await found(bytes, { atOnce: SMALL })).toEqual(await found(bytes))
      }),
      RUNS,
    )
  })

  it('may come in any pieces, in a window of any size, sound or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        damaged,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        async (bytes, size, window) => {
          const how = { atOnce: SMALL, limit: 900 }
          expect(await found(bytes, { ...how, size, window })).toEqual(await found(bytes, how))
        },
      ),
      RUNS,
    )
  })

  it('may be read on from any place', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        const all = await found(bytes, { atOnce: SMALL })
        for (const [index, line] of all.entries()) {
          const [, offset = '', inside = '0'] = /\.\.(\d+)(?:\+(\d+))? /.exec(line) ?? []
          const from = { offset: Number(offset), inside: Number(inside) }
          expect(await found(bytes, { atOnce: SMALL, from })).toEqual(all.slice(index + 1))
        }
      }),
      RUNS,
    )
  })
})

describe('the search for the next record', () => {
  const good = record({ block: 'utuh' })
  const garbage = (size: number) => Buffer.concat([Buffer.alloc(size - 1, 'x'), Buffer.from('\n')])

  it.each(['members', 'plain'] as const)(
    'finds one across the edge of what is looked through (%s)',
    async (form) => {
      const one = file(form, [good])
      const edge = 2 ** 18 - 2 ** 12
      for (let more = -12; more < 12; more++) {
        const bytes = Buffer.concat([one, garbage(edge + more), one, garbage(20_000)])
        const lines = await found(bytes, { window: 2 ** 18, atOnce: SMALL })
        expect([more, lines.length]).toEqual([more, 4])
      }
    },
  )

  it('finds one across the edge of what is unpacked at a time', async () => {
    for (let more = -12; more < 12; more++) {
      const inner = Buffer.concat([good, garbage(2 ** 18 - good.length + more), good])
      const lines = await found(gzipSync(inner), { atOnce: SMALL })
      expect([more, lines.length]).toEqual([more, 3])
    }
  })

  it('takes strides through a file that looks like a member at every byte, and ends', async () => {
    // Each header stands in the stored block of the one before: all of them unpack to a record, and none is sound.
    const stored = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0xff, 0xff, 0, 0])
    const step = Buffer.concat([stored, Buffer.from('WARC/1.0\n')])
    const bytes = Buffer.concat([
      gzipSync(record({})),
      ...Array(20_000).fill(step),
      gzipSync(record({})),
    ])
    const lines = await found(bytes)
    expect(lines.at(0)).toContain('Menlu tiba.')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.length).toBeLessThan(20_000)
  })
})
