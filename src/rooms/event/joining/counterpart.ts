/**
 * Counterparts: whom an act without an object is done to, and whose an encounter is of which no side is named, as the
 * encounters before it tell.
 */
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { aidedBefore, stricken } from './aid.ts'
import { sidesOf, withoutAsides } from './aside.ts'
import { countriesIn } from './stand.ts'

/** How many sentences back an act may look for whom it is done to. */
const ACT_BACK = 8

/** Who sent whom condolences or congratulations in the sentence before. */
export function wroteBefore(telling: Telling, encounters: readonly Encounter[]): readonly Party[] {
  const last = encounters.at(-1)
  const wrote = last?.group === 'condolence' || last?.group === 'congratulation'
  const beside = telling.sentence - (last?.tellings.at(-1)?.sentence ?? 0) <= 1
  return wrote && beside ? last.parties.map(({ entity }) => ({ entity, mention: -1 })) : []
}

/** The states whose talks were told last: "Putaran ketiga akan digelar di Turki". */
export function sidesBefore(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
): readonly Party[] {
  const met = encounters.filter(
    (one) => one.group === 'meet' && countriesIn(sidesOf(scene, one)).length > 1,
  )
  // "The mediator met A on Monday. The previous round, held in Lima, ...": of the talks the story is about
  const like = met.filter(({ tellings }) => tellings.some(({ kind }) => kind === telling.kind))
  const [main] = met
  const table = main !== undefined && countriesIn(main.parties).length > 2 ? [main] : met
  const last = withoutAsides(scene, like.length > 0 ? like : table, telling).at(-1)
  const sides = last === undefined ? [] : sidesOf(scene, last)
  const states = countriesIn(sides).flatMap((code) => scene.state(code) ?? [])
  // "pemerintah Sudan dan Pasukan Dukungan Cepat": sides of one country stay themselves
  const stood = states.length > 1 ? states : sides.map(({ entity }) => entity)
  return stood.map((entity) => ({ entity, mention: -1 }))
}

/**
 * Whom an act without an object is done to: "Australia menyusul dengan membekukan aset ...", "Russia will recall
 * its attaché": the one the same act was done to before, or who did one to the actor.
 */
export function counterpartBefore(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
): Party | undefined {
  const actor = telling.parties[0]?.entity.country?.value
  // a veto is cast on a text, and on nobody
  if (telling.group === 'vote') return undefined
  if (telling.group === 'aid') return aidedBefore(scene, telling, encounters)
  if (FEELING.has(telling.group)) {
    const spoken = spokenWith(telling, encounters)
    if (spoken !== undefined) return spoken
  }
  const acts = encounters.filter(({ tellings }) => {
    const [first] = tellings
    const near = telling.sentence - (tellings.at(-1)?.sentence ?? 0) <= ACT_BACK
    return near && first?.trigger.word.shape === 'act' && first.kind !== 'aid'
  })
  if (actor === undefined) return undefined
  if (acts.length === 0 && telling.group === 'condolence')
    return stricken(scene, telling.sentence, actor)
  // "Brazil recalled its envoy to Israel. Israel summoned Brazil's. Chile has also recalled its ambassador": a third state's like act
  const answers = acts.at(-1)?.parties.some(({ entity }) => entity.country?.value === actor)
  const like = acts.findLast(({ group }) => group === telling.group)
  const last = answers ? acts.at(-1) : (like ?? acts.at(-1))
  if (last === undefined) return undefined
  if (telling.group !== last.group && !isTitForTat(telling.group, last.group)) return undefined
  const [doer, ...others] = last.parties
  const back = others.some(({ entity }) => entity.country?.value === actor)
  const code = (back ? doer : others.at(-1))?.entity.country?.value
  const state = code === undefined || code === actor ? undefined : scene.state(code)
  return state === undefined ? undefined : { entity: state, mention: -1 }
}

/** Whether an act of no day of its own, whose other side only the story tells, may be one told before. */
export function isAgain({ kind, times }: Telling, other: Party | undefined): boolean {
  return other !== undefined && times.length === 0 && REPRISALS.has(kind)
}

/**
 * Whether several states did one act and nobody is named whom they did it to: "Colombia and Chile have also recalled their
 * ambassadors". All stand before the word.
 */
export function lacksPatient(scene: Scene, { trigger, parties }: Telling): boolean {
  const { shape, part, passive, kind } = trigger.word
  const alike = REPRISALS.has(kind) || kind === 'aid'
  if (shape !== 'act' || part !== 'verb' || passive === true || !alike) return false
  return (
    parties.length > 1 &&
    parties.every(({ entity, mention }) => {
      const span = scene.mentions[mention]?.span
      return entity.kind === 'state' && span !== undefined && scene.range(span)[1] <= trigger.from
    })
  )
}

const FEELING: ReadonlySet<string> = new Set(['condolence', 'congratulation'])

/** "The two spoke by phone on Monday, when A offered condolences": whom he spoke with, in that sentence or the one before. */
function spokenWith(
  { sentence, parties }: Telling,
  encounters: readonly Encounter[],
): Party | undefined {
  const [actor] = parties
  const call = encounters.findLast(
    (one) =>
      (one.group === 'call' || one.group === 'meet') &&
      sentence - (one.tellings.at(-1)?.sentence ?? -2) <= 1 &&
      one.parties.some(({ entity }) => entity === actor?.entity),
  )
  const others = (call?.parties ?? []).filter(
    ({ entity }) =>
      entity.kind === 'person' && entity.country?.value !== actor?.entity.country?.value,
  )
  const [other] = others
  return others.length === 1 && other !== undefined ? { ...other, mention: -1 } : undefined
}

/** Acts one state answers another's with. */
const REPRISALS: ReadonlySet<string> = new Set([
  'expulsion',
  'recall',
  'summons',
  'embassy_closure',
])

function isTitForTat(group: string, before: string): boolean {
  return REPRISALS.has(group) && REPRISALS.has(before)
}
