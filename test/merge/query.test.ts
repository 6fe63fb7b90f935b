import { describe, expect, test } from 'vitest'
import { dossier, matchesDossier, matchesQuery } from '../../src/merge.ts'
import type { DossierQuery } from '../../src/model/record-query.ts'
import { recordOf } from '../reading-builder.ts'

const placed = recordOf(
  {
    who: ['Antony Blinken/USA/foreign_minister', 'Xi Jinping/CHN/head_of_state'],
    ...{ time: '2023-06-19', place: 'Beijing/CHN/Wisma Diaoyutai', lasted: '330' },
  },
  { name: 'a', outlet: 'Harian Satú' },
)
const bare = recordOf({ who: ['Xi Jinping/CHN'] }, { name: 'b' })
const rival = recordOf(
  { who: ['Antony Blinken/USA', 'Xi Jinping/CHN'], time: '2023-06-19', lasted: '450' },
  { name: 'c', outlet: 'Second Post' },
)

describe('a record', () => {
  test.each<[DossierQuery, boolean]>([
    [{ office: 'foreign_minister' }, true],
    [{ office: 'envoy' }, false],
    [{ place: 'CHN' }, true],
    [{ place: 'chn' }, false],
    [{ place: 'beijing' }, true],
    [{ place: 'diaoyu' }, true],
    [{ place: 'USA' }, false],
    [{ place: ' ' }, false],
    [{ outlet: 'satu' }, true],
    [{ outlet: 'post' }, false],
    [{ outlet: '' }, false],
    [{ office: 'head_of_state', place: 'CHN', outlet: 'harian', actor: 'USA' }, true],
  ])('fits %j: %s', (query, fits) => {
    expect(matchesQuery(placed, query)).toBe(fits)
  })

  test('without a place, an outlet or an office fits none', () => {
    for (const query of [{ place: 'CHN' }, { outlet: 'a' }, { office: 'other' as const }]) {
      expect(matchesQuery(bare, query)).toBe(false)
    }
  })
})

describe('a dossier', () => {
  const differing = dossier([placed, rival])

  test.each<[DossierQuery, boolean]>([
    [{ conflict: 'any' }, true],
    [{ conflict: 'duration' }, true],
    [{ conflict: 'time' }, false],
    [{ conflict: 'any', outlet: 'post' }, true],
    // One record must fit all: the venue is the other's.
    [{ place: 'diaoyutai', outlet: 'post' }, false],
  ])('fits %j: %s', (query, fits) => {
    expect(matchesDossier(differing, query)).toBe(fits)
  })

  test('without a conflict fits none', () => {
    expect(matchesDossier(dossier([placed]), { conflict: 'any' })).toBe(false)
  })
})
