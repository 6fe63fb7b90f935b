import type { Office } from '../../model/entity.ts'
import type { EventKind, Status } from '../../model/event.ts'
import type { FieldName } from '../../model/review.ts'

/** What an export says in a person's language, of what only people read: titles, descriptions. */
export interface ExportWords {
  readonly language: 'en' | 'id'
  readonly kinds: { readonly [kind in EventKind]: string }
  readonly statuses: { readonly [status in Status]: string }
  readonly offices: { readonly [office in Office]: string }
  readonly fields: { readonly [field in FieldName]: string }
  /** Before a title whose field reports differ on. */
  readonly disputed: (field: string) => string
  readonly differ: (field: string) => string
  readonly about: string
  readonly who: string
  readonly when: string
  readonly lasted: string
  readonly planned: string
  readonly zoneUnknown: string
  readonly outcomes: string
  readonly sources: (reports: number, origins: number) => string
  readonly more: (count: number) => string
  readonly hours: (hours: number, minutes: number) => string
  readonly untitled: string
}
