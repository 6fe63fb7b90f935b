/**
 * The talks an agreement came of, where its words tie it to them: "Seusai pertemuan, kedua negara menandatangani ...",
 * "Di kota itu keduanya menyepakati ...", "The pair agreed to ...".
 */
import type { Encounter } from '../encounter.ts'
import { standsForState } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isFresh, ofOneDay } from '../time/moment.ts'
import { withinBefore } from '../trigger/within.ts'
import { isOnOccasion } from './occasion.ts'

/** Sentences between talks and what "the two countries" agreed upon: a quotation or two may stand between. */
const BACK = 4
const PERSONS: ReadonlySet<string> = new Set(['both-persons', 'both-leaders', 'both-ministers'])

/** The last encounter of the same countries the agreement is tied to; undefined where its words tie it to none. */
export function talksOf(
  scene: Scene,
  agreement: Encounter,
  all: readonly Encounter[],
): Encounter | undefined {
  if (agreement.group !== 'agreement') return undefined
  const mine = codesOf(agreement)
  const [first] = agreement.tellings
  if (first === undefined) return undefined
  const told = new Set(agreement.tellings.map(({ sentence }) => sentence))
  return all.findLast((one) => {
    if (one.group !== 'meet' && one.group !== 'call') return false
    const codes = codesOf(one)
    if (![...mine].every((code) => codes.has(code))) return false
    const [begun] = one.tellings
    if (begun === undefined || isBeforehand(scene, first, begun)) return false
    // "agreed during talks in Suva on Tuesday": told behind, and where it was made
    const within = one.tellings.some(
      ({ sentence, trigger }) => told.has(sentence) && withinBefore(scene, trigger) !== undefined,
    )
    if (begun.trigger.from > first.trigger.from && !within)
      return (
        isNewsOf(scene, agreement, one) ||
        agreement.tellings.some((telling) =>
          one.tellings.some((talks) => isWithin(scene, telling, talks)),
        )
      )
    return isTied(scene, agreement, one) || isOfThese(scene, first, agreement, one)
  })
}

/** "akan berunding pada Sabtu, setelah kedua pihak menyetujui ...": agreed upon before talks that are still to come. */
function isBeforehand(scene: Scene, { trigger }: Telling, talks: Telling): boolean {
  if (talks.sentence !== trigger.sentence || talks.told?.status !== 'planned') return false
  for (let at = talks.trigger.to; at < trigger.from; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'after') > 0) return true
  return false
}

/** "sepakat ... dalam pertemuan di Jakarta", "agreed ... during talks in Lima": the talks stand behind, in the same sentence. */
function isWithin(scene: Scene, { sentence, told }: Telling, talks: Telling): boolean {
  if (talks.sentence !== sentence || told?.status !== 'happened') return false
  if (talks.told !== undefined && talks.told.status !== 'happened') return false
  const { from } = talks.trigger
  for (let at = from - 1; at >= Math.max(0, from - WITHIN); at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'within') > 0 || scene.is(at, 'meanwhile') > 0) return true
    if (scene.tokens.folded[at] === ',') return false
  }
  return false
}

/** How far before the word of the talks "dalam", "during" may stand, in tokens. */
const WITHIN = 3

function codesOf({ parties }: Encounter): ReadonlySet<string> {
  return new Set(parties.flatMap(({ entity }) => entity.country?.value ?? []))
}

/** Whether an agreement is told in a sentence of the talks, or as made where they were held ("Di Sochi pula", "there"). */
function isTied(scene: Scene, agreement: Encounter, talks: Encounter): boolean {
  const held = new Set(talks.tellings.flatMap(({ places }) => places.map(scene.entity)))
  return agreement.tellings.some(
    ({ sentence, places }) =>
      talks.tellings.some((one) => one.sentence === sentence) ||
      places.some((mention) => held.has(scene.entity(mention))) ||
      saysThere(scene, sentence),
  )
}

/** "di kota itu", "there" in the sentence. */
export function saysThere(scene: Scene, sentence: number): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'there') > 0) return true
  return false
}

/** "Keduanya sepakat ...", "... signed a memorandum afterwards": of those who have just met, and of what took place. */
function isOfThese(
  scene: Scene,
  telling: Telling,
  { statuses }: Encounter,
  talks: Encounter,
): boolean {
  const beside = talks.tellings.some(
    ({ sentence }) => sentence < telling.sentence && telling.sentence - sentence <= 1,
  )
  const both = telling.stands.some((stand) => PERSONS.has(stand) || stand === 'both-states')
  // "akan bertemu Presiden A. Keduanya dijadwalkan menandatangani ...": of what is to come only right behind
  const ahead = isOnly(statuses, 'planned') && isOnly(talks.statuses, 'planned')
  if (ahead) return beside && both
  if ([...statuses].some((status) => status !== 'happened')) return false
  if ([...talks.statuses].some((status) => status !== 'happened')) return false
  const day = scene.article.published?.moment.start.slice(0, 10)
  if (day !== undefined && talks.moments.some(({ start }) => start.slice(0, 10) > day)) return false
  // "Menurut juru bicara, kedua pemimpin sepakat ...": whoever stands for the pair of the talks, however far behind
  if (telling.stands.some((stand) => PERSONS.has(stand))) return true
  const near = talks.tellings.some(
    ({ sentence }) => sentence < telling.sentence && telling.sentence - sentence <= BACK,
  )
  // "Dalam kesempatan itu, Menteri A dan Menteri B menandatangani ...": others, at what was told before
  if (isOnOccasion(scene, telling)) return talks.tellings.some(isTold)
  // "Presiden A dan PM B bertemu di Lima. Fiji dan Peru menandatangani enam kesepakatan"
  const states =
    telling.parties.length === 2 &&
    telling.parties.every(
      (party) =>
        standsForState(party) || talks.parties.some(({ entity }) => entity === party.entity),
    )
  if (states && beside && telling.trigger.word.signs === true && telling.times.length === 0)
    return true
  // "A met B in Lima on Sunday. ... The two governments signed ...": those the story opens with
  const opens = telling.stands.includes('both-states') && isFreshHead(scene, talks)
  return opens || (near && (telling.stands.includes('both-states') || saysThen(scene, telling)))
}

/**
 * "Fiji and Peru have agreed ... The decision was reached at a meeting with Arelano in Lima today": what a story opens with,
 * on no day of its own, came of the talks of these days told right behind.
 */
function isNewsOf(scene: Scene, agreement: Encounter, talks: Encounter): boolean {
  const [first] = agreement.tellings
  const [begun] = talks.tellings
  if (first === undefined || begun === undefined || agreement.moments.length > 0) return false
  if (first.sentence >= OPENING || begun.sentence - first.sentence > BEHIND) return false
  return (
    isOnly(agreement.statuses, 'happened') &&
    codesOf(agreement).size > 1 &&
    isFreshHead(scene, talks)
  )
}

/** Sentences a story opens in. */
const OPENING = 2
/** Sentences behind what was agreed in which the talks are told. */
const BEHIND = 2

/** Told in the first sentences as held, on one day of these days. */
function isFreshHead(scene: Scene, { tellings, statuses, moments }: Encounter): boolean {
  const [first] = tellings
  const past = [...statuses].every((status) => status === 'happened')
  const [moment] = moments
  return (
    past &&
    first !== undefined &&
    first.sentence < OPENING + BEHIND &&
    moment !== undefined &&
    ofOneDay(moments) &&
    isFresh(scene, moment)
  )
}

/** In the body, whatever the distance: the words themselves point there. */
function isTold({ headline }: Telling): boolean {
  return !headline
}

function isOnly(statuses: ReadonlySet<string>, wanted: string): boolean {
  return statuses.size === 1 && statuses.has(wanted)
}

/** "sesudahnya", "afterwards" in its clause. */
function saysThen(scene: Scene, { sentence }: Telling): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'afterwards') > 0) return true
  return false
}
