import { AsyncLocalStorage } from 'node:async_hooks'

/** A `together` under way. */
interface Turn {
  over: boolean
}

/**
 * Whose turn it is: one `together` runs at a time. Calls made inside it, however deep, belong to it;
 * calls from elsewhere wait until it is over, so that its failure cannot take them along.
 */
export class Turns {
  readonly #inside = new AsyncLocalStorage<Turn>()
  #last: Promise<void> = Promise.resolve()

  /** Whether the caller runs inside the turn under way. */
  get inside(): boolean {
    return this.#inside.getStore()?.over === false
  }

  /** Runs one call: at once inside a turn, else when no turn is under way. */
  async call<T>(work: () => T): Promise<T> {
    if (!this.inside) {
      // Somebody else may have begun while we waited.
      for (let last = this.#last; ; last = this.#last) {
        await last
        if (last === this.#last) break
      }
    }
    return work()
  }

  /** Runs work as a turn of its own, after all that were asked for earlier. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    const turn: Turn = { over: false }
    try {
      return await this.#inside.run(turn, work)
    } finally {
      turn.over = true
      resolve()
    }
  }
}
