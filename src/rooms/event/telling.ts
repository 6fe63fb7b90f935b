/**
 * Tellings: each place where a report speaks of an event, with the parties, status, time, place and
 * length that stand with it. What a telling leaves open ("pertemuan itu") is filled when tellings of
 * one encounter are joined.
 */
import type { EventKind } from '../../model/event.ts'
import type { Timex } from '../../model/timex.ts'
import {
  firstSubject,
  isPlaced,
  otherParty,
  otherSignatory,
  type Party,
  possessorOf,
  type Stand,
  subjectOf,
} from './party.ts'
import type { Scene } from './scene.ts'
import { statusOf, type Told } from './status.ts'
import { findTriggers, type Trigger } from './trigger.ts'

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

/** Collects the tellings of an article in text order. */
export function collectTellings(scene: Scene): readonly Telling[] {
  const tellings: Telling[] = []
  for (let sentence = 0; sentence < scene.sentences.length; sentence++) {
    if (isOtherWorld(scene, sentence)) continue
    const triggers = findTriggers(scene, sentence)
    if (triggers.length === 0) continue
    const events = triggers.filter(
      (trigger) =>
        !isSetting(scene, trigger) &&
        (trigger.word.phoneOnly !== true || nearPhone(scene, trigger)),
    )
    const here = events.map((trigger, index) => {
      const previous =
        index === 0 ? (scene.first[sentence] as number) : (events[index - 1] as Trigger).to
      return telling(scene, trigger, previous)
    })
    attachTimes(scene, sentence, here)
    attachPlaces(scene, sentence, here)
    attachOutcome(scene, sentence, here)
    linkPurpose(scene, here)
    tellings.push(...here)
  }
  return tellings
}

function telling(scene: Scene, trigger: Trigger, previous: number): Telling {
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
  if (word.shape !== 'speech') {
    const binding = word.kind === 'agreement' && word.part === 'verb'
    const other = binding ? otherSignatory(scene, trigger) : otherParty(scene, trigger)
    take(other)
    // "Dalam pertemuan dengan Xi, Blinken ...": the subject of the sentence was there too
    if (
      word.part === 'noun' &&
      other.parties.length === 1 &&
      parties.length === 1 &&
      word.shape === 'mutual'
    ) {
      take(sentenceSubject(scene, trigger, other.end))
    }
  }
  return { ...base, parties, stands, destinations: [], owned: (owner?.parties.length ?? 0) > 0 }
}

/** "di sela KTT ASEAN di Jakarta", "on the sidelines of the G20 summit": the gathering is the setting of another event. */
function isSetting(scene: Scene, trigger: Trigger): boolean {
  for (
    let at = trigger.from - 1;
    at >= Math.max(scene.first[trigger.sentence] as number, trigger.from - 5);
    at--
  ) {
    const behind = scene.is(at, 'setting')
    if (behind > 0 && behind <= trigger.from) return true
  }
  return false
}

/** Whether a telephone or a video link is named in the event word's clause. */
function nearPhone(scene: Scene, trigger: Trigger): boolean {
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

/** The sentence's subject behind a fronted phrase, or before the event noun. */
function sentenceSubject(scene: Scene, trigger: Trigger, end: number) {
  const first = scene.first[trigger.sentence] as number
  const last = scene.last[trigger.sentence] as number
  const before = firstSubject(scene, first, trigger.from)
  if (before !== undefined && before.parties.length > 0) return before
  for (let at = end; at < Math.min(last, end + 12); at++) {
    if (scene.tokens.folded[at] === ',') {
      const behind = firstSubject(scene, at + 1, Math.min(last, at + 8))
      if (behind !== undefined) return behind
    }
  }
  return before ?? { parties: [] }
}

/** "Trump membatalkan kunjungan", "Dalam kunjungan ke Beijing, Blinken ...": the subject of the noun's own clause. */
function travellerOf(scene: Scene, trigger: Trigger) {
  const first = scene.first[trigger.sentence] as number
  for (let at = trigger.from - 1; at >= first; at--) {
    const inserted = scene.tokens.folded[at - 1] === ','
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0 && !inserted)
      return { parties: [] }
  }
  return sentenceSubject(scene, trigger, trigger.to)
}

function journey(scene: Scene, trigger: Trigger) {
  const { word } = trigger
  const stands: Stand[] = []
  const parties: Party[] = []
  const destinations = destinationsOf(scene, trigger)
  const people = (side: { parties: readonly Party[]; stand?: Stand }) => {
    for (const party of side.parties) if (party.entity.kind === 'person') parties.push(party)
    if (side.stand !== undefined && side.stand !== 'both-states') stands.push(side.stand)
  }
  if (word.part === 'verb' || trigger.light !== undefined) people(subjectOf(scene, trigger))
  if (word.part === 'noun') {
    if (parties.length === 0) people(possessorOf(scene, trigger))
    if (parties.length === 0) people(otherParty(scene, trigger))
    if (parties.length === 0 && stands.length === 0) people(travellerOf(scene, trigger))
  }
  return { parties, stands, destinations, owned: false }
}

/** Mentions of places and states a journey leads to: "ke Kyiv dan Moskow", "mengunjungi Beijing". */
function destinationsOf(scene: Scene, trigger: Trigger): readonly number[] {
  const { tokens } = scene
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 16)
  let open = scene.is(trigger.to - 1, 'to') > 0 || trigger.word.part === 'verb'
  const found: number[] = []
  let at = trigger.to
  while (at < last) {
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      const mention = scene.mentions[index] as (typeof scene.mentions)[number]
      const [, end] = scene.range(mention.span)
      const place =
        mention.kind === 'place' ||
        (mention.kind === 'state' && mention.rule !== 'mention/adjective')
      if (open && place && tokens.folded[end] !== "'s" && tokens.folded[end] !== '’s') {
        found.push(index)
        at = end
        continue
      }
      if (found.length > 0) break
      open = false
      at = end
      continue
    }
    const to = scene.is(at, 'to')
    if (to > 0) {
      open = true
      at = to
      continue
    }
    if (scene.is(at, 'from') > 0) open = false
    const mark = tokens.folded[at] as string
    if (
      found.length > 0 &&
      !(mark === ',' || scene.is(at, 'conjunction') > 0 || scene.is(at, 'determiner') > 0)
    )
      break
    if (mark === '.' || mark === ';' || scene.is(at, 'clause') > 0) break
    at++
  }
  return found
}

/**
 * Gives each time to an event word: the nearest one before it in its clause, or, where the time
 * opens the sentence ("Pada Senin (19/6), Blinken bertemu ..."), to all that have none of their own.
 */
function attachTimes(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const leading: Timex[] = []
  for (const time of scene.timesIn[sentence] ?? []) {
    const [from, to] = scene.range(time.span)
    if (time.kind === 'SET' || time.credit === true || scene.quoted[from] === 1) continue
    if (time.kind === 'DURATION') {
      attachDuration(scene, here, time, from, to)
      continue
    }
    if (time.moment === undefined || scene.is(from - 1, 'since') > 0) continue
    const owner = ownerOf(scene, here, from)
    if (owner === undefined) leading.push(time)
    else owner.times = [...owner.times, time]
  }
  for (const time of leading) {
    for (const telling of here) {
      if (telling.times.length === 0 || sharpens(telling.times[0] as Timex, time))
        telling.times = [...telling.times, time]
    }
  }
}

/** A date that opens the sentence and a clock at the event word belong together. */
function sharpens(own: Timex, leading: Timex): boolean {
  return (
    own.moment?.grain === 'minute' &&
    leading.moment?.grain === 'day' &&
    own.moment.start.startsWith(leading.moment.start)
  )
}

/** The last event word before the token, unless a clause that holds a later event word has begun. */
function ownerOf(scene: Scene, here: readonly Telling[], at: number): Telling | undefined {
  let owner: Telling | undefined
  for (const telling of here) if (telling.trigger.from < at) owner = telling
  if (owner === undefined) return undefined
  // "..., dan pada Senin bertemu Xi": behind a clause break the next event word is the owner
  const next = here.find((telling) => telling.trigger.from > at)
  if (next !== undefined) {
    for (let index = owner.trigger.to; index < at; index++) {
      const breaks = scene.tokens.folded[index] === ';' || scene.is(index, 'clause') > 0
      if (breaks && scene.mentionAt[index] === -1) return next
    }
    // "tiba di Jakarta, Selasa (11/2), dan disambut": a comma alone leaves the time with the first
    const joined = scene.is(at - 1, 'conjunction') > 0 || scene.is(at - 2, 'conjunction') > 0
    const full =
      owner.times.length > 0 &&
      (scene.tokens.folded[at - 1] === ',' || scene.tokens.folded[at - 2] === ',')
    if (joined || full) return next
  }
  return owner
}

/** A length belongs to the event word before it, or to the one it stands at ("a three-hour meeting"). */
function attachDuration(
  scene: Scene,
  here: readonly Telling[],
  time: Timex,
  from: number,
  to: number,
): void {
  if (time.minutes === undefined) return
  const adjacent = here.find(
    ({ trigger }) =>
      trigger.from >= to && trigger.from <= to + 3 && noBreak(scene, to, trigger.from),
  )
  const owner = adjacent ?? ownerOf(scene, here, from)
  if (owner === undefined) return
  let length = adjacent !== undefined
  let planned = false
  for (let at = Math.max(owner.trigger.to, from - 8); at < from; at++) {
    if (scene.is(at, 'length') > 0) length = true
    if (scene.is(at, 'planned-length') > 0) planned = true
  }
  if (!length && from - owner.trigger.to > 8) return
  owner.durations = [...owner.durations, { timex: time, planned }]
}

function noBreak(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = scene.tokens.folded[at] as string
    if (mark === ',' || mark === '.' || scene.mentionAt[at] !== -1) return false
  }
  return true
}

/** Gives each "di ..." / "in ..." to the event word before it, or to all where it opens the sentence. */
function attachPlaces(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const leading: number[] = []
  for (const mention of scene.placesIn[sentence] ?? []) {
    const [from] = scene.range(mention.span)
    if (scene.quoted[from] === 1) continue
    if (mention.kind === 'state' && !isPlaced(scene, from, scene.first[sentence] as number))
      continue
    if (!heldAt(scene, from, sentence)) continue
    const owner = ownerOf(scene, here, from)
    if (owner === undefined) leading.push(mention.index)
    else owner.places = [...owner.places, mention.index]
  }
  if (leading.length > 0)
    for (const telling of here) if (telling.places.length === 0) telling.places = leading
}

/** "di Beijing", "at the Great Hall of the People in Beijing", "di wisma negara ... Diaoyutai", ", Beijing,". */
function heldAt(scene: Scene, from: number, sentence: number): boolean {
  const first = scene.first[sentence] as number
  for (let at = from - 1; at >= Math.max(first, from - 7); at--) {
    if (scene.is(at, 'at') > 0) return true
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      if (scene.mentions[index]?.kind !== 'place') return false
      at = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)[0]
      continue
    }
    const mark = scene.tokens.folded[at] as string
    if (scene.is(at, 'to') > 0 || scene.is(at, 'from') > 0 || scene.is(at, 'clause') > 0)
      return false
    if (mark === '.' || mark === ';') return false
  }
  return false
}

/** "terbang ke Moskow pada Kamis (13/3) untuk menemui Putin": journey and meeting share date, status and place. */
function linkPurpose(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const journey = here[index - 1] as Telling
    const meeting = here[index] as Telling
    if (
      journey.group !== 'visit' ||
      meeting.group !== 'meet' ||
      scene.is(meeting.trigger.from - 1, 'purpose') === 0
    )
      continue
    if (journey.times.length === 0) journey.times = meeting.times
    else if (meeting.times.length === 0) meeting.times = journey.times
    if (meeting.places.length === 0) meeting.places = journey.destinations
    meeting.told ??= journey.told
    journey.hosts = meeting.parties
    if (meeting.parties.length === 1) meeting.parties = [...journey.parties, ...meeting.parties]
  }
}

/** "berakhir dengan kesepakatan untuk ...": what stands behind the cue to the end of the clause. */
function attachOutcome(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    const to = scene.mentionAt[at] === -1 && scene.quoted[at] === 0 ? scene.is(at, 'outcome') : 0
    if (to === 0) continue
    const owner = here.findLast(({ trigger, group }) => trigger.from <= at && group !== 'statement')
    if (owner === undefined || owner.outcome !== undefined) continue
    let end = to
    while (end < last && !/^[.;"”“\n]$/.test(scene.tokens.folded[end] as string)) end++
    if (end <= to + 1) return
    owner.outcome = [to, end]
    // "berakhir dengan kesepakatan untuk ... antara kedua negara": what was agreed is an agreement of its own
    const agreed = here.find(
      ({ group, trigger }) => group === 'agreement' && trigger.from >= at && trigger.from < end,
    )
    if (agreed !== undefined && agreed !== owner && agreed.parties.length < 2) {
      let states = false
      for (let index = to; index < end; index++) states ||= scene.is(index, 'both-states') > 0
      agreed.stands = [states ? 'both-states' : 'both-persons']
      agreed.parties = []
    }
    return
  }
}

function isOtherWorld(scene: Scene, sentence: number): boolean {
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++) {
    if (scene.mentionAt[at] === -1 && scene.is(at, 'other-world') > 0) return true
  }
  return false
}
