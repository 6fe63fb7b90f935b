/**
 * Quotes: whose words the report carries, whole, in part, or as a reported clause.
 *
 * Takes the article with tokens, sentences, mentions, entities and times; gives quotes in text order.
 * Content is the words inside the marks, or the clause without "bahwa" / "that" and without its final
 * stop; a clause that holds quoted words is given as those words only. Speakers without a name
 * ("seorang pejabat") have direct quotes only, and no speaker there. Rules: bench/quality annotation.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { Quote } from '../../model/quote.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'
import type { Tokens } from '../../text/token.ts'
import { quotesIn } from './report.ts'
import { sceneOf } from './scene.ts'
import type { Draft, Story } from './story.ts'

/** Finds and attributes the quotes of an article; see the file's header. */
export function attributeQuotes(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  times: readonly Timex[],
  pack: LanguagePack,
): readonly Quote[] {
  const scene = sceneOf(article, tokens, sentences, mentions, entities, times, pack)
  const story: Story = { scene, turn: undefined, last: undefined }
  const drafts: Draft[] = []
  for (const unit of scene.units) drafts.push(...quotesIn(story, unit))
  drafts.sort((a, b) => a.content[0].start - b.content[0].start)
  return drafts.map((draft, index) => ({ id: `q${index + 1}`, ...draft }))
}
