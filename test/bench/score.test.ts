import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type GoldReport, loadGold } from '../../bench/quality/gold.ts'
import type { Prediction } from '../../bench/quality/prediction.ts'
import { scoreReport } from '../../bench/quality/score.ts'
import { type Counts, figures, intervals, sum } from '../../bench/quality/tally.ts'

const gold = loadGold('tune').reports

describe('the scorer', () => {
  it('gives full marks to the gold itself', () => {
    const counts = score((report) => oracle(report))
    for (const [name, value] of Object.entries(figures(counts)))
      expect([name, value]).toEqual([name, 1])
    expect(counts.durSpur + counts.timeSpur + counts.placeSpur + counts.noiseHits).toBe(0)
  })

  it('gives nothing to silence', () => {
    const { eventF1, quoteF1, timeAcc } = figures(
      sum(gold.map((one) => scoreReport(one, undefined).counts)),
    )
    expect({ eventF1, quoteF1, timeAcc }).toEqual({ eventF1: 0, quoteF1: 0, timeAcc: null })
  })

  it('takes an instant for the local minute, and refuses a clock without zone', () => {
    const [report] = gold.filter(({ events }) =>
      events.some(({ time }) => time?.grain === 'minute'),
    )
    const clocks = (zone: string | null) => {
      const said = oracle(report!)
      const events = said.events.map((one) =>
        one.time ? { ...one, time: { ...one.time, zone } } : one,
      )
      return scoreReport(report!, { ...said, events }).counts.clock
    }
    expect(clocks(null)[0]).toBe(0)
    expect(clocks('Pacific/Honolulu')[0]).toBe(0)
  })

  it('counts a duration nobody stated against the event', () => {
    const counts = score((report) => {
      const said = oracle(report)
      const events = said.events.map((one) => ({ ...one, duration: { iso: 'PT1M', minutes: 1 } }))
      return { ...said, events }
    })
    expect(counts.durSpur).toBeGreaterThan(0)
    expect(counts.full[0]).toBe(0)
  })

  it('takes an implied carrier for none', () => {
    const counts = score((report) => {
      const said = oracle(report)
      const quotes = said.quotes.map((one) => ({
        ...one,
        carrier: { name: 'Somebody', certainty: 'implied' as const },
      }))
      return { ...said, quotes }
    })
    expect(counts.carrierNN[1]).toBe(0)
  })

  const original = join(process.env.KAWAT_CORPORA ?? '', 'eval', 'record', 'score.mjs')
  const shared = process.env.KAWAT_CORPORA !== undefined && existsSync(original)
  it.skipIf(!shared)('counts as score.mjs does, whatever is predicted', async () => {
    const { scoreDoc } = await import(pathToFileURL(original).href)
    for (let seed = 1; seed <= 30; seed++) {
      for (const report of gold) {
        const said = damaged(report, seed)
        const { cluster: _, merge: __, ...theirs } = scoreDoc(report, said).s
        expect([report.id, seed, scoreReport(report, said).counts]).toEqual([
          report.id,
          seed,
          theirs,
        ])
      }
    }
  })

  it.skipIf(!shared)('gives the figures of score.mjs', async () => {
    const { scoreAll, figures: theirFigures } = await import(pathToFileURL(original).href)
    const said = new Map(gold.map((report) => [report.id, damaged(report, 7)]))
    const { mergeF1: _, ...theirs } = theirFigures(scoreAll(gold, said).total)
    expect(figures(score((report) => said.get(report.id)!))).toEqual(theirs)
  })

  it('draws the same intervals every time, around the figure', () => {
    const documents = gold.map((report) => scoreReport(report, damaged(report, 3)).counts)
    const { eventF1 } = intervals(documents)
    expect(eventF1).toEqual(intervals(documents).eventF1)
    expect(eventF1![0]).toBeLessThan(figures(sum(documents)).eventF1!)
    expect(eventF1![1]).toBeGreaterThan(figures(sum(documents)).eventF1!)
  })
})

function score(predict: (report: GoldReport) => Prediction): Counts {
  return sum(gold.map((report) => scoreReport(report, predict(report)).counts))
}

function oracle({ id, events, quotes }: GoldReport): Prediction {
  return {
    id,
    events: events.map((event) => ({ ...event, plover: event.plover?.event ?? null })),
    quotes,
  } as Prediction
}

/** The gold with parts lost, moved and invented, by a seeded draw. */
function damaged(report: GoldReport, seed: number): Prediction {
  let state = seed * 7919 + report.id.length * 104729 + report.text.length
  const luck = (share: number): boolean => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296 < share
  }
  const said = oracle(report)
  const events = said.events.flatMap((event) => {
    if (luck(0.2)) return []
    const one = {
      ...event,
      ...(luck(0.2) ? { status: 'planned' } : {}),
      ...(luck(0.2) ? { type: 'talks' } : {}),
      ...(luck(0.3) ? { time: luck(0.5) ? null : { start: '2023-06', zone: null } } : {}),
      ...(luck(0.2) ? { place: { name: 'The Hague', country: 'NLD' } } : {}),
      ...(luck(0.2) ? { duration: { iso: 'PT1H', minutes: 60 } } : {}),
      ...(luck(0.2) ? { plover: 'AID' } : {}),
      ...(luck(0.3) ? { participants: event.participants.slice(1) } : {}),
      ...(luck(0.2) ? { trigger: report.noise?.[0] ?? event.trigger! } : {}),
    }
    return luck(0.2)
      ? [one, { ...one, participants: [...one.participants, { name: 'The Other' }] }]
      : [one]
  })
  const quotes = said.quotes.flatMap((quote) => {
    if (luck(0.2)) return []
    const shift = luck(0.3) ? 5 : luck(0.3) ? 2 : 0
    const one = {
      ...quote,
      start: quote.start + shift,
      ...(luck(0.2) ? { type: 'indirect' } : {}),
      ...(luck(0.2) ? { speaker: luck(0.5) ? null : { name: 'Nobody' } } : {}),
      ...(luck(0.2) ? { carrier: { name: 'CCTV' } } : {}),
      ...(luck(0.1) ? { carrier: { name: 'CCTV', certainty: 'implied' as const } } : {}),
    }
    return luck(0.2) ? [one, { ...one, end: one.end + 9 }] : [one]
  })
  return { id: report.id, events, quotes }
}
