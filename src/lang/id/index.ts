import type { LanguagePack } from '../pack.ts'
import { article } from './article.ts'
import { claim } from './claim.ts'
import { credit } from './credit.ts'
import { event } from './event.ts'
import { gloss } from './gloss.ts'
import { mention } from './mention.ts'
import { quote } from './quote.ts'
import { sentence } from './sentence.ts'
import { timex } from './timex.ts'

/** Indonesian. */
export const id: LanguagePack = {
  code: 'id',
  zone: 'Asia/Jakarta',
  article,
  credit,
  sentence,
  mention,
  timex,
  quote,
  claim,
  event,
  gloss,
}
