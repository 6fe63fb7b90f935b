import type { Reading } from '../model/reading.ts'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { foldName } from './name.ts'
import { placeRecords } from './origin.ts'
import { compareParties } from './people.ts'
import { profileOf } from './profile.ts'

/** Points below which two records of one story tell of two events. */
const ENOUGH = 3

/**
 * Pairs the records of two revisions of one story, each at most once: by the sentence that tells of them, who takes
 * part, kind, day and place. What one revision corrects is not held against a pair as long as the rest speaks for it.
 *
 * @returns pairs in the order of the older revision
 */
export function pairRecords(
  older: Reading,
  newer: Reading,
): readonly (readonly [Record, Record])[] {
  const [olds, news] = [placeRecords(older), placeRecords(newer)]
  const edges = olds.flatMap((before, index) =>
    news.flatMap((after, at) => {
      const mine = profileOf(before)
      const theirs = profileOf(after)
      const { verdict, score } = compareParties(mine, theirs)
      const sentence = sentenceOf(older, before.record.event.triggers[0])
      const told =
        sentence !== undefined && sentence === sentenceOf(newer, after.record.event.triggers[0])
      if (!told && (verdict === 'none' || verdict === 'other')) return []
      const [old, now] = [before.record.event, after.record.event]
      const points =
        (told ? 3 : 0) +
        (mine.group === theirs.group ? 2 : 0) +
        3 * score +
        (old.triggers[0].exact === now.triggers[0].exact ? 1 : 0) +
        (old.time !== undefined && old.time.value.start === now.time?.value.start ? 1.5 : 0) +
        (old.place !== undefined && old.place.value.name === now.place?.value.name ? 1 : 0) +
        (old.background === now.background ? 0.5 : 0)
      return points < ENOUGH ? [] : [{ index, at, points }]
    }),
  )
  // Of equal pairs those that keep the order of the text.
  edges.sort((a, b) => b.points - a.points || a.index - b.index || a.at - b.at)
  const [left, right] = [new Map<number, number>(), new Set<number>()]
  for (const { index, at } of edges) {
    if (left.has(index) || right.has(at)) continue
    left.set(index, at)
    right.add(at)
  }
  return [...left]
    .sort(([a], [b]) => a - b)
    .map(([index, at]) => [olds[index]?.record as Record, news[at]?.record as Record])
}

/** The words of the sentence around a place in the text, folded; undefined outside of sentences. */
export function sentenceOf({ sentences }: Reading, { start }: Span): string | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = sentences[middle]?.span
    if (span === undefined) return undefined
    if (start < span.start) high = middle - 1
    else if (start >= span.end) low = middle + 1
    else return foldName(span.exact)
  }
  return undefined
}

/** All sentences of a reading, folded. */
export function sentencesOf({ sentences }: Reading): ReadonlySet<string> {
  return new Set(sentences.map(({ span }) => foldName(span.exact)))
}
