/**
 * The setting: the country a report plays in, where it plays in one. Its officials, bodies and villages are named without their
 * country, since every reader of it knows: "SEOUL (Yonhap) -- Industry Minister Kim Jung-kwan ..."
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Mention, Office } from '../../model/entity.ts'
import { type Evidence, implied } from '../../model/evidence.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { tokenize } from '../../text/token.ts'
import { slug } from './name.ts'

/** A report's country, with the words that tell it. */
export interface Setting {
  readonly country: string
  readonly evidence: Evidence
  /** Share of the report's namings of countries that are of this one. */
  readonly share: number
  /** Whether no more is told than that it is filed there and names it oftenest: its leaders and ministers alone are told by it. */
  readonly filed: boolean
  /** Sentences that name another country. */
  readonly abroad: ReadonlySet<number>
}

/**
 * Share of a report's namings of countries that are of one, from which it plays there: with its dateline there, with its dateline
 * and its outlet there, and without a dateline. Of 54 reports marked by hand those below name officials of several countries.
 */
const HOME = 0.4
const HOME_OF_OUTLET = 0.25
const HOME_WITHOUT_DATELINE = 0.7
/** Share from which a report is of one country's affairs, and whoever it names with no other beside him is of that country. */
const OF_ONE = 0.65
/** Namings below which nothing is told. */
const FEW = 4
/** Namings of the country a report is filed from that make it its own, where none is named oftener. */
const OFTEN = 3

/** Offices of which a state has one: an officer of that rank without a country is of the one the report is filed from. */
const HIGH: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister'] as const),
  ...(['deputy_head', 'deputy_minister', 'security_adviser', 'crown_prince'] as const),
])

/** Bodies of many states. */
const NOBODYS: ReadonlySet<string> = new Set(['IGO', 'EUE'])

/** Where a report plays; undefined where it plays in several countries, or nothing tells. */
export function settingOf(
  article: Article,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Setting | undefined {
  const counts = new Map<string, number>()
  const first = new Map<string, Evidence>()
  let total = 0
  for (const { country, span } of mentions) {
    if (country === undefined || NOBODYS.has(country.value)) continue
    total++
    counts.set(country.value, (counts.get(country.value) ?? 0) + 1)
    if (!first.has(country.value)) first.set(country.value, span)
  }
  if (total < FEW) return undefined
  const { dateline } = article
  const filed =
    dateline === undefined
      ? undefined
      : mentions.find(({ span, country }) => country !== undefined && span.start < dateline.end)
  const outlet = outletCountry(article.outlet ?? '', gazetteer)
  for (const [country, count] of counts) {
    const least = outlet === country ? HOME_OF_OUTLET : HOME
    const share = filed === undefined && outlet !== country ? HOME_WITHOUT_DATELINE : least
    if (filed !== undefined && filed.country?.value !== country) continue
    const evidence = filed?.span ?? first.get(country)
    if (evidence === undefined) continue
    const told = count >= share * total
    const oftenest = filed !== undefined && [...counts.values()].every((one) => one <= count)
    if (told || (oftenest && count >= OFTEN))
      return {
        ...{ country, evidence, share: count / total, filed: !told },
        abroad: sentencesAbroad(mentions, country),
      }
  }
  return undefined
}

/** Where an outlet is at home: by the tables, or by its name ("Ministry of Foreign Affairs of Japan"). */
export function outletCountry(outlet: string, { names, rows }: Gazetteer): string | undefined {
  const row = rows.get(`outlet:${slug(outlet)}`)
  if (row?.country !== undefined) return row.country
  const tokens = tokenize(outlet)
  for (let at = 0; at < tokens.length; at++) {
    const found = longestMatch(names, outlet, tokens, at)
    const state = found?.values.find((name) => name.row.kind === 'state')
    if (state !== undefined) return state.row.country
  }
  return undefined
}

/**
 * Gives the entity with the setting's country where it has none: an official, a body, a place no sentence names beside another
 * country's.
 */
export function inSetting(
  entity: Entity,
  setting: Setting | undefined,
  mentions: readonly Mention[],
): Entity {
  if (setting === undefined || entity.country !== undefined || entity.row !== undefined)
    return entity
  if (entity.kind === 'state' || entity.kind === 'outlet') return entity
  // an expert or a witness may be from anywhere, but for a report of one country's affairs
  const office = entity.office?.value
  const ranked = office !== undefined && office !== 'other'
  if (setting.filed && !HIGH.has(office)) return entity
  // and an ambassador is as often another state's
  const open = !ranked || office === 'ambassador' || office === 'envoy'
  if (entity.kind === 'person' && open && setting.share < OF_ONE) return entity
  const isAbroad = (index: number) => setting.abroad.has(mentions[index]?.sentence ?? -1)
  if (entity.mentions.every(isAbroad)) return entity
  return { ...entity, country: implied(setting.country, 'entity/setting', setting.evidence) }
}

function sentencesAbroad(mentions: readonly Mention[], home: string): ReadonlySet<number> {
  const abroad = new Set<number>()
  for (const { country, sentence } of mentions)
    if (country !== undefined && country.value !== home && !NOBODYS.has(country.value))
      abroad.add(sentence)
  return abroad
}
