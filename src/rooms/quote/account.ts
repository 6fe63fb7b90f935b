/** Accounts: whoever tells what somebody else said, and the media that report it, as carriers of his words. */
import type { EntityRef } from '../../model/entity.ts'
import { type Sourced, stated } from '../../model/evidence.ts'
import { holdsPerson, namelessOf } from './body.ts'
import { reducedFrom } from './phrase.ts'
import type { Attribution } from './place.ts'
import { citeTokens, type Scene, slugOf } from './scene.ts'

/** What an attribution came to, as far as accounts need it. */
interface Speaking {
  readonly speaker: Sourced<EntityRef> | undefined
}

/** A carrier, unless it is the agency of the whole report or the outlet itself. */
export function credit(
  scene: Scene,
  ref: EntityRef,
  rule: string,
  from: number,
  to: number,
): Sourced<EntityRef> | undefined {
  const { agency, outlet } = scene.article
  const name = slugOf(ref.name)
  if (agency !== undefined && slugOf(agency) === name) return undefined
  // "kepada Liputan6" in liputan6.com: the report's own outlet conveys nothing to itself
  const own = outlet === undefined ? '' : slugOf(outlet)
  if (own !== '' && slugOf(citeTokens(scene, from, to).exact).endsWith(own)) return undefined
  if (own !== '' && (own.split('-', 1)[0] === name || own === name || own === `the-${name}`))
    return undefined
  return own !== '' && isSection(scene, to, name, own)
    ? undefined
    : stated(ref, rule, citeTokens(scene, from, to))
}

/** "dikutip Tekno Liputan6.com" in liputan6.com, "Global Warta Kivu" in Warta Kivu: one of the outlet's own pages. */
function isSection({ text, tokens }: Scene, to: number, name: string, own: string): boolean {
  if (name.endsWith(`-${own}`)) return true
  const behind = text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + SECTION)
  const [first = own] = own.replace(/^the-/, '').split('-', 1)
  return /^ \p{L}/u.test(behind) && slugOf(behind).startsWith(first)
}

/** How many characters behind a name may hold the outlet's own. */
const SECTION = 24

export function accountBy(
  outer: Attribution,
  { speaker }: Speaking,
): Sourced<EntityRef> | undefined {
  if (speaker === undefined || outer.subject?.kind === 'medium') return undefined
  return stated(speaker.value, 'quote/account', speaker.evidence[0])
}

/** "AFP cited the Kremlin as saying that Rina had told X S": the body a medium cites stands between her and the medium. */
export function citedBody(
  { word, told }: Attribution,
  { speaker }: Speaking,
): Sourced<EntityRef> | undefined {
  if (word.frame !== 'quoted' || told === undefined || speaker === undefined) return undefined
  return stated(speaker.value, 'quote/cited-readout', speaker.evidence[0])
}

/** "X called it '...', two diplomats told Reuters": the account of persons nobody names. */
export function accountOf(
  scene: Scene,
  { subject, naming }: Attribution,
): Sourced<EntityRef> | undefined {
  if (subject === undefined || naming === undefined) return undefined
  if (subject.kind !== 'unnamed' && subject.kind !== 'stranger') return undefined
  // "two diplomats briefed on the talk": by what they are
  const words = citeTokens(scene, naming.from, reducedFrom(scene, naming.from) ?? naming.to)
  if (holdsPerson(scene, naming.from, naming.to))
    return stated(namelessOf(words.exact), 'quote/account', words)
  // "..., his office said in a note"
  const last = scene.tokens.folded[scene.words.tables.headFirst ? naming.from : naming.to - 1]
  return scene.words.bodies.has(last as string)
    ? stated(namelessOf(words.exact, 'institution'), 'quote/account', words)
    : undefined
}

export function conveys(voice: Speaking): boolean {
  const kind = voice.speaker?.value.kind
  return kind === 'institution' || kind === 'state' || kind === 'outlet'
}

export function carrierOf(
  scene: Scene,
  outer: Attribution,
  voice: Speaking,
): Sourced<EntityRef> | undefined {
  const { subject } = outer
  if (subject === undefined) return undefined
  if (subject.kind === 'medium' && subject.ref !== undefined) {
    return credit(scene, subject.ref, 'quote/reported-by', subject.from, subject.to)
  }
  if (!conveys(voice) || voice.speaker === undefined) return undefined
  // "..., his office said": by what it is called
  if (voice.speaker.rule === 'quote/own-body') return accountOf(scene, outer)
  return stated(voice.speaker.value, 'quote/readout', voice.speaker.evidence[0])
}

/** "The White House said the president had pledged that S", "Kremlin menyebut Rina telah melapor kepada X bahwa S": what a body tells is nothing but what somebody else said. */
export function isReadout(
  { tokens, words, mentions }: Scene,
  outer: Attribution,
  voice: Speaking,
  inner: Attribution,
  { speaker }: Speaking,
): boolean {
  const spokesperson = mentions[outer.subject?.mention ?? -1]?.office?.value === 'spokesperson'
  if (!(conveys(voice) || spokesperson)) return false
  if (speaker?.value.kind !== 'person' || inner.right === undefined) return false
  const { frame, object } = inner.word
  // "The palace said the king had invited him to attend a fair": nothing he said
  if (frame === 'directive') return false
  // "had told the ambassador the harvest was up": there "that" may be left out
  const told = frame === 'before' && object === true && inner.addressee !== undefined
  if (!inner.marked && (words.tables.headFirst || !told)) return false
  if (inner.subject?.kind !== 'named' || inner.word.attitude === true) return false
  const from = inner.naming?.from ?? inner.start
  const begin = outer.right?.from ?? from
  return from === begin + (words.articles.has(tokens.folded[begin] ?? '') ? 1 : 0)
}
