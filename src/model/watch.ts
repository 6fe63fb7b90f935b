import type { DossierQuery } from './record-query.ts'

/** A question somebody asks again and again: "US-CN", "Retno Marsudi". */
export interface Watch {
  /** As the person calls it. */
  readonly name: string
  readonly query: DossierQuery
  /** The cursor of changes up to which it has been told; missing before the first time. */
  readonly told?: string
}
