/** Acts as they are given by words: `accept place`, `choose duration 2`, `merge 0031dea9`. */
import type { Candidate, Dossier } from '../../../model/dossier.ts'
import type { FieldName, ReviewAct, ReviewAction } from '../../../model/review.ts'
import type { Store } from '../../../ports.ts'
import {
  canonicalJson,
  checkFieldValue,
  fieldNames,
  quoteKey,
  readFieldValue,
  recordsOf,
  standingActs,
} from '../../../review.ts'
import { exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import type { Advice } from '../messages/messages.ts'
import { valueInWords } from '../present/value.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { faultInWords, isActorKey } from './value-fault.ts'

/** What the words are about. */
export interface Spoken {
  readonly session: Session
  readonly store: Store
  readonly database: string
  /** As it was typed. */
  readonly id: string
  /** The event of that id, or the event its record is of; none for an id that is gone. */
  readonly dossier: Dossier | undefined
  /** The records meant: all of an event, or the one that was named. */
  readonly records: readonly string[]
}

/** Who is nobody known, or no speaker. */
const NOBODY = '-'
// A beginning of an id shorter than this may be anybody's.
const SHORTEST = 6

/**
 * The acts a line of words comes to.
 *
 * @throws CliFailure that says what is wrong with them
 */
export async function actsOfWords(
  spoken: Spoken,
  [verb = '', ...words]: readonly string[],
): Promise<readonly ReviewAct[]> {
  const { failure } = spoken.session.words.review
  const [one, two] = words
  const takes: { readonly [verb: string]: readonly [least: number, most: number] } = {
    accept: [0, 1],
    reject: [0, 1],
    choose: [2, 2],
    edit: [2, 2],
    merge: [1, 1],
    split: [1, 1],
    unsure: [1, 1],
    link: [2, 2],
    speaker: [2, 2],
    undo: [0, 1],
  }
  const count = Object.hasOwn(takes, verb) ? takes[verb] : undefined
  if (count === undefined) throw usage(failure.badAct(printable(verb)))
  if (words.length < count[0])
    throw usage(failure.missing(MISSING[verb]?.[words.length] ?? 'VALUE'))
  if (words.length > count[1]) throw usage(failure.tooMany)
  switch (verb) {
    case 'undo':
      return undoActs(spoken, one)
    case 'accept':
    case 'reject':
      return verdictActs(spoken, verb, one)
    case 'choose':
      return chooseActs(spoken, fieldOf(spoken, one ?? ''), two ?? '')
    case 'edit':
      return editActs(spoken, fieldOf(spoken, one ?? ''), two ?? '')
    case 'link':
      return linkActs(spoken, one ?? '', two ?? '')
    case 'speaker':
      return speakerActs(spoken, one ?? '', two ?? '')
    default:
      return pairActs(spoken, verb as 'merge' | 'split' | 'unsure', one ?? '')
  }
}

const MISSING: { readonly [verb: string]: readonly string[] } = {
  choose: ['FIELD', 'VALUE'],
  edit: ['FIELD', 'VALUE'],
  merge: ['ID'],
  split: ['ID'],
  unsure: ['ID'],
  link: ['ENTITY', 'ACTOR'],
  speaker: ['QUOTE', 'WHO'],
}

function verdictActs(
  spoken: Spoken,
  type: 'accept' | 'reject',
  word: string | undefined,
): readonly ReviewAct[] {
  const dossier = there(spoken)
  const { records } = spoken
  if (word === undefined) return records.map((record) => ({ type, record }))
  const field = fieldOf(spoken, word)
  const candidates: readonly Candidate<unknown>[] = [
    ...dossier[field].candidates,
    ...(dossier[field].rejected ?? []),
  ]
  const holders = candidates.flatMap((one) => one.holders.map(({ record }) => record))
  return records.filter((id) => holders.includes(id)).map((record) => ({ type, record, field }))
}

function chooseActs(spoken: Spoken, field: FieldName, word: string): readonly ReviewAct[] {
  const { session } = spoken
  const dossier = there(spoken)
  const candidates: readonly Candidate<unknown>[] = dossier[field].candidates
  const typed = readFieldValue(field, word)
  const same = 'value' in typed ? valueKey(field, typed.value) : undefined
  const chosen = /^[1-9]\d?$/.test(word)
    ? candidates[Number(word) - 1]
    : candidates.find(({ value }) => valueKey(field, value) === same)
  if (chosen === undefined) {
    const told = candidates.map(
      ({ value }, at) => `${at + 1} ${valueInWords(field, value, session, () => undefined)}`,
    )
    throw usage(session.words.review.failure.noChoice(printable(word), told.join(' · ')))
  }
  const [record = dossier.id] = chosen.holders.map((holder) => holder.record)
  return [{ type: 'choose', record, field, value: chosen.value }]
}

/** Equal for what one would type alike: the iso form of a length or the instant of a clock may differ. */
function valueKey(field: FieldName, value: unknown): string {
  const checked = checkFieldValue(field, value)
  if (!('value' in checked)) return canonicalJson(value)
  if (field !== 'duration') return canonicalJson(checked.value)
  const { minutes, approx } = checked.value as {
    readonly minutes: number
    readonly approx: boolean
  }
  return canonicalJson({ minutes, approx })
}

function editActs(spoken: Spoken, field: FieldName, word: string): readonly ReviewAct[] {
  const { words } = spoken.session
  const [record] = spoken.records
  there(spoken)
  const checked = readFieldValue(field, word)
  if (!('value' in checked)) {
    throw usage(words.review.failure.badValue(faultInWords(checked, words)))
  }
  return record === undefined ? [] : [{ type: 'edit', record, field, value: checked.value }]
}

async function pairActs(
  spoken: Spoken,
  type: 'merge' | 'split' | 'unsure',
  word: string,
): Promise<readonly ReviewAct[]> {
  const { store, session, database, records } = spoken
  there(spoken)
  const dossier = await store.dossier(word)
  if (dossier === undefined) throw notFound(session, word, database)
  const [left] = records
  const right = recordIn(dossier, word)
  if (left === undefined || left === right) throw usage(session.words.review.failure.onePair)
  return [{ type, left, right }]
}

function linkActs(spoken: Spoken, entity: string, word: string): readonly ReviewAct[] {
  const { review } = spoken.session.words
  const dossier = there(spoken)
  const holders = dossier.members.flatMap(({ record }) =>
    spoken.records.includes(record.id)
      ? record.event.participants.map(({ value }) => ({ record: record.id, entity: value.entity }))
      : [],
  )
  const meant = holders.filter((one) => one.entity === entity)
  if (meant.length === 0) {
    const named = [...new Set(holders.map((one) => printable(one.entity)))].join(', ')
    throw usage(review.failure.noEntity(printable(entity), named))
  }
  if (word !== NOBODY && !isActorKey(word)) {
    throw usage(review.failure.badValue(review.noActor(printable(word))))
  }
  const actor = word === NOBODY ? null : word
  return meant.map(({ record }) => ({ type: 'link', record, entity, actor }))
}

async function speakerActs(
  spoken: Spoken,
  word: string,
  who: string,
): Promise<readonly ReviewAct[]> {
  const { store, session, records } = spoken
  const dossier = there(spoken)
  for (const { record, origin } of dossier.members) {
    if (!records.includes(record.id)) continue
    const reading = await store.reading(origin.article)
    const quote = reading?.quotes.find(({ id }) => id === word)
    if (quote === undefined) continue
    const speaker = who === NOBODY ? null : who.trim()
    const key = quoteKey(origin.report, quote)
    return [{ type: 'attribute', report: origin.report, quote: key, speaker }]
  }
  throw usage(session.words.review.failure.noQuote(printable(word)))
}

/** The act named, or all acts of the latest decision on the event that hold: what one key or command did together. */
async function undoActs(spoken: Spoken, word: string | undefined): Promise<readonly ReviewAct[]> {
  const { store, session, dossier, id, database } = spoken
  const { failure } = session.words.review
  const all = await store.reviews()
  if (word !== undefined) {
    const named = all.filter((action) => action.id === word || isBeginning(word, action.id))
    const [action] = named
    if (action === undefined || named.length > 1) {
      throw new CliFailure(exit.notFound, 'no-such-act', failure.noAction(printable(word)))
    }
    return [{ type: 'undo', action: action.id }]
  }
  if (dossier === undefined) throw notFound(session, id, database)
  const members = dossier.members.filter(({ record }) => spoken.records.includes(record.id))
  const named = new Set(
    members.flatMap(({ record, origin }) => [record.id, `report ${origin.report}`]),
  )
  const standing = standingActs(all)
  const latest = standing.findLast((action) => names(action, named))
  if (latest === undefined) {
    throw new CliFailure(exit.notFound, 'nothing-to-undo', failure.nothingToUndo(printable(id)))
  }
  return standing
    .filter(({ at, by, act }) => at === latest.at && by === latest.by && act.type !== 'undo')
    .map((action) => ({ type: 'undo', action: action.id }))
}

function names({ act }: ReviewAction, named: ReadonlySet<string>): boolean {
  if (act.type === 'attribute') return named.has(`report ${act.report}`)
  return recordsOf(act).some((record) => named.has(record))
}

/** The record an id or its beginning names in an event: the event's own id stands for the event. */
export function recordIn({ id, members }: Dossier, word: string): string {
  if (id.startsWith(word)) return id
  return members.find(({ record }) => record.id.startsWith(word))?.record.id ?? id
}

function there({ dossier, session, id, database }: Spoken): Dossier {
  if (dossier === undefined) throw notFound(session, id, database)
  return dossier
}

function fieldOf({ session: { words } }: Spoken, word: string): FieldName {
  const asked = word.toLowerCase()
  const field = fieldNames.find((name) => name === asked || words.fields[name] === asked)
  if (field === undefined) {
    throw usage(words.review.failure.badField(printable(word), fieldNames.join(', ')))
  }
  return field
}

function isBeginning(word: string, id: string): boolean {
  return word.length >= SHORTEST && id.startsWith(word)
}

function notFound({ words }: Session, id: string, database: string): CliFailure {
  return new CliFailure(exit.notFound, 'not-found', words.failure.noSuchRecord(id, database))
}

function usage(advice: Advice): CliFailure {
  return new CliFailure(exit.usage, 'usage', advice)
}
