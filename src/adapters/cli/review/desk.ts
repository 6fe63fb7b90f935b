import type { ReviewAct, ReviewAction } from '../../../model/review.ts'
import type { Store } from '../../../ports.ts'
import { type Answer, actsOf, type Card, reviewAction } from '../../../review.ts'

/** What was decided of a card, and where it stood. */
export interface Decision {
  readonly card: Card
  readonly place: number
  readonly actions: readonly ReviewAction[]
}

/**
 * A person's desk: the cards still open, and what was decided at it. Every decision is kept at once, all its acts or
 * none, so that nothing decided is lost whatever becomes of the program.
 */
export class Desk {
  readonly #store: Store
  readonly #by: string
  readonly #now: () => number
  #cards: Card[]
  #decisions: Decision[] = []
  #place = 0
  #last = 0
  // Decisions before this one were made when the cards were laid out.
  #laid = 0

  constructor(store: Store, cards: readonly Card[], by: string, now: () => number) {
    this.#store = store
    this.#cards = [...cards]
    this.#by = by
    this.#now = now
  }

  /** The card in front; none once all is decided. */
  get card(): Card | undefined {
    return this.#cards[this.#place]
  }

  /** Its place among the open ones, from 1, and how many there are. */
  get place(): readonly [number: number, count: number] {
    return [Math.min(this.#place + 1, this.#cards.length), this.#cards.length]
  }

  get decisions(): readonly Decision[] {
    return this.#decisions
  }

  /** What was decided since the cards were laid out. */
  get fresh(): readonly Decision[] {
    return this.#decisions.slice(this.#laid)
  }

  /** Goes on by so many cards, or back; at the ends it stays. */
  move(by: number): void {
    this.#place = Math.max(0, Math.min(this.#cards.length - 1, this.#place + by))
  }

  /** Puts the card behind all others, for this session. */
  later(): void {
    const [card] = this.#cards.splice(this.#place, 1)
    if (card !== undefined) this.#cards.push(card)
    if (this.#place >= this.#cards.length - 1) this.#place = 0
  }

  /**
   * Decides the card in front and takes it off the desk.
   *
   * @returns undefined where the answer is none to its question
   */
  async decide(answer: Answer, note: string): Promise<Decision | undefined> {
    const { card } = this
    if (card === undefined) return undefined
    const acts = actsOf(card, answer)
    if (acts.length === 0) return undefined
    const actions = await this.#keep(acts, note)
    const decision = { card, place: this.#place, actions }
    this.#decisions.push(decision)
    this.#cards.splice(this.#place, 1)
    if (this.#place >= this.#cards.length) this.#place = 0
    return decision
  }

  /** Takes the last decision back: its card lies in front again. */
  async undo(): Promise<Decision | undefined> {
    const decision = this.#decisions.at(-1)
    if (decision === undefined) return undefined
    await this.#keep(
      decision.actions.map(({ id }) => ({ type: 'undo', action: id })),
      '',
    )
    this.#decisions.pop()
    this.#laid = Math.min(this.#laid, this.#decisions.length)
    this.#place = Math.min(decision.place, this.#cards.length)
    this.#cards.splice(this.#place, 0, decision.card)
    return decision
  }

  /** Lays out other cards: merging and parting events raises new questions. */
  refill(cards: readonly Card[]): void {
    this.#cards = [...cards]
    this.#place = 0
    this.#laid = this.#decisions.length
  }

  async #keep(acts: readonly ReviewAct[], note: string): Promise<readonly ReviewAction[]> {
    // Of two decisions of one millisecond the second must be the later one.
    this.#last = Math.max(this.#now(), this.#last + 1)
    const at = new Date(this.#last).toISOString()
    const actions = acts.map((act) => reviewAction(act, at, this.#by, note))
    await this.#store.together(async () => {
      for (const action of actions) await this.#store.review(action)
    })
    return actions
  }
}
