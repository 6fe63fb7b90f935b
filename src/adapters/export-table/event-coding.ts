import type { Dossier } from '../../model/dossier.ts'
import type { Coding } from '../../model/record.ts'

/**
 * The codes of an event: those of most of its records, of as many those of the smaller CAMEO code. A record of the
 * agreed status counts before others: what was planned is AGREE, what took place CONSULT.
 */
export function codingOf({ members, status }: Dossier): Coding | undefined {
  const told = members.filter(
    ({ record }) => status.agreed === undefined || record.event.status.value === status.agreed,
  )
  const codings = (told.length > 0 ? told : members).flatMap(({ record }) => {
    const [first] = record.codings
    return first === undefined ? [] : [first]
  })
  const byCodes = Map.groupBy(codings, ({ plover, cameo }) =>
    [cameo, plover.event, plover.mode].map((code) => code ?? '').join(' '),
  )
  const [most] = [...byCodes].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  )
  return most?.[1][0]
}
