import type { Dossier } from '../../../model/dossier.ts'
import type { Office } from '../../../model/entity.ts'
import type { Participant } from '../../../model/event.ts'

/** Who stands together in an event: participants of one state, or one body. */
export interface Side {
  /** ISO 3166-1 alpha-3; missing where nobody tells it, and for bodies of no state. */
  readonly country?: string
  readonly participants: readonly Participant[]
}

// They stand behind many bodies and are no side of their own.
const NO_STATE = ['IGO', 'EUE']

/** The sides of an event in the order of its participants; documents are nobody. */
export function sidesOf(participants: readonly Participant[]): readonly Side[] {
  const sides = new Map<
    string,
    { readonly country?: string; readonly participants: Participant[] }
  >()
  for (const one of participants) {
    if (one.kind === 'document') continue
    const country = stateOf(one)
    const key = country ?? `${one.kind} ${one.name}`
    const side = sides.get(key)
    if (side !== undefined) side.participants.push(one)
    else sides.set(key, { ...(country === undefined ? {} : { country }), participants: [one] })
  }
  return [...sides.values()]
}

/** The state a participant stands for. */
export function stateOf({ country }: Participant): string | undefined {
  return country === undefined || NO_STATE.includes(country.value) ? undefined : country.value
}

/**
 * Pairs of sides, as the data sets of pairs of states count events: of a visit each visitor with each host, of
 * anything else each two sides once. An event with one side has one pair without a second.
 */
export function* pairsOf({ participants, kind }: Dossier): Generator<readonly [Side, Side?]> {
  const all = participants.map(({ participant }) => participant)
  const hosts = sidesOf(all.filter(({ part }) => part === 'host'))
  const visitors = sidesOf(all.filter(({ part }) => part === 'visitor'))
  if (kind.agreed === 'visit' && hosts.length > 0 && visitors.length > 0) {
    for (const visitor of visitors) for (const host of hosts) yield [visitor, host]
    return
  }
  const sides = sidesOf(all)
  const [only] = sides
  if (sides.length === 1 && only !== undefined) yield [only]
  for (const [index, one] of sides.entries()) {
    for (const other of sides.slice(index + 1)) yield [one, other]
  }
}

const SECTORS: { readonly [office in Office]?: string } = {
  head_of_state: 'GOV',
  head_of_government: 'GOV',
  foreign_minister: 'GOV',
  defence_minister: 'GOV',
  top_diplomat: 'GOV',
  security_adviser: 'GOV',
  adviser: 'GOV',
  spokesperson: 'GOV',
  envoy: 'GOV',
  deputy_head: 'GOV',
  minister: 'GOV',
  deputy_minister: 'GOV',
  ambassador: 'GOV',
  crown_prince: 'GOV',
  governor: 'GOV',
  legislator: 'LEG',
  military_chief: 'MIL',
  party_leader: 'PTY',
}

/** PLOVER's sectors of the offices of a side, each once. */
export function sectorsOf({ participants }: Side): readonly string[] {
  const sectors = participants.flatMap(({ office }) => {
    const sector = office === undefined ? undefined : SECTORS[office.value]
    return sector === undefined ? [] : [sector]
  })
  return [...new Set(sectors)]
}
