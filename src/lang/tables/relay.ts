/** Words by which it is told how somebody's words came to the report. */

/** A word that leads to whoever passed something on. */
export interface RelayWord {
  readonly form: string
  /** Whom it leads to was the source of the one named before: "mengutip", "citing". */
  readonly back?: boolean
  /** The same only right behind another medium's name: "dikutip X dari siaran Y". */
  readonly source?: boolean
  /** Leads to somebody spoken to: a medium passes it on, a statesman does not. */
  readonly to?: boolean
  /** By way of much that is nobody: only whoever has a name is taken, "through", "lewat". */
  readonly channel?: boolean
  /** What media do: a name no table knows behind it is one, "diwartakan", "aired by". */
  readonly press?: boolean
  /** Leads to much else: only a known medium, or one with a word for it, is taken: "on", "to". */
  readonly weak?: boolean
  /** Tells that the speaker was speaking there, so that his words around it came that way: "was speaking to". */
  readonly speaks?: boolean
}

/** A verb by which a medium passes something on. */
export interface RelayVerb {
  readonly form: string
  readonly thing?: boolean
  /** What anybody does: only of a known medium, "said". */
  readonly weak?: boolean
  /** The words it passes on were told before: "carried it", "memuatnya". */
  readonly takes?: boolean
}
