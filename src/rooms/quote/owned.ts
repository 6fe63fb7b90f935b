/**
 * Speakers named by whose they are: "his ministry", "its foreign ministry", "her office", and papers that are somebody's words, "its statement".
 *
 * The owner is whoever the sentence is about before, else whoever spoke last. A body the report names with the owner's country and the same
 * noun is that one; else it is known by its owner: "South Korea's Foreign Ministry".
 */
import type { EntityRef } from '../../model/entity.ts'
import { type Evidence, implied, type Sourced } from '../../model/evidence.ts'
import { clashing, genderOfWords } from './gender.ts'
import { lastNaming, meant, type Turn } from './reference.ts'
import { refOf, type Scene, slugOf, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'
import { topicOf } from './topic.ts'

/** How many words may stand between the possessive and the noun: "its own foreign ministry". */
const LONGEST = 5

/** How much of a body's word and of its head's is not the same: "minist[ry]", "minist[er]". */
const ENDING = 2

/** The speaker whom "his ministry", "its statement" mean; undefined where the words are built otherwise or nobody owns it. */
export function ownedOf(
  scene: Scene,
  unit: Unit,
  { from, to }: Subject,
  words: Evidence,
  turn: Turn | undefined,
): Sourced<EntityRef> | undefined {
  const { tokens, words: table, text } = scene
  const possessive = tokens.folded[from] as string
  if (table.tables.headFirst || !table.possessives.has(possessive)) return undefined
  if (to - from < 2 || to - from > LONGEST) return undefined
  const head = tokens.folded[to - 1] as string
  const paper = table.utterances.has(head) || table.readouts.has(head)
  if (!paper && !table.bodies.has(head)) return undefined
  const owner = ownerOf(scene, unit, from, words, turn)
  if (owner === undefined) return undefined
  const naming = lastNaming(scene, owner, from) ?? words
  if (paper) return implied(owner, 'quote/own-paper', naming, words)
  const noun = text.slice(tokens.start[from + 1], tokens.end[to - 1])
  const known = to - from === 2 ? ministryOf(scene, owner, head) : undefined
  const called = calledOf(scene, owner)
  const name = known ?? `${called}${called.endsWith('s') ? "'" : "'s"} ${noun}`
  const ref = bodyOfOwner(scene, owner, head) ?? {
    ...{ entity: `institution:${slugOf(name)}`, name, kind: 'institution' as const },
  }
  return implied(ref, 'quote/own-body', naming, words)
}

/** Whom "his", "its" mean: of a person a sentence is about, of a country or body the first one it names. */
function ownerOf(
  scene: Scene,
  unit: Unit,
  from: number,
  words: Evidence,
  turn: Turn | undefined,
): EntityRef | undefined {
  const gender = genderOfWords(scene, from, from + 1)
  if (gender !== undefined) {
    const others = new Set(clashing(scene, gender, from))
    const topic = topicOf(scene, unit.from, from, false, others)
    const here = topic === undefined ? undefined : refOf(scene, topic)
    return here ?? meant(scene, unit, from, words, turn)?.value
  }
  return (
    bodyIn(scene, unit.from, from) ??
    (turn !== undefined && turn.ref.kind !== 'person' ? turn.ref : undefined) ??
    bodyBefore(scene, unit)
  )
}

function bodyBefore(scene: Scene, { index }: Unit): EntityRef | undefined {
  const before = scene.units[index - 1]
  return before === undefined ? undefined : bodyIn(scene, before.from, before.to)
}

/** The first country or body of a stretch that no preposition leads to. */
function bodyIn(scene: Scene, from: number, to: number): EntityRef | undefined {
  const { mentionAt, mentionTo, mentions, regionAt, tokens, words } = scene
  for (let at = from; at < to; at++) {
    const index = mentionAt[at] as number
    if (index < 0 || regionAt[at] !== -1) continue
    const { kind, form } = mentions[index] as { kind: string; form: string }
    const body =
      kind === 'institution' || kind === 'outlet' || (kind === 'state' && form !== 'adjective')
    const led = words.prepositions.has(tokens.folded[at - 1] ?? '')
    if (body && !led) return refOf(scene, index)
    at = (mentionTo[index] as number) - 1
  }
  return undefined
}

/** "French Foreign Ministry" of "French Foreign Minister Lomi": a minister's ministry is called by his title. */
function ministryOf(scene: Scene, owner: EntityRef, head: string): string | undefined {
  const { mentions, entityOf, words, text, tokens, mentionFrom, mentionTo } = scene
  if (head.length < 2 * ENDING) return undefined
  for (const [index, mention] of mentions.entries()) {
    if (entityOf[index]?.id !== owner.entity || mention.office === undefined) continue
    for (let at = mentionFrom[index] as number; at < (mentionTo[index] as number); at++) {
      const role = tokens.folded[at] as string
      if (!words.roles.has(role) || !role.startsWith(head.slice(0, -ENDING))) continue
      const title = text.slice(mention.span.start, tokens.start[at])
      return `${title}${(head[0] as string).toUpperCase()}${head.slice(1)}`
    }
  }
  return undefined
}

/** How the report calls somebody: "Lomi" of "Rina Lomi", where his name is not one of a country that puts the family first. */
function calledOf({ mentions, entityOf, text }: Scene, owner: EntityRef): string {
  if (owner.kind !== 'person') return owner.name
  const short = mentions.findIndex(
    ({ form }, index) => form === 'short' && entityOf[index]?.id === owner.entity,
  )
  const named = mentions[short]?.span
  const last = named === undefined ? owner.name : text.slice(named.start, named.end)
  return last.split(' ').at(-1) ?? owner.name
}

/** "South Korea's Foreign Ministry", named in the report, of "its foreign ministry". */
function bodyOfOwner(
  { entityOf, mentions }: Scene,
  owner: EntityRef,
  head: string,
): EntityRef | undefined {
  const country = entityOf.find((entity) => entity?.id === owner.entity)?.country?.value
  if (country === undefined || owner.kind === 'institution') return undefined
  for (const [index, entity] of entityOf.entries()) {
    if (entity?.kind !== 'institution' || entity.country?.value !== country) continue
    const told = mentions[index]?.span.exact.toLowerCase() ?? ''
    if (told.endsWith(head)) return { entity: entity.id, name: entity.name, kind: entity.kind }
  }
  return undefined
}
