import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layRows } from '../../../src/adapters/cli/present/rows.ts'
import { printable, safeJson } from '../../../src/adapters/cli/terminal/printable.ts'
import { GLUE, layTable } from '../../../src/adapters/cli/terminal/table.ts'
import { truncate, width, wrap } from '../../../src/adapters/cli/terminal/width.ts'

const dangerous =
  /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const anything = fc.string({ unit: 'binary' })

describe('printable', () => {
  it.each([
    ['a colour', 'a\u001b[31mb', 'a␛[31mb'],
    ['a title (OSC) with BEL', '\u001b]0;x\u0007', '␛]0;x␇'],
    ['an eight-bit CSI', '\u009b2J', '\\u009b2J'],
    ['text turned round', 'a\u202eb', 'a\\u202eb'],
    ['a forged line', 'a\r\nkawat: ok', 'a kawat: ok'],
    ['a backspace', 'ab\u0008c', 'ab␈c'],
    ['an invisible space', 'ber\u200bita', 'berita'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['an annotation', 'a\ufff9b', 'a\\ufff9b'],
    ['plain words', 'Menlu Qin Gang – 秦刚', 'Menlu Qin Gang – 秦刚'],
  ])('tames %s', (_, raw, shown) => expect(printable(raw)).toBe(shown))

  it('leaves nothing a terminal obeys in any string', () => {
    fc.assert(fc.property(anything, (text) => !dangerous.test(printable(text))))
  })
})

describe('safeJson', () => {
  it('writes a tag character by its two units', () => {
    expect(safeJson('a\u{e0041}')).toBe('"a\\udb40\\udc41"')
    expect(JSON.parse(safeJson('a\u{e0041}'))).toBe('a\u{e0041}')
  })

  it('leaves nothing a terminal obeys, and is the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(anything, anything), (value) => {
        const json = safeJson(value)
        expect(dangerous.test(json)).toBe(false)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('width', () => {
  it.each([
    ['abc', 3],
    ['秦刚', 4],
    ['e\u0301', 1],
    ['한국', 4],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => expect(width(text)).toBe(columns))

  it('is kept by truncate and wrap', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 8, max: 60 }), (text, columns) => {
        const tame = printable(text)
        expect(width(truncate(tame, columns))).toBeLessThanOrEqual(columns)
        for (const line of wrap(tame, columns)) expect(width(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it('cuts wide characters at the column, not in the middle', () => {
    expect(truncate('秦刚外长', 6)).toBe('秦刚…')
    expect(truncate('秦刚外长', 5)).toBe('秦刚…')
    expect(truncate('秦刚', 4)).toBe('秦刚')
  })
})

describe('layTable', () => {
  const columns = [
    { title: 'who', least: 8 },
    { title: 'n', right: true },
  ]

  it('lines columns up by width, wide characters too', () => {
    expect(
      layTable(
        columns,
        [
          ['秦刚', '1'],
          ['Wang Yi', '12'],
        ],
        undefined,
      ),
    ).toEqual([['who       n'], ['秦刚      1'], ['Wang Yi  12']])
  })

  it('shrinks what may shrink, goes on below, and gives up where it does not fit', () => {
    expect(layTable(columns, [['Antony Blinken', '1']], 11)).toEqual([
      ['who       n'],
      ['Antony    1', 'Blinken'],
    ])
    expect(layTable(columns, [['Antony Blinken', '1']], 10)).toBeUndefined()
  })

  it('keeps line breaks, and glued words together while there is room', () => {
    const cell = `kira-kira 5${GLUE}jam\nWIB`
    expect(layTable(columns, [[cell, '1']], undefined)?.[1]).toEqual(['kira-kira 5 jam  1', 'WIB'])
    expect(layTable(columns, [[cell, '1']], 16)?.[1]).toEqual(['kira-kira      1', '5 jam', 'WIB'])
  })

  it('cuts nothing and keeps to its room, whatever the cells', () => {
    const row = fc.tuple(anything.map(printable), fc.constant('1'))
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1 }),
        fc.integer({ min: 11, max: 60 }),
        (rows, room) => {
          const laid = layTable(columns, rows, room) ?? []
          expect(laid).toHaveLength(rows.length + 1)
          for (const line of laid.flat()) expect(width(line)).toBeLessThanOrEqual(room)
          const bare = (text: string): string => text.replaceAll(' ', '')
          for (const [index, [cell]] of rows.entries()) {
            const lines = laid[index + 1] ?? []
            const kept = lines.map((line, at) => (at === 0 ? line.replace(/1$/, '') : line))
            expect(bare(kept.join(''))).toBe(bare(cell))
          }
        },
      ),
    )
  })
})

describe('layRows', () => {
  const paint = (_: string, text: string): string => text
  const rows = [
    { label: 'when', value: 'Mon 19 Jun 2023', words: '"Senin (19/6)"' },
    { label: 'where', value: 'Beijing' },
  ]

  it('puts the words on the right where there is room, and below where there is not', () => {
    const wide = layRows(rows, { paint, columns: 100 })
    expect(wide[0]).toMatch(/^ {2}when {3}Mon 19 Jun 2023 {2,}"Senin \(19\/6\)"$/)
    expect(layRows(rows, { paint, columns: 50 })).toEqual([
      '  when   Mon 19 Jun 2023',
      '         "Senin (19/6)"',
      '  where  Beijing',
    ])
  })
})
