import type { Dossier, Origin } from '../../../model/dossier.ts'
import type { Coding } from '../../../model/record.ts'
import type { Shelf } from '../../export/shelf.ts'
import { codingOf } from '../event-coding.ts'
import { pairsOf, type Side } from './sides.ts'

/** Two sides of one event, as the data sets of pairs have a row. */
export interface PairRow {
  readonly dossier: Dossier
  readonly coding: Coding
  /** From 1, within the event. */
  readonly number: number
  readonly one: Side
  readonly other: Side | undefined
}

/** Pairs of all coded events. */
export async function* pairRows(shelf: Shelf): AsyncGenerator<PairRow> {
  for await (const dossier of shelf.dossiers()) {
    const coding = codingOf(dossier)
    if (coding === undefined) continue
    let number = 0
    for (const [one, other] of pairsOf(dossier)) {
      number++
      yield { dossier, coding, number, one, other }
    }
  }
}

/** The reports of an event, the first published first. */
export function reportsOf({ members }: Dossier): readonly Origin[] {
  const byReport = new Map(members.map(({ origin }) => [origin.report, origin]))
  return [...byReport.values()].sort((a, b) => {
    const [left, right] = [a.published ?? '~', b.published ?? '~']
    return left < right ? -1 : left > right ? 1 : a.report < b.report ? -1 : 1
  })
}
