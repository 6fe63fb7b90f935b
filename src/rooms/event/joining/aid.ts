/**
 * Aid whose words name no recipient: "China menjanjikan 50 juta yuan", "Selandia Baru juga akan mengirim bantuan".
 */
import type { Encounter } from '../encounter.ts'
import type { Party } from '../party/side.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { countriesIn } from './stand.ts'

/** How many sentences back the aid of others may be told, and the encounter with whom it is given to. */
const AIDED_BACK = 6
const MET_BACK = 2
/** Groups of encounters, and of what was signed: "Under it, Canberra will provide ...". */
const MET: ReadonlySet<string> = new Set(['condolence', 'call', 'meet', 'agreement'])

/** The state aided last before, or the one the giver condoled with, called or met right before; nobody where neither is told. */
export function aidedBefore(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
): Party | undefined {
  const giver = telling.parties[0]?.entity.country?.value
  if (giver === undefined) return undefined
  const back = ({ tellings }: Encounter) => telling.sentence - (tellings.at(-1)?.sentence ?? 0)
  const aided = encounters.findLast((one) => one.group === 'aid' && back(one) <= AIDED_BACK)
  const met = encounters.findLast(
    (one) =>
      MET.has(one.group) && back(one) <= MET_BACK && countriesIn(one.parties).includes(giver),
  )
  const codes =
    aided === undefined
      ? countriesIn(met?.parties ?? []).filter((code) => code !== giver)
      : countriesIn(aided.parties.slice(1)).slice(-1)
  const [code] = codes
  const state = code === undefined || code === giver ? undefined : scene.state(code)
  if (codes.length === 1 && state !== undefined) return { entity: state, mention: -1 }
  return codes.length > 0 || isGiven(scene, telling)
    ? undefined
    : stricken(scene, telling.sentence, giver)
}

/** "handed the task of giving out aid to the Gaza Humanitarian Foundation": who is given something is named, and is no state. */
function isGiven(scene: Scene, { trigger, sentence }: Telling): boolean {
  for (let at = trigger.to; at < (scene.last[sentence] as number); at++) {
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'recipient') === 0) continue
    if ([1, 2, 3].some((ahead) => (scene.mentionAt[at + ahead] ?? -1) !== -1)) return true
  }
  return false
}

/**
 * The state a disaster is told to have struck before an act of another: the one land the
 * first such sentence names, if the story names it again; else, where a story has named one
 * far oftener than any other, that one.
 */
export function stricken(scene: Scene, sentence: number, actor: string): Party | undefined {
  for (let at = Math.max(0, sentence - DISASTER_BACK); at <= sentence; at++) {
    if (!tellsDisaster(scene, at)) continue
    const codes = new Set(
      (scene.placesIn[at] ?? []).flatMap(({ country, span }) =>
        country === undefined || span.start < (scene.article.dateline?.end ?? 0)
          ? []
          : country.value,
      ),
    )
    codes.delete(actor)
    const [code, ...others] = codes
    const state = code === undefined || others.length > 0 ? undefined : scene.state(code)
    if (state !== undefined && isNamedAgain(scene, state)) return { entity: state, mention: -1 }
  }
  return namedMost(scene, sentence, actor)
}

/** Whether a story names a land more than once, its people and towns counted. */
function isNamedAgain(scene: Scene, { country }: Party['entity']): boolean {
  let count = 0
  for (const mention of scene.mentions) if (mention.country?.value === country?.value) count++
  return count > 1
}

/** How many sentences back the disaster may be told. */
const DISASTER_BACK = 12

function tellsDisaster(scene: Scene, sentence: number): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++)
    if (openEnd(scene, at, 'disaster') > 0) return true
  return false
}

/** How often a story must name the state it is about. */
const OFTEN = 3

/** "A quake struck Nepal. ... China will provide 20 million yuan": the state the story has named most, by far. */
function namedMost(scene: Scene, sentence: number, giver: string): Party | undefined {
  const counts = new Map<string, number>()
  for (const mention of scene.mentions) {
    const code = mention.country?.value
    const land = mention.kind === 'state' || mention.kind === 'place'
    if (mention.sentence > sentence || !land || code === undefined || code === giver) continue
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a)
  if (most === undefined || most[1] < OFTEN || most[1] < 2 * (next?.[1] ?? 0)) return undefined
  const state = scene.state(most[0])
  return state === undefined ? undefined : { entity: state, mention: -1 }
}
