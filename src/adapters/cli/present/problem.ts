import type { Problem } from '../../../model/problem.ts'
import type { Messages } from '../messages/messages.ts'
import { printable } from '../terminal/printable.ts'
import { dateInWords } from './moment.ts'

/** A problem as a sentence of the catalogue, with what is printed and what would fit; of a code it does not know, the room's own note. */
export function problemInWords({ code, note, actual, expected }: Problem, words: Messages): string {
  const told = Object.hasOwn(words.problems, code)
    ? words.problems[code as keyof Messages['problems']]
    : printable(note)
  if (actual !== undefined && expected === undefined) return `${told} (${printable(actual)})`
  if (actual === undefined || expected === undefined) return told
  const form = (value: string): string => printable(formInWords(value, words))
  return `${told} (${words.labels.printedAndFitting(form(actual), form(expected))})`
}

/** A problem's code as a sentence of the catalogue; one it does not know stays the code. */
export function problemTold(code: string, words: Messages): string {
  return Object.hasOwn(words.problems, code)
    ? words.problems[code as keyof Messages['problems']]
    : printable(code)
}

// The rooms know no language: a weekday is `weekday 3`, Monday being 1; a date is ISO.
function formInWords(form: string, words: Messages): string {
  const weekday = /^weekday ([1-7])$/.exec(form)?.[1]
  return weekday === undefined
    ? dateInWords(form, words)
    : (words.time.weekdays[Number(weekday) - 1] ?? form)
}
