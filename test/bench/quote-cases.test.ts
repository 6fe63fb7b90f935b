import { expect, test } from 'vitest'
import { type CaseTally, caseOf, scoreCase } from '../../bench/quality/quote-cases.ts'

const one = caseOf({
  id: 'a',
  lang: 'en',
  outlet: 'Gazette',
  published: '2025-01-01',
  marked: '{x1|{a1|Rina}} told {c1|Kivu FM}: "{q1|The {s1|Narrow Door} is open}."',
  names: { x1: ['Rina'], a1: ['Rina'], c1: ['Kivu FM'] },
  quotes: [{ mark: 'q1', type: 'direct', speaker: 'a1', carrier: 'c1', chain: ['c1'] }],
})
const tally = (): CaseTally => ({ all: 0, right: 0, extra: 0 })
const place = (words: string) => {
  const start = one.text.indexOf(words)
  return [start, start + words.length] as const
}
const spans = [place('The Narrow Door is open')]
const named = (name: string, words = name) => ({ name, places: [place(words)] })
const found = {
  spans,
  speaker: named('Rina'),
  carrier: named('Kivu FM'),
  chain: [named('Kivu FM')],
  reason: undefined,
}

test('marks nest and leave the plain text', () => {
  expect(one.text).toBe('Rina told Kivu FM: "The Narrow Door is open."')
  expect(one.places.get('a1')).toEqual(one.places.get('x1'))
})

test.each(['carrier', 'chain', 'antecedent', 'partial'] as const)('%s: all right', (kind) => {
  const counts = tally()
  expect(scoreCase(kind, one, [found], counts)).toEqual([])
  expect(counts).toEqual({ all: 1, right: 1, extra: 0 })
})

test('each kind asks for its own', () => {
  const wrong = (kind: Parameters<typeof scoreCase>[0], change: Partial<typeof found>) =>
    scoreCase(kind, one, [{ ...found, ...change }], tally()).length
  expect(wrong('partial', { speaker: named('Lin', 'Kivu FM') })).toBe(1)
  expect(wrong('carrier', { carrier: named('AFP', 'Rina') })).toBe(1)
  expect(wrong('partial', { carrier: named('AFP', 'Rina') })).toBe(0)
  expect(wrong('chain', { chain: [] })).toBe(1)
  expect(wrong('antecedent', { speaker: named('Rina', 'open') })).toBe(1)
  expect(wrong('partial', { spans: [place('Narrow Door')] })).toBe(2)
})

test('a scare mark is right where nothing is taken from it', () => {
  const counts = tally()
  scoreCase('scare', one, [], counts)
  expect(counts).toMatchObject({ all: 1, right: 1 })
  const taken = tally()
  scoreCase('scare', one, [{ ...found, spans: [place('Narrow Door')] }], taken)
  expect(taken).toMatchObject({ all: 1, right: 0 })
})
