import type { Terminal } from '../world.ts'
import type { Output } from './output.ts'

/** A picture of the whole screen: lines no wider than it, and where the cursor blinks while a line is typed. */
export interface Frame {
  readonly lines: readonly string[]
  readonly cursor?: { readonly line: number; readonly column: number }
}

/** The screen while a program has it for itself. */
export interface Screen {
  size(): { readonly columns: number; readonly rows: number }
  draw(frame: Frame): Promise<void>
  /** Gives the terminal back as it was: its text, its cursor, its keys. */
  leave(): Promise<void>
}

// The second screen, no cursor, and pastes framed, so that a pasted text is not taken for keys.
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?2004h'
const LEAVE = '\u001b[?2004l\u001b[?25h\u001b[?1049l'

/** Takes the screen over; whoever does gives it back in a `finally`. */
export async function enterScreen(terminal: Terminal, out: Output): Promise<Screen> {
  terminal.raw(true)
  await out.write(ENTER)
  let open = true
  return {
    size: () => terminal.size(),
    async draw({ lines, cursor }) {
      const { rows } = terminal.size()
      const body = lines
        .slice(0, rows)
        .map((line) => `${line}\u001b[K`)
        .join('\r\n')
      const at =
        cursor === undefined
          ? '\u001b[?25l'
          : `\u001b[${Math.min(cursor.line, rows - 1) + 1};${cursor.column + 1}H\u001b[?25h`
      await out.write(`\u001b[H${body}\u001b[J${at}`)
    },
    async leave() {
      if (!open) return
      open = false
      try {
        await out.write(LEAVE)
      } finally {
        terminal.raw(false)
      }
    },
  }
}
