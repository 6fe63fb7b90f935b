/**
 * Word classes: the small words of a language by what they tell.
 */
import type { EventTables, TriggerWord } from '../../../lang/tables/event.ts'
import type { Office } from '../../../model/entity.ts'
import { compileLexicon, type Lexicon } from '../../../text/lexicon.ts'
import { once } from '../../../text/once.ts'

/** Classes of small words; a word may be of several. */
export type WordClass =
  | 'light'
  | 'light-past'
  | 'ending'
  | 'imposing'
  | 'oblique'
  | 'party'
  | 'conjunction'
  | 'clause'
  | 'complement'
  | 'pronoun'
  | 'with-him'
  | 'mediator'
  | 'represented'
  | 'accepted'
  | 'other'
  | 'body'
  | 'paper'
  | 'both-persons'
  | 'all-three'
  | 'both-leaders'
  | 'both-ministers'
  | 'both-states'
  | 'before'
  | 'mediation'
  | 'then'
  | 'that-time'
  | 'besides'
  | 'departure'
  | 'afterwards'
  | 'occasion'
  | 'where'
  | 'meanwhile'
  | 'near'
  | 'here'
  | 'land'
  | 'arrival'
  | 'while'
  | 'saying'
  | 'occurrence'
  | 'thing'
  | 'adverb'
  | 'alone'
  | 'again'
  | 'separate'
  | 'joint'
  | 'stay-clause'
  | 'last-time'
  | 'sport-body'
  | 'followed'
  | 'hosting'
  | 'cause'
  | 'affair'
  | 'within'
  | 'until'
  | 'joining'
  | 'directive'
  | 'article'
  | 'capital'
  | 'determiner'
  | 'at'
  | 'to'
  | 'from'
  | 'planned'
  | 'cancelled'
  | 'postponed'
  | 'denied'
  | 'negation'
  | 'no'
  | 'hypothetical'
  | 'former-plan'
  | 'proposed'
  | 'after-all'
  | 'mission'
  | 'ultimatum'
  | 'length'
  | 'ended'
  | 'begun'
  | 'planned-length'
  | 'overrun'
  | 'led-by'
  | 'phone'
  | 'remote'
  | 'means'
  | 'with'
  | 'agent'
  | 'since'
  | 'released'
  | 'aside'
  | 'series'
  | 'series-adjective'
  | 'effective'
  | 'after'
  | 'visit-day'
  | 'moved'
  | 'moved-to'
  | 'government'
  | 'beside'
  | 'purpose'
  | 'owner'
  | 'owner-of-two'
  | 'peer'
  | 'setting'
  | 'relative'
  | 'collective'
  | 'there'
  | 'host'
  | 'host-noun'
  | 'aid'
  | 'done'
  | 'doing'
  | 'aid-named'
  | 'later'
  | 'recipient'
  | 'ballot'
  | 'diplomat'
  | 'leaving'
  | 'plan'
  | 'untrue'
  | 'reception'
  | 'at-hour'
  | 'purposive'
  | 'outcome'
  | 'other-world'
  | 'enactment'
  | 'private'
  | 'calling'
  | 'member'
  | 'delegation'
  | 'calling-head'
  | 'calling-adjective'
  | 'other-sense'

/** Tables compiled: event words, and small words by class. */
export interface EventWords {
  readonly triggers: Lexicon<TriggerWord>
  readonly classes: Lexicon<WordClass>
  /** Which day of a visit a phrase counts, 0 the last: "hari kedua". */
  readonly visitDays: ReadonlyMap<string, number>
  /** Office of those a word names in the plural: "foreign ministers". */
  readonly offices: ReadonlyMap<string, Office>
}

/** Compiles a language's event tables. */
export const compileEvent: (tables: EventTables) => EventWords = once((tables) => {
  const classes: [WordClass, readonly string[]][] = [
    ['light', tables.lightVerbs],
    ['light-past', tables.pastLightVerbs],
    ['imposing', tables.imposingVerbs],
    ['oblique', tables.obliques],
    ['party', tables.partyWords],
    ['conjunction', tables.conjunctions],
    ['clause', tables.clauseWords],
    ['complement', tables.complementizers],
    ['pronoun', tables.pronouns],
    ['with-him', tables.withHimWords],
    ['mediator', tables.mediatorWords],
    ['represented', tables.representedWords],
    ['accepted', tables.acceptedWords],
    ['other', tables.others],
    ['body', tables.bodies],
    ['paper', tables.papers],
    [
      'both-persons',
      [...tables.bothPersons, ...tables.allThree, ...tables.bothLeaders, ...tables.bothMinisters],
    ],
    ['all-three', tables.allThree],
    ['both-leaders', tables.bothLeaders],
    ['both-ministers', tables.bothMinisters],
    ['both-states', tables.bothStates],
    ['mediation', tables.mediationWords],
    ['then', tables.thenWords],
    ['that-time', tables.thatTimeWords],
    ['besides', tables.besidesWords],
    ['departure', tables.departureWords],
    ['afterwards', tables.afterwardsWords],
    ['occasion', tables.occasionWords],
    ['where', tables.whereWords],
    ['meanwhile', tables.meanwhileWords],
    ['near', tables.nearWords],
    ['here', tables.hereWords],
    ['land', tables.landWords],
    ['arrival', tables.arrivalWords],
    ['while', tables.whileWords],
    ['saying', tables.sayingWords],
    ['occurrence', tables.status.occurrence],
    ['thing', tables.receivedThings],
    ['adverb', tables.adverbs],
    ['alone', tables.aloneWords],
    ['again', tables.againWords],
    ['separate', tables.separateWords],
    ['joint', tables.jointWords],
    ['stay-clause', tables.stayClauses],
    ['last-time', tables.lastTimeWords],
    ['sport-body', tables.sportBodies],
    ['followed', tables.followedWords],
    ['hosting', tables.hostingVerbs],
    ['cause', tables.causeWords],
    ['affair', tables.affairWords],
    ['within', tables.withinWords],
    ['until', tables.untilWords],
    ['joining', tables.joiningWords],
    ['directive', tables.directives],
    ['article', tables.articles],
    ['capital', tables.capitalWords],
    ['determiner', tables.determiners],
    ['at', tables.atWords],
    ['to', tables.toWords],
    ['from', tables.fromWords],
    ['planned', tables.status.planned],
    ['cancelled', tables.status.cancelled],
    ['postponed', tables.status.postponed],
    ['denied', tables.status.denied],
    ['negation', tables.status.negations],
    ['no', tables.status.negativeDeterminers],
    ['hypothetical', tables.status.hypothetical],
    ['former-plan', tables.status.formerPlan],
    ['proposed', tables.status.proposed],
    ['after-all', tables.status.afterAll],
    ['mission', tables.missions],
    ['ultimatum', tables.ultimatumWords],
    ['length', tables.lengthWords],
    ['ended', tables.endedWords],
    ['begun', tables.begunWords],
    ['ending', tables.endingWords],
    ['planned-length', tables.plannedLength],
    ['overrun', tables.overrunWords],
    ['outcome', tables.outcomeCues],
    ['led-by', tables.ledBy],
    ['phone', [...tables.phoneWords, ...tables.remoteWords]],
    ['remote', tables.remoteWords],
    ['means', tables.meansWords],
    ['with', tables.withWords],
    ['agent', tables.agentWords],
    ['since', tables.sinceWords],
    ['released', tables.releasedWords],
    ['aside', tables.asideWords],
    ['series', tables.seriesWords],
    ['series-adjective', tables.seriesAdjectives],
    ['effective', tables.effectiveWords],
    ['moved', [...tables.status.postponed, ...tables.movedWords]],
    ['moved-to', tables.movedToWords],
    ['visit-day', tables.visitDays.map(([form]) => form)],
    ['government', tables.governments],
    ['before', tables.beforeWords],
    ['after', tables.afterWords],
    ['beside', [...tables.beforeWords, ...tables.afterWords]],
    ['purpose', tables.purposeWords],
    ['owner', tables.owners],
    ['owner-of-two', tables.ownersOfTwo],
    ['peer', tables.peers],
    ['setting', tables.settingWords],
    ['relative', tables.relativeWords],
    ['collective', [...tables.collectives, ...tables.officesOfSeveral.map(([form]) => form)]],
    ['there', tables.thereWords],
    ['host', tables.hostWords],
    ['host-noun', tables.hostNouns],
    ['aid', [...tables.aidWords, ...tables.aidNames]],
    ['aid-named', tables.aidNames],
    ['done', tables.doneWords],
    ['doing', tables.doingWords],
    ['later', tables.laterWords],
    ['recipient', tables.recipientWords],
    ['ballot', tables.ballotWords],
    ['diplomat', tables.diplomats],
    ['leaving', tables.leavingWords],
    ['plan', tables.status.plans],
    ['untrue', tables.status.untrue],
    ['reception', tables.receptionWords],
    ['at-hour', tables.hourWords],
    ['purposive', tables.purposive],
    ['other-world', tables.otherWorlds],
    ['enactment', tables.enactments],
    ['private', tables.privateCallings],
    ['calling', tables.callings],
    ['member', tables.memberWords],
    ['delegation', tables.delegationWords],
    ['calling-head', tables.callingHeads],
    ['calling-adjective', tables.callingAdjectives],
    ['other-sense', tables.otherSenses],
  ]
  const entries = classes.flatMap(([value, forms]) => forms.map((form) => ({ form, value })))
  return {
    triggers: compileLexicon(tables.triggers.map((word) => ({ form: word.form, value: word }))),
    visitDays: new Map(tables.visitDays),
    offices: new Map(tables.officesOfSeveral),
    classes: compileLexicon(entries),
  }
})
