/** Scores mentions and links of a reading against the marks; what counts as right is told in `mentions/README.md`. */
import type { Entity, Mention } from '../../src/model/entity.ts'
import type { GoldEntity, Mark, MentionReport } from './mention-gold.ts'
import { sameName } from './naming.ts'

/** What a system says of a report; spans are those of the report's text as it came. */
export interface MentionAnswer {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/** Counts that add up over reports. */
export interface MentionCounts {
  found: number
  missed: number
  extra: number
  /** Links of the mentions found. */
  linked: number
  wrongLinks: number
  office: [right: number, all: number]
  /** Offices given where the gold has none. */
  officeExtra: number
  country: [right: number, all: number]
  place: [right: number, all: number]
  zone: [right: number, all: number]
}

export function noMentions(): MentionCounts {
  return {
    found: 0,
    missed: 0,
    extra: 0,
    linked: 0,
    wrongLinks: 0,
    office: [0, 0],
    officeExtra: 0,
    country: [0, 0],
    place: [0, 0],
    zone: [0, 0],
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

// What stands before a name and belongs to nobody's name.
const POLITE =
  /^(?:the|an?|sang|si|mr|mrs|ms|dr|bapak|pak|ibu|bu|tuan|nyonya|mantan|former|eks)(?:\.?\s+)/i

/** Ends of a name without the polite words in front of it. */
function bare(text: string, { start, end }: Place): Place {
  let from = start
  for (let word = POLITE.exec(text.slice(from, end)); word !== null; ) {
    from += word[0].length
    word = POLITE.exec(text.slice(from, end))
  }
  return { start: from, end }
}

/**
 * Scores one report.
 *
 * @param counts added to
 * @returns what is wrong, a line each
 */
export function scoreMentions(
  report: MentionReport,
  answer: MentionAnswer,
  counts: MentionCounts,
): readonly string[] {
  const wrong: string[] = []
  const say = (what: string, words: string) => wrong.push(`${report.id} ${what}: ${words}`)
  const marks = report.marks.filter(({ loose }) => !loose)
  const links = entityByMention(answer.entities)
  const free = new Set(marks)
  const pairs: { mark: Mark; gold: GoldEntity; entity: Entity | undefined }[] = []
  for (const mention of answer.mentions) {
    if (mention.kind === 'document' || mention.form === 'adjective') continue
    const { start, end } = bare(report.text, mention.name.original)
    const words = `${mention.kind} "${report.text.slice(start, end)}" in "${around(report.text, start, end)}"`
    const mark = [...free].find((one) => {
      const place = bare(report.text, one)
      return place.start === start && place.end === end && kindOf(report, one) === mention.kind
    })
    if (mark === undefined) {
      if (marks.some((one) => one.optional && one.from < end && one.end > start)) continue
      counts.extra++
      say('extra', words)
      continue
    }
    free.delete(mark)
    if (mark.optional) continue
    counts.found++
    pairs.push({ mark, gold: goldOf(report, mark), entity: links.get(mention.index) })
  }
  for (const mark of free) {
    if (mark.optional) continue
    counts.missed++
    say(
      'missed',
      `${kindOf(report, mark)} "${report.text.slice(mark.start, mark.end)}" in "${around(report.text, mark.from, mark.end)}"`,
    )
  }
  const right = scoreLinks(report, pairs, counts, say)
  scoreFields(right, counts, say)
  return wrong
}

type Pair = { mark: Mark; gold: GoldEntity; entity: Entity | undefined }
type Say = (what: string, words: string) => void

function scoreLinks(
  report: MentionReport,
  pairs: readonly Pair[],
  counts: MentionCounts,
  say: Say,
): readonly Pair[] {
  return pairs.filter(({ mark, gold, entity }) => {
    const words = report.text.slice(mark.start, mark.end)
    const own = gold.unnamed === true ? textsOf(report, mark.ids[0]) : []
    const named = { name: gold.name, aliases: [...(gold.aliases ?? []), ...own] }
    if (entity !== undefined && sameName(named, entity)) {
      counts.linked++
      return true
    }
    if (entity !== undefined) counts.wrongLinks++
    say('link', `"${words}" is ${gold.name}, not ${entity?.name ?? 'nobody'}`)
    return false
  })
}

// Each entity once, by its first mention rightly linked.
function scoreFields(pairs: readonly Pair[], counts: MentionCounts, say: Say): void {
  const done = new Set<GoldEntity>()
  for (const { gold, entity } of pairs) {
    if (entity === undefined || done.has(gold)) continue
    done.add(gold)
    const country = entity.country?.value
    if (gold.kind === 'person') {
      const office = entity.office?.value
      if (gold.office) count(counts.office, office === gold.office)
      else if (office !== undefined) counts.officeExtra++
      if ((gold.office ?? undefined) !== office)
        say('office', `${gold.name} is ${gold.office ?? 'none'}, not ${office ?? 'none'}`)
    }
    if (gold.kind !== 'outlet' && gold.country) {
      const tally = gold.kind === 'place' ? counts.place : counts.country
      count(tally, country === gold.country)
      if (country !== gold.country)
        say('country', `${gold.name} is of ${gold.country}, not ${country ?? 'none'}`)
    }
    if (gold.kind === 'place' && gold.zone) {
      const { zone } = entity
      count(counts.zone, zone === gold.zone)
      if (zone !== gold.zone) say('zone', `${gold.name} is on ${gold.zone}, not ${zone ?? 'none'}`)
    }
  }
}

function count(tally: [number, number], right: boolean): void {
  if (right) tally[0]++
  tally[1]++
}

function entityByMention(entities: readonly Entity[]): ReadonlyMap<number, Entity> {
  return new Map(
    entities.flatMap((entity) => entity.mentions.map((index) => [index, entity] as const)),
  )
}

function goldOf(report: MentionReport, { ids }: Mark): GoldEntity {
  const gold = report.entities[ids[0] ?? '']
  if (gold === undefined) throw new Error(`${report.id} marks ${ids[0]}, which is no entity of it`)
  return gold
}

function kindOf(report: MentionReport, mark: Mark): string {
  return goldOf(report, mark).kind
}

function textsOf(report: MentionReport, id: string | undefined): readonly string[] {
  return report.marks
    .filter(({ ids, loose }) => !loose && ids[0] === id)
    .map(({ start, end }) => report.text.slice(start, end))
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 25), end + 25).replace(/\s+/g, ' ')
}
