import type { Article, Block, Published } from './model/article.ts'
import { cite } from './model/evidence.ts'
import type { Moment } from './model/moment.ts'
import { fixedZone, instantOf, localOf } from './text/zone.ts'

/** What is known of a plain text besides its words. */
export interface PlainContext {
  readonly language: string
  /** The reference time: `2023-06-19` or `2023-06-19T14:00` on the clock of `zone`, or an instant with its offset. */
  readonly reference?: string | undefined
  /** The outlet's clock, where it is known. */
  readonly zone?: string | undefined
  /** The clock of an outlet nobody placed. */
  readonly home: string
}

/** Nobody keeps such an article, so it needs no hash for a name. */
const PLAIN = 'plain'

/**
 * Makes an article of a text just as it stands: nothing is cleaned, every line that holds something is
 * a paragraph, and article offsets are offsets into the text. Lone surrogates become U+FFFD.
 */
export function plainArticle(
  given: string,
  { language, reference, zone, home }: PlainContext,
): Article {
  const text = given.toWellFormed()
  const bare = {
    id: PLAIN,
    report: PLAIN,
    language,
    text,
    blocks: [] as readonly Block[],
    furniture: [],
    repairs: [],
    map: [{ at: 0, page: 1, from: 0, step: 1 }],
    ...(reference === undefined ? {} : { published: publishedAt(reference, zone, home) }),
    zone: { value: zone ?? home, certainty: 'stated', rule: 'article/plain' },
    problems: [],
  } as const satisfies Article
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const from = start + line.length - line.trimStart().length
    const to = start + line.trimEnd().length
    if (from < to) {
      blocks.push({ kind: 'paragraph', span: cite(bare, { start: from, end: to }), page: 1 })
    }
    start = end + 1
  }
  return { ...bare, blocks }
}

// An offset is the outlet's own clock where nobody names another: 00:20+07:00 is the new day in Jakarta, though not in London.
function publishedAt(reference: string, given: string | undefined, home: string): Published {
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(/T\d\d:\d\d/.test(reference) ? reference : '')
  const east = (Number(offset?.[2]) * 60 + Number(offset?.[3])) * (offset?.[1] === '-' ? -1 : 1)
  // Zulu time is nobody's clock.
  const own = given === undefined && offset !== null && east !== 0
  const zone = given ?? (own ? fixedZone(east) : undefined) ?? home
  const local = own ? reference : (localOf(reference, zone) ?? reference)
  const minute = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(local)
  const start = minute === null ? reference.slice(0, 10) : `${minute[1]}T${minute[2]}`
  const instant =
    minute === null ? undefined : own ? `${start}:00${offset[0]}` : instantOf(start, zone)
  const moment: Moment = {
    start,
    grain: minute === null ? 'day' : 'minute',
    zone,
    approx: false,
    ...(instant === undefined ? {} : { instant }),
  }
  return { moment, found: reference, zoneCertainty: 'stated', rule: 'article/plain' }
}
