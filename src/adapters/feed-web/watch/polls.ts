import type { Validators } from '../page.ts'

/** What is remembered of a source between two polls. */
export interface Poll extends Validators {
  readonly url: string
  /** When it was last asked, as an ISO instant. */
  readonly checked: string
  /** When it is to be asked again, as an ISO instant. */
  readonly nextDue?: string
  /** How often in a row it could not be had. */
  readonly failures: number
  /** Keys of what was taken from it already, the oldest first. */
  readonly seen?: readonly string[]
}

/** Remembers polls, one for each address. */
export interface Polls {
  poll(url: string): Promise<Poll | undefined>
  putPoll(poll: Poll): Promise<void>
}
