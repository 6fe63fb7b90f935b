import type { Office } from '../../model/entity.ts'
import type { SourceHop } from '../../model/quote.ts'
import type { RelayVerb, RelayWord } from './relay.ts'

/**
 * Words of saying, and the small words around them that tell who speaks, where the words begin and
 * who passed them on. All forms are lower case unless a name needs its capitals.
 */
export interface QuoteTables {
  readonly cues: readonly CueWord[]
  /** Words that take up a speaker named before: "dia", "he", and bare roles: "sang menteri", "the minister". */
  readonly pronouns: readonly string[]
  /** Of these, the ones that mean a person, never an institution: "beliau", "he". */
  readonly personal: readonly string[]
  /** Of these, the ones that are always the subject, wherever they stand: "ia". */
  readonly subjects: readonly string[]
  /** "juga": with a pronoun it tells that whoever spoke before goes on. */
  readonly goingOn: readonly string[]
  /** "bahwa" / "that": opens the reported clause and is no part of it. */
  readonly complementizers: readonly string[]
  /** "agar", "untuk" / "to": opens what a directive asks for. */
  readonly directiveMarkers: readonly string[]
  /** Words that open a sentence and say nothing: "namun", "sementara itu" / "but", "meanwhile". */
  readonly connectives: readonly string[]
  /** Pronouns spoken to: "him", "them". */
  readonly objects: readonly string[]
  /** Words between a speaker and the verb: "juga", "sebelumnya" / "also", "later". */
  readonly betweens: readonly string[]
  /** Words behind the verb that tell where, when or to whom: "kepada", "dalam" / "in", "during". */
  readonly settings: readonly string[]
  /** How something is said, behind a setting's preposition: "dengan tegas", "secara terpisah"; other words there open what is said. */
  readonly manners: readonly string[]
  /** Of these prepositions, the ones that need such a word: "dengan", "secara". */
  readonly mannerLinks: readonly string[]
  /** Of these, the ones that lead to a person or paper spoken to: "kepada" / "to". */
  readonly towards: readonly string[]
  /** Words before a verb of saying that make it say nothing: "tidak", "enggan" / "not", "declined to". */
  readonly negations: readonly string[]
  /** "yang" / "who": a clause about the speaker stands between speaker and verb. */
  readonly relatives: readonly string[]
  /** Of those that open a clause, the ones that are its thing as well: "what" of "what the police called '...'". */
  readonly freeRelatives: readonly string[]
  /** Words between an office or mission and its place: "di" / "in". */
  readonly placeLinks: readonly string[]
  /** Words that make the name behind them no speaker: "dengan Xi", "about Xi". */
  readonly prepositions: readonly string[]
  /** Words that join a second report: "dan menambahkan", "sementara Rusia menyatakan" / "and added". */
  readonly joins: readonly string[]
  /** Words whose verb is not the reported clause's: "recalled their envoys since the war began". Empty where not asked. */
  readonly subordinators: readonly string[]
  /** Words that go on with reported words behind "she said,": "because", "unless". */
  readonly clauseLinks: readonly string[]
  /** The ending by which a clitic cue names its speaker: "-nya"; empty where there is none. */
  readonly clitic: string
  /** Articles and possessives before a noun: "the", "his", "sang". */
  readonly articles: readonly string[]
  /** Verbs with their subject behind them: "duduk", "hadir". */
  readonly presenting: readonly string[]
  /** Lead to where somebody comes from, for whomever he works: "asal", "kelahiran". */
  readonly origins: readonly string[]
  /** Bare offices that are always those of the country whose press writes so: "Kepala Negara". */
  readonly homeOffices: readonly string[]
  /** What he is no longer: "mantan". */
  readonly formers: readonly string[]
  /** "melainkan": behind it stands whoever it really is. */
  readonly contrasts: readonly string[]
  /** Verbs of turning a claim down: "menepis". */
  readonly denials: readonly string[]
  /** What others hold, behind such a verb: "anggapan", "kabar"; its words in marks are theirs. */
  readonly reputed: readonly string[]
  /** Whoever has died: "almarhum". */
  readonly deceased: readonly string[]
  /** What one does beside another, of whom the sentence before told: "turut", "hadir". */
  readonly joining: readonly string[]
  /** Where one is beside another: "samping" of "di sampingnya". */
  readonly sides: readonly string[]
  /** Words that show a clause has a verb of its own, and beginnings of such words. */
  readonly finite: readonly string[]
  readonly finitePrefixes: readonly string[]
  /** Of these, the ones of a verb whose subject does it himself: "me", "ber". Empty where a verb of asking needs its marker. */
  readonly actives: readonly string[]
  /** Words of number before a noun: "semua", "kedua". */
  readonly quantifiers: readonly string[]
  /** Endings of such words ("agreed"); a language without them lists none. */
  readonly finiteEndings: readonly string[]
  /** Endings of participles, which report only what stands behind them: "saying". */
  readonly participles: readonly string[]
  /** Words built like verbs that are none: "dialog", "terhadap" / "united". */
  readonly notFinite: readonly string[]
  /** Days and months: capitalised, and no medium's name. */
  readonly calendar: readonly string[]
  /** Heads that leave a speaker unnamed: "seorang", "pejabat" / "officials", "sources". */
  readonly unnamed: readonly string[]
  /** Where something is said or written: "jumpa pers", "keterangan" / "statement", "interview". */
  readonly venues: readonly string[]
  /** Countries whose people speak the language, ISO 3166-1 alpha-3; none where people of any country may speak it to the press. */
  readonly homes: readonly string[]
  /** What somebody is, where a name stands beside it: "direktur", "juru bicara" / "spokesman", "director". */
  readonly roles: readonly string[]
  /** Prepositions inside the naming of somebody without a name: "dari", "untuk" / "for", "in". */
  readonly links: readonly string[]
  /** What one may go by without anybody speaking: "menurut rencana", "according to plan". */
  readonly impersonal: readonly string[]
  /** Of the links, the ones that belong to a name as well: "of". */
  readonly owners: readonly string[]
  /** Words that end the naming before its verb: "juga", "telah" / "also", "had". */
  readonly adverbs: readonly string[]
  /** Words that make a naming definite: "itu", "tersebut", "sang" / "the". */
  readonly pointers: readonly string[]
  /** "the same station", "koran yang sama". */
  readonly samenesses: readonly string[]
  /** Words by which somebody without a name is brought in: "seorang" / "a", "one". */
  readonly indefinites: readonly string[]
  /** Nouns for any person, taken up by a definite naming: "perempuan", "tuan rumah" / "pontiff", "host". */
  readonly persons: readonly string[]
  /** The same for bodies: "lembaga" / "institution". */
  readonly groups: readonly string[]
  /** Nouns for one kind of body, which mean nobody but one that is called so: "lender", "militia". */
  readonly bodyKinds: readonly string[]
  /** Pronouns that mean a body or several people: "mereka", "pihaknya" / "they", "it". */
  readonly collective: readonly string[]
  /** Verbs that tell what somebody is: "menjadi" / "is", "became". */
  readonly copulas: readonly string[]
  /** Words for one role: "jubir" and "bicara" of "juru bicara". */
  readonly sameRoles: readonly (readonly [string, string])[]
  /** What such a word tells of somebody's office: "menlu" of "menlu itu". */
  readonly roleOffices: readonly RoleOffice[]
  /** Nouns for a country as one that speaks: "negara" of "negara Teluk itu". */
  readonly realms: readonly string[]
  /** Nouns that fit anybody, whatever he is: "perempuan", "tokoh", "tamu". */
  readonly anybody: readonly string[]
  /** Words that mean a woman, and a man: "she", "widow"; "he", "king". */
  readonly women: readonly string[]
  readonly men: readonly string[]
  /** Of these, the ones that tell whose something is: "her", "his". */
  readonly owned: readonly string[]
  /** Behind which a verb of saying is done to its subject: "was" of "was told that S". Empty where verbs have forms of their own for it. */
  readonly passives: readonly string[]
  /** Words by which a body or paper is somebody's: "his" of "his ministry", "its". Empty where an ending does it. */
  readonly possessives: readonly string[]
  /** Endings of words for somebody of a nation: "ian" of "the Hungarian", with the words that have none. */
  readonly nationals: readonly string[]
  /** Heads that, with a country, name a body that can speak: "militer", "otoritas" / "military". */
  readonly bodies: readonly string[]
  /** Whether the country follows such a head: "militer Israel", but "Israeli military". */
  readonly headFirst: boolean
  /** Words after which marks hold a title or a nickname: "bertajuk", "film" / "titled", "so-called". */
  readonly titleWords: readonly string[]
  /** Frames of passing on, with the name behind them: "seperti dilansir", "as reported by". */
  readonly carriers: readonly string[]
  /** Of these, the ones that name a carrier even at the head of a sentence: "kepada" / "speaking to". */
  readonly carrierHeads: readonly string[]
  /** Papers that speak, with their canonical name: "pernyataan bersama", "joint statement". */
  readonly documents: readonly (readonly [form: string, name: string])[]
  /** Small words between such a frame and the name: "oleh", "dari laman" / "by". */
  readonly carrierLinks: readonly string[]
  /** Nouns that are a medium: "televisi pemerintah", "kantor berita" / "state television". */
  readonly mediumWords: readonly string[]
  /** What a medium prints or airs, by which it is taken up: "laporan itu" / "the report". */
  readonly pieces: readonly string[]
  /** What such a noun makes of the medium it names; lower case. */
  readonly mediumKinds: readonly (readonly [noun: string, kind: SourceHop['kind']])[]
  /** Adjectives inside the naming of a medium: "resmi", "milik" / "official", "state-run". */
  readonly mediumModifiers: readonly string[]
  /** Words that make a broadcaster the state's: "pemerintah" / "state". */
  readonly stateOwned: readonly string[]
  /** Places to publish one's own words on; never carriers: "X", "Instagram". Case as printed. */
  readonly platforms: readonly string[]
  /** Whom press talk is addressed to without being named: "wartawan" / "reporters". */
  readonly press: readonly string[]
  /** Between such people and their medium: "from" of "journalists from Radio Kivu"; none where it follows at once. */
  readonly employs: readonly string[]
  /** What a verb of saying may take that says nothing: "apa-apa" / "nothing". */
  readonly fillers: readonly string[]
  /** Words that lead to whoever passed something on: "dikutip", "told", "citing". */
  readonly relays: readonly RelayWord[]
  /** Verbs by which a medium passes something on: "mewartakan", "aired"; `thing` where what it takes must be an utterance. */
  readonly relayVerbs: readonly RelayVerb[]
  /** Nouns that are somebody's words: "pernyataan", "rekaman" / "message", "note". */
  readonly utterances: readonly string[]
  /** Of these, his own stand, whose "that" opens his words: "menyampaikan harapan bahwa S"; not "membantah kabar bahwa S". */
  readonly stances: readonly string[]
  /** What one does by speaking, behind "and" no part of the words before it: "accused", "thanked". Empty where not asked. */
  readonly deeds: readonly string[]
  /** Beside a noun for an utterance they make it another one: "pendapat serupa", "a similar view". */
  readonly others: readonly string[]
  /** Openings of a question somebody is asked: "asked", "ditanya"; what is told in it is nobody's words. */
  readonly questions: readonly string[]
  /** Cues of one who has spoken before: "menambahkan", "imbuh" / "added", "went on". */
  readonly additions: readonly string[]
  /** Behind a preposition what makes it a number, which opens what is said: "least" of "at least 12". */
  readonly counts: readonly string[]
  /** Accounts somebody gives of a talk: "ringkasan", "readout". */
  readonly readouts: readonly string[]
  /** What takes up the words of several speakers: "kedua kalimat itu" / "the exchange". */
  readonly exchanges: readonly string[]
  /** What leads to whom a whole report is credited to, in its last sentences: "demikian dilaporkan" / "material from". */
  readonly closings: readonly string[]
  /** What names the whole report in such a sentence: "laporan ini" / "this report". */
  readonly wholeReports: readonly string[]
  /** The first word of such a credit in brackets: "reporting", "disadur". */
  readonly crediting: readonly string[]
  /** Nouns that take up the utterance before: "pernyataan itu" / "the remarks". */
  readonly sameUtterance: readonly string[]
  /** The occasion of words behind them; none in a language that reads it otherwise. */
  readonly occasions: OccasionTables
  /** "oleh" / "by": leads to who did it. */
  readonly agentMarks: readonly string[]
  readonly examples: readonly (readonly [cue: string, group: CueFrame])[]
  /** Strings that hold no cue although they look like one: "kata kunci". */
  readonly never: readonly string[]
}

/** Words for the occasion on which somebody speaks, where it stands behind his words: "mengatakan S saat bertemu Xi". */
export interface OccasionTables {
  /** "saat", "seusai": lead to what he did meanwhile. */
  readonly whens: readonly string[]
  /** What one does or attends while one speaks: "bertemu", "rapat". */
  readonly doings: readonly string[]
  /** "dalam", "lewat": lead to the talk itself. */
  readonly ways: readonly string[]
  /** The talk or paper that holds the words: "pidatonya", "siaran pers". */
  readonly speeches: readonly string[]
  /** Verbs that are themselves done on such an occasion, so that it belongs to their clause: "dibahas". */
  readonly told: readonly string[]
  /** Words that go on with the reported words: "tetapi". */
  readonly turns: readonly string[]
}

/** Offices a word for somebody may stand for; `loose` where others are called so as well: "diplomat". */
export interface RoleOffice {
  readonly form: string
  readonly offices: readonly Office[]
  readonly loose?: boolean
}

/**
 * How a cue is built into its sentence.
 * - `before`: speaker, cue, words: "X mengatakan bahwa S", "X said S"; in English the words may lead.
 * - `after`: words, cue, speaker: `"Q," kata X`; with `clitic` the speaker is in the word: "katanya".
 * - `according`: "Menurut X, S", "S, according to X".
 * - `directive`: "X meminta Y agar S", "X urged Y to S".
 * - `describe`: "X menyebut Y '...'", `X called it "..."`.
 * - `quoted`: "X was quoted as saying S by Z", "Z quoted X as saying S".
 * - `agentless`: "Dikatakan bahwa S", "It was announced that S": nobody stands at it.
 */
export type CueFrame =
  | 'before'
  | 'after'
  | 'according'
  | 'directive'
  | 'describe'
  | 'quoted'
  | 'agentless'

/** One word or phrase of saying. */
export interface CueWord {
  readonly form: string
  readonly frame: CueFrame
  /** "berharap", "believes": not speech but a stand of mind. */
  readonly attitude?: boolean
  /** The speaker stands in the word itself: "ucapnya", "menurutnya". */
  readonly clitic?: boolean
  /** Often takes a thing, not a clause ("menyampaikan duka", "announced sanctions"): the clause must show a verb. */
  readonly noun?: boolean
  /** Says something only with words in marks or a "that": "membalas", "shot back"; of `according` only with words in marks: "For X". */
  readonly utters?: boolean
  /** Done by papers alone: "read" of `the statement read`. */
  readonly paper?: boolean
  /** Takes whom it is said to without a preposition: "told reporters"; of a directive what is asked for without a marker, too. */
  readonly object?: boolean
  /** May stand before its speaker as well: `"Q," said X`. */
  readonly inverts?: boolean
  /** Needs an agent word to have a speaker behind it: "disampaikan oleh X"; of `describe` with `noun` it names things and people, too: "was called". */
  readonly passive?: boolean
  /** Sums up the sentence before, which is what was said: "Demikian disampaikan X". */
  readonly sums?: boolean
  /** Of `quoted`: what stands between medium and speaker is the cue ("quoted X as saying"). */
  readonly discontinuous?: string
}
