/**
 * Whom "ucapnya", "he" and a bare "Presiden" mean.
 *
 * Order: the speaker before in the same turn (this paragraph or the last one with words in it); else
 * the person the sentence before is about; else the last person named. A bare office goes to whoever
 * the entity room gave it, else to the last speaker. Always implied; the evidence is both ends.
 */
import type { EntityRef } from '../../model/entity.ts'
import { cite, type Evidence, implied, type Sourced, stated } from '../../model/evidence.ts'
import { definiteOf } from './definite.ts'
import { epithetOf } from './epithet.ts'
import { clashing, genderOfWords } from './gender.ts'
import { foreign, nationIn } from './national.ts'
import { aboutOf, referentOf } from './referent.ts'
import { citeTokens, refOf, type Scene, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'
import { topicOf } from './topic.ts'

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
const NEAR = 1

/** The speaker a subject names, with evidence; undefined for unnamed speakers and where nobody fits. */
export function speakerOf(
  scene: Scene,
  unit: Unit,
  subject: Subject,
  turn: Turn | undefined,
  goesOn = false,
): Sourced<EntityRef> | undefined {
  // nobody has been named yet whom a pronoun could mean
  const first = scene.mentionFrom[0] ?? unit.to
  if (subject.kind === 'pronoun' && turn === undefined && first >= unit.to) return undefined
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
    // "Kementerian itu": by its noun alone
    const full = mention?.form === 'short' && scene.words.tables.headFirst
    const earlier =
      full &&
      mention?.kind === 'institution' &&
      scene.words.bodies.has(mention.span.exact.toLowerCase())
        ? lastNaming(scene, subject.ref, subject.from)
        : undefined
    if (earlier !== undefined) return implied(subject.ref, 'quote/definite', earlier, words)
    return stated(subject.ref, 'quote/named-speaker', body || !mention ? words : mention.span)
  }
  if (subject.kind === 'definite') {
    const { from, ref } = subject
    const excluded = namedIn(scene, unit, from)
    const meant = referentOf(scene, unit, subject, excluded, turn?.ref.entity, goesOn)
    const found = meant === undefined ? ref : refOf(scene, meant)
    if (found === undefined) return undefined
    const naming = lastNaming(scene, found, from) ?? scene.mentions[meant ?? -1]?.span
    return naming === undefined
      ? implied(found, 'quote/office-speaker', words)
      : implied(found, 'quote/definite', naming, words)
  }
  if (subject.kind === 'office') {
    const span = scene.mentions[subject.mention ?? -1]?.span ?? words
    const holder = holderOf(scene, subject.mention ?? -1)
    if (holder !== undefined) {
      const named = scene.mentions[holder]?.span as Evidence
      return implied(refOf(scene, holder) as EntityRef, 'quote/office-holder', named, span)
    }
    // "the Chinese foreign minister": nobody of another country
    const nation = nationIn(scene, subject)
    const others = new Set(foreign(scene, nation))
    const here = definiteOf(scene, subject, others)?.mention
    const known = subject.ref !== undefined && lastNaming(scene, subject.ref, subject.from)
    if (here !== undefined && !known) {
      const ref = refOf(scene, here) as EntityRef
      return implied(ref, 'quote/definite', scene.mentions[here]?.span as Evidence, span)
    }
    // one of that country named here without an office, before the holder a table knows
    const fits =
      nation === undefined || known ? undefined : untitled(scene, unit, subject, others, nation)
    if (fits !== undefined) {
      const ref = refOf(scene, fits) as EntityRef
      return implied(ref, 'quote/epithet', lastNaming(scene, ref, subject.from) ?? span, span)
    }
    if (subject.ref !== undefined)
      return known
        ? implied(subject.ref, 'quote/office-speaker', known, span)
        : implied(subject.ref, 'quote/office-speaker', span)
    return turn === undefined
      ? undefined
      : implied(turn.ref, 'quote/office-speaker', span, turn.evidence)
  }
  if (subject.clitic === undefined && subject.kind !== 'medium') {
    const nation = nationIn(scene, subject)
    const excluded = new Set([
      ...namedIn(scene, unit, subject.from),
      ...clashing(scene, genderOfWords(scene, subject.from, subject.to)),
      ...foreign(scene, nation),
    ])
    const meaning = definiteOf(scene, subject, excluded)
    const said = turn?.ref.kind === 'person' && meaning?.kind === 'person'
    // "Politikus perempuan itu menambahkan": whoever spoke last goes on, whoever moved in between
    if (goesOn && said && unit.index - turn.unit <= ON)
      return implied(turn.ref, 'quote/goes-on', turn.evidence, turn.told, words)
    if (meaning?.mention !== undefined) {
      const ref = refOf(scene, meaning.mention) as EntityRef
      const span = scene.mentions[meaning.mention]?.span as Evidence
      return implied(ref, 'quote/definite', lastNaming(scene, ref, subject.from) ?? span, words)
    }
    if (meaning?.kind === 'nobody') return undefined
    const taken =
      meaning?.kind === 'person' && !scene.words.tables.headFirst
        ? epithetOf(scene, unit.index, subject, excluded, nation)
        : undefined
    if (taken !== undefined) {
      const ref = refOf(scene, taken) as EntityRef
      const span = scene.mentions[taken]?.span as Evidence
      return implied(ref, 'quote/epithet', lastNaming(scene, ref, subject.from) ?? span, words)
    }
    if (meaning?.kind !== undefined)
      return meant(scene, unit, subject.from, words, turn, meaning.kind === 'body')
  }
  if (subject.kind !== 'pronoun') return undefined
  const said = namedIn(scene, unit, subject.from)
  const last = turn !== undefined && goesOn && unit.index - turn.unit <= ON
  const collective = scene.words.collective.has(scene.tokens.folded[subject.from] as string)
  if (last && !collective && turn.ref.kind === 'person' && !said.has(turn.ref.entity))
    return implied(turn.ref, 'quote/goes-on', turn.evidence, turn.told, words)
  // "They said": no single person
  const found = meant(scene, unit, subject.from, words, turn, collective)
  if (found !== undefined || subject.clitic !== undefined || subject.from - unit.from > 6)
    return found
  // "In what she called '...', commissioner Brøndum gave ...": the name follows
  const behind = topicOf(scene, subject.to, unit.to)
  const ref = behind === undefined ? undefined : refOf(scene, behind)
  if (ref === undefined || behind === undefined) return undefined
  return implied(ref, 'quote/subject-behind', scene.mentions[behind]?.span as Evidence, words)
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

/** "the Chinese foreign minister" of one of that country whose office nobody tells. */
function untitled(
  scene: Scene,
  unit: Unit,
  subject: Subject,
  excluded: ReadonlySet<string>,
  nation: string,
): number | undefined {
  const found = epithetOf(scene, unit.index, subject, excluded, nation)
  const entity = scene.entityOf[found ?? -1]
  return entity?.country?.value === nation && entity.office === undefined ? found : undefined
}

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
  const personal = scene.words.personal.has(scene.tokens.folded[at] as string)
  const gender = genderOfWords(scene, at, at + 1)
  const named = new Set([...namedIn(scene, unit, at), ...clashing(scene, gender)])
  const fits = (ref: EntityRef | undefined) =>
    ref !== undefined &&
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
  if (open !== undefined && unit.index - open.unit <= NEAR)
    return give(open.ref, 'quote/same-turn', open.evidence, open.told)
  const earlier = of(aboutOf(scene, unit, at, body, named), 'quote/subject-before')
  if (earlier !== undefined) return earlier
  for (let back = 1; back <= FAR; back++) {
    const before = scene.units[unit.index - back]
    if (before === undefined) break
    if (open !== undefined && open.unit === before.index)
      return give(open.ref, 'quote/last-speaker', open.evidence, open.told)
    const topic = of(aboutOf(scene, before, before.to, body, named), 'quote/subject-before')
    if (topic !== undefined) return topic
  }
  if (open !== undefined) return give(open.ref, 'quote/last-speaker', open.evidence, open.told)
  for (let back = 1; back < FAR; back++) {
    const before = scene.units[unit.index - back]
    if (before === undefined) break
    const loose = of(
      topicOf(scene, before.from, before.to, body, named, true),
      'quote/subject-before',
    )
    if (loose !== undefined) return loose
  }
  return undefined
}

/** How many units a turn may lie back for "she added" to go on with it. */
const ON = 6

/** How many units back the subject of a sentence is looked for. */
const FAR = 3

/** The place before token `at`, outside of quoted words, where somebody is named last. */
function lastNaming(scene: Scene, { entity }: EntityRef, at: number): Evidence | undefined {
  const { mentions, entityOf, mentionFrom, regionAt } = scene
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentionFrom[middle] as number) < at) low = middle + 1
    else high = middle
  }
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
function namedIn(
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
