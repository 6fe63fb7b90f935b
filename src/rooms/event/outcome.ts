/**
 * Outcomes of tellings: what the report says came of an event.
 */
import type { Scene } from './scene/scene.ts'
import type { Telling } from './telling.ts'

/** "berakhir dengan kesepakatan untuk ...": what stands behind the cue to the end of the clause. */
export function attachOutcome(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    const to = scene.mentionAt[at] === -1 && scene.quoted[at] === 0 ? scene.is(at, 'outcome') : 0
    if (to === 0) continue
    const owner = here.findLast(({ trigger, group }) => trigger.from <= at && group !== 'statement')
    if (owner === undefined || owner.outcome !== undefined) continue
    let from = to
    // "agreed on Friday to resume relations": the day is no part of what was agreed
    while (from < last && scene.timeAt[from] !== -1) from++
    let end = from
    while (end < last && !/^[.;"”“\n]$/.test(scene.tokens.folded[end] as string)) end++
    if (end <= from + 1) return
    owner.outcome = [from, end]
    // "berakhir dengan kesepakatan untuk ... antara kedua negara": what was agreed is an agreement of its own
    const agreed = here.find(
      ({ group, trigger }) => group === 'agreement' && trigger.from >= at && trigger.from < end,
    )
    if (agreed !== undefined && agreed !== owner && agreed.parties.length < 2) {
      let states = false
      for (let index = to; index < end; index++) states ||= scene.is(index, 'both-states') > 0
      agreed.stands = [states ? 'both-states' : 'both-persons']
      agreed.parties = []
    }
    return
  }
}
