/**
 * Kawat as one of the extractors compared: JSON lines `{id, url, html}` in, `{id, text, title, author, date, ...}` out.
 */
import { extractPage } from '../../src/index.ts'
import { answerLines } from './extractor-lines.ts'

await answerLines(({ html, url }) => {
  const { paragraphs, headline, authors, published } = extractPage(html, url)
  return {
    text: paragraphs.join('\n'),
    title: headline ?? null,
    author: authors,
    date: published?.moment.instant ?? published?.moment.start ?? null,
  }
})
