/**
 * Other parties: who stands right of an event word.
 *
 * The other party follows the event word through "dengan", "antara", "with", "between".
 */
import type { Scene } from './scene.ts'
import { listRight, NOBODY, partyOf, type Side, standAt } from './side.ts'
import type { Trigger } from './trigger.ts'

/** The other side of an agreement: only behind "dengan", "oleh", "with", "by", times and places passed over. */
export function otherSignatory(scene: Scene, trigger: Trigger): Side {
  const last = scene.last[trigger.sentence] as number
  for (let at = trigger.to; at < Math.min(last, trigger.to + 12); at++) {
    if (scene.timeAt[at] !== -1 || scene.mentions[scene.mentionAt[at] as number]?.kind === 'place')
      continue
    if (scene.is(at, 'with') > 0) return otherParty(scene, { ...trigger, to: at })
    // "ditandatangani kedua negara"
    const stand = standAt(scene, at)
    if (stand !== undefined && stand !== 'pronoun') return { parties: [], stand, end: at + 1 }
    if (scene.tokens.folded[at] === ',') continue
    // "signed on Tuesday by": the small word before a time is the time's
    if (scene.timeAt[at + 1] !== -1 && at + 1 < last && scene.mentionAt[at] === -1) continue
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'at') === 0) return NOBODY
  }
  return NOBODY
}

/** The other party, to the right of an event word. */
export function otherParty(scene: Scene, trigger: Trigger): Side {
  const { tokens } = scene
  const last = scene.last[trigger.sentence] as number
  let at = trigger.to
  let strange = 0
  // behind "koleganya dari Jepang" a comma leads on to the colleague's name
  let passed = -1
  while (at < last && at < trigger.to + 24) {
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      const [, end] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
      const city = scene.mentions[index]
      // "recalled its ambassador from Suva": the city stands for its state
      if (trigger.word.shape === 'act' && city?.kind === 'place' && city.country !== undefined) {
        const state = scene.state(city.country.value)
        if (state !== undefined) return { parties: [{ entity: state, mention: index }], end }
      }
      // an act is done to a state, also as an adjective: "expelled three Fijian diplomats"
      const act = trigger.word.shape === 'act'
      const party = partyOf(scene, index, act)
      // "summoned the Indian ambassador", "recalled its ambassador to Israel": done to the state of who has no name
      if (act && scene.entity(index) === undefined && city?.kind === 'person') {
        const recall = trigger.word.kind === 'recall'
        const code = recall ? (city.towards ?? city.country) : (city.country ?? city.towards)
        const state = code === undefined ? undefined : scene.state(code.value)
        if (state !== undefined) return { parties: [{ entity: state, mention: index }], end }
      }
      // "recalled its ambassador to Venezuela", named further on: the envoy, and the state dealt with
      if (act && party !== undefined && city?.towards !== undefined) {
        const state = scene.state(city.towards.value)
        if (state !== undefined) return { parties: [party, { entity: state, mention: index }], end }
      }
      const follows = tokens.folded[end]
      // "talks by the lake in North Macedonia", "received at the Kremlin": a place, no party
      if (
        party !== undefined &&
        party.entity.kind !== 'person' &&
        !act &&
        isPlaced(scene, at, trigger.to)
      ) {
        at = end
        passed = end
        continue
      }
      // "Israeli Prime Minister's office", "China's Wang": an owner leads on to what it owns
      if (
        party !== undefined &&
        !(party.entity.kind === 'state' && (follows === "'s" || follows === '’s'))
      ) {
        const side = headOf(scene, end, last) ?? listRight(scene, party, end, last)
        // "pertemuan PM Ravula dengan Presiden Arelano": the noun names one side, "dengan" the other
        if (trigger.word.part === 'noun' && scene.is(side.end, 'with') > 0) {
          const rest = otherParty(scene, {
            ...trigger,
            word: { ...trigger.word, part: 'verb' },
            to: side.end,
          })
          return { ...side, parties: [...side.parties, ...rest.parties], end: rest.end }
        }
        return side
      }
      at = end
      passed = end
      continue
    }
    const time = scene.timeAt[at] as number
    if (time !== -1) {
      at = scene.range((scene.times[time] as (typeof scene.times)[number]).span)[1]
      continue
    }
    const mark = tokens.folded[at] as string
    if (mark === ',' && scene.is(at, 'clause') > 0) return NOBODY
    if (
      mark === ',' ||
      mark === '(' ||
      mark === ')' ||
      mark === "'s" ||
      mark === '’s' ||
      mark === '-'
    ) {
      // "received the same evening, at 7:15 p.m., by ...": a time or a preposition may follow the comma
      const goesOn =
        ((scene.mentionAt[at + 1] ?? -1) !== -1 &&
          (scene.is(at - 1, 'party') > 0 || at === passed)) ||
        (scene.timeAt[at + 1] ?? -1) !== -1 ||
        scene.is(at + 1, 'party') > 0 ||
        scene.is(at + 1, 'at') > 0
      if (mark === ',' && !goesOn) return NOBODY
      at++
      continue
    }
    if (tokens.kind[at] === 3) return NOBODY
    if (scene.is(at, 'clause') > 0) return NOBODY
    const stand = standAt(scene, at)
    if (stand !== undefined) {
      // "the two foreign ministers, A of X and B of Y": the names say more
      const behind = standEnd(scene, at)
      if (
        stand === 'both-persons' &&
        tokens.folded[behind] === ',' &&
        (scene.mentionAt[behind + 1] ?? -1) !== -1
      ) {
        at = behind + 1
        continue
      }
      return { parties: [], stand, end: at + 1 }
    }
    const party = scene.is(at, 'party') || scene.is(at, 'at') || scene.is(at, 'determiner')
    if (party > 0) {
      at = party
      // "her Australian opposite number, Gareth Ainslie": of two words, a comma and the name behind them
      passed = party
      continue
    }
    if (++strange > 3) return NOBODY
    at++
  }
  return NOBODY
}

function standEnd(scene: Scene, at: number): number {
  return Math.max(scene.is(at, 'both-persons'), at + 1)
}

/** Whether the mention at token `at` follows a preposition of place. */
export function isPlaced(scene: Scene, at: number, first: number): boolean {
  let before = at - 1
  while (before >= first && scene.is(before, 'determiner') > 0) before--
  if (before < first || scene.is(before, 'with') > 0) return false
  return scene.is(before, 'at') > 0 || scene.is(before, 'to') > 0 || scene.is(before, 'from') > 0
}

/** "delegasi Ukraina yang dipimpin Andriy Yermak": the delegation's head, where one is named. */
function headOf(scene: Scene, end: number, last: number): Side | undefined {
  const behind = scene.is(end, 'led-by')
  const index = behind > 0 && behind < last ? (scene.mentionAt[behind] as number) : -1
  if (index === -1) return undefined
  const party = partyOf(scene, index, false)
  if (party === undefined) return undefined
  return listRight(
    scene,
    party,
    scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)[1],
    last,
  )
}
