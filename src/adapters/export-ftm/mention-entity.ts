import type { Dossier, PlacedRecord } from '../../model/dossier.ts'
import { alpha2Of } from '../export/country-code.ts'
import { actorKey } from '../export/linked-actor.ts'
import { plainLine } from '../export/plain.ts'
import { actorId, values } from './actors.ts'
import { type FtmEntity, ftmId } from './entity.ts'
import { articleId, seenIn } from './event-entity.ts'

const DETECTED = { person: 'Person', state: 'PublicBody', institution: 'Organization' } as const

/** Who a report names as having taken part, by the name it has him under; joined to the actor where he goes by the same one. */
export function mentionEntities(
  { participants }: Dossier,
  { record, origin }: PlacedRecord,
): readonly FtmEntity[] {
  const known = new Map(participants.map((one) => [one.participant.entity, actorKey(one)]))
  // One name may be two actors in two reports: what a person said of this record counts.
  for (const one of participants) {
    if (one.holders.includes(record.id)) known.set(one.participant.entity, actorKey(one))
  }
  const seen = seenIn([origin])
  const named = new Map(
    record.event.participants.map(({ value }) => [`${value.entity}|${value.name}`, value]),
  )
  return [...named].flatMap(([key, { entity, name, kind, country }]) => {
    if (kind === 'document') return []
    const actor = known.get(entity)
    const code = alpha2Of(country?.value)?.toLowerCase()
    return [
      {
        id: ftmId('mention', record.id, key),
        schema: 'Mention' as const,
        caption: plainLine(name),
        properties: {
          document: values([articleId(origin.article)], seen),
          name: values([plainLine(name)], seen),
          detectedSchema: values([DETECTED[kind]], seen),
          contextCountry: values(code === undefined ? [] : [code], seen),
          resolved: values(actor === undefined ? [] : [actorId(actor)], seen),
        },
      },
    ]
  })
}
