import { StoreFault } from '../../ports.ts'
import { type Exit, exit } from './exit.ts'
import type { Advice, Messages } from './messages/messages.ts'
import type { Paint } from './terminal/paint.ts'
import { printable, safeJson } from './terminal/printable.ts'

/** A failure the command line can explain: what, why, what to do, and the exit code. */
export class CliFailure extends Error {
  readonly exit: Exit
  /** Last part of the problem's type, `urn:kawat:problem:<slug>`. */
  readonly slug: string
  readonly advice: Advice
  constructor(exit: Exit, slug: string, advice: Advice, options?: ErrorOptions) {
    super(advice.what, options)
    this.name = 'CliFailure'
    this.exit = exit
    this.slug = slug
    this.advice = advice
  }
}

/** Turns whatever was thrown into a failure that can be told. */
export function failureOf(thrown: unknown, path: string, words: Messages): CliFailure {
  if (thrown instanceof CliFailure) return thrown
  if (thrown instanceof StoreFault) {
    const advice = words.failure.store[thrown.kind](path)
    const why = `${advice.why} (${thrown.message})`
    return new CliFailure(
      exit.failed,
      `database-${thrown.kind}`,
      { ...advice, why },
      { cause: thrown },
    )
  }
  const { unexpected } = words.failure
  const seen = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  const why = `${unexpected.why} (${seen})`
  return new CliFailure(exit.failed, 'defect', { ...unexpected, why }, { cause: thrown })
}

/** A failure for people, three lines. */
export function failureForPeople(advice: Advice, words: Messages, paint: Paint): string {
  const { why, todo } = words.failure
  return [
    `${paint('red', 'kawat:')} ${printable(advice.what)}`,
    `  ${paint('dim', `${why}:`)} ${printable(advice.why)}`,
    ...(advice.todo === '' ? [] : [`  ${paint('dim', `${todo}:`)} ${printable(advice.todo)}`]),
    '',
  ].join('\n')
}

/** A failure for machines: one line, a problem object of RFC 9457 with `todo` and `exit` added. */
export function failureForMachines(
  slug: string,
  advice: Advice,
  members: { readonly [member: string]: unknown },
): string {
  const problem = {
    type: `urn:kawat:problem:${slug}`,
    title: advice.what,
    detail: advice.why,
    ...(advice.todo === '' ? {} : { todo: advice.todo }),
    ...members,
  }
  return `${safeJson(problem)}\n`
}
