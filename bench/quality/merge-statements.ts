/** Statements of an encounter: pairs of places the annotation has as one utterance, against pairs joined. */
import { packs } from '../../src/index.ts'
import { glossOf } from '../../src/lang/gloss.ts'
import { joinStatements } from '../../src/merge.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { cite, stated } from '../../src/model/evidence.ts'
import type { Quote } from '../../src/model/quote.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Encounter, GoldStatement } from './merge-gold.ts'
import type { MergeCounts } from './merge-score.ts'
import { normalName } from './naming.ts'

const meaning = glossOf(packs)

/** A place of a statement, `statement index/report/place index`, by the quote that has it: `article/quote`. */
type PlaceOf = ReadonlyMap<string, string>

/**
 * Readings in which the quotes are the annotated places and nothing else, with their speakers: what is left is to join them.
 *
 * @param readings by the report's id; their articles are given the ids of the annotation's records
 */
export function withGoldQuotes(
  encounter: Encounter,
  readings: ReadonlyMap<string, Reading>,
): ReadonlyMap<string, Reading> {
  return new Map(
    [...readings].map(([report, reading]) => {
      const id = `${encounter.id}/${report}`
      const article = { ...reading.article, id, report: id }
      const quotes = (encounter.statements ?? []).flatMap((statement, index) =>
        statement.places.flatMap((place, at) => {
          const start = article.text.indexOf(place.text)
          if (place.report !== report || start < 0) return []
          const evidence = cite(article, { start, end: start + place.text.length })
          return [quoteOf(`s${index}p${at}`, evidence, statement.speaker, reading)]
        }),
      )
      return [report, { ...reading, article, quotes }] as const
    }),
  )
}

function quoteOf(
  id: string,
  evidence: ReturnType<typeof cite>,
  speaker: string,
  { entities }: Reading,
): Quote {
  const entity = entities.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => normalName(one) === normalName(speaker)),
  )
  const who = { entity: entity?.id ?? speaker, name: speaker, kind: entity?.kind ?? 'person' }
  return {
    id,
    type: 'direct',
    class: 'speech',
    content: [evidence],
    verbatim: true,
    speaker: stated(who, 'gold', evidence),
    rule: 'gold',
  }
}

/** Joins the statements of readings and scores the pairs; what went wrong, a line each. */
export function scoreStatements(
  encounter: Encounter,
  readings: ReadonlyMap<string, Reading>,
  dossiers: readonly Dossier[],
  counts: MergeCounts,
): readonly string[] {
  const places = placesOf(encounter, readings)
  const texts = new Map<string, string>()
  const reports = new Map<string, string>()
  for (const [report, { article, quotes }] of readings) {
    for (const { id, content } of quotes) {
      texts.set(`${article.id}/${id}`, content.map(({ exact }) => exact).join(' '))
      reports.set(`${article.id}/${id}`, report)
    }
  }
  const wrong: string[] = []
  const joined = new Set<string>()
  const { statements } = joinStatements([...readings.values()], meaning, dossiers)
  for (const { quotes } of statements) {
    const refs = quotes.map(({ article, quote }) => `${article}/${quote}`)
    for (const [index, left] of refs.entries()) {
      for (const right of refs.slice(index + 1)) {
        if (reports.get(left) === reports.get(right)) continue
        const [mine, theirs] = [places.get(left), places.get(right)]
        const same = mine !== undefined && theirs !== undefined && indexOf(mine) === indexOf(theirs)
        if (same) joined.add([mine, theirs].sort().join(' '))
        else {
          counts.statements[1]++
          wrong.push(`one statement? « ${texts.get(left)} » « ${texts.get(right)} »`)
        }
      }
    }
  }
  counts.statements[0] += joined.size
  for (const [index, statement] of (encounter.statements ?? []).entries()) {
    for (const pair of pairsOf(index, statement)) {
      if (joined.has(pair.key)) continue
      counts.statements[2]++
      wrong.push(`two statements? « ${pair.left} » « ${pair.right} »`)
    }
  }
  return wrong.map((line) => `${encounter.id}  ${line}`)
}

function placesOf(encounter: Encounter, readings: ReadonlyMap<string, Reading>): PlaceOf {
  const places = new Map<string, string>()
  for (const [index, statement] of (encounter.statements ?? []).entries()) {
    for (const [at, { report, text }] of statement.places.entries()) {
      const reading = readings.get(report)
      const whole = encounter.reports.find(({ id }) => id === report)?.text.indexOf(text) ?? -1
      if (reading === undefined || whole < 0) continue
      for (const { id, content } of reading.quotes) {
        const length = content.reduce((sum, { original: { start, end } }) => sum + end - start, 0)
        const common = content.reduce((sum, { original: { start, end } }) => {
          const shared = Math.min(end, whole + text.length) - Math.max(start, whole)
          return sum + Math.max(0, shared)
        }, 0)
        if (2 * common < 0.5 * (length + text.length)) continue
        places.set(`${reading.article.id}/${id}`, `${index}/${report}/${at}`)
      }
    }
  }
  return places
}

function pairsOf(index: number, { places }: GoldStatement) {
  const keys = places.map(({ report }, at) => `${index}/${report}/${at}`)
  return places.flatMap((left, at) =>
    places.slice(at + 1).flatMap((right, step) =>
      left.report === right.report
        ? []
        : [
            {
              key: [keys[at] ?? '', keys[at + 1 + step] ?? ''].sort().join(' '),
              left: left.text,
              right: right.text,
            },
          ],
    ),
  )
}

function indexOf(place: string): string {
  return place.split('/')[0] ?? ''
}
