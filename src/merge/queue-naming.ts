import type { Dossier } from '../model/dossier.ts'
import type { ReviewAction } from '../model/review.ts'
import { nameWords } from './name.ts'
import { type Alternative, type Card, cardId, weightOf } from './queue-card.ts'
import type { ReadingDoubts, Stranger } from './reading-doubts.ts'
import { attributionsOf } from './review-record.ts'

// As many as there are digits to answer with.
const OFFERED = 4

interface Meeting {
  readonly stranger: Stranger
  readonly dossier: Dossier
  readonly record: string
}

/** Asks once for each name the tables do not have who that is, with actors of like names to choose from. */
export function askActors(
  dossiers: readonly Dossier[],
  doubts: ReadonlyMap<string, ReadingDoubts>,
  standing: readonly ReviewAction[],
  watchesOf: (dossier: Dossier) => readonly string[],
): readonly Card[] {
  const linked = new Set(standing.flatMap(({ act }) => (act.type === 'link' ? [act.entity] : [])))
  const namesakes = namesakesIn(doubts)
  return [...meetStrangers(dossiers, doubts)].flatMap(([entity, met]): readonly Card[] => {
    if (linked.has(entity)) return []
    const [{ stranger, dossier, record }] = met as [Meeting, ...Meeting[]]
    const watches = [...new Set(met.flatMap((one) => watchesOf(one.dossier)))]
    return [
      {
        id: cardId('actor', entity),
        question: 'actor',
        dossier: dossier.id,
        record,
        entity,
        name: stranger.name,
        kind: stranger.kind,
        why: ['new-actor', ...(stranger.impliedCountry ? ['implied-country'] : [])],
        watches,
        weight: weightOf('actor', watches.length > 0, new Set(met.map((one) => one.dossier)).size),
        alternatives: namesakes(stranger),
      },
    ]
  })
}

function meetStrangers(
  dossiers: readonly Dossier[],
  doubts: ReadonlyMap<string, ReadingDoubts>,
): ReadonlyMap<string, readonly Meeting[]> {
  const met = new Map<string, Meeting[]>()
  for (const dossier of dossiers) {
    for (const { record, origin } of dossier.members) {
      if (dossier.review?.rejected.includes(record.id) === true) continue
      const strangers = doubts.get(origin.article)?.strangers ?? []
      for (const { value } of record.event.participants) {
        const stranger = strangers.find(({ entity }) => entity === value.entity)
        if (stranger === undefined) continue
        const meeting = { stranger, dossier, record: record.id }
        const there = met.get(value.entity)
        if (there === undefined) met.set(value.entity, [meeting])
        else there.push(meeting)
      }
    }
  }
  return met
}

/** Actors of the tables by the words of their names, most words shared first. */
function namesakesIn(
  doubts: ReadonlyMap<string, ReadingDoubts>,
): (stranger: Stranger) => readonly Alternative[] {
  const rows = new Map<string, { row: string; name: string; words: ReadonlySet<string> }>()
  const byWord = new Map<string, Set<string>>()
  for (const { known } of doubts.values()) {
    for (const { row, name, kind } of known) {
      const words = new Set(nameWords(name).filter((word) => word.length > 2))
      rows.set(row, { row, name, words })
      for (const word of words) {
        const key = `${kind} ${word}`
        byWord.set(key, (byWord.get(key) ?? new Set()).add(row))
      }
    }
  }
  return ({ name, kind }) => {
    const words = nameWords(name)
    const found = new Set(words.flatMap((word) => [...(byWord.get(`${kind} ${word}`) ?? [])]))
    const shared = (row: string): number =>
      words.filter((word) => rows.get(row)?.words.has(word) === true).length
    return [...found]
      .sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))
      .slice(0, OFFERED)
      .map((row) => ({ value: row, name: rows.get(row)?.name ?? row, holders: [] }))
  }
}

/** Asks of each quote nobody is named for whose words it is. */
export function askSpeakers(
  dossiers: readonly Dossier[],
  doubts: ReadonlyMap<string, ReadingDoubts>,
  standing: readonly ReviewAction[],
  watchesOf: (dossier: Dossier) => readonly string[],
): readonly Card[] {
  const attributed = attributionsOf(standing)
  const asked = new Map<string, Card>()
  for (const dossier of dossiers) {
    for (const { record, origin } of dossier.members) {
      for (const { quote, key, record: at, near } of doubts.get(origin.article)?.quotes ?? []) {
        // The event it was spoken at stands before the others its report tells of.
        if (attributed.has(key) || (asked.has(key) && at !== record.id)) continue
        const watches = watchesOf(dossier)
        asked.set(key, {
          id: cardId('speaker', key),
          question: 'speaker',
          dossier: dossier.id,
          report: origin.report,
          article: origin.article,
          quote,
          key,
          why: ['no-speaker'],
          watches,
          weight: weightOf('speaker', watches.length > 0, dossier.reports),
          alternatives: near.map(({ entity, name }) => ({ value: entity, name, holders: [] })),
        })
      }
    }
  }
  return [...asked.values()]
}
