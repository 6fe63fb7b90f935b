/** The quote tables of a language, compiled for one pass along the tokens. */
import { MEDIUM_NAME_ENDS, MEDIUM_NAME_WORDS } from '../../lang/tables/medium-word.ts'
import type { CueWord, OccasionTables, QuoteTables, RoleOffice } from '../../lang/tables/quote.ts'
import type { RelayVerb, RelayWord } from '../../lang/tables/relay.ts'
import { compileLexicon, type Lexicon } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'

/** Compiled tables. */
export interface QuoteWords {
  readonly tables: QuoteTables
  readonly cues: Lexicon<CueWord>
  readonly carriers: Lexicon<string>
  readonly media: Lexicon<string>
  /** Of a medium's name in any language: whether the word stands only behind another capital. */
  readonly mediumNames: Lexicon<boolean>
  readonly platforms: Lexicon<string>
  readonly documents: Lexicon<string>
  readonly carrierHeads: ReadonlySet<string>
  readonly press: Lexicon<string>
  readonly pronouns: Lexicon<string>
  readonly sameUtterance: Lexicon<string>
  readonly complementizers: ReadonlySet<string>
  readonly directiveMarkers: Lexicon<string>
  readonly personal: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly goingOn: ReadonlySet<string>
  readonly placeLinks: ReadonlySet<string>
  readonly connectives: ReadonlySet<string>
  readonly notFinite: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  readonly betweens: ReadonlySet<string>
  readonly settings: ReadonlySet<string>
  readonly manners: ReadonlySet<string>
  readonly mannerLinks: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  readonly employs: ReadonlySet<string>
  readonly pieces: ReadonlySet<string>
  readonly deeds: ReadonlySet<string>
  readonly questions: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  readonly relays: Lexicon<RelayWord>
  readonly relayVerbs: Lexicon<RelayVerb>
  readonly utterances: ReadonlySet<string>
  readonly stances: ReadonlySet<string>
  readonly readouts: ReadonlySet<string>
  readonly additions: ReadonlySet<string>
  readonly counts: ReadonlySet<string>
  readonly exchanges: Lexicon<string>
  readonly closings: Lexicon<string>
  readonly wholeReports: Lexicon<string>
  readonly crediting: ReadonlySet<string>
  readonly towards: ReadonlySet<string>
  readonly freeRelatives: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly clauseLinks: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly finite: ReadonlySet<string>
  readonly unnamed: ReadonlySet<string>
  readonly venues: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly pointers: ReadonlySet<string>
  readonly indefinites: ReadonlySet<string>
  readonly quantifiers: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly bodyKinds: ReadonlySet<string>
  readonly collective: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly sameRoles: ReadonlyMap<string, readonly string[]>
  readonly women: ReadonlySet<string>
  readonly men: ReadonlySet<string>
  readonly owned: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly roleOffices: Lexicon<RoleOffice>
  readonly realms: ReadonlySet<string>
  readonly anybody: ReadonlySet<string>
  readonly titleWords: ReadonlySet<string>
  readonly carrierLinks: ReadonlySet<string>
  readonly samenesses: ReadonlySet<string>
  readonly mediumModifiers: ReadonlySet<string>
  readonly agentMarks: ReadonlySet<string>
  readonly presenting: ReadonlySet<string>
  readonly origins: ReadonlySet<string>
  readonly homeOffices: ReadonlySet<string>
  readonly formers: ReadonlySet<string>
  readonly contrasts: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  readonly reputed: ReadonlySet<string>
  readonly deceased: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly sides: ReadonlySet<string>
  readonly occasions: OccasionWords
}

/** The occasion of words behind them, compiled. */
export interface OccasionWords {
  readonly whens: Lexicon<string>
  readonly doings: ReadonlySet<string>
  readonly ways: ReadonlySet<string>
  readonly speeches: Lexicon<string>
  readonly told: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
}

/** Compiles quote tables, once per pack. */
export const quoteWords: (tables: QuoteTables) => QuoteWords = once((tables: QuoteTables) => ({
  tables,
  // "For Rina, the plan was '...'": only where it opens a sentence
  cues: compileLexicon(
    tables.cues.map((value) => ({
      form: value.form,
      value,
      exactCase: value.form !== value.form.toLowerCase(),
    })),
  ),
  carriers: lexicon(tables.carriers),
  media: lexicon(tables.mediumWords),
  mediumNames: compileLexicon(
    [MEDIUM_NAME_WORDS, MEDIUM_NAME_ENDS].flatMap((forms, ends) =>
      forms.map((form) => ({ form, value: ends === 1, exactCase: true })),
    ),
  ),
  platforms: compileLexicon(
    tables.platforms.map((form) => ({ form, value: form, exactCase: true })),
  ),
  documents: compileLexicon(tables.documents.map(([form, value]) => ({ form, value }))),
  carrierHeads: wordSet(tables.carrierHeads),
  press: lexicon(tables.press),
  pronouns: lexicon(tables.pronouns),
  sameUtterance: lexicon(tables.sameUtterance),
  complementizers: wordSet(tables.complementizers),
  directiveMarkers: lexicon(tables.directiveMarkers),
  personal: wordSet(tables.personal),
  subjects: wordSet(tables.subjects),
  goingOn: wordSet(tables.goingOn),
  placeLinks: wordSet(tables.placeLinks),
  connectives: wordSet(tables.connectives),
  notFinite: wordSet(tables.notFinite),
  calendar: wordSet(tables.calendar),
  objects: wordSet(tables.objects),
  betweens: wordSet(tables.betweens),
  settings: wordSet(tables.settings),
  manners: wordSet(tables.manners),
  mannerLinks: wordSet(tables.mannerLinks),
  negations: wordSet(tables.negations),
  fillers: wordSet(tables.fillers),
  employs: wordSet(tables.employs),
  pieces: wordSet(tables.pieces),
  deeds: wordSet(tables.deeds),
  questions: wordSet(tables.questions),
  others: wordSet(tables.others),
  relays: compileLexicon(tables.relays.map((value) => ({ form: value.form, value }))),
  relayVerbs: compileLexicon(tables.relayVerbs.map((value) => ({ form: value.form, value }))),
  utterances: wordSet(tables.utterances),
  stances: wordSet(tables.stances),
  readouts: wordSet(tables.readouts),
  additions: wordSet(tables.additions),
  counts: wordSet(tables.counts),
  exchanges: lexicon(tables.exchanges),
  closings: lexicon(tables.closings),
  wholeReports: lexicon(tables.wholeReports),
  crediting: wordSet(tables.crediting),
  towards: wordSet(tables.towards),
  freeRelatives: wordSet(tables.freeRelatives),
  relatives: wordSet(tables.relatives),
  prepositions: wordSet(tables.prepositions),
  joins: wordSet(tables.joins),
  subordinators: wordSet(tables.subordinators),
  clauseLinks: wordSet(tables.clauseLinks),
  articles: wordSet(tables.articles),
  finite: wordSet(tables.finite),
  unnamed: wordSet(tables.unnamed),
  venues: wordSet(tables.venues),
  roles: wordSet(tables.roles),
  links: wordSet(tables.links),
  impersonal: wordSet(tables.impersonal),
  owners: wordSet(tables.owners),
  adverbs: wordSet(tables.adverbs),
  pointers: wordSet(tables.pointers),
  indefinites: wordSet(tables.indefinites),
  quantifiers: wordSet(tables.quantifiers),
  persons: wordSet(tables.persons),
  groups: wordSet(tables.groups),
  bodyKinds: wordSet(tables.bodyKinds),
  collective: wordSet(tables.collective),
  copulas: wordSet(tables.copulas),
  sameRoles: pairs(tables.sameRoles),
  women: wordSet(tables.women),
  men: wordSet(tables.men),
  owned: wordSet(tables.owned),
  passives: wordSet(tables.passives),
  possessives: wordSet(tables.possessives),
  bodies: wordSet(tables.bodies),
  roleOffices: compileLexicon(tables.roleOffices.map((value) => ({ form: value.form, value }))),
  realms: wordSet(tables.realms),
  anybody: wordSet(tables.anybody),
  titleWords: wordSet(tables.titleWords),
  carrierLinks: wordSet(tables.carrierLinks),
  samenesses: wordSet(tables.samenesses),
  mediumModifiers: wordSet(tables.mediumModifiers),
  agentMarks: wordSet(tables.agentMarks),
  presenting: wordSet(tables.presenting),
  origins: wordSet(tables.origins),
  homeOffices: wordSet(tables.homeOffices),
  formers: wordSet(tables.formers),
  contrasts: wordSet(tables.contrasts),
  denials: wordSet(tables.denials),
  reputed: wordSet(tables.reputed),
  deceased: wordSet(tables.deceased),
  joining: wordSet(tables.joining),
  sides: wordSet(tables.sides),
  occasions: occasionWords(tables.occasions),
}))

function occasionWords(tables: OccasionTables): OccasionWords {
  return {
    whens: lexicon(tables.whens),
    doings: wordSet(tables.doings),
    ways: wordSet(tables.ways),
    speeches: lexicon(tables.speeches),
    told: wordSet(tables.told),
    turns: wordSet(tables.turns),
  }
}

function lexicon(forms: readonly string[]): Lexicon<string> {
  return compileLexicon(forms.map((form) => ({ form, value: form })))
}

/** Each word of a pair to the others it stands for. */
function pairs(
  given: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [one, other] of given) {
    found.set(one, [...(found.get(one) ?? []), other])
    found.set(other, [...(found.get(other) ?? []), one])
  }
  return found
}

function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord))
}
