/**
 * Encounters counted from one told before: "Kallas bertemu Presiden A pada Rabu. ... Ia tiba pada Selasa malam. Sebelum bertemu
 * presiden, ia berunding dengan B pukul 09.30": on the day of that encounter, whatever day was told last.
 */
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isFloating, momentOf } from './moment.ts'

const GROUPS: ReadonlySet<string> = new Set(['meet', 'call', 'agreement'])
/** How far into its sentence the encounter counted from may stand, in tokens. */
const OPENING = 4
/** Tellings looked back. */
const BACK = 24

/** Gives an event behind "Sebelum bertemu A," the day of the encounter with A told before. */
export function attachDayBeside(
  scene: Scene,
  told: readonly Telling[],
  sentence: number,
  here: readonly Telling[],
): void {
  const [counted] = here
  const first = scene.first[sentence] as number
  if (counted === undefined || here.length < 2 || scene.is(first, 'beside') === 0) return
  if (counted.group !== 'meet' || counted.trigger.from - first > OPENING) return
  if (counted.times.length > 0) return
  const day = dayOf(told, counted)
  if (day === undefined) return
  for (const telling of here.slice(1)) {
    if (!GROUPS.has(telling.group) || telling.told?.status === 'planned') continue
    if (telling.offset !== undefined || !isBehindComma(scene, counted, telling)) continue
    if (telling.times.length === 0)
      telling.day = { start: day, grain: 'day', zone: null, approx: false }
    else if (telling.times.every(isFloating))
      telling.times = telling.times.map((time) => onDay(time, day))
  }
}

/** The day of the last encounter that took place with one of those, or, where nobody is named, of the last at all. */
function dayOf(told: readonly Telling[], { parties }: Telling): string | undefined {
  const named = new Set(parties.map(({ entity }) => entity))
  const last = told.slice(-BACK).findLast((one) => {
    const day = momentOf(one)
    if (one.group !== 'meet' || one.told?.status === 'planned' || day === undefined) return false
    if (day.start.length < 10 || day.end !== undefined) return false
    return named.size === 0 || one.parties.some(({ entity }) => named.has(entity))
  })
  return last === undefined ? undefined : momentOf(last)?.start.slice(0, 10)
}

function isBehindComma(scene: Scene, counted: Telling, { trigger }: Telling): boolean {
  for (let at = counted.trigger.to; at < trigger.from; at++)
    if (scene.tokens.folded[at] === ',') return true
  return false
}

function onDay(time: Timex, day: string): Timex {
  const { anchor: _, ...rest } = time
  if (time.moment === undefined) return time
  const { instant: __, end: ___, ...moment } = time.moment
  return { ...rest, moment: { ...moment, start: day + moment.start.slice(10) } }
}
