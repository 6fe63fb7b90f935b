/** An extractor that does with a page what the page is called. */
import { answerLines } from '../../../bench/extract/extractor-lines.ts'

await answerLines(({ id, html }) => {
  if (id === 'crash') throw process.exit(3)
  if (id === 'hang') return new Promise(() => setInterval(() => {}, 1000))
  if (id === 'throw') throw new Error('no article here')
  if (id === 'junk') process.stdout.write('Warning: old page\n')
  if (id === 'nothing') return undefined
  if (id === 'chatter') console.log('a library talks')
  return { html }
})
