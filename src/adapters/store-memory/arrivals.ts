import type { Reading } from '../../model/reading.ts'
import { type Arrival, hasSameText, isSameStory, type StoryAddress } from '../../revision.ts'
import type { Contents } from './contents.ts'

/** When the first reading of a report came. */
export interface Place {
  readonly number: number
  readonly seen: string
  /** The report, the latest of its story then, whose very words it had; no reading of it is kept. */
  readonly sameAs?: string
}

/** A reading as it is kept, with the JSON by which a repeated put is known. */
export interface Kept {
  readonly reading: Reading
  readonly json: string
  readonly story: StoryAddress | undefined
  readonly place: Place
}

/**
 * Takes a reading in at its place in the order of arrival: a report keeps the place it had first.
 *
 * @returns undefined where the story's latest reading has the same words: then only that it was seen is noted
 */
export function arrive(
  contents: Contents,
  { article, version }: Reading,
  story: StoryAddress | undefined,
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
    story === undefined || known !== undefined
      ? undefined
      : keptAt(contents, story.address).findLast(
          (kept) => kept.story && isSameStory(kept.story, story),
        )
  if (latest !== undefined && hasSameText(latest.reading.article, article)) {
    const sameAs = latest.reading.article.report
    places.set(article.report, { number: nextNumber(contents), seen, sameAs })
    return undefined
  }
  const place = { number: known?.number ?? nextNumber(contents), seen: known?.seen ?? seen }
  places.set(article.report, place)
  if (story !== undefined) {
    const reports = contents.stories.get(story.address) ?? []
    if (!reports.includes(article.report)) {
      contents.stories.set(story.address, [...reports, article.report])
    }
  }
  return place
}

/** Behind all that are there: some in between may have been taken out. */
function nextNumber({ places }: Contents): number {
  return places.values().reduce((most, { number }) => Math.max(most, number), -1) + 1
}

/** The readings of an address in order of arrival. */
export function atAddress(contents: Contents, address: string): readonly Arrival[] {
  return keptAt(contents, address).flatMap(({ reading: { article }, story, place: { seen } }) =>
    story === undefined ? [] : [{ story, seen, load: () => ({ article, url: story.url }) }],
  )
}

function keptAt({ stories, readings }: Contents, address: string): readonly Kept[] {
  const kept = (stories.get(address) ?? []).flatMap((report) => readings.get(report) ?? [])
  return inOrder(kept.filter(({ story }) => story?.address === address))
}

/** Of each story the reading that came last. */
export function latestOnly(kept: Iterable<Kept>): readonly Kept[] {
  // By address and outlet: of a story read a thousand times one is enough to hide the rest.
  const later = new Map<string, Map<string, StoryAddress>>()
  return inOrder(kept)
    .reverse()
    .filter(({ story }) => {
      if (story === undefined) return true
      const here = later.get(story.address) ?? new Map<string, StoryAddress>()
      const hidden = here.values().some((one) => isSameStory(one, story))
      later.set(story.address, here.set(story.outlet, story))
      return !hidden
    })
}

function inOrder(kept: Iterable<Kept>): Kept[] {
  return [...kept].sort((a, b) => a.place.number - b.place.number)
}
