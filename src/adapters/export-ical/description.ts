import { contradicting } from '../../merge.ts'
import type { Candidate, Dossier, Field, Origin } from '../../model/dossier.ts'
import type { Duration } from '../../model/event.ts'
import type { Moment } from '../../model/moment.ts'
import type { FieldName } from '../../model/review.ts'
import { citedReports, outletsOf } from '../export/cited.ts'
import { partyLabel, placeLabel, shownValue } from '../export/label.ts'
import { cutTo, plainLine, webAddress } from '../export/plain.ts'
import type { ExportWords } from '../export/words.ts'

// A calendar on a phone is no archive: the first reports, and how many more there are.
const REPORTS = 20

/** What a calendar tells of an event beside title, time and place; one line each, not yet escaped. */
export function descriptionLines(dossier: Dossier, words: ExportWords): readonly string[] {
  const { participants, outcomes } = dossier
  const status = shownValue(dossier.status)
  const parties = participants.map(({ participant }) => partyLabel(participant, words))
  const time = shownValue(dossier.time)
  const duration = shownValue(dossier.duration)
  return [
    ...(status === undefined ? [] : [words.statuses[status]]),
    ...(parties.length === 0 ? [] : [`${words.who}: ${parties.join('; ')}`]),
    ...(time === undefined ? [] : [`${words.when}: ${momentLabel(time, words)}`]),
    ...(duration === undefined ? [] : [`${words.lasted}: ${lengthLabel(duration, words)}`]),
    ...differences(dossier, words),
    ...outcomes
      .slice(0, 5)
      .map(({ outcome }) => `${words.outcomes}: ${cutTo(plainLine(outcome.value), 200)}`),
    ...sourceLines(dossier, words),
  ]
}

/** A line for each field in which reports differ: every rival with the outlets that hold it. */
function differences(dossier: Dossier, words: ExportWords): readonly string[] {
  const line = <T>(name: FieldName, field: Field<T>, told: (value: T) => string) =>
    field.state === 'conflict'
      ? [`${words.differ(words.fields[name])}: ${rivals(dossier, contradicting(field), told)}`]
      : []
  return [
    ...line('kind', dossier.kind, (kind) => words.kinds[kind]),
    ...line('status', dossier.status, (status) => words.statuses[status]),
    ...line('time', dossier.time, (moment) => momentLabel(moment, words)),
    ...line('place', dossier.place, placeLabel),
    ...line('duration', dossier.duration, (duration) => lengthLabel(duration, words)),
  ]
}

function rivals<T>(
  dossier: Dossier,
  candidates: readonly Candidate<T>[],
  told: (value: T) => string,
): string {
  return candidates
    .map(({ value, holders }) => `${told(value)} (${outletsOf(dossier, holders).join(', ')})`)
    .join(' ≠ ')
}

function sourceLines(dossier: Dossier, words: ExportWords): readonly string[] {
  const reports = citedReports(dossier)
  const rest = reports.length - REPORTS
  return [
    `${words.sources(dossier.reports, dossier.origins.length)}:`,
    ...reports.slice(0, REPORTS).map(sourceLine),
    ...(rest > 0 ? [words.more(rest)] : []),
  ]
}

function sourceLine({ outlet, published, title, url, report }: Origin): string {
  const parts = [outlet ?? report.slice(0, 8), published?.slice(0, 10), title]
  const told = parts.filter((part) => part !== undefined).map((part) => cutTo(plainLine(part), 200))
  return ['-', told.join(', '), webAddress(url) ?? ''].join(' ')
}

/** `about 2023-06-19 16:30 (Asia/Shanghai)`; dates stay ISO, which every reader of either language reads one way. */
function momentLabel({ start, end, grain, zone, approx }: Moment, words: ExportWords): string {
  const stretch = [start, ...(end === undefined || end === start ? [] : [end])]
    .map((local) => local.replace('T', ' '))
    .join(' – ')
  const clock = grain === 'minute' ? ` (${zone ?? words.zoneUnknown})` : ''
  return `${approx ? `${words.about} ` : ''}${stretch}${clock}`
}

function lengthLabel({ minutes, approx, planned }: Duration, words: ExportWords): string {
  const whole = Math.round(minutes)
  const told = words.hours(Math.floor(whole / 60), whole % 60)
  return `${approx ? `${words.about} ` : ''}${told}${planned === true ? ` (${words.planned})` : ''}`
}
