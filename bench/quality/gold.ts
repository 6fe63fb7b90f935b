/** The annotated reports of `gold/`, and what a system is given of them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { ReportInput } from '../../src/report.ts'

/** Half of the gold: `tune` may be read by who tunes the program, `check` is for scoring only. */
export type Half = 'tune' | 'check'

export const HALVES: readonly Half[] = ['tune', 'check']

/** A span of the report's text as it came, in UTF-16 code units, end exclusive. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly text?: string
}

/** Somebody or something named, with the other names the scorer accepts. */
export interface GoldName {
  readonly name: string
  readonly aliases?: readonly string[]
}

export interface GoldParticipant extends GoldName {
  readonly kind?: string
  readonly office?: string | null
  readonly country?: string | null
  readonly part?: string
}

export interface GoldTime {
  readonly start: string
  readonly end?: string | null
  readonly grain: 'minute' | 'day' | 'month' | 'year'
  readonly zone: string | null
  readonly start_alt?: readonly string[]
  readonly approx?: boolean
}

export interface GoldEvent {
  readonly id: string
  readonly type: string
  readonly status: string
  readonly background?: boolean
  readonly optional?: boolean
  readonly trigger: GoldSpan
  readonly participants: readonly GoldParticipant[]
  readonly time: GoldTime | null
  readonly place:
    | (GoldName & { readonly country?: string | null; readonly venue?: string | null })
    | null
  readonly duration: { readonly iso: string; readonly minutes: number } | null
  readonly plover?: { readonly event: string | null; readonly alt?: readonly string[] } | null
  readonly cluster?: string | null
}

export interface GoldQuote extends GoldSpan {
  readonly id: string
  readonly type: string
  readonly text: string
  readonly optional?: boolean
  readonly speaker: GoldName
  readonly carrier: GoldName | null
}

/** One annotated report; the rules of annotation stand in `docs/record.md`. */
export interface GoldReport {
  readonly id: string
  readonly lang: string
  readonly outlet?: string | null
  readonly agency?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly text: string
  readonly noise?: readonly GoldSpan[]
  readonly events: readonly GoldEvent[]
  readonly quotes: readonly GoldQuote[]
}

/** The reports of one half in order of their names, with a hash over the bytes of all their files. */
export interface Gold {
  readonly half: Half
  readonly reports: readonly GoldReport[]
}

const folder = new URL('gold/', import.meta.url)

/** Reads one half of the gold; throws where a file is missing or no JSON. */
export function loadGold(half: Half): Gold {
  const inside = new URL(`${half}/`, folder)
  const names = readdirSync(inside).filter((name) => name.endsWith('.json'))
  return {
    half,
    reports: names.sort().map((name) => JSON.parse(readFileSync(new URL(name, inside), 'utf8'))),
  }
}

/** Hash of annotated reports: a floor holds only for the gold it was measured on. */
export function goldHash(reports: readonly GoldReport[]): string {
  return createHash('sha256').update(JSON.stringify(reports)).digest('hex').slice(0, 16)
}

/** What the program is given of a report: nothing of its annotation. */
export function inputOf(gold: GoldReport): ReportInput {
  const { id, lang, text } = gold
  return {
    id,
    lang,
    text,
    outlet: gold.outlet ?? undefined,
    agency: gold.agency ?? undefined,
    published: gold.published ?? undefined,
    title: gold.title ?? undefined,
  }
}
