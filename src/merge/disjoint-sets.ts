/** Sets that grow together, each known by one of its members. */
export class DisjointSets {
  readonly #parent = new Map<string, string>()

  has(id: string): boolean {
    return this.#parent.has(id)
  }

  /** Adds something as a set of its own, unless it is there. */
  add(id: string): void {
    if (!this.#parent.has(id)) this.#parent.set(id, id)
  }

  /** The member a set is known by. */
  rootOf(id: string): string {
    let root = id
    for (let up = this.#parent.get(root); up !== undefined && up !== root; ) {
      root = up
      up = this.#parent.get(root)
    }
    // Flat again, so that the next question is short.
    for (let at = id; at !== root; ) {
      const up = this.#parent.get(at) as string
      this.#parent.set(at, root)
      at = up
    }
    return root
  }

  areJoined(a: string, b: string): boolean {
    return this.rootOf(a) === this.rootOf(b)
  }

  join(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)]
    if (one !== other) this.#parent.set(one, other)
  }

  /** Joins all of a group. */
  gather([first, ...others]: readonly string[]): void {
    for (const other of others) this.join(first as string, other)
  }
}
