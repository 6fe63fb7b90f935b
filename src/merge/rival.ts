import type { Dossier, ParticipantRivals, PlacedRecord } from '../model/dossier.ts'
import type { Office } from '../model/entity.ts'

// Offices a country has one holder of at a time; it has many ministers, envoys and legislators.
const SINGLE: ReadonlySet<Office> = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'top_diplomat',
  'security_adviser',
  'crown_prince',
  'military_chief',
])

/**
 * Persons of whom only one can have been there: two holders of one office of one country, told by different reports. A
 * participant only some reports name is no contradiction, nor are two a single report names together.
 *
 * @param participants of the event, united
 */
export function rivalsOf(
  participants: Dossier['participants'],
  members: readonly PlacedRecord[],
): readonly ParticipantRivals[] {
  const seats = Map.groupBy(participants, ({ participant }) => seatOf(participant))
  const reportOf = new Map(members.map(({ record, origin }) => [record.id, origin.report]))
  return [...seats]
    .flatMap(([seat, holders]): readonly ParticipantRivals[] => {
      const [office, country] = seat.split(' ')
      if (office === undefined || country === undefined || holders.length < 2) return []
      const reports = holders.map((one) => new Set(one.holders.map((id) => reportOf.get(id))))
      const apart = reports.some((own, at) =>
        reports.slice(at + 1).some((other) => own.isDisjointFrom(other)),
      )
      if (!apart) return []
      const names = holders.map(({ participant }) => participant.name).sort()
      return [{ office: office as Office, country, names }]
    })
    .sort((a, b) => (`${a.country} ${a.office}` < `${b.country} ${b.office}` ? -1 : 1))
}

function seatOf({ kind, office, country }: Dossier['participants'][number]['participant']): string {
  const single = kind === 'person' && office !== undefined && SINGLE.has(office.value)
  // The heads of two organisations share the code IGO.
  if (!single || country === undefined || country.value === 'IGO') return ''
  return `${office.value} ${country.value}`
}
