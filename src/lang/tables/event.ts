import type { Office } from '../../model/entity.ts'
import type { EventKind } from '../../model/event.ts'
import type { EventPlaceTables } from './event-place.ts'
import type { StatusWords } from './event-status.ts'
import type { EventTimeTables } from './event-time.ts'
import type { TriggerWord } from './trigger-word.ts'

export type { TriggerWord } from './trigger-word.ts'

/** Event words of a language and the small words that tell who, where, and whether it took place. */
export interface EventTables extends EventTimeTables, EventPlaceTables {
  readonly triggers: readonly TriggerWord[]
  /** "menjatuhkan", "mencabut" / "imposed", "lifted", "hit": what a state does with sanctions. */
  readonly imposingVerbs: readonly string[]
  /** "menggelar", "melakukan", "held": their subject is the party of the event noun that follows. */
  readonly lightVerbs: readonly string[]
  /** Of the light verbs the past forms that leave no doubt: "held", "hosted"; none in a language without tenses. */
  readonly pastLightVerbs: readonly string[]
  /** Of the party words those that name a side of an agreement: "dengan", "oleh" / "with", "by". */
  readonly withWords: readonly string[]
  /** "oleh" / "by": behind them stands who did what a passive tells. */
  readonly agentWords: readonly string[]
  /** "pemerintah" / "the government": of the one who says so, where its country is not named. */
  readonly governments: readonly string[]
  /** "sebelum", "menjelang" / "before", "ahead of": the event behind them comes after the one told. */
  readonly beforeWords: readonly string[]
  /** "setelah", "seusai" / "after", "following": it came before. */
  readonly afterWords: readonly string[]
  /** "dipandu", "memimpin" / "mediated by", "opened": of the talks of others. */
  readonly mediationWords: readonly string[]
  /** "atas", "terkait" / "over", "because of": a time or place behind them is that of the cause. */
  readonly causeWords: readonly string[]
  /** "dalam" / "in", "during": what was said before was said at the encounter behind them. */
  readonly withinWords: readonly string[]
  /** "hingga" / "until": an hour behind it is when something ended. */
  readonly untilWords: readonly string[]
  /** "ikut", "part" of "took part in": what is said of them is said of the encounter behind "in". */
  readonly joiningWords: readonly string[]
  /** "meminta", "mendesak" / "urged", "told": said to somebody within an encounter. */
  readonly directives: readonly string[]
  /** "disusul", "lalu" / "followed by", "then": one more object of the verb before. */
  readonly followedWords: readonly string[]
  /** Of the light verbs those whose subject is host of the journey: "menjadi tuan rumah" / "hosted". */
  readonly hostingVerbs: readonly string[]
  /** "terpisah", "masing-masing" / "separate": with each of those listed an encounter of its own. */
  readonly separateWords: readonly string[]
  /** "she", "her"; empty where a pronoun may be anybody's. */
  readonly womanWords: readonly string[]
  readonly manWords: readonly string[]
  /** Whether nouns take an article, so that one without any looks back to nothing: "dialogue", unlike "the talks". */
  readonly articled: boolean
  /** "menurut" / "according to": what opens a sentence with where it is from. */
  readonly accordingWords: readonly string[]
  /** "discuss", "bid": what somebody is called upon for; empty where no word of calling on urges too. */
  readonly callPurposes: readonly string[]
  /** "tindak lanjut dari" / "a follow-up to": what stands behind took place before. */
  readonly builtOnWords: readonly string[]
  /** "bilateral", "one-on-one": of two; with several countries listed behind it, one encounter with each, and none of three. */
  readonly bilateralWords: readonly string[]
  /** "trilateral", "bersama-sama" / "three-way", "together": all those listed at one table. */
  readonly jointWords: readonly string[]
  /** "lagi", "kembali" / "again", "once more": behind "and" the encounter told before took place once more. */
  readonly againWords: readonly string[]
  /** Clauses that tell what a stay was for: "di mana", "tempat" / "where", "when". */
  readonly stayClauses: readonly string[]
  /** "empat mata", "terpisah" / "alone", "separately": without the others of the story. */
  readonly aloneWords: readonly string[]
  /** Bodies of sport, also inside a title: who is named by one ("Presiden FIFA") is no party. */
  readonly sportBodies: readonly string[]
  /** "bandara" / "airport": whoever greets a guest there is no encounter of its own. */
  readonly arrivalWords: readonly string[]
  /** "gempa", "banjir" / "earthquake", "floods": the state where it was is the one aided and condoled with. */
  readonly disasters: readonly string[]
  /** "surat" / "letter", "written message": what brings an invitation. */
  readonly letters: readonly string[]
  /** "masih", "telah", "juga" / "still", "already": between a subject and its verb. */
  readonly adverbs: readonly string[]
  /** "what": behind "for what would be" the encounter is named again; none in a language without such words. */
  readonly freeRelatives: readonly string[]
  /** "usul", "surat" / "plan", "letter": received by somebody they are no guest. */
  readonly receivedThings: readonly string[]
  /** "saat", "ketika" / "while": before a verb without a subject of its own. */
  readonly whileWords: readonly string[]
  /** "di sini" / "here": in the city of the dateline. */
  readonly hereWords: readonly string[]
  /** "country", "capital": behind "the" where the report is told from. */
  readonly landWords: readonly string[]
  /** "untuk" / "to": a journey to meet somebody shares its date with the meeting. */
  readonly purposeWords: readonly string[]
  /** "his", "her" and "their" before an event noun. */
  readonly owners: readonly string[]
  readonly ownersOfTwo: readonly string[]
  /** "counterpart", "opposite number": behind "her" they say that the word is a possessive, no object. */
  readonly peers: readonly string[]
  /** "di sela-sela", "on the sidelines of": the gathering behind them is where the event took place. */
  readonly settingWords: readonly string[]
  /** Of the clause words those that tell more of the noun before: "yang" / "which", "who". */
  readonly relativeWords: readonly string[]
  /** Words before a mention that make it no subject: "dengan", "kepada", "oleh" / "with", "to", "by". */
  readonly obliques: readonly string[]
  /** Words that lead from a trigger to the other party: "dengan", "bersama", "antara", "oleh" / "with", "between". */
  readonly partyWords: readonly string[]
  /** "yang dipimpin" / "led by": the delegation's head says more than its state. */
  readonly ledBy: readonly string[]
  /** "delegasi", "perunding" / "delegations", "ministers": behind them "of" and "from" name the sides. */
  readonly collectives: readonly string[]
  /** Of these the offices: "para menlu" / "foreign ministers". */
  readonly officesOfSeveral: readonly (readonly [form: string, office: Office])[]
  /** "untuk" / "for": "received X for talks". */
  readonly purposive: readonly string[]
  /** "dan", "serta" / "and". */
  readonly conjunctions: readonly string[]
  /** Words that open a clause with matters of its own: "yang", "setelah" / "which", "after". */
  readonly clauseWords: readonly string[]
  /** Of the clause words those that open what is said: "bahwa" / "that". */
  readonly complementizers: readonly string[]
  /** "ia", "dia" / "he", "she". */
  readonly pronouns: readonly string[]
  /** "dengannya" / "with him": the other side in one word with its preposition. */
  readonly withHimWords: readonly string[]
  /** "sebagai penengah" / "as mediator": whoever is named before it led the talks of others. */
  readonly mediatorWords: readonly string[]
  /** "diwakili" / "was represented by": who is named behind it was there for his state. */
  readonly representedWords: readonly string[]
  /** "diiyakan", "diterima" / "accepted": behind an invitation, what it asks for is planned. */
  readonly acceptedWords: readonly string[]
  /** "tamunya" / "his guest": the other of the two who met last. */
  readonly others: readonly string[]
  /** "blok itu" / "the bloc": the union or alliance named before. */
  readonly bodies: readonly string[]
  /** "dewan itu" / "the council": the body named before that has the word in its name. */
  readonly namedBodies: readonly string[]
  /** "kedutaan" / "embassy", "consulate": what a state keeps in another. */
  readonly missions: readonly string[]
  /** "memberi", "memerintahkan" / "gave", "ordered": before an envoy who has to leave. */
  readonly ultimatumWords: readonly string[]
  /** "kesepakatan", "nota kesepahaman" / "agreements": what states sign. */
  readonly papers: readonly string[]
  /** "keduanya", "kedua pemimpin" / "they", "the two leaders": the parties of the event before. */
  readonly bothPersons: readonly string[]
  /** "ketiganya" / "all three": those of the two encounters told last, or of one of three. */
  readonly allThree: readonly string[]
  /** "kedua pemimpin", "kedua presiden" / "the two leaders": heads of states or governments. */
  readonly bothLeaders: readonly string[]
  /** "kedua menlu" / "the two ministers". */
  readonly bothMinisters: readonly string[]
  /** "kedua negara" / "the two sides": the states of those parties. */
  readonly bothStates: readonly string[]
  /** "sebuah" / "a", "the": what follows is a noun with its adjectives. */
  readonly articles: readonly string[]
  /** "ibu kota" / "capital": behind a state's adjective its seat. */
  readonly capitalWords: readonly string[]
  /** "itu", "tersebut" / "the", "that": the event has been spoken of. */
  readonly determiners: readonly string[]
  /** Prepositions of the place an event is held at: "di" / "in", "at". */
  readonly atWords: readonly string[]
  /** Prepositions of a visit's destination: "ke", "di" / "to", "in". */
  readonly toWords: readonly string[]
  /** "at the invitation of", "atas undangan": who follows is host of the journey. */
  readonly hostWords: readonly string[]
  /** "at Li's invitation": whose it is, is host of the journey. */
  readonly hostNouns: readonly string[]
  /** "diterima" / "received", "hosted": of the meetings' words those whose one side is host. */
  readonly receptionWords: readonly string[]
  /** "suara berbanding" / "votes to": behind a number the ballots of a vote. */
  readonly ballotWords: readonly string[]
  /** "angkat kaki", "pulang" / "home", "back": what diplomats are told to do who are expelled, where those are called who are recalled. */
  readonly leavingWords: readonly string[]
  /** "diplomat", "atase" / "diplomats", "attaché": those who serve a state abroad. */
  readonly diplomats: readonly string[]
  /** "officers": with an adjective of their state before them they may be sent home as its diplomats are. */
  readonly servingWords: readonly string[]
  /** "anggota parlemen", "hakim" / "lawmakers", "judges": beside ministers and diplomats, of whom a state bars the entry. */
  readonly barredWords: readonly string[]
  /** "kepada", "untuk" / "to", "for": behind them stands who is given aid. */
  readonly recipientWords: readonly string[]
  /** "disampaikan", "dijatuhkan" / "sent", "imposed": what the noun before it tells of was done. */
  readonly doneWords: readonly string[]
  /** "melayangkan", "memperpanjang" / "extended", "sent": their subject does what the noun behind them tells of. */
  readonly doingWords: readonly string[]
  /** "bantuan", "ton" / "aid", "million": what is given is aid. */
  readonly aidWords: readonly string[]
  /** Of the aid words those that can be nothing else: "bantuan" / "aid", "relief". */
  readonly aidNames: readonly string[]
  /** "ke sana" / "there": the place or state named last. */
  readonly thereWords: readonly string[]
  /** Prepositions of where a journey starts: "dari" / "from". */
  readonly fromWords: readonly string[]
  readonly status: StatusWords
  /** Phrases that open an outcome: "berakhir dengan", "sepakat untuk" / "agreed to". */
  readonly outcomeCues: readonly string[]
  /** "telepon", "video link": talk near them is a call. */
  readonly phoneWords: readonly string[]
  /** Of the phone words those that need no "by" before them: "virtual", "daring" / "virtually". */
  readonly remoteWords: readonly string[]
  /** "melalui", "lewat" / "by", "over": before a line. */
  readonly meansWords: readonly string[]
  /** Phrases that hold an event's word and tell of none: "juru bicara" / "talk show". */
  readonly otherSenses: readonly string[]
  /** "simulasi sidang PBB" / "Model United Nations": states are played there, and nothing of the report takes place. */
  readonly enactments: readonly string[]
  /** "wartawan", "pengusaha" / "journalist": trades and callings whose holder serves no state. */
  readonly privateCallings: readonly string[]
  /** "politikus", "diplomat" before a state and "itu": whoever of that state was named last. */
  readonly callings: readonly string[]
  /** "delegasi", "utusan" / "envoys": those who speak for the state beside them; no word that a team of sport has. */
  readonly delegationWords: readonly string[]
  /** "politikus", "kader" before a party and "itu": whoever of its state was named last. */
  readonly memberWords: readonly string[]
  /** "presiden" of "presiden perempuan pertama Slovenia itu": an office told with more than its state. */
  readonly callingHeads: readonly string[]
  /** "perempuan", "pertama", "termuda" between such an office and its state. */
  readonly callingAdjectives: readonly string[]
  /** Words of sport and business near which a "meeting" is none of diplomacy's. */
  readonly otherWorlds: readonly string[]
  readonly examples: readonly (readonly [sentence: string, kind: EventKind])[]
  readonly never: readonly string[]
}
