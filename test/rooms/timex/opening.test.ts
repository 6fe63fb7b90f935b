import { describe, expect, it } from 'vitest'
import { packs } from '../../../src/index.ts'
import { glanceAt, glancesOf } from '../../../src/rooms/timex/glance.ts'
import { grammarOf, type PatternNode } from '../../../src/rooms/timex/grammar.ts'
import { mayOpen } from '../../../src/rooms/timex/opening.ts'
import type { Scene } from '../../../src/rooms/timex/slot.ts'
import { tokenize } from '../../../src/text/token.ts'

function sceneOf(text: string, code: string): Scene {
  const pack = packs.find((one) => one.code === code)
  if (pack === undefined) throw new Error(`no pack ${code}`)
  const tokens = tokenize(text)
  return {
    text,
    tokens,
    grammar: grammarOf(pack.timex),
    opens: new Uint8Array(tokens.length),
    sentence: Array.from(tokens.folded, () => 0),
    timetable: new Uint8Array(tokens.length),
    read: { clock: -2 },
    seen: [],
  }
}

const opens = (text: string, code = 'en') => {
  const scene = sceneOf(text, code)
  return mayOpen(scene, scene.grammar.opening, 0)
}

describe('a look at a token or two', () => {
  it.each(['Monday', '5 June', 'the day before', 'two', 'Eastern time', 'North Bank time', 'at 9'])(
    'lets "%s" through',
    (text) => expect(opens(text)).toBe(true),
  )

  it.each(['minister', 'the minister', 'Smith agreed', ', he said', '', '12345678901'])(
    'refuses "%s"',
    (text) => expect(opens(text)).toBe(false),
  )

  it('lets every way through whose words a pattern has', () => {
    for (const { code, timex } of packs) {
      const refused = wordings(grammarOf(timex).root).filter((text) => !opens(text, code))
      expect(refused).toEqual([])
    }
  })
})

describe('a number at a glance', () => {
  const fits = (base: string, text: string) => (glancesOf(base) & glanceAt(tokenize(text), 0)) !== 0

  it.each([
    ['year', '2024'],
    ['day', '19th'],
    ['clock', '9:30'],
    ['wire', '1630'],
    ['decade', '1990s'],
    ['numdate', '2023-06-19'],
    ['n', '1.500'],
    ['ordinal', '3rd'],
  ])('may be {%s}: %s', (base, text) => expect(fits(base, text)).toBe(true))

  it.each([
    ['year', '17'],
    ['day', '2024'],
    ['clock', '9 30'],
    ['decade', '1990'],
    ['n', '1234567890'],
  ])('is no {%s}: %s', (base, text) => expect(fits(base, text)).toBe(false))
})

/** The patterns of words alone, as a text would have them. */
function wordings(node: PatternNode, before: readonly string[] = []): readonly string[] {
  const own = node.patterns === undefined || before.length === 0 ? [] : [before.join(' ')]
  const behind = [...(node.words ?? [])].flatMap(([word, next]) =>
    wordings(next, [...before, word]),
  )
  const context = [node.opened, node.closed].flatMap((next) =>
    next === undefined ? [] : wordings(next, before),
  )
  return [...own, ...behind, ...context]
}
