/**
 * `npm run eval:quote-cases -- [tune|check] [--errors]`: our own short texts on carriers, chains, antecedents, quoted fragments and marks
 * that quote nobody.
 *
 * Of the half `check` only totals are printed: nobody who writes rules reads it.
 */
import { parseArgs } from 'node:util'
import { isRefusal, read } from '../../src/index.ts'
import type { EntityRef } from '../../src/model/entity.ts'
import type { Evidence, Sourced } from '../../src/model/evidence.ts'
import { isOnRecord } from '../../src/model/quote.ts'
import {
  type CaseTally,
  type FoundName,
  type FoundQuote,
  KINDS,
  loadCases,
  type QuoteCase,
  scoreCase,
} from './quote-cases.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, kind: { type: 'string' }, lang: { type: 'string' } },
})
const [half = 'tune'] = positionals
if (half !== 'tune' && half !== 'check') {
  console.error(`There is no half "${half}". Name tune or check.`)
  process.exit(2)
}
for (const lang of ['id', 'en'] as const) {
  if (values.lang !== undefined && values.lang !== lang) continue
  for (const kind of KINDS) {
    if (values.kind !== undefined && values.kind !== kind) continue
    const cases = loadCases(half, lang, kind)
    if (cases.length === 0) continue
    const tally: CaseTally = { all: 0, right: 0, extra: 0 }
    let quoted = 0
    let missed = 0
    for (const one of cases) {
      const wrong = scoreCase(kind, one, foundIn(one), tally)
      quoted += one.quotes.length
      missed += wrong.filter((line) => !/^(?:taken|extra)/.test(line)).length
      if (values.errors !== true || half !== 'tune' || wrong.length === 0) continue
      console.log(`\n${one.id}: ${one.text}`)
      for (const line of wrong) console.log(`  ${line}`)
    }
    const share = (100 * (tally.right / tally.all)).toFixed(1)
    const scare =
      kind === 'scare'
        ? ` left alone; quotes beside them right ${quoted - missed} of ${quoted}`
        : ''
    console.log(
      `${half}/${lang} ${kind.padEnd(10)} ${share.padStart(5)} %  ${tally.right} of ${tally.all}${scare}, extra ${tally.extra}`,
    )
  }
}

function foundIn({ text, lang, outlet, published }: QuoteCase): readonly FoundQuote[] {
  const reading = read({ text, lang, outlet, published })
  if (isRefusal(reading)) return []
  return reading.quotes
    .filter(
      (quote) =>
        (quote.class === 'speech' || quote.type !== 'indirect') &&
        (isOnRecord(quote) || quote.unattributed !== undefined),
    )
    .map(({ content, speaker, source, carrier, unattributed, chain = [] }) => ({
      spans: content.map(({ original }) => [original.start, original.end] as const),
      // "a senior security official": the cases mark the noun that stands for him
      speaker: nameOf(speaker) ?? (unattributed === 'unnamed' ? sourceOf(source) : undefined),
      carrier: nameOf(carrier),
      chain: chain.flatMap(({ who }) => nameOf(who) ?? []),
      reason: unattributed,
    }))
}

function sourceOf(source: Evidence | undefined): FoundName | undefined {
  if (source === undefined) return undefined
  const { start, end } = source.original
  return { name: source.exact, places: [[start, end]] }
}

function nameOf(who: Sourced<EntityRef> | undefined): FoundName | undefined {
  if (who === undefined) return undefined
  return {
    name: who.value.name,
    places: (who.evidence ?? []).map(({ original }) => [original.start, original.end] as const),
  }
}
