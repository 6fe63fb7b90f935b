import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Poll } from '../src/model/poll.ts'
import type { Store } from '../src/ports.ts'

const url = 'https://suar.example/rss?source=x'
const poll: Poll = { url, checked: '2026-01-05T08:00:00.000Z', failures: 0, seen: [] }

/** What every store must remember of watched addresses. */
export function pollConformance(name: string, make: () => Store | Promise<Store>, share = 1): void {
  describe(`${name} remembers polls`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
    })
    afterEach(() => store.close())

    test('of each address the last', async () => {
      expect(await store.poll(url)).toBeUndefined()
      await store.putPoll({ ...poll, etag: '"1"', nextDue: '2026-01-05T08:15:00.000Z' })
      const later: Poll = { ...poll, lastModified: 'Mon', failures: 2, seen: ['b', 'a'] }
      await store.putPoll(later)
      await store.putPoll({ ...poll, url: `${url}y`, failures: 7 })
      expect(await store.poll(url)).toEqual(later)
      expect(await store.poll(`${url}y`)).toMatchObject({ failures: 7 })
    })

    test('by the letters of the address: an etag belongs to one', async () => {
      await store.putPoll(poll)
      expect(await store.poll('https://suar.example/rss')).toBeUndefined()
      expect(await store.poll(url.replace('https', 'http'))).toBeUndefined()
    })

    test('of any strings', async () => {
      const text = fc.string({ unit: 'binary', maxLength: 20 })
      await fc.assert(
        fc.asyncProperty(text, text, async (address, key) => {
          const any = { ...poll, url: address, etag: key, seen: [key] }
          await store.putPoll(any)
          expect(await store.poll(address)).toEqual(any)
        }),
        { numRuns: Math.ceil(60 * share) },
      )
    })

    test('not of what was undone', async () => {
      await store.putPoll(poll)
      const failed = store.together(async () => {
        await store.putPoll({ ...poll, failures: 1 })
        throw new Error('power cut')
      })
      await expect(failed).rejects.toThrow('power cut')
      expect((await store.poll(url))?.failures).toBe(0)
    })
  })
}
