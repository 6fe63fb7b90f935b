/** The small words of a language that tell where an event took place, and where it did not. */
export interface EventPlaceTables {
  /** "tempat", "di mana" / "where": what they open took place where the words before them name. */
  readonly whereWords: readonly string[]
  /** "dekat" / "near", "outside": the town behind them is where the house before them stands. */
  readonly nearWords: readonly string[]
  /** "sementara" / "whereas": what is told behind is set beside what was told before. */
  readonly contrastWords: readonly string[]
  /** "situasi", "perang" / "situation", "war": a place right behind them is where that is, and no encounter. */
  readonly affairWords: readonly string[]
}
