/**
 * Objects: what stands right behind an event word of many senses, so that it tells of an event at all.
 */

import { TokenKind } from '../../../text/token.ts'
import { servesState } from '../act/patient.ts'
import { describedPerson } from '../party/described.ts'
import { personsIn } from '../party/first-subject.ts'
import { otherParty } from '../party/party.ts'
import { NOBODY, type Party, partyOf, type Side, standAt } from '../party/side.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from './trigger.ts'

/** "will lend the Philippines 210 billion yen", "had handed over 30 tonnes of medicines": what is given is named in the clause. */
export function givesAid(scene: Scene, trigger: Trigger): boolean {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 12)
  const named = trigger.word.aidNamed === true ? 'aid-named' : 'aid'
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] === -1 && scene.is(at, named) > 0) return true
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
  }
  return false
}

/**
 * "called Wang late on Wednesday", "called Wang to congratulate him": a person, and behind him no word
 * of what he is called ("called Wang a friend").
 */
export function reachesPerson(scene: Scene, trigger: Trigger): boolean {
  const index = describedPerson(scene, trigger.to) ?? firstMention(scene, trigger.to)
  const mention = scene.mentions[index]
  if (mention?.kind !== 'person') return false
  const [, end] = scene.range(mention.span)
  const last = scene.last[trigger.sentence] as number
  if (end >= last || scene.timeAt[end] !== -1) return true
  const mark = scene.tokens.folded[end] as string
  if (mark === '.' || mark === ',') return true
  // "disambut Presiden A dengan upacara di Istana"
  const greeted = trigger.word.greets === true
  if (greeted && (scene.is(end, 'with') > 0 || scene.is(end, 'at') > 0)) return true
  return scene.is(end, 'to') > 0 || scene.is(end, 'conjunction') > 0 || scene.is(end, 'at-hour') > 0
}

/**
 * "mengakui Palestina pada 2014", "recognised Kosovo": a state, and behind it no verb of what is admitted
 * ("mengakui Ukraina telah menyerang", "recognised Kosovo had won").
 */
export function reachesState(scene: Scene, trigger: Trigger): boolean {
  const small = scene.is(trigger.to, 'determiner') > 0 || scene.is(trigger.to, 'party') > 0
  const index = small && scene.mentionAt[trigger.to] === -1 ? trigger.to + 1 : trigger.to
  const mention = scene.mentions[scene.mentionAt[index] ?? -1]
  if (mention?.kind !== 'state') return false
  const [, end] = scene.range(mention.span)
  const last = scene.last[trigger.sentence] as number
  if (
    end >= last ||
    scene.timeAt[end] !== -1 ||
    /^[.,;)]$/.test(scene.tokens.folded[end] as string)
  )
    return true
  if (mention.rule === 'mention/adjective') return true
  return scene.is(end, 'oblique') > 0 || scene.is(end, 'conjunction') > 0 || closes(scene, end)
}

/** A clause of its own that no complement of "recognised" begins: "after", "setelah". */
function closes(scene: Scene, at: number): boolean {
  return scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0
}

/** "memanggil Svardstrom": whom the report knows as an ambassador. */
export function reachesEnvoy(scene: Scene, trigger: Trigger): boolean {
  const person = scene.entity(firstMention(scene, trigger.to))
  const office = person?.office?.value
  return person?.kind === 'person' && (office === 'ambassador' || office === 'envoy')
}

/** "menyetujui pengakuan itu dengan 31 suara berbanding 22": a number, and the word of ballots behind it. */
export function countsBallots(scene: Scene, trigger: Trigger): boolean {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 16)
  for (let at = trigger.to; at < last; at++)
    if (scene.mentionAt[at] === -1 && openEnd(scene, at, 'ballot') > 0) return true
  return false
}

/** "called to the Romanian foreign ministry": a body of a state, small words before it. */
export function reachesMinistry(scene: Scene, { to }: Trigger): boolean {
  for (let at = to; at < to + 3; at++) {
    const entity = scene.entity(scene.mentionAt[at] ?? -1)
    if (entity !== undefined) return entity.kind === 'institution' && entity.country !== undefined
    if (!scene.isSmall(at)) return false
  }
  return false
}

/** "Pertemuan selanjutnya dengan Menlu A": whom with is named right behind, so it is the next of several and not one more of the same. */
export function reachesOther(scene: Scene, { to }: Trigger): boolean {
  return (
    scene.is(to, 'with') > 0 && scene.mentions[scene.mentionAt[to + 1] ?? -1]?.kind === 'person'
  )
}

/** "saw Xi", "see his counterpart": somebody stands behind, or a word for him. */
export function reachesParty(scene: Scene, trigger: Trigger): boolean {
  // "preferred to see in it a signal to ..."
  if (scene.mentionAt[trigger.to] === -1 && scene.is(trigger.to, 'at') > 0) return false
  const { parties, stand } = otherParty(scene, trigger)
  return stand !== undefined || parties.some(({ entity }) => entity.kind === 'person')
}

/** "menerima Menlu A", not "menerima surat dari Menlu A": nothing but small words before who is received. */
export function takesDirectly(scene: Scene, trigger: Trigger): boolean {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 8)
  let strange = 0
  for (let at = trigger.to; at < last; at++) {
    if (scene.timeAt[at] !== -1) continue
    if (scene.mentionAt[at] !== -1 || standAt(scene, at) !== undefined) {
      const led = scene.is(at - 1, 'oblique') > 0 && scene.is(at - 1, 'with') === 0
      return strange === 0 || (trigger.word.direct === 'loose' && !led)
    }
    const word = scene.tokens.kind[at] === TokenKind.word
    if (isNameArticle(scene, at)) continue
    if (scene.is(at, 'thing') > 0) return false
    // "menerima delegasi parlemen Fiji"
    if (scene.is(at, 'collective') > 0) return true
    if (word && !scene.isSmall(at) && scene.is(at - 1, 'party') <= at) strange++
  }
  return true
}

/** "menerima | al-Sharaa": an article joined to the name behind it. */
function isNameArticle({ tokens, mentionAt }: Scene, at: number): boolean {
  const joined = tokens.folded[at + 1] === '-' && tokens.spaced[at + 1] !== 1
  return joined && tokens.spaced[at + 2] !== 1 && (mentionAt[at + 2] ?? -1) !== -1
}

/** "Menlu A diterima", not "usul itu diterima": no thing stands right before the verb, small words between. */
export function isGuest(scene: Scene, { from, sentence }: Trigger): boolean {
  const first = scene.first[sentence] as number
  for (let at = from - 1; at >= Math.max(first, from - 5); at--) {
    if (scene.mentionAt[at] !== -1 || standAt(scene, at) !== undefined) return true
    if (scene.is(at, 'thing') > 0) return false
  }
  return true
}

/** "had 45 minutes with Scholz", "is to have an hour alone with him": a length, and somebody behind "with". */
export function takesTime(scene: Scene, trigger: Trigger): boolean {
  const last = scene.last[trigger.sentence] as number
  for (let at = trigger.to; at < Math.min(last, trigger.to + 3); at++) {
    const time = scene.times[scene.timeAt[at] ?? -1]
    if (time === undefined) continue
    const [, end] = scene.range(time.span)
    for (let next = end; time.kind === 'DURATION' && next < Math.min(last, end + 3); next++)
      if (scene.is(next, 'with') > 0) return reachesParty(scene, { ...trigger, to: next })
    return false
  }
  return false
}

/** The mention at the token, or behind one small word of a name ("van Klaveren", "the"). */
function firstMention(scene: Scene, at: number): number {
  const index = scene.mentionAt[at] ?? -1
  return index === -1 ? (scene.mentionAt[at + 1] ?? -1) : index
}

/** Who is given: right behind the verb ("will lend the Philippines ..."), or behind "to" in its clause ("will ship wheat to drought-hit Malawi"). */
export function recipientOf(scene: Scene, trigger: Trigger): Side {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 16)
  // how many small words may still stand before the recipient
  let reach = 2
  for (let at = trigger.to; at < last; at++) {
    const index = scene.mentionAt[at] as number
    const party = index === -1 ? undefined : partyOf(scene, index, false)
    if (reach > 0 && party !== undefined) return { parties: [party], end: at + 1 }
    if (index === -1 && scene.is(at, 'clause') > 0) return NOBODY
    reach = index === -1 && scene.is(at, 'recipient') > 0 ? 4 : reach - 1
  }
  return NOBODY
}

/** "lifted sanctions on Belarus's national airline", "on a bank of Iran's": the state whose they are, where no side stands behind itself. */
export function sanctioned(scene: Scene, { to, sentence }: Trigger): Side {
  const last = Math.min(scene.last[sentence] as number, to + 12)
  for (let at = to; at < last; at++) {
    const index = scene.mentionAt[at] as number
    if (index === -1 && scene.is(at, 'clause') > 0) return NOBODY
    const party = index === -1 ? undefined : partyOf(scene, index, true)
    if (party?.entity.kind === 'state') return { parties: [party], end: at + 1 }
    // "on a former Haitian senator", "on Iran's oil minister": of whose state he is
    const named = scene.mentions[index]
    const code = named?.kind === 'person' ? named.country?.value : undefined
    const state = code === undefined ? undefined : scene.state(code)
    if (state !== undefined && party === undefined)
      return { parties: [{ entity: state, mention: index }], end: at + 1 }
  }
  return NOBODY
}

/** Who stands between an act's verb and its noun: "sent Mr Golob his congratulations", "hit Russia with fresh sanctions". */
export function givenTo(
  scene: Scene,
  { word, from }: Trigger,
  light: number,
): Pick<Side, 'parties' | 'stand'> {
  // "handed him an invitation"
  if (word.lightOnly === true && scene.is(light + 1, 'pronoun') > 0)
    return { parties: [], stand: 'pronoun' }
  if (word.imposed !== true) return { parties: personsIn(scene, light, from) }
  const found: Party[] = []
  for (let at = light; at < from; at++) {
    const party = partyOf(scene, scene.mentionAt[at] ?? -1, true)
    const state = party?.entity.kind === 'state' ? party : undefined
    if (state !== undefined && !found.some(({ entity }) => entity === state.entity))
      found.push(state)
  }
  return { parties: found }
}

/** "met Manet and handed him ...": the person named last before in the sentence, but whose act it is. */
export function namedBefore(
  scene: Scene,
  { from, sentence }: Trigger,
  subject: Party | undefined,
): Party | undefined {
  const before = personsIn(scene, scene.first[sentence] as number, from)
  return before.findLast(({ entity }) => entity !== subject?.entity)
}

/** "memerintahkan tiga diplomat Peru angkat kaki": those who serve a state, or its envoy, and behind them that they are to go. */
export function sendsAway(scene: Scene, trigger: Trigger): boolean {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 20)
  let served = false
  for (let at = trigger.to; at < last; at++) {
    const office = scene.mentions[scene.mentionAt[at] ?? -1]?.office?.value
    served ||= office === 'ambassador' || office === 'envoy'
    if (scene.mentionAt[at] !== -1) continue
    served ||= scene.is(at, 'diplomat') > 0
    if (scene.is(at, 'leaving') > 0) return served
    if (scene.is(at, 'clause') > 0) return false
  }
  return false
}

/** How far from its word whose entry is barred may stand, in tokens. */
const BARRED = 14

/** "barred 15 Canadian officials from entering", "revoked the visas of four judges": those who serve a state, before a noun or behind its word. */
export function barsOfficials(scene: Scene, { word, from, to, sentence }: Trigger): boolean {
  const noun = word.part === 'noun'
  const first = noun ? Math.max(scene.first[sentence] as number, from - BARRED) : to
  const last = Math.min(scene.last[sentence] as number, to + BARRED)
  for (let at = first; at < last; at++) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    const office = mention?.kind === 'person' && mention.office !== undefined
    if (office) return true
    if (mention !== undefined) continue
    if (servesState(scene, at) || openEnd(scene, at, 'barred') > 0) return true
  }
  return false
}

/** "called on China to lift the ban": a verb behind "to", and none of paying a call ("called on Xi to discuss trade"). */
export function urges(scene: Scene, trigger: Trigger): boolean {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + URGED)
  for (let at = trigger.to; at < last - 1; at++) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    const placed = scene.is(at, 'at') > 0 && scene.mentionAt[at + 1] !== -1
    if (/^[.;]$/.test(scene.tokens.folded[at] as string) || placed) return false
    if (scene.is(at, 'purpose') === 0 || scene.mentionAt[at + 1] !== -1) continue
    if (scene.tokens.folded[at] === 'for') continue
    return openEnd(scene, at + 1, 'call-purpose') === 0
  }
  return false
}

/** How far behind "called on" the verb may stand, in tokens: "on the leaders of the two countries, in a statement, to meet". */
const URGED = 16
