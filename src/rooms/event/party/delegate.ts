/**
 * Delegates: those who serve two states or more, named by them alone. "Peruvian and Fijian negotiators met", "the
 * defence ministers of Fiji, Peru and Japan". The holder of the office, where the report names one, else the state.
 */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { listRight, type Party, partyOf, type Side, standsForState } from './side.ts'

/** How many tokens a word for those who serve may stand from the states: "Fijian and Peruvian | deputy foreign | ministers". */
const NEAR = 3

/** "his Omani and Turkish counterparts, | A and B": as many names behind the comma. */
function namesBehind(scene: Scene, comma: number, many: number): readonly Party[] | undefined {
  const first = partyOf(scene, scene.mentionAt[comma + 1] ?? -1, false)
  const span = scene.mentions[first?.mention ?? -1]?.span
  if (scene.tokens.folded[comma] !== ',' || first?.entity.kind !== 'person') return undefined
  if (span === undefined) return undefined
  const { parties } = listRight(scene, first, scene.range(span)[1], comma + NAMES)
  return parties.length === many ? parties : undefined
}

/** How many tokens such names may have. */
const NAMES = 24

/** A side of states as its delegates, where a word for them stands beside its list; else the side as it is. */
export function delegated(scene: Scene, side: Side): Side {
  if (side.parties.length < 2 || !side.parties.every(standsForState)) return side
  const at = delegatesBeside(scene, side.parties)
  if (at === undefined) return side
  const named = namesBehind(scene, at[1], side.parties.length)
  if (named !== undefined) return { ...side, parties: named }
  const office = scene.words.offices.get(scene.tokens.folded.slice(at[0], at[1]).join(' '))
  const parties = side.parties.map((party): Party => {
    const code = party.entity.country?.value
    const holder =
      office === undefined || code === undefined ? undefined : scene.holder(office, code)
    if (holder === undefined) return { ...party, delegates: true }
    return { entity: holder, mention: -1, delegates: true }
  })
  return { ...side, parties }
}

/**
 * "The foreign ministers of Germany and France | arrived in Suva": those of them the report names, else their states; nobody where
 * unnamed officials open the sentence.
 */
export function rankedDelegates(scene: Scene, { from, sentence }: Trigger): readonly Party[] {
  const first = scene.first[sentence] as number
  // "the presidents" is a word of its own
  const at = scene.is(first + 1, 'collective') > 0 ? first + 1 : first
  const of = scene.mentionAt[at] === -1 ? scene.is(at, 'collective') : 0
  const word = scene.tokens.folded.slice(at, of).join(' ')
  if (of === 0 || of >= from || !scene.words.offices.has(word)) return []
  const state = scene.is(of, 'oblique') > 0 ? (scene.mentionAt[of + 1] ?? -1) : -1
  const party = state === -1 ? undefined : partyOf(scene, state, false)
  const span = scene.mentions[state]?.span
  if (party === undefined || span === undefined || !standsForState(party)) return []
  const side = listRight(scene, party, scene.range(span)[1], from)
  // "The presidents of Peru and Chile, whose envoys | flew to Lima": of somebody else
  for (let token = side.end; token < from; token++)
    if (scene.mentionAt[token] !== -1 || scene.is(token, 'clause') > 0) return []
  return delegated(scene, side).parties
}

/** Tokens of the longest word for those who serve, behind a list of adjectives or before "of" and a list of states. */
function delegatesBeside(
  scene: Scene,
  parties: readonly Party[],
): readonly [number, number] | undefined {
  const ranges = parties.flatMap(({ mention }) => {
    const span = scene.mentions[mention]?.span
    return span === undefined ? [] : [scene.range(span)]
  })
  if (ranges.length < parties.length) return undefined
  const end = Math.max(...ranges.map(([, to]) => to))
  for (let at = end; at < end + NEAR; at++) {
    const to = (scene.mentionAt[at] ?? 0) === -1 ? scene.is(at, 'collective') : 0
    if (to > 0) return [at, to]
  }
  const start = Math.min(...ranges.map(([from]) => from))
  for (let at = start - 1; at > start - 1 - NEAR; at--) {
    if ((scene.mentionAt[at] ?? 0) !== -1) return undefined
    // "foreign ministers" before "ministers" alone
    for (let from = at - 2; from <= at; from++) {
      const to = (scene.mentionAt[from] ?? 0) === -1 ? scene.is(from, 'collective') : 0
      if (to > at) return [from, to]
    }
  }
  return undefined
}

/** Whether the adjective is one of a list that ends in those who serve: "Peruvian and | Fijian negotiators". */
export function leadsDelegates(scene: Scene, mention: number): boolean {
  const own = scene.mentions[mention]
  if (own?.rule !== 'mention/adjective') return false
  const [from, to] = scene.range(own.span)
  let listed = scene.mentionAt[from - 1] === -1 && scene.is(from - 1, 'conjunction') > 0
  let strange = 0
  for (let at = to; at < to + 12; at++) {
    const next = scene.mentions[scene.mentionAt[at] ?? -1]
    if (next !== undefined) {
      if (next.rule !== 'mention/adjective') return false
      at = scene.range(next.span)[1] - 1
      listed = true
      continue
    }
    if (scene.is(at, 'collective') > 0) return listed
    const joins = scene.tokens.folded[at] === ',' || scene.is(at, 'conjunction') > 0
    if (!joins && ++strange >= NEAR) return false
  }
  return false
}
