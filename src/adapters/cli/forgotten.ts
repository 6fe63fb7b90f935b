/** What was taken out for good does not come in again unasked. */
import type { Report } from '../../model/report.ts'
import type { Store } from '../../ports.ts'
import type { Gate } from './intake.ts'
import type { Session } from './session.ts'

/**
 * Bars reports against which a tombstone stands.
 *
 * @param lift called instead, where they are to be taken in all the same
 */
export function gateOf(
  { words }: Session,
  store: Pick<Store, 'tombstone'>,
  lift?: (report: Report) => Promise<unknown>,
): Gate {
  return async (report, name) => {
    const stone = await store.tombstone(report)
    if (stone === undefined) return undefined
    if (lift === undefined) {
      return words.upkeep.forget.barred(name, stone.by, stone.at.slice(0, 10), stone.why)
    }
    await lift(report)
    return undefined
  }
}
