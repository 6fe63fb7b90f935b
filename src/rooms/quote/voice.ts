/**
 * Voices: what each attribution comes to, its speaker and the carrier around it.
 *
 * An outer report carries an inner one: "..., TASS reported", "According to the ministry, X said".
 */
import type { EntityRef } from '../../model/entity.ts'
import { cite, type Evidence, type Sourced, stated } from '../../model/evidence.ts'
import { credit } from './account.ts'
import { speakerOf } from './antecedent.ts'
import { mediumAt } from './medium.ts'
import { holdsSomebody } from './medium-name.ts'
import { nest } from './nesting.ts'
import type { Attribution } from './place.ts'
import { citeTokens, refOf, type Scene, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'
import type { Draft, Story } from './story.ts'
import { strangerOf } from './stranger.ts'

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
          ? mediumSpeaker(scene, unit, one, attributions.length === 1)
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
function mediumSpeaker(
  scene: Scene,
  unit: Unit,
  one: Attribution,
  alone: boolean,
): Sourced<EntityRef> | undefined {
  const { subject } = one
  if (subject?.ref === undefined) return undefined
  if (one.right === undefined && unit.index < LEDE && !isNews(scene, one, alone)) return undefined
  return credit(scene, subject.ref, 'quote/medium-speaker', subject.from, subject.to)
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

/** "Turkey will reopen its consulate, the state news agency SANA reported": nobody else's words, and no taking up of them. */
function isNews({ tokens, words }: Scene, { left }: Attribution, alone: boolean): boolean {
  if (words.tables.headFirst || !alone || left === undefined) return false
  const first = tokens.folded[left.from] as string
  return !words.personal.has(first) && !words.collective.has(first)
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
  // "the official told Kivu FM", brought in as "a ministry official"
  const { tokens, words } = scene
  const one =
    subject.kind === 'pronoun' && words.unnamed.has(tokens.folded[subject.to - 1] as string)
  const nameless =
    one ||
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
  // "A spokesperson for Wong", "two European officials": brought in without a name
  if (!words.tables.headFirst && words.indefinites.has(first) && !holdsComma(tokens, from, to))
    return false
  for (let at = to - 1; at > from; at--) {
    // "South Korea's spy chief"
    if (tokens.capital[at] === 1 && mentions[mentionAt[at] as number]?.kind !== 'state') return true
  }
  return to - from === 1 && tokens.capital[from] === 1
}

/** "a baker, Otto Lind": named behind it. */
function holdsComma({ folded }: Scene['tokens'], from: number, to: number): boolean {
  return folded.slice(from, to).includes(',')
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
