import { userInfo } from 'node:os'
import { exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'

const LONGEST = 100

/**
 * Who decides: `--as`, then KAWAT_REVIEWER, then the name of whoever is logged in.
 *
 * @throws CliFailure where there is no name: every act carries one
 */
export function reviewerOf({ world, words }: Session, asked: string | undefined): string {
  const name = printable(asked ?? world.env.KAWAT_REVIEWER ?? loginName())
  if (name === '' || name.length > LONGEST) {
    throw new CliFailure(exit.usage, 'no-reviewer', words.review.failure.badName)
  }
  return name
}

function loginName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that has no name; then one has to be given.
    return ''
  }
}
