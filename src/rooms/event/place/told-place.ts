/**
 * Places of tellings: each goes to the event word it stands with.
 */
import { isElsewhere, ownerOf } from '../owner.ts'
import { isPlaced } from '../party/placed.ts'
import { isOfPerson } from '../scene/closed-relative.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isOfAffair, isOfDeedAgreed, isOfTopic } from './matter-place.ts'
import { placeOfThere } from './there.ts'

/** How far a place may stand from its event word or preposition, in tokens. */
const REACH = 60
/** How far before its event word "where" may stand, in tokens. */
const WHERE = 24

/** Gives each "di ..." / "in ..." to the event word before it, or to all where it opens the sentence. */
export function attachPlaces(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const leading: number[] = []
  for (const mention of scene.placesIn[sentence] ?? []) {
    const [from] = scene.range(mention.span)
    if (scene.quoted[from] === 1) continue
    const placed =
      mention.kind !== 'state' || isPlaced(scene, from, scene.first[sentence] as number)
    if (!placed && !isBehindHouse(scene, mention)) continue
    // "at a hotel on the Nile", "di Eropa Barat": a river or a part of the world is no place to meet in
    const { placeKind, country } = scene.entity(mention.index) ?? {}
    if (placeKind === 'region' && country === undefined) continue
    // "di Langkawi, Malaysia": the state of a city just named says no more
    const town = scene.mentions[scene.mentionAt[from - 2] ?? -1]
    const inside = mention.kind === 'state' && town?.kind === 'place'
    if (inside && scene.tokens.folded[from - 1] === ',' && isPlaced(scene, from, from - 2)) continue
    if (isOfAffair(scene, from) || isElsewhere(scene, here, from)) continue
    const owner = ownerOf(scene, here, from)
    if (!heldAt(scene, from, sentence, owner) || isOfCause(scene, owner, from, sentence)) continue
    if (isOfAim(scene, owner, here, from)) continue
    if (isOfTopic(scene, owner, mention) || isOfDeedAgreed(scene, owner, mention)) continue
    if (owner !== undefined && isOfPerson(scene, owner.trigger.to, from)) continue
    if (owner === undefined) leading.push(mention.index)
    else owner.places = [...owner.places, mention.index]
  }
  for (const telling of here) {
    // "Speaking in Apia, he said the call had lasted an hour": nobody calls in a place
    if (telling.group === 'call') continue
    // "Di Sydney, ... bertemu di Admiralty House": the city of the house
    if (leading.length > 0 && !telling.places.some((one) => isTown(scene, one)))
      telling.places = [...telling.places, ...leading]
    if (telling.places.length > 0 || telling.trigger.word.shape === 'journey') continue
    // "bertemu di Kuala Lumpur pada 27 Januari dan 6 April": in the same town, unless it was on other sidelines
    const again = scene.is(telling.trigger.from, 'again') > 0 ? undefined : telling.trigger.again
    const listed = here.find(({ trigger }) => trigger === again)
    if (listed !== undefined && !isAside(scene, telling)) {
      telling.places = listed.places
      continue
    }
    const there =
      placeOfWhere(scene, telling) ??
      placeOfThere(scene, telling, here) ??
      placeOfGathering(scene, telling)
    if (there !== undefined) telling.places = [there]
  }
}

/** Behind the words of the second encounter stands what it was beside: "serta di sela KTT ASEAN". */
function isAside(scene: Scene, { trigger }: Telling): boolean {
  for (let at = trigger.to; at < trigger.to + BESIDE; at++)
    if (scene.is(at, 'setting') > 0) return true
  return false
}

/** In tokens. */
const BESIDE = 4

function isTown(scene: Scene, mention: number): boolean {
  const { placeKind } = scene.entity(mention) ?? {}
  return placeKind !== undefined && placeKind !== 'venue'
}

/** "went on to Montevideo, where Lacalle Pou welcomed him", "ke Kolombo, tempat Presiden A menjamunya". */
function placeOfWhere(scene: Scene, { trigger, sentence }: Telling): number | undefined {
  const first = Math.max(scene.first[sentence] as number, trigger.from - WHERE)
  for (let at = trigger.from - 1; at > first; at--) {
    if (scene.tokens.folded[at] === ';') return undefined
    // "dari Canberra, tempat ia merangkap Fiji, dan Kementerian B memanggil ...": closed, and another clause begun
    if (scene.tokens.folded[at] === ',' && scene.is(at + 1, 'conjunction') > 0) return undefined
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'where') === 0) continue
    const comma = scene.tokens.folded[at - 1] === ',' ? 1 : 0
    // "had been to Brussels in October, where ...": the time passed over
    let before = at - 1 - comma
    while (before > first && (scene.timeAt[before] !== -1 || isBeforeTime(scene, before))) before--
    const mention = scene.mentions[scene.mentionAt[before] ?? -1]
    const isPlace = mention?.kind === 'place' || mention?.kind === 'state'
    return isPlace && mention.rule !== 'mention/adjective' ? mention.index : undefined
  }
  return undefined
}

/** "in October", "on Monday": the small word before a time. */
function isBeforeTime(scene: Scene, at: number): boolean {
  return scene.mentionAt[at] === -1 && scene.timeAt[at + 1] !== -1 && scene.is(at, 'at') > 0
}

/**
 * "Sugiono menghadiri KTT ASEAN di Cebu ... Di sela-sela KTT, ia bertemu A": where the gathering told of in one of the two
 * sentences before was.
 */
function placeOfGathering(scene: Scene, { trigger, sentence }: Telling): number | undefined {
  if (trigger.word.part !== 'verb' && trigger.light === undefined) return undefined
  const first = scene.first[sentence] as number
  const last = Math.min(scene.last[sentence] as number, trigger.to + BESIDES)
  let aside = false
  for (let at = Math.max(first, trigger.from - BESIDES); at < last; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'aside') > 0) aside = true
  if (!aside) return undefined
  for (let index = sentence - 1; index >= Math.max(0, sentence - 2); index--) {
    const end = scene.last[index] as number
    for (let at = scene.first[index] as number; at < end; at++) {
      const to = scene.mentionAt[at] === -1 ? scene.is(at, 'setting') : 0
      if (to === 0) continue
      const held = (scene.placesIn[index] ?? []).find(({ kind, span }) => {
        const [from] = scene.range(span)
        return kind === 'place' && from > to && scene.is(from - 1, 'at') > 0
      })
      if (held !== undefined) return held.index
    }
  }
  return undefined
}

/** How far from its event word "di sela-sela KTT" may stand, in tokens. */
const BESIDES = 20

/** "over a drone that fell in the Bryansk Region", "since a strike killed ... in Kabul": where the cause was. */
function isOfCause(
  scene: Scene,
  owner: Telling | undefined,
  from: number,
  sentence: number,
): boolean {
  const first = owner?.trigger.to ?? Math.max(scene.first[sentence] as number, from - 3)
  // "agreed to open an office in Lima": the event word ends in it
  // but "put their names to a pact in Lima"
  const { tense, signs } = owner?.trigger.word ?? {}
  const bound = owner?.group === 'agreement' && tense !== 'bare' && signs !== true
  if (bound && scene.is(first - 1, 'purpose') > 0 && owner.trigger.word.part === 'verb') return true
  // "Perundingan mengenai tarif digelar di Lima": the talks, and not the matter
  if (owner?.trigger.word.part === 'noun' && isHeld(scene, from - 2)) return false
  for (let at = from - 1; at >= Math.max(first, from - REACH); at--) {
    // "for just over an hour in Suva": a length is no cause
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    // but "ran until 2 a.m. in Brussels"
    const since = scene.is(at, 'since') > 0 && scene.is(at, 'clause') > 0
    if (scene.is(at, 'cause') > 0 || (since && scene.timeAt[at + 1] === -1)) return true
    // "mengundang Marape untuk menghadiri KTT di Bali": where he is asked to; "voted to extend its mission in Haiti"
    if (owner !== undefined && ASKING.has(owner.group) && scene.is(at, 'purpose') > 0) return true
    // "membicarakan penyelamatan pilot yang jatuh di Pegunungan Bintang": of what they spoke of
    if (owner?.trigger.word.topical === true && scene.is(at, 'relative') > 0) return true
    // "a message of condolence after a fire ... in Erzincan", "memanggil Svardstrom setelah ... di Stockholm"
    const act = owner?.trigger.word.shape === 'act' && scene.is(at, 'beside') > 0
    if (act) return true
    // "menandatangani pakta pada 2022, yang memicu kekhawatiran di Canberra": what came of it, and where
    const told = scene.tokens.folded[at - 1] === ',' && scene.is(at, 'relative') > 0
    const other = scene.mentionAt[at + 1] === -1 && !scene.isSmall(at + 1)
    if (told && other && owner?.group === 'agreement') return true
  }
  return false
}

/** "digelar", "berlangsung", "dimulai": a word of taking place. */
function isHeld(scene: Scene, at: number): boolean {
  if ((scene.mentionAt[at] ?? 0) !== -1) return false
  return (['occurrence', 'begun'] as const).some((kind) => scene.is(at, kind) > 0)
}

/**
 * "summoned the envoy to complain about threats made in Dhaka", "will fly to Batam to meet A and to see a park in Kabil",
 * "met on Sunday to discuss the killing of a diplomat in Nairobi": of what it was for. Where nothing else has said when or
 * where it was, an aim may stand between: "bertemu untuk membahas perikanan di Jakarta, Senin".
 */
function isOfAim(
  scene: Scene,
  owner: Telling | undefined,
  here: readonly Telling[],
  from: number,
): boolean {
  if (owner === undefined || (owner.group !== 'meet' && owner.group !== 'summons')) return false
  for (let at = from - 1; at >= Math.max(owner.trigger.to, from - REACH); at--) {
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'purpose') === 0) continue
    const verb =
      scene.mentionAt[at + 1] === -1 && !scene.isSmall(at + 1) && scene.timeAt[at + 1] === -1
    if (!verb || scene.is(at, 'at') > 0) continue
    const led = here.some(
      ({ group, destinations, trigger }) =>
        group === 'visit' && destinations.length > 0 && trigger.from < owner.trigger.from,
    )
    const told = owner.times.some(({ span }) => {
      const [start] = scene.range(span)
      return start >= owner.trigger.to && start < at
    })
    return owner.group === 'summons' || led || told || owner.places.length > 0
  }
  return false
}

/** Of which an infinitive tells what was asked, agreed or voted. */
const ASKING: ReadonlySet<string> = new Set(['invitation', 'vote', 'agreement'])

/** "di Istana, Singapura, ...": behind a house of a common name and a comma the city state, closed again. */
function isBehindHouse(scene: Scene, { span }: Scene['mentions'][number]): boolean {
  const [from, to] = scene.range(span)
  const { folded, capital } = scene.tokens
  if (folded[from - 1] !== ',') return false
  const closed =
    to >= scene.tokens.length || scene.timeAt[to] !== -1 || /^[,.(]$/.test(folded[to] as string)
  for (let at = from - 2; closed && at >= Math.max(0, from - 1 - HOUSE); at--) {
    if (scene.mentionAt[at] !== -1) return false
    if (scene.is(at, 'at') > 0) return capital[at] === 0 && capital[at + 1] === 1
  }
  return false
}

/** "di Kantor Kemlu, Jakarta", "di markas NATO, Brussel": a house named by whose it is, and behind the comma its town. */
function isHouseOf(scene: Scene, at: number, kind: string): boolean {
  const mention = scene.mentions[scene.mentionAt[at] as number]
  if (kind !== 'institution' || mention === undefined) return false
  const [start, end] = scene.range(mention.span)
  if (scene.tokens.folded[end] !== ',') return false
  for (let token = start - 1; token >= Math.max(0, start - HOUSE); token--) {
    if (scene.mentionAt[token] !== -1) return false
    if (scene.is(token, 'at') > 0) return true
  }
  return false
}

/** Words a house of an institution is named by, with the preposition: "di Kantor Pusat". */
const HOUSE = 3

/** Acts that reach somebody in a place: "memanggil duta besar ke Yerusalem", "mengirim tenda ke Turki". */
const REACHING: ReadonlySet<string> = new Set(['summons', 'aid'])

/** "di Beijing", "at the Great Hall of the People in Beijing", "di wisma negara ... Diaoyutai", ", Beijing,". */
function heldAt(scene: Scene, from: number, sentence: number, owner: Telling | undefined): boolean {
  const first = scene.first[sentence] as number
  // "a summit planned for Budapest"
  const mutual = owner?.trigger.word.shape === 'mutual'
  if (mutual && scene.is(from - 1, 'purpose') > 0 && scene.is(from - 2, 'planned') > 0) return true
  // "at the UN compound beside Nicosia's old airport": the house may be named by whose it is
  const near =
    from > 1 && (scene.is(from - 1, 'near') === from || scene.is(from - 2, 'near') === from)
  for (let at = from - 1; at >= Math.max(first, from - 7); at--) {
    if (scene.is(at, 'at') > 0) return true
    if (owner !== undefined && REACHING.has(owner.group) && scene.is(at, 'to') > 0) return true
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      const { kind, rule } = scene.mentions[index] as (typeof scene.mentions)[number]
      // "on the Spanish island of Ibiza"
      if (rule === 'mention/adjective' && scene.mentionAt[at + 1] === -1) continue
      if (isHouseOf(scene, at, kind)) return true
      if (kind !== 'place' && !(near && kind === 'institution')) return false
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
