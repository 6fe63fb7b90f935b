import { describe, expect, test } from 'vitest'
import { componentsOf, mayJoin } from '../../src/merge.ts'
import type { Judgement, PlacedRecord } from '../../src/model/dossier.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const who = ['Antony Blinken/USA', 'Xi Jinping/CHN']
const one = (id: string, over: Partial<EventSketch> = {}, report = id): PlacedRecord =>
  recordOf({ id, who, time: '2023-06-19', ...over }, { name: report, published: '2023-06-20' })
const yes = (left: string, right: string): Judgement => ({
  ...{ left, right, same: 'yes', by: 'person:rini', score: 1, reason: '' },
})
const told = (
  records: readonly PlacedRecord[],
  judgements: readonly Judgement[] = [],
  known: readonly (readonly string[])[] = [],
): readonly string[] =>
  componentsOf(records, judgements, known)
    .map((set) =>
      set
        .map(({ record }) => record.id)
        .sort()
        .join(''),
    )
    .sort()

describe('components', () => {
  test.each<[string, readonly PlacedRecord[], readonly Judgement[], readonly string[]]>([
    [
      'what the rules join',
      [one('a'), one('b'), one('c', { time: '2024-01-01' })],
      [],
      ['ab', 'c'],
    ],
    [
      'over a third',
      [one('a'), one('b', { time: '2023-06' }), one('c', { time: '2023-06-28' })],
      [],
      ['abc'],
    ],
    [
      'two of one report too: others may join them',
      [one('a', {}, 'r'), one('b', {}, 'r')],
      [],
      ['ab'],
    ],
    ['what a person joins', [one('a'), one('c', { time: '2024-01-01' })], [yes('c', 'a')], ['ac']],
    ['not what is not there', [one('a')], [yes('a', 'x')], ['a']],
    [
      'alike, and joined to nothing: each alone',
      [one('a', { who: ['=US/USA'] }), one('b', { who: ['=US/USA'] })],
      [],
      ['a', 'b'],
    ],
  ])('%s', (_, records, judgements, expected) => {
    expect(told(records, judgements)).toEqual(expected)
    expect(told(records.toReversed(), judgements)).toEqual(expected)
  })

  test('what is known to belong together stays so', () => {
    const records = [one('a'), one('b', { time: '2024-01-01' }), one('c', { time: '2024-01-01' })]
    expect(told(records, [], [['a', 'b']])).toEqual(['abc'])
  })

  test('records of one report may join, were they of two', () => {
    expect(mayJoin(one('a', {}, 'r'), one('b', {}, 'r'))).toBe(true)
    expect(mayJoin(one('a'), one('b', { time: '2023-06-28' }))).toBe(false)
  })
})
