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
import { giveChains, type Placed } from './chain.ts'
import { holdersOf, settingOf, translationOf } from './circumstance.ts'
import { joinParagraphs } from './paragraph.ts'
import { quotesIn } from './report.ts'
import { sceneOf, type Unit } from './scene.ts'
import type { Story } from './story.ts'

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
  const placed: Placed[] = []
  for (const unit of scene.units) {
    for (const draft of quotesIn(story, unit)) placed.push({ draft, unit: unit.index })
  }
  if (placed.length === 0) return []
  placed.sort((a, b) => a.draft.content[0].start - b.draft.content[0].start)
  joinParagraphs(scene, placed)
  giveChains(scene, placed)
  const countries = new Map(entities.map(({ id, country }) => [id, country?.value]))
  const holders = holdersOf(placed.map(({ draft }) => draft))
  return placed.map(({ draft: { nested: _, ...draft }, unit }, index) => {
    const holder = holders[index]
    const setting = settingOf(scene, scene.units[unit] as Unit, draft)
    const translated = translationOf(scene, draft, countries)
    return {
      id: `q${index + 1}`,
      ...draft,
      verbatim: draft.type !== 'indirect',
      ...(translated === undefined ? {} : { translated }),
      ...(setting === undefined ? {} : { setting }),
      ...(holder === undefined ? {} : { parent: `q${holder + 1}` }),
    }
  })
}
