import type { Dossier, PlacedRecord } from '../../model/dossier.ts'
import { alpha2Of } from '../export/country-code.ts'
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
  const known = new Set(participants.map(({ participant }) => participant.entity))
  const seen = seenIn([origin])
  const named = new Map(
    record.event.participants.map(({ value }) => [`${value.entity}|${value.name}`, value]),
  )
  return [...named].flatMap(([key, { entity, name, kind, country }]) => {
    if (kind === 'document') return []
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
          resolved: values(known.has(entity) ? [actorId(entity)] : [], seen),
        },
      },
    ]
  })
}
