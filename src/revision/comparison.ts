import type { Article, BlockKind } from '../model/article.ts'
import type { BlockChange, BlockSide } from '../model/revision.ts'
import { align, type Pair } from './alignment.ts'
import { type BodyPart, partsOf } from './part.ts'
import { comparePieces } from './word-pieces.ts'

/**
 * What changed from one article to the next, block by block: headline and dateline first, then the rest in the
 * order of the new text, what was removed behind what stood before it.
 *
 * A moved block has the very same words; one that is alike is changed, and has to be surer of it at another
 * place; what is neither was removed or added. Turned round, two articles give the same changes, the other way.
 *
 * @returns no change for articles with the same words in the same blocks
 */
export function compareBlocks(before: Article, after: Article): readonly BlockChange[] {
  const [old, fresh] = [partsOf(before), partsOf(after)]
  const { kept, moved, changed } = align(
    old.body.map(({ side }) => side.text),
    fresh.body.map(({ side }) => side.text),
  )
  // Headline and dateline take their share of the work too.
  const share = changed.length + 2
  const change = (kind: BlockKind, left: BlockSide, right: BlockSide): BlockChange => {
    const pieces = comparePieces(left.text, right.text, share)
    return { type: 'changed', kind, before: left, after: right, pieces }
  }
  const slot = (
    kind: BlockKind,
    left: BlockSide | undefined,
    right: BlockSide | undefined,
  ): readonly BlockChange[] => {
    if (left?.text === right?.text) return []
    if (left === undefined)
      return right === undefined ? [] : [{ type: 'added', kind, after: right }]
    return right === undefined
      ? [{ type: 'removed', kind, before: left }]
      : [change(kind, left, right)]
  }
  const placed: { readonly place: number; readonly change: BlockChange }[] = []
  const pairs = (found: readonly Pair[], type: 'changed' | 'moved'): void => {
    for (const [one, other] of found) {
      const [left, right] = [partAt(old.body, one), partAt(fresh.body, other)]
      placed.push({
        place: other,
        change:
          type === 'changed'
            ? change(right.kind, left.side, right.side)
            : { type, kind: right.kind, before: left.side, after: right.side },
      })
    }
  }
  pairs(moved, 'moved')
  pairs(changed, 'changed')
  const targets = new Map([...kept, ...changed])
  const sources = new Set([...kept, ...changed, ...moved].map(([, other]) => other))
  const gone = new Set(moved.map(([one]) => one))
  let place = -1
  for (const [at, { kind, side }] of old.body.entries()) {
    place = targets.get(at) ?? place
    if (targets.has(at) || gone.has(at)) continue
    placed.push({ place: place + 0.5, change: { type: 'removed', kind, before: side } })
  }
  for (const [at, { kind, side }] of fresh.body.entries()) {
    if (!sources.has(at)) placed.push({ place: at, change: { type: 'added', kind, after: side } })
  }
  return [
    ...slot('headline', old.headline, fresh.headline),
    ...slot('dateline', old.dateline, fresh.dateline),
    ...placed.sort((a, b) => a.place - b.place).map((one) => one.change),
  ]
}

function partAt(body: readonly BodyPart[], index: number): BodyPart {
  return body[index] as BodyPart
}
