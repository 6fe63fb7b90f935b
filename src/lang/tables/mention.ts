import type { Office } from '../../model/entity.ts'
import type { VenueKind } from '../../model/event.ts'

/** How people, states and institutions are named in a language. */
export interface MentionTables {
  /** Office words: "Menteri Luar Negeri", "Menlu", "Foreign Minister"; matched without regard to case. */
  readonly offices: readonly OfficeWord[]
  /** Country of officials named without one in this language's press; missing where the press is nobody's. */
  readonly homeCountry?: string
  /** Whether a country may stand before an office: "Chinese Foreign Minister", never "China Menlu". */
  readonly countryBeforeOffice: boolean
  /** "mantan", "former": the office is held no more. */
  readonly former: readonly string[]
  /** "Dr", "Mr", "Jenderal": words before a name that are no part of it. */
  readonly honorifics: readonly string[]
  /** Titles of those who reign, before a name the tables know: "Raja", "Emperor"; no part of the name proper. */
  readonly sovereigns: readonly string[]
  /** Of these the ones that tell a calling as well: "Rear Admiral", "Sister". */
  readonly ranks: readonly string[]
  /** Callings, in lower case: who is told to have one holds an office of no rank ("baker", "petani"). */
  readonly callings: readonly string[]
  /** Kinships and friendships: whoever is named behind one is a person ("nephew Bello", "istrinya Sari"). */
  readonly kin: readonly string[]
  /** Whether who is named with an age and nothing else is a private person, of an office of no rank. */
  readonly agedArePrivate: boolean
  /** Words behind a calling that end it: "of", "who" / "di", "yang". */
  readonly callingEnds: readonly string[]
  /** Words that no long title holds: "yang", "di", "dengan". */
  readonly chainBreaks: readonly string[]
  /** Verbs of who is at the head of something: "who heads the agency", "yang mengepalai". */
  readonly roleVerbs: readonly string[]
  /** Nouns for a land whose president is a head of state ("the country's president"), and for a party. */
  readonly landWords: readonly string[]
  readonly partyWords: readonly string[]
  /** Behind an office and before a time: it is held still ("since 2022"), or no more ("until 2016"). */
  readonly tenureSince: readonly string[]
  readonly tenureUntil: readonly string[]
  /** Verbs of giving somebody an office: "named X as national security adviser", "menunjuk X sebagai". */
  readonly appointing: readonly string[]
  /** Words between the name of who is given an office and the office: "as", "sebagai". */
  readonly appointedAs: readonly string[]
  /** Clauses behind a name that tell the office held, before it: "who serves as", "yang juga menjabat". */
  readonly holdingClauses: readonly string[]
  /** Verbs of what people live by, in the form that tells a habit: "who sells limes", "yang berjualan sayur". */
  readonly workVerbs: readonly string[]
  /** Parts of a parliament: whoever chairs one sits there. */
  readonly houseParts: readonly string[]
  /** Words that begin a clause about the person: "who", "yang". */
  readonly relatives: readonly string[]
  /** "acting": the office is held for the time being. */
  readonly acting: readonly string[]
  /** Small words inside a name: "bin", "van", "al". */
  readonly particles: readonly string[]
  /** Polite words that stand inside a name as well: "Syafrizal Datuk Rajo Bungsu". */
  readonly innerTitles: readonly string[]
  /** Titles and words of places that are family names as well, where nothing follows: "Jaafar Sultan, in Muscat", "Akbar Tanjung". */
  readonly surnameTitles: readonly string[]
  /** First names cut short before a stop: "Moh. Fathorrahman", "Wm. Hague". */
  readonly shortened: readonly string[]
  /** Capitalised words that begin sentences and are no names: "Pada", "Menurut" / "The", "After". */
  readonly notNames: readonly string[]
  /** Common words, in lower case, that are in nobody's name and may stand with a capital in a title: "politik", "keamanan". */
  readonly commonWords: readonly string[]
  /** Words between an office and whom it serves: "dari" / "of". */
  readonly links: readonly string[]
  /** "asal" / "from": those of the links that tell where somebody comes from, not whom he serves ("petinju asal Filipina"). */
  readonly origins: readonly string[]
  /** Words between an office and what it deals with: "Utusan Khusus PBB untuk Yaman" is no Yemeni. */
  readonly towards: readonly string[]
  /** Words that join two offices of one person: "sekaligus", "merangkap" / "and". */
  readonly officeJoins: readonly string[]
  readonly articles: readonly string[]
  /** Words behind an office that point to its holder: the "itu" of "Menlu Malta itu, Censu Grixti,". */
  readonly demonstratives: readonly string[]
  /** Words behind which an office's word is a verb: "would judge Iran". */
  readonly modals: readonly string[]
  /** "seorang", "para" / "a", "any": whoever follows is nobody in particular. */
  readonly indefinites: readonly string[]
  /** Ministries and the like, made whole by a country: "Kementerian Luar Negeri" + "China". */
  readonly institutions: readonly InstitutionWord[]
  /** Words of bodies' names, in lower case, that are first names as well: "lestari", "mandiri". */
  readonly bodyNameWords: readonly string[]
  /** Verbs right behind a body said alone in small letters that acts: "the foreign ministry called for restraint". */
  readonly bodyVerbs: readonly string[]
  /** Words that tell an unknown capitalised name is no person's: "Partai", "Bank", "University". */
  readonly organisationWords: readonly string[]
  /** Words before the name of a thing that may be named after anybody: "Operasi Ratu Sriwulan", "Taman Profesor Siregar". */
  readonly thingHeads: readonly string[]
  /** Words right before an outlet nobody knows: "kantor berita", "stasiun televisi" / "broadcaster", "news agency". */
  readonly outletCues: readonly string[]
  /** Verbs of what only a person does, and words that may stand before them: whoever "menilai", "juga tertawa", "said" is one. */
  readonly actions: readonly string[]
  readonly actionAdverbs: readonly string[]
  /** Words that take up what is no single person, right behind what it does: "it" of "Kopiko said it ...". None where "he" and "it" are one word. */
  readonly impersonals: readonly string[]
  /** Words before a lone name that is an outlet's where the report names no such person: "told", "dilansir". */
  readonly toldCues: readonly string[]
  /** Words in small letters behind a lone name that is an outlet's: the "radio" of "ABC radio". */
  readonly smallOutletClosers: readonly string[]
  /** Words that open ("Radio", "Harian") or close ("News Agency", "Times") an outlet's name. */
  readonly outletOpeners: readonly string[]
  readonly outletClosers: readonly string[]
  /** Words that open ("Danau", "Lake") or close ("River") the name of a place, and those before one: "kota", "village of". */
  readonly placeOpeners: readonly string[]
  readonly placeClosers: readonly string[]
  readonly placeCues: readonly string[]
  /** Words that open ("Istana", "Hotel") or close ("Palace", "Hotel") the name of a venue. */
  readonly venueOpeners: readonly string[]
  readonly venueClosers: readonly string[]
  /** Words of venues' names that every language has its own for, though they may be names as well: "Great", "Agung". */
  readonly venueWords: readonly string[]
  /** Words that tell what sort of house a venue is: "Hotel", "Bandara". */
  readonly venueKinds: readonly (readonly [form: string, kind: VenueKind])[]
  /** Names of houses made of common words alone, each with what it is in English: "State House", "Istana Negara". No description is one: "Presidential Palace". */
  readonly venueNames: readonly (readonly [form: string, name: string])[]
  /** Words that open ("Ministry", "Badan") or close ("Party") the name of a body no table knows, those of buildings, and small words inside: "of". */
  readonly bodyOpeners: readonly string[]
  readonly bodyClosers: readonly string[]
  /** Openers that tell a body's country: KBRI is Indonesia's embassy wherever it stands. */
  readonly bodyCountries: readonly (readonly [opener: string, country: string])[]
  readonly buildingOpeners: readonly string[]
  readonly buildingClosers: readonly string[]
  readonly bodyJoins: readonly string[]
  /** Of buildings, in small letters behind a known place: "Goma airport". */
  readonly smallClosers: readonly string[]
  /** Before a state's name in its full form: "Republic of", "Republik". */
  readonly stateOpeners: readonly string[]
  /** Bodies posted abroad: "Embassy", "Mission". */
  readonly missions: readonly string[]
  /** Words before a place, in lower case, that are in no person's name: "downtown", "greater". */
  readonly placePrefixes: readonly string[]
  /** Names of states and places that are first names as well: "Jordan Bardella", "Turki Al-Faisal". */
  readonly givenNames: readonly string[]
  /** Prepositions after which a capital is a place, not a government: "di", "ke" / "in", "to". */
  readonly placePrepositions: readonly string[]
  /** Words behind which a capital is a government for all its preposition: "according to", "reaksi dari". */
  readonly governmentCues: readonly string[]
  /** Words before several places no table knows: "villages of", "provinces:". */
  readonly placeListCues: readonly string[]
  /** Of these the ones behind which even an unknown name is a place: "di" / "in". */
  readonly atPlaces: readonly string[]
  /** Of these the ones that tell what a place lies inside: "di" / "in", and neither "near" nor "to". */
  readonly insidePlaces: readonly string[]
  /** Verbs after which it is a place too: "mengunjungi", "meninggalkan" / "visited", "left". */
  readonly placeVerbs: readonly string[]
  /** Words that continue a list of names: "dan", "serta" / "and". */
  readonly conjunctions: readonly string[]
  /** "its": of a state named before. */
  readonly statePossessives: readonly string[]
  /** "colleague": with a country before it a counterpart ("his Honduran colleague"). */
  readonly colleagues: readonly string[]
  /** Words between a state and the head of its delegation: "delegasi", "dipimpin" / "officials", "led", "by". */
  readonly delegationWords: readonly string[]
  /** "his", "her": whoever follows serves with the person before. */
  readonly possessives: readonly string[]
  /** The ending that makes an office somebody's: "-nya" of "menteri luar negerinya". */
  readonly possessiveEnding?: string
  /** What opens a sentence told at the place named last: "There he", "Di sana,". */
  readonly thereOpeners: readonly string[]
  /** Words behind a place and its comma for what happens there: "where". */
  readonly whereWords: readonly string[]
  /** Words for a capital: "in the Samoan capital". */
  readonly capitalWords: readonly string[]
  /** Words by which a state sends an official or is spoken for by one: "sent", "represented" / "mengutus", "diwakili". */
  readonly sendingWords: readonly string[]
  /** Words by which an official goes with another of his government: "accompanied", "flanked" / "didampingi". */
  readonly companyWords: readonly string[]
  /** "mitranya", "counterpart": whoever follows holds the office of the person before, for another country. */
  readonly counterparts: readonly string[]
  /** Words right before another name of the person just named: "alias", "akrab disapa" / "known as". */
  readonly aliasCues: readonly string[]
  /** The same behind the name and its comma: "begitu ia disapa" / "as he is known". */
  readonly aliasTails: readonly string[]
  /** Verbs of saying right before a name: "kata Jumatiah", "said Dragomirescu". */
  readonly speechCues: readonly string[]
  /** Words before the name of a ship: "kapal layar", "ferry". */
  readonly shipCues: readonly string[]
  /** Works with titles, in lower case: a name in "the film The Life of Maria" is nobody's; and the small words inside such titles. */
  readonly works: readonly string[]
  readonly titleJoins: readonly string[]
  /** Nouns that tell a name before them is a place's: "Ust-Luga, a port on the Baltic Sea". */
  readonly placeNouns: readonly string[]
  /** Words right before anybody's or anything's name: "bernama" / "named". */
  readonly nameCues: readonly string[]
  /** Small words that begin persons' names where they stand with a capital inside a sentence: "KKP Lalu Sudarmaja". */
  readonly nameOpeners: readonly string[]
  /** Small words of the language that are parts of persons' names with a capital: "To Lam", "Nguyen Van An". */
  readonly nameWords: readonly string[]
  /** Words in small letters behind the name of a thing: the "syndrome" of "Whitfield-Amadi syndrome". */
  readonly thingTails: readonly string[]
  /** Words that open a clause before the main one, where titles stand before names: "setelah" of "Setelah bertemu Presiden A, B ...". */
  readonly frontOpeners: readonly string[]
  /** How words are built that are in no person's name, in lower case: "pengerahan", "evakuasi" / "relations". */
  readonly commonWord: RegExp
  /** How verbs are built, where they are told by it: "menilai", "bertemu". */
  readonly verbForm: RegExp
  /** Words behind a people that stands for its state: the "had" of "the Chinese had agreed". */
  readonly peopleVerbs: readonly string[]
  readonly examples: readonly (readonly [phrase: string, office: Office])[]
}

/** One office word. */
export interface OfficeWord {
  readonly form: string
  readonly office: Office
  /** A title only beside a name or a country ("Ketua", "chief"), never alone. */
  readonly weak?: boolean
  /** Country the office is of by its very name: the pope's is the Holy See. */
  readonly country?: string
  /** "foreign ministers": only as the shared title of several. */
  readonly plural?: boolean
  /** The name of a place or body no table knows may follow: "Kepala Desa Oebelo Melkianus Tafuli". */
  readonly ofName?: boolean
  /** Of a town or a part of a state, whose name may stand right before it: "Kyiv mayor". */
  readonly ofPlace?: boolean
  /** A rank of the clergy, which stands before a name as a polite word does: "the foreign minister, Archbishop Luca Ferri". */
  readonly order?: boolean
  /** Who heads a whole body by such a title ("chief", "Kepala") is a state's military chief, or the head of a body of several states. */
  readonly overBody?: boolean
  /** What the words mean with no country: "the fishermen's leader". */
  readonly alone?: Office
  /** Countries where the words mean another office: India's foreign secretary is a civil servant. */
  readonly inCountry?: { readonly [country: string]: Office }
}

/** One institution word. */
export interface InstitutionWord {
  readonly form: string
  readonly class: string
  /** A government as such ("pemerintah China"): stands for the state. */
  readonly state?: boolean
}
