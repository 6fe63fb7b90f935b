import type { LanguagePack } from '../pack.ts'
import { article } from './article.ts'
import { claim } from './claim.ts'
import { credit } from './credit.ts'
import { event } from './event.ts'
import { withParadigms } from './event-paradigm.ts'
import { gloss } from './gloss.ts'
import { mention } from './mention.ts'
import { quote } from './quote.ts'
import { sentence } from './sentence.ts'
import { timex } from './timex.ts'

/** English. */
export const en: LanguagePack = {
  code: 'en',
  zone: 'UTC',
  article,
  credit,
  sentence,
  mention,
  timex,
  quote,
  claim,
  event: withParadigms(event),
  gloss,
}
