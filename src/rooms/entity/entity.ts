/**
 * Entities: all mentions of one person, state, institution, place or outlet joined.
 *
 * Takes the mentions and the gazetteer, gives entities in order of first mention. Full names are
 * joined first, then short names ("Blinken") to the full name that holds them, then offices standing
 * alone ("sang menlu", "Presiden Rusia") to the person who holds that office in the text or, where
 * the text names nobody and a country is said, in the table on the day of publication. What fits
 * nobody, or more than one, stays unlinked: a wrong link is worse than none.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { MentionTables } from '../../lang/tables/mention.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'
import { cabinetCountry, senderCountry } from './cabinet.ts'
import { withSurroundings } from './containment.ts'
import { counterpartOf, counterpartOffice } from './counterpart.ts'
import { countryNear, ownerCountry } from './country-near.ts'
import { byElimination } from './elimination.ts'
import { slug } from './name.ts'
import {
  countriesOf,
  countryByName,
  isForeignName,
  speaksAgainst,
  tellsNoOther,
  withoutCountry,
} from './name-country.ts'
import { joinOthers, statesUnnamed } from './others.ts'
import { peerOffice } from './peer.ts'
import { homeCountry, personEntity } from './person-entity.ts'
import { joinPersons } from './person-join.ts'
import { placesNear } from './place-near.ts'
import { withZone, zonesOf } from './place-zone.ts'
import { rankInCountry } from './rank-in-country.ts'
import { inSetting, outletCountry, settingOf } from './setting.ts'
import { amongPlaces, surroundingsOf } from './witness.ts'

/** Joins mentions into entities; see the file's header. */
export function linkEntities(
  article: Article,
  mentions: readonly Mention[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
): readonly Entity[] {
  const date = article.published?.moment.start.slice(0, 10)
  const words = {
    ...nearWords(pack.mention),
    isCapital: (key: string) => {
      const row = gazetteer.rows.get(key)
      return row !== undefined && gazetteer.rows.get(`country:${row.country}`)?.capital === row.name
    },
  }
  const persons = joinPersons(
    mentions,
    date,
    gazetteer,
    (one) => one.country ?? ownerCountry(article, one, mentions, words),
    {
      country: pack.mention.homeCountry,
      leaderTitles: leaderTitles(pack.mention),
      isPointed: ({ span }) => {
        const [, next = ''] =
          /^\s+(\p{L}+)/u.exec(article.text.slice(span.end, span.end + 12)) ?? []
        return words.pointing.has(next)
      },
    },
  )
  const joined = joinOthers(mentions, gazetteer)
  const others = placesNear(article, joined, mentions, foldedInside(pack.mention))
  const home = speaksOfHome(others, pack) ? pack.mention.homeCountry : undefined
  const isHomeName = (word: string) => gazetteer.firstNames.get(word) === pack.code
  const around = { text: article.text, joins: words.joins }
  const countries = countriesOf(mentions)
  const homeOf = (name: string) =>
    isHomeName(foldWord(name.split(' ')[0] as string)) ? pack.mention.homeCountry : undefined
  const against = (name: string, country: string) =>
    speaksAgainst(name, country, countries, gazetteer, homeOf(name))
  const plain = persons.map((person) =>
    personEntity(person, date, mentions, around, against, (said) =>
      words.loose.has(foldWord(said)),
    ),
  )
  const entityOf = new Map<number, Entity>()
  for (const entity of [...plain, ...others])
    for (const index of entity.mentions) entityOf.set(index, entity)
  const cabinet = {
    joins: words.joins,
    sending: words.sending,
    company: words.company,
    isCapital: words.isCapital,
    speaksAgainst: against,
    // an agency writes for all the world
    outlet: isAgency(article, gazetteer)
      ? undefined
      : outletCountry(article.outlet ?? '', gazetteer),
  }
  for (const entity of plain) {
    const office =
      counterpartOffice(entity, mentions, entityOf) ??
      peerOffice(entity, mentions, entityOf, article, words.joins)
    if (office === undefined) continue
    const peer = { ...entity, office }
    for (const index of entity.mentions) entityOf.set(index, peer)
  }
  const near = plain.map((one) => {
    const entity = entityOf.get(one.mentions[0] ?? -1) ?? one
    if (entity.country !== undefined) return entity
    const own = entity.mentions.map((index) => mentions[index] as Mention)
    const other = counterpartOf(own, mentions, entityOf)
    const open = other === undefined ? countries : withoutCountry(countries, other)
    // "Hungary summoned Ukraine's ambassador. Ambassador Fedir Shandor left": as his office is told where it stands alone
    const alone = own.find(({ form, country }) => form === 'office' && country !== undefined)
    const country =
      alone?.country ??
      countryNear(article, own, mentions, entityOf, words) ??
      senderCountry(article, entity, own, mentions, entityOf, cabinet) ??
      countryByName(entity, open, mentions, gazetteer, homeOf(entity.name)) ??
      (other === undefined
        ? cabinetCountry(article, entity, own, mentions, entityOf, cabinet)
        : undefined)
    if (country === undefined) return entity
    // whom the report names later may be told by whom it named before
    const told = { ...entity, country }
    for (const index of entity.mentions) entityOf.set(index, told)
    return told
  })
  const people = near.map((one) => {
    if (one.country !== undefined) return one
    const own = one.mentions.map((index) => mentions[index] as Mention)
    // "Kanselir Friedrich Merz" in a story of Jakarta is nobody's at home
    const foreign = homeOf(one.name) === undefined && isForeignName(one.name, home, gazetteer)
    // "Menlu Hendra Wiryawan menelepon Menlu Fiji": one of the readers' names, and none of another state's
    const ours = isRanked(one) ? homeOf(one.name) : undefined
    const readers = ours !== undefined && tellsNoOther(one.name, ours, gazetteer) ? ours : undefined
    const country = foreign ? undefined : homeCountry(own, home ?? readers, isHomeName)
    return country === undefined ? one : { ...one, country }
  })
  const settled = byElimination(people, mentions).map((one) => rankInCountry(one, pack.mention))
  const setting = settingOf(article, mentions, gazetteer)
  const isGuest = (name: string, country: string) =>
    country !== pack.mention.homeCountry && isHomeName(foldWord(name.split(' ')[0] as string))
  const surroundings = surroundingsOf(mentions, entityOf)
  const placed = [...settled, ...others]
    .map((one) => amongPlaces(one, mentions, surroundings, isGuest))
    .map((one) => inSetting(one, setting, mentions))
  const zones = zonesOf(placed)
  const entities = placed
    .map((one) => withZone(one, zones, gazetteer))
    .map((one) => withSurroundings(one, gazetteer))
  entities.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
  const officials = mentions.filter(
    ({ kind, index, towards }) =>
      kind === 'person' && (towards !== undefined || !entityOf.has(index)),
  )
  const served = entities.filter(({ kind }) => kind === 'person')
  return [...entities, ...statesUnnamed(others, served, officials, gazetteer)]
}

const foldedInside = once((tables: MentionTables) => new Set(tables.insidePlaces.map(foldWord)))
/** "leader", "pemimpin": titles of whoever leads a state, head of state or of government. */
const leaderTitles = once(
  ({ offices }: MentionTables) =>
    new Set(
      offices
        .filter(({ inCountry = {} }) => Object.values(inCountry).includes('head_of_government'))
        .map(({ form }) => foldWord(form)),
    ),
)
const nearWords = once((tables: MentionTables) => ({
  possessives: new Set(tables.possessives.map(foldWord)),
  neuter: new Set(tables.statePossessives.map(foldWord)),
  inside: foldedInside(tables),
  joins: new Set(tables.conjunctions.map(foldWord)),
  there: tables.thereOpeners,
  where: new Set(tables.whereWords),
  capital: new Set(tables.capitalWords),
  pointing: new Set(tables.demonstratives),
  loose: new Set(tables.offices.flatMap(({ form, weak }) => (weak ? [foldWord(form)] : []))),
  sending: new Set(tables.sendingWords),
  company: new Set(tables.companyWords),
}))

/** Whether a report says an office of its bearer that a state has. */
function isRanked({ office }: Entity): boolean {
  return office !== undefined && office.value !== 'other'
}

function isAgency({ outlet = '' }: Article, { rows }: Gazetteer): boolean {
  return rows.get(`outlet:${slug(outlet)}`)?.class === 'agency'
}

/** Whether officials without a country may be the reader's own: the report names the home country, or no other. */
function speaksOfHome(others: readonly Entity[], pack: LanguagePack): boolean {
  const codes = new Set(others.flatMap(({ country }) => country?.value ?? []))
  return (
    pack.mention.homeCountry !== undefined &&
    (codes.has(pack.mention.homeCountry) || codes.size === 0)
  )
}
