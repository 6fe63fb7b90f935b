/** What holds for the changes between any two articles. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { cite } from '../../src/model/evidence.ts'
import type { BlockChange, BlockSide, WordPiece } from '../../src/model/revision.ts'
import { partsOf } from '../../src/revision/part.ts'
import { compareBlocks, hasSameText } from '../../src/revision.ts'
import { storyOf } from '../story-builder.ts'

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
