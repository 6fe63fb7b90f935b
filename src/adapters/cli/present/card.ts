/** A card of the review queue for people: the question, its answers with the words they rest on, and why it is asked. */
import type { Candidate, Dossier, PlacedRecord } from '../../../model/dossier.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Alternative, Card } from '../../../review.ts'
import type { Messages } from '../messages/messages.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { outletOf } from './dossier.ts'
import { passageInLines } from './passage.ts'
import { problemTold } from './problem.ts'
import { ID_SHOWN } from './short-id.ts'
import { eventInLine, valueInWords } from './value.ts'

/** What a card is shown with. */
export interface CardSetting {
  readonly dossiers: ReadonlyMap<string, Dossier>
  /** The reading of an article, where it is at hand. */
  readonly readingOf: (article: string) => Promise<Reading | undefined>
  readonly zoneOf: PlaceZone
  /** More of the text, and more of who says so. */
  readonly wide: boolean
  readonly columns: number
}

/** The question as a sentence. */
export function questionInWords(card: Card, { review }: Messages): string {
  switch (card.question) {
    case 'conflict':
      return review.fieldQuestion[card.field]
    case 'doubt':
      return `${review.fieldQuestion[card.field]} ${review.isItRight}`
    case 'same':
      return review.sameQuestion
    case 'actor':
      return review.actorQuestion(printable(card.name))
    case 'speaker':
      return review.speakerQuestion
  }
}

/** Why it is here: reasons in words, and the watches it is in. */
export function whyInWords({ why, watches }: Card, words: Messages): string {
  const told = why.map((code) =>
    code.includes('/')
      ? problemTold(code, words)
      : Object.hasOwn(words.review.why, code)
        ? words.review.why[code as keyof Messages['review']['why']]
        : printable(code),
  )
  const named = watches.map((name) => printable(name)).join(', ')
  return [...told, ...(named === '' ? [] : [words.review.watched(named)])].join('; ')
}

/** An answer in words. */
export function alternativeInWords(
  card: Card,
  { value, name }: Alternative,
  session: Session,
  zoneOf: PlaceZone,
): string {
  if ('field' in card) return valueInWords(card.field, value, session, zoneOf)
  const key = printable(String(value))
  return name === undefined ? key : `${printable(name)} (${key})`
}

/** The card between its question and its keys, in lines no wider than the room. */
export async function cardInLines(
  card: Card,
  session: Session,
  setting: CardSetting,
): Promise<readonly string[]> {
  const { paint, words } = session
  const { columns, zoneOf, dossiers } = setting
  const head = (id: string): readonly string[] => {
    const dossier = dossiers.get(id)
    if (dossier === undefined) return [printable(id)]
    const line = `${eventInLine(dossier, session, zoneOf)}  ${id.slice(0, ID_SHOWN)}`
    return wrap(line, columns).map((one) => paint('cyan', one))
  }
  const why = wrap(`${words.review.whyHere}: ${whyInWords(card, words)}`, columns)
  const body =
    card.question === 'same'
      ? [
          ...head(card.dossier),
          ...(await witness(card.left, session, setting)),
          '',
          ...head(card.other),
          ...(await witness(card.right, session, setting)),
        ]
      : [
          ...head(card.dossier),
          '',
          ...(await wordsOf(card, session, setting)),
          ...(await answersOf(card, session, setting)),
        ]
  return [...why.map((line) => paint('dim', line)), '', ...body]
}

/** Of a name or a quote the place where it stands. */
async function wordsOf(
  card: Card,
  session: Session,
  setting: CardSetting,
): Promise<readonly string[]> {
  if (card.question === 'actor') {
    const member = memberOf(card.record, setting)
    const naming = member?.record.event.participants.find(
      ({ value }) => value.entity === card.entity,
    )
    if (member === undefined || naming === undefined) return []
    return [...(await passageOf(member, naming.evidence, session, setting, 2)), '']
  }
  if (card.question !== 'speaker') return []
  const reading = await setting.readingOf(card.article)
  const quote = reading?.quotes.find(({ id }) => id === card.quote)
  const member = setting.dossiers
    .get(card.dossier)
    ?.members.find(({ origin }) => origin.article === card.article)
  if (quote === undefined || member === undefined) return []
  return [...(await passageOf(member, quote.content, session, setting, 2)), '']
}

/** The answers by their numbers, each with who says so in which words. */
async function answersOf(
  card: Card,
  session: Session,
  setting: CardSetting,
): Promise<readonly string[]> {
  const { paint } = session
  const lines: string[] = []
  for (const [index, alternative] of card.alternatives.entries()) {
    const told = alternativeInWords(card, alternative, session, setting.zoneOf)
    const [first = '', ...rest] = wrap(told, setting.columns - 4)
    lines.push(`${paint('bold', `${index + 1}`)}  ${paint('bold', first)}`)
    lines.push(...rest.map((line) => `   ${paint('bold', line)}`))
    if (!('field' in card)) continue
    for (const record of alternative.holders.slice(0, setting.wide ? 5 : 1)) {
      const member = memberOf(record, setting)
      const candidates: readonly Candidate<unknown>[] =
        setting.dossiers.get(card.dossier)?.[card.field].candidates ?? []
      const holder = candidates
        .flatMap(({ holders }) => holders)
        .find((one) => one.record === record)
      if (member === undefined || holder === undefined) continue
      lines.push(...(await passageOf(member, holder.sourced.evidence, session, setting, 3)))
    }
    const more = alternative.holders.length - (setting.wide ? 5 : 1)
    if (more > 0) lines.push(`   ${paint('dim', `+${session.words.counts.reports(more)}`)}`)
  }
  return lines
}

async function witness(
  record: string,
  session: Session,
  setting: CardSetting,
): Promise<readonly string[]> {
  const member = memberOf(record, setting)
  return member === undefined
    ? []
    : passageOf(member, member.record.event.triggers, session, setting, 2)
}

async function passageOf(
  member: PlacedRecord,
  evidence: readonly Evidence[],
  session: Session,
  { readingOf, wide, columns }: CardSetting,
  indent: number,
): Promise<readonly string[]> {
  const { paint } = session
  const gap = ' '.repeat(indent)
  const reading = await readingOf(member.origin.article)
  const outlet = wrap(outletOf(member, session), columns - indent).map((line) => paint('dim', line))
  const lines =
    reading === undefined
      ? wrap(evidence.map(({ exact }) => `"${printable(exact)}"`).join(' … '), columns - indent)
      : passageInLines(reading, evidence, wide ? 3 : 1, columns - indent, paint)
  return [...outlet, ...lines].map((line) => gap + line)
}

function memberOf(record: string, { dossiers }: CardSetting): PlacedRecord | undefined {
  for (const { members } of dossiers.values()) {
    const member = members.find((one) => one.record.id === record)
    if (member !== undefined) return member
  }
  return undefined
}
