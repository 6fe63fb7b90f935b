/** Defuddle on linkedom; what it would fetch from the net is switched off. */
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { answerLines } from '../extractor-lines.ts'

await answerLines(async ({ html, url }) => {
  const { document } = parseHTML(html)
  const { content, title, author, published } = await Defuddle(document, url, { useAsync: false })
  return { html: content, title, author, date: published }
})
