import type { EventKind } from '../../../model/event.ts'

/** Kinds that tell of one encounter are joined: "pertemuan" and "pembicaraan" may be the same. */
export function groupOf(kind: EventKind): string {
  return kind === 'meeting' || kind === 'talks' || kind === 'summit' ? 'meet' : kind
}
