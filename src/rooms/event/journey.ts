/**
 * Journeys: who travels, and where the way leads.
 */
import { otherParty } from './party.ts'
import type { Scene } from './scene.ts'
import { type Party, partyOf, type Stand } from './side.ts'
import { possessorOf, sentenceSubject, subjectOf } from './subject.ts'
import type { Trigger } from './trigger.ts'

/** What a journey says of itself. */
export interface Journey {
  readonly parties: readonly Party[]
  readonly stands: readonly Stand[]
  /** Mentions of where it leads. */
  readonly destinations: readonly number[]
  /** Who is named as host: "at the invitation of President Erdogan". */
  readonly hosts: readonly Party[]
  readonly owned: boolean
}

/** Who travels and where to, from the words around a journey's event word. */
export function journey(scene: Scene, trigger: Trigger): Journey {
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
  const hosts = hostsOf(scene, trigger).filter(
    ({ entity }) => !parties.some((one) => one.entity === entity),
  )
  return { parties, stands, destinations, hosts, owned: false }
}

/** The person behind "at the invitation of", "atas undangan" in the journey's sentence. */
function hostsOf(scene: Scene, trigger: Trigger): readonly Party[] {
  const last = scene.last[trigger.sentence] as number
  for (let at = trigger.to; at < last; at++) {
    const behind = scene.is(at, 'host')
    // "at Li's invitation"
    const owner = scene.is(at, 'host-noun') > 0 ? ownerBefore(scene, at) : undefined
    if (owner?.entity.kind === 'person') return [owner]
    if (behind === 0 || scene.quoted[at] === 1) continue
    for (let next = behind; next < Math.min(last, behind + 3); next++) {
      const index = scene.mentionAt[next] as number
      if (index === -1) continue
      const party = partyOf(scene, index, false)
      return party?.entity.kind === 'person' ? [party] : []
    }
  }
  return []
}

function ownerBefore(scene: Scene, at: number): Party | undefined {
  const mark = scene.tokens.folded[at - 1]
  const index = mark === "'s" || mark === '’s' ? (scene.mentionAt[at - 2] ?? -1) : -1
  return index === -1 ? undefined : partyOf(scene, index, false)
}

/** "Trump membatalkan kunjungan", "Dalam kunjungan ke Beijing, Blinken ...": the subject of the noun's own clause. */
function travellerOf(scene: Scene, trigger: Trigger) {
  const first = scene.first[trigger.sentence] as number
  for (let at = trigger.from - 1; at >= first; at--) {
    const inserted = scene.tokens.folded[at - 1] === ','
    // "flew home after a three-day visit to Japan": the noun alone is no clause, unlike "a ship that cancelled a visit"
    const bare =
      scene.is(at, 'relative') === 0 && trigger.from - at < 6 && noMention(scene, at, trigger.from)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0 && !inserted && !bare)
      return { parties: [] }
  }
  return sentenceSubject(scene, trigger, trigger.to)
}

function noMention(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.mentionAt[at] !== -1) return false
  return true
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
    if (found.length === 0 && scene.is(at, 'there') > 0) return placeBefore(scene, trigger)
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

/** "Denmark batal menerima Trump. ... kunjungannya ke sana": the place or state named last before the event word. */
function placeBefore(scene: Scene, trigger: Trigger): readonly number[] {
  const first = scene.first[Math.max(0, trigger.sentence - 2)] as number
  const visitors = new Set(
    subjectOf(scene, trigger).parties.flatMap(({ entity }) => entity.country?.value ?? []),
  )
  for (let at = trigger.from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    if (mention === undefined || mention.rule === 'mention/adjective') continue
    if (mention.kind !== 'place' && mention.kind !== 'state') continue
    if (mention.country !== undefined && !visitors.has(mention.country.value))
      return [mention.index]
  }
  return []
}
