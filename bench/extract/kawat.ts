/**
 * Kawat as one of the extractors compared: JSON lines `{id, url, html}` in, `{id, text, title, author, date}` out.
 */
import { text } from 'node:stream/consumers'
import { extractPage } from '../../src/index.ts'

// Cut at LF alone: a line reader would cut inside a page at U+2028 too.
for (const line of (await text(process.stdin)).split('\n')) {
  if (line.trim() === '') continue
  const { id, url, html } = JSON.parse(line)
  const { paragraphs, headline, authors, published } = extractPage(html, url)
  process.stdout.write(
    `${JSON.stringify({
      id,
      text: paragraphs.join('\n'),
      title: headline ?? null,
      author: authors,
      date: published?.moment.instant ?? published?.moment.start ?? null,
    })}\n`,
  )
}
