import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInWords, warcPlace } from '../../../src/adapters/feed-warc/place.ts'
import { readBytes, told } from './reading.ts'
import { FORMS, file, http, page, record } from './warc-writer.ts'

const anyRecord = fc
  .record({
    type: fc.constantFrom('response', 'request', 'resource', 'warcinfo', 'conversion'),
    html: fc.string({ maxLength: 300, unit: 'binary' }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    plain: fc.boolean(),
  })
  .map(({ type, html, lineEnd, plain }) =>
    record({
      type,
      lineEnd,
      block: type === 'response' ? (plain ? http(html) : page(`<p>${html}`)) : html,
    }),
  )
const anyFile = fc
  .tuple(fc.constantFrom(...FORMS), fc.array(anyRecord, { maxLength: 8 }))
  .map(([form, records]) => file(form, records))
/** A file with bytes changed, left out and put in. */
const damagedFile = fc
  .tuple(
    anyFile,
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat({ max: 40 }),
        insert: fc.uint8Array({ maxLength: 40 }),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([bytes, wounds]) =>
    wounds.reduce((whole, { at, remove, insert }) => {
      const place = Math.floor(at * whole.length)
      return Buffer.concat([whole.subarray(0, place), insert, whole.subarray(place + remove)])
    }, bytes),
  )
const RUNS = { numRuns: 150 }

describe('whatever the file', () => {
  it('it does not matter in which pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFile, fc.integer({ min: 1, max: 5000 }), async (bytes, size) => {
        const whole = await readBytes(bytes, { maxBytes: 500 })
        expect(await readBytes(bytes, { maxBytes: 500 }, size)).toEqual(whole)
      }),
      RUNS,
    )
  })

  it('reading on from any item gives the same rest', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFile, async (bytes) => {
        const { items } = await readBytes(bytes)
        for (const [index, { next }] of items.entries()) {
          if (next === undefined) continue
          const rest = await readBytes(bytes, { from: next })
          expect(told(rest.items)).toEqual(told(items.slice(index + 1)))
        }
      }),
      RUNS,
    )
  })

  it('reading from an item’s own place gives it again', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (bytes) => {
        const { items } = await readBytes(bytes)
        for (const [index, { at }] of items.entries()) {
          if (at === undefined) continue
          const again = await readBytes(bytes, { from: at })
          expect(told(again.items)).toEqual(told(items.slice(index)))
        }
      }),
      RUNS,
    )
  })

  it('nothing is thrown, and every byte is gone through', async () => {
    const beginnings = [
      '',
      'WARC/1.0\r\n',
      'WARC/1.0\r\nContent-Length: 9\r\n\r\n',
      '\x1f\x8b\x08\0\0\0\0\0\0\x03',
    ]
    const anyBytes = fc
      .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 3000 }))
      .map(([beginning, rest]) => Buffer.concat([Buffer.from(beginning, 'latin1'), rest]))
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, damagedFile), async (bytes) => {
        const { summary } = await readBytes(bytes)
        expect(summary.bytes).toBe(bytes.length)
        expect(summary.complete).toBe(true)
      }),
      RUNS,
    )
  })

  it('any block of a response is safe', async () => {
    const fields = fc.constantFrom(
      {},
      { 'Transfer-Encoding': 'chunked' },
      ...['gzip', 'deflate', 'br', 'zstd', 'gzip, br', 'a,b,c,d,e'].map((coding) => ({
        'Content-Encoding': coding,
      })),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fields,
        fc.boolean(),
        async (bytes, coding, bare) => {
          const block = bare ? bytes : page(bytes, coding)
          const { summary } = await readBytes(record({ block }))
          expect(summary.records).toBe(1)
        },
      ),
      RUNS,
    )
  })

  it('a place can be written and read again', () => {
    const place = fc.record(
      { offset: fc.nat(), inside: fc.integer({ min: 1 }) },
      { requiredKeys: ['offset'] },
    )
    fc.assert(
      fc.property(place, (one) => {
        expect(warcPlace(placeInWords(one))).toEqual(one)
      }),
    )
    expect(['', '-1', '1+', '1.5', '1e3', '1+2+3', '9'.repeat(16)].map(warcPlace)).toEqual(
      Array(7).fill(undefined),
    )
  })
})
