/**
 * The way a report's news came: the first medium first, the outlet itself left out.
 *
 * Media that carried single quotes come first (CCTV), then those credited for what is told, whoever is cited before whoever cites
 * ("lapor CGTN mengutip Xinhua", "Seperti dilansir AFP", "AP reported"), last the agency whose copy it is: "(Reuters)" in the date
 * line, the metadata's agency. No name twice. The rule says what a hop stands for: `source/lead` the story, in its first
 * paragraph; `source/credit` a passage behind it; `source/dateline` and `source/metadata` the copy; `source/carrier` a quotation.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, EntityRef, Mention } from '../../model/entity.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Quote, SourceHop } from '../../model/quote.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Tokens } from '../../text/token.ts'
import { attributionsOf } from './attribution.ts'
import { passingsIn } from './carrier.ts'
import { relaysIn } from './relay.ts'
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
  gazetteer?: Pick<Gazetteer, 'broadcasters'>,
): readonly SourceHop[] {
  const scene = sceneOf(article, tokens, sentences, mentions, entities, [], pack)
  const hops = new Map<string, SourceHop>()
  const own = article.outlet === undefined ? '' : keyOf(article.outlet.replace(/\.[a-z.]+$/, ''))
  const add = (told: string, rule: string, evidence?: Evidence) => {
    const name = nationalOf(scene, told, evidence, gazetteer) ?? told
    const key = keyOf(name)
    if (key === '' || key === own || hops.has(key)) return
    hops.set(key, {
      name,
      kind: rule === 'source/metadata' ? 'agency' : kindOf(scene, name, evidence),
      ...(evidence ? { evidence } : {}),
      rule,
    })
  }
  const credits = scene.units.flatMap((unit) => {
    const isLead = unit.block === scene.units[0]?.block
    const credits = creditsIn(scene, unit)
    const told = isLead && credits.length === 0 ? toldIn(scene, unit) : []
    return [...credits, ...told].map((credit) => ({ ...credit, isLead }))
  })
  const copies = scene.units.flatMap((unit) => bracketed(scene, unit) ?? [])
  // What only carries a quotation is named behind the lead.
  const stories = [...credits.filter(({ isLead }) => isLead), ...copies]
  const taken = new Set(stories.map(({ ref }) => keyOf(ref.name)))
  for (const { carrier } of quotes) {
    if (carrier?.value.kind === 'outlet' && !taken.has(keyOf(carrier.value.name)))
      add(carrier.value.name, 'source/carrier', carrier.evidence[0])
  }
  const copied = new Set(copies.map(({ ref }) => keyOf(ref.name)))
  for (const { ref, evidence, isLead } of credits) {
    if (!copied.has(keyOf(ref.name)))
      add(ref.name, isLead ? 'source/lead' : 'source/credit', evidence)
  }
  for (const { ref, evidence } of copies) add(ref.name, 'source/dateline', evidence)
  if (article.agency !== undefined) add(article.agency, 'source/metadata')
  return [...hops.values()]
}

interface Credit {
  readonly ref: EntityRef
  readonly evidence: Evidence
}

interface Named {
  readonly from: number
  readonly to: number
  readonly ref: EntityRef
  /** Whoever is named before it had it from this one. */
  readonly back: boolean
}

/** Media credited in a unit, whoever is cited before whoever cites: frames of passing on, "AFP reported", "TVOne, mengutip Antara". */
function creditsIn(scene: Scene, unit: Unit): readonly Credit[] {
  const named: Named[] = passingsIn(scene, unit)
    .filter(({ ref }) => ref.kind === 'outlet')
    .map(({ ref, from, to }) => ({ ref, from, to, back: false }))
  for (const { subject } of attributionsOf(scene, unit, [])) {
    if (subject?.kind !== 'medium' || subject.ref === undefined) continue
    const { ref, from, to } = subject
    named.push({ ref, from, to, back: false })
  }
  const relays = relaysIn(scene, unit).filter(({ by }) => by === 'medium')
  for (const [index, { ref, from, to, back }] of relays.entries()) {
    if (back || relays[index + 1]?.back === true) named.push({ ref, from, to, back })
  }
  // Of one name read twice the reading that knows who had it from whom.
  named.sort((a, b) => Number(b.back) - Number(a.back) || a.from - b.from)
  const byName = new Map<string, Named>()
  for (const one of named) {
    const key = keyOf(one.ref.name)
    if (!byName.has(key)) byName.set(key, one)
  }
  const ordered: Named[] = []
  for (const one of [...byName.values()].sort((a, b) => a.from - b.from)) {
    ordered.splice(one.back && ordered.length > 0 ? ordered.length - 1 : ordered.length, 0, one)
  }
  return ordered.map(({ ref, from, to }) => ({ ref, evidence: citeTokens(scene, from, to) }))
}

/** "Albusaidi told the news agency ONA": what an agency was told at the head of a story is its story. */
function toldIn(scene: Scene, unit: Unit): readonly Credit[] {
  return relaysIn(scene, unit)
    .filter(({ by, credits, back }) => by === 'medium' && !credits && !back)
    .map(({ ref, from, to }) => ({ ref, evidence: citeTokens(scene, from, to) }))
    .filter(({ ref, evidence }) => kindOf(scene, ref.name, evidence) === 'agency')
}

/** "WASHINGTON (Reuters) -": a medium alone in brackets near the beginning of a paragraph, or at its very end. */
function bracketed(scene: Scene, unit: Unit): Credit | undefined {
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

/** "Iranian state television", "televisi pemerintah Iran": a state has one, whose name every language knows. */
function nationalOf(
  scene: Scene,
  told: string,
  evidence: Evidence | undefined,
  gazetteer: Pick<Gazetteer, 'broadcasters'> | undefined,
): string | undefined {
  if (evidence === undefined || gazetteer === undefined) return undefined
  const { words, mentions } = scene
  const said = told.toLowerCase()
  const kind = words.tables.mediumKinds.find(([noun]) => said.includes(noun))?.[1]
  if (kind !== 'broadcaster' || !words.tables.stateOwned.some((word) => said.includes(word))) {
    return undefined
  }
  const whose = mentions.find(
    (one) =>
      one.kind === 'state' && one.span.start >= evidence.start && one.span.end <= evidence.end,
  )
  return gazetteer.broadcasters.get(whose?.country?.value ?? '')?.name
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
