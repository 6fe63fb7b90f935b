/** The programs compared: Kawat, and taggers from npm behind adapters of their own. */
import { foundTimes } from '../quality/time-found.ts'
import type { TimeRecord } from '../quality/time-gold.ts'
import type { FoundTimex } from '../quality/time-score.ts'

/** Reads a sentence. */
export type Tag = (record: TimeRecord) => readonly FoundTimex[]

/** A tagger by its name. */
export interface Tagger {
  readonly name: string
  /** Codes of the languages it reads. */
  readonly languages: readonly TimeRecord['lang'][]
  /** Loads its program; its packages are wanted only then. */
  readonly load: () => Promise<Tag>
}

/** The program that is measured. */
export const KAWAT: Tagger = {
  name: 'kawat',
  languages: ['id', 'en'],
  load: async () => foundTimes,
}

/**
 * Taggers from npm; their packages stand in `bench/package.json`. None reads Indonesian: chrono-node has fourteen
 * languages, Recognizers-Text nine in its JavaScript, compromise one.
 */
export const PEERS: readonly Tagger[] = [
  {
    name: 'chrono-node',
    languages: ['en'],
    load: async () => (await import('./peers/chrono-node.ts')).tag,
  },
  {
    name: 'chrono-node (GB)',
    languages: ['en'],
    load: async () => (await import('./peers/chrono-node.ts')).tagDayFirst,
  },
  {
    name: 'recognizers-text',
    languages: ['en'],
    load: async () => (await import('./peers/recognizers-text.ts')).tag,
  },
  {
    name: 'compromise-dates',
    languages: ['en'],
    load: async () => (await import('./peers/compromise-dates.ts')).tag,
  },
]
