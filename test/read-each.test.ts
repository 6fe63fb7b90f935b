import { describe, expect, it } from 'vitest'
import { makeReport, read, readEach } from '../src/index.ts'

const FIRST =
  'Menteri Luar Negeri Austria bertemu Menteri Luar Negeri Chile di Wina, Senin (19/6/2023).'
const SECOND =
  'Duta Besar Chile tiba di Hanoi pada Selasa (20/6/2023) siang dan langsung menuju istana.'
const input = {
  title: 'Terpopuler Hari Ini: Dua Menlu di Wina',
  text: `- Dua Menlu Bertemu di Wina\n${FIRST}\n- Dubes Chile Tiba di Hanoi\n${SECOND}`,
}

describe('readEach', () => {
  it('reads each story of a digest, every word of it to be found in the whole', () => {
    const whole = makeReport(input)
    const readings = readEach(input)
    expect(readings).toHaveLength(2)
    for (const reading of readings) {
      if ('refused' in reading) throw new Error(reading.detail)
      const { partOf, blocks } = reading.article
      expect(partOf?.report).toBe(whole.id)
      for (const { span } of blocks) {
        const { start, end } = span.original
        const base = partOf?.start ?? Number.NaN
        expect(whole.pages[0].content.slice(base + start, base + end)).toBe(span.exact)
      }
    }
    expect(readEach(makeReport(input))).toEqual(readings)
  })

  it('is read alone for one story', () => {
    expect(readEach({ text: FIRST })).toEqual([read({ text: FIRST })])
    expect(readEach({ text: '' })).toEqual([read({ text: '' })])
  })
})
