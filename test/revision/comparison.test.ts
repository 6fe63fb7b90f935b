import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { cite } from '../../src/model/evidence.ts'
import type { BlockChange, BlockSide, WordPiece } from '../../src/model/revision.ts'
import { matchAnchors } from '../../src/revision/anchors.ts'
import { partsOf } from '../../src/revision/part.ts'
import { compareBlocks, hasSameText } from '../../src/revision.ts'
import { articleOf } from '../article-builder.ts'

const told = (changes: readonly BlockChange[]): readonly string[] =>
  changes.map((change) => {
    const sides = [
      'before' in change ? change.before.text : '',
      'after' in change ? change.after.text : '',
    ]
    return `${change.type} ${change.kind}: ${sides.filter((text) => text !== '').join(' → ')}`
  })

/** An article whose first line is its headline and whose second line opens with a dateline up to its dash. */
function storyOf(text: string, headline?: string): Article {
  const plain = articleOf(text)
  const [first, ...rest] = plain.blocks
  const blocks =
    first !== undefined && headline === first.span.exact
      ? [{ ...first, kind: 'headline' as const }, ...rest]
      : plain.blocks
  const opening = blocks.find(({ kind }) => kind === 'paragraph')
  const dash = opening?.span.exact.indexOf(' - ') ?? -1
  const dateline =
    opening === undefined || dash < 0
      ? undefined
      : cite(plain, { start: opening.span.start, end: opening.span.start + dash + 2 })
  return {
    ...plain,
    blocks,
    ...(headline === undefined ? {} : { headline }),
    ...(dateline === undefined ? {} : { dateline }),
  }
}

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

const WORDS = [
  'Xi',
  'Blinken',
  'bertemu',
  'di',
  'Beijing',
  'tiga',
  'jam',
  '16.30',
  ',',
  '.',
  'Vučić',
  '\ud83d\ude00',
]
const line = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')),
  fc.constantFrom('Satu.', 'Dua.', '', 'JAKARTA - Menlu tiba.'),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
)
const story = fc
  .tuple(fc.array(line, { maxLength: 9 }), fc.boolean(), fc.option(fc.constantFrom('Satu.', 'Xi')))
  .map(([lines, printed, given]) =>
    storyOf(lines.join('\n'), printed ? lines[0] : (given ?? undefined)),
  )
/** A story, and another made of it by taking out, putting in, changing and moving lines. */
const few = fc
  .array(fc.constantFrom('a', 'b', 'c', 'a b c d', 'd c b a', 'c b a d'), { maxLength: 9 })
  .map((lines) => storyOf(lines.join('\n')))
const pair = fc.oneof(
  fc.tuple(story, story),
  fc.tuple(few, few),
  fc
    .array(line, { minLength: 1, maxLength: 9 })
    .chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray(lines),
        fc.array(fc.tuple(fc.nat(8), line), { maxLength: 2 }),
        fc.boolean(),
      ),
    )
    .map(([lines, some, put, keepOrder]) => {
      const rest = keepOrder ? lines.filter((one) => some.includes(one)) : some
      for (const [at, text] of put) rest.splice(at, 0, text)
      return [storyOf(lines.join('\n')), storyOf(rest.join('\n'))] as const
    }),
)

/** Applies changes to an article's parts, as the type says they can be. */
function apply(article: Article, changes: readonly BlockChange[]): readonly (string | undefined)[] {
  const { headline, dateline, body } = partsOf(article)
  const slots = new Map([
    ['headline', headline?.text],
    ['dateline', dateline?.text],
  ])
  const gone = new Set<BlockSide>()
  const come = new Map<number, string>()
  const inBody = (change: BlockChange): boolean =>
    change.kind === 'paragraph' || change.kind === 'caption' || change.kind === 'byline'
  for (const change of changes) {
    const after = 'after' in change ? change.after.text : undefined
    if (!inBody(change)) slots.set(change.kind, after)
    else {
      if ('before' in change) {
        const side = body.find((one) => one.side.block === change.before.block)?.side
        expect(side?.text).toBe(change.before.text)
        expect(side === undefined || gone.has(side)).toBe(false)
        if (side !== undefined) gone.add(side)
      }
      if ('after' in change) come.set(change.after.block as number, change.after.text)
    }
    if (change.type === 'changed') {
      const join = (not: string): string =>
        change.pieces.flatMap(({ type, text }) => (type === not ? [] : [text])).join('')
      expect(join('added')).toBe(change.before.text)
      expect(join('removed')).toBe(change.after.text)
    }
  }
  const kept = body.filter(({ side }) => !gone.has(side)).map(({ side }) => side.text)
  const result: string[] = []
  const total = kept.length + come.size
  // Blocks of the new article that are no body part (a printed headline, a bare dateline) take a number too.
  for (let block = 0; result.length < total; block++) {
    const text = come.get(block)
    if (text !== undefined) result.push(text)
    else if (!skipped.has(block)) result.push(kept.shift() ?? '?')
  }
  return [slots.get('headline'), slots.get('dateline'), ...result]
}
let skipped: ReadonlySet<number> = new Set()

function flat(article: Article): readonly (string | undefined)[] {
  const { headline, dateline, body } = partsOf(article)
  return [headline?.text, dateline?.text, ...body.map(({ side }) => side.text)]
}

function bare(article: Article): ReadonlySet<number> {
  const own = new Set(partsOf(article).body.map(({ side }) => side.block))
  return new Set(article.blocks.keys().filter((index) => !own.has(index)))
}

/** The same changes seen from the other side; their order is that of the other text, so they are sorted. */
function turned(changes: readonly BlockChange[]): readonly string[] {
  const back = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const
  return changes
    .map((change) => {
      const pieces = change.type === 'changed' ? runsOf(change.pieces, 'added', 'removed') : []
      const sides = [
        'after' in change ? change.after : undefined,
        'before' in change ? change.before : undefined,
      ]
      return JSON.stringify([back[change.type], ...sides, pieces])
    })
    .sort()
}

function asTold(changes: readonly BlockChange[]): readonly string[] {
  return changes
    .map((change) => {
      const pieces = change.type === 'changed' ? runsOf(change.pieces, 'removed', 'added') : []
      const sides = [
        'before' in change ? change.before : undefined,
        'after' in change ? change.after : undefined,
      ]
      return JSON.stringify([change.type, ...sides, pieces])
    })
    .sort()
}

/** Each place of a text where words changed: what went, what came, and what stands behind it. */
function runsOf(pieces: readonly WordPiece[], out: 'removed' | 'added', into: 'removed' | 'added') {
  const runs: { out: string; into: string; kept: string }[] = [{ out: '', into: '', kept: '' }]
  for (const { type, text } of pieces) {
    const last = runs.at(-1) as { out: string; into: string; kept: string }
    if (type === 'kept') last.kept = text
    else if (last.kept === '') last[type === out ? 'out' : 'into'] = text
    else runs.push({ out: '', into: '', kept: '', [type === into ? 'into' : 'out']: text })
  }
  return runs
}

describe('changes of any two articles', () => {
  it('make the new one of the old, and the old one of the new', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        skipped = bare(after)
        expect(apply(before, compareBlocks(before, after))).toEqual(flat(after))
        skipped = bare(before)
        expect(apply(after, compareBlocks(after, before))).toEqual(flat(before))
      }),
      { numRuns: 600 },
    )
  })

  it('are the same the other way round', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(turned(compareBlocks(after, before))).toEqual(asTold(compareBlocks(before, after)))
      }),
      { numRuns: 600 },
    )
  })

  it('are none exactly where the words are the same', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(compareBlocks(before, { ...before, id: 'other', map: before.map })).toEqual([])
        expect(compareBlocks(before, after).length === 0).toBe(hasSameText(before, after))
      }),
      { numRuns: 300 },
    )
  })

  it('cite the words of their own article', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        for (const change of compareBlocks(before, after)) {
          for (const [article, side] of [
            [before, 'before' in change ? change.before : undefined],
            [after, 'after' in change ? change.after : undefined],
          ] as const) {
            if (side?.evidence === undefined) continue
            expect(side.evidence).toEqual(cite(article, side.evidence))
            expect(side.evidence.exact).toBe(side.text)
            expect(article.blocks[side.block as number]?.span.exact).toContain(side.text)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('anchors', () => {
  it('hold lists together in order', () => {
    const before = [...'abcdefgxx']
    const after = [...'xxbcaefgd']
    expect(matchAnchors(before, after)).toEqual([
      { before: 1, after: 2, length: 2 },
      { before: 4, after: 5, length: 3 },
    ])
  })

  it('of any two lists are equal stretches that never cross', () => {
    const list = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 14 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        let [left, right] = [0, 0]
        for (const run of matchAnchors(before, after)) {
          expect(run.before >= left && run.after >= right && run.length > 0).toBe(true)
          ;[left, right] = [run.before + run.length, run.after + run.length]
          expect(before.slice(run.before, left)).toEqual(after.slice(run.after, right))
        }
        expect(left <= before.length && right <= after.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('hostile articles are compared in time', () => {
  const lines = (count: number, line: (at: number) => string): Article =>
    articleOf(Array.from({ length: count }, (_, at) => line(at)).join('\n'))

  it.each([
    [
      '100,000 blocks, all others',
      lines(100_000, (at) => `satu ${at}`),
      lines(100_000, (at) => `dua ${at}x`),
    ],
    [
      '100,000 equal blocks and a few',
      lines(100_000, () => 'sama'),
      lines(99_000, (at) => (at % 100 === 0 ? 'lain' : 'sama')),
    ],
    [
      '100,000 blocks turned round',
      lines(100_000, (at) => `nomor ${at}`),
      lines(100_000, (at) => `nomor ${99_999 - at}`),
    ],
    [
      'blocks of two kinds in turn',
      lines(50_000, (at) => `${at % 2}`),
      lines(50_000, (at) => `${at % 3}`),
    ],
    [
      'a block of 1 MB, every other word another',
      articleOf('a b '.repeat(250_000)),
      articleOf('a c '.repeat(250_000)),
    ],
    [
      'a block of 1 MB without a space',
      articleOf('a'.repeat(1_000_000)),
      articleOf(`${'a'.repeat(1_000_000)}b`),
    ],
    ['a block of 1 MB of marks', articleOf('.,'.repeat(500_000)), articleOf(',,.'.repeat(300_000))],
    [
      'many long changed blocks',
      lines(3000, (at) => `${at} ${'x y z '.repeat(60)}`),
      lines(3000, (at) => `${at} ${'y x w z '.repeat(45)}`),
    ],
  ])(
    '%s',
    (_, before, after) => {
      const begun = performance.now()
      expect(compareBlocks(before, after).length).toBeGreaterThan(0)
      expect(performance.now() - begun).toBeLessThan(20_000)
    },
    60_000,
  )

  it('a block of 1 MB that is nearly the same keeps its words', () => {
    const text = Array.from({ length: 100_000 }, (_, at) => `kata${at}`)
    const other = text.with(50_000, 'lain').with(70_000, 'beda')
    const [change] = compareBlocks(articleOf(text.join(' ')), articleOf(other.join(' ')))
    expect(change?.type === 'changed' ? change.pieces.length : 0).toBe(7)
  })
})
