/**
 * Chains: how words came from the speaker to the report, the one next to the speaker first.
 *
 * Those named beside the words come first, in text order, whoever is cited before whoever cites; then
 * those of sentences behind that take the words up ("The remark was leaked to X"); then whom the whole
 * report is credited to ("(AP)", "Demikian dilaporkan X").
 */
import type { EntityRef } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import type { Conveyance } from '../../model/quote.ts'
import type { Many } from '../../model/span.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { tokenAt } from '../../text/token.ts'
import { credit } from './account.ts'
import { holdsPerson } from './body.ts'
import { passingsIn } from './carrier.ts'
import { toldAnew } from './circumstance.ts'
import { credited, opensReport } from './credit.ts'
import { nearUtterance } from './passer.ts'
import { type Relay, relaysIn } from './relay.ts'
import { type Scene, slugOf, type Unit } from './scene.ts'
import type { Draft } from './story.ts'
import { toldFirst } from './told-first.ts'
import { firstWords, isTalkedOf, type Link, takesUp, voiceOf } from './uptake.ts'

/** How many units behind the words may go on telling how they came. */
const BEHIND = 4

/** A draft and the unit it stands in. */
export interface Placed {
  readonly draft: Draft
  readonly unit: number
}

/** The drafts of a report by unit, and what is needed of them more than once. */
interface Telling {
  readonly scene: Scene
  readonly placed: readonly Placed[]
  /** Index of the first draft of a unit and one past the last; none where the unit has no words of anybody. */
  readonly span: ReadonlyMap<number, readonly [first: number, last: number]>
  readonly links: (unit: number) => readonly Relay[]
  /** Tokens that name a speaker: whoever speaks there passes nothing on. */
  readonly speaking: Uint8Array
}

/** How many tokens may stand before whoever takes words up: "Kemudian, dari sana". */
const OPENING = 8

/** How many who pass words on are read for one quote. */
const MOST = 12

/** Gives each draft its chain, and its carrier where none is known yet. */
export function giveChains(scene: Scene, placed: readonly Placed[]): void {
  const span = new Map<number, readonly [number, number]>()
  const speaking = new Uint8Array(scene.tokens.length)
  for (const [index, { unit, draft }] of placed.entries()) {
    span.set(unit, [span.get(unit)?.[0] ?? index, index + 1])
    if (draft.source === undefined) continue
    const from = tokenAt(scene.tokens, draft.source.start)
    const to = tokenAt(scene.tokens, draft.source.end - 1) + 1
    const own = draft.speaker?.value.entity
    for (let at = from; at < to; at++) {
      // "Lewat juru bicaranya, Zuzana, PM Juraj menyampaikan": another one named there passes on
      const other = scene.entityOf[scene.mentionAt[at] as number]
      // but not the owner of "Kantor Netanyahu"
      const word = scene.text.slice(scene.tokens.start[at], scene.tokens.end[at])
      const owner = draft.speaker?.value.name.endsWith(` ${word}`) === true
      const passes = own !== undefined && other?.kind === 'person' && other.id !== own && !owner
      if (!passes) speaking[at] = 1
    }
  }
  // read where somebody asks: most sentences of a long text stand far from anybody's words
  const read = new Map<number, readonly Relay[]>()
  const links = (unit: number) => {
    const known = read.get(unit)
    if (known !== undefined || scene.units[unit] === undefined) return known ?? []
    const found = relaysIn(scene, scene.units[unit] as Unit)
    read.set(unit, found)
    return found
  }
  const telling: Telling = { scene, placed, span, links, speaking }
  const credits = credited(scene, new Set(span.keys()))
  for (const [index, one] of placed.entries()) {
    // "a senior official told Reuters": the way is told of words of somebody without a name, too
    if (one.draft.speaker === undefined && !isSomebody(scene, one.draft)) {
      // "Kyodo reported, citing leaked papers, that S"
      const { carrier } = one.draft
      if (carrier?.value.kind === 'outlet') one.draft.chain = [{ who: carrier, by: 'medium' }]
      continue
    }
    const near = beside(telling, index)
    const all = [...near, ...behind(telling, index, near)]
    const relays =
      one.draft.speaker === undefined ? all.filter(({ relay }) => relay.by === 'medium') : all
    // nobody carries his own words
    const { carrier, speaker } = one.draft
    if (carrier !== undefined && speaker !== undefined && same(carrier.value, speaker.value))
      delete one.draft.carrier
    const chain = assembled(scene, one.draft, relays)
    const last = chain.at(-1)
    if (last !== undefined && last.by !== 'person') one.draft.carrier = last.who
    if (chain.length === 0) goesOnFrom(scene, placed[index - 1], one, chain)
    for (const who of credits) {
      if (!chain.some((hop) => same(hop.who.value, who.value))) chain.push({ who, by: 'credit' })
    }
    if (chain.length > 0) one.draft.chain = chain as unknown as Many<Conveyance>
  }
}

/** "In comments carried by X, Rina said S. ... she said": the same speaker going on right behind is carried by the same medium, implied. */
function goesOnFrom(
  scene: Scene,
  before: Placed | undefined,
  { draft, unit }: Placed,
  chain: Conveyance[],
): void {
  const carrier = before?.draft.carrier
  if (before === undefined || carrier === undefined || unit - before.unit > 1) return
  if (draft.speaker === undefined) return
  if (before.draft.speaker?.value.entity !== draft.speaker.value.entity) return
  // "wrote on his account": told anew, to others
  if (toldAnew(scene, scene.units[unit] as Unit, draft)) return
  if (draft.addressee !== undefined || carrier.evidence[0].start > extent({ draft, unit })[0])
    return
  draft.carrier = implied(carrier.value, 'quote/carrier-continued', ...carrier.evidence)
  chain.push({ who: draft.carrier, by: carrier.value.kind === 'outlet' ? 'medium' : 'body' })
}

/** Those named in the draft's own unit, or right before it: up to the words of the next speaker. */
function beside(telling: Telling, index: number): readonly Link[] {
  const { scene, placed, span, links, speaking } = telling
  const { draft, unit } = placed[index] as Placed
  const own = voiceOf(draft)
  const [first, last] = span.get(unit) as readonly [number, number]
  const other = (at: number) => voiceOf((placed[at] as Placed).draft) !== own
  let low = 0
  let high = Number.POSITIVE_INFINITY
  for (let at = index - 1; at >= Math.max(first, index - MOST); at--) {
    if (!other(at)) continue
    low = extent(placed[at] as Placed)[1]
    break
  }
  for (let at = index + 1; at < Math.min(last, index + MOST); at++) {
    if (!other(at)) continue
    high = extent(placed[at] as Placed)[0]
    break
  }
  const found: Link[] = announced(telling, unit)
  const here = links(unit)
  const startOf = (at: number) => scene.tokens.start[(here[at] as Relay).from] as number
  for (
    let at = firstFrom(here.length, low, startOf);
    at < here.length && found.length < MOST;
    at++
  ) {
    if (startOf(at) >= high) break
    const relay = here[at] as Relay
    if (speaking[relay.from] === 1 || isTalkedOf(draft, startOf(at))) continue
    // "Dilansir AFP, ..." credits the whole report; "Menurut laporan AFP yang dikutip X, ..." tells whose way it is
    if (relay.credits && opensReport(scene, unit, relay.from) && isHead(scene, relay.from)) continue
    found.push({ relay, unit })
  }
  return found
}

function isHead(scene: Scene, at: number): boolean {
  return passingsIn(scene, scene.units[0] as Unit).some(
    ({ head, from, to }) => head && from <= at && at < to,
  )
}

/** "a senior official", "seorang pejabat intelijen": a person without a name, no "report" and no "attack". */
function isSomebody(scene: Scene, { source, unattributed }: Draft): boolean {
  if (source === undefined || unattributed !== 'unnamed') return false
  const { tokens } = scene
  return holdsPerson(scene, tokenAt(tokens, source.start), tokenAt(tokens, source.end - 1) + 1)
}

function firstFrom(length: number, low: number, startOf: (at: number) => number): number {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (startOf(middle) < low) from = middle + 1
    else to = middle
  }
  return from
}

/** "A channel posted a video of the general. ...": the unit before, without words of its own, that tells of the utterance. */
function announced(telling: Telling, unit: number): Link[] {
  const { scene, span, links } = telling
  const last = unit - 1
  if (span.has(last)) return []
  const relays = links(last)
  if (relays.length === 0) return []
  const { from, to } = scene.units[last] as Unit
  // "a channel posted a video of ...", "in a recording aired by ..."
  // "Ucapan Rina dimuat X": it is the words before that it takes up
  const before = telling.placed[(span.get(last - 1)?.[1] ?? 0) - 1]
  if (before !== undefined && takesUp(scene, from, to, [], before.draft)) return []
  const tells = relays
    .slice(0, MOST)
    .some(
      ({ from: begin, to: end }) =>
        nearUtterance(scene, end, Math.min(to, end + 10)) ||
        nearUtterance(scene, Math.max(from, begin - 6), begin),
    )
  if (!tells && !firstWords(scene, from, to)) return []
  return relays.slice(0, MOST).map((relay) => ({ relay, unit: last }))
}

/** From the first of a draft's cue, speaker and words to their last. */
function extent({ draft }: Placed): readonly [number, number] {
  const places = [
    ...draft.content,
    ...(draft.cue ? [draft.cue] : []),
    ...(draft.source ? [draft.source] : []),
  ]
  return [Math.min(...places.map(({ start }) => start)), Math.max(...places.map(({ end }) => end))]
}

/** Sentences behind without words of their own that take these up. */
function behind(
  { scene, placed, span, links }: Telling,
  index: number,
  near: readonly Link[],
): readonly Link[] {
  const { unit, draft } = placed[index] as Placed
  const found: Link[] = []
  for (let at = unit + 1; at <= unit + BEHIND && at < scene.units.length; at++) {
    // the next words are told on by what stands behind them
    if (span.has(at)) break
    const { from, to } = scene.units[at] as Unit
    const relays = links(at).slice(0, MOST)
    // "EFE kemudian mengirimkannya", "She repeated his words to ...": the verb itself takes them up
    const taken = relays[0]?.takes === true && relays[0].from - from <= OPENING
    if (relays.length === 0) continue
    // "Laporan ini dimuat X": credits the whole report
    if (longestMatch(scene.words.wholeReports, scene.text, scene.tokens, from)) continue
    if (!taken && !takesUp(scene, from, to, [...near, ...found], draft)) continue
    found.push(...relays.map((relay) => ({ relay, unit: at })))
  }
  if (found.length > 0) return found
  return exchange({ scene, placed, span, links }, unit, draft)
}

/** "Kedua kalimat itu dimuat X", "The exchange was overheard by X": a sentence behind several speakers' words that takes up all. */
function exchange(
  { scene, span, links }: Pick<Telling, 'scene' | 'placed' | 'span' | 'links'>,
  unit: number,
  draft: Draft,
): readonly Link[] {
  let at = unit + 1
  while (at <= unit + BEHIND && span.has(at)) at++
  const next = scene.units[at]
  const relays = links(at).slice(0, MOST)
  if (at === unit + 1 || next === undefined || relays.length === 0) return []
  const all = longestMatch(scene.words.exchanges, scene.text, scene.tokens, next.from) !== undefined
  return all && takesUp(scene, next.from, next.to, [], draft)
    ? relays.map((relay) => ({ relay, unit: at }))
    : []
}

function assembled(scene: Scene, draft: Draft, links: readonly Link[]): Conveyance[] {
  const chain: Conveyance[] = []
  const own = draft.speaker?.value
  const add = (who: Sourced<EntityRef> | undefined, by: Conveyance['by'], back: boolean) => {
    if (who === undefined || (own !== undefined && same(own, who.value))) return
    if (chain.some((hop) => same(hop.who.value, who.value))) return
    chain.splice(back && chain.length > 0 ? chain.length - 1 : chain.length, 0, { who, by })
  }
  const early = links[0] === undefined ? undefined : scene.tokens.start[links[0].relay.from]
  const { carrier } = draft
  const by =
    carrier?.value.kind === 'outlet'
      ? 'medium'
      : carrier?.value.kind === 'person'
        ? 'person'
        : 'body'
  // "Menurut transkrip yang dirilis X, Rina berkata kepada Radio Y": the radio had it from her, X from the radio
  const told = carrier?.rule === 'quote/told-medium' && links[0]?.relay.by !== 'person'
  // "AFP cited the Kremlin as saying that Rina had told X S": the body is next to her
  const cited = carrier?.rule === 'quote/cited-readout'
  const first =
    carrier !== undefined &&
    (told || cited || early === undefined || carrier.evidence[0].start <= early)
  if (first) add(carrier, by, false)
  for (const { relay } of links) {
    add(credit(scene, relay.ref, 'quote/relay', relay.from, relay.to), relay.by, relay.back)
  }
  if (!first) add(carrier, by, false)
  return toldFirst(scene, draft, links, chain)
}

function same(one: EntityRef, other: EntityRef): boolean {
  return one.entity === other.entity || slugOf(one.name) === slugOf(other.name)
}
