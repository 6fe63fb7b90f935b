/** What is carried along from unit to unit of a report. */
import type { Quote } from '../../model/quote.ts'
import type { Turn } from './reference.ts'
import type { Scene } from './scene.ts'

/** A quote before it has its id. */
export type Draft = {
  -readonly [Key in keyof Omit<Quote, 'id' | 'verbatim' | 'parent'>]: Quote[Key]
} & {
  /** Words inside those of an outer speaker. */
  nested?: boolean
}

/** What is carried along from unit to unit. */
export interface Story {
  readonly scene: Scene
  turn: Turn | undefined
  /** The last quote and its unit, for a carrier named in the sentence behind it. */
  last: { draft: Draft; unit: number } | undefined
}
