/** Filters of the questions, from options to a query. */
import type { Office } from '../../model/entity.ts'
import type { EventKind, Status } from '../../model/event.ts'
import type { FieldName } from '../../model/review.ts'
import type { DossierQuery, QuoteQuery } from '../../ports.ts'
import type { Options } from './options.ts'
import type { Session } from './session.ts'
import type { ValueCheck } from './usage.ts'
import type { CountryCode } from './world.ts'

/** Reads the filters of events; countries may be given by code or by name. */
export async function dossierQuery(
  options: Options,
  checks: ValueCheck,
  { words, world }: Session,
): Promise<DossierQuery> {
  const kind = checks.oneOf('--kind', options.kind, Object.keys(words.kinds) as EventKind[])
  const asked = checks.oneOf('--status', options.status, Object.keys(words.statuses) as Status[])
  const status = options.planned ? 'planned' : asked
  const office = checks.oneOf('--office', options.office, Object.keys(words.offices) as Office[])
  const fields = [...Object.keys(words.fields), 'any'] as (FieldName | 'any')[]
  const conflict = checks.oneOf('--conflict', options.conflict, fields)
  const from = checks.date('--from', options.from)
  const to = checks.date('--to', options.to)
  const { actor, with: other, place, outlet, speaker, carrier } = options
  const needsCountries = [actor, other, place, speaker].some((word) => word !== undefined)
  const countryOf = needsCountries ? await world.countries() : () => undefined
  return {
    ...partiesOf(actor, other, countryOf),
    ...(office === undefined ? {} : { office }),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(place === undefined ? {} : { place: countryOf(place) ?? place }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(speaker === undefined ? {} : { speaker: countryOf(speaker) ?? speaker }),
    ...(carrier === undefined ? {} : { carrier }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(conflict === undefined ? {} : { conflict }),
    ...(options.background ? { background: true } : {}),
  }
}

/** Reads the filters of quotes. */
export async function quoteQuery(
  options: Options,
  checks: ValueCheck,
  { world }: Session,
  asked: string,
): Promise<QuoteQuery> {
  const from = checks.date('--from', options.from)
  const to = checks.date('--to', options.to)
  const { speaker, carrier, outlet } = options
  const code = speaker === undefined ? undefined : (await world.countries())(speaker)
  return {
    ...(speaker === undefined ? {} : { speaker: code ?? speaker }),
    ...(carrier === undefined ? {} : { carrier }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(asked === '' ? {} : { words: asked }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/**
 * Who is asked for: "US-CN" and "Amerika Serikat – China" are two states, "Retno Marsudi" is one actor, and so is
 * "Abdel-Fattah".
 */
export function partiesOf(
  actor: string | undefined,
  other: string | undefined,
  countryOf: CountryCode,
): Pick<DossierQuery, 'actor' | 'with'> {
  if (actor === undefined) return other === undefined ? {} : { with: countryOf(other) ?? other }
  if (other !== undefined) {
    return { actor: countryOf(actor) ?? actor, with: countryOf(other) ?? other }
  }
  const whole = countryOf(actor)
  if (whole !== undefined) return { actor: whole }
  const parts = actor.split(/\s*[-–—]\s*/u)
  const [left, right] = parts.map(countryOf)
  if (parts.length === 2 && left !== undefined && right !== undefined) {
    return { actor: left, with: right }
  }
  return { actor }
}
