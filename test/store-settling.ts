import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '../src/adapters/store-memory/store-memory.ts'
import { dossierOrder } from '../src/merge.ts'
import type { Change } from '../src/model/change.ts'
import type { Dossier, Judgement } from '../src/model/dossier.ts'
import type { EventKind, Status } from '../src/model/event.ts'
import type { Reading } from '../src/model/reading.ts'
import type { ReviewAct, ReviewAction } from '../src/model/review.ts'
import { type Store, StoreFault } from '../src/ports.ts'
import { mergeReviewed, reviewAction } from '../src/review.ts'
import { readingOf } from './reading-builder.ts'

// Few values, so that records meet, contradict and chain in every way.
const PEOPLE = [
  'Antony Blinken/USA',
  'Blinken/USA',
  'Xi Jinping/CHN',
  'Wang Yi/CHN',
  'Wang/CHN',
  '=US/USA',
  '=China/CHN',
]
const TIMES = [
  '2023-06-18',
  '2023-06-19@Asia/Shanghai',
  '2023-06-19T16:30@Asia/Shanghai',
  '2023-06-21',
  '2023-06',
  '2023',
  '2023-06-18@America/New_York',
]

const event = fc.record(
  {
    who: fc.subarray(PEOPLE, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom<EventKind>('meeting', 'talks', 'visit'),
    status: fc.constantFrom<Status>('happened', 'planned', 'cancelled'),
    time: fc.constantFrom(...TIMES),
    place: fc.constantFrom('Beijing/CHN', '=China/CHN', 'Bali/IDN'),
    lasted: fc.constantFrom('180', '~190', '330', 'plan 120'),
    background: fc.boolean(),
  },
  { requiredKeys: ['who'] },
)

type EventOf = NonNullable<Parameters<typeof readingOf>[0]['events']>[number]

type Step =
  | { readonly type: 'put'; readonly reading: Reading }
  | { readonly type: 'judge'; readonly judgement: Judgement }
  | { readonly type: 'act'; readonly act: ReviewAct; readonly hour: number }
  | { readonly type: 'forget'; readonly step: number }
  | { readonly type: 'ask' }

const put = fc
  .record({
    report: fc.nat(7),
    version: fc.nat(2),
    // Two of three reports stand at an address of which there are two: one hides the other.
    url: fc.constantFrom(undefined, 'https://suar.example/a', 'https://suar.example/b'),
    day: fc.nat(3),
    events: fc.array(event, { maxLength: 3 }),
  })
  .map(
    ({ report, version, url, day, events }): Step => ({
      type: 'put',
      reading: readingOf({
        name: `r${report}`,
        text: `Laporan ${report} dalam versi ${version}.`,
        version: `0.${version}/id`,
        published: `2023-06-${19 + day}`,
        ...(url === undefined ? {} : { url }),
        events,
      }),
    }),
  )

const pair = fc
  .tuple(fc.nat(7), fc.nat(2), fc.nat(7), fc.nat(2))
  .map(([a, one, b, other]): readonly [string, string] => {
    const idOf = (report: number, index: number): string =>
      readingOf({ name: `r${report}`, events: [{ who: [] }, { who: [] }, { who: [] }] }).records[
        index
      ]?.id ?? ''
    return [idOf(a, one), idOf(b, other)]
  })

const judge = fc
  .tuple(pair, fc.constantFrom('yes', 'no', 'unsure'), fc.constantFrom('rini', 'adi'), fc.nat(9))
  .map(
    ([[left, right], same, by, hour]): Step => ({
      type: 'judge',
      judgement: {
        ...{ left, right, same: same as Judgement['same'], by: `person:${by}`, score: 1 },
        ...{ reason: 'dibaca', at: `2026-01-01T0${hour}:00:00Z` },
      },
    }),
  )

const DAYS = [
  { start: '2023-06-19', grain: 'day', zone: 'Asia/Shanghai', approx: false },
  { start: '2019-01', grain: 'month', zone: null, approx: false },
]
const ACTS: readonly ((left: string, right: string, undone: number) => ReviewAct)[] = [
  (left, right) => ({ type: 'merge', left, right }),
  (left, right) => ({ type: 'split', left, right }),
  (left, right) => ({ type: 'unsure', left, right }),
  (_left, _right, undone) => ({ type: 'undo', action: String(undone) }),
  (record) => ({ type: 'accept', record }),
  (record) => ({ type: 'reject', record }),
  (record) => ({ type: 'reject', record, field: 'place' }),
  (record, _, undone) => ({ type: 'edit', record, field: 'time', value: DAYS[undone % 2] }),
  (record) => ({ type: 'choose', record, field: 'status', value: 'happened' }),
]

const act = fc.tuple(pair, fc.nat(ACTS.length - 1), fc.nat(9), fc.nat(12)).map(
  ([[left, right], kind, hour, undone]): Step => ({
    type: 'act',
    hour,
    act: (ACTS[kind] as (typeof ACTS)[number])(left, right, undone),
  }),
)

const steps = fc.array(
  fc.oneof(
    { arbitrary: put, weight: 5 },
    { arbitrary: judge, weight: 1 },
    { arbitrary: act, weight: 1 },
    { arbitrary: fc.nat(12).map((step): Step => ({ type: 'forget', step })), weight: 1 },
    { arbitrary: fc.constant<Step>({ type: 'ask' }), weight: 2 },
  ),
  { minLength: 1, maxLength: 14 },
)

async function allDossiers(store: Store): Promise<readonly Dossier[]> {
  const found: Dossier[] = []
  let cursor: string | undefined
  do {
    const page = await store.dossiers({ background: true }, cursor, 3)
    found.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return found
}

async function mergedAtOnce(store: Store): Promise<readonly Dossier[]> {
  const merged = mergeReviewed(
    await store.records({ background: true }),
    await store.judgements(),
    await store.reviews(),
  )
  return merged.toSorted((a, b) => (dossierOrder(a) < dossierOrder(b) ? -1 : 1))
}

async function openIn(store: Store): Promise<readonly string[]> {
  const { items } = await store.dossiers({ open: true, background: true }, undefined, 1000)
  return items.map(({ id }) => id)
}

async function allChanges(store: Store): Promise<readonly Change[]> {
  const found: Change[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await store.changes(cursor, 5)
    if (page.items.length === 0) return found
    found.push(...page.items)
    cursor = page.next
  }
}

/** The ids of events as the journal tells them. */
function idsTold(changes: readonly Change[]): readonly string[] {
  const ids = new Set<string>()
  for (const { type, event: id, other } of changes) {
    if (type === 'created' || type === 'split') ids.add(id)
    if (type === 'removed' || type === 'merged') ids.delete(id)
    if (type === 'merged' && other !== undefined) ids.add(other)
  }
  return [...ids].sort()
}

/** The act of a step; an undo takes back what another step did, sometimes one that is yet to come. */
function actionAt(all: readonly Step[], number: number): ReviewAction | undefined {
  const step = all[number]
  if (step?.type !== 'act') return undefined
  const { act, hour } = step
  const target = act.type === 'undo' ? Number(act.action) : number
  const other = all[target]
  const known = target < number || (other?.type === 'act' && other.act.type !== 'undo')
  const own =
    act.type === 'undo'
      ? { ...act, action: (known ? actionAt(all, target)?.id : undefined) ?? 'none' }
      : act
  return reviewAction(own, `2026-01-02T0${hour}:00:00Z`, 'rini', String(number))
}

async function take(store: Store, all: readonly Step[], number: number): Promise<void> {
  const step = all[number] as Step
  if (step.type === 'put') {
    await store.putReading(step.reading).catch((error) => {
      if (!(error instanceof StoreFault && error.kind === 'forgotten')) throw error
    })
  }
  if (step.type === 'forget') {
    const other = all[step.step]
    const id = other?.type === 'put' ? other.reading.article.report : 'none'
    await store.forget(await store.relatedReports(id), { by: 'rini', why: 'putusan' })
  }
  if (step.type === 'judge') await store.judge(step.judgement)
  const action = actionAt(all, number)
  if (action !== undefined) await store.review(action)
  if (step.type === 'ask') expect(await allDossiers(store)).toEqual(await mergedAtOnce(store))
}

// Hundreds of small stores: on a server others use, each question waits its turn.
const patient = { timeout: 240_000 }

/** What comes bit by bit is merged as it would be all at once. `make` gives a new, empty store. */
export function settlingConformance(
  name: string,
  make: (now?: () => number) => Store | Promise<Store>,
  runs: number,
): void {
  const now = () => Date.parse('2026-01-05T08:00:00Z')

  describe(`${name} settles what came`, () => {
    test('a doubt outlives the report that stood between the two', async () => {
      const store = await make(now)
      const report = (name: string, ...events: readonly EventOf[]) =>
        readingOf({ name, text: `Laporan ${name}.`, published: '2023-06-19', events })
      const dated = { who: ['Wang Yi/CHN'], time: '2023-06-18' }
      const alike = { who: ['Wang Yi/CHN', 'Wang/CHN'], time: '2023-06-18', background: true }
      try {
        await store.putReading(report('r0', { who: ['Wang/CHN', '=US/USA'] }))
        await store.putReading(report('r3', { who: ['Antony Blinken/USA'] }, dated))
        await store.putReading(report('r7', { who: ['Wang/CHN'] }, alike))
        expect(await openIn(store)).toHaveLength(3)
        await store.putReading(report('r7'))
        expect(await openIn(store)).toHaveLength(2)
      } finally {
        await store.close()
      }
    })

    test(
      'bit by bit as all at once, whatever came, was judged, undone or replaced',
      patient,
      async () => {
        await fc.assert(
          fc.asyncProperty(steps, async (all) => {
            const store = await make(now)
            const twin = memoryStore({ now })
            try {
              for (const number of all.keys()) {
                await take(store, all, number)
                await take(twin, all, number)
              }
              expect(await allDossiers(store)).toEqual(await mergedAtOnce(store))
              const changes = await allChanges(store)
              expect(changes).toEqual(await allChanges(twin))
              // What a person may be asked about is found by looking at these alone.
              const [open, asked] = [await openIn(store), await openIn(twin)]
              expect(asked.filter((id) => !open.includes(id))).toEqual([])
              const records = (await store.records({ background: true })).map(
                (one) => one.record.id,
              )
              for (const id of records) {
                expect(await store.nearby([id])).toEqual(await twin.nearby([id]))
              }
              expect(await store.nearby(records.slice(0, 2))).toEqual(
                await twin.nearby(records.slice(0, 2)),
              )
              const ids = (await allDossiers(store)).map(({ id }) => id)
              expect(idsTold(changes)).toEqual(ids.toSorted())
            } finally {
              await store.close()
            }
          }),
          { numRuns: runs },
        )
      },
    )

    test('crowds of records alike are linked as they are all at once', patient, async () => {
      const who = ['Antony Blinken/USA', 'Xi Jinping/CHN']
      const sketches = [
        { who, time: '2023-06-19@Asia/Shanghai' },
        { who, time: '2023-06-19T16:30@Asia/Shanghai', place: 'Beijing/CHN' },
        { who: ['Blinken/USA', '=China/CHN'], time: '2023-06', status: 'planned' as const },
        { who: ['=US/USA'], time: '2023-06-19' },
      ]
      const reports = fc.array(
        fc.record({ kinds: fc.subarray([0, 1, 2, 3], { minLength: 1 }), ask: fc.nat(9) }),
        { minLength: 45, maxLength: 60 },
      )
      await fc.assert(
        fc.asyncProperty(reports, async (all) => {
          const store = await make(now)
          try {
            for (const [index, { kinds, ask }] of all.entries()) {
              const events = kinds.map((kind) => sketches[kind] ?? { who })
              await store.putReading(readingOf({ name: `r${index}`, events }))
              if (ask === 0) await store.dossiers()
            }
            expect(await allDossiers(store)).toEqual(await mergedAtOnce(store))
          } finally {
            await store.close()
          }
        }),
        { numRuns: Math.ceil(runs / 25) },
      )
    })

    test('the order of arrival changes nothing', patient, async () => {
      const readings = fc.uniqueArray(put, {
        selector: (step) => (step.type === 'put' ? step.reading.given : ''),
        minLength: 2,
        maxLength: 6,
      })
      const sequences = readings.chain((some) =>
        fc.tuple(
          fc.constant(some),
          fc.shuffledSubarray(some, { minLength: some.length }),
          fc.subarray(some.map((_, index) => index)),
        ),
      )
      await fc.assert(
        fc.asyncProperty(sequences, async ([some, shuffled, asked]) => {
          const [one, other] = [await make(now), await make(now)]
          try {
            const alone = (step: Step): Step =>
              step.type !== 'put' ? step : { type: 'put', reading: withoutAddress(step.reading) }
            for (const step of some) await take(one, [alone(step)], 0)
            for (const [index, step] of shuffled.entries()) {
              await take(other, [alone(step)], 0)
              if (asked.includes(index)) await other.dossiers()
            }
            expect(await allDossiers(other)).toEqual(await allDossiers(one))
          } finally {
            await one.close()
            await other.close()
          }
        }),
        { numRuns: Math.ceil(runs / 3) },
      )
    })
  })
}

function withoutAddress(reading: Reading): Reading {
  const { url: _, ...article } = reading.article
  return { ...reading, article }
}
