/**
 * When a page says it was published: its data, its tags, its elements, the line it prints near its headline, its address.
 *
 * Newsrooms write their own clock as `Z` or `+00:00` into data that want UTC: where the page prints the same hour with another
 * zone's name, or another tag has it with an offset, the printed one counts.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import { offsetOf } from '../../text/zone.ts'
import type { PageMetadata, PageTime } from './page/metadata.ts'
import { type PublishedTime, parsePublished } from './published.ts'

/** A time read on a page. */
export interface TimeOnPage extends PageTime {
  readonly time: PublishedTime
  /** What was written as UTC in its place. */
  readonly falseZulu?: string
}

const ZULU = /\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]00:?00)$/i
/** "/read/2023/06/19/213419026/": the day, and on Kompas and its daughters the clock and milliseconds. */
const ADDRESS_TIME = /\/(\d{4})\/(\d{2})\/(\d{2})\/(\d{2})(\d{2})\d{2}\d{3}(?:\/|$)/
const ADDRESS_DAY = /\/(\d{4})[/-](\d{2})[/-](\d{2})\//
/** "/internasional/20250618071522-134-1240911/": the clock runs with the day. */
const ADDRESS_STAMP = /\/(20\d{2})(\d{2})(\d{2})\d{6}-\d+-\d+\//

/** The time of publication, or of the last change. */
export function timeOnPage(
  metadata: PageMetadata,
  which: 'published' | 'modified',
  pack: LanguagePack,
  zone: string,
): TimeOnPage | undefined {
  const read = ({ found, rule }: PageTime): readonly TimeOnPage[] => {
    const time = parsePublished(found, pack, zone)
    return time === undefined ? [] : [{ found, rule, time }]
  }
  const data = (which === 'published' ? metadata.publishedTimes : metadata.modifiedTimes) ?? []
  const tagged = data.flatMap(read)
  const first = tagged.find(({ time }) => time.moment.grain === 'minute')
  if (first === undefined)
    return bestOf(printedTimes(metadata.lines ?? [], which, pack).flatMap(read), tagged)
  if (!ZULU.test(first.found.trim())) return first
  const clock = /(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(first.found)
  if (clock === null) return first
  const local = `${clock[1]}T${clock[2]}`
  // Either kind of time may be the one printed with its zone.
  const lines = printedTimes(metadata.lines ?? [], undefined, pack).flatMap(read)
  const witness = [...tagged, ...lines].find(
    ({ found, time }) =>
      found !== first.found &&
      time.zoneStated &&
      !ZULU.test(found.trim()) &&
      time.moment.start === local &&
      time.moment.zone !== null &&
      offsetOf(`${local}:00Z`, time.moment.zone) !== 0,
  )
  return witness === undefined ? first : { ...witness, falseZulu: first.found }
}

/** The time in the digits of an address. */
export function timeInAddress(
  url: string,
  pack: LanguagePack,
  zone: string,
): TimeOnPage | undefined {
  const path = url.slice(0, 500)
  const timed = ADDRESS_TIME.exec(path)
  const dated = timed ?? ADDRESS_STAMP.exec(path) ?? ADDRESS_DAY.exec(path)
  if (dated === null) return undefined
  const [, year, month, day, hour, minute] = dated
  const found = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`
  const time = parsePublished(found, pack, zone)
  return time === undefined ? undefined : { found, rule: 'article/address', time }
}

/** A clock before a bare day, of either kind the first. */
function bestOf(
  printed: readonly TimeOnPage[],
  tagged: readonly TimeOnPage[],
): TimeOnPage | undefined {
  return printed.find(({ time }) => time.moment.grain === 'minute') ?? tagged[0] ?? printed[0]
}

/** Lines that hold a date, first those that say what it is the date of. */
function printedTimes(
  lines: readonly string[],
  which: 'published' | 'modified' | undefined,
  { credit }: LanguagePack,
): readonly PageTime[] {
  const said: PageTime[] = []
  const bare: PageTime[] = []
  for (const line of lines) {
    if (!/\d/.test(line)) continue
    const rule = 'article/printed-line'
    const updated = credit.updatedLine.some((pattern) => pattern.test(line))
    const published = credit.publishedLine.some((pattern) => pattern.test(line))
    if (which === 'modified' ? updated : published && !updated) said.push({ found: line, rule })
    else if (which === undefined || (which === 'published' && !updated && line.length < 100))
      bare.push({ found: line, rule })
  }
  return [...said, ...bare]
}
