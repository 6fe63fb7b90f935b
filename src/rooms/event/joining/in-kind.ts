/**
 * Answers in kind: "Algeria expelled 12 French officials and France responded in kind". The act is the one told last, done to
 * whoever did it; "Poland did the same" is done to whom it was done before.
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Acts of one state against another. */
const AGAINST: ReadonlySet<string> = new Set([
  ...['expulsion', 'recall', 'summons', 'sanction', 'embassy_closure', 'recognition'],
])
/** How many sentences back the act may be told. */
const BACK = 3

/** The telling with the act it repeats and the side it is done to; undefined where none was told before, or the answer itself is told behind. */
export function answered(
  scene: Scene,
  telling: Telling,
  encounters: readonly Encounter[],
  next: Telling | undefined,
): Telling | undefined {
  const [actor] = telling.parties
  const code = actor?.entity.country?.value
  // "responded in kind, declaring the ambassador persona non grata"
  const told = next?.sentence === telling.sentence && next.trigger.word.shape === 'act'
  if (actor === undefined || code === undefined || told) return undefined
  const last = encounters.findLast(
    ({ group, tellings }) =>
      AGAINST.has(group) && telling.sentence - (tellings.at(-1)?.sentence ?? -BACK) < BACK,
  )
  if (last === undefined) return undefined
  const [doer, ...others] = last.parties
  if (doer?.entity.country?.value === code) return undefined
  const back = others.some(({ entity }) => entity.country?.value === code)
  const other = (back ? doer : others.at(-1))?.entity.country?.value
  const state = other === undefined ? undefined : scene.state(other)
  const [first] = last.tellings
  if (state === undefined || first === undefined) return undefined
  const { inKind: _, ...word } = telling.trigger.word
  return {
    ...telling,
    kind: first.kind,
    group: last.group,
    trigger: { ...telling.trigger, word: { ...word, kind: first.trigger.word.kind } },
    parties: [actor, { entity: state, mention: -1 }],
    stands: [],
  }
}
