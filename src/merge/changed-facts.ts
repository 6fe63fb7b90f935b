import type {
  ChangedFact,
  ChangedFacts,
  ChangedRecord,
  FactSide,
  OrphanedEvidence,
} from '../model/changed-fact.ts'
import type { Participant } from '../model/event.ts'
import type { Evidence, Sourced } from '../model/evidence.ts'
import type { Reading } from '../model/reading.ts'
import type { Record } from '../model/record.ts'
import { durationRule } from './duration-field.ts'
import type { FieldRule } from './field.ts'
import { kindRule, statusRule } from './kind-field.ts'
import { foldName, nameWords } from './name.ts'
import { placeRule } from './place-field.ts'
import { pairRecords, sentenceOf, sentencesOf } from './record-pair.ts'
import { timeRule } from './time-field.ts'

/**
 * Which facts a story changed from one revision to the next.
 *
 * Records of the two are paired by what they tell and where, for their ids are of their own report. A fact is a field's value, a
 * participant or an outcome; how fine it is told is part of it: "Senin" that became "Senin pukul 16.30" is a change.
 *
 * @param older the reading of the earlier revision
 * @param newer the reading of the later one
 */
export function changedFacts(older: Reading, newer: Reading): ChangedFacts {
  const pairs = pairRecords(older, newer)
  const partners = new Map(pairs)
  const known = new Set(pairs.map(([, after]) => after))
  const { modified, published } = newer.article
  const moment = (modified ?? published)?.moment
  const since = moment?.instant ?? moment?.start
  return {
    before: older.article.id,
    after: newer.article.id,
    ...(since === undefined ? {} : { since }),
    changed: pairs.flatMap(([before, after]): readonly ChangedRecord[] => {
      const facts = factsBetween(before, after)
      return facts.length === 0 ? [] : [{ before: before.id, after: after.id, facts }]
    }),
    appeared: newer.records.filter((record) => !known.has(record)).map(({ id }) => id),
    vanished: older.records.filter((record) => !partners.has(record)).map(({ id }) => id),
    orphaned: older.records.flatMap((record) =>
      orphansOf(record, partners.get(record), older, sentencesOf(newer)),
    ),
  }
}

function factsBetween(before: Record, after: Record): readonly ChangedFact[] {
  const [old, now] = [before.event, after.event]
  const field = <T>(
    name: ChangedFact['field'],
    mine: Sourced<T> | undefined,
    theirs: Sourced<T> | undefined,
    rule: FieldRule<T>,
  ): readonly ChangedFact[] => {
    if (mine === undefined && theirs === undefined) return []
    const same = mine && theirs && rule.key(mine.value) === rule.key(theirs.value)
    if (same) return []
    return [
      {
        field: name,
        ...(mine === undefined ? {} : { before: sideOf(before, mine) }),
        ...(theirs === undefined ? {} : { after: sideOf(after, theirs) }),
      },
    ]
  }
  return [
    ...field('kind', old.kind, now.kind, kindRule),
    ...field('status', old.status, now.status, statusRule),
    ...field('time', old.time, now.time, timeRule),
    ...field('place', old.place, now.place, placeRule),
    ...field('duration', old.duration, now.duration, durationRule),
    ...listed('participants', before, after, ({ event }) => event.participants, participantKey),
    ...listed('outcomes', before, after, ({ event }) => event.outcomes, foldName),
  ]
}

/** What came and what went of a list. */
function listed<T>(
  field: ChangedFact['field'],
  before: Record,
  after: Record,
  take: (record: Record) => readonly Sourced<T>[],
  key: (value: T) => string,
): readonly ChangedFact[] {
  const old = new Set(take(before).map(({ value }) => key(value)))
  const now = new Set(take(after).map(({ value }) => key(value)))
  return [
    ...take(before)
      .filter(({ value }) => !now.has(key(value)))
      .map((sourced) => ({ field, before: sideOf(before, sourced) })),
    ...take(after)
      .filter(({ value }) => !old.has(key(value)))
      .map((sourced) => ({ field, after: sideOf(after, sourced) })),
  ]
}

/** A person with another office, or told to be of another country, is a change too. */
function participantKey({ kind, name, office, country, part }: Participant): string {
  return [kind, nameWords(name).join(' '), office?.value, country?.value, part].join('|')
}

function sideOf<T>(record: Record, { value, evidence }: Sourced<T>): FactSide {
  return { record: record.id, value, evidence }
}

/** A record's evidence whose sentence the newer text has changed or lost, and whose words its own record there cites no more. */
function orphansOf(
  record: Record,
  partner: Record | undefined,
  older: Reading,
  sentences: ReadonlySet<string>,
): readonly OrphanedEvidence[] {
  const cited = new Set(
    partner === undefined ? [] : citesOf(partner).map(([field, { exact }]) => `${field} ${exact}`),
  )
  return citesOf(record).flatMap(([field, evidence]) => {
    if (cited.has(`${field} ${evidence.exact}`)) return []
    const sentence = sentenceOf(older, evidence)
    if (sentence !== undefined && sentences.has(sentence)) return []
    return [{ record: record.id, field, evidence }]
  })
}

function citesOf({ event }: Record): readonly (readonly [OrphanedEvidence['field'], Evidence])[] {
  const { kind, status, time, place, duration, participants, outcomes, triggers } = event
  const cite = (field: OrphanedEvidence['field'], all: readonly (Sourced<unknown> | undefined)[]) =>
    all.flatMap((one) => (one?.evidence ?? []).map((evidence) => [field, evidence] as const))
  return [
    ...triggers.map((evidence) => ['trigger', evidence] as const),
    ...cite('kind', [kind]),
    ...cite('status', [status]),
    ...cite('time', [time]),
    ...cite('place', [place]),
    ...cite('duration', [duration]),
    ...cite('participants', participants),
    ...cite('outcomes', outcomes),
  ]
}
