import type { Reading } from '../../model/reading.ts'
import { type Arrival, hasSameText, isSamePage, type PageKey } from '../../revision.ts'
import type { Contents } from './contents.ts'

/** When the first reading of a report came. */
export interface Place {
  readonly number: number
  readonly seen: string
  /** The report, the latest of its page then, whose very words it had; no reading of it is kept. */
  readonly sameAs?: string
}

/** A reading as it is kept, with the JSON by which a repeated put is known. */
export interface Kept {
  readonly reading: Reading
  readonly json: string
  readonly page: PageKey | undefined
  readonly place: Place
}

/**
 * Takes a reading in at its place in the order of arrival: a report keeps the place it had first.
 *
 * @returns undefined where the page's latest reading has the same words: then only that it was seen is noted
 */
export function arrive(
  contents: Contents,
  { article, version }: Reading,
  page: PageKey | undefined,
  seen: string,
): Place | undefined {
  const { readings, places } = contents
  const known = places.get(article.report)
  const twin = known?.sameAs === undefined ? undefined : readings.get(known.sameAs)?.reading
  // By another version they can only be compared once both are read again.
  if (twin !== undefined && (twin.version !== version || hasSameText(twin.article, article))) {
    return undefined
  }
  const latest =
    page === undefined || known !== undefined
      ? undefined
      : keptAt(contents, page.address).findLast((kept) => kept.page && isSamePage(kept.page, page))
  if (latest !== undefined && hasSameText(latest.reading.article, article)) {
    const sameAs = latest.reading.article.report
    places.set(article.report, { number: places.size, seen, sameAs })
    return undefined
  }
  const place = { number: known?.number ?? places.size, seen: known?.seen ?? seen }
  places.set(article.report, place)
  if (page !== undefined) {
    const reports = contents.pages.get(page.address) ?? []
    if (!reports.includes(article.report)) {
      contents.pages.set(page.address, [...reports, article.report])
    }
  }
  return place
}

/** The readings of an address in order of arrival. */
export function atAddress(contents: Contents, address: string): readonly Arrival[] {
  return keptAt(contents, address).flatMap(({ reading: { article }, page, place: { seen } }) =>
    page === undefined ? [] : [{ page, seen, load: () => ({ article, url: page.url }) }],
  )
}

function keptAt({ pages, readings }: Contents, address: string): readonly Kept[] {
  const kept = (pages.get(address) ?? []).flatMap((report) => readings.get(report) ?? [])
  return inOrder(kept.filter(({ page }) => page?.address === address))
}

/** Of each page the reading that came last. */
export function latestOnly(kept: Iterable<Kept>): readonly Kept[] {
  const byAddress = new Map<string, PageKey[]>()
  return inOrder(kept)
    .reverse()
    .filter(({ page }) => {
      if (page === undefined) return true
      const later = byAddress.get(page.address) ?? []
      byAddress.set(page.address, [...later, page])
      return !later.some((one) => isSamePage(one, page))
    })
}

function inOrder(kept: Iterable<Kept>): Kept[] {
  return [...kept].sort((a, b) => a.place.number - b.place.number)
}
