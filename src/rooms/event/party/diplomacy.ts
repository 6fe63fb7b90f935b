/**
 * Diplomacy: which encounters are events of it, and who can be a party to one.
 */
import type { Entity } from '../../../model/entity.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Party } from './side.ts'

/**
 * Whether the encounter is diplomacy: parties of two countries (or a visit abroad, or one speaker),
 * each of them in an office, a state or an institution.
 */
export function isDiplomatic(
  scene: Scene,
  encounter: Encounter,
  parties: readonly Party[],
): boolean {
  const official = parties
  const countries = new Set(official.flatMap((party) => countryOf(scene, party) ?? []))
  if (encounter.group === 'visit') {
    const [visitor] = official
    const travels = visitor?.entity.kind === 'person' || visitor?.delegates === true
    if (visitor === undefined || !travels || encounter.country === undefined) return false
    // "kunjungan Presiden Andrés Ferrer ke Bali", of a club: how somebody is called is too little to make him a guest from abroad
    const { country, office } = visitor.entity
    if (country?.rule === 'entity/name-country' && office?.value === 'head_of_state') return false
    return visitor.entity.country?.value !== encounter.country
  }
  // a body of states votes: the Security Council, the OAS, the European Parliament
  if (encounter.group === 'vote') {
    const ballots = encounter.tellings.every(({ trigger }) => trigger.word.ballotOnly === true)
    return official.some(
      ({ entity: { kind, country, class: sort } }) =>
        kind === 'institution' &&
        (country?.value === 'IGO' ||
          // "The European Union approved a mandate": a union decides, and its parliament votes
          (country?.value === 'EUE' && (!ballots || sort === 'parliament'))),
    )
  }
  if (encounter.group === 'statement') return official.length >= 1
  // "Peru recalled its ambassador": the state he leaves may stand elsewhere
  if (encounter.group === 'recall' && official.some((party) => recalls(scene, encounter, party)))
    return true
  // "The United States imposed sanctions on four traders": nobody's state is told
  if (encounter.group === 'sanction' && isOfBody(scene, encounter, official)) return false
  if (encounter.group === 'sanction' && isImposed(scene, encounter, official)) return true
  // "KTT ASEAN akan digelar di Kuala Lumpur": the gathering itself, its members unnamed
  const [only, ...others] = official
  const gathering = encounter.tellings.every(({ kind, gathers }) => kind === 'summit' && gathers)
  if (gathering && others.length === 0 && only?.entity.kind === 'institution')
    return only.entity.country?.value === 'IGO'
  // an act is done to a state or its envoy: "mengusir diplomat Rusia", "recognised Palestine"
  if (
    encounter.tellings[0]?.trigger.word.shape === 'act' &&
    official.every(({ entity }) => entity.kind === 'person') &&
    encounter.group !== 'invitation' &&
    encounter.group !== 'congratulation' &&
    encounter.group !== 'condolence' &&
    encounter.group !== 'aid' &&
    encounter.group !== 'summons' &&
    encounter.group !== 'embassy_opening' &&
    encounter.group !== 'embassy_closure'
  )
    return false
  const strangers = official.filter((party) => {
    const { entity } = party
    const office = entity.office?.value ?? ''
    // whoever signs with a foreigner and is only called a minister is the foreigner's other side
    const signs = encounter.group === 'agreement' && office === 'minister'
    if (countryOf(scene, party) !== undefined) return false
    return PRINCIPAL.has(office) || signs || hasPeer(office, official)
  })
  if (countries.size + strangers.length < 2 || countries.size === 0) return false
  // "Peru and Uruguay meet at the Estadio Nacional" is sport; states meet in talks, agreements and the like
  const lead =
    encounter.tellings.find((telling) => telling.parties.length >= 2) ?? encounter.tellings[0]
  // "Oman hosted talks between Iran and Peru"
  const talks = encounter.tellings.some(
    ({ kind, trigger }) => kind === 'talks' && trigger.word.part === 'noun',
  )
  const verbOnly = !talks && lead?.kind === 'meeting' && lead.trigger.word.part === 'verb'
  // but their negotiators, their ministers do
  const served =
    official.some(({ delegates }) => delegates === true) ||
    official.every((party) => isDelegation(scene, party)) ||
    // "Delegasi Fiji dan Peru bertemu di Lima. Sebelumnya, kedua pihak bertemu di Suva": told of so before
    (lead !== undefined && areBoth(scene, lead))
  return !(verbOnly && !served && official.every(({ entity }) => entity.kind === 'state'))
}

/** "Sebelumnya, kedua pihak bertemu", not "Panglima wilayah kedua negara bertemu": they themselves are the subject. */
function areBoth(scene: Scene, { stands, trigger, sentence }: Telling): boolean {
  if (!stands.includes('both-states') || trigger.word.voice === true) return false
  const first = scene.first[sentence] as number
  for (let at = trigger.from - 1; at >= Math.max(first, trigger.from - SUBJECT); at--) {
    if (scene.is(at, 'both-states') === 0) continue
    const before = at - 1
    if (before < first || scene.tokens.folded[before] === ',') return true
    return scene.isSmall(before) && scene.is(before, 'from') === 0
  }
  return false
}

/** How far before its verb such a subject may stand, in tokens. */
const SUBJECT = 6

/** "Delegasi Ethiopia bertemu utusan Eritrea": a word for those who speak for the state right before it. */
function isDelegation(scene: Scene, { mention }: Party): boolean {
  const span = scene.mentions[mention]?.span
  if (span === undefined) return false
  const [from] = scene.range(span)
  return [1, 2, 3].some((back) => scene.is(from - back, 'delegation') === from)
}

/** A state named before the word, or by a pronoun: not only the one that is left ("The company recalled its representative from Fiji"). */
function recalls(scene: Scene, { tellings }: Encounter, { entity, mention }: Party): boolean {
  const span = scene.mentions[mention]?.span
  const from = tellings[0]?.trigger.from ?? 0
  return entity.kind === 'state' && (span === undefined || scene.range(span)[0] < from)
}

/** "Kenya's football federation sanctioned two clubs": a body no word tells of, where the verb alone says what was done. */
function isOfBody(scene: Scene, { tellings }: Encounter, [by]: readonly Party[]): boolean {
  const span = scene.mentions[by?.mention ?? -1]?.span
  if (span === undefined || by?.entity.kind !== 'state') return false
  const alone = tellings.every(({ trigger: { word } }) => {
    return word.part === 'verb' && word.passive !== true && !word.form.includes(' ')
  })
  return alone && /^['’]s?$/.test(scene.tokens.folded[scene.range(span)[1]] ?? '')
}

/** One state, its ministry, or a union of them, named before a verb of laying sanctions on somebody. */
function isImposed(
  scene: Scene,
  { tellings }: Encounter,
  [by, ...others]: readonly Party[],
): boolean {
  const body = by?.entity.kind === 'institution' && by.entity.country !== undefined
  const deals =
    by?.entity.kind === 'state' ||
    (body && (by.entity.country?.value === 'EUE' || DEALS.has(by.entity.class ?? '')))
  const told = tellings.some(
    ({ trigger: { word, from, light }, told }) =>
      (word.part === 'verb' || light !== undefined) &&
      // "a court sanctioned two firms"
      (word.form.includes(' ') || light !== undefined || deals) &&
      ((told === undefined && light !== undefined) ||
        told?.status === 'happened' ||
        told?.status === 'planned') &&
      isNamedBefore(scene, by, from),
  )
  return told && (by?.entity.kind === 'state' || body) && others.length === 0
}

/** Bodies by which a state lays sanctions. */
const DEALS: ReadonlySet<string> = new Set(['treasury', 'foreign_ministry', 'presidency'])

/** Named before the word, and as itself: "Kenya's football federation sanctioned two clubs" is not Kenya. */
function isNamedBefore(scene: Scene, party: Party | undefined, from: number): boolean {
  const span = scene.mentions[party?.mention ?? -1]?.span
  if (span === undefined) return false
  const [start, end] = scene.range(span)
  return start < from && !/^['’]s?$/.test(scene.tokens.folded[end] ?? '')
}

/** "Menteri Perdagangan A bertemu Menteri Perdagangan Kanada B", "Gubernur A menerima Duta Besar Inggris B": his equal, or an envoy. */
function hasPeer(office: string, official: readonly Party[]): boolean {
  if (office === '' || office === 'other' || office === 'spokesperson') return false
  return official.some(({ entity }) => {
    const other = entity.office?.value
    return entity.country !== undefined && (other === office || other === 'ambassador')
  })
}

/** "called in the Russian ambassador", named further on without his state: of the state the words at the event tell. */
function countryOf(scene: Scene, { entity, mention }: Party): string | undefined {
  const told = entity.kind === 'person' ? scene.mentions[mention]?.country : undefined
  return (entity.country ?? told)?.value
}

/** Offices that deal with other states: their holder needs no country beside a foreigner ("The Foreign Secretary and Mr Ainslie"). */
const PRINCIPAL: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'top_diplomat',
  'defence_minister',
  'crown_prince',
  'envoy',
  'military_chief',
  'security_adviser',
  'deputy_minister',
  'deputy_head',
  'igo_head',
])

/** Whether the entity can be a party: a state, its institution, or a person known or in office. */
export function isOfficial(scene: Scene, entity: Entity): boolean {
  if (entity.kind === 'state') return true
  if (entity.kind === 'institution') return entity.country !== undefined
  if (entity.row !== undefined) return true
  if (isPrivate(scene, entity)) return false
  // "Turkey's Hakan Fidan": whom the report names by his country speaks for it
  if (
    entity.country?.rule === 'mention/possessive-country' ||
    entity.country?.rule === 'mention/of-country'
  )
    return true
  if (entity.office === undefined) return false
  // "Direktur Jenderal ... Kementerian Luar Negeri RI": any official whose title names the state served
  return entity.office.value !== 'other' || entity.country?.certainty === 'stated'
}

/** "pengusaha Korea Selatan Kim Min-jae menyusul ke Jakarta": whoever is told by a trade or calling serves no state. */
function isPrivate(scene: Scene, { office }: Entity): boolean {
  if (office?.value !== 'other') return false
  return office.evidence.some((span) => {
    const [from, to] = scene.range(span)
    for (let at = from; at < to; at++) if (scene.is(at, 'private') > 0) return true
    return false
  })
}
