import { describe, expect, it } from 'vitest'
import { dossier, lifeAt } from '../../src/merge.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Status } from '../../src/model/event.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const who = ['Rina Hapsari/IDN/foreign_minister', 'Lin Bao/CHN/foreign_minister']
let count = 0

function told(status: Status, published: string | undefined, more: Partial<EventSketch> = {}) {
  const name = `r${count++}`
  return recordOf(
    { who, status, time: '2024-03-05@Asia/Makassar', ...more },
    {
      name,
      ...(published === undefined ? {} : { published }),
    },
  )
}

const stagesOf = ({ life }: Dossier) => life.stages.map(({ status }) => status)

describe('the life of an event', () => {
  it('keeps what was planned beside what came of it', () => {
    const { life, duration, conflicts } = dossier([
      told('happened', '2024-03-05T12:00:00Z', { lasted: '180', place: 'Ubud/IDN' }),
      told('planned', '2024-03-01T08:00:00Z', { lasted: '120', place: 'Denpasar/IDN' }),
      told('planned', '2024-02-28', { lasted: '120' }),
    ])
    expect(life.final).toBe('happened')
    expect(life.stages.map(({ status, since }) => [status, since])).toEqual([
      ['planned', '2024-02-28'],
      ['happened', '2024-03-05T12:00:00Z'],
    ])
    const [plan, outcome] = life.stages
    expect(plan).toMatchObject({ duration: { minutes: 120 }, place: { name: 'Denpasar' } })
    expect(outcome).toMatchObject({ duration: { minutes: 180 }, place: { name: 'Ubud' } })
    expect(plan?.records).toHaveLength(2)
    expect(duration.reason).toBe('plan-and-outcome')
    expect(conflicts).toEqual([])
  })

  it.each<[string, readonly (readonly [Status, string])[], readonly Status[], string]>([
    ['planned', [['planned', '2024-03-01']], ['planned'], 'planned'],
    [
      'called off, set again and held',
      [
        ['planned', '2024-02-20'],
        ['cancelled', '2024-02-24'],
        ['planned', '2024-03-01'],
        ['happened', '2024-03-05'],
      ],
      ['planned', 'cancelled', 'happened'],
      'happened',
    ],
    [
      'called off',
      [
        ['cancelled', '2024-03-04'],
        ['planned', '2024-03-01'],
      ],
      ['planned', 'cancelled'],
      'cancelled',
    ],
    [
      'set again',
      [
        ['cancelled', '2024-02-24'],
        ['planned', '2024-03-01'],
      ],
      ['cancelled', 'planned'],
      'planned',
    ],
    [
      'called off and held',
      [
        ['happened', '2024-03-05'],
        ['cancelled', '2024-03-06'],
      ],
      ['happened', 'cancelled'],
      'disputed',
    ],
    [
      'denied and held',
      [
        ['happened', '2024-03-05'],
        ['denied', '2024-03-06'],
      ],
      ['happened', 'denied'],
      'disputed',
    ],
    [
      'held, and put off when its day was over',
      [
        ['happened', '2024-03-05'],
        ['postponed', '2024-03-06'],
      ],
      ['happened', 'postponed'],
      'disputed',
    ],
    [
      'put off before, and held all the same',
      [
        ['postponed', '2024-03-04'],
        ['happened', '2024-03-05'],
      ],
      ['postponed', 'happened'],
      'happened',
    ],
    ['denied', [['denied', '2024-03-06']], ['denied'], 'denied'],
    ['thought of', [['hypothetical', '2024-03-01']], ['hypothetical'], 'hypothetical'],
    [
      'moved',
      [
        ['planned', '2024-02-20'],
        ['postponed', '2024-02-24'],
      ],
      ['planned', 'postponed'],
      'postponed',
    ],
  ])('%s', (_, reports, stages, final) => {
    const event = dossier(reports.map(([status, published]) => told(status, published)))
    expect(stagesOf(event)).toEqual(stages)
    expect(event.life.final).toBe(final)
    expect(event.status.state === 'conflict').toBe(final === 'disputed')
  })

  it('reads clocks as instants, and leaves the undated for last', () => {
    const event = dossier([
      told('planned', undefined),
      told('happened', '2024-03-05T07:00:00+07:00'),
      told('cancelled', '2024-03-04T23:00:00Z'),
    ])
    expect(stagesOf(event)).toEqual(['cancelled', 'happened', 'planned'])
    expect(event.life.stages.at(-1)).not.toHaveProperty('since')
  })
})

describe('a plan looked back upon', () => {
  const { life } = dossier([told('planned', '2024-03-01', { time: '2024-03-05..2024-03-06' })])

  it.each([
    ['2024-03-06T23:00:00Z', 'planned'],
    ['2024-03-07', 'passed'],
    ['not a date', 'planned'],
  ])('on %s: %s', (now, final) => {
    expect(lifeAt(life, now).final).toBe(final)
  })

  it('never passes without a day, nor once its outcome is known', () => {
    const undated = recordOf({ who, status: 'planned' }, { name: 'u', published: '2024-03-01' })
    expect(lifeAt(dossier([undated]).life, '2030-01-01').final).toBe('planned')
    const held = dossier([told('planned', '2024-03-01'), told('happened', '2024-03-06')])
    expect(lifeAt(held.life, '2030-01-01').final).toBe('happened')
  })
})
