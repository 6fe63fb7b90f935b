import type { EventKind } from '../../model/event.ts'
import type { EventShape } from './event-shape.ts'

/** One event word or phrase, as printed in lower case. */
export interface TriggerWord {
  readonly form: string
  readonly kind: EventKind
  readonly part: 'verb' | 'noun'
  readonly shape: EventShape
  /** English verbs: "met" is past, "meets" present, "meet" bare ("will meet"). */
  readonly tense?: 'past' | 'present' | 'bare'
  /** The word says by itself that it did not come about, was put off, or is to come ("is due in"). */
  readonly status?: 'cancelled' | 'postponed' | 'planned'
  /** Counts only where a party is named right beside it ("kesepakatan", "statement"). */
  readonly weak?: boolean
  /** Talk that is a call where a telephone is named beside it: "berbicara ... melalui telepon", "spoke by phone". */
  readonly voice?: boolean
  /** Talk that is a call where no place is told of those who spoke: "spoke to A on Monday", never "sat with A". */
  readonly speaks?: boolean
  /** Those who have met speak together: "joint news conference". */
  readonly joint?: boolean
  /** An agreement put under signature: its parties are signatories. */
  readonly signs?: boolean
  /** Tells of an event only where a telephone is named ("briefed his counterpart by telephone"). */
  readonly phoneOnly?: boolean
  /** Tells only where a person stands right behind: of a call ("called Wang late on Monday"). */
  readonly personOnly?: boolean
  /** "called on A" is a visit, "called on A to lift the ban" is not: verbs of `callPurposes` alone may stand behind "to". */
  readonly urges?: boolean
  /** Tells of aid only where what is given is named ("sent 30 tonnes of rice"). */
  readonly aidOnly?: boolean
  /** And only where it is named as such: "announced $100m in aid for Fiji", not "announced a $100m plant". */
  readonly aidNamed?: boolean
  /** Tells of an act only where a verb of laying on or lifting governs it: "announced a new package of sanctions". */
  readonly imposed?: boolean
  /** The act told last, done by whoever answers it: "responded in kind", "did the same". */
  readonly inKind?: boolean
  /** Of a ban only where those who serve a state are barred: "barred two Norwegian ministers from entering", no pilgrims. */
  readonly ofOfficials?: boolean
  /** Tells of an act only where a light verb governs it: "handed him an invitation". */
  readonly lightOnly?: boolean
  /** Tells of an act only where a state stands right behind it ("mengakui Palestina", "recognised Kosovo"). */
  readonly stateOnly?: boolean
  /** Tells of an act only where an ambassador stands right behind it ("memanggil Svardstrom"), in the passive before it. */
  readonly envoyOnly?: boolean
  /** Tells of a recall only where it is home that the envoy is called: "called its ambassador to Fiji home". */
  readonly homeOnly?: boolean
  /** Tells of a summons only where a ministry stands behind it: "was called to the Romanian foreign ministry". */
  readonly ministryOnly?: boolean
  /** Tells of a journey only where its traveller stands before it and a place right behind: "reached Paris". */
  readonly placeOnly?: boolean
  /** Tells of an expulsion only where an envoy is given time or told to do so: "gave Peru's ambassador 48 hours to leave". */
  readonly ultimatum?: boolean
  /** Said of an embassy, which is its subject: "Peru's embassy in Suva was closed", "the embassy there will be shut". */
  readonly ofMission?: boolean
  /** In the plural: with each of those listed behind it one of its own, "held calls with A and B". */
  readonly several?: boolean
  /** A line, and an encounter only behind a word of means: "broke the news to the premier by telephone". */
  readonly meansOnly?: boolean
  /** Its object is left out: the other of the two told of before ("it was Ravula who called", "called back"). */
  readonly takesOther?: boolean
  /** Tells of an encounter only where somebody stands behind it ("saw Xi", not "saw a bow in it"). */
  readonly partyOnly?: boolean
  /** Tells of an encounter only where its length and whom it was with stand behind: "had 45 minutes with Scholz". */
  readonly lengthOnly?: boolean
  /** Tells of a journey only where a place stands right behind: "was in Berlin", "berada di Suva"; what for is told beside it. */
  readonly stays?: boolean
  /** Where no place is told, it led to the city of the dateline: "arrived on Saturday", "tiba Sabtu". */
  readonly arrives?: boolean
  /** Tells of a journey only where "for Madrid", "ke Tokyo" stands behind, times between. */
  readonly leads?: boolean
  /** Its subject is what was done, its parties follow: "diteken Menlu A dan Menlu B", "was signed by"; of an act, whom it was done to: "was summoned". */
  readonly passive?: boolean
  /**
   * Whom it takes stands right behind it: no preposition between ("received a letter from A" is none), where strict no
   * other noun either ("menerima usul Presiden A").
   */
  readonly direct?: 'loose' | 'strict'
  /** Tells of an encounter only where it is said of a person: "Menlu A diterima", not "usul itu diterima". */
  readonly guest?: boolean
  /** Brings two sides together: "mempertemukan A dengan B". */
  readonly joins?: boolean
  /** Receives whoever arrives: told beside a journey it names the journey's host ("mendarat di Halim dan disambut Prabowo"). */
  readonly greets?: boolean
  /** A noun that tells of an act: by itself ("pengusiran diplomat"), or where a verb says that it was done ("undangan disampaikan"). */
  readonly deed?: 'itself' | 'done'
  /** Tells of an expulsion only where those who serve a state are told to leave: "memerintahkan tiga diplomat Fiji angkat kaki". */
  readonly leaveOnly?: boolean
  /** Tells of a vote only where the ballots are counted behind it: "menyetujui ... dengan 31 suara berbanding 22". */
  readonly ballotOnly?: boolean
  /** Others sign: "kedua pemimpin menyaksikan penandatanganan ..."; the parties are the states of those who watch. */
  readonly witnessed?: boolean
  /** What somebody is declared to be: "persona non grata". */
  readonly declared?: boolean
  /** One more of the kind told before: "putaran ketiga", "a further round". */
  readonly another?: boolean
  /** Says what was spoken of and leaves open how they met: "membahas", "discussed". */
  readonly topical?: boolean
  /** The word itself says whose: "pertemuannya", "kunjungannya". */
  readonly owned?: boolean
  /** The verb carries its object: "menerimanya" is "received him". */
  readonly takesHim?: boolean
  /** Where the journey of the story goes on: "lawatan berlanjut ke London", "the tour continued to". */
  readonly goesOn?: boolean
  /** Tells of a journey only where it opens its sentence: "Due in Ankara on Sunday, the premier ...". */
  readonly opens?: boolean
  /** A length must follow it: "menghabiskan dua hari di Sydney", "spent two days in Sydney". */
  readonly spent?: boolean
  /** Its subject stands right before it: "Witkoff berada di Moskow". */
  readonly near?: boolean
  /** Of an encounter a journey is made for, not of its host: "flew to Lima to meet Arelano" is a visit to Peru. */
  readonly beside?: boolean
  /** Tells of an invitation only where a letter stands before it: "a letter from President A inviting him to Lima". */
  readonly written?: boolean
  /** Tells only where its clause ends behind it: "Ravula accepted.". */
  readonly closes?: boolean
  /** An invitation taken up: the visit it leads to is planned. */
  readonly accepts?: boolean
  /** Its object travels: "sent Foreign Minister A to Lima", "dispatched a team led by A to Lima". */
  readonly sends?: boolean
  /** Goes on as it is told: "is visiting"; any other present tense of the report's own day is of a programme. */
  readonly underWay?: boolean
  /** An agreement behind which stands what is to be done: "sepakat membuka penerbangan"; not "menyepakati peta jalan". */
  readonly onDeed?: boolean
}
