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
import { momentOf } from '../time/moment.ts'
import { datesFit, isDuring } from './day-fit.ts'
import { isBuiltOn, isEarlier } from './earlier.ts'
import { isMeetingOverLine } from './remote-meeting.ts'

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
  const over = voice || paid || isMeetingOverLine(encounter, telling)
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
  if (telling.day !== undefined && encounter.moments.length === 0 && !close) return false
  const mine = momentOf(telling)
  const during = encounter.group === 'visit' && mine !== undefined && isDuring(encounter, mine)
  if (!datesFit(scene, encounter, telling)) return false
  if (!during && !statusFits(encounter, telling)) return false
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
  if (parties.length === 0) return telling.trigger.word.part === 'noun' || telling.stands.length > 0
  const held = (party: Party) =>
    encounter.parties.some((one) => sameParty(one.entity, party.entity))
  if (parties.length === 1) {
    if (!held(parties[0] as Party)) return false
    // "Blinken juga bertemu ..." with nobody read: no new light on the encounter before
    // "Selain itu, Prabowo diundang menyaksikan parade": of the invitation told before
    const { part, weak, passive } = telling.trigger.word
    return part === 'noun' || weak === true || (passive === true && encounter.group !== 'agreement')
  }
  // "Dengan A ia duduk 45 menit. Selepas itu ketiganya berunding": three are not the two before
  const three = telling.stands.includes('all-three')
  if (three && encounter.parties.length < parties.length) return false
  if (parties.every(held)) {
    // "had huddled with Mr Akinci alone": not the meeting of all three
    const persons = (all: readonly Party[]) =>
      all.filter(({ entity }) => entity.kind === 'person').length
    return !(isAlone(scene, telling) && persons(encounter.parties) > persons(parties))
  }
  const covers = encounter.parties.every((one) =>
    parties.some((party) => sameParty(party.entity, one.entity)),
  )
  return covers && encounter.parties.length >= 2
}

/** "tiba di Jakarta ... Rencana singgah di Bali ditiadakan": a stop called off, in another city than the visit. */
function isOtherStop(scene: Scene, encounter: Encounter, telling: Telling): boolean {
  const { told, destinations } = telling
  if (told?.status !== 'cancelled' && told?.status !== 'postponed') return false
  const cities = (all: readonly number[]) =>
    all.flatMap((index) => {
      const entity = scene.entity(index)
      const city = entity?.placeKind === 'city' ? entity.name : entity?.city
      return city ?? []
    })
  const mine = cities(destinations)
  const theirs = encounter.tellings.flatMap((one) => cities(one.destinations))
  return mine.length > 0 && theirs.length > 0 && !mine.some((city) => theirs.includes(city))
}

/** "A dan B sepakat membuka jalur feri. ... Kedua menteri juga menandatangani memorandum": told apart by a verb each. */
function isOtherPaper({ tellings }: Encounter, { trigger, sentence }: Telling): boolean {
  const { part, signs, passive } = trigger.word
  if (part !== 'verb' || signs !== true || passive === true) return false
  return tellings.every(
    (one) =>
      one.sentence < sentence &&
      !one.headline &&
      one.trigger.word.part === 'verb' &&
      one.trigger.word.signs !== true,
  )
}

/** "Fiji expelled two Peruvian diplomats. Peru responded in kind": done to whoever did it before. */
function isReturned({ tellings }: Encounter, telling: Telling): boolean {
  const [by, to] = sidesInOrder(telling)
  if (by === undefined || to === undefined || by === to) return false
  return tellings.some((one) => {
    const [doer, done] = sidesInOrder(one)
    return doer === to && done === by
  })
}

/** The countries of who did an act and of whom it was done to, where the telling puts them in this order. */
function sidesInOrder({ trigger, parties }: Telling): readonly (string | undefined)[] {
  const { shape, part, declared } = trigger.word
  if (shape !== 'act' || (part === 'noun' && declared !== true)) return []
  return parties.slice(0, 2).map(({ entity }) => entity.country?.value)
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
  return (
    mine.length > 0 &&
    encounter.countries.size > 0 &&
    !mine.some((code) => encounter.countries.has(code))
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
