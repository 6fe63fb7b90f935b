import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { changedFacts } from '../../src/merge.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'

function reading(text: string, more: object = {}): Reading {
  const result = read({
    lang: 'id',
    text,
    published: '2024-03-05T12:00:00Z',
    url: 'https://warta.example/1',
    ...more,
  })
  if (isRefusal(result)) throw new Error(result.detail)
  return result
}

const FIRST =
  'Menteri Luar Negeri Indonesia Retno Marsudi bertemu Menteri Luar Negeri China Wang Yi di Jakarta, Selasa (5/3/2024). Pertemuan itu berlangsung selama tiga jam.'
const CORRECTED = FIRST.replace('tiga jam', 'dua jam')
const CALL =
  'Presiden Joko Widodo menelepon Perdana Menteri Jepang Fumio Kishida, Senin (4/3/2024).'

describe('the facts of a story', () => {
  test('that stay are no news, wherever its words stand now', () => {
    const facts = changedFacts(reading(FIRST), reading(`Hujan turun di Jakarta.\n${FIRST}`))
    expect(facts).toMatchObject({ changed: [], appeared: [], vanished: [], orphaned: [] })
  })

  test('that were corrected show before and after, each in its own revision', () => {
    const [older, newer] = [
      reading(FIRST),
      reading(`Hujan turun.\n${CORRECTED}`, { published: '2024-03-06T01:00:00Z' }),
    ]
    const { changed, since, vanished, appeared, orphaned } = changedFacts(older, newer)
    expect([...vanished, ...appeared]).toEqual([])
    expect(changed.map(({ facts }) => facts.map(({ field }) => field))).toEqual([['duration']])
    const [fact] = changed[0]?.facts ?? []
    expect(fact?.before?.value).toMatchObject({ minutes: 180 })
    expect(fact?.after?.value).toMatchObject({ minutes: 120 })
    for (const [side, { article }] of [
      [fact?.before, older],
      [fact?.after, newer],
    ] as const) {
      for (const { start, end, exact } of side?.evidence ?? [])
        expect(article.text.slice(start, end)).toBe(exact)
      expect(side?.evidence).toHaveLength(1)
    }
    expect(since?.slice(0, 10)).toBe('2024-03-06')
    expect(orphaned.map(({ evidence }) => evidence.exact)).toContain('tiga jam')
    expect(orphaned.every(({ record }) => record === older.records[0]?.id)).toBe(true)
  })

  test('may be a day, a person, a status', () => {
    const fields = (after: string) =>
      changedFacts(reading(FIRST), reading(after)).changed.flatMap(({ facts }) =>
        facts.map(({ field }) => field),
      )
    expect(fields(FIRST.replace('Selasa (5/3/2024)', 'Senin (4/3/2024)'))).toEqual(['time'])
    expect(fields(FIRST.replace('di Jakarta', 'di Bali'))).toContain('place')
    expect(fields(FIRST.replace(' Pertemuan itu berlangsung selama tiga jam.', ''))).toEqual([
      'duration',
    ])
  })

  test('come and go with their events', () => {
    const [older, newer] = [reading(FIRST), reading(`${FIRST}\n${CALL}`)]
    const added = changedFacts(older, newer)
    expect(added.changed).toEqual([])
    expect(added.appeared).toHaveLength(1)
    expect(newer.records.map(({ id }) => id)).toContain(added.appeared[0])
    const gone = changedFacts(newer, older)
    expect(gone.vanished).toEqual(added.appeared)
    expect(new Set(gone.orphaned.map(({ record }) => record))).toEqual(new Set(gone.vanished))
  })

  test('of a story that tells of something else have no partner', () => {
    const facts = changedFacts(reading(FIRST), reading(CALL))
    expect([facts.vanished.length, facts.appeared.length, facts.changed.length]).toEqual([1, 1, 0])
  })
})
