import type { Points } from '../../gazetteer/points.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Status } from '../../model/event.ts'
import { citedReports } from '../export/cited.ts'
import { placeLabel, shownValue, titleOf } from '../export/label.ts'
import { placePoint } from '../export/place-point.ts'
import { webAddress } from '../export/plain.ts'
import type { ExportWords } from '../export/words.ts'
import { contentLine, textValue } from './content-line.ts'
import { descriptionLines } from './description.ts'
import { type Property, timeProperties } from './event-time.ts'

/** What an entry needs beside its event. */
export interface EntrySetting {
  readonly words: ExportWords
  readonly points: Points
  /** Stamp of the export, `20230701T080000Z`. */
  readonly stamp: string
  /** Acts of persons on the event. */
  readonly reviews: number
}

// RFC 5545 knows three states. Of a postponed meeting the day it was to be on is cancelled.
const STATUS: { readonly [status in Status]: string } = {
  happened: 'CONFIRMED',
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  cancelled: 'CANCELLED',
  postponed: 'CANCELLED',
  denied: 'CANCELLED',
}

/** An event as a VEVENT, every line ended; undefined where it has no day. */
export function calendarEntry(dossier: Dossier, setting: EntrySetting): string | undefined {
  const time = timeProperties(dossier)
  if (time === undefined) return undefined
  const { words, points, stamp, reviews } = setting
  const language = `LANGUAGE=${words.language}`
  const place = shownValue(dossier.place)
  const point = placePoint(place, points)
  const url = citedReports(dossier)
    .map((report) => webAddress(report.url))
    .find((address) => address !== undefined)
  const kind = shownValue(dossier.kind)
  const properties: readonly Property[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${textValue(dossier.id)}@kawat`],
    ['DTSTAMP', stamp],
    // Every new report and every act of a person is a change of what a subscriber saw.
    ['SEQUENCE', String(dossier.members.length - 1 + reviews)],
    ['STATUS', statusOf(dossier)],
    ...time,
    [`SUMMARY;${language}`, textValue(summaryOf(dossier, words))],
    ...(place === undefined ? [] : [['LOCATION', textValue(placeLabel(place))] as const]),
    // A point in the middle of China is no place to go to.
    ...(point?.precision === 'city' ? [['GEO', `${point.lat};${point.lon}`] as const] : []),
    ...(kind === undefined ? [] : [['CATEGORIES', textValue(words.kinds[kind])] as const]),
    ['TRANSP', 'TRANSPARENT'],
    ...(url === undefined ? [] : [['URL', url] as const]),
    [`DESCRIPTION;${language}`, textValue(...descriptionLines(dossier, words))],
    ['END', 'VEVENT'],
  ]
  return properties.map(([name, value]) => contentLine(name, value)).join('')
}

/** Where reports contradict each other on whether it took place, nothing is confirmed and nothing cancelled. */
function statusOf({ status }: Dossier): string {
  return status.agreed === undefined ? 'TENTATIVE' : STATUS[status.agreed]
}

/** The title, behind what a glance at a calendar must not miss. */
function summaryOf(dossier: Dossier, words: ExportWords): string {
  const { status, time } = dossier
  const warnings = [
    ...(status.agreed !== undefined && !['happened', 'planned'].includes(status.agreed)
      ? [words.statuses[status.agreed]]
      : []),
    ...(status.state === 'conflict' ? [words.disputed(words.fields.status)] : []),
    ...(time.state === 'conflict' ? [words.disputed(words.fields.time)] : []),
  ]
  const about = warnings.length === 0 ? '' : `[${warnings.join(', ')}] `
  return `${about}${titleOf(dossier, words)}`
}
