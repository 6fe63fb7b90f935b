import type { Article, BlockKind } from '../model/article.ts'
import { cite } from '../model/evidence.ts'
import type { BlockSide } from '../model/revision.ts'

/** A block that has no place of its own by what it is. */
export interface BodyPart {
  readonly kind: BlockKind
  readonly side: BlockSide
}

/** An article cut into what is compared: headline and dateline have one place each, the rest stands in a row. */
export interface Parts {
  readonly headline?: BlockSide
  readonly dateline?: BlockSide
  readonly body: readonly BodyPart[]
}

/** Cuts an article; a dateline is parted from the paragraph it opens, so that each can change alone. */
export function partsOf(article: Article): Parts {
  const { blocks, dateline } = article
  const printed = blocks.findIndex(({ kind }) => kind === 'headline')
  const dated =
    dateline === undefined
      ? -1
      : blocks.findIndex(({ span }) => span.start === dateline.start && span.end >= dateline.end)
  let headline: BlockSide | undefined
  if (article.headline !== undefined) headline = { text: article.headline }
  const body: BodyPart[] = []
  for (const [index, { kind, span }] of blocks.entries()) {
    const side = { text: span.exact, block: index, evidence: span }
    if (index === printed) headline = side
    else if (index !== dated || dateline === undefined) body.push({ kind, side })
    else {
      const behind = article.text.slice(dateline.end, span.end)
      const start = dateline.end + behind.length - behind.trimStart().length
      const rest = cite(article, { start, end: span.end })
      if (rest.exact !== '') {
        body.push({ kind, side: { text: rest.exact, block: index, evidence: rest } })
      }
    }
  }
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(dated === -1 || dateline === undefined
      ? {}
      : { dateline: { text: dateline.exact, block: dated, evidence: dateline } }),
    body,
  }
}

/** Whether two articles say the same, word for word and block for block. */
export function hasSameText(a: Article, b: Article): boolean {
  const [left, right] = [partsOf(a), partsOf(b)]
  return (
    left.headline?.text === right.headline?.text &&
    left.dateline?.text === right.dateline?.text &&
    left.body.length === right.body.length &&
    left.body.every(({ side }, index) => side.text === right.body[index]?.side.text)
  )
}
