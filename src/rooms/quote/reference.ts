/**
 * Whom words without a name mean: "ucapnya", "he", "they".
 *
 * The speaker before in the same turn; else whoever the sentences before are about, women and men told apart, whoever a sentence
 * takes up as "him" before the one who met him; else the last speaker, else somebody behind a preposition.
 */

import type { EntityRef } from '../../model/entity.ts'
import { type Evidence, implied, type Sourced } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import { firstNotBelow } from '../../text/sorted.ts'
import { clashing, type Gender, genderOfWords, isAbout, receivedIn } from './gender.ts'
import { aboutOf } from './referent.ts'
import { refOf, type Scene, type Unit } from './scene.ts'
import { isBeside, topicOf } from './topic.ts'

/** The last attributed words: who, where in the text, and who carried them. */
export interface Turn {
  readonly ref: EntityRef
  readonly evidence: Evidence
  /** The words that named the speaker at his last cue: "she" in "she added". */
  readonly told: Evidence
  readonly unit: number
  readonly block: number
  readonly carrier?: Sourced<EntityRef>
}

/** How many units a turn may lie back for a pronoun to reach it before the sentence between is asked. */
export const NEAR = 1

/** Who is meant by words without a name of their own at token `at`; `named` tells who is spoken of in the words themselves. */
export function meant(
  scene: Scene,
  unit: Unit,
  at: number,
  words: Evidence,
  turn: Turn | undefined,
  body = false,
): Sourced<EntityRef> | undefined {
  // nobody has been named yet
  if (turn === undefined && (scene.mentionFrom[0] ?? at) >= at) return undefined
  const gender = genderOfWords(scene, at, at + 1)
  const pronoun = scene.tokens.folded[at] as string
  const { personal: subjects, objects } = scene.words
  const personal = subjects.has(pronoun) || (objects.has(pronoun) && gender !== undefined)
  const named = new Set([...namedIn(scene, unit, at), ...clashing(scene, gender, at)])
  const fits = (ref: EntityRef | undefined) =>
    ref !== undefined &&
    !deceasedOf(scene).has(ref.entity) &&
    !named.has(ref.entity) &&
    (body ? ref.kind !== 'person' : !personal || ref.kind === 'person')
  const open = fits(turn?.ref) ? turn : undefined
  // what the last cue said belongs to the evidence where it is no naming itself: without "she added" nobody would be speaking
  const give = (ref: EntityRef, rule: string, evidence: Evidence, told?: Evidence) => {
    const naming = lastNaming(scene, ref, at) ?? evidence
    return told === undefined || told.start === naming.start
      ? implied(ref, rule, naming, words)
      : implied(ref, rule, naming, told, words)
  }
  const of = (mention: number | undefined, rule: string) => {
    const ref = mention === undefined ? undefined : refOf(scene, mention)
    if (ref === undefined || mention === undefined || !fits(ref)) return undefined
    return give(ref, rule, scene.mentions[mention]?.span as Evidence)
  }
  const earlierTopic = (from: number, but: string) => {
    for (let back = from + 1; back <= from + 2; back++) {
      const before = scene.units[unit.index - back]
      if (before === undefined) return undefined
      const others = new Set([...named, but])
      const found = of(topicOf(scene, before.from, before.to, body, others), 'quote/taken-up')
      if (found !== undefined) return found
    }
    return undefined
  }
  // "Seorang pejabat membenarkan hal itu. ... ucapnya": the sentence before is about somebody the report does not name
  const before = scene.units[unit.index - 1]
  const nameless = before !== undefined && turn?.unit !== before.index && isNameless(scene, before)
  if (nameless && (body || personal || scene.words.tables.headFirst)) return undefined
  if (open !== undefined && unit.index - open.unit <= NEAR)
    return give(open.ref, 'quote/same-turn', open.evidence, open.told)
  const earlier = of(aboutOf(scene, unit, at, body, named), 'quote/subject-before')
  if (earlier !== undefined) return earlier
  const units = unitsBack(scene, unit, gender)
  for (const before of units) {
    if (open !== undefined && open.unit === before.index)
      return give(open.ref, 'quote/last-speaker', open.evidence, open.told)
    const index = aboutOf(scene, before, before.to, body, named)
    const topic = of(index, 'quote/subject-before')
    if (topic === undefined || index === undefined) continue
    // "Rina opened the fair. The mayor, Lomi, met her there. ... she said": whoever a sentence takes up as "her" is whom it is about
    // and not "Lomi corrected her", who is no newcomer
    const fresh = (scene.mentionFrom[scene.entityOf[index]?.mentions[0] ?? -1] ?? 0) >= before.from
    const taken =
      isBeside(scene, before, index) ||
      (fresh && receivedIn(scene, before, scene.mentionTo[index] as number, gender))
    return (
      (taken ? earlierTopic(unit.index - before.index, topic.value.entity) : undefined) ?? topic
    )
  }
  if (open !== undefined) return give(open.ref, 'quote/last-speaker', open.evidence, open.told)
  for (const before of gender === undefined ? units.slice(0, FAR - 1) : units) {
    const loose = of(
      topicOf(scene, before.from, before.to, body, named, true),
      'quote/subject-before',
    )
    if (loose !== undefined) return loose
  }
  return undefined
}

/** "Almarhum Prof. Lomi wafat": whoever has died says nothing more. */
const deceasedOf: (scene: Scene) => ReadonlySet<string> = once((scene: Scene) => {
  const { entityOf, mentionFrom, tokens, words } = scene
  const found = new Set<string>()
  for (const [index, entity] of entityOf.entries()) {
    const from = mentionFrom[index] as number
    const told = [from, from - 1].some((at) => words.deceased.has(tokens.folded[at] ?? ''))
    if (entity !== undefined && told) found.add(entity.id)
  }
  return found
})

/** "Para demonstran ingin ...", "Warga Kivu berunjuk rasa", "A senior official confirmed it": whoever a sentence begins with has no name. */
function isNameless(scene: Scene, { from, to }: Unit): boolean {
  const { tokens, words, mentionAt, mentions } = scene
  const first = tokens.folded[from] as string
  const { headFirst } = words.tables
  if (words.bodies.has(first)) return false
  const brought = words.indefinites.has(first)
  const last = headFirst ? from + 1 : from + 4
  let noun = words.unnamed.has(first) && headFirst ? from : -1
  for (let at = from + 1; brought && noun < 0 && at <= Math.min(last, to - 1); at++)
    if (words.unnamed.has(tokens.folded[at] as string)) noun = at
  if (noun < 0) return false
  // "Seorang warga, Somchai, mengaku"
  for (let at = noun; at < Math.min(to, noun + NAMING); at++) {
    const one = mentions[mentionAt[at] as number]
    if (one?.kind === 'person' && one.form !== 'office') return false
  }
  return true
}

/** How many tokens behind such a noun may hold a name. */
const NAMING = 10

/** How many units back the subject of a sentence is looked for, those not counted that only go on about "him". */
const FAR = 3
const FARTHEST = 8

/** The units before in which somebody is looked for, the nearest first. */
function unitsBack(scene: Scene, { index }: Unit, gender: Gender | undefined): readonly Unit[] {
  const found: Unit[] = []
  let counted = 0
  for (let at = index - 1; at >= 0 && index - at <= FARTHEST && counted < FAR; at--) {
    const unit = scene.units[at] as Unit
    found.push(unit)
    if (!isAbout(scene, unit, gender)) counted++
  }
  return found
}

/** The place before token `at`, outside of quoted words, where somebody is named last. */
export function lastNaming(scene: Scene, { entity }: EntityRef, at: number): Evidence | undefined {
  const { mentions, entityOf, mentionFrom, regionAt } = scene
  const low = firstNotBelow(mentionFrom, at)
  for (let index = low - 1; index >= 0 && low - index <= 60; index--) {
    if (entityOf[index]?.id !== entity || mentions[index]?.form === 'office') continue
    if (regionAt[mentionFrom[index] as number] === -1) return mentions[index]?.span
  }
  return undefined
}

/**
 * Persons a unit speaks of, who do not speak in it: "Kiril will now give you the numbers", "Kepada Retno, beliau ...",
 * "she said of her host, Tavares". Reads at most 160 tokens.
 */
export function namedIn(
  { mentionAt, mentionTo, mentions, entityOf, words, tokens, regionAt }: Scene,
  unit: Unit,
  at: number,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (let token = unit.from; token < Math.min(unit.to, unit.from + 160); token++) {
    const index = mentionAt[token] as number
    if (index < 0) continue
    const entity = entityOf[index]
    const led =
      words.prepositions.has(tokens.folded[token - 1] ?? '') ||
      words.settings.has(tokens.folded[token - 1] ?? '')
    const object = regionAt[token] !== -1 || token > at || led
    // "Taking the microphone from the president, he said"
    const bare = mentions[index]?.form === 'office'
    if (entity?.kind === 'person' && object && (!bare || (led && token < at))) found.add(entity.id)
    token = (mentionTo[index] as number) - 1
  }
  return found
}
