import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article, Published } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { isZone } from '../../text/zone.ts'
import { outletRow } from './outlet.ts'
import type { PageMetadata } from './page/metadata.ts'
import { type TimeOnPage, timeInAddress, timeOnPage } from './page-time.ts'
import { type PublishedTime, parsePublished } from './published.ts'

/** Data written within a day of one another may be of one moment in two zones. */
const DAY = 86_400_000

/** What a sender may say of a report's outlet and time. */
type Sender = Pick<Report, 'outlet' | 'url' | 'published' | 'zone'>

/** The outlet's clock and when the report was published on it. */
export interface Publication {
  readonly published?: Published
  readonly modified?: Published
  readonly zone: Article['zone']
  /** What the sender said of it that is no date, or no zone, and what of the page's own word is doubtful. */
  readonly unread: readonly Problem[]
}

/**
 * When a report was published: the sender's word before the page's. A date or clock without zone takes
 * the zone the sender names, else the outlet's, else the language's home, and says that it is implied.
 * What the sender says and nobody can read is a problem, and the page's own word stands in for it.
 */
export function publicationOf(
  report: Sender,
  metadata: PageMetadata,
  pack: LanguagePack,
  gazetteer: Gazetteer,
): Publication {
  const zone = zoneOf(report, metadata, pack, gazetteer)
  const unread: Problem[] = []
  if (report.zone !== undefined && !isZone(report.zone))
    unread.push(unreadable('zone', report.zone, 'an IANA time zone'))
  const home = zone.value
  const sent =
    report.published === undefined ? undefined : parsePublished(report.published, pack, home)
  if (report.published !== undefined && sent === undefined)
    unread.push(unreadable('published', report.published, 'a date'))
  const url = report.url ?? metadata.url
  const onPage: TimeOnPage | undefined =
    timeOnPage(metadata, 'published', pack, home) ??
    (url === undefined ? undefined : timeInAddress(url, pack, home))
  const changed = timeOnPage(metadata, 'modified', pack, home)
  const asPublished = (time: PublishedTime, found: string, rule: string): Published => ({
    moment: time.moment,
    found,
    zoneCertainty: time.zoneStated || zone.certainty === 'stated' ? 'stated' : 'implied',
    rule,
  })
  const modified =
    changed === undefined
      ? {}
      : { modified: asPublished(changed.time, changed.found, changed.rule) }
  const time = sent ?? onPage?.time
  if (time === undefined) return { zone, unread, ...modified }
  if (sent === undefined && onPage !== undefined) unread.push(...doubtsOf(onPage, changed))
  return {
    unread,
    zone:
      time.zoneStated && time.moment.zone !== null && zone.certainty === 'implied'
        ? { value: time.moment.zone, certainty: 'stated', rule: 'article/publication-zone' }
        : zone,
    published:
      sent === undefined
        ? asPublished(time, onPage?.found ?? '', onPage?.rule ?? 'article/given')
        : asPublished(sent, report.published ?? '', 'article/given'),
    ...modified,
  }
}

/** What is doubtful in a page's own word: local time written as UTC, a change before the publication. */
function doubtsOf(
  { time, falseZulu }: TimeOnPage,
  changed: TimeOnPage | undefined,
): readonly Problem[] {
  const doubts: Problem[] = []
  const { instant } = time.moment
  if (falseZulu !== undefined)
    doubts.push({
      code: 'article/false-zulu',
      severity: 'note',
      note: 'the page writes its own clock as UTC; read as local time',
      actual: falseZulu.slice(0, 100),
      ...(instant === undefined ? {} : { expected: instant }),
    })
  const later = changed?.time.moment.instant
  if (instant !== undefined && later !== undefined && Date.parse(later) < Date.parse(instant) - DAY)
    doubts.push({
      code: 'article/published-doubtful',
      severity: 'warning',
      note: 'the page says it was published after its last change',
      actual: instant,
      expected: later,
    })
  return doubts
}

function unreadable(field: string, actual: string, wanted: string): Problem {
  const note = `${field} as handed in is not ${wanted} the program can read, and was left out`
  return { code: 'article/given-unread', severity: 'warning', note, actual: actual.slice(0, 100) }
}

function zoneOf(
  report: Sender,
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
