/**
 * Checks: what an analyst should look at twice, gathered from all layers.
 *
 * Takes the article, sentences, times, quotes and records; gives the article's own problems and those
 * of the later layers in text order. Nothing is hidden and nothing changed.
 */
import type { Article } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { Quote } from '../../model/quote.ts'
import type { Record } from '../../model/record.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'

/** Gathers the problems of a reading; see the file's header. */
export function checkRecords(
  article: Article,
  _sentences: readonly Sentence[],
  times: readonly Timex[],
  quotes: readonly Quote[],
  records: readonly Record[],
): readonly Problem[] {
  return [
    ...article.problems,
    ...times.flatMap(ofTime),
    ...quotes.flatMap(ofQuote),
    ...records.flatMap(ofRecord),
  ]
}

function ofTime(time: Timex): readonly Problem[] {
  if (time.problem === undefined) return []
  return [{ ...time.problem, severity: 'warning', evidence: time.span }]
}

function ofQuote(quote: Quote): readonly Problem[] {
  if (quote.speaker !== undefined) return []
  return [
    {
      code: 'quote/no-speaker',
      severity: 'note',
      note: 'nobody is named as the speaker of these words',
      evidence: quote.content[0],
    },
  ]
}

function ofRecord({ event }: Record): readonly Problem[] {
  const problems: Problem[] = []
  const meets =
    event.kind.value === 'meeting' || event.kind.value === 'talks' || event.kind.value === 'summit'
  const guessed = event.place?.rule === 'event/place-of-story'
  if (meets && (event.place === undefined || guessed)) {
    problems.push({
      code: 'event/place-implied',
      severity: 'note',
      note: 'the report names no place for this event; it may lie where the rest of the story does',
      evidence: event.triggers[0],
    })
  }
  if (event.time?.value.grain === 'minute' && event.time.value.zone === null) {
    problems.push({
      code: 'event/clock-without-zone',
      severity: 'warning',
      note: 'a clock is given, but neither its words nor the place tell its zone',
      evidence: event.time.evidence[0],
    })
  }
  return problems
}
