import { describe, expect, test } from 'vitest'
import { changesBetween, dossier, type EventState, stateOf } from '../../src/merge.ts'
import { recordOf } from '../reading-builder.ts'

/** `a:xyz` is the event a of the records x, y and z; with `=5` a value by which it can change. */
function events(words: string): readonly EventState[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [id = '', rest = ''] = word.split(':')
      const [members = '', value] = rest.split('=')
      return { id, members: [...members], values: value === undefined ? {} : { duration: value } }
    })
}

const told = (before: string, after: string): readonly string[] =>
  changesBetween(events(before), events(after)).map(({ type, event, other, fields }) =>
    [type, event, other, ...fields.map(({ before: was, after: is }) => `${was}>${is}`)]
      .filter((part) => part !== undefined)
      .join(' '),
  )

describe('what became of events', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing', 'a:a', 'a:a', []],
    ['one came', '', 'a:a', ['created a']],
    ['one went', 'a:a', '', ['removed a']],
    ['a value changed', 'a:a=1', 'a:a=2', ['updated a 1>2']],
    ['a record joined and changed nothing', 'a:a=1', 'a:ab=1', []],
    ['a record joined', 'a:a=1', 'a:ab=2', ['updated a 1>2']],
    ['two came together', 'a:a=1 b:b=2', 'a:ab=1', ['merged b a']],
    ['a smaller id came', 'b:b=1', 'a:ab=2', ['updated a 1>2', 'merged b a']],
    ['one came apart', 'a:ab=1', 'a:a=1 b:b=2', ['split b a 1>2']],
    ['the record with the id went', 'a:abc', 'b:bc', ['merged a b']],
    ['and the rest came apart', 'a:abcd', 'b:bc d:d', ['merged a b', 'split d a']],
    ['one left one for another', 'a:ab=1 c:c=1', 'a:a=1 b:bc=2', ['updated b 1>2', 'merged c b']],
    ['all changed places', 'a:ab c:cd', 'a:ac b:bd', ['split b a', 'merged c a']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
    const [was, is] = [events(before), events(after)]
    expect(changesBetween(was.toReversed(), is.toReversed())).toEqual(changesBetween(was, is))
  })

  test('the state of an event: what is agreed, else the rivals', () => {
    const who = ['Antony Blinken/USA', 'Xi Jinping/CHN']
    const state = stateOf(
      dossier([
        recordOf(
          { id: 'a', who, time: '2023-06-19', lasted: '330' },
          { name: 'a', outlet: 'Satu' },
        ),
        recordOf({ id: 'b', who, time: '2023-06-19', lasted: '450' }, { name: 'b', outlet: 'Dua' }),
      ]),
    )
    expect(state).toMatchObject({
      id: 'a',
      members: ['a', 'b'],
      values: {
        kind: 'meeting',
        status: 'happened',
        time: { start: '2023-06-19' },
        duration: [{ minutes: 330 }, { minutes: 450 }],
        participants: ['Antony Blinken', 'Xi Jinping'],
        reports: 2,
        origins: ['Dua', 'Satu'],
      },
    })
    expect(state.values.place).toBeUndefined()
  })
})
