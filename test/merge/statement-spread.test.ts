import { describe, expect, test } from 'vitest'
import { packs, read } from '../../src/index.ts'
import { glossOf } from '../../src/lang/gloss.ts'
import { joinStatements, spreadOf } from '../../src/merge.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'
import { asAttributed, quoteKey, reviewAction } from '../../src/review.ts'

const words = 'Tetangga tidak menghitung karung beras yang dipinjamkannya'
function report(outlet: string, way: string): Reading {
  const text = `Menlu Indonesia Rina Hapsari bertemu Menlu China Lin Bao di Jakarta, Selasa (5/3/2024).\n"${words}," kata Lin Bao${way}.`
  const reading = read({ lang: 'id', text, outlet, published: '2024-03-05T12:00:00Z' })
  if (isRefusal(reading)) throw new Error(reading.detail)
  return reading
}
const spread = (...readings: readonly Reading[]) => {
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]))
  return joinStatements(readings, glossOf(packs)).statements.map((one) => spreadOf(one, byArticle))
}

describe('how far a statement has spread', () => {
  test('outlets that quote one broadcast are one origin', () => {
    expect(
      spread(
        report('Suar', ', dikutip CCTV'),
        report('Fajar', ', dikutip CCTV'),
        report('Pelita', ''),
      ),
    ).toMatchObject([{ reports: 3, origins: ['CCTV', 'Pelita'] }])
  })

  test("a person's word on the speaker joins and parts, and leaves the reading alone", () => {
    const [one, other] = [report('Suar', ''), report('Fajar', '')]
    const [quote] = other.quotes
    if (quote === undefined) throw new Error('no quote')
    const key = quoteKey(other.article.report, quote)
    const act = (speaker: string | null) =>
      new Map([
        [
          key,
          reviewAction(
            { type: 'attribute', report: other.article.report, quote: key, speaker },
            '2026-01-05T09:00:00Z',
            'Rini',
            undefined,
          ),
        ],
      ])
    expect(spread(one, other)).toMatchObject([{ reports: 2 }])
    const before = JSON.stringify(other)
    expect(spread(one, asAttributed(other, act('Rina Hapsari')))).toMatchObject([
      { reports: 1 },
      { reports: 1 },
    ])
    expect(spread(one, asAttributed(other, act(null)))).toMatchObject([{ reports: 1 }])
    expect(spread(one, asAttributed(other, act('lin bao')))).toMatchObject([{ reports: 2 }])
    expect(JSON.stringify(other)).toBe(before)
  })
})
