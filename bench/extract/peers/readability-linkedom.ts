/** Mozilla's Readability on the light DOM of linkedom: the one whose CPU time the others are told as a ratio to. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { answerLines } from '../extractor-lines.ts'
import { readabilityAnswer } from './readability-answer.ts'

await answerLines(({ html }) =>
  readabilityAnswer(new Readability(parseHTML(html).document).parse()),
)
