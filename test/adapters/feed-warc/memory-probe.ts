/**
 * Run by `memory.test.ts` in a process of its own: streams a big synthetic archive of one form through the feed and
 * prints how far the process grew over what it was after a small one.
 */
import { createGzip, gzipSync } from 'node:zlib'
import { warcFeed } from '../../../src/adapters/feed-warc/feed.ts'
import type { WarcSummary } from '../../../src/adapters/feed-warc/summary.ts'
import { page, record } from './warc-writer.ts'

const [, , form = 'plain', before = '20', megabytes = '200'] = process.argv
const PIECE = Buffer.alloc(1_000_000, '<p>Menlu tiba di Praha dengan empat pejabat.')
const small = record({ block: page('<p>Menlu tiba.') })
const many = record({ block: page(PIECE.subarray(0, 400_000)) })

async function* times(count: number, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < count; done++) yield bytes
}

/** A record of so many megabytes, packed or not. */
async function* huge(count: number): AsyncGenerator<Uint8Array> {
  const length = count * PIECE.length
  const header = record({ block: '', fields: { 'Content-Length': `${length}` } }).subarray(0, -4)
  yield header
  yield* times(count, PIECE)
  yield Buffer.from('\r\n\r\n')
}

async function* packed(
  level: number,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const gzip = createGzip({ level })
  const writing = (async () => {
    for await (const piece of bytes) {
      await new Promise<void>((resolve) => gzip.write(piece, () => resolve()))
    }
    gzip.end()
  })()
  yield* gzip
  await writing
}

async function* archive(count: number): AsyncGenerator<Uint8Array> {
  switch (form) {
    case 'plain':
      yield small
      yield* huge(count)
      yield small
      return
    case 'stored':
    case 'bomb':
      yield gzipSync(small)
      yield* packed(form === 'bomb' ? 9 : 0, huge(count))
      yield gzipSync(small)
      return
    case 'whole':
      yield* packed(1, times(count * 2, many))
      return
    default:
      yield* times(count * 2, gzipSync(many, { level: 0 }))
  }
}

let peak = 0
async function* watched(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    peak = Math.max(peak, process.memoryUsage.rss())
    yield piece
  }
}

async function read(count: number): Promise<WarcSummary | undefined> {
  let summary: WarcSummary | undefined
  const feed = warcFeed(['-'], {
    stdin: watched(archive(count)),
    maxBytes: 2_000_000,
    onSummary: (told) => {
      summary = told
    },
  })
  for await (const item of feed.reports()) if ('failed' in item) throw new Error(item.failed)
  return summary
}

await read(Number(before))
const first = peak
peak = 0
const summary = await read(Number(megabytes))
process.stdout.write(JSON.stringify({ growth: Math.max(0, peak - first), first, peak, summary }))
