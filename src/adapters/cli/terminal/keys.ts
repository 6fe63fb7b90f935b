import { EventEmitter, on } from 'node:events'
import { emitKeypressEvents } from 'node:readline'
import { Readable } from 'node:stream'

/**
 * What a person does at the keyboard, or what becomes of the terminal: a letter or digit as `name` and `text`, or one of
 * the named keys; `paste` holds all that was pasted.
 */
export interface Key {
  readonly name: string
  readonly text: string
}

/** Keys as they come, in order; each is waited for. */
export interface Keys {
  next(): Promise<Key>
  /** Gives a key back, to be the next one again. */
  again(key: Key): void
  close(): void
}

/** What `node:readline` tells of a key. */
interface Keypress {
  readonly name?: string
  readonly sequence?: string
  readonly ctrl?: boolean
  readonly meta?: boolean
}

const END: Key = { name: 'end', text: '' }

/**
 * Reads keys of a terminal in raw mode.
 *
 * Ctrl-C and an interrupt from outside are the key `interrupt`, a window of another size is `resize`, and where the
 * input ends there is nothing but `end`.
 *
 * @param onResize calls back at every change of size; gives back what stops it
 */
export function keysOf(
  stdin: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  onResize: (listener: () => void) => () => void,
): Keys {
  const bus = new EventEmitter()
  const tell = (key: Key): void => {
    bus.emit('key', key)
  }
  const input = Readable.from(stdin)
  const interrupted = (): void => tell({ name: 'interrupt', text: '' })
  let pasted: string | undefined
  const pressed = (text: string | undefined, press: Keypress): void => {
    if (press.name === 'paste-start') pasted = ''
    else if (press.name === 'paste-end') {
      tell({ name: 'paste', text: pasted ?? '' })
      pasted = undefined
    } else if (pasted !== undefined) pasted += text ?? ''
    else tell(keyOf(text ?? '', press))
  }
  // The listener first: what stands in the buffer already must not be missed.
  const keys = on(bus, 'key') as AsyncIterableIterator<[Key]>
  input.on('keypress', pressed)
  input.once('end', () => tell(END))
  // A terminal that is gone has no more to say.
  input.once('error', () => tell(END))
  signal.addEventListener('abort', interrupted)
  const stop = onResize(() => tell({ name: 'resize', text: '' }))
  emitKeypressEvents(input)
  if (signal.aborted) interrupted()
  let ended = false
  const given: Key[] = []
  return {
    async next() {
      const again = given.pop()
      if (again !== undefined) return again
      if (ended) return END
      const { value, done } = await keys.next()
      const key = done === true ? END : (value as [Key])[0]
      ended = key.name === 'end'
      return key
    },
    again(key) {
      given.push(key)
    },
    close() {
      stop()
      signal.removeEventListener('abort', interrupted)
      input.off('keypress', pressed)
      input.destroy()
    },
  }
}

const NAMES: { readonly [name: string]: string } = { return: 'enter', enter: 'enter' }
// What a named key types where text is asked for.
const NAMED =
  /^(?:enter|escape|backspace|delete|up|down|left|right|pageup|pagedown|home|end|tab|insert|clear|f\d+)$/

function keyOf(text: string, { name, sequence = '', ctrl, meta }: Keypress): Key {
  if (ctrl === true && name === 'c') return { name: 'interrupt', text: '' }
  if (ctrl === true && name === 'd') return END
  if (ctrl === true) return { name: `ctrl-${name ?? ''}`, text: '' }
  const known = name === undefined ? undefined : (NAMES[name] ?? name)
  // The key End is not the end of the input.
  if (known !== undefined && NAMED.test(known))
    return { name: known === 'end' ? 'last' : known, text: '' }
  if (meta === true || /^[\x00-\x1f\x7f]/.test(sequence)) return { name: 'unknown', text: '' }
  if (known === 'space') return { name: 'space', text: ' ' }
  return { name: text, text }
}
