/** Statements for people: who said it, in how many reports it stands, in which wordings, carried by whom. */
import { creditsOf } from '../../../merge.ts'
import type { Wording } from '../../../model/statement.ts'
import type { UiLanguage } from '../messages/messages.ts'
import {
  refOf,
  type ToldQuote,
  type ToldStatement,
  type ToldStatements,
} from '../record/statements.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import { publishedInWords } from './instant.ts'
import { BY_PERSON } from './rivals.ts'

// A press conference has dozens; JSON has them all.
const SHOWN = 12
// Of each wording the first who printed it, of each statement the likeliest that may be the same.
const PRINTED = 5
const PERHAPS = 3

/** The statements of an event under a heading, those of most reports first. */
export function statementLines(
  { statements, doubts, looked, reports }: ToldStatements,
  session: Session,
): readonly string[] {
  if (statements.length === 0) return []
  const { words, paint, columns = 100 } = session
  const sorted = statements.toSorted(
    (a, b) =>
      b.reports - a.reports ||
      compareText(a.speaker.name, b.speaker.name) ||
      compareText(a.first ?? '~', b.first ?? '~') ||
      compareText(a.id, b.id),
  )
  const texts = new Map(
    statements.flatMap(({ wordings }) =>
      wordings.flatMap(({ text, quotes }) => quotes.map((ref) => [refOf(ref), text] as const)),
    ),
  )
  const perhaps = (own: ToldStatement): readonly string[] => {
    const refs = new Set(own.quotes.map(refOf))
    const others = doubts.flatMap(({ left, right }) => {
      const [one, other] = [refOf(left), refOf(right)]
      if (refs.has(one) === refs.has(other)) return []
      return texts.get(refs.has(one) ? other : one) ?? []
    })
    return [...new Set(others)].slice(0, PERHAPS)
  }
  const more = sorted.length - SHOWN
  const cut = looked < reports ? ` · ${words.record.firstReports(looked, reports)}` : ''
  return [
    `${paint('bold', words.record.statements)}${cut}`,
    ...sorted.slice(0, SHOWN).flatMap((statement, at) => {
      const head = headOf(statement, session)
      // What one speaker said besides stands below one name.
      const before = sorted[at - 1]
      const told = before === undefined || headOf(before, session) !== head ? [head] : []
      return [
        ...told.flatMap((line) => indented(line, 2, columns).map((one) => paint('cyan', one))),
        ...oneStatement(statement, perhaps(statement), session),
      ]
    }),
    ...(more > 0 ? [`  ${words.labels.more(more)}`] : []),
    '',
  ]
}

/** Whose statement it is, and in how many reports it stands where it is more than one. */
function headOf(statement: ToldStatement, session: Session): string {
  const { speaker, told, reports } = statement
  const byPerson = told.length > 0 && told.every(({ person }) => person !== undefined)
  return [
    `${printable(speaker.name)}${byPerson ? ` ${BY_PERSON}` : ''}`,
    ...(reports > 1 ? [spreadInWords(statement, session)] : []),
  ].join(' · ')
}

function oneStatement(
  statement: ToldStatement,
  perhaps: readonly string[],
  session: Session,
): readonly string[] {
  const { words, paint, columns = 100 } = session
  const { wordings, told } = statement
  const byRef = new Map(
    told.map((one) => [refOf({ article: one.origin.article, quote: one.quote.id }), one]),
  )
  const several = new Set(wordings.map(({ language }) => language)).size > 1
  return [
    ...wordings.flatMap((wording) => wordingLines(wording, byRef, several, session)),
    ...perhaps.flatMap((text) =>
      indented(words.record.perhaps(`“${printable(text)}”`), 4, columns).map((line) =>
        paint('yellow', line),
      ),
    ),
  ]
}

/** One way the words were written, and below who printed them so, when, and whom they had them from. */
function wordingLines(
  { text, language, quotes }: Wording,
  byRef: ReadonlyMap<string, ToldQuote>,
  several: boolean,
  session: Session,
): readonly string[] {
  const { words, paint, columns = 100 } = session
  const told = quotes.flatMap((ref) => byRef.get(refOf(ref)) ?? [])
  const verbatim = told.some(({ quote }) => quote.verbatim)
  const said = verbatim ? `“${printable(text)}”` : printable(text)
  const name = words.record.languages[language as UiLanguage] ?? printable(language)
  return [
    ...indented(several ? `${name}: ${said}` : said, 4, columns),
    ...told
      .slice(0, PRINTED)
      .flatMap((one) =>
        indented(carriedInWords(one, session).join(' · '), 6, columns).map((line) =>
          paint('dim', line),
        ),
      ),
    ...(told.length > PRINTED ? [`      ${words.labels.more(told.length - PRINTED)}`] : []),
    ...told.flatMap((one) => reviewedLines(one, session)),
  ]
}

/** Outlet, day, and everybody through whom the words came. */
function carriedInWords({ quote, origin }: ToldQuote, session: Session): readonly string[] {
  const { labels } = session.words
  const hops = [
    ...(quote.chain?.map(({ who }) => who.value.name) ??
      (quote.carrier === undefined ? [] : [quote.carrier.value.name])),
    ...creditsOf(origin.chain),
  ]
  return [
    printable(origin.outlet ?? labels.unknownOutlet),
    ...(origin.published === undefined ? [] : [publishedInWords(origin.published, session)]),
    ...[...new Set(hops.map(printable))].map(labels.via),
  ]
}

/** Whom a person named, and whom the machine had read; nothing where nobody did. */
export function reviewedLines({ quote, person }: ToldQuote, session: Session): readonly string[] {
  const told = speakerInWords({ quote, ...(person === undefined ? {} : { person }) }, session)
  if (told === undefined) return []
  const { paint, columns = 100 } = session
  return indented(told, 6, columns).map((line) => paint('green', line))
}

/** `✓ Wang Yi (Rini); read as: speaker not said`. */
export function speakerInWords(
  { quote, person }: Pick<ToldQuote, 'quote' | 'person'>,
  { words }: Session,
): string | undefined {
  if (person === undefined) return undefined
  const name = printable(person.name ?? words.review.nobody)
  const read = printable(quote.speaker?.value.name ?? words.labels.noSpeaker)
  return `${BY_PERSON} ${name} (${printable(person.by)}) · ${words.record.readAs(read)}`
}

/** "same statement in 3 reports, 2 independent origins", and in how many wordings where there are several. */
export function spreadInWords(
  { reports, origins, wordings }: ToldStatement,
  { words }: Session,
): string {
  const { counts, record } = words
  return [
    record.same(counts.reports(reports), counts.origins(origins.length)),
    ...(wordings.length > 1 ? [record.wordings(wordings.length)] : []),
  ].join(' · ')
}

function indented(text: string, indent: number, columns: number): readonly string[] {
  return wrap(text, columns - indent).map((line) => ' '.repeat(indent) + line)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
