/** The short texts on hard quotes: read from their marks, and scored. Format: bench/quality/quotes/README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Half } from './gold.ts'
import type { Stretch } from './stretch.ts'

export const KINDS = ['carrier', 'chain', 'antecedent', 'partial', 'scare'] as const
export type Kind = (typeof KINDS)[number]

/** A quote as the marks give it. */
export interface CaseQuote {
  readonly spans: readonly Stretch[]
  readonly type: string
  /** Marks of names. */
  readonly speaker: string | null
  readonly carrier: string | null
  readonly chain?: readonly string[]
  readonly reason?: string
  readonly verbatim?: boolean
  readonly translated?: boolean
}

export interface QuoteCase {
  readonly id: string
  readonly lang: 'id' | 'en'
  readonly outlet: string
  readonly published: string
  readonly text: string
  /** Where each mark stands. */
  readonly places: ReadonlyMap<string, readonly Stretch[]>
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly quotes: readonly CaseQuote[]
}

/** Somebody found: a name, and the words it was read from. */
export interface FoundName {
  readonly name: string
  readonly places: readonly Stretch[]
}

/** A quote as it was found. */
export interface FoundQuote {
  readonly spans: readonly Stretch[]
  readonly speaker: FoundName | undefined
  readonly carrier: FoundName | undefined
  readonly chain: readonly FoundName[]
  /** Whether the text shows nobody: no speaker and a reason. */
  readonly reason: string | undefined
}

/** Right ones of all, and those found where nothing is. */
export interface CaseTally {
  all: number
  right: number
  extra: number
}

/** The cases of a kind, of every round of writing (`id-chain.jsonl`, `id-chain-b.jsonl`); none where there is no file. */
export function loadCases(half: Half, lang: 'id' | 'en', kind: Kind): readonly QuoteCase[] {
  const folder = new URL(`quotes/${half}/`, import.meta.url)
  const named = new RegExp(`^${lang}-${kind}(?:-[a-z])?\\.jsonl$`)
  return readdirSync(folder)
    .filter((name) => named.test(name))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => caseOf(JSON.parse(line)))
}

interface Written {
  readonly id: string
  readonly lang: 'id' | 'en'
  readonly outlet: string
  readonly published: string
  readonly marked: string
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly quotes: readonly (Omit<CaseQuote, 'spans'> & { readonly mark: string })[]
}

/** A case from its marked text. */
export function caseOf({ marked, names, quotes, ...rest }: Written): QuoteCase {
  const { text, places } = unmarked(marked)
  return {
    ...rest,
    text,
    places,
    names: new Map(Object.entries(names)),
    quotes: quotes.map(({ mark, ...quote }) => ({ ...quote, spans: places.get(mark) ?? [] })),
  }
}

function unmarked(marked: string): { text: string; places: Map<string, Stretch[]> } {
  const places = new Map<string, Stretch[]>()
  const open: { mark: string; start: number }[] = []
  let text = ''
  for (const [piece, mark] of marked.matchAll(/\{([a-z]\d+)\||\}|[^{}]+/g)) {
    if (mark !== undefined) open.push({ mark, start: text.length })
    else if (piece === '}') {
      const one = open.pop()
      if (one !== undefined)
        places.set(one.mark, [...(places.get(one.mark) ?? []), [one.start, text.length]])
    } else text += piece
  }
  return { text, places }
}

/**
 * Scores what was found for one case.
 *
 * A quote is right with its ends (two characters of grace), its speaker, and what its kind asks: the carrier, the whole
 * chain, evidence that reaches the antecedent. Of `scare` each marked stretch is right where nothing is taken from it.
 *
 * @returns what is wrong, one line each
 */
export function scoreCase(
  kind: Kind,
  one: QuoteCase,
  found: readonly FoundQuote[],
  tally: CaseTally,
): readonly string[] {
  const wrong: string[] = []
  for (const [mark, places] of one.places) {
    if (kind !== 'scare' || !mark.startsWith('s')) continue
    for (const place of places) {
      tally.all++
      const taken = found.some(({ spans }) => spans.some((span) => shares(span, place)))
      if (taken) wrong.push(`taken for a quote: ${one.text.slice(...place)}`)
      else tally.right++
    }
  }
  const matched = new Set<FoundQuote>()
  for (const quote of one.quotes) {
    const answer = found.find(({ spans }) => sameSpans(quote.spans, spans))
    if (answer !== undefined) matched.add(answer)
    const flaw = flawOf(kind, one, quote, answer)
    if (kind !== 'scare') tally.all++
    if (flaw === undefined) tally.right += kind === 'scare' ? 0 : 1
    else wrong.push(`${flaw}: ${quote.spans.map((span) => one.text.slice(...span)).join(' // ')}`)
  }
  for (const answer of found) {
    if (matched.has(answer)) continue
    tally.extra++
    wrong.push(`extra: ${answer.spans.map((span) => one.text.slice(...span)).join(' // ')}`)
  }
  return wrong
}

function flawOf(
  kind: Kind,
  one: QuoteCase,
  quote: CaseQuote,
  answer: FoundQuote | undefined,
): string | undefined {
  if (answer === undefined) return 'missed'
  const { speaker, carrier, chain } = answer
  if (quote.speaker === null ? speaker !== undefined : !isNamed(one, quote.speaker, speaker))
    return `speaker ${speaker?.name ?? answer.reason ?? 'none'}`
  if (kind === 'carrier') {
    const right =
      quote.carrier === null ? carrier === undefined : isNamed(one, quote.carrier, carrier)
    if (!right) return `carrier ${carrier?.name ?? 'none'}`
  }
  if (kind === 'chain') {
    const asked = quote.chain ?? []
    const right =
      asked.length === chain.length && asked.every((mark, at) => isNamed(one, mark, chain[at]))
    if (!right)
      return `chain ${chain.map(({ name }) => name).join(' > ') || 'none'} (asked ${asked.map((mark) => one.names.get(mark)?.[0]).join(' > ') || 'none'})`
  }
  if (kind === 'antecedent' && quote.speaker?.startsWith('a') === true) {
    const reaches = one.places
      .get(quote.speaker)
      ?.some((place) => speaker?.places.some((span) => shares(span, place)))
    if (reaches !== true) return 'evidence does not reach the antecedent'
  }
  return undefined
}

/** Whether somebody found is who a mark names: by a name of it, or by evidence that covers half of the mark. */
function isNamed(one: QuoteCase, mark: string, found: FoundName | undefined): boolean {
  if (found === undefined) return false
  const names = one.names.get(mark) ?? []
  if (names.some((name) => plain(name) === plain(found.name))) return true
  const places = one.places.get(mark) ?? []
  return places.some(([start, end]) =>
    found.places.some(
      ([from, to]) => 2 * (Math.min(end, to) - Math.max(start, from)) >= end - start,
    ),
  )
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/^\s*the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function sameSpans(gold: readonly Stretch[], found: readonly Stretch[]): boolean {
  return (
    gold.length === found.length &&
    gold.every(([start, end], at) => {
      const [from = 0, to = 0] = found[at] ?? []
      return Math.abs(start - from) <= 2 && Math.abs(end - to) <= 2
    })
  )
}

function shares([start, end]: Stretch, [from, to]: Stretch): boolean {
  return start < to && from < end
}
