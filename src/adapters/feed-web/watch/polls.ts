import type { Poll } from '../../../model/poll.ts'

export type { Poll }

/** Remembers polls, one for each address; a store does. */
export interface Polls {
  poll(url: string): Promise<Poll | undefined>
  putPoll(poll: Poll): Promise<unknown>
}
