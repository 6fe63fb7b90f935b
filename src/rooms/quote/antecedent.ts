/**
 * Whom "ucapnya", "he" and a bare "Presiden" mean.
 *
 * Order: the speaker before in the same turn (this paragraph or the last one with words in it); else
 * the person the sentence before is about; else the last person named. A bare office goes to whoever
 * the entity room gave it, else to the last speaker. Always implied; the evidence is both ends.
 */
import type { EntityRef } from '../../model/entity.ts'
import { cite, type Evidence, implied, type Sourced, stated } from '../../model/evidence.ts'
import { citeTokens, refOf, type Scene, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'

/** The last attributed words: who, where in the text, and who carried them. */
export interface Turn {
  readonly ref: EntityRef
  readonly evidence: Evidence
  readonly unit: number
  readonly block: number
  readonly carrier?: Sourced<EntityRef>
}

/** How many units a turn may lie back for a pronoun to reach it before the sentence between is asked. */
const NEAR = 1

/** The speaker a subject names, with evidence; undefined for unnamed speakers and where nobody fits. */
export function speakerOf(
  scene: Scene,
  unit: Unit,
  subject: Subject,
  turn: Turn | undefined,
): Sourced<EntityRef> | undefined {
  const whole = citeTokens(scene, subject.from, subject.to)
  const words =
    subject.clitic === undefined
      ? whole
      : cite(scene.article, {
          start: Math.max(whole.start, whole.end - subject.clitic),
          end: whole.end,
        })
  if (subject.kind === 'named' && subject.ref !== undefined) {
    const mention = scene.mentions[subject.mention ?? -1]
    const body = subject.ref.entity.startsWith('institution:') && mention?.kind === 'state'
    return stated(subject.ref, 'quote/named-speaker', body || !mention ? words : mention.span)
  }
  if (subject.kind === 'office') {
    const span = scene.mentions[subject.mention ?? -1]?.span ?? words
    const holder = holderOf(scene, subject.mention ?? -1)
    if (holder !== undefined) {
      const named = scene.mentions[holder]?.span as Evidence
      return implied(refOf(scene, holder) as EntityRef, 'quote/office-holder', named, span)
    }
    if (subject.ref !== undefined) return implied(subject.ref, 'quote/office-speaker', span)
    return turn === undefined
      ? undefined
      : implied(turn.ref, 'quote/office-speaker', span, turn.evidence)
  }
  if (subject.kind !== 'pronoun') return undefined
  return meant(scene, unit, subject.from, words, turn)
}

/**
 * "the Iranian minister": the person of that country named last whose office the words may mean
 * ("minister" is a foreign minister too). Reads back over at most 60 mentions.
 */
function holderOf(scene: Scene, index: number): number | undefined {
  const { mentions, entityOf } = scene
  const office = mentions[index]?.office?.value
  const country = mentions[index]?.country?.value
  if (office === undefined || country === undefined) return undefined
  for (let at = index - 1; at >= 0 && index - at <= 60; at--) {
    if (mentions[at]?.kind !== 'person' || mentions[at]?.form === 'office') continue
    const entity = entityOf[at]
    const held = entity?.office?.value
    if (entity?.country?.value !== country || held === undefined) continue
    if (held === office || held.endsWith(`_${office}`)) return at
  }
  return undefined
}

/** Who is meant by words without a name of their own at token `at`. */
export function meant(
  scene: Scene,
  unit: Unit,
  at: number,
  words: Evidence,
  turn: Turn | undefined,
): Sourced<EntityRef> | undefined {
  const earlier = topicOf(scene, unit.from, at)
  const personal = scene.words.personal.has(scene.tokens.folded[at] as string)
  const fits = turn !== undefined && (!personal || turn.ref.kind === 'person')
  const near = fits && unit.index - turn.unit <= NEAR
  if (near) return implied(turn.ref, 'quote/same-turn', turn.evidence, words)
  if (earlier !== undefined) return fromMention(scene, earlier, words)
  const before = scene.units[unit.index - 1]
  if (before !== undefined) {
    const topic = topicOf(scene, before.from, before.to)
    if (topic !== undefined) return fromMention(scene, topic, words)
  }
  if (turn !== undefined) return implied(turn.ref, 'quote/last-speaker', turn.evidence, words)
  const two = scene.units[unit.index - 2]
  const topic = two === undefined ? undefined : topicOf(scene, two.from, two.to)
  return topic === undefined ? undefined : fromMention(scene, topic, words)
}

/** The first person of a stretch who is no object of a preposition; reads at most 80 tokens. */
function topicOf(scene: Scene, from: number, to: number): number | undefined {
  const { mentionAt, mentionTo, mentions, words, tokens, regionAt } = scene
  let second: number | undefined
  const end = Math.min(to, from + 80)
  for (let at = from; at < end; at++) {
    const index = mentionAt[at] as number
    if (index < 0 || regionAt[at] !== -1) continue
    if (mentions[index]?.kind === 'person' && refOf(scene, index) !== undefined) {
      const before = at > from ? (tokens.folded[at - 1] as string) : ''
      if (!words.prepositions.has(before)) return index
      second ??= index
    }
    at = (mentionTo[index] as number) - 1
  }
  return second
}

function fromMention(scene: Scene, index: number, words: Evidence): Sourced<EntityRef> | undefined {
  const ref = refOf(scene, index)
  const span = scene.mentions[index]?.span
  if (ref === undefined || span === undefined) return undefined
  return implied(ref, 'quote/subject-before', span, words)
}
