/**
 * Antecedents: whom "ia", "keduanya" and "the two leaders" look back to.
 */
import type { Entity } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from './scene.ts'
import type { Party } from './side.ts'
import { firstSubject, personsIn } from './subject.ts'
import type { Telling } from './telling.ts'

/**
 * Two sides named together as the subject of this sentence before the event word, or of the sentence
 * before: "Lavrov and Blinken had prepared the ground when they sat down".
 */
export function pairBefore(scene: Scene, telling: Telling): readonly Party[] | undefined {
  for (const index of [telling.sentence, telling.sentence - 1]) {
    if (index < 0) continue
    const limit = index === telling.sentence ? telling.trigger.from : (scene.last[index] as number)
    const first = scene.first[index] as number
    const subject = firstSubject(scene, first, limit)?.parties ?? []
    // "A told B at their meeting": the two persons named before it
    const parties =
      subject.length < 2 && index === telling.sentence ? personsIn(scene, first, limit) : subject
    if (new Set(parties.flatMap(({ entity }) => entity.country?.value ?? [])).size >= 2)
      return parties
  }
  return undefined
}

/** Whom a singular pronoun stands for: the subject of this sentence before it, else of the sentences before. */
export function focus(
  scene: Scene,
  sentence: number,
  before: number,
  taken: readonly Party[],
): Entity | undefined {
  for (let index = sentence; index >= Math.max(0, sentence - 5); index--) {
    const first = scene.first[index] as number
    const limit = index === sentence ? before : (scene.last[index] as number)
    const subject = firstSubject(scene, first, limit)
    const person = subject?.parties.find(
      ({ entity }) => entity.kind === 'person' && !taken.some((one) => one.entity === entity),
    )
    if (person !== undefined) return person.entity
    // "A wrote to B to congratulate him": with the subject a party already, the other person named before
    const other =
      index === sentence && before <= (scene.last[index] as number)
        ? personsIn(scene, first, limit).findLast(
            ({ entity }) => !taken.some((one) => one.entity === entity),
          )
        : undefined
    if (other !== undefined && taken.length > 0) return other.entity
    // "Slovenia will open an embassy, Ms Fajon said. She is to visit ...": who said so
    const end = index === sentence ? limit : scene.range(scene.sentences[index]?.span as Span)[1]
    const teller = personsIn(scene, limit, end).find(
      ({ entity }) => !taken.some((one) => one.entity === entity),
    )
    if (teller !== undefined) return teller.entity
  }
  return undefined
}
