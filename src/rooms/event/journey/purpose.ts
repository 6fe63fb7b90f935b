/**
 * Purpose of a journey: the meeting it is made for.
 */
import { TokenKind } from '../../../text/token.ts'
import { isClosedRelative } from '../scene/closed-relative.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "untuk bertemu", "for talks", "for a two-day summit": small words and a length may stand between. */
function isPurpose(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    if (scene.is(at, 'purpose') > 0) return true
    const word = scene.tokens.kind[at] === TokenKind.word && scene.mentionAt[at] === -1
    if (!(word && scene.is(at, 'clause') === 0) && scene.timeAt[at] === -1) return false
  }
  return false
}

function isOneMore(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    if (scene.is(at, 'purpose') > 0) return false
    if (scene.mentionAt[at] === -1 && scene.is(at, 'conjunction') > 0) return true
  }
  return false
}

/** The mention stands behind the journey's word. */
function isBehind(scene: Scene, mention: number, { trigger }: Telling): boolean {
  const span = scene.mentions[mention]?.span
  return span !== undefined && scene.range(span)[0] >= trigger.to
}

/** Nothing but the verb itself tells that it took place. */
function isBare({ told, trigger }: Telling): boolean {
  return told === undefined || (told.at === trigger.from && trigger.word.tense === undefined)
}

/** "terbang ke Moskow pada Kamis (13/3) untuk menemui Putin": journey and meeting share date, status and place. */
export function linkPurpose(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const journey = here[index - 1] as Telling
    const meeting = here[index] as Telling
    if (
      journey.group !== 'visit' ||
      (meeting.group !== 'meet' && meeting.group !== 'agreement') ||
      !isPurpose(scene, meeting.trigger.from)
    )
      continue
    // "A, whose visit ends on Friday, is also to call on B": not what the visit is for
    if (isClosedRelative(scene, journey, meeting)) continue
    if (journey.times.length === 0) journey.times = meeting.times
    else if (meeting.times.length === 0) meeting.times = journey.times
    if (meeting.places.length === 0) meeting.places = journey.destinations
    // "akan bertolak ke Lima untuk bertemu ...": a verb without tense says nothing of its own
    if (isBare(meeting)) meeting.told = journey.told ?? meeting.told
    // "was in Berlin on Sunday to see Scholz": what a stay was for is told, and of no meeting whether it was held
    const { word } = meeting.trigger
    if (journey.trigger.word.stays === true && word.part === 'verb' && word.tense === 'bare')
      if (journey.told?.status !== 'planned')
        meeting.told = { status: 'none', at: meeting.trigger.from }
    // "will come to Brussels on Thursday to sign a pact with the EU": whom he signs with is no host
    if (meeting.group === 'agreement') continue
    // "mengunjungi Singapura untuk menemui A": the state it leads to is no side of the meeting
    if (word.part === 'verb')
      meeting.parties = meeting.parties.filter(
        ({ mention }) => mention === -1 || !journey.destinations.includes(mention),
      )
    // "diterima Presiden A, lalu bertolak ke Lima untuk bertemu B": B meets who travels, and not A
    const [traveller] = journey.parties
    const met = meeting.parties.filter(({ mention }) => isBehind(scene, mention, journey))
    // "sent A to Lima for talks with B": nor whoever sends him
    const own = word.part === 'verb' || journey.trigger.word.sends === true
    if (traveller !== undefined && own && met.length === 1)
      if (!meeting.parties.some(({ entity }) => entity === traveller.entity)) meeting.parties = met
    // "untuk menghadiri parade dan bertemu Xi": one thing more he comes for
    // "flies to Kampala for talks with A", "..., where he is to meet A": of the state, whoever else he sees there
    if (
      word.beside !== true &&
      !isOneMore(scene, meeting.trigger.from) &&
      isMadeFor(scene, journey, meeting)
    )
      journey.hosts = meeting.parties
    if (meeting.parties.length !== 1) continue
    meeting.parties = [...journey.parties, ...meeting.parties]
    // "ia akan menuju Singapura untuk menemui A": whoever travels
    if (meeting.parties.length === 1 && meeting.stands.length === 0) meeting.stands = journey.stands
  }
}

/** "flew to Moscow to see Putin": said of the journey itself, and of more than talks. */
function isMadeFor(scene: Scene, journey: Telling, { trigger, kind }: Telling): boolean {
  if (kind === 'talks') return false
  for (let at = journey.trigger.to; at < trigger.from; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'where') > 0) return false
  return true
}

/**
 * "menyambangi Mogadishu dan di sana diterima PM ...", "went on to Santiago, where his opposite number
 * hosted him": the one person met in the journey's own sentence is its host. Of two met none is.
 */
export function linkReception(scene: Scene, here: readonly Telling[]): void {
  // the meetings behind, from the end in one pass: whom they are with, and the first of them
  const met = new Set<unknown>()
  let first: Telling | undefined
  let times: Telling['times'] = []
  for (let index = here.length - 1; index >= 0; index--) {
    const journey = here[index] as Telling
    if (journey.group === 'meet') {
      for (const { entity } of journey.parties) if (entity.kind === 'person') met.add(entity)
      first = journey
      if (journey.times.length > 0) times = journey.times
      continue
    }
    if (journey.group !== 'visit' || journey.hosts.length > 0) continue
    // "Kuleba, who arrived on Thursday, had been received by ...": told beside the reception
    if (isRelative(scene, journey.trigger.from) && first !== undefined) {
      let closed = false
      for (
        let at = journey.trigger.to;
        at < Math.min(first.trigger.from, journey.trigger.to + 60);
        at++
      )
        closed ||= scene.tokens.folded[at] === ','
      if (closed) continue
    }
    if (first === undefined || first.told?.status === 'none') continue
    if (scene.is(first.trigger.from, 'reception') === 0) continue
    // "touched down on Sunday and spent 50 minutes with the president the following morning"
    if (!sameDay(journey, first)) continue
    const hosts = first.parties.filter(
      ({ entity }) =>
        entity.kind === 'person' && !journey.parties.some((one) => one.entity === entity),
    )
    const others = [...met].filter((one) => !journey.parties.some(({ entity }) => entity === one))
    if (others.length !== 1) continue
    journey.hosts = hosts
    // "went on to Santiago, where his opposite number hosted him on Tuesday evening"
    if (journey.times.length === 0) journey.times = times
  }
}

/** A relative clause has begun before the token, and no comma closed it. */
function isRelative(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 16); at--) {
    if (scene.tokens.folded[at] === ',') return false
    if (scene.mentionAt[at] === -1 && scene.is(at, 'relative') > 0) return true
  }
  return false
}

function sameDay(journey: Telling, meeting: Telling): boolean {
  const day = ({ times }: Telling) =>
    times.flatMap(({ moment }) => moment?.start.slice(0, 10) ?? [])
  const days = day(journey)
  return (
    days.length === 0 ||
    meeting.times.length === 0 ||
    day(meeting).some((one) => days.includes(one))
  )
}
