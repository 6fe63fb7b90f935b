/** Words that tell whether a time lies ahead of its report or behind it. */
export interface DirectionTables {
  /** Words that look ahead ("akan", "dijadwalkan") or back ("mengatakan", "telah") in the sentence of a bare weekday. */
  readonly lookAhead: readonly string[]
  readonly lookBack: readonly string[]
  /** Words of now ("meets", "is"): with no other verb about, a bare weekday lies ahead. */
  readonly lookNow: readonly string[]
  /** "was", "were": a look ahead behind one of them is a plan told in the past ("was due on Friday"). */
  readonly pastBe: readonly string[]
  /** "postponed", "diundur": from one clock of a day to another. */
  readonly moveWords: readonly string[]
  /** Behind a comma they begin a clause with a time of its own: "but", "sedangkan". */
  readonly clauseWords: readonly string[]
  /** "of": the day behind belongs to a thing ("his letter of Tuesday"). */
  readonly ofWords: readonly string[]
  /** Before a month or a date as a limit: "by mid-June" lies ahead but where the verb looks back. */
  readonly dueWords: readonly string[]
  /** Before and behind the last moment for a deed: "until Friday to leave". */
  readonly untilWords: readonly string[]
  readonly deedWords: readonly string[]
  /** Words of crediting a medium: "dilansir", "reported". */
  readonly creditCues: readonly string[]
  /** Such words that credit only right before a name: "dilaporkan CCTV", never "dilaporkan tewas". */
  readonly creditCuesBeforeNames: readonly string[]
  /** Verbs behind a quote whose tail names the day of speaking: "ujar Retno, Rabu (18/6)". */
  readonly sayingTails: readonly string[]
  /** How a verb of the past ends ("-ed"), and the words behind which it is none ("is extended"). */
  readonly pastEndings: readonly string[]
  readonly passives: readonly string[]
  /** Words behind which a word is no verb: "their host", "into closed session", "a cut". */
  readonly nounOpeners: readonly string[]
  /** Those of them that open one thing, so that a bare verb form further on is its noun: "a four-day visit". */
  readonly singularOpeners: readonly string[]
  /** "who", "yang": behind a comma they open a clause that tells of other days beside the story's own. */
  readonly relativeWords: readonly string[]
}
