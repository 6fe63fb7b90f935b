/** Words that tell whether an event took place, is planned, or came to nothing. */

/** Words by which an event's status is told. */
export interface StatusWords {
  readonly planned: readonly string[]
  readonly cancelled: readonly string[]
  readonly postponed: readonly string[]
  readonly denied: readonly string[]
  /** "rencana" / "plan": right before a verb it tells of what is planned. */
  readonly plans: readonly string[]
  /** "isapan jempol" / "untrue": behind what is rumoured they deny it. */
  readonly untrue: readonly string[]
  /** "tidak", "belum" / "not", "never": nothing took place. */
  readonly negations: readonly string[]
  /** "jadi", "digelar" / "take place", "held": behind a noun and a negation they say that it was not; other verbs what it did not bring. */
  readonly occurrence: readonly string[]
  /** "menawarkan diri" / "offered to", "asked to": somebody puts an encounter forward, and nobody has agreed to it. */
  readonly proposed: readonly string[]
  /** "after all", "as planned": behind a plan negated they say that there was one. */
  readonly afterAll: readonly string[]
  /** "decided", "moved": an act in the infinitive behind them is done by it ("decided to expel the envoy"); none in a language without tenses. */
  readonly decided: readonly string[]
  /** "vowed", "pledged": an act in the infinitive behind them is planned. */
  readonly promised: readonly string[]
  /** "jika", "ingin" / "if", "wants to": nothing is settled. */
  readonly hypothetical: readonly string[]
  /** "no", "neither": they negate an event only before it ("No meeting"), behind it something else ("bore no fruit"). */
  readonly negativeDeterminers: readonly string[]
  /** "semula", "sempat" / "had been", "originally": a plan of the past, no plan now. */
  readonly formerPlan: readonly string[]
}
