import type { Article } from '../src/model/article.ts'
import { cite } from '../src/model/evidence.ts'

/** Builds a small article for a test: one block a line, nothing removed, offsets those of the text itself. */
export function articleOf(
  text: string,
  options: { language?: string; published?: string; zone?: string } = {},
): Article {
  const { language = 'id', published, zone = language === 'id' ? 'Asia/Jakarta' : 'UTC' } = options
  const bare: Article = {
    id: 'article',
    report: 'report',
    language,
    text,
    blocks: [],
    furniture: [],
    repairs: [],
    map: [{ at: 0, page: 1, from: 0, step: 1 }],
    zone: { value: zone, certainty: 'implied', rule: 'test' },
    problems: [],
    ...(published === undefined
      ? {}
      : {
          published: {
            moment: {
              start: published,
              grain: published.length > 10 ? ('minute' as const) : ('day' as const),
              zone,
              approx: false,
            },
            found: published,
            zoneCertainty: 'implied' as const,
            rule: 'test',
          },
        }),
  }
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const span = cite(bare, { start, end: start + line.length })
    start += line.length + 1
    return { kind: 'paragraph' as const, span, page: 1 }
  })
  return { ...bare, blocks }
}
