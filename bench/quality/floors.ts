/**
 * The ratchet: figures that must not fall, for each half and language, with the hash of the gold
 * they were measured on.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { FigureName } from './tally.ts'

/** What was measured of one section: its name in `floors.json`, the hash of its gold, figures by name. */
export interface Measured {
  readonly name: string
  readonly gold: string
  readonly figures: { readonly [name: string]: number | null }
}

/** Floors of one section. */
export interface Floor {
  readonly gold: string
  readonly figures: { readonly [name: string]: number }
}

/** Floors by section name. */
export interface Floors {
  readonly [section: string]: Floor
}

/** The figures that are pinned: what a user would notice. */
export const PINNED: readonly FigureName[] = [
  'eventF1',
  'eventFullF1',
  'participantF1',
  'statusAcc',
  'timeAcc',
  'placeAcc',
  'durationAcc',
  'ploverAcc',
  'quoteF1',
  'quoteExactF1',
  'speakerAcc',
  'carrierF1',
  'quoteFullF1',
]

/** How far a figure may lie below its floor: one quote of a hundred moves more than this. */
export const SLACK = 0.005

const file = new URL('floors.json', import.meta.url)

/** The floors as they stand; a missing file has none. */
export function loadFloors(): Floors {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw cause
  }
}

/**
 * What lies below its floor, and sections whose gold is not the one their floors were measured on.
 *
 * @param pinned the figures held, by name
 */
export function below(
  sections: readonly Measured[],
  floors: Floors,
  pinned: readonly string[] = PINNED,
): readonly string[] {
  return sections.flatMap((section) => {
    const floor = floors[section.name]
    if (floor === undefined) return [`${section.name}: no floors yet; set them with --update`]
    if (floor.gold !== section.gold) {
      return [`${section.name}: the gold is not the one of the floors; set them anew with --update`]
    }
    return fallen(section, floor, pinned)
  })
}

/**
 * New floors: raised where figures rose, left where they did not.
 *
 * @param regression lets figures fall; without it a fall below the slack is refused
 * @returns the floors, or the falls for which they were refused
 */
export function raise(
  sections: readonly Measured[],
  floors: Floors,
  regression: boolean,
  pinned: readonly string[] = PINNED,
): { readonly floors: Floors } | { readonly refused: readonly string[] } {
  const falls = sections.flatMap((section) => fallen(section, floors[section.name], pinned))
  if (falls.length > 0 && !regression) return { refused: falls }
  const raised = sections.map((section) => {
    const old = floors[section.name]
    const keeps = !regression && old?.gold === section.gold
    const figures = pinned.flatMap((name) => {
      const value = section.figures[name] ?? null
      const before = keeps ? (old?.figures[name] ?? 0) : 0
      return value === null ? [] : [[name, Math.max(round(value), before)] as const]
    })
    return [section.name, { gold: section.gold, figures: Object.fromEntries(figures) }] as const
  })
  return { floors: { ...floors, ...Object.fromEntries(raised) } }
}

/** Writes the floors. */
export function saveFloors(floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
}

function fallen(
  { name, figures }: Measured,
  floor: Floor | undefined,
  pinned: readonly string[],
): readonly string[] {
  return pinned.flatMap((figure) => {
    const least = floor?.figures[figure]
    const value = figures[figure] ?? 0
    if (least === undefined || value >= least - SLACK) return []
    return [`${name} ${figure}: ${value.toFixed(4)} is below ${least.toFixed(4)}`]
  })
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
