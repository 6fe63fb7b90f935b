/**
 * Tellings: each place where a report speaks of an event, with the parties, status, time, place and
 * length that stand with it. What a telling leaves open ("pertemuan itu") is filled when tellings of
 * one encounter are joined.
 */
import type { EventKind } from '../../model/event.ts'
import type { Timex } from '../../model/timex.ts'
import { journey } from './journey.ts'
import { recipientOf } from './object.ts'
import { otherParty, otherSignatory } from './party.ts'
import type { Scene } from './scene.ts'
import type { Party, Stand } from './side.ts'
import { statusOf, type Told } from './status.ts'
import { firstSubject, personsIn, possessorOf, sentenceSubject, subjectOf } from './subject.ts'
import type { Trigger } from './trigger.ts'

/** One telling. */
export interface Telling {
  readonly trigger: Trigger
  readonly kind: EventKind
  readonly group: string
  readonly sentence: number
  parties: readonly Party[]
  /** Parties named only by "ia", "keduanya", "kedua negara". */
  stands: readonly Stand[]
  /** For a journey: mentions of where it leads. */
  destinations: readonly number[]
  told: Told | undefined
  /** For a journey: whom it is to meet. */
  hosts: readonly Party[]
  times: readonly Timex[]
  /** Mention of the place, venue first. */
  places: readonly number[]
  durations: readonly { readonly timex: Timex; readonly planned: boolean }[]
  /** Token range of what came of it. */
  outcome?: readonly [from: number, to: number]
  readonly headline: boolean
  /** A possessor stands before the noun: "Putin's news conference". */
  readonly owned: boolean
}

/** Kinds that tell of one encounter are joined: "pertemuan" and "pembicaraan" may be the same. */
export function groupOf(kind: EventKind): string {
  return kind === 'meeting' || kind === 'talks' || kind === 'summit' ? 'meet' : kind
}

/** Makes the telling of an event word; `previous` is the token behind the event word before it. */
export function tellingOf(scene: Scene, trigger: Trigger, previous: number): Telling {
  const { word } = trigger
  const kind = word.voice === true && nearPhone(scene, trigger) ? 'call' : word.kind
  const base = {
    trigger,
    kind,
    group: groupOf(kind),
    sentence: trigger.sentence,
    told:
      word.status === undefined
        ? statusOf(scene, trigger, previous)
        : { status: word.status, at: trigger.from },
    hosts: [],
    times: [],
    places: [],
    durations: [],
    headline: scene.headline[trigger.from] === 1,
  }
  if (word.shape === 'journey') return { ...base, ...journey(scene, trigger) }
  const stands: Stand[] = []
  const parties: Party[] = []
  const take = (side: { parties: readonly Party[]; stand?: Stand }) => {
    parties.push(
      ...side.parties.filter(({ entity }) => !parties.some((one) => one.entity === entity)),
    )
    if (side.stand !== undefined) stands.push(side.stand)
  }
  if (word.part === 'verb' || trigger.light !== undefined) take(subjectOf(scene, trigger))
  const owner = word.part === 'noun' ? possessorOf(scene, trigger) : undefined
  if (owner !== undefined) take(owner)
  // "A joint statement by the two governments"
  if (word.shape === 'speech' && parties.length === 0 && scene.is(trigger.to, 'with') > 0)
    take(otherParty(scene, trigger))
  if (word.takesHim === true) stands.push('pronoun')
  // what a body votes on is no party
  if (word.shape !== 'speech' && word.kind !== 'vote') {
    // "signed ... by", "discussed ... with": only these words lead to the other side
    const binding = word.part === 'verb' && (word.kind === 'agreement' || word.weak === true)
    if (word.part === 'noun' && word.shape === 'act' && trigger.light !== undefined)
      take({ parties: personsIn(scene, trigger.light, trigger.from) })
    const other = binding
      ? otherSignatory(scene, trigger)
      : word.kind === 'aid'
        ? recipientOf(scene, trigger)
        : otherParty(scene, trigger)
    take(other)
    // "Dalam pertemuan dengan Xi, Blinken ...": the subject of the sentence was there too
    if (
      word.part === 'noun' &&
      // "a peace deal with Russia" is nobody's doing yet
      word.weak !== true &&
      other.parties.length === 1 &&
      parties.length === 1 &&
      word.shape === 'mutual'
    ) {
      take(sentenceSubject(scene, trigger, other.end))
    }
  }
  // "Saat bertemu A di Lima, B menjanjikan ...": the subject follows the fronted clause
  if (
    word.part === 'verb' &&
    word.shape === 'mutual' &&
    parties.length === 1 &&
    stands.length === 0
  ) {
    const last = scene.last[trigger.sentence] as number
    for (let at = trigger.to; at < Math.min(last, trigger.to + 24); at++) {
      if (scene.tokens.folded[at] !== ',') continue
      const behind = firstSubject(scene, at + 1, Math.min(last, at + 8))
      if (behind?.parties.length !== 1 || behind.parties[0]?.entity.kind !== 'person') continue
      take(behind)
      break
    }
  }
  if (
    word.part === 'noun' &&
    word.shape === 'mutual' &&
    parties.length < 2 &&
    stands.length === 0
  ) {
    for (const party of aroundNoun(scene, trigger))
      if (!parties.some(({ entity }) => entity === party.entity)) parties.push(party)
  }
  return { ...base, parties, stands, destinations: [], owned: (owner?.parties.length ?? 0) > 0 }
}

/**
 * Parties an event noun leaves to its sentence: "welcomed X in Suva for two hours of talks" (subject and
 * object before it), "In a phone call on Monday, A told B that ..." (subject and addressee behind it).
 */
function aroundNoun(scene: Scene, trigger: Trigger): readonly Party[] {
  const first = scene.first[trigger.sentence] as number
  const last = scene.last[trigger.sentence] as number
  const persons = (from: number, to: number) => personsIn(scene, from, to)
  const pair = (found: readonly Party[]) =>
    found.length === 2 && found[0]?.entity.country?.value !== found[1]?.entity.country?.value
  for (let at = trigger.from - 1; at >= Math.max(first, trigger.from - 6); at--) {
    if (scene.is(at, 'purposive') > 0) {
      const before = persons(first, at)
      return pair(before) ? before : []
    }
  }
  // a fronted phrase: nothing but small words before the noun, a comma behind it
  if (persons(first, trigger.from).length > 0 || trigger.from - first > 8) return []
  for (let at = trigger.to; at < Math.min(last, trigger.to + 10); at++) {
    if (scene.tokens.folded[at] !== ',') continue
    const subject = firstSubject(scene, at + 1, Math.min(last, at + 8))
    if (subject?.parties.length !== 1) continue
    const behind = persons(at + 1, Math.min(last, subject.end + 6))
    return pair(behind) ? behind : []
  }
  return []
}

/** Whether a telephone or a video link is named in the event word's clause. */
export function nearPhone(scene: Scene, trigger: Trigger): boolean {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 20)
  for (
    let at = Math.max(scene.first[trigger.sentence] as number, trigger.from - 4);
    at < last;
    at++
  ) {
    if (at > trigger.to && scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
    if (scene.is(at, 'phone') > 0) return true
  }
  return false
}
