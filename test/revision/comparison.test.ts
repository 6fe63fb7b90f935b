import { describe, expect, it } from 'vitest'
import type { BlockChange } from '../../src/model/revision.ts'
import { compareBlocks } from '../../src/revision.ts'
import { articleOf } from '../article-builder.ts'
import { storyOf } from '../story-builder.ts'

const told = (changes: readonly BlockChange[]): readonly string[] =>
  changes.map((change) => {
    const sides = [
      'before' in change ? change.before.text : '',
      'after' in change ? change.after.text : '',
    ]
    return `${change.type} ${change.kind}: ${sides.filter((text) => text !== '').join(' → ')}`
  })

describe('comparing blocks', () => {
  it('tells what was added, removed and changed, and leaves the rest out', () => {
    const before = articleOf('Satu.\nPertemuan itu berlangsung tiga jam di Beijing.\nTiga.\nEmpat.')
    const after = articleOf('Satu.\nPertemuan itu berlangsung lima jam di Beijing.\nTiga.\nBaru.')
    const changes = compareBlocks(before, after)
    expect(told(changes)).toEqual([
      'changed paragraph: Pertemuan itu berlangsung tiga jam di Beijing. → Pertemuan itu berlangsung lima jam di Beijing.',
      'removed paragraph: Empat.',
      'added paragraph: Baru.',
    ])
    expect(changes[0]).toMatchObject({
      pieces: [
        { type: 'kept', text: 'Pertemuan itu berlangsung ' },
        { type: 'removed', text: 'tiga' },
        { type: 'added', text: 'lima' },
        { type: 'kept', text: ' jam di Beijing.' },
      ],
    })
  })

  it.each([
    ['a clock is one word', 'pukul 16.30 waktu', 'pukul 17.30 waktu', '-16.30 +17.30'],
    [
      'changed words that follow each other are one run',
      'ia tiga jam di sana',
      'ia dua hari di sana',
      '-tiga jam +dua hari',
    ],
    ['a word put in', 'a b d', 'a b c d', '+c '],
    ['a mark', 'katanya, lalu pergi', 'katanya. Lalu pergi', '-, lalu +. Lalu'],
  ])('words: %s', (_, before, after, runs) => {
    const padding = ' dan begitulah kabar dari sana hari ini'
    const [change] = compareBlocks(articleOf(before + padding), articleOf(after + padding))
    const pieces = change?.type === 'changed' ? change.pieces : []
    const shown = pieces
      .filter(({ type }) => type !== 'kept')
      .map(({ type, text }) => `${type === 'added' ? '+' : '-'}${text}`)
    expect(shown.join(' ')).toBe(runs)
  })

  it('knows a paragraph that moved, and one that moved and is another', () => {
    const before = articleOf('Satu kabar.\nDua kabar lain.\nTiga hal.\nEmpat perkara.\nLima.')
    const after = articleOf('Dua kabar lain.\nTiga hal.\nEmpat perkara.\nSatu kabar.\nLima.')
    expect(told(compareBlocks(before, after))).toEqual([
      'moved paragraph: Satu kabar. → Satu kabar.',
    ])
  })

  it('knows a paragraph that moved and changed, where it is sure', () => {
    const stays = 'Ia bertolak ke London kemarin.'
    const types = (before: string, after: string) =>
      compareBlocks(articleOf(`${before}\n${stays}`), articleOf(`${stays}\n${after}`)).map(
        ({ type }) => type,
      )
    const half = 'Pertemuan itu berlangsung selama 30 menit.'
    expect(types(half, half.replace('30', '35'))).toEqual(['changed'])
    const other = 'Pertemuan kedua tidak berlangsung lama hari itu.'
    expect(types(other, 'Pertemuan itu lama sekali bagi mereka.')).toEqual(['removed', 'added'])
  })

  it('pairs a changed paragraph with the one it is most alike', () => {
    const before = articleOf('Awal.\nMenlu Qin menerima Blinken di Beijing kemarin.\nAkhir.')
    const after = articleOf(
      'Awal.\nBlinken di Tokyo.\nMenlu Qin menerima Blinken di Beijing pada Minggu.\nAkhir.',
    )
    expect(told(compareBlocks(before, after)).map((line) => line.slice(0, 40))).toEqual([
      'added paragraph: Blinken di Tokyo.',
      'changed paragraph: Menlu Qin menerima Bl',
    ])
  })

  it('compares headlines, printed or told by the metadata', () => {
    const [one, two] = ['Blinken tiba di Beijing', 'Blinken bertemu Xi di Beijing']
    const printed = compareBlocks(storyOf(`${one}\nIsi.`, one), storyOf(`${two}\nIsi.`, two))
    expect(told(printed)).toEqual([`changed headline: ${one} → ${two}`])
    expect(printed[0]).toMatchObject({ before: { block: 0, evidence: { exact: one } } })
    const given = compareBlocks(storyOf('Isi.', one), storyOf('Isi.', two))
    expect(told(given)).toEqual([`changed headline: ${one} → ${two}`])
    expect(given[0]).not.toHaveProperty('before.evidence')
    expect(told(compareBlocks(storyOf('Isi.'), storyOf('Isi.', two)))).toEqual([
      `added headline: ${two}`,
    ])
    expect(compareBlocks(storyOf(`${one}\nIsi.`, one), storyOf('Isi.', one))).toEqual([])
  })

  it('compares datelines apart from the paragraph they open', () => {
    const [one, two] = [storyOf('JAKARTA - Menlu tiba.'), storyOf('BEIJING - Menlu tiba.')]
    const changes = compareBlocks(one, two)
    expect(told(changes)).toEqual(['changed dateline: JAKARTA - → BEIJING -'])
    expect(told(compareBlocks(articleOf('Menlu tiba.'), two))).toEqual([
      'added dateline: BEIJING -',
    ])
    const alone = storyOf('BEIJING - \nMenlu tiba.')
    expect(told(compareBlocks(articleOf('Menlu tiba.'), alone))).toEqual([
      'added dateline: BEIJING -',
    ])
    expect(told(compareBlocks(one, storyOf('JAKARTA - Menlu sudah tiba.')))).toEqual([
      'changed paragraph: Menlu tiba. → Menlu sudah tiba.',
    ])
  })
})
