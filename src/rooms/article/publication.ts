import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article, Published } from '../../model/article.ts'
import type { Report } from '../../model/report.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'
import { isZone } from '../../text/zone.ts'
import type { PageMetadata } from './metadata.ts'
import { parsePublished } from './published.ts'

/** The outlet's clock and when the report was published on it. */
export interface Publication {
  readonly published?: Published
  readonly zone: Article['zone']
}

/**
 * When a report was published: the sender's word before the page's. A date or clock without zone takes
 * the zone the sender names, else the outlet's, else the language's home, and says that it is implied.
 */
export function publicationOf(
  report: Report,
  metadata: PageMetadata,
  pack: LanguagePack,
  gazetteer: Gazetteer,
): Publication {
  const zone = zoneOf(report, metadata, pack, gazetteer)
  const given = report.published
  const found = given ?? metadata.published
  if (found === undefined) return { zone }
  const time = parsePublished(found, pack, zone.value)
  if (time === undefined) return { zone }
  const sure = time.zoneStated || zone.certainty === 'stated'
  return {
    zone:
      time.zoneStated && time.moment.zone !== null && zone.certainty === 'implied'
        ? { value: time.moment.zone, certainty: 'stated', rule: 'article/publication-zone' }
        : zone,
    published: {
      moment: time.moment,
      found,
      zoneCertainty: sure ? 'stated' : 'implied',
      rule: given === undefined ? 'article/page-metadata' : 'article/given',
    },
  }
}

function zoneOf(
  report: Report,
  metadata: PageMetadata,
  pack: LanguagePack,
  gazetteer: Gazetteer,
): Article['zone'] {
  if (report.zone !== undefined && isZone(report.zone))
    return { value: report.zone, certainty: 'stated', rule: 'article/given-zone' }
  const outlet = outletRow(report.outlet ?? metadata.outlet, report.url ?? metadata.url, gazetteer)
  const zone =
    outlet?.zone ??
    (outlet?.country === undefined
      ? undefined
      : gazetteer.rows.get(`country:${outlet.country}`)?.zone)
  if (zone !== undefined) return { value: zone, certainty: 'implied', rule: 'article/outlet-zone' }
  return { value: pack.zone, certainty: 'implied', rule: 'article/language-zone' }
}

/** Outlets by folded name and by domain, laid out once for a gazetteer. */
const outletsOf = once((gazetteer: Gazetteer) => {
  const byName = new Map<string, GazetteerRow>()
  const byDomain = new Map<string, GazetteerRow>()
  for (const row of gazetteer.rows.values()) {
    if (row.kind !== 'outlet') continue
    for (const name of row.names) if (!byName.has(foldWord(name))) byName.set(foldWord(name), row)
    if (row.domain !== undefined && !byDomain.has(row.domain)) byDomain.set(row.domain, row)
  }
  return { byName, byDomain }
})

/** The table's row of an outlet, by its name or the domain of the address. */
export function outletRow(
  name: string | undefined,
  url: string | undefined,
  gazetteer: Gazetteer,
): GazetteerRow | undefined {
  const { byName, byDomain } = outletsOf(gazetteer)
  const folded = foldWord(name ?? '')
  const named = byName.get(folded) ?? byDomain.get(folded)
  if (named !== undefined) return named
  const host = /^(?:https?:\/\/)?(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  // "news.detik.com" is detik.com's
  for (let at = 0; at !== -1; at = host.indexOf('.', at) === -1 ? -1 : host.indexOf('.', at) + 1) {
    const row = byDomain.get(host.slice(at))
    if (row !== undefined) return row
  }
  return undefined
}
