/**
 * Voices: what each attribution comes to, its speaker and the carrier around it.
 *
 * An outer report carries an inner one: "..., TASS reported", "According to the ministry, X said".
 */
import type { EntityRef } from '../../model/entity.ts'
import { cite, type Evidence, type Sourced, stated } from '../../model/evidence.ts'
import {
  accountBy,
  accountOf,
  carrierOf,
  citedBody,
  conveys,
  credit,
  isReadout,
} from './account.ts'
import { speakerOf } from './antecedent.ts'
import { mediumAt } from './medium.ts'
import { holdsSomebody } from './medium-name.ts'
import type { Attribution } from './place.ts'
import { citeTokens, quotedIn, refOf, type Scene, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'
import type { Draft, Story } from './story.ts'
import { strangerOf } from './stranger.ts'

export const NEAREST = 6

const LEDE = 3

/** What an attribution comes to: its speaker, the carrier around it, and whether it speaks at all. */
export interface Voice {
  readonly speaker: Sourced<EntityRef> | undefined
  carrier: Sourced<EntityRef> | undefined
  /** Inside another one's words, or a mere carrier: has no quote of its own. */
  silent: boolean
  /** Inside an outer speaker's words: a quote of its own, with that one as its parent. */
  nested?: boolean
}

export function voicesOf(
  story: Story,
  unit: Unit,
  attributions: readonly Attribution[],
): readonly Voice[] {
  const { scene } = story
  let turn = story.turn
  const voices: Voice[] = []
  for (const [index, one] of attributions.entries()) {
    const { subject } = one
    const speaker =
      subject === undefined
        ? undefined
        : subject.kind === 'medium'
          ? mediumSpeaker(scene, unit, one)
          : (speakerOf(scene, unit, clitic(scene, one), turn, goesOn(scene, one)) ??
            strangerOf(scene, one))
    if (speaker !== undefined && subject?.kind !== 'medium') {
      turn = {
        ref: speaker.value,
        evidence: speaker.evidence[0],
        told: speaker.evidence.at(-1) ?? speaker.evidence[0],
        unit: unit.index,
        block: unit.block,
      }
    }
    const before = attributions[index - 1]
    const by =
      before?.aside !== undefined && before.aside === subject ? voices.at(-1)?.speaker : undefined
    voices.push({
      speaker,
      carrier:
        toldCarrier(scene, one) ??
        // "Sekjen PBB, kata jubirnya Farid, menilai S": the spokesman's account of it
        (by === undefined ? undefined : stated(by.value, 'quote/account', by.evidence[0])),
      silent: (subject?.kind === 'medium' && speaker === undefined) || one.aside !== undefined,
    })
  }
  nest(scene, attributions, voices)
  return voices
}

/** "imbuhnya", "she went on": said by whoever spoke last. */
function goesOn({ tokens, words }: Scene, { cue, word, subject }: Attribution): boolean {
  // "Dia juga mengatakan"
  const also = subject?.kind === 'pronoun' && word.clitic !== true && cue.from > subject.from
  if (also && words.goingOn.has(tokens.folded[cue.from - 1] as string)) return true
  const { clitic: ending } = words.tables
  const first = tokens.folded[cue.from] as string
  const verb = word.clitic === true && ending !== '' ? first.slice(0, -ending.length) : first
  return words.additions.has(
    cue.to - cue.from > 1 ? tokens.folded.slice(cue.from, cue.to).join(' ') : verb,
  )
}

/** The subject of a clitic cue is the clitic: "ucap[nya]"; of one without a name the whole naming: "the 62-year-old". */
function clitic(scene: Scene, one: Attribution): Subject {
  const bare = one.subject as Subject
  const whole = (bare.kind === 'unnamed' || bare.kind === 'stranger') && one.naming !== undefined
  const subject = whole ? { ...bare, ...one.naming } : bare
  return one.word.clitic === true && scene.words.tables.clitic !== ''
    ? { ...subject, clitic: scene.words.tables.clitic.length }
    : subject
}

/**
 * "RIA juga melaporkan bahwa S": a medium speaks for itself, unless it is credited for the whole
 * report, as one that closes a sentence of the lede is: "..., AFP reported."
 */
function mediumSpeaker(scene: Scene, unit: Unit, one: Attribution): Sourced<EntityRef> | undefined {
  const { subject } = one
  if (subject?.ref === undefined || (one.right === undefined && unit.index < LEDE)) return undefined
  return credit(scene, subject.ref, 'quote/medium-speaker', subject.from, subject.to)
}

/** An outer report ("..., TASS reported", "According to the ministry, X said") carries the inner one's words. */
function nest(scene: Scene, attributions: readonly Attribution[], voices: readonly Voice[]): void {
  for (const [index, outer] of attributions.entries()) {
    const voice = voices[index] as Voice
    if (outer.subject === undefined) continue
    const { kind } = outer.subject
    for (let step = 1; step <= NEAREST; step++) {
      const before = attributions[index - step]
      if (before === undefined || outer.left === undefined) break
      const inner = voices[index - step] as Voice
      if (before.cue.from < outer.left.from || before.subject === outer.subject) continue
      if (before.left === undefined && before.right === undefined) continue
      if (inner.silent) continue
      if (inner.speaker === undefined && before.subject?.kind !== 'unnamed' && kind !== 'medium')
        continue
      // "Sudan's army chief told the cabinet that S, Radio Y reported"
      const told = kind === 'medium' && before.marked && before.subject !== undefined
      if (inner.speaker === undefined && told) {
        inner.carrier ??= carrierOf(scene, outer, voice)
        voice.silent = true
        continue
      }
      if (inner.speaker === undefined) {
        // "The two leaders agreed that S, the White House said": the outer one's words
        inner.silent = true
        continue
      }
      inner.carrier ??= carrierOf(scene, outer, voice)
      // "X called it '...', his spokesman said": the outer one's account of the inner one's words
      // `"Q," he told him, the spokeswoman said`: nothing but the one's words and naming stands before the other
      const direct = before.left !== undefined && isRight(scene, before, outer)
      const within = before.right !== undefined ? before.left === undefined : direct
      const nameless = within && voice.speaker === undefined ? accountOf(scene, outer) : undefined
      inner.carrier ??= nameless
      if (within && voice.speaker !== undefined && !conveys(voice)) {
        inner.carrier ??= accountBy(outer, voice)
      } else if (kind !== 'medium' && !conveys(voice) && voice.speaker !== undefined) {
        // "S1, A said, S2, B said": two reports, not one inside the other
        outer.left = { from: Math.min(before.end, outer.left.to), to: outer.left.to }
        break
      }
      voice.silent = true
    }
    if (outer.right === undefined) continue
    for (let step = 1; step <= NEAREST; step++) {
      const after = attributions[index + step]
      if (after === undefined || after.cue.from >= outer.right.to) break
      // "A mocked it as '...'; B called it '...'", "A said B had called it '...'": quoted words are those of whoever characterizes
      const named = after.subject !== undefined && after.subject !== outer.subject
      // "A told X that B had ordered the guards to '...'": what stands in marks is B's as well
      const marked =
        outer.word.frame === 'before' &&
        after.word.attitude !== true &&
        (after.subject?.kind === 'named' || after.subject?.kind === 'office') &&
        voices[index + step]?.speaker?.value.entity !== voice.speaker?.value.entity &&
        after.right !== undefined &&
        quotedIn(scene, after.right)
      const apart =
        (outer.word.frame === 'describe' || after.word.frame === 'describe' || marked) &&
        named &&
        voices[index + step]?.speaker !== undefined
      if (apart && kind !== 'medium') {
        const told = outer.word.frame === 'before' && after.start >= outer.right.from
        const inner = voices[index + step]
        // "The press secretary said the president had called it '...'"
        if (told && inner !== undefined && !voice.silent)
          inner.carrier ??=
            voice.speaker === undefined ? accountOf(scene, outer) : accountBy(outer, voice)
        continue
      }
      if (after.start < outer.right.from || after.left !== undefined) continue
      const inner = voices[index + step] as Voice
      // "Vucic, menurut juru bicaranya, menyebut S": an aside inside his clause
      const { subject } = after
      const aside =
        outer.word.frame === 'according' && subject !== undefined && subject.from < outer.start
      const passes =
        aside ||
        kind === 'medium' ||
        outer.cited === true ||
        (outer.word.frame === 'according' && conveys(voice)) ||
        isReadout(scene, outer, voice, after, inner)
      if (
        passes &&
        inner.speaker !== undefined &&
        (after.right !== undefined || after.left !== undefined)
      ) {
        inner.carrier ??=
          outer.cited === true
            ? voice.carrier
            : (citedBody(outer, voice) ?? carrierOf(scene, outer, voice) ?? accountBy(outer, voice))
        voice.silent = true
      } else if (!voice.silent && (voice.speaker !== undefined || inner.speaker === undefined)) {
        inner.silent = true
        inner.nested = true
      }
    }
  }
}

/** Whether nothing but an addressee and a comma stands between two attributions. */
function isRight({ tokens, words }: Scene, one: Attribution, other: Attribution): boolean {
  let at = one.end
  if (words.objects.has(tokens.folded[at] ?? '')) at++
  return tokens.folded[at] === ',' && other.start === at + 1
}

function toldCarrier(
  scene: Scene,
  { told, by, subject }: Attribution,
): Sourced<EntityRef> | undefined {
  if (told === undefined) return undefined
  // "A readout from Xi's office quoted the premier as saying S"
  if (by !== undefined) return credit(scene, by, 'quote/readout', told.from, told.to)
  // "kepada jajaran Kementerian Luar Negeri": a body spoken to, no medium
  const read = mediumAt(scene, told.from, told.to, true)
  const medium = read !== undefined && holdsSomebody(scene, read.from, read.to) ? undefined : read
  if (read !== undefined && medium === undefined) return undefined
  const mention = scene.mentionAt[told.to - 1] as number
  const ref = medium?.ref ?? (mention >= 0 ? refOf(scene, mention) : undefined)
  if (ref === undefined || ref.entity === subject?.ref?.entity) return undefined
  return credit(scene, ref, 'quote/told-medium', told.from, told.to)
}

export function shared(scene: Scene, one: Attribution, voice: Voice): Partial<Draft> {
  const addressee = addresseeOf(scene, one, voice)
  return {
    cue: citeTokens(scene, one.cue.from, one.cue.to),
    ...sourceOf(scene, one),
    ...(voice.speaker === undefined ? whyNobody(scene, one) : { speaker: voice.speaker }),
    ...(voice.carrier === undefined ? {} : { carrier: voice.carrier }),
    ...(addressee === undefined ? {} : { addressee }),
  }
}

/** The words that name the speaker: of "ucapnya" the clitic. */
function sourceOf(scene: Scene, { subject, naming, word, cue }: Attribution): Partial<Draft> {
  if (subject === undefined) return {}
  const { clitic: ending } = scene.words.tables
  if (word.clitic === true && ending !== '') {
    const end = scene.tokens.end[cue.to - 1] as number
    return { source: cite(scene.article, { start: end - ending.length, end }) }
  }
  return naming === undefined ? {} : { source: citeTokens(scene, naming.from, naming.to) }
}

function whyNobody(scene: Scene, { subject }: Attribution): Partial<Draft> {
  if (subject === undefined) return { unattributed: 'agentless' }
  const nameless =
    subject.kind === 'unnamed' ||
    subject.kind === 'definite' ||
    (subject.kind === 'stranger' && !isCapital(scene, subject))
  return { unattributed: nameless ? 'unnamed' : 'unresolved' }
}

/** A name no table knows: its second word or a later one has a capital, or it is one capitalised word. */
function isCapital(scene: Scene, { from, to }: Subject): boolean {
  const { tokens, mentionAt, mentions, words } = scene
  // "Para pejabat di Tel Aviv"
  const first = tokens.folded[from] as string
  if (words.tables.headFirst && (words.indefinites.has(first) || words.unnamed.has(first)))
    return false
  for (let at = to - 1; at > from; at--) {
    // "South Korea's spy chief"
    if (tokens.capital[at] === 1 && mentions[mentionAt[at] as number]?.kind !== 'state') return true
  }
  return to - from === 1 && tokens.capital[from] === 1
}

function addresseeOf(
  scene: Scene,
  { addressee }: Attribution,
  voice: Voice,
): Sourced<EntityRef> | undefined {
  if (addressee === undefined) return undefined
  for (let at = addressee.from; at < Math.min(addressee.to, addressee.from + 12); at++) {
    const mention = scene.mentionAt[at] as number
    const kind = scene.mentions[mention]?.kind
    if (kind !== 'person' && kind !== 'institution' && kind !== 'state') continue
    const ref = refOf(scene, mention)
    if (ref === undefined || ref.entity === voice.speaker?.value.entity) continue
    return stated(ref, 'quote/addressee', (scene.mentions[mention] as { span: Evidence }).span)
  }
  return undefined
}
