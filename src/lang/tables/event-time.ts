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
  /** "separate", "high-level": between a series word and its noun; empty where adjectives follow. */
  readonly seriesAdjectives: readonly string[]
  /** Of the setting words those that name no gathering of their own to go to: "di sela" / "on the sidelines". */
  readonly asideWords: readonly string[]
  /** "sejak" / "since": the time behind them is not the event's. */
  readonly sinceWords: readonly string[]
  /** "saat itu", "langsung", "beberapa jam kemudian" / "immediately", "hours later": on the day told last. */
  readonly thenWords: readonly string[]
  /** "juga" / "also": told beside what the story opens with. */
  readonly besidesWords: readonly string[]
  /** "bertolak" / "leaving", "departure": behind "before" they tell of the journey the story is about. */
  readonly departureWords: readonly string[]
  /** "sesudahnya" / "afterwards": what is told came of what was told before. */
  readonly afterwardsWords: readonly string[]
  /** "kesempatan itu" / "the same occasion": at the encounter told before. */
  readonly occasionWords: readonly string[]
  /** "saat itu", "dalam kunjungan itu" / "during that visit": at the time of what was told right before. */
  readonly thatTimeWords: readonly string[]
  /** Of the clause words those of what goes on at the same time: "saat" / "while". */
  readonly meanwhileWords: readonly string[]
  /** "terakhir kali" / "last": of an earlier time, where a date is told. */
  readonly lastTimeWords: readonly string[]
  /** "menjelang petang" / "late", "on", "after": they tell the hour; behind a person they go on to the time of a call. */
  readonly hourWords: readonly string[]
  /** "kemudian", "berselang" / "later", "over schedule": behind a length they make it none of the event's. */
  readonly laterWords: readonly string[]
  /** Words that bring a length: a DURATION near them is the event's ("berlangsung", "selama" / "lasted", "for"). */
  readonly lengthWords: readonly string[]
  /** "rampung" / "ended" right before a length and "kemudian" / "later": it took so long. */
  readonly endedWords: readonly string[]
  /** "kali" / "times": behind a number of three and more they count encounters and tell of none. */
  readonly timesWords: readonly string[]
  /** "puluhan kali", "berkali-kali" / "many times": the same without a number. */
  readonly oftenWords: readonly string[]
  /** "berada", "tinggal" / "stay": behind a journey they lead to how long it is. */
  readonly stayingWords: readonly string[]
  /** "dimulai" / "it began": at the head of a sentence they lead to the hour at which what was told before began. */
  readonly begunWords: readonly string[]
  /** "berakhir" / "ends" before a day: the last one of a visit. */
  readonly endingWords: readonly string[]
  /** "mengakhiri", "kembali dari" / "wrapped up", "flew home": before a visit's noun its day is the last one. */
  readonly homewardWords: readonly string[]
  /** "persinggahan pertama dari" / "the first stop of", "part of": the length behind is of the whole tour, and of no visit in it. */
  readonly legWords: readonly string[]
  /** Of the obliques the words of saying whose subject they lead to: "kata Menlu A". */
  readonly sayingWords: readonly string[]
  /** "mengatakan" / "said", "told": a day between them and a subject is that of the saying. */
  readonly reportingWords: readonly string[]
  /** "was due to", "had been expected": a plan told of a journey that did not come off. */
  readonly pastPlans: readonly string[]
  /** "who", "whose": what they open is told of a person, with times and places of its own; none in a language that has no such words. */
  readonly personalRelatives: readonly string[]
  /** "dihadiri" / "attended by": who stands behind was there, and is no side of his own. */
  readonly attendedWords: readonly string[]
  /** "kawasan", "tiga negara" / "Pacific", "three-nation": what makes a journey one of many stops. */
  readonly regionalWords: readonly string[]
  /** "molor" / "overran by" right before a length: it took so much more than planned. */
  readonly overrunWords: readonly string[]
  /** Words that tell a planned length from the one it took: "dijadwalkan" / "scheduled". */
  readonly plannedLength: readonly string[]
}
