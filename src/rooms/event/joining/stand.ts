/**
 * Whom the words stand for that name no party: "ia", "keduanya", "kedua negara", "his guest", "all three", "the bloc".
 */

import type { Encounter } from '../encounter.ts'
import { firstSubject } from '../party/first-subject.ts'
import type { Party, Stand } from '../party/side.ts'
import { withWhom } from '../scene/relative.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { focus, pairOf } from './antecedent.ts'
import { genderSaid } from './pronoun-gender.ts'
import { threeBefore } from './three.ts'
import { travellerFor } from './traveller.ts'

/** How far back the body a word stands for may be named, in tokens. */
const BODY_BACK = 300
/** How many encounters back a word may look. */
const LOOK_BACK = 40

/** Finds whom a word stands for; nobody where the report does not settle it. */
export function resolveStand(
  scene: Scene,
  stand: Stand,
  telling: Telling,
  encounters: readonly Encounter[],
): readonly Party[] {
  if (stand === 'pronoun' || stand === 'him') {
    if (stand === 'pronoun' && isNamedWith(scene, telling)) return []
    const named = metBefore(scene, telling, encounters) ?? focusOf(scene, telling)
    const goes = stand === 'pronoun' && named !== undefined
    return one((goes ? travellerFor(scene, telling, named, encounters) : undefined) ?? named)
  }
  if (stand === 'other') return one(otherOf(scene, telling, encounters))
  if (stand === 'body') return one(bodyBefore(scene, telling))
  if (stand === 'named-body') return one(bodyBefore(scene, telling, nounOfBody(scene, telling)))
  if (stand === 'all-three')
    return threeBefore(encounters).map(({ entity }) => ({ entity, mention: -1 }))
  const parties = pairOf(scene, telling, encounters, stand)
  const states = countriesIn(parties).flatMap((code) => scene.state(code) ?? [])
  // "kedua pihak" of a meeting a third brought about: the two the report names as states
  const two = states.filter(({ mentions }) => mentions.length > 0)
  const sides = states.length > 2 && two.length === 2 ? two : states
  const named = stand === 'both-states' && states.length > 0
  const stood = named ? sides : parties.map(({ entity }) => entity)
  return stood.map((entity) => ({ entity, mention: -1 }))
}

/** "Kallas will fly to Amman, where she is to hold talks with A": whom the pronoun stands for is a party by name. */
function isNamedWith(scene: Scene, { parties, sentence, trigger, group }: Telling): boolean {
  if (parties.length < 2 || (group !== 'meet' && group !== 'call')) return false
  const first = scene.first[sentence] as number
  const [subject] = firstSubject(scene, first, trigger.from)?.parties ?? []
  const among = parties.some(({ entity }) => entity === subject?.entity)
  return among && subject?.entity.kind === 'person' && countriesIn(parties).length > 1
}

/** The countries of parties, each once. */
export function countriesIn(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.flatMap(({ entity }) => entity.country?.value ?? []))]
}

function one(entity: Party['entity'] | undefined): readonly Party[] {
  return entity === undefined ? [] : [{ entity, mention: -1 }]
}

/** "A met with the king, and B also met with him": as object of a second clause whoever was met in the first. */
function metBefore(
  scene: Scene,
  { trigger, parties, sentence, group }: Telling,
  encounters: readonly Encounter[],
): Party['entity'] | undefined {
  const [subject, ...others] = parties
  const own = subject === undefined ? undefined : scene.mentions[subject.mention]
  if (own === undefined || others.length > 0 || trigger.word.part !== 'verb') return undefined
  if (scene.range(own.span)[0] >= trigger.from) return undefined
  // "will see A, with whom she last met in Lima, and B": there the pronoun is the subject
  if (withWhom(scene, trigger) !== undefined) return undefined
  const before = encounters.at(-1)
  const then = before?.tellings.find((one) => one.sentence === sentence)
  if (before?.group !== group || then === undefined || before.parties.length !== 2) return undefined
  if (before.parties.some(({ entity }) => entity === subject?.entity)) return undefined
  return before.parties.find(({ mention, entity }) => {
    const span = scene.mentions[mention]?.span
    const behind = span !== undefined && scene.range(span)[0] >= then.trigger.to
    return behind && entity.kind === 'person'
  })?.entity
}

function focusOf(scene: Scene, telling: Telling): Party['entity'] | undefined {
  const taken = [...telling.parties, ...telling.hosts]
  return focus(scene, telling.sentence, telling.trigger.from, taken, genderSaid(scene, telling))
}

/** "his guest", "her host": the other of the two who met last, one of whom is the subject here. */
function otherOf(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
): Party['entity'] | undefined {
  const [subject] = telling.parties
  const focused = focusOf(scene, telling)
  // "She conveyed an invitation from President A to her host": of the two who met, the one who is not of the inviter's state
  const carried = telling.group === 'invitation' && telling.trigger.word.part === 'noun'
  const own = carried ? focused : (subject?.entity ?? focused)
  const home = carried ? subject?.entity.country?.value : undefined
  const met = encounters
    .slice(-LOOK_BACK)
    .findLast(
      ({ group, parties, mediators }) =>
        (group === 'meet' || group === 'visit' || group === 'call') &&
        parties.filter(({ entity }) => entity.kind === 'person' && !mediators.includes(entity))
          .length === 2 &&
        parties.some(({ entity }) => (home === undefined ? entity === own : isOf(entity, home))),
    )
  return met?.parties.find(
    ({ entity }) =>
      entity.kind === 'person' && (home === undefined ? entity !== own : !isOf(entity, home)),
  )?.entity
}

function isOf({ country }: Party['entity'], code: string): boolean {
  return country?.value === code
}

/** "the bloc", "blok itu": the union or alliance named last before. */
function bodyBefore(
  scene: Scene,
  { trigger }: Telling,
  noun?: readonly string[],
): Party['entity'] | undefined {
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - BODY_BACK); at--) {
    const entity = scene.entity(scene.mentionAt[at] ?? -1)
    const code = entity?.country?.value
    const body = entity?.kind === 'institution' && (code === 'EUE' || code === 'IGO')
    if (body && (noun === undefined || isNamed(entity, noun))) return entity
  }
  return undefined
}

/** The words of "the council" before or behind the event word. */
function nounOfBody(scene: Scene, { trigger, sentence }: Telling): readonly string[] {
  const first = scene.first[sentence] as number
  for (let at = trigger.from - 1; at >= first; at--) {
    const end = scene.is(at, 'named-body')
    if (end > 0) return scene.tokens.folded.slice(at, end)
  }
  return []
}

/** "the council" is the UN Security Council, and no bloc: a word of length stands in its name. */
function isNamed({ name, aliases }: Party['entity'], noun: readonly string[]): boolean {
  const words = new Set([name, ...aliases].flatMap((one) => one.toLowerCase().split(/\s+/)))
  return noun.some((word) => word.length > 3 && words.has(word))
}
