/**
 * Peers: who is named with a minister by his state alone is a minister of the same field. "Lounis Belkacemi and Morocco's Yasmine
 * Benjelloun" are two foreign ministers where the first is one; beside a head of state or government stands his state's leader.
 */
import { LED_BY_GOVERNMENT } from '../../lang/tables/led-by-government.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Mention, Office } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import { foldWord } from '../../text/token.ts'

/** Offices that meet their own kind. */
const ALIKE: ReadonlySet<Office> = new Set<Office>(['foreign_minister', 'defence_minister'])
const LEADERS: ReadonlySet<Office> = new Set<Office>(['head_of_state', 'head_of_government'])

/**
 * The office of a person told to be a state's and nothing else, from the person named right before.
 *
 * @param entityOf the entity of a mention, with the offices known so far
 * @param joins words that join two names: "and", "with"
 */
export function peerOffice(
  person: Entity,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
  article: Article,
  joins: ReadonlySet<string>,
): Sourced<Office> | undefined {
  if (person.office !== undefined || person.row !== undefined) return undefined
  const first = mentions[person.mentions[0] ?? -1]
  const country = first?.country?.value
  if (first?.rule !== 'mention/country-name' || country === undefined) return undefined
  const state = mentions[first.index - 1]
  const before = mentions[first.index - 2]
  if (state === undefined || before?.kind !== 'person') return undefined
  if (before.sentence !== first.sentence) return undefined
  const gap = /^,?\s+(?:(\p{L}{3,6})\s+)?$/u.exec(
    article.text.slice(before.span.end, state.span.start),
  )
  if (gap === null || (gap[1] !== undefined && !joins.has(foldWord(gap[1])))) return undefined
  const peer = entityOf.get(before.index)
  const office = peer?.office?.value
  if (office === undefined || peer?.country?.value === country) return undefined
  const rule = 'entity/peer-office'
  if (ALIKE.has(office)) return implied(office, rule, before.span)
  if (!LEADERS.has(office)) return undefined
  return implied(LED_BY_GOVERNMENT[country] ?? 'head_of_state', rule, before.span)
}
