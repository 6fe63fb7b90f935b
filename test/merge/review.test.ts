import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../src/merge.ts'
import type { Dossier, PlacedRecord } from '../../src/model/dossier.ts'
import type { ReviewAct, ReviewAction } from '../../src/model/review.ts'
import {
  actionId,
  actsNaming,
  fieldNames,
  hasOwnId,
  mergeReviewed,
  orphanedActs,
  reviewAction,
  standingActs,
} from '../../src/review.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const BLINKEN = 'Antony Blinken/USA/foreign_minister'
const XI = 'Xi Jinping/CHN/head_of_state'
const AT = '2023-06-19T16:30@Asia/Shanghai'

let clock = 0
/** An act one second after the one before. */
function does(act: ReviewAct, note?: string, by = 'Rini'): ReviewAction {
  return reviewAction(act, new Date(Date.UTC(2026, 0, 5) + 1000 * clock++).toISOString(), by, note)
}
const undo = (action: ReviewAction): ReviewAction => does({ type: 'undo', action: action.id })

function told(id: string, sketch: Partial<EventSketch> = {}): PlacedRecord {
  return recordOf(
    { who: [BLINKEN, XI], time: AT, place: 'Beijing/CHN', ...sketch, id },
    { name: id },
  )
}

function reviewed(records: readonly PlacedRecord[], ...actions: readonly ReviewAction[]): Dossier {
  const [dossier, ...more] = mergeReviewed(records, [], actions)
  if (dossier === undefined || more.length > 0) throw new Error('not one event')
  return dossier
}

const ids = (actions: readonly ReviewAction[]) => actions.map(({ id }) => id)

describe('acts that hold', () => {
  const accept = does({ type: 'accept', record: 'a' })
  const taken = undo(accept)
  const restored = undo(taken)

  test('an undo takes an act back, an undo of the undo gives it back', () => {
    expect(ids(standingActs([accept]))).toEqual([accept.id])
    expect(ids(standingActs([accept, taken]))).toEqual([taken.id])
    expect(ids(standingActs([accept, taken, restored]))).toEqual([accept.id, restored.id])
    expect(ids(standingActs([accept, taken, restored, undo(restored)]))).not.toContain(accept.id)
  })

  test('one undo of two that still holds is enough', () => {
    const second = undo(accept)
    expect(ids(standingActs([accept, taken, second, restored]))).not.toContain(accept.id)
  })

  test('an undo before its act, of a slow clock, counts; one of nothing does not harm', () => {
    const early = reviewAction(
      { type: 'undo', action: accept.id },
      '2020-01-01T00:00:00.000Z',
      'Adi',
      '',
    )
    expect(ids(standingActs([early, accept]))).toEqual([early.id])
    expect(standingActs([does({ type: 'undo', action: 'nothing' })])).toHaveLength(1)
  })

  test('undos in a ring, which no honest ids make, have no effect', () => {
    const one: ReviewAction = { ...accept, id: '1', act: { type: 'undo', action: '2' } }
    const two: ReviewAction = { ...accept, id: '2', act: { type: 'undo', action: '1' } }
    expect(ids(standingActs([two, accept, one]))).toEqual(ids(standingActs([one, two, accept])))
    expect(ids(standingActs([one, two, accept]))).toContain(accept.id)
  })

  test('an id is a hash of all the rest, whatever the order of members', () => {
    const value = { name: 'Beijing', country: 'CHN' }
    const turned = { country: 'CHN', name: 'Beijing' }
    const act = { type: 'edit', record: 'a', field: 'place' } as const
    const id = actionId({ ...act, value }, '2026-01-05T00:00:00.000Z', 'Rini', undefined)
    expect(actionId({ value: turned, ...act }, '2026-01-05T00:00:00.000Z', 'Rini', '')).toBe(id)
    expect(actionId({ ...act, value }, '2026-01-05T00:00:00.000Z', 'Rina', undefined)).not.toBe(id)
    expect(hasOwnId(accept)).toBe(true)
    expect(hasOwnId({ ...accept, note: 'because' })).toBe(false)
  })
})

describe('a reviewed event', () => {
  const short = told('a', { lasted: '330' })
  const long = told('b', { lasted: '450' })
  const both = [short, long]
  const duration = (minutes: number) => ({ iso: `PT${minutes}M`, minutes, approx: false })

  test('without acts is the very event as merged', () => {
    expect(mergeReviewed(both, [], [])).toEqual(mergeRecords(both))
    expect(reviewed(both)).not.toHaveProperty('review')
  })

  test('has the value a person chose beside the rivals, and the conflict settled', () => {
    const act = { type: 'choose', record: 'a', field: 'duration', value: duration(450) } as const
    const choice = does(act, 'the readout says so')
    const event = reviewed(both, choice)
    const { at, id } = choice
    const why = { by: 'Rini', at, action: id, note: 'the readout says so' }
    expect(event.duration.person).toEqual({ ...why, act: 'choose', value: duration(450) })
    expect(event.duration.candidates).toEqual(reviewed(both).duration.candidates)
    expect(event.duration.state).toBe('conflict')
    expect(event.duration).not.toHaveProperty('agreed')
    expect(event.conflicts).toEqual(['duration'])
    expect(event.review).toMatchObject({ state: 'partly', settled: ['duration'], rejected: [] })
  })

  test('has of several values the latest, whoever gave it; undone, the one before', () => {
    const first = does({ type: 'choose', record: 'a', field: 'duration', value: duration(330) })
    const edit = does(
      { type: 'edit', record: 'b', field: 'duration', value: duration(400) },
      '',
      'Adi',
    )
    expect(reviewed(both, edit, first).duration.person).toMatchObject({ by: 'Adi', act: 'edit' })
    expect(reviewed(both, edit, first).review?.state).toBe('edited')
    const back = reviewed(both, undo(edit), edit, first)
    expect(back.duration.person?.value.minutes).toBe(330)
  })

  test('takes no value that is none of the field', () => {
    const wrong = does({ type: 'edit', record: 'a', field: 'duration', value: 'long' })
    expect(reviewed(both, wrong).duration).not.toHaveProperty('person')
    expect(reviewed(both, wrong).review?.acts).toEqual([wrong])
  })

  test('counts nothing of a rejected record, and keeps it', () => {
    const event = reviewed(both, does({ type: 'reject', record: 'b' }))
    expect(event.members).toEqual(reviewed(both).members)
    expect(event.duration.candidates.map(({ value }) => value.minutes)).toEqual([330])
    expect(event.duration.agreed?.minutes).toBe(330)
    expect(event.duration.rejected).toEqual([
      { value: duration(450), holders: [{ record: 'b', sourced: long.record.event.duration }] },
    ])
    expect(event).toMatchObject({ reports: 1, conflicts: [], review: { rejected: ['b'] } })
    expect(event.participants.map(({ holders }) => holders)).toEqual([['a'], ['a']])
  })

  test('keeps its id where the record it is called after is rejected', () => {
    expect(reviewed(both, does({ type: 'reject', record: 'a' })).id).toBe('a')
  })

  test('rejected whole keeps its values and says so', () => {
    const event = reviewed(
      both,
      ...both.map(({ record }) => does({ type: 'reject', record: record.id })),
    )
    expect(event.review?.state).toBe('rejected')
    expect(event.duration.candidates).toHaveLength(2)
  })

  test('loses a rejected value of one field to the rejected ones alone', () => {
    const event = reviewed(both, does({ type: 'reject', record: 'b', field: 'duration' }))
    expect(event.duration).toMatchObject({ state: 'agreed', agreed: duration(330) })
    expect(event.duration.rejected?.[0]?.holders[0]?.record).toBe('b')
    expect(event.time.candidates[0]?.holders).toHaveLength(2)
    expect(event.reports).toBe(2)
  })

  test('is accepted once every record that counts is', () => {
    const one = does({ type: 'accept', record: 'a' })
    expect(reviewed(both, one).review?.state).toBe('partly')
    expect(reviewed(both, one, does({ type: 'accept', record: 'b' })).review?.state).toBe(
      'accepted',
    )
    expect(reviewed(both, one, does({ type: 'reject', record: 'b' })).review?.state).toBe(
      'accepted',
    )
    const turned = [does({ type: 'reject', record: 'b' }), does({ type: 'accept', record: 'b' })]
    expect(reviewed(both, one, ...turned).review).toMatchObject({ state: 'accepted', rejected: [] })
  })
})

describe('verdicts on pairs', () => {
  // Nobody's rule joins two talks of other people.
  const here = told('a', { who: [BLINKEN, 'Qin Gang/CHN'] })
  const there = told('b', { who: [BLINKEN, 'Wang Yi/CHN'] })
  const merge = does({ type: 'merge', left: 'b', right: 'a' }, 'one lunch')
  const count = (...acts: readonly ReviewAction[]) => mergeReviewed([here, there], [], acts).length

  test('merge, undone part again, and merge again', () => {
    const parted = undo(merge)
    expect([count(), count(merge), count(merge, parted)]).toEqual([2, 1, 2])
    expect(count(merge, parted, undo(parted))).toBe(1)
  })

  test('of two persons the later word counts', () => {
    const split = does({ type: 'split', left: 'a', right: 'b' }, '', 'Adi')
    expect([count(merge, split), count(split, merge)]).toEqual([2, 2])
    expect(count(merge, split, undo(split))).toBe(1)
    expect(count(merge, does({ type: 'unsure', left: 'a', right: 'b' }))).toBe(2)
  })
})

describe('links of actors', () => {
  const link = (record: string, entity: string, actor: string | null) =>
    does({ type: 'link', record, entity, actor })

  test('tell who somebody is, beside the name as it was read', () => {
    const event = reviewed(
      [told('a', { who: [BLINKEN, 'Wang/CHN'] })],
      link('a', 'person:wang', 'person:wang-yi'),
    )
    const wang = event.participants.find(({ participant }) => participant.name === 'Wang')
    expect(wang?.person).toMatchObject({ actor: 'person:wang-yi', by: 'Rini' })
  })

  test('join two names of one actor and take along what the machine had joined', () => {
    const records = [
      told('a', { who: [BLINKEN, 'Touhid Hossain/BGD'] }),
      told('b', { who: [BLINKEN, 'Md. Touhid Hossain/BGD'] }),
      told('c', { who: [BLINKEN, 'Hossein Touheed/BGD'] }),
    ]
    const join = ['a', 'b'].map((left) => does({ type: 'merge', left, right: 'c' }))
    expect(reviewed(records, ...join).participants).toHaveLength(3)
    const acts = [
      link('b', 'person:md.-touhid-hossain', 'person:touhid-hossain'),
      link('c', 'person:hossein-touheed', 'person:touhid-hossain'),
    ]
    const event = reviewed(records, ...join, ...acts)
    expect(event.participants.map(({ holders }) => holders)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  test('part one name of two actors, and leave alone whom nobody linked', () => {
    const records = ['a', 'b', 'c'].map((id) => told(id, { who: [BLINKEN, 'Wang/CHN'] }))
    const event = reviewed(
      records,
      link('a', 'person:wang', 'person:wang-yi'),
      link('b', 'person:wang', 'person:wang-wenbin'),
    )
    const wangs = event.participants.filter(({ participant }) => participant.name === 'Wang')
    expect(wangs.map(({ holders, person }) => [holders, person?.actor])).toEqual(
      expect.arrayContaining([
        [['a'], 'person:wang-yi'],
        [['b'], 'person:wang-wenbin'],
        [['c'], undefined],
      ]),
    )
  })
})

describe('acts of a record', () => {
  const accept = does({ type: 'accept', record: 'a' })
  const split = does({ type: 'split', left: 'a', right: 'b' })
  const other = does({ type: 'reject', record: 'c' })
  const taken = undo(accept)
  const restored = undo(taken)

  test('are those that name it and what takes them back, in the order given', () => {
    const all = [restored, accept, split, other, taken]
    expect(actsNaming(all, 'a')).toEqual([restored, accept, split, taken])
    expect(actsNaming(all, 'b')).toEqual([split])
  })

  test('are orphans where a record is gone', () => {
    expect(orphanedActs([accept, split, other, taken], (id) => id !== 'b')).toEqual([split])
  })
})

describe('any acts', () => {
  const records = [
    told('a', { lasted: '330' }),
    told('b', { lasted: '450', kind: 'talks' }),
    told('c', { who: [BLINKEN, 'Qin Gang/CHN'], status: 'planned' }),
    told('d', { time: '2023-06-18', who: ['Wang/CHN', BLINKEN] }),
  ]
  const record = fc.constantFrom('a', 'b', 'c', 'd', 'gone')
  const field = fc.constantFrom(...fieldNames)
  const value = fc.constantFrom<unknown>(
    'talks',
    'cancelled',
    { start: '2023-06-20' },
    { iso: 'PT2H' },
    { name: 'Bali', country: 'IDN' },
    null,
    'nonsense',
  )
  const act = fc.oneof(
    fc.record({ type: fc.constantFrom('accept', 'reject'), record }),
    fc.record({ type: fc.constantFrom('accept', 'reject'), record, field }),
    fc.record({ type: fc.constantFrom('edit', 'choose'), record, field, value }),
    fc.record({ type: fc.constantFrom('merge', 'split', 'unsure'), left: record, right: record }),
    fc.record({
      type: fc.constant('link'),
      record,
      entity: fc.constantFrom('person:wang', 'person:antony-blinken', 'person:nobody'),
      actor: fc.constantFrom('person:wang-yi', null),
    }),
  ) as fc.Arbitrary<ReviewAct>
  const actions = fc
    .array(fc.tuple(act, fc.nat(3), fc.constantFrom('Rini', 'Adi'), fc.option(fc.nat(20))), {
      maxLength: 14,
    })
    .map((list) => {
      const all: ReviewAction[] = []
      for (const [given, second, by, target] of list) {
        // Of one instant and out of order too.
        const at = `2026-01-05T00:00:0${second}.000Z`
        const undone = target === null ? undefined : all[target]
        all.push(
          reviewAction(
            undone === undefined ? given : { type: 'undo', action: undone.id },
            at,
            by,
            '',
          ),
        )
      }
      return all
    })

  test('give the same record in any order, and each counts once', () => {
    fc.assert(
      fc.property(
        actions.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(standingActs(shuffled)).toEqual(standingActs(list))
          expect(mergeReviewed(records, [], shuffled)).toEqual(mergeReviewed(records, [], list))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('leave every value of every report where it was read', () => {
    const values = (dossiers: readonly Dossier[]) =>
      dossiers
        .flatMap((dossier) =>
          fieldNames.flatMap((name) =>
            [...dossier[name].candidates, ...(dossier[name].rejected ?? [])].flatMap(
              ({ holders }) => holders.map((holder) => JSON.stringify([name, holder])),
            ),
          ),
        )
        .sort()
    const before = values(mergeRecords(records))
    fc.assert(
      fc.property(actions, (list) => {
        const after = mergeReviewed(records, [], list)
        expect(values(after)).toEqual(before)
        const members = after.flatMap((dossier) => dossier.members)
        expect(members.map((one) => one.record.id).sort()).toEqual(['a', 'b', 'c', 'd'])
        for (const placed of members) expect(records).toContain(placed)
      }),
      { numRuns: 150 },
    )
  })

  test('undone one by one leave the record as the machine made it', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const once = [...new Map(list.map((action) => [action.id, action])).values()]
        const acts = once.filter(({ act: { type } }) => type !== 'undo')
        const undone = [...acts, ...acts.map(undo)]
        expect(mergeReviewed(records, [], undone)).toEqual(mergeRecords(records))
        const again = [...undone, ...undone.slice(acts.length).map(undo)]
        expect(mergeReviewed(records, [], again).map(bare)).toEqual(
          mergeReviewed(records, [], acts).map(bare),
        )
      }),
      { numRuns: 100 },
    )
  })
})

function bare(dossier: Dossier): unknown {
  return JSON.parse(JSON.stringify(dossier))
}
