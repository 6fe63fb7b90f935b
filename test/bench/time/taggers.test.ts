import { describe, expect, it } from 'vitest'
import { loadTimes } from '../../../bench/quality/time-gold.ts'
import { compareTimes } from '../../../bench/time/comparison.ts'
import { loadCases, specFolder } from '../../../bench/time/spec-case.ts'
import { scoreCases } from '../../../bench/time/spec-score.ts'
import { measureSpeed } from '../../../bench/time/speed.ts'
import { comparedLines, speedLines } from '../../../bench/time/tables.ts'
import { KAWAT, PEERS, type Tag } from '../../../bench/time/taggers.ts'

const known: Tag = ({ timexes }) => timexes
const nothing: Tag = () => {
  throw new Error('no')
}

describe('the comparison', () => {
  it('gives who knows the gold full marks, and who throws none', () => {
    const tagger = { name: 'who knows', languages: ['en'], load: async () => known } as const
    const broken = { name: 'who throws', languages: ['en'], load: async () => nothing } as const
    const rows = compareTimes([
      { tagger, tag: known },
      { tagger: broken, tag: nothing },
    ])
    expect(rows.map(({ half, tagger: name }) => `${half} ${name}`)).toEqual([
      'tune who knows',
      'tune who throws',
      'check who knows',
      'check who throws',
    ])
    expect(rows[0]).toMatchObject({ figures: { value: 1, instants: 1 }, false: 0, errors: 0 })
    expect(rows[1]).toMatchObject({
      figures: { value: 0 },
      errors: loadTimes('tune', 'en').length,
    })
    expect(comparedLines(rows)).toHaveLength(rows.length + 1)
  })

  it('asks peers for languages they read', () => {
    expect(KAWAT.languages).toEqual(['id', 'en'])
    expect(PEERS.map(({ languages }) => languages.join())).toEqual(PEERS.map(() => 'en'))
  })
})

it('measures without peers', () => {
  const speed = measureSpeed(undefined, { passes: 2, warm: 0 })
  expect(speed.kawat).toBeGreaterThan(0)
  expect(speed.toChrono).toBeUndefined()
  expect(speedLines(speed).join('\n')).not.toContain('chrono-node')
})

describe('the specs', () => {
  const folder = specFolder(process.env.KAWAT_CORPORA)

  it('are missed where they are not', () => {
    expect(specFolder(undefined)).toBeUndefined()
    expect(specFolder('/nowhere')).toBeUndefined()
  })

  it.skipIf(folder === undefined)('stand in their sentences, and hardly any is left out', () => {
    const cases = loadCases(folder ?? '', 'DateTimeModel')
    const strays = cases.flatMap(({ text, expected }) =>
      expected.filter(({ start, end, said }) => said !== text.slice(start, end) || said === ''),
    )
    expect(strays).toEqual([])
    const { counts } = scoreCases(cases, () => [])
    expect(counts.attempted / counts.cases).toBeGreaterThan(0.7)
    expect(counts).toMatchObject({ found: 0, right: 0, extra: 0 })
  })
})
