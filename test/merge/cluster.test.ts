import { describe, expect, test } from 'vitest'
import { cluster } from '../../src/merge.ts'
import type { Judgement } from '../../src/model/dossier.ts'
import { recordOf } from '../reading-builder.ts'

const records = ['a', 'b', 'c', 'd'].map((id) => recordOf({ id, who: [] }, { name: id }))

/** `a=b` yes, `a!b` no, `a?b` unsure; with a score behind a colon. */
function edge(words: string, by = 'rule:test', at?: string): Judgement {
  const [pair = '', score = '1'] = words.split(':')
  const same = pair[1] === '=' ? 'yes' : pair[1] === '!' ? 'no' : 'unsure'
  const stamp = at === undefined ? {} : { at }
  return {
    left: pair[0] ?? '',
    right: pair[2] ?? '',
    same,
    by,
    score: Number(score),
    reason: '',
    ...stamp,
  }
}

const groups = (...edges: readonly Judgement[]): string =>
  cluster(records, edges)
    .map((members) => members.map(({ record }) => record.id).join(''))
    .join(' ')

describe('cluster', () => {
  test.each<[string, readonly Judgement[], string]>([
    ['no edges', [], 'a b c d'],
    ['yes edges join, over several steps', [edge('a=b'), edge('b=c')], 'abc d'],
    ['unsure joins nothing', [edge('a?b')], 'a b c d'],
    ['unknown records are ignored', [edge('a=x'), edge('a=a')], 'a b c d'],
    ['left and right may be given the wrong way', [edge('b=a')], 'ab c d'],
    ['the surer edge wins against a no', [edge('a=c:0.6'), edge('b=c:0.9'), edge('a!b')], 'a bc d'],
    ["a person's no beats a rule's yes", [edge('a=b'), edge('a!b', 'person:rini')], 'a b c d'],
    [
      "a person's no holds over a third record",
      [edge('a=c:0.9'), edge('b=c:0.8'), edge('a!b', 'person:rini')],
      'ac b d',
    ],
    ["a person's yes beats a rule's no", [edge('a!b'), edge('a=b', 'person:rini')], 'ab c d'],
    ["a person's unsure parts too", [edge('a=b'), edge('a?b', 'person:rini')], 'a b c d'],
    [
      "a person's later word counts",
      [
        edge('a!b', 'person:rini', '2026-01-01T00:00:00Z'),
        edge('a=b', 'person:rini', '2026-01-02T00:00:00Z'),
      ],
      'ab c d',
    ],
    [
      'of two persons the cautious',
      [edge('a=b', 'person:rini'), edge('a!b', 'person:adi')],
      'a b c d',
    ],
  ])('%s', (_, edges, expected) => {
    expect(groups(...edges)).toBe(expected)
    expect(groups(...edges.toReversed())).toBe(expected)
  })
})
