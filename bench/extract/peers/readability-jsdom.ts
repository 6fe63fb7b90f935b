/** Mozilla's Readability on jsdom, as its own documentation shows it. */
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { answerLines } from '../extractor-lines.ts'
import { readabilityAnswer } from './readability-answer.ts'

await answerLines(({ html, url }) => {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  try {
    return readabilityAnswer(new Readability(window.document).parse())
  } finally {
    window.close()
  }
})
