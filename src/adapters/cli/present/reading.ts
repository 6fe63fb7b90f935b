/** A reading for people: its events with the words they were read from, then quotes, claims, sources and what was mended. */
import type { Claim } from '../../../model/claim.ts'
import type { Evidence } from '../../../model/evidence.ts'
import { isOnRecord, type Quote } from '../../../model/quote.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Record } from '../../../model/record.ts'
import type { Many } from '../../../model/span.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { truncate } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { durationInWords } from './duration.ts'
import { markedIfImplied } from './implied.ts'
import { momentInWords } from './moment.ts'
import { pairInWords, partyInWords, shortNames } from './party.ts'
import { clockPlace, placeInWords } from './place.ts'
import { problemInWords } from './problem.ts'
import { publicationInWords } from './publication.ts'
import { evidenceInWords, layRows, type Row } from './rows.ts'

/** A reading as text, ending in a blank line. */
export function readingInWords(
  name: string,
  reading: Reading,
  session: Session,
  zoneOf: PlaceZone,
): string {
  const lines = [
    ...heading(name, reading, session),
    '',
    ...reading.records.flatMap((record) => [...eventLines(record, reading, session, zoneOf), '']),
    ...(reading.records.length === 0 ? [session.words.labels.noEvents, ''] : []),
    ...section(
      session,
      session.words.labels.quotes,
      reading.quotes.filter(isOnRecord).flatMap((quote) => quoteLines(quote, session)),
    ),
    ...section(
      session,
      session.words.labels.claims,
      reading.claims.flatMap((claim) => claimLines(claim, session)),
    ),
    ...sourceLines(reading, session),
    ...furnitureLines(reading, session),
    ...problemLines(reading, session),
  ]
  return `${lines.join('\n')}\n`
}

function heading(name: string, reading: Reading, session: Session): readonly string[] {
  const { article, given } = reading
  const { words, paint } = session
  const about = [
    name,
    ...(given === undefined ? [] : [given]),
    article.outlet ?? words.labels.unknownOutlet,
    article.language,
    publicationInWords(reading, session),
  ]
  const title = printable(article.headline ?? '')
  return [
    paint('dim', about.map(printable).join(' · ')),
    ...(title === '' ? [] : [paint('bold', title)]),
  ]
}

function eventLines(
  { event }: Record,
  reading: Reading,
  session: Session,
  zoneOf: PlaceZone,
): readonly string[] {
  const { words, paint, readerZone } = session
  const { labels } = words
  const parties = event.participants.map(({ value }) => value)
  const pair = pairInWords(parties, shortNames(reading.entities))
  const title = [
    ...(pair === '' ? [] : [paint('bold', pair)]),
    words.kinds[event.kind.value],
    statusPainted(event.status.value, session),
    ...(event.background ? [labels.background] : []),
  ]
  const rows: Row[] = []
  if (event.time !== undefined) {
    const { value, evidence } = event.time
    const clock = { ...clockPlace(event.place?.value, value, zoneOf), readerZone }
    rows.push({
      label: labels.when,
      value: markedIfImplied(momentInWords(value, words, clock), event.time, words),
      words: evidenceInWords(evidence),
    })
  }
  if (parties.length > 0) {
    const value = parties.map((party) => partyInWords(party, words)).join(' · ')
    rows.push({ label: labels.who, value })
  }
  if (event.place !== undefined) {
    const { value, evidence } = event.place
    rows.push({
      label: labels.where,
      value: markedIfImplied(placeInWords(value), event.place, words),
      words: evidenceInWords(evidence),
    })
  }
  if (event.duration !== undefined) {
    const { value, evidence } = event.duration
    rows.push({
      label: labels.long,
      value: durationInWords(value, words),
      words: evidenceInWords(evidence),
    })
  }
  for (const { value, evidence } of event.outcomes) {
    const outcome = printable(value)
    const quoted = evidenceInWords(evidence)
    rows.push({
      label: labels.outcome,
      value: outcome,
      ...(quoted === `"${outcome}"` ? {} : { words: quoted }),
    })
  }
  rows.push({ label: labels.says, value: evidenceInWords([event.triggers[0]]) })
  return [title.join(' · '), ...layRows(rows, session)]
}

function statusPainted(
  status: Record['event']['status']['value'],
  { words, paint }: Session,
): string {
  const told = words.statuses[status]
  if (status === 'happened') return paint('green', told)
  return paint(status === 'planned' ? 'cyan' : 'yellow', told)
}

function quoteLines(quote: Quote, session: Session): readonly string[] {
  const { words } = session
  const { labels } = words
  const { speaker, carrier, addressee, chain = [] } = quote
  const hops = chain.filter(({ by }) => by !== 'credit').map(({ who }) => printable(who.value.name))
  const via = hops.length > 0 ? hops.join(' → ') : carrier && printable(carrier.value.name)
  const about = [
    speaker === undefined ? labels.noSpeaker : printable(speaker.value.name),
    ...(via === undefined ? [] : [labels.via(via)]),
    ...(addressee === undefined ? [] : [labels.to(printable(addressee.value.name))]),
  ]
  const said = `${about.join(' ')} · ${words.quoteTypes[quote.type]}`
  return utterance(said, quote.content, session)
}

function claimLines({ kind, content, holder }: Claim, session: Session): readonly string[] {
  const { words } = session
  const { value } = holder
  const who =
    value.type === 'outlet'
      ? words.labels.theOutlet
      : value.type === 'unnamed'
        ? words.labels.nobodyNamed
        : printable(value.name)
  return utterance(`${who} · ${words.claimKinds[kind]}`, [content], session)
}

function sourceLines({ sourceChain, article }: Reading, session: Session): readonly string[] {
  if (sourceChain.length === 0) return []
  const hops = sourceChain.map(({ name }) => printable(name))
  const chain = [...hops, printable(article.outlet ?? session.words.labels.theOutlet)].join(' → ')
  return section(
    session,
    session.words.labels.sources,
    layRows([{ label: '', value: chain }], session),
  )
}

function furnitureLines({ article }: Reading, session: Session): readonly string[] {
  const { words } = session
  const rows = article.furniture.map(({ kind, exact }) => ({
    label: words.furniture[kind],
    value: truncate(printable(exact), 72),
  }))
  const mended = words.counts.repairs(article.repairs.length)
  return [
    ...section(session, words.labels.noise, layRows(rows, session)),
    ...(article.repairs.length === 0
      ? []
      : section(session, words.labels.repairs, [`  ${mended}`])),
  ]
}

function problemLines({ problems, article }: Reading, session: Session): readonly string[] {
  const rows = [...article.problems, ...problems].map((problem) => ({
    label: problem.code,
    value: problemInWords(problem, session.words),
    ...(problem.evidence === undefined ? {} : { words: evidenceInWords([problem.evidence]) }),
  }))
  const seen = new Set<string>()
  const once = rows.filter((row) => {
    const key = JSON.stringify(row)
    return seen.has(key) ? false : seen.add(key)
  })
  return section(session, session.words.labels.problems, layRows(once, session))
}

function section({ paint }: Session, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [paint('bold', title), ...lines, '']
}

// Who said it, and below it the words. Long utterances are for --json; here they only need to be known again.
function utterance(who: string, words: Many<Evidence>, session: Session): readonly string[] {
  const said = truncate(evidenceInWords(words), 300)
  return [
    ...layRows([{ label: '', value: who }], session),
    ...layRows([{ label: '', value: said }], { ...session, indent: 4 }),
  ]
}
