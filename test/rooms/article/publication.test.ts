import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import type { ReportInput } from '../../../src/report.ts'
import { outletRow } from '../../../src/rooms/article/outlet.ts'
import { englishStoryOf, storyOf } from './story.ts'

const TEXT = 'Kedua menteri bertemu di sebuah vila.'

function publishedOf(input: ReportInput) {
  const { published, zone } = storyOf({ text: TEXT, ...input })
  return {
    start: published?.moment.start,
    instant: published?.moment.instant,
    zone: published?.moment.zone,
    certainty: published?.zoneCertainty,
    clock: [zone.value, zone.certainty, zone.rule],
  }
}

describe('publication', () => {
  it('reads the time the sender gives on the clock it names', () => {
    expect(publishedOf({ published: 'Rabu, 18 Jun 2025 07:30 WIB' })).toEqual({
      start: '2025-06-18T07:30',
      instant: '2025-06-18T07:30:00+07:00',
      zone: 'Asia/Jakarta',
      certainty: 'stated',
      clock: ['Asia/Jakarta', 'stated', 'article/publication-zone'],
    })
  })

  it("implies the language's home zone where nobody names one", () => {
    expect(publishedOf({ published: '2025-06-18 07:30' })).toMatchObject({
      instant: '2025-06-18T07:30:00+07:00',
      certainty: 'implied',
      clock: ['Asia/Jakarta', 'implied', 'article/language-zone'],
    })
    expect(englishStoryOf({ text: 'The ministers met.' }).zone).toMatchObject({
      value: 'UTC',
      rule: 'article/language-zone',
    })
  })

  it.each([
    [{ published: 'kapan-kapan' }, ['kapan-kapan']],
    [{ zone: 'Laut/Selatan' }, ['Laut/Selatan']],
    [{ published: 'x', zone: 'y' }, ['y', 'x']],
    [{ published: '2025-06-18', zone: 'Asia/Jakarta' }, []],
  ])('tells what the sender says and nobody can read: %j', (said, unread) => {
    const problems = storyOf({ text: TEXT, ...said }).problems.filter(
      ({ code }) => code === 'article/given-unread',
    )
    expect(problems.map(({ actual }) => actual)).toEqual(unread)
  })

  it("takes the page's date where the sender's cannot be read", () => {
    const html = `<html><head><meta property="article:published_time" content="2025-06-18T07:30:00+07:00"></head><body><article><p>${`${TEXT} `.repeat(8)}</p></article></body></html>`
    const { published } = storyOf({ html, published: 'banana' })
    expect([published?.moment.start, published?.rule]).toEqual([
      '2025-06-18T07:30',
      'article/meta-tag',
    ])
  })

  it('takes the zone the sender names before all', () => {
    expect(publishedOf({ published: '2025-06-18 07:30', zone: 'Asia/Jayapura' })).toMatchObject({
      instant: '2025-06-18T07:30:00+09:00',
      certainty: 'stated',
      clock: ['Asia/Jayapura', 'stated', 'article/given-zone'],
    })
  })

  it('ignores a zone that is none', () => {
    expect(publishedOf({ zone: 'Jakarta time' }).clock).toEqual([
      'Asia/Jakarta',
      'implied',
      'article/language-zone',
    ])
  })

  it('keeps a date without a clock a date', () => {
    const { published } = storyOf({ text: TEXT, published: '2023-06-19' })
    expect(published?.moment).toMatchObject({ start: '2023-06-19', grain: 'day' })
    expect(published?.moment).not.toHaveProperty('instant')
  })

  it.each([{ published: 'kemarin sore' }, {}])('says nothing of %j', (input) => {
    expect(storyOf({ text: TEXT, ...input })).not.toHaveProperty('published')
  })
})

describe('the clock of an outlet', () => {
  const outlets = [...gazetteer.rows.values()].filter(({ kind }) => kind === 'outlet')

  it('is known by name, by another name and by the address, whatever the case', () => {
    const row = outlets.find(({ domain, names }) => domain !== undefined && names.length > 0)
    expect(row).toBeDefined()
    expect(outletRow(row?.names[0]?.toUpperCase(), undefined, gazetteer)).toBe(row)
    expect(outletRow(row?.domain, undefined, gazetteer)).toBe(row)
    const address = `https://news.${row?.domain}/baca/1?x=https://lain.id`
    expect(outletRow(undefined, address, gazetteer)).toBe(row)
  })

  it('is not that of a page whose address only ends alike', () => {
    const row = outlets.find(({ domain }) => domain !== undefined)
    expect(outletRow(undefined, `https://palsu${row?.domain}/`, gazetteer)).toBeUndefined()
    expect(outletRow(undefined, `https://lain.id/${row?.domain}`, gazetteer)).toBeUndefined()
  })

  it("is its own, or its country's", () => {
    const row = outlets.find(({ country }) => country === 'JPN')
    expect(row).toBeDefined()
    const { zone } = storyOf({ text: TEXT, outlet: row?.names[0] })
    expect(zone).toEqual({ value: 'Asia/Tokyo', certainty: 'implied', rule: 'article/outlet-zone' })
  })
})
