/**
 * `node bench/speed/warc.ts [megabytes]`: how dear reading a web archive is, in memory and in CPU time.
 *
 * Writes an archive of about 1 GB in a temporary folder, a gzip member for each record as Common Crawl's news archives
 * have it, and reads it in processes of their own, so that the peak of each is its own: with the feed, with the feed's
 * reader alone (records found, unpacked and checked, but no report made of them), and with plain `zlib.createGunzip`,
 * which CPU time is told as a ratio to.
 */
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGunzip, gzipSync } from 'node:zlib'
import { Archive, FILE_WINDOW } from '../../src/adapters/feed-warc/archive.ts'
import { fileSource } from '../../src/adapters/feed-warc/byte-source.ts'
import { ByteWindow } from '../../src/adapters/feed-warc/byte-window.ts'
import { warcFeed } from '../../src/adapters/feed-warc/feed.ts'

/** Different pages; the file repeats them. */
const PAGES = 300
const WORDS = 4000

let state = 1

/** The same numbers in every run. */
function number(below: number): number {
  state = (state * 48271) % 2147483647
  return state % below
}

function html(): string {
  const words = Array.from({ length: 6000 + number(18000) }, () => {
    const rank = Math.floor(WORDS ** ((number(1000) + 1) / 1000))
    return number(7) === 0
      ? `<a class="c${rank % 90}" href="/berita/${rank * 7919}">`
      : `kata${rank.toString(36)}`
  })
  return `<!DOCTYPE html><html><body><p>${words.join(' ')}</body></html>`
}

function record(type: string, url: string, block: string): Buffer {
  const header = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Date: 2024-03-05T06:07:08Z',
    `WARC-Target-URI: ${url}`,
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${Buffer.byteLength(block)}`,
  ]
  return gzipSync(`${header.join('\r\n')}\r\n\r\n${block}\r\n\r\n`)
}

function write(path: string, size: number): void {
  const pages = Array.from({ length: PAGES }, (_, page) => {
    const url = `https://kabar.example/${page}`
    const request = record('request', url, `GET /${page} HTTP/1.1\r\nHost: kabar.example\r\n\r\n`)
    const fields = 'Content-Type: text/html; charset=utf-8\r\nServer: x'
    return Buffer.concat([
      request,
      record('response', url, `HTTP/1.1 200 OK\r\n${fields}\r\n\r\n${html()}`),
    ])
  })
  const file = openSync(path, 'w')
  for (let at = 0, count = 0; at < size; count++) at += writeSync(file, pages[count % PAGES]!)
  closeSync(file)
}

const readers: {
  readonly [name: string]: (path: string) => Promise<{ readonly [count: string]: number }>
} = {
  async feed(path) {
    let items = 0
    let records = 0
    const feed = warcFeed([path], {
      onSummary: (summary) => {
        records = summary.records
      },
    })
    for await (const item of feed.reports()) items += 'report' in item ? 1 : 0
    return { items, records }
  },
  async reader(path) {
    const source = await fileSource(path, 0)
    const archive = new Archive(new ByteWindow(source.fill, FILE_WINDOW), 'gzip', {
      limit: 20_000_000,
    })
    let records = 0
    for await (const found of archive.found()) records += 'record' in found ? 1 : 0
    await source.close()
    return { records }
  },
  async gunzip(path) {
    let unpacked = 0
    for await (const chunk of createReadStream(path).pipe(createGunzip())) unpacked += chunk.length
    return { unpacked }
  },
}

const [, , mode = '1000', path = ''] = process.argv
const read = readers[mode]
if (read === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'kawat-bench-'))
  try {
    const archive = join(folder, 'a.warc.gz')
    write(archive, Number(mode) * 1e6)
    const measured = Object.fromEntries(
      Object.keys(readers).map((name) => {
        const said = execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, archive])
        return [name, JSON.parse(String(said))]
      }),
    )
    const ratio = (name: string) => Number((measured[name].cpu / measured.gunzip.cpu).toFixed(2))
    console.log(
      JSON.stringify(
        {
          bytes: statSync(archive).size,
          ...measured,
          ratios: { feed: ratio('feed'), reader: ratio('reader') },
        },
        null,
        2,
      ),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
} else {
  const before = process.cpuUsage()
  const counts = await read(path)
  const { user, system } = process.cpuUsage(before)
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    JSON.stringify({ ...counts, cpu: Number(((user + system) / 1e6).toFixed(2)), peakMegabytes }),
  )
}
