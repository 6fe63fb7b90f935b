import type { Coding } from '../../../model/record.ts'

/** PLOVER's four quadrants. */
export const QUADS: readonly string[] = [
  'VERBAL COOPERATION',
  'MATERIAL COOPERATION',
  'VERBAL CONFLICT',
  'MATERIAL CONFLICT',
]

// SANCTION is 4 in its own section of the manual, and 3 in the manual's table.
const QUAD: { readonly [event: string]: 1 | 2 | 3 | 4 } = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}

// ACCUSE is printed as 3 in the manual, surely for -3: every other conflict is negative.
const SCALE: { readonly [event: string]: number } = {
  AGREE: 2.5,
  CONSULT: 2.5,
  'CONSULT visit': 4,
  'CONSULT multilateral': 4,
  'CONSULT phone': 1.5,
  'CONSULT third-party': 1,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  REQUEST: 0,
  REJECT: -2,
  ACCUSE: -3,
}

/** The quadrant of a PLOVER event, 1 to 4. */
export function quadOf({ plover }: Coding): 1 | 2 | 3 | 4 | undefined {
  return plover.event === null ? undefined : QUAD[plover.event]
}

/** The conflict-cooperation score of the manual (0.8), where it has one. */
export function ploverScale({ plover: { event, mode } }: Coding): number | undefined {
  if (event === null) return undefined
  return SCALE[`${event} ${mode}`] ?? SCALE[event]
}
