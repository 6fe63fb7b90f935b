import type { Messages } from './messages/messages.ts'
import type { Output } from './terminal/output.ts'
import type { Paint } from './terminal/paint.ts'
import type { World } from './world.ts'

/** How results are written. */
export type Form = 'people' | 'json' | 'jsonl' | 'plain'

/** One run of the command line: the world, the language, the streams and their colours. */
export interface Session {
  readonly world: World
  readonly words: Messages
  readonly form: Form
  readonly out: Output
  readonly error: Output
  readonly paint: Paint
  readonly paintError: Paint
  /** IANA zone of the reader's own clock. */
  readonly readerZone: string
  /** Columns lines are laid out in; undefined where the output is no terminal and may be as wide as it likes. */
  readonly columns?: number
}

/** Whether errors and results are for machines. */
export function isForMachines(form: Form): boolean {
  return form === 'json' || form === 'jsonl'
}
