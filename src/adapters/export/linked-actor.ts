import type { Dossier } from '../../model/dossier.ts'

type Presence = Dossier['participants'][number]

/** Under which actor somebody is gathered over all events: whom a person linked him to, else as he was read. */
export function actorKey({ participant, person }: Presence): string {
  return person?.actor ?? participant.entity
}

/**
 * What stands beside a name gathered by a person's word: `person:wang (Rini)`, the actor as it was read and who linked it;
 * undefined where nobody did.
 */
export function linkNote({ participant, person }: Presence): string | undefined {
  return person === undefined ? undefined : `${participant.entity} (${person.by})`
}
