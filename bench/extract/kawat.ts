/**
 * Kawat as one of the extractors compared: JSON lines `{id, url, html}` in, `{id, text, title, author, date}` out.
 */
import { extractPage } from '../../src/index.ts'

// Cut at LF alone: a line reader would cut inside a page at U+2028 too.
let parts: Buffer[] = []
for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
  let from = 0
  for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
    answer(Buffer.concat([...parts, chunk.subarray(from, end)]).toString())
    parts = []
    from = end + 1
  }
  parts.push(chunk.subarray(from))
}
answer(Buffer.concat(parts).toString())

function answer(line: string): void {
  if (line.trim() === '') return
  const { id, url, html } = JSON.parse(line)
  const { paragraphs, headline, authors, published } = extractPage(html, url)
  const found = {
    id,
    text: paragraphs.join('\n'),
    title: headline ?? null,
    author: authors,
    date: published?.moment.instant ?? published?.moment.start ?? null,
  }
  process.stdout.write(`${JSON.stringify(found)}\n`)
}
