/**
 * Mediation: who brings together or leads an encounter of others.
 *
 * "Pertemuan itu dipandu PM Ralph Gonsalves", "the negotiations, opened on Wednesday by their German
 * colleague, Annalena Baerbock".
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { listRight, type Party, partyOf, type Side } from './side.ts'

/** How far behind an event noun a word of mediation may stand, in tokens. */
const REACH = 30
/** How far behind that word its person may stand: "on Wednesday by their German colleague,". */
const NAME = 10
/** Sentences between an encounter and the sentence that names who led it. */
const BACK = 2

/** The person behind a word of mediation in the noun's clause. */
export function mediatorBehind(scene: Scene, trigger: Trigger): Party | undefined {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  // "Yang memandu perundingan itu Josep Borrell"
  const first = scene.first[trigger.sentence] as number
  for (let at = first; at < Math.min(trigger.from, first + 2); at++)
    if (scene.is(at, 'relative') > 0 && scene.is(at + 1, 'mediation') === trigger.from)
      return personBehind(scene, trigger.to, last)
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] !== -1) continue
    const mark = scene.tokens.folded[at] as string
    if (mark === ';' || mark === ':') return undefined
    if (scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0) return undefined
    const behind = scene.is(at, 'mediation')
    // "delegasi Ukraina dipimpin Andriy Yermak": the head of a side
    const side = scene.mentions[scene.mentionAt[at - 1] ?? -1]
    if (behind > 0 && side?.kind !== 'state')
      return personBehind(scene, behind, last) ?? stateBehind(scene, behind)
  }
  return undefined
}

/** "Salinas hosted the meeting at his villa": an encounter told before, and nobody it was with. */
export function hostsOthers(scene: Scene, { from, to }: Trigger, light: number): boolean {
  if (scene.is(light, 'hosting') === 0 || scene.is(to, 'with') > 0) return false
  return scene.is(light + 1, 'determiner') > 0 && from - light <= DEFINITE
}

/** How far behind its verb a noun told before may stand, in tokens: "hosted the closed-door meeting". */
const DEFINITE = 5

/** "held in Doha with Qatar and Turkey as mediators", "mediated by Qatar and Turkey": who stands behind led the talks of others. */
export function areBetween(scene: Scene, { parties, end }: Side): boolean {
  if (scene.is(end, 'mediator') > 0) return true
  const span = scene.mentions[parties[0]?.mention ?? -1]?.span
  if (span === undefined || parties.length < 2) return false
  const [from] = scene.range(span)
  return [2, 3].some((back) => {
    const behind = scene.is(from - back, 'mediation')
    return behind > 0 && behind <= from && scene.is(behind - 1, 'agent') > 0
  })
}

/** "Perundingan kedua pihak, yang dipimpin Menlu A dan Menlu B": two of different countries lead each a side of their own. */
export function headsBehind(scene: Scene, trigger: Trigger): readonly Party[] {
  const head = mediatorBehind(scene, trigger)
  const span = scene.mentions[head?.mention ?? -1]?.span
  if (head === undefined || span === undefined) return []
  const last = scene.last[trigger.sentence] as number
  const { parties } = listRight(scene, head, scene.range(span)[1], last)
  const countries = new Set(parties.map(({ entity }) => entity.country?.value))
  return parties.length === 2 && countries.size === 2 ? parties : []
}

/** Of three of different countries the one who brought the others together: "Salinas brought together A and B", "A and B met, hosted by Salinas". */
export function joinerAmong(
  scene: Scene,
  { word, from }: Trigger,
  parties: readonly Party[],
): readonly Party[] {
  const countries = new Set(parties.flatMap(({ entity }) => entity.country?.value ?? []))
  if (parties.length !== 3 || countries.size !== 3) return []
  if (word.joins === true) return parties.slice(0, 1)
  return scene.is(from, 'mediation') > 0 ? parties.slice(-1) : []
}

/** "Tuan rumahnya, Menlu Faisal, duduk di ujung meja sebagai penengah": the person, or state, named before such a word. */
export function mediatorNamed(scene: Scene, sentence: number): Party | undefined {
  const first = scene.first[sentence] as number
  for (let cue = first; cue < (scene.last[sentence] as number); cue++) {
    if (scene.mentionAt[cue] !== -1 || scene.quoted[cue] === 1) continue
    if (scene.is(cue, 'mediator') === 0) continue
    for (let at = cue - 1; at >= Math.max(first, cue - REACH); at--) {
      const index = scene.mentionAt[at] as number
      const party = index === -1 ? undefined : partyOf(scene, index, false)
      if (party !== undefined && party.entity.kind !== 'institution') return party
      if (index === -1 && scene.is(at, 'clause') > 0) return undefined
    }
  }
  return undefined
}

/** "Indonesia diwakili Menlu Sugiono": the person behind such a word. */
export function representativeIn(
  scene: Scene,
  sentence: number,
  planned: boolean,
): Party | undefined {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    const behind = scene.mentionAt[at] === -1 ? scene.is(at, 'represented') : 0
    // "she will be represented by": at what is still to come
    const ahead = [1, 2].some((back) => scene.is(at - back, 'planned') > 0)
    if (behind > 0 && ahead === planned && scene.quoted[at] !== 1)
      return personBehind(scene, behind, last)
  }
  return undefined
}

/** Gives a mediator or representative whom a sentence names to the encounter told before it, or in it. */
export function joinMediator(
  scene: Scene,
  sentence: number,
  tellings: readonly Telling[],
  here: readonly Telling[],
): void {
  const told = here.findLast(({ group, parties }) => group === 'meet' && parties.length !== 1)
  const last = told ?? tellings.at(-1)
  if (last === undefined || last.group !== 'meet' || sentence - last.sentence > BACK) return
  const mediator = mediatorNamed(scene, sentence)
  if (mediator !== undefined && last.mediators.length === 0) last.mediators = [mediator]
  const present = representativeIn(scene, sentence, last.told?.status === 'planned')
  if (present !== undefined && !last.parties.some(({ entity }) => entity === present.entity))
    last.mediators = [...last.mediators, present]
}

/** "mediated by | Qatar": a state right behind the word of who did it. */
function stateBehind(scene: Scene, from: number): Party | undefined {
  if (scene.is(from - 1, 'agent') === 0) return undefined
  const party = partyOf(scene, scene.mentionAt[from] ?? -1, false)
  return party?.entity.kind === 'state' ? party : undefined
}

function personBehind(scene: Scene, from: number, last: number): Party | undefined {
  for (let at = from; at < Math.min(last, from + NAME); at++) {
    const index = scene.mentionAt[at] as number
    const mention = scene.mentions[index]
    if (mention !== undefined) {
      if (mention.kind === 'person') return partyOf(scene, index, false)
      if (mention.rule !== 'mention/adjective') return undefined
      continue
    }
    const small =
      scene.timeAt[at] !== -1 ||
      scene.is(at, 'party') > 0 ||
      scene.is(at - 1, 'party') > at ||
      scene.is(at, 'oblique') > 0 ||
      scene.is(at, 'determiner') > 0 ||
      scene.is(at, 'owner-of-two') > 0 ||
      scene.tokens.folded[at] === ',' ||
      scene.timeAt[at + 1] !== -1
    if (!small) return undefined
  }
  return undefined
}
