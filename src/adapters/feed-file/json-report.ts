import type { ReportInput } from '../../report.ts'
import type { FeedSentences } from './sentences.ts'

/** Metadata the person at the keyboard gives; it fills in what a report does not say itself. */
export interface GivenMetadata {
  readonly lang?: string
  readonly outlet?: string
  readonly published?: string
  readonly zone?: string
}

const FIELDS = [
  'id',
  'lang',
  'outlet',
  'agency',
  'published',
  'zone',
  'url',
  'title',
  'text',
  'html',
] as const

/**
 * Reads one JSON value as a report. Unknown keys are ignored, `null` counts as not given.
 *
 * @returns the report's input, or a sentence that says what is wrong
 */
export function jsonReport(
  value: unknown,
  given: GivenMetadata,
  words: FeedSentences,
): ReportInput | { readonly failed: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { failed: words.notAnObject }
  }
  const input: { [Key in (typeof FIELDS)[number]]?: string } = { ...given }
  for (const field of FIELDS) {
    const found: unknown = Object.hasOwn(value, field)
      ? (value as { [key: string]: unknown })[field]
      : undefined
    if (found === undefined || found === null) continue
    if (typeof found !== 'string') return { failed: words.wrongType(field, kindOf(found)) }
    input[field] = found
  }
  return input.text === undefined && input.html === undefined ? { failed: words.noStory } : input
}

/** Parses JSON; the reason is the parser's own, cut short because it may repeat the input. */
export function parseJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message.slice(0, 120) : String(error) }
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}
