import type { ReviewAct } from '../model/review.ts'
import type { Card } from './queue-card.ts'

/** What a person answers a card. */
export type Answer =
  /** Right as it was read. Of a conflict: each report is, they do differ; of a name or quote: the tables, or the words, have nobody for it. */
  | { readonly type: 'accept' }
  /** Wrong as it was read. */
  | { readonly type: 'reject' }
  /** One of the alternatives, counted from 0. */
  | { readonly type: 'choose'; readonly index: number }
  /** Something else: a checked value of the field, the key of an actor's row, a speaker's name. */
  | { readonly type: 'edit'; readonly value: unknown }
  /** Of two events: nobody can say. */
  | { readonly type: 'unsure' }

/** The acts an answer comes to; none where it answers another question than the card's. */
export function actsOf(card: Card, answer: Answer): readonly ReviewAct[] {
  const chosen = answer.type === 'choose' ? card.alternatives[answer.index] : undefined
  if (answer.type === 'choose' && chosen === undefined) return []
  switch (card.question) {
    case 'conflict':
    case 'doubt':
      return fieldActs(card, answer)
    case 'same': {
      const type = { accept: 'merge', reject: 'split', unsure: 'unsure' } as const
      if (answer.type === 'choose' || answer.type === 'edit') return []
      return [{ type: type[answer.type], left: card.left, right: card.right }]
    }
    case 'actor': {
      const actor = named(answer, chosen?.value)
      if (actor === undefined) return []
      return [{ type: 'link', record: card.record, entity: card.entity, actor }]
    }
    case 'speaker': {
      const speaker = named(answer, chosen?.value)
      if (speaker === undefined) return []
      return [{ type: 'attribute', report: card.report, quote: card.key, speaker }]
    }
  }
}

function fieldActs(
  { dossier, field, alternatives }: Card & { readonly question: 'conflict' | 'doubt' },
  answer: Answer,
): readonly ReviewAct[] {
  switch (answer.type) {
    case 'accept':
      // One record of each value is enough: what others say in the same words is as right.
      return alternatives.flatMap(({ holders }) =>
        holders.slice(0, 1).map((record) => ({ type: 'accept' as const, record, field })),
      )
    case 'reject':
      return alternatives.flatMap(({ holders }) =>
        holders.map((record) => ({ type: 'reject' as const, record, field })),
      )
    case 'choose': {
      const chosen = alternatives[answer.index]
      const [record = dossier] = chosen?.holders ?? []
      return chosen === undefined ? [] : [{ type: 'choose', record, field, value: chosen.value }]
    }
    case 'edit':
      return [{ type: 'edit', record: dossier, field, value: answer.value }]
    case 'unsure':
      return []
  }
}

/** A name's key, null for nobody there is; undefined where that is no answer to "who is it?". */
function named(answer: Answer, chosen: unknown): string | null | undefined {
  if (answer.type === 'accept') return null
  const value = answer.type === 'edit' ? answer.value : chosen
  return typeof value === 'string' ? value : undefined
}
