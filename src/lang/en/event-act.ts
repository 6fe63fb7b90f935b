import type { TriggerWord } from '../tables/event.ts'
import { verbs, withEach } from './event-word.ts'

/** The passive of an act: "was", "were", "has been" and, to come, "be" before the participle. */
function passives(
  kind: TriggerWord['kind'],
  participles: readonly string[],
): readonly TriggerWord[] {
  const passive = { passive: true }
  return [
    ...verbs(kind, 'act', 'past', withEach(['was', 'were', 'been'], participles), passive),
    ...verbs(kind, 'act', 'bare', withEach(['be'], participles), passive),
  ]
}

/** English event words for the acts of states, in the shapes the wires give them. */
export const eventActs: readonly TriggerWord[] = [
  ...passives('summons', ['summoned', 'called in', 'hauled in']),
  ...passives('expulsion', [
    ...['expelled', 'thrown out', 'kicked out', 'ordered out', 'declared persona non grata'],
    ...['ordered to leave', 'told to leave', 'asked to leave', 'given 48 hours to leave'],
  ]),
  ...passives('recall', ['recalled', 'withdrawn', 'called home', 'called back', 'pulled out']),
  ...verbs('recall', 'act', 'past', ['withdrawn from', 'recalled from'], { passive: true }),
  ...passives('congratulation', ['congratulated']),
  ...passives('invitation', ['invited']),
]
