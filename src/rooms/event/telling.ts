/**
 * Tellings: each place where a report speaks of an event, with the parties, status, time, place and length that stand with
 * it. What a telling leaves open ("pertemuan itu") is filled when tellings of one encounter are joined.
 */
import type { EventKind } from '../../model/event.ts'
import type { Moment } from '../../model/moment.ts'
import type { Timex } from '../../model/timex.ts'
import { isActTold, sidesOfAct } from './act/act.ts'
import { causedAct } from './act/causative.ts'
import { conveyed } from './act/inviter.ts'
import { layForState } from './act/laying.ts'
import { addresseeOf } from './act/letter.ts'
import { hostHere, sidesOfMission } from './act/mission.ts'
import { sufferedAct } from './act/patient.ts'
import { recalled } from './act/recall.ts'
import { brokenWith } from './act/side-left-out.ts'
import { sidesOfUltimatum } from './act/ultimatum.ts'
import { groupOf } from './joining/event-group.ts'
import { witnessed } from './joining/signing.ts'
import { callsOn, journey } from './journey/journey.ts'
import { isAttendance } from './party/attendance.ts'
import { delegated } from './party/delegate.ts'
import { isNobody } from './party/described.ts'
import {
  areBetween,
  headsBehind,
  hostsOthers,
  joinerAmong,
  mediatorBehind,
} from './party/mediation.ts'
import { aroundNoun, atGathering, takeNamed, withinRelative } from './party/noun-side.ts'
import { OF_FEELING, otherParty } from './party/party.ts'
import { sentenceSubject, subjectBehind } from './party/sentence-subject.ts'
import { NOBODY, type Party, type Stand } from './party/side.ts'
import { otherSignatory } from './party/signatory.ts'
import { possessorOf, subjectOf } from './party/subject.ts'
import { bodyBehind } from './party/voting-body.ts'
import { isOfThing, withWhom } from './scene/relative.ts'
import type { Scene } from './scene/scene.ts'
import { plansAlone } from './status/plan.ts'
import type { Told } from './status/status.ts'
import { statusTold } from './status/unsettled.ts'
import type { Length } from './time/length.ts'
import { givenTo, recipientOf, sanctioned } from './trigger/object.ts'
import { isRemote } from './trigger/remote.ts'
import { isPointedAt, opensSentence } from './trigger/standing.ts'
import type { Trigger } from './trigger/trigger.ts'

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
  durations: readonly Length[]
  /** Token range of what came of it. */
  outcome?: readonly [from: number, to: number]
  readonly headline: boolean
  /** A possessor stands before the noun: "Putin's news conference". */
  readonly owned: boolean
  /** A gathering is what its sentence is about: "KTT ASEAN akan digelar", not "pada KTT ASEAN". */
  readonly gathers: boolean
  /** Who leads or mediates an encounter of others. */
  mediators: readonly Party[]
  /** Its parties are those of its sentence, not named with the event word: "Menjelang perundingan, A bertemu B". */
  readonly borrowed: boolean
  /** Each of those a word like "keduanya" stands for was met alone. */
  readonly apart?: boolean
  /** The day told last before it, where its words say it was that day ("Beberapa jam kemudian"). */
  day?: Moment
  /** Counted in days from another event of its sentence: "sehari sebelum pertemuan dengan Biden". */
  offset?: Offset
}

/** So many days from the event of another event word: behind it, or before it where negative. */
export interface Offset {
  readonly days: number
  /** Whole months beside the days: "a month after". */
  readonly months?: number
  readonly from: Trigger
  readonly approx: boolean
  readonly timex: Timex
}

const NONE = { parties: [], stands: [], destinations: [], owned: false }

/** Makes the telling of an event word; `previous` is the token behind the event word before it. */
export function tellingOf(scene: Scene, read: Trigger, previous: number): Telling {
  const calls = read.word.shape === 'journey' && callsOn(scene, read)
  const trigger: Trigger = calls
    ? { ...read, word: { ...read.word, kind: 'meeting', shape: 'mutual' } }
    : read
  const { word } = trigger
  const kind = isRemote(scene, trigger) ? 'call' : word.kind
  const base = {
    trigger,
    kind,
    group: groupOf(kind),
    sentence: trigger.sentence,
    told:
      word.status === undefined
        ? statusTold(scene, trigger, previous)
        : { status: word.status, at: trigger.from },
    hosts: [],
    times: [],
    places: [],
    durations: [],
    headline: scene.headline[trigger.from] === 1,
    mediators: [],
    borrowed: false,
    gathers: word.kind === 'summit' && opensSentence(scene, trigger),
  }
  if (word.shape === 'journey') return { ...base, ...journey(scene, trigger) }
  if (word.ofMission === true)
    return {
      ...base,
      parties: sidesOfMission(scene, trigger),
      stands: [],
      destinations: [],
      owned: false,
    }
  if (word.ultimatum === true)
    return { ...base, ...sidesOfUltimatum(scene, trigger), destinations: [], owned: false }
  if (isActTold(trigger)) {
    const { parties, stand } = sidesOfAct(scene, trigger)
    const stands = stand === undefined ? [] : [stand]
    return { ...base, parties, stands, destinations: [], owned: false }
  }
  if (word.witnessed === true) return { ...base, ...witnessed(scene, trigger) }
  if (word.shape === 'act' && word.passive === true)
    return { ...base, ...sufferedAct(scene, trigger), destinations: [], owned: false }
  const caused = word.shape === 'act' ? causedAct(scene, trigger) : undefined
  if (caused !== undefined) return { ...base, ...caused, destinations: [], owned: false }
  // "a working group, which will hold its first meeting"
  const held = trigger.light !== undefined && word.shape === 'mutual'
  if (held && isOfThing(scene, trigger.light ?? 0, scene.first[trigger.sentence] as number))
    return { ...base, ...NONE, told: { status: 'none', at: trigger.from } }
  const stands: Stand[] = []
  const parties: Party[] = []
  const between: Party[] = []
  const take = (found: { parties: readonly Party[]; stand?: Stand }) => {
    const side = delegated(scene, { end: 0, ...found })
    parties.push(
      ...side.parties.filter(({ entity }) => !parties.some((one) => one.entity === entity)),
    )
    // "The two ministers had last seen each other": of the same two
    const again =
      side.stand?.startsWith('both') === true && stands.some((one) => one.startsWith('both'))
    if (side.stand !== undefined && !again) stands.push(side.stand)
  }
  // "Kerangka inspeksi nuklir Iran diteken di Kairo": what is signed is no party
  const acts = word.passive !== true && (word.part === 'verb' || trigger.light !== undefined)
  if (acts) take(subjectOf(scene, trigger))
  const owner = word.part === 'noun' ? possessorOf(scene, trigger) : undefined
  // "President A sent his condolences": his own
  const main = trigger.light !== undefined && scene.is(trigger.light - 1, 'purpose') === 0
  const own = main && word.shape === 'act' && parties.length > 0 && owner?.parties.length === 0
  if (owner !== undefined && !own) take(owner)
  // "A joint statement by the two governments"
  if (word.shape === 'speech' && parties.length === 0 && scene.is(trigger.to, 'with') > 0)
    take(otherParty(scene, trigger))
  if (word.takesHim === true) stands.push('him')
  // "it was Ravula who called": the other of the two told of before
  if (word.takesOther === true) stands.push('other')
  // "will meet Arelano, with whom he last had talks in 2022, and Salinas": the other side stands before the clause
  const whom = word.shape === 'mutual' ? withWhom(scene, trigger) : undefined
  // what a body votes on is no party
  if (word.shape !== 'speech' && word.kind !== 'vote' && whom === undefined) {
    // "signed ... by", "discussed ... with": only these words lead to the other side
    const binding = word.part === 'verb' && (word.kind === 'agreement' || word.weak === true)
    if (word.part === 'noun' && word.shape === 'act' && trigger.light !== undefined)
      take(givenTo(scene, trigger, trigger.light))
    // "Kedua pemimpin sepakat meningkatkan perdagangan antara Fiji dan Peru": both sides are told
    const both =
      binding && word.kind === 'agreement' && stands.some((one) => one.startsWith('both'))
    const other = both
      ? NOBODY
      : binding
        ? otherSignatory(scene, trigger)
        : word.kind === 'aid'
          ? recipientOf(scene, trigger)
          : word.kind === 'recall' && word.part === 'verb'
            ? recalled(scene, trigger, parties)
            : isPointedAt(scene, trigger)
              ? NOBODY
              : otherParty(scene, trigger)
    // "The two ministers conferred with a group of senators": with nobody of the report
    const led = scene.is(trigger.to - 1, 'with') > 0 && other.parties.length === 0
    if (led && other.stand === undefined && word.shape === 'mutual' && isNobody(scene, trigger.to))
      return { ...base, ...NONE, told: { status: 'none', at: trigger.from } }
    if (word.part === 'noun' && areBetween(scene, other)) between.push(...other.parties)
    else if (word.takesOther !== true && (word.takesHim !== true || word.joins === true))
      take(other)
    parties.splice(0, parties.length, ...(atGathering(scene, trigger, parties) ?? parties))
    // "Dengan Pashinyan ia duduk selama 45 menit": the other side opens the sentence
    const first = scene.first[trigger.sentence] as number
    const fronted = scene.is(first, 'with') === first + 1 && scene.mentionAt[first + 1] !== -1
    const alone = other.parties.length === 0 && other.stand === undefined
    const opening = fronted && alone && word.takesHim !== true
    if (
      opening &&
      (word.part === 'verb' || (word.weak !== true && parties.length + stands.length === 0))
    ) {
      take(otherParty(scene, { ...trigger, to: first }))
      // "Dengan Menlu Vietnam, pembicaraan berkisar pada ladang ranjau": of whom the story is about
      if (word.part === 'noun' && parties.length === 1 && stands.length === 0)
        stands.push('pronoun')
    }
    // "The pact between Fiji and Peru was signed in Suva": nobody behind it, both sides before
    if (word.passive === true && parties.length === 0 && stands.length === 0) {
      const before = subjectOf(scene, trigger)
      if (before.parties.length > 1 || before.stand !== undefined) take(before)
    }
    // "Dalam pertemuan dengan Xi, Blinken ...": the subject of the sentence was there too
    if (
      word.part === 'noun' &&
      // "a peace deal with Russia" is nobody's doing yet
      word.weak !== true &&
      other.parties.length === 1 &&
      parties.length === 1 &&
      // "mengenai pertemuannya dengan Xi": whose it is the word says
      stands.length === 0 &&
      word.shape === 'mutual'
    ) {
      take(sentenceSubject(scene, trigger, other.end))
    }
  }
  if (word.kind === 'embassy_opening' && word.part === 'verb') take(hostHere(scene, parties))
  if (word.kind === 'sanction' && word.part === 'verb' && parties.length === 1)
    take(sanctioned(scene, trigger))
  // "AS memveto rancangan resolusi di Dewan Keamanan": the body it was voted in
  if (word.kind === 'vote' && !parties.some(({ entity }) => entity.kind === 'institution'))
    take({ parties: bodyBehind(scene, trigger) })
  // "Saat bertemu A di Lima, B menjanjikan ...": the subject follows the fronted clause
  if (word.part === 'verb' && word.shape === 'mutual' && stands.length === 0)
    take(subjectBehind(scene, trigger, parties.length))
  if (whom !== undefined) take({ parties: [whom] })
  if (word.kind === 'sanction') layForState(scene, parties)
  const alone = word.shape === 'act' && word.part === 'verb' && parties.length === 1
  if (alone && word.kind === 'recall') take(brokenWith(scene, trigger))
  conveyed(scene, trigger, parties, stands)
  // "In a message to Premier B, President A expressed his condolences"
  if (OF_FEELING.has(word.kind) && parties.length === 1) {
    const to = addresseeOf(scene, trigger)
    if (to !== undefined) take({ parties: [to] })
  }
  // "Abbas sent Mr Golob his congratulations": the sender's
  if (word.shape === 'act' && parties.length > 1 && word.takesHim !== true) stands.length = 0
  const noun = word.part === 'noun' && word.shape === 'mutual'
  if (noun && parties.length === 0 && stands.length === 0) take(withinRelative(scene, trigger))
  if (noun) takeNamed(scene, trigger, parties, stands)
  // "rencananya bertemu Menlu Iran tidak terlaksana": the plan of whom the story is about
  if (plansAlone(scene, trigger, parties, stands)) stands.push('pronoun')
  const known = parties.length
  const weak = word.weak === true && word.another !== true
  // "Dalam percakapan itu, Ravula menyinggung Salinas": told before, and of nobody new
  // but "talks that ran until midnight"
  const that = scene.is(trigger.to, 'determiner') > 0 && scene.is(trigger.to, 'relative') === 0
  const back = that && parties.length === 0
  if (noun && parties.length < 2 && stands.length === 0 && !weak && !back)
    take(aroundNoun(scene, trigger))
  // "The meeting was also attended by Defence Minister A": of the two told before
  if (noun && isAttendance(scene, trigger, parties) && stands.length === 0) parties.length = 0
  const borrowed = known === 0 && parties.length > 0
  const leads =
    trigger.light !== undefined &&
    (scene.is(trigger.light, 'mediation') > 0 || hostsOthers(scene, trigger, trigger.light))
  const heads = noun ? headsBehind(scene, trigger) : []
  if (parties.length === 0 && heads.length > 0) take({ parties: heads })
  const mediated = noun || word.kind === 'agreement'
  const mediator = mediated && heads.length === 0 ? mediatorBehind(scene, trigger) : undefined
  const led = noun && leads && parties.length === 1 && stands.length === 0
  // "diteken Mendag A dan Mendag B, disaksikan Presiden B": who watches his own minister sign is no side, and no mediator
  const states = parties.map(({ entity }) => entity.country?.value)
  const watches = word.kind === 'agreement' && states.includes(mediator?.entity.country?.value)
  // "Salinas brought together A and B", "A and B met, hosted by Salinas"
  const joins = noun ? [] : joinerAmong(scene, trigger, parties)
  const leaders = mediator === undefined ? (led ? [...parties] : joins) : [mediator]
  const mediators = watches ? [] : [...new Set([...between, ...leaders])]
  return {
    ...base,
    parties: parties.filter(({ entity }) => !mediators.some((one) => one.entity === entity)),
    stands,
    destinations: [],
    owned: (owner?.parties.length ?? 0) > 0,
    mediators,
    borrowed,
  }
}
