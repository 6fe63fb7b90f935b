import { describe, expect, it } from 'vitest'
import type { Section } from '../../bench/quality/evaluation.ts'
import { below, type Floors, raise } from '../../bench/quality/floors.ts'
import type { Half } from '../../bench/quality/gold.ts'
import { missesOf } from '../../bench/quality/misses.ts'
import { figures, noCounts } from '../../bench/quality/tally.ts'

/** A section in which so many of a hundred quotes were found. */
function sectionOf(found: number, gold = 'g1', half: Half = 'tune'): Section {
  const counts = { ...noCounts(), q: [found, 0, 0] as [number, number, number] }
  const measured = { ...figures(counts), quoteF1: found / 100, speakerAcc: null }
  const name = `${half}/id`
  return { name, half, lang: 'id', gold, reports: [], counts, figures: measured }
}

const floors: Floors = { 'tune/id': { gold: 'g1', figures: { quoteF1: 0.8 } } }

describe('the ratchet', () => {
  it('holds at the floor and just below it, and breaks further down', () => {
    expect(below([sectionOf(80)], floors)).toEqual([])
    expect(below([sectionOf(79.6)], floors)).toEqual([])
    expect(below([sectionOf(79)], floors)).toHaveLength(1)
  })

  it('breaks where there are no floors, or floors of another gold', () => {
    expect(below([sectionOf(90)], {})).toHaveLength(1)
    expect(below([sectionOf(90, 'g2')], floors)).toHaveLength(1)
  })

  it('rises, and falls only on demand', () => {
    expect(raise([sectionOf(90)], floors, false)).toMatchObject({
      floors: { 'tune/id': { figures: { quoteF1: 0.9 } } },
    })
    expect(raise([sectionOf(79.7)], floors, false)).toMatchObject({
      floors: { 'tune/id': { figures: { quoteF1: 0.8 } } },
    })
    expect(raise([sectionOf(70)], floors, false)).toHaveProperty('refused')
    expect(raise([sectionOf(70, 'g2')], floors, false)).toHaveProperty('refused')
    expect(raise([sectionOf(70)], floors, true)).toMatchObject({
      floors: { 'tune/id': { figures: { quoteF1: 0.7 } } },
    })
  })

  it('pins no figure of which there was nothing to count', () => {
    const result = raise([sectionOf(90)], {}, false)
    expect(JSON.stringify(result)).not.toContain('speakerAcc')
  })
})

describe('the list of misses', () => {
  it('is refused for the check half', () => {
    expect(() => missesOf(sectionOf(90, 'g1', 'check'), ['quotes'])).toThrow('scoring only')
    expect(missesOf(sectionOf(90), ['quotes'])).toBe('')
  })
})

describe('errors of events', () => {
  const text = 'Peru spoke. Fiji and Peru met on Monday. Fiji sang.'
  const event = {
    ...{ type: 'meeting', status: 'happened', participants: [], time: null },
    trigger: { start: text.indexOf('met'), end: text.indexOf('met') + 3 },
  }
  it('show the sentence, the words between angles, and the rules that spoke', () => {
    const gold = { id: 'r1', text }
    const section = {
      ...sectionOf(90),
      reports: [
        {
          gold,
          score: {
            events: {
              pairs: [],
              missed: [event],
              extra: [{ ...event, rules: { type: 'event/verb' } }],
            },
            quotes: { pairs: [], missed: [], extra: [] },
          },
        },
      ],
    }
    const lines = missesOf(section as never, ['events']).split('\n')
    expect(lines[0]).toBe('r1')
    expect(lines[2]?.trim()).toBe('« Fiji and Peru <met> on Monday. »')
    expect(lines[3]).toContain('type event/verb')
  })
})
