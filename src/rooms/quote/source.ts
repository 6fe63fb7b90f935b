/**
 * The way a report's news came: the first medium first, the outlet itself left out.
 *
 * Media that carried single quotes come first (CCTV), then the agencies credited for the report as a
 * whole: "Seperti dilansir AFP", "(Reuters)", "AP reported", the metadata's agency. No name twice.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, EntityRef, Mention } from '../../model/entity.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Quote, SourceHop } from '../../model/quote.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Tokens } from '../../text/token.ts'
import { attributionsOf } from './attribution.ts'
import { passingsIn } from './carrier.ts'
import { citeTokens, refOf, type Scene, sceneOf, type Unit } from './scene.ts'

/** Traces the source chain; see the file's header. */
export function traceSources(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
  pack: LanguagePack,
): readonly SourceHop[] {
  const scene = sceneOf(article, tokens, sentences, mentions, entities, [], pack)
  const hops = new Map<string, SourceHop>()
  const own = article.outlet === undefined ? '' : keyOf(article.outlet.replace(/\.[a-z.]+$/, ''))
  const add = (name: string, rule: string, evidence?: Evidence) => {
    const key = keyOf(name)
    if (key === '' || key === own || hops.has(key)) return
    hops.set(key, {
      name,
      kind: rule === 'source/metadata' ? 'agency' : kindOf(scene, name, evidence),
      ...(evidence ? { evidence } : {}),
      rule,
    })
  }
  for (const { carrier } of quotes) {
    if (carrier?.value.kind === 'outlet')
      add(carrier.value.name, 'source/carrier', carrier.evidence[0])
  }
  for (const unit of scene.units) {
    for (const { ref, evidence } of creditsIn(scene, unit)) {
      add(ref.name, 'source/credit', evidence)
    }
  }
  if (article.agency !== undefined) add(article.agency, 'source/metadata')
  return [...hops.values()]
}

interface Credit {
  readonly ref: EntityRef
  readonly evidence: Evidence
}

/** Media credited in a unit: frames of passing on, a bracket in the date line, "AFP reported". */
function creditsIn(scene: Scene, unit: Unit): readonly Credit[] {
  const credits: Credit[] = passingsIn(scene, unit)
    .filter(({ ref }) => ref.kind === 'outlet')
    .map(({ ref, from, to }) => ({ ref, evidence: citeTokens(scene, from, to) }))
  const bracket = dateline(scene, unit)
  if (bracket !== undefined) credits.unshift(bracket)
  for (const { subject } of attributionsOf(scene, unit, [])) {
    if (subject?.kind !== 'medium' || subject.ref === undefined) continue
    credits.push({ ref: subject.ref, evidence: citeTokens(scene, subject.from, subject.to) })
  }
  return credits
}

/** "WASHINGTON (Reuters) -": a medium alone in brackets near the beginning of a paragraph, or at its very end. */
function dateline(scene: Scene, unit: Unit): Credit | undefined {
  const { tokens, mentionAt, mentionTo, mentions } = scene
  const places = [
    [unit.from, Math.min(unit.to, unit.from + 8)],
    [Math.max(unit.from, unit.to - 5), unit.to],
  ]
  for (const [from, to] of places as [number, number][]) {
    for (let at = from; at < to; at++) {
      if (tokens.folded[at] !== '(') continue
      const mention = mentionAt[at + 1] ?? -1
      const end = mentionTo[mention] ?? -1
      if (mentions[mention]?.kind !== 'outlet' || tokens.folded[end] !== ')') continue
      const ref = refOf(scene, mention)
      if (ref !== undefined) return { ref, evidence: citeTokens(scene, at + 1, end) }
    }
  }
  return undefined
}

const KINDS: readonly SourceHop['kind'][] = [
  'agency',
  'broadcaster',
  'newspaper',
  'portal',
  'magazine',
]

/** What the medium is: by its row, else by the noun that names it ("kantor berita Xinhua"). */
function kindOf(scene: Scene, name: string, evidence: Evidence | undefined): SourceHop['kind'] {
  const row = scene.entityOf.find((one) => one?.kind === 'outlet' && one.name === name)?.class
  const known = KINDS.find((kind) => kind === row)
  if (known !== undefined) return known
  const said = evidence?.exact.toLowerCase() ?? ''
  return scene.words.tables.mediumKinds.find(([noun]) => said.includes(noun))?.[1] ?? 'unknown'
}

/** A name for comparison: "detikcom" and "Detik.com" are one. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
