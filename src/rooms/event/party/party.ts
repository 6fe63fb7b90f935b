/**
 * Other parties: who stands right of an event word.
 *
 * The other party follows the event word through "dengan", "antara", "with", "between".
 */

import type { Span } from '../../../model/span.ts'
import { longestMatch } from '../../../text/lexicon.ts'
import { TokenKind } from '../../../text/token.ts'
import { servedBy } from '../act/posting.ts'
import type { Scene } from '../scene/scene.ts'
import { nounKindsAt } from '../scene/series.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { citiesFrom, compoundAt } from './behind.ts'
import { leadsDelegates } from './delegate.ts'
import { describedPerson } from './described.ts'
import { headOf, leaderBehind } from './leader.ts'
import { peersBehind } from './peers.ts'
import { isPlaced } from './placed.ts'
import { listRight, NOBODY, type Party, partyOf, type Side, standAt } from './side.ts'

/** ", with Donald Trump looking on": somebody behind a comma of his own, and what he did there. */
export function looksOn(scene: Scene, at: number): boolean {
  if (scene.tokens.folded[at - 1] !== ',' || scene.is(at, 'with') === 0) return false
  if (scene.is(at, 'agent') > 0) return false
  const span = scene.mentions[scene.mentionAt[at + 1] ?? -1]?.span
  const stand = standAt(scene, at + 1) !== undefined
  const end = span === undefined ? (stand ? standEnd(scene, at + 1) : at) : scene.range(span)[1]
  return end > at && scene.tokens.kind[end] === TokenKind.word && !scene.isSmall(end)
}

/** Said to persons and states, and never to a town. */
export const OF_FEELING: ReadonlySet<string> = new Set(['congratulation', 'condolence'])

/** Words between condolences and whose they are: "to the families of the victims and the people of Fiji". */
const MOURNED = 6

/** The other party, to the right of an event word. */
export function otherParty(scene: Scene, trigger: Trigger): Side {
  const { tokens } = scene
  const last = scene.last[trigger.sentence] as number
  let at = trigger.to
  let strange = 0
  // behind "koleganya dari Jepang" a comma leads on to the colleague's name
  let passed = -1
  let joined = false
  while (at < last && at < trigger.to + 24) {
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      const [, end] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
      const city = scene.mentions[index]
      // "recalled its ambassador from Suva": the city stands for its state
      if (trigger.word.shape === 'act' && city?.kind === 'place' && city.country !== undefined) {
        // "mengucapkan selamat atas gelarnya di Lima": where it was won
        if (OF_FEELING.has(trigger.word.kind) && scene.is(at - 1, 'at') > 0) return NOBODY
        const states = citiesFrom(scene, at, last)
        if (states.length > 0) return { parties: states, end }
      }
      // an act is done to a state, also as an adjective: "expelled three Fijian diplomats"
      const act = trigger.word.shape === 'act'
      // "his Thai counterpart, Paetongtarn Shinawatra": the name says more than the adjective
      const named =
        act && city?.rule === 'mention/adjective' ? describedPerson(scene, end) : undefined
      const person = named === undefined ? undefined : partyOf(scene, named, false)
      if (person !== undefined)
        return listRight(scene, person, scene.range(spanOf(scene, person))[1], last)
      // "summoned the French and German ambassadors"
      const several = act && city?.kind === 'state' ? citiesFrom(scene, at, last) : []
      if (several.length > 1) return { parties: several, end }
      const staff = trigger.word.kind === 'expulsion' ? servedBy(scene, index) : undefined
      const party = staff ?? partyOf(scene, index, act || leadsDelegates(scene, index))
      // "summoned the Indian ambassador", "recalled its ambassador to Israel": done to the state of who has no name
      if (act && scene.entity(index) === undefined && city?.kind === 'person') {
        const recall = trigger.word.kind === 'recall'
        const code = recall ? (city.towards ?? city.country) : (city.country ?? city.towards)
        const state = code === undefined ? undefined : scene.state(code.value)
        if (state !== undefined) return { parties: [{ entity: state, mention: index }], end }
      }
      // "recalled its ambassador to Venezuela", named further on: the envoy, and the state dealt with
      const recalled = trigger.word.kind === 'recall'
      if (recalled && party !== undefined && city?.towards !== undefined) {
        const state = scene.state(city.towards.value)
        if (state !== undefined) return { parties: [party, { entity: state, mention: index }], end }
      }
      // "met with National Assembly Chairman A": who leads the body
      if (party?.entity.kind === 'institution' && !act && leaderBehind(scene, end, last)) {
        at = end
        continue
      }
      // "the next meeting of the Thai-Cambodian committee": the two of a compound
      const compound = compoundAt(scene, index, end)
      if (compound !== undefined && trigger.word.part === 'noun')
        return { parties: compound, end: end + 2 }
      const follows = tokens.folded[end]
      // "talks by the lake in North Macedonia", "received at the Kremlin": a place, no party
      if (
        party !== undefined &&
        party.entity.kind !== 'person' &&
        !act &&
        isPlaced(scene, at, trigger.to)
      ) {
        at = end
        passed = end
        continue
      }
      // "Israeli Prime Minister's office", "China's Wang": an owner leads on to what it owns
      if (
        party !== undefined &&
        !(party.entity.kind !== 'institution' && (follows === "'s" || follows === '’s'))
      ) {
        const listed = headOf(scene, end, last) ?? listRight(scene, party, end, last)
        const side = peersBehind(scene, listed, last) ?? listed
        // "pertemuan PM Ravula dengan Presiden Arelano": the noun names one side, "dengan" the other
        const two = trigger.word.part === 'noun' || trigger.word.joins === true
        if (two && scene.is(side.end, 'with') > 0) {
          const rest = otherParty(scene, {
            ...trigger,
            word: { ...trigger.word, part: 'verb' },
            to: side.end,
          })
          return { ...side, parties: [...side.parties, ...rest.parties], end: rest.end }
        }
        return side
      }
      at = end
      passed = end
      continue
    }
    const time = scene.timeAt[at] as number
    if (time !== -1) {
      at = scene.range((scene.times[time] as (typeof scene.times)[number]).span)[1]
      // "Percakapan 40 menit itu membahas Ukraina": the noun's phrase ends there
      const closed = trigger.word.part === 'noun' ? scene.is(at, 'determiner') : 0
      if (closed > 0 && scene.is(closed, 'party') === 0) return NOBODY
      continue
    }
    const mark = tokens.folded[at] as string
    if (mark === ',' && (scene.is(at, 'clause') > 0 || looksOn(scene, at + 1))) return NOBODY
    // "sent a telegram of condolences on Monday, and Chinese President A ...": what another did
    if (mark === ',' && passed === -1 && scene.is(at + 1, 'conjunction') > 0) return NOBODY
    if (
      mark === ',' ||
      mark === '(' ||
      mark === ')' ||
      mark === "'s" ||
      mark === '’s' ||
      mark === '-'
    ) {
      // "received the same evening, at 7:15 p.m., by ...": a time or a preposition may follow the comma
      const goesOn =
        ((scene.mentionAt[at + 1] ?? -1) !== -1 &&
          (scene.is(at - 1, 'party') > 0 || at === passed)) ||
        (scene.timeAt[at + 1] ?? -1) !== -1 ||
        scene.is(at + 1, 'party') > 0 ||
        scene.is(at + 1, 'at') > 0
      if (mark === ',' && !goesOn) return NOBODY
      at++
      continue
    }
    if (tokens.kind[at] === 3) return NOBODY
    if (scene.is(at, 'clause') > 0) return NOBODY
    // "chaired the session and met A": the next verb's
    if (trigger.word.part === 'noun' && scene.is(at, 'conjunction') > 0 && tellsNext(scene, at + 1))
      return NOBODY
    // "bertukar pandangan mengenai konflik Iran-Israel": what it was about
    if (trigger.word.shape === 'mutual' && scene.is(at, 'cause') > 0 && scene.is(at, 'party') === 0)
      return behindMatter(scene, trigger, at, last)
    if (scene.is(at, 'with-him') > 0) return { parties: [], stand: 'him', end: at + 1 }
    // "met for half an hour on the sidelines of the G20": where; with whom is told behind it
    const set = scene.is(at, 'setting')
    if (set > 0) return behindSetting(scene, trigger, set, last)
    // "invited her to attend", "congratulated her on": nothing behind that is hers
    if (
      at === trigger.to &&
      trigger.word.part === 'verb' &&
      scene.is(at, 'owner') > 0 &&
      isHerself(scene, at + 1)
    )
      return { parties: [], stand: 'pronoun', end: at + 1 }
    // "met in Lima in July for a meeting of Quad foreign ministers": what for, and with nobody
    if (trigger.word.shape === 'mutual' && trigger.word.part === 'verb' && isMadeFor(scene, at))
      return NOBODY
    const stand = standAt(scene, at)
    // "in a phone call on Tuesday and invited him": of the next verb
    if (stand === 'pronoun' && joined && scene.is(at - 1, 'party') === 0) return NOBODY
    joined ||= scene.is(at, 'conjunction') > 0
    if (stand !== undefined) {
      // "the two foreign ministers, A of X and B of Y": the names say more
      const behind = standEnd(scene, at)
      // "his host, Téte António", "her guest Tomas Arelano": the name says more
      const comma = scene.tokens.folded[behind] === ',' ? behind + 1 : behind
      const named = scene.mentions[scene.mentionAt[comma] ?? -1]
      if (stand === 'other' && named?.kind === 'person') {
        at = comma
        continue
      }
      if (
        stand !== 'pronoun' &&
        stand !== 'both-states' &&
        tokens.folded[behind] === ',' &&
        (scene.mentionAt[behind + 1] ?? -1) !== -1
      ) {
        at = behind + 1
        continue
      }
      // "a video call of the two leaders with President Biden": whoever joins them is named behind
      const more = stand !== 'pronoun' && scene.is(behind, 'with') > 0
      const rest = more ? otherParty(scene, { ...trigger, to: behind }) : NOBODY
      return { parties: rest.parties, stand, end: Math.max(behind, rest.end) }
    }
    const party = scene.is(at, 'party') || scene.is(at, 'at') || scene.is(at, 'determiner')
    if (party > 0) {
      // "her Australian opposite number, Gareth Ainslie": of two words, a comma and the name behind them
      // "Sebelum pertemuan itu, Ravula menelepon": behind a comma of its own
      const told = at === trigger.to && scene.is(at, 'determiner') > 0
      if (!told) passed = party
      at = party
      continue
    }
    if (++strange > (OF_FEELING.has(trigger.word.kind) ? MOURNED : 3)) return NOBODY
    at++
  }
  return NOBODY
}

/** "and | later met A": an event's verb within a word or two. */
function tellsNext(scene: Scene, from: number): boolean {
  for (let at = from; at < from + NEXT; at++) {
    if (scene.mentionAt[at] !== -1) return false
    const found = longestMatch(scene.words.triggers, scene.article.text, scene.tokens, at)
    if (found?.values.some(({ part }) => part === 'verb') === true) return true
  }
  return false
}

/** How far behind "and" that verb may stand, in tokens. */
const NEXT = 3

/** "for a meeting of": an encounter behind a word of purpose, and nobody it is with. */
function isMadeFor(scene: Scene, from: number): boolean {
  if (scene.is(from, 'purposive') === 0) return false
  for (let at = from + 1; at < from + MADE; at++) {
    if (scene.mentionAt[at] !== -1) return false
    if (nounKindsAt(scene, at).length > 0)
      return scene.is(at + 1, 'party') > 0 && scene.is(at + 1, 'with') === 0
  }
  return false
}

/** How far behind that word the encounter may stand, in tokens. */
const MADE = 5

/** How many words may tell what an encounter was about, and at what gathering and place. */
const [ABOUT, SETTING] = [8, 14]

function standEnd(scene: Scene, at: number): number {
  return Math.max(
    scene.is(at, 'both-persons'),
    scene.is(at, 'other'),
    scene.is(at, 'all-three'),
    scene.is(at, 'both-states'),
    at + 1,
  )
}

function spanOf(scene: Scene, { mention }: Party): Span {
  return (scene.mentions[mention] as (typeof scene.mentions)[number]).span
}

/** A preposition, a day or a mark, and no noun. */
function isHerself(scene: Scene, at: number): boolean {
  if (scene.timeAt[at] !== -1) return true
  if (scene.mentionAt[at] !== -1) return false
  const led = (['purpose', 'oblique', 'at', 'at-hour', 'cause'] as const).some(
    (kind) => scene.is(at, kind) > 0,
  )
  return led || /^[.,;]$/.test(scene.tokens.folded[at] ?? '')
}

/** "bertemu terkait Gaza dengan Menlu A": whom it was with, behind what it was about. */
function behindMatter(scene: Scene, trigger: Trigger, from: number, last: number): Side {
  for (let at = from; at < Math.min(last, from + ABOUT); at++) {
    if (scene.tokens.folded[at] === ',' || scene.is(at, 'clause') > 0) return NOBODY
    if (scene.mentionAt[at] === -1 && scene.is(at, 'with') > 0)
      return otherParty(scene, { ...trigger, to: at })
  }
  return NOBODY
}

/** "met on the sidelines of the OSCE ministerial in Vienna with his Serbian counterpart": whom with, behind where it was. */
function behindSetting(scene: Scene, trigger: Trigger, from: number, last: number): Side {
  for (let at = from; at < Math.min(last, from + SETTING); at++) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'with') > 0) return otherParty(scene, { ...trigger, to: at })
    if (scene.tokens.folded[at] === ',' || scene.is(at, 'clause') > 0) return NOBODY
  }
  return NOBODY
}
