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
import { howTakenUp } from './medium-taken-up.ts'
import { foreign, nationIn } from './national.ts'
import { ownedOf } from './owned.ts'
import { lastNaming, meant, NEAR, namedIn, type Turn } from './reference.ts'
import { referentOf } from './referent.ts'
import { citeTokens, refOf, type Scene, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'
import { topicOf } from './topic.ts'
import { openingBody, unlistedBody } from './unlisted.ts'

/** How many units a turn may lie back for "she added" to go on with it. */
const ON = 6

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
    const home = homeHolder(scene, subject)
    if (home !== undefined) {
      const ref = refOf(scene, home) as EntityRef
      return implied(ref, 'quote/office-holder', lastNaming(scene, ref, subject.from) ?? span, span)
    }
    // "the Chinese foreign minister": nobody of another country
    const nation = nationIn(scene, subject)
    const others = new Set(foreign(scene, nation, subject.from))
    const here = definiteOf(scene, subject, others)?.mention
    const known = subject.ref !== undefined && lastNaming(scene, subject.ref, subject.from)
    if (here !== undefined && !known) {
      const ref = refOf(scene, here) as EntityRef
      return implied(ref, 'quote/definite', scene.mentions[here]?.span as Evidence, span)
    }
    // one of that country named here without an office, before the holder a table knows
    const ref = heldBy(scene, subject)
    // "the labour minister" of one no title has told of yet
    const fits =
      known || (nation === undefined && ref !== undefined)
        ? undefined
        : untitled(scene, unit, subject, others, nation)
    if (fits !== undefined) {
      const one = refOf(scene, fits) as EntityRef
      return implied(one, 'quote/epithet', lastNaming(scene, one, subject.from) ?? span, span)
    }
    if (ref !== undefined)
      return known
        ? implied(ref, 'quote/office-speaker', known, span)
        : implied(ref, 'quote/office-speaker', span)
    return turn === undefined || holdsAnother(scene, turn, subject)
      ? undefined
      : implied(turn.ref, 'quote/office-speaker', span, turn.evidence)
  }
  // "Menurut laporan itu", "the newspaper said": behind a medium's words the medium
  if (
    subject.kind === 'stranger' &&
    turn?.ref.kind === 'outlet' &&
    unit.index - turn.unit <= NEAR
  ) {
    if (howTakenUp(scene, subject) !== undefined)
      return implied(turn.ref, 'quote/definite', turn.evidence, words)
  }
  if (subject.kind === 'stranger' || subject.kind === 'unnamed') {
    const owned = ownedOf(scene, unit, subject, words, turn)
    if (owned !== undefined) return owned
  }
  if (subject.kind === 'stranger') {
    const body = unlistedBody(scene, subject)
    if (body !== undefined) return stated(body, 'quote/unlisted-body', words)
    const spoke = turn !== undefined && turn.ref.kind !== 'person' && unit.index - turn.unit <= 2
    const opened = spoke ? undefined : openingBody(scene, unit, subject)
    if (opened?.own)
      return implied(opened.ref, 'quote/definite', citeTokens(scene, opened.at, opened.end), words)
  }
  if (subject.clitic === undefined && subject.kind !== 'medium') {
    const nation = nationIn(scene, subject)
    const excluded = new Set([
      // "the video link between Joly and Kofod lasted an hour, the Canadian said"
      ...(nation === undefined ? namedIn(scene, unit, subject.from) : []),
      ...clashing(scene, genderOfWords(scene, subject.from, subject.to), subject.from),
      ...foreign(scene, nation, subject.from),
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
        ? epithetOf(scene, unit.index, subject, excluded, nation, lastSpeaker(unit, turn))
        : undefined
    if (taken !== undefined) {
      const ref = refOf(scene, taken) as EntityRef
      const span = scene.mentions[taken]?.span as Evidence
      return implied(ref, 'quote/epithet', lastNaming(scene, ref, subject.from) ?? span, words)
    }
    const opening = meaning?.kind === 'body' ? openingBody(scene, unit, subject) : undefined
    if (meaning?.kind !== undefined)
      return (
        meant(scene, unit, subject.from, words, turn, meaning.kind === 'body') ??
        (opening === undefined
          ? undefined
          : implied(
              opening.ref,
              'quote/definite',
              citeTokens(scene, opening.at, opening.end),
              words,
            ))
      )
  }
  if (subject.kind !== 'pronoun') return undefined
  const said = namedIn(scene, unit, subject.from)
  const last = turn !== undefined && goesOn && unit.index - turn.unit <= ON
  const collective = scene.words.collective.has(scene.tokens.folded[subject.from] as string)
  const away = turn !== undefined && subject.clitic === undefined && toldBetween(scene, unit, turn)
  if (last && !away && !collective && turn.ref.kind === 'person' && !said.has(turn.ref.entity))
    return implied(turn.ref, 'quote/goes-on', turn.evidence, turn.told, words)
  // "They said": no single person
  const found = meant(scene, unit, subject.from, words, turn, collective)
  if (found !== undefined || collective) return found
  if (subject.clitic !== undefined || subject.from - unit.from > 6) return undefined
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

/** "Rina's spokesman" is not the president who spoke last. */
function holdsAnother({ entityOf, mentions }: Scene, { ref }: Turn, { mention }: Subject): boolean {
  const told = mentions[mention ?? -1]?.office?.value
  const held = entityOf.find((entity) => entity?.id === ref.entity)?.office?.value
  if (told === undefined || held === undefined || told === 'other') return false
  return held !== told && !held.endsWith(`_${told}`)
}

/** "Kepala Negara": whoever holds it at home, where the report names him. */
function homeHolder(scene: Scene, { mention, from }: Subject): number | undefined {
  const { mentions, entityOf, words, mentionFrom } = scene
  const one = mentions[mention ?? -1]
  if (one === undefined || !words.homeOffices.has(one.span.exact.toLowerCase())) return undefined
  const [home] = words.tables.homes
  for (let at = (mention as number) - 1; at >= 0 && (mention as number) - at <= 60; at--) {
    const entity = entityOf[at]
    if (mentions[at]?.kind !== 'person' || mentions[at]?.form === 'office') continue
    if (entity?.country?.value !== home || (mentionFrom[at] as number) >= from) continue
    if (entity?.office?.value === one.office?.value) return at
  }
  return undefined
}

/** "Menlu Iran menyampaikan terima kasih. Dia juga menyebut": somebody else has told something since. */
function toldBetween(scene: Scene, unit: Unit, { ref, unit: last }: Turn): boolean {
  const before = scene.units[unit.index - 1]
  if (!scene.words.tables.headFirst || before === undefined || before.index <= last) return false
  if (before.block !== unit.block || before.cues.length === 0) return false
  const other = topicOf(scene, before.from, before.to)
  return other !== undefined && scene.entityOf[other]?.id !== ref.entity
}

/** Whoever spoke in the sentence before, or in this one. */
function lastSpeaker(unit: Unit, turn: Turn | undefined): string | undefined {
  return turn !== undefined && unit.index - turn.unit <= NEAR ? turn.ref.entity : undefined
}

/** "the Chinese foreign minister" of one of that country whose office nobody tells. */
function untitled(
  scene: Scene,
  unit: Unit,
  subject: Subject,
  excluded: ReadonlySet<string>,
  nation: string | undefined,
): number | undefined {
  const found = scene.words.tables.headFirst
    ? undefined
    : epithetOf(scene, unit.index, subject, excluded, nation)
  const entity = scene.entityOf[found ?? -1]
  const own = nation === undefined || entity?.country?.value === nation
  return own && entity?.office === undefined ? found : undefined
}

/** Whoever the entity room gave an office to, but "Norway's prime minister" is not "the opposition leader" behind him. */
function heldBy({ mentions, entityOf }: Scene, { ref, mention }: Subject): EntityRef | undefined {
  const one = mentions[mention ?? -1]
  if (one?.rule !== 'mention/office-alone' || one.office?.value !== 'party_leader') return ref
  const held = entityOf[mention ?? -1]?.office?.value
  return held === undefined || held === 'party_leader' ? ref : undefined
}
