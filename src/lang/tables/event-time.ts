/** Small words that tell when an event was, and of what else a time beside it is. */
export interface EventTimeTables {
  /** "dirilis", "diunggah" / "released", "posted": the time behind them is a paper's. */
  readonly releasedWords: readonly string[]
  /** "dimajukan", "mundur": beside the words of what is put off. */
  readonly movedWords: readonly string[]
  /** "ke", "menjadi": behind a word of moving they lead to the new time. */
  readonly movedToWords: readonly string[]
  /** "hari kedua" 2, "hari terakhir" 0: days counted by a visit. */
  readonly visitDays: readonly (readonly [form: string, nth: number])[]
  /** "mulai" / "from": behind an agreement they lead to the day it takes effect. */
  readonly effectiveWords: readonly string[]
  /** "serangkaian" / "a series of": before an event noun they tell of several encounters. */
  readonly seriesWords: readonly string[]
  /** Of the setting words those that name no gathering of their own to go to: "di sela" / "on the sidelines". */
  readonly asideWords: readonly string[]
}
