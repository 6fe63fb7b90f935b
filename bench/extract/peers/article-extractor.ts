/** `@extractus/article-extractor`, on the page as it came. */
import { extractFromHtml } from '@extractus/article-extractor'
import { answerLines } from '../extractor-lines.ts'

await answerLines(async ({ html, url }) => {
  const article = await extractFromHtml(html, url)
  if (article === null) return undefined
  const { content = '', title = null, author = null, published = null } = article
  return { html: content, title, author, date: published }
})
