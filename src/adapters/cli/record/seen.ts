import { departuresOf, lifeAt } from '../../../merge.ts'
import type { Departure } from '../../../model/departure.ts'
import type { Dossier, Life } from '../../../model/dossier.ts'
import { localOf } from '../../../text/zone.ts'
import type { Session } from '../session.ts'

/** An event as it looks on the day somebody asks: a plan whose day is over without news has passed. */
export interface SeenDossier extends Dossier {
  readonly life: Life & {
    /** What took place otherwise than planned. */
    readonly departures: readonly Departure[]
  }
}

/** An event as seen now, on the reader's clock. */
export function seenNow(dossier: Dossier, { world, readerZone }: Session): SeenDossier {
  const instant = new Date(world.now()).toISOString()
  const life = lifeAt(dossier.life, localOf(instant, readerZone) ?? instant)
  return { ...dossier, life: { ...life, departures: departuresOf(dossier) } }
}
