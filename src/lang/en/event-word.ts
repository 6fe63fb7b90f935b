/** How the English tables of events spell out their words. */
import type { TriggerWord } from '../tables/event.ts'

type Tense = NonNullable<TriggerWord['tense']>
type Marks = Partial<TriggerWord>

/** Forms of one tense that tell of one kind of event. */
export function verbs(
  kind: TriggerWord['kind'],
  shape: TriggerWord['shape'],
  tense: Tense,
  forms: readonly string[],
  marks: Marks = {},
): readonly TriggerWord[] {
  return forms.map((form) => ({ form, kind, part: 'verb', shape, tense, ...marks }))
}

export function nouns(
  kind: TriggerWord['kind'],
  shape: TriggerWord['shape'],
  forms: readonly string[],
  marks: Marks = {},
): readonly TriggerWord[] {
  return forms.map((form) => ({ form, kind, part: 'noun', shape, ...marks }))
}

export function withEach(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))
}
