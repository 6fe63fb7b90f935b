/**
 * Whether a telling speaks of an encounter already met: same kind, parties that agree, and neither
 * date, status nor place against it.
 */
import type { Entity } from '../../../model/entity.ts'
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import { isNext } from '../status/shared-modality.ts'
import type { Telling } from '../telling.ts'
import { isFresh, momentOf } from '../time/moment.ts'
import { withinBefore } from '../trigger/within.ts'
import { datesFit, isDuring } from './day-fit.ts'
import { isBuiltOn, isEarlier, isForetold } from './earlier.ts'
import { isOtherPaper, isOtherStop, isReturned } from './other-act.ts'
import { isMeetingOverLine } from './remote-meeting.ts'
import { isFurther } from './stops.ts'

/** Whether the telling joins the encounter; `country` is its destination's, for a visit. */
export function fits(
  scene: Scene,
  encounter: Encounter,
  telling: Telling,
  country: string | undefined,
): boolean {
  // "Percakapan itu", "the conversation" may look back to a call
  const close = telling.sentence - (encounter.tellings.at(-1)?.sentence ?? 0) <= 1
  const voice =
    encounter.group === 'call' &&
    telling.trigger.word.voice === true &&
    (telling.parties.length < 2 ||
      close ||
      isTopicOf(encounter, telling) ||
      (telling.trigger.word.part === 'noun' && telling.places.length === 0))
  // "called on President A. The call lasted 40 minutes", "summoned the envoy. The audience took a quarter of an hour":
  // a call paid, not one made, and what a summons led to
  const paid =
    ((encounter.group === 'meet' && telling.group === 'call') ||
      (encounter.group === 'summons' && telling.group === 'meet')) &&
    telling.parties.length === 0 &&
    telling.durations.length > 0 &&
    // a quotation may stand between
    telling.sentence - (encounter.tellings.at(-1)?.sentence ?? 0) <= 2
  // "spoke by phone. ... During the 30-minute talks": those of the call
  const within = withinBefore(scene, telling.trigger) !== undefined
  const named = telling.parties.length + telling.stands.length > 0
  const onLine = encounter.group === 'call' && telling.kind === 'talks' && close && within && !named
  // of what is still to come nothing is told "during" it
  const lasted = telling.told === undefined && telling.durations.some(({ planned }) => !planned)
  const ahead =
    encounter.statuses.size > 0 && [...encounter.statuses].every((one) => one === 'planned')
  if (within && lasted && ahead) return false
  const over =
    onLine ||
    voice ||
    paid ||
    isAudience(encounter, telling) ||
    isMeetingOverLine(encounter, telling)
  if (encounter.group !== telling.group && !over) return false
  // "Putaran ketiga akan digelar": none of the rounds told before
  if (isAnother(telling) && !encounter.tellings.some(isAnother)) return false
  // "12.00 - Putaran pertama": a round is one of talks
  const { trigger } = telling
  if (trigger.word.another === true && telling.parties.length === 0) {
    if (!encounter.tellings.some(({ kind }) => kind === 'talks')) return false
  }
  if (encounter.moments.length === 0 && isEarlier(scene, telling, encounter)) return false
  // "Pertemuan ini merupakan tindak lanjut dari pertemuan keduanya di Rio": none of the one that follows it up
  const built = isBuiltOn(scene, telling)
  if (built && (close || encounter.statuses.has('planned'))) return false
  // "Saat itu kedua pihak sepakat": of the day told last, not of what was told before it
  if (telling.day !== undefined && encounter.moments.length === 0 && !close)
    if (!isNews(scene, encounter, telling)) return false
  const mine = momentOf(telling)
  const during = encounter.group === 'visit' && mine !== undefined && isDuring(encounter, mine)
  const further =
    country !== undefined && country === encounter.country && isFurther(scene, encounter, telling)
  if (!further && !datesFit(scene, encounter, telling)) return false
  const foretold = isForetold(scene, encounter, telling)
  if (!during && !further && !foretold && !statusFits(encounter, telling)) return false
  if (encounter.group === 'visit') {
    if (country !== undefined && encounter.country !== undefined && country !== encounter.country)
      return false
    // "since his arrival on Thursday. ... before heading to Doha": where he goes next is not where he came
    if (encounter.country === undefined && country !== undefined && isNext(scene, trigger.from))
      return false
    // "reviving a trip that was called off in February ... He will then go to London": not that trip
    const off = [...encounter.statuses].some(
      (status) => status === 'cancelled' || status === 'postponed',
    )
    if (off && encounter.country === undefined && country !== undefined) return false
    if (isOtherStop(scene, encounter, telling)) return false
    const persons = telling.parties.filter(({ entity }) => entity.kind === 'person')
    // "pukul 09.00 ia bertamu ke Sekretariat ASEAN": a call paid during the visit is not its beginning
    const { word } = telling.trigger
    const led = scene.is(telling.trigger.to - 1, 'to') > 0
    if (country === undefined && word.part === 'verb' && led && telling.times.length > 0)
      return false
    return (
      persons.length === 0 ||
      persons.some(({ entity }) => encounter.parties.some((one) => one.entity === entity))
    )
  }
  if (encounter.group === 'agreement' && isOtherPaper(encounter, telling)) return false
  if (placesDiffer(scene, encounter, telling) || isReturned(encounter, telling)) return false
  const { parties } = telling
  // "Honduras gave Peru's envoy 48 hours. Peru declared Honduras's persona non grata": each does it to the other
  if (isReversed(encounter, parties, telling)) return false
  // "but that lunch was cancelled": a meal or a session called off is none of the meetings held
  const { weak } = telling.trigger.word
  if (
    parties.length < 2 &&
    weak === true &&
    telling.told !== undefined &&
    telling.told.status !== 'happened'
  )
    return false
  if (parties.length === 0)
    return (
      telling.trigger.word.part === 'noun' || telling.stands.length > 0 || isRetold(scene, telling)
    )
  const held = (party: Party) =>
    encounter.parties.some((one) => sameParty(one.entity, party.entity))
  if (parties.length === 1) {
    if (!held(parties[0] as Party)) return false
    // "Blinken juga bertemu ..." with nobody read: no new light on the encounter before
    // "Selain itu, Prabowo diundang menyaksikan parade": of the invitation told before
    const { part, weak, passive } = telling.trigger.word
    if (isRetold(scene, telling)) return true
    // "Thirteen of the council's members voted in favour": the vote told before
    if (telling.group === 'vote') return telling.times.length === 0 && close
    return part === 'noun' || weak === true || (passive === true && encounter.group !== 'agreement')
  }
  // "Dengan A ia duduk 45 menit. Selepas itu ketiganya berunding": three are not the two before
  const three = telling.stands.includes('all-three')
  if (three && encounter.parties.length < parties.length) return false
  if (parties.every(held)) {
    if (isOfTwoAmong(scene, encounter, telling)) return false
    // "had huddled with Mr Akinci alone": not the meeting of all three
    return !(isAlone(scene, telling) && encounter.parties.length > parties.length)
  }
  const covers = encounter.parties.every((one) =>
    parties.some((party) => sameParty(party.entity, one.entity)),
  )
  // "Salinas will host a dinner for the ministers": with one more at the table it is another
  const meal = telling.trigger.word.weak === true && telling.stands.length > 0
  return covers && encounter.parties.length >= 2 && !meal
}

/** "A readout said the two leaders discussed the bases in Tartus": of the call told a sentence or two before. */
function isTopicOf(
  { tellings }: Encounter,
  { trigger, stands, times, sentence }: Telling,
): boolean {
  const both = stands.some((stand) => stand.startsWith('both'))
  const near = sentence - (tellings.at(-1)?.sentence ?? 0) <= TOPIC_BACK
  return trigger.word.topical === true && both && times.length === 0 && near
}

const TOPIC_BACK = 3
/** "Kemlu memanggil Dubes A. A diterima Dirjen B selama 30 menit": the envoy received by whoever had him called. */
function isAudience({ group, parties, tellings }: Encounter, telling: Telling): boolean {
  if (group !== 'summons' || telling.group !== 'meet' || telling.trigger.word.guest !== true)
    return false
  const near = telling.sentence - (tellings.at(-1)?.sentence ?? 0) <= 2
  return (
    near &&
    telling.parties.every((one) => parties.some((held) => sameParty(held.entity, one.entity)))
  )
}

/** What a report opens with, on no day of its own: of the day of its news, where a telling names both again. */
function isNews(scene: Scene, { tellings, group }: Encounter, { day, parties }: Telling): boolean {
  const opening = group === 'meet' && tellings.some(({ sentence }) => sentence === 0)
  return opening && parties.length > 1 && day !== undefined && isFresh(scene, day)
}

/** "Usai bertemu selama 25 menit, A langsung pulang": a clause that gives the length of what was told before. */
function isRetold(scene: Scene, { trigger, durations, places }: Telling): boolean {
  if (trigger.word.part !== 'verb' || durations.length === 0 || places.length > 0) return false
  return [1, 2, 3].some(
    (back) =>
      scene.mentionAt[trigger.from - back] === -1 && scene.is(trigger.from - back, 'after') > 0,
  )
}

/** "alone", "secara terpisah" in the telling's clause. */
function isAlone(scene: Scene, { trigger, sentence }: Telling): boolean {
  const first = Math.max(scene.first[sentence] as number, trigger.from - 4)
  const last = Math.min(scene.last[sentence] as number, trigger.to + 10)
  for (let at = first; at < last; at++)
    if (scene.mentionAt[at] === -1 && (scene.is(at, 'alone') > 0 || scene.is(at, 'separate') > 0))
      return true
  return false
}

/**
 * "Leaders of Fiji, Peru and Chile held trilateral talks. Ravula and Arelano then met for half an hour": two of the three by
 * themselves, where all met at one table.
 */
function isOfTwoAmong(
  scene: Scene,
  { tellings, parties: known }: Encounter,
  telling: Telling,
): boolean {
  const { trigger, parties, stands } = telling
  const countries = new Set(parties.map(({ entity }) => entity.country?.value))
  if (countries.size !== 2 || stands.length > 0 || known.length < 3) return false
  const near = (from: number, to: number, wanted: (at: number) => boolean) => {
    for (let at = from; at < to; at++) if (scene.mentionAt[at] === -1 && wanted(at)) return true
    return false
  }
  const two = near(trigger.from - 2, trigger.to, (at) => scene.is(at, 'two-sided') > 0)
  if (two) return true
  if (trigger.word.part !== 'verb') return false
  return tellings.some(({ trigger: { from, to } }) =>
    near(Math.max(0, from - 3), to + TABLE, (at) => scene.is(at, 'joint') > 0),
  )
}

/** How far behind its event word "trilateral" may stand, in tokens: "met in Suva on Sunday for a trilateral summit". */
const TABLE = 10

/** The same entity, or a state and its person or ministry. */
export function sameParty(a: Entity, b: Entity): boolean {
  if (a === b) return true
  if (a.kind === 'person' && b.kind === 'person') return false
  return (
    a.country !== undefined && a.country.value === b.country?.value && a.country.value !== 'IGO'
  )
}

/** "the next round of the consultations": one more of its kind, and still to come. */
function isAnother({ trigger, told }: Telling): boolean {
  return trigger.word.another === true && told !== undefined && told.status !== 'happened'
}

function statusFits(encounter: Encounter, telling: Telling): boolean {
  const mine = telling.told?.status
  if (mine === undefined) return true
  const theirs = [...encounter.statuses]
  // "membantah A bertemu B. Kabar itu menyebut keduanya berbicara tiga jam": a bare verb tells of what is denied
  const bare = telling.told?.at === telling.trigger.from && telling.trigger.word.tense === undefined
  const undated = telling.times.length === 0 && telling.stands.length > 0
  if (mine === 'happened' && bare && undated && theirs.includes('denied')) return true
  // what is denied is none of what took place
  if (mine === 'denied') return theirs.includes('denied')
  if (theirs.length === 0 || theirs.includes(mine)) return true
  const off = (status: string) =>
    status === 'cancelled' || status === 'postponed' || status === 'denied'
  if (off(mine) || theirs.some(off)) {
    return (
      theirs.every((status) => off(status) || status === 'planned') &&
      (off(mine) || mine === 'planned')
    )
  }
  return false
}

function placesDiffer(scene: Scene, encounter: Encounter, telling: Telling): boolean {
  const mine = countriesOf(scene, telling)
  if (mine.length === 0) return false
  // "tiba di Jakarta dan menemui B ... undangan yang diberikan saat keduanya bersua di Lima": not where he has come to
  if (encounter.countries.size === 0 && encounter.stayed !== undefined)
    return isWhile(scene, telling) && !mine.includes(encounter.stayed)
  return encounter.countries.size > 0 && !mine.some((code) => encounter.countries.has(code))
}

/** "saat keduanya bersua di Lima": a clause of what went on then. */
export function isWhile(scene: Scene, { trigger }: Telling): boolean {
  return [1, 2, 3, 4].some(
    (back) =>
      scene.mentionAt[trigger.from - back] === -1 && scene.is(trigger.from - back, 'while') > 0,
  )
}

/** Countries of the places a telling is set in. */
export function countriesOf(scene: Scene, telling: Telling): readonly string[] {
  return telling.places.flatMap((mention) => scene.mentions[mention]?.country?.value ?? [])
}

/** Acts one state answers another's with. */
const ANSWERED: ReadonlySet<string> = new Set(['expulsion', 'recall', 'summons', 'sanction'])

/** An act of the same kind between the same two states, done the other way round. */
function isReversed(
  { parties: known }: Encounter,
  parties: readonly Party[],
  { trigger }: Telling,
): boolean {
  if (!ANSWERED.has(trigger.word.kind) || parties.length < 2 || known.length < 2) return false
  const of = (party: Party | undefined) => party?.entity.country?.value
  const [doer, ...others] = known
  const own = of(parties[0])
  return own !== undefined && of(doer) !== own && others.some((one) => of(one) === own)
}
