import { describe, expect, test } from 'vitest'
import { departuresOf, dossier } from '../../src/merge.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const who = ['Rina Hapsari/IDN/foreign_minister', 'Lin Bao/CHN/foreign_minister']
const plan = (more: Partial<EventSketch>) =>
  recordOf(
    { who, status: 'planned', ...more },
    { name: `plan ${JSON.stringify(more)}`, published: '2024-03-01' },
  )
const held = (more: Partial<EventSketch>) =>
  recordOf({ who, ...more }, { name: `held ${JSON.stringify(more)}`, published: '2024-03-06' })
const fields = (...members: Parameters<typeof dossier>[0]) =>
  departuresOf(dossier(members)).map(({ field }) => field)

describe('what took place otherwise than planned', () => {
  test.each<[string, Partial<EventSketch>, Partial<EventSketch>, readonly string[]]>([
    ['a day later', { time: '2024-03-04' }, { time: '2024-03-05' }, ['time']],
    ['in another town', { place: 'Jakarta/IDN' }, { place: 'Bogor/IDN' }, ['place']],
    ['longer', { lasted: '120' }, { lasted: '180' }, ['duration']],
    [
      'as planned',
      { time: '2024-03-05', lasted: '120' },
      { time: '2024-03-05', lasted: '120' },
      [],
    ],
    ['in the month it was planned for', { time: '2024-03' }, { time: '2024-03-05' }, []],
    ['in a town of the country', { place: '=Indonesia/IDN' }, { place: 'Bogor/IDN' }, []],
    ['about as long', { lasted: '~180' }, { lasted: '190' }, []],
    ['with a plan that says nothing', {}, { time: '2024-03-05', lasted: '60' }, []],
  ])('%s', (_, before, after, told) => {
    expect(fields(plan(before), held(after))).toEqual(told)
  })

  test('tells planned lengths that a report of what took place has too', () => {
    expect(fields(held({ lasted: 'plan 120' }), held({ lasted: '200' }))).toEqual(['duration'])
  })

  test('tells nothing of what has not taken place, nor where reports of it differ', () => {
    expect(fields(plan({ time: '2024-03-04' }), plan({ time: '2024-03-05' }))).toEqual([])
    expect(
      fields(plan({ lasted: '120' }), held({ lasted: '180' }), held({ lasted: '300' })),
    ).toEqual([])
  })
})
