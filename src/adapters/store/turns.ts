import { AsyncLocalStorage } from 'node:async_hooks'

/** A `together` under way. */
interface Turn {
  over: boolean
  /** The last call made inside it. */
  last: Promise<unknown>
}

/**
 * Whose turn it is: one call runs at a time, and one `together`. Calls made inside it, however deep, belong to it
 * and follow each other; calls from elsewhere wait until it is over, so that its failure cannot take them along.
 */
export class Turns {
  readonly #inside = new AsyncLocalStorage<Turn>()
  #last: Promise<void> = Promise.resolve()

  /** Whether the caller runs inside the turn under way. */
  get inside(): boolean {
    return this.#inside.getStore()?.over === false
  }

  /** Runs one call, after those before it: in the turn the caller is in, else in one of its own. */
  async call<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#inside.getStore()
    if (turn === undefined || turn.over) return this.#alone(async () => work())
    const before = turn.last
    const { promise, resolve } = Promise.withResolvers<void>()
    turn.last = promise
    await before
    try {
      return await work()
    } finally {
      resolve()
    }
  }

  /** Runs work as a turn, after all that was asked for earlier. */
  take<T>(work: () => Promise<T>): Promise<T> {
    return this.#alone(async () => {
      const turn: Turn = { over: false, last: Promise.resolve() }
      try {
        return await this.#inside.run(turn, work)
      } finally {
        turn.over = true
        // A call nobody waited for still belongs to the turn.
        await turn.last
      }
    })
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    try {
      return await work()
    } finally {
      resolve()
    }
  }
}
