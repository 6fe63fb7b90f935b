import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bylineFigures, markByline } from '../../../bench/extract/byline.ts'

const gold = {
  title: 'Élysée: "Kita siap"',
  author: ['Rani Ayu', 'Jo Ott'],
  date: '2023-06-19T21:30:00+07:00',
}
const nought = { title: 0, author: 0, day: 0, instant: 0 }

describe('the marks of a byline', () => {
  it('are full for the gold itself, and for other ways to write it', () => {
    const full = { title: 1, author: 1, day: 1, instant: 1 }
    expect(markByline(gold, gold)).toEqual(full)
    const other = { title: 'elysee kita SIAP', author: 'JO OTT and Rani Ayu' }
    expect(markByline(gold, { ...other, date: '2023-06-19 14:30:59.5 +0000' })).toEqual(full)
  })

  it('are nought for silence', () => {
    expect(markByline(gold, {})).toEqual(nought)
    expect(markByline(gold, { title: '', author: null, date: null })).toEqual(nought)
  })

  it('are none where the gold tells nothing', () => {
    const none = { title: undefined, author: undefined, day: undefined, instant: undefined }
    expect(markByline({}, gold)).toEqual(none)
    expect(markByline({ title: '', author: [], date: '' }, gold)).toEqual(none)
    expect(markByline({ date: '2023-06-19' }, gold)).toMatchObject({ day: 1, instant: undefined })
  })

  it.each([
    ['one of two', ['Rani Ayu'], 2 / 3],
    ['one right, one wrong', 'Rani Ayu; Kantor Berita', 1 / 2],
    ['one of them twice', ['Rani Ayu', 'RANI AYU', 'Jo Ott'], 1],
    ['both as one name', ['Rani Ayu Jo Ott'], 0],
  ])('are the F1 of the names: %s', (_, author, mark) => {
    expect(markByline(gold, { author }).author).toBeCloseTo(mark)
  })

  it.each([
    ['the clock without its zone', '2023-06-19T21:30:00', 1, 0],
    ['local time marked Z', '2023-06-19T21:30:00Z', 1, 0],
    ['a minute late', '2023-06-19T21:31:00+07:00', 1, 0],
    ['the next day there, the same moment', '2023-06-20T00:30:00+10:00', 1, 1],
    ['the day in words', 'Mon, 19 Jun 2023 00:00:00 GMT', 1, 0],
    ['no date at all', 'Senin malam', 0, 0],
    ['a month that is none', '2023-19-06T21:30:00Z', 0, 0],
  ])('tell the moment from the day: %s', (_, date, day, instant) => {
    expect(markByline(gold, { date })).toMatchObject({ day, instant })
  })

  it('are shares whatever is said', () => {
    const word = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(word, fc.oneof(word, fc.array(word)), word, (title, author, date) => {
        for (const mark of Object.values(markByline(gold, { title, author, date }))) {
          expect(mark).toBeGreaterThanOrEqual(0)
          expect(mark).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

it('takes the mean of a mark over the pages that have it', () => {
  const none = { title: undefined, author: undefined, day: undefined, instant: undefined }
  const figures = bylineFigures([nought, { ...none, title: 1 }, none])
  expect(figures.title).toEqual({ mean: 0.5, pages: 2 })
  expect(figures.author).toEqual({ mean: 0, pages: 1 })
  expect(bylineFigures([none]).day).toEqual({ mean: null, pages: 0 })
})
