import type { Report } from '../../model/report.ts'
import type { Forgotten, Tombstone } from '../../model/tombstone.ts'
import { isSameStory, type StoryKey, storyOfReport } from '../../revision.ts'
import { forgottenFault } from '../store/tombstones.ts'
import type { Contents } from './contents.ts'
import { settle } from './settling.ts'

/** See `Store.relatedReports`. */
export function relatedReports(kept: Contents, id: string): readonly string[] {
  const { reports, readings, places } = kept
  const beginning = id.length < 6 ? [] : [...reports.keys()].filter((one) => one.startsWith(id))
  const start =
    reports.has(id) || places.has(id) ? id : beginning.length === 1 ? beginning[0] : undefined
  if (start === undefined) return []
  const found = new Set([start])
  for (const { id: part, partOf } of reports.values()) {
    if (partOf?.report === start) found.add(part)
  }
  // A set grows while it is gone through.
  for (const report of found) {
    const own = readings.get(report)?.story
    for (const [other, { story }] of readings) {
      if (own !== undefined && story !== undefined && isSameStory(own, story)) found.add(other)
    }
    for (const [twin, { sameAs }] of places) {
      if (sameAs === undefined || (twin !== report && sameAs !== report)) continue
      found.add(twin)
      found.add(sameAs)
    }
  }
  // The page holds their words; the other stories of it do not.
  for (const report of [...found]) {
    const whole = reports.get(report)?.partOf?.report
    if (whole !== undefined) found.add(whole)
  }
  return [...found].sort()
}

/** See `Store.forget`. */
export function forgetReports(
  kept: Contents,
  reports: readonly string[],
  reason: { readonly by: string; readonly why: string },
  now: number,
): Forgotten {
  const at = new Date(now).toISOString()
  const dossiers = settle(kept, now)
  const gone = reports.flatMap((report) => kept.readings.get(report) ?? [])
  const records = new Set(gone.flatMap(({ reading }) => reading.records.map(({ id }) => id)))
  const events = new Set(
    dossiers
      .filter(({ members }) => members.some(({ record }) => records.has(record.id)))
      .map(({ id }) => id),
  )
  const before = kept.changes.length
  for (const report of reports) {
    const own = kept.reports.get(report)
    const story = kept.readings.get(report)?.story ?? (own && storyOfReport(own))
    const stone = { report, at, by: reason.by.toWellFormed(), why: reason.why.toWellFormed() }
    kept.tombstones.set(report, { stone, ...(story === undefined ? {} : { story }) })
    for (const there of [kept.reports, kept.readings, kept.refusals, kept.places]) {
      there.delete(report)
    }
  }
  for (const [address, there] of kept.stories) {
    kept.stories.set(
      address,
      there.filter((report) => !reports.includes(report)),
    )
  }
  kept.settled = false
  settle(kept, now)
  // Of what became of their events the journal tells that, and no more.
  for (const [index, change] of kept.changes.entries()) {
    const { event, other = '' } = change
    if (index < before && !events.has(event) && !events.has(other)) continue
    kept.changes[index] = { ...change, fields: [] }
  }
  return { reports: [...reports], readings: gone.length, records: records.size }
}

/** The tombstone that stands against a report: by its id, else by its story. */
export function tombstoneOf(
  { tombstones }: Contents,
  report: string,
  story: StoryKey | undefined,
): Tombstone | undefined {
  return standing({ tombstones }, report, story)[0]
}

/** @throws StoreFault where one stands against it */
export function refuseForgotten(kept: Contents, report: string, story: StoryKey | undefined): void {
  const stone = tombstoneOf(kept, report, story)
  if (stone !== undefined) throw forgottenFault(stone)
}

/** Lets a report come again. */
export function readmit(kept: Contents, report: Report, now: number): boolean {
  const lifted = standing(kept, report.id, storyOfReport(report))
  for (const stone of lifted) {
    const there = kept.tombstones.get(stone.report)
    const own = { ...stone, lifted: new Date(now).toISOString() }
    if (there !== undefined) kept.tombstones.set(stone.report, { ...there, stone: own })
  }
  return lifted.length > 0
}

/** Every tombstone, by report. */
export function listTombstones({ tombstones }: Contents): readonly Tombstone[] {
  return [...tombstones.values()]
    .map(({ stone }) => stone)
    .sort((a, b) => (a.report < b.report ? -1 : 1))
}

function standing(
  kept: Pick<Contents, 'tombstones'>,
  report: string,
  story: StoryKey | undefined,
): readonly Tombstone[] {
  const all = [...kept.tombstones.values()].filter(({ stone }) => stone.lifted === undefined)
  return [
    ...all.filter(({ stone }) => stone.report === report),
    ...all
      .filter(({ stone, story: own }) => {
        if (stone.report === report || story === undefined || own === undefined) return false
        return isSameStory(own, story)
      })
      .sort((a, b) => (a.stone.report < b.stone.report ? -1 : 1)),
  ].map(({ stone }) => stone)
}
