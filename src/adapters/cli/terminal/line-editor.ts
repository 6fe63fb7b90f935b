import type { Key } from './keys.ts'
import { printable } from './printable.ts'

/** A line being typed; `done` once it is taken or left. */
export interface Line {
  readonly text: string
  readonly done?: 'taken' | 'left'
}

const LONGEST = 2000
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a key makes of a line: text is added at its end, Backspace takes the last letter, Ctrl-U all, Enter takes it, Esc leaves it. */
export function typeInto({ text }: Line, key: Key): Line {
  switch (key.name) {
    case 'enter':
      return { text, done: 'taken' }
    case 'escape':
    case 'interrupt':
    case 'end':
      return { text, done: 'left' }
    case 'backspace': {
      const last = [...letters.segment(text)].at(-1)
      return { text: last === undefined ? '' : text.slice(0, last.index) }
    }
    case 'ctrl-u':
      return { text: '' }
    case 'ctrl-w':
      return { text: text.replace(/\S+\s*$/, '') }
    default: {
      // Pasted text may hold anything; a line has no breaks and no controls.
      const added = key.name === 'paste' ? printable(key.text) : key.text
      return { text: (text + added).slice(0, LONGEST).toWellFormed() }
    }
  }
}
