import { timex as english } from '../../../src/lang/en/timex.ts'
import { timex as indonesian } from '../../../src/lang/id/timex.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import type { Article } from '../../../src/model/article.ts'
import { cite } from '../../../src/model/evidence.ts'
import type { Sentence } from '../../../src/model/sentence.ts'
import type { Timex } from '../../../src/model/timex.ts'
import { findTimes } from '../../../src/rooms/timex/timex.ts'
import { tokenize } from '../../../src/text/token.ts'
import { articleOf } from '../../article-builder.ts'

export type Language = 'id' | 'en'

/** Packs with nothing but what the room reads. */
export const packs: Record<Language, LanguagePack> = {
  id: { code: 'id', zone: 'Asia/Jakarta', timex: indonesian } as unknown as LanguagePack,
  en: { code: 'en', zone: 'UTC', timex: english } as unknown as LanguagePack,
}

/** Sentences as Intl cuts them: good enough for a room that only asks where one begins. */
export function sentencesOf(article: Article): Sentence[] {
  const pieces = [
    ...new Intl.Segmenter(article.language, { granularity: 'sentence' }).segment(article.text),
  ]
  return pieces.map(({ index: start, segment }, index) => ({
    index,
    block: 0,
    span: cite(article, { start, end: start + segment.length }),
  }))
}

/** The timexes of a text; `published` is the report's own time on its outlet's clock. */
export function timesOf(text: string, language: Language, published?: string): readonly Timex[] {
  const article = articleOf(text, { language, ...(published === undefined ? {} : { published }) })
  return findTimes(article, tokenize(text), sentencesOf(article), packs[language])
}

/** What a text with markers says it holds: `selama <t PT3H>tiga jam</t>`. */
export function marked(source: string): {
  text: string
  expected: [exact: string, value: string][]
} {
  const expected: [string, string][] = []
  const text = source.replace(/<t ([^>]*)>(.*?)<\/t>/g, (_, value: string, exact: string) => {
    expected.push([exact, value])
    return exact
  })
  return { text, expected }
}
