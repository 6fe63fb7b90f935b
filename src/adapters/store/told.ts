import { type Expression, type SqlBool, sql } from 'kysely'
import { foldName } from '../../merge.ts'
import type { RecordQuery } from '../../ports.ts'
import type { Database } from './database.ts'
import type { Build } from './dialect.ts'

/** Whether a query asks for words of the report itself: what it says, whom it quotes, who carried that. */
export function asksWords({ words, speaker, carrier }: RecordQuery): boolean {
  return [words, speaker, carrier].some((asked) => asked !== undefined)
}

/** Of records named, those whose report has what a query asks of its words. */
export async function recordsTold(
  database: Database,
  records: readonly string[],
  query: RecordQuery,
): Promise<ReadonlySet<string>> {
  if (records.length === 0) return new Set()
  const rows = await database.rows(
    database.from
      .selectFrom('record')
      .innerJoin('shown', 'shown.number', 'record.reading')
      .select(['record.id', 'shown.place'])
      .where((is) => database.dialect.among(is.ref('record.id'), records))
      .where((is) => tells(database, is as unknown as Build<'shown'>, query)),
  )
  const { words } = query
  if (words === undefined) return new Set(rows.map(({ id }) => id))
  const places = [...new Set(rows.map(({ place }) => place))]
  const kept = await database.dialect.words.keeping(database, places, words)
  return new Set(rows.filter(({ place }) => kept.has(place)).map(({ id }) => id))
}

/** Whether one of an event's records has such a report: for choosing events, of which the records are asked again. */
export function isTold(
  database: Database,
  is: Build<'event'>,
  query: RecordQuery,
): Expression<SqlBool> {
  return is.exists(
    is
      .selectFrom('event_member')
      .innerJoin('record', 'record.id', 'event_member.record')
      .innerJoin('shown', 'shown.number', 'record.reading')
      .select('event_member.record')
      .whereRef('event_member.event', '=', 'event.number')
      .where((inner) => tells(database, inner as unknown as Build<'shown'>, query)),
  )
}

/** A reading shown whose article holds the words, and one of whose quotes is of that speaker and carrier. */
function tells(
  { dialect }: Database,
  is: Build<'shown'>,
  { words, speaker, carrier }: RecordQuery,
): Expression<SqlBool> {
  const asked = speaker?.trim()
  const isState = asked !== undefined && /^[A-Z]{3}$/.test(asked)
  return is.and([
    ...(words === undefined ? [] : [dialect.words.holding(is.ref('shown.place'), words)]),
    ...(asked === undefined && carrier === undefined
      ? []
      : [
          is.exists(
            is
              .selectFrom('quote')
              .select(sql<number>`1`.as('one'))
              .whereRef('quote.reading', '=', 'shown.number')
              .where('quote.on_record', '=', 1)
              .$if(isState, (select) => select.where('quote.speaker_country', '=', asked ?? ''))
              .$if(asked !== undefined && !isState, (select) =>
                select.where((said) => holdsPiece(said.ref('quote.speaker_folded'), asked ?? '')),
              )
              .$if(carrier !== undefined, (select) =>
                select.where((said) => holdsPiece(said.ref('quote.carriers'), carrier ?? '')),
              ),
          ),
        ]),
  ])

  // An empty piece is nobody's.
  function holdsPiece(column: Expression<string | null>, name: string): Expression<SqlBool> {
    const piece = foldName(name)
    return piece === '' ? sql<boolean>`1 = 0` : dialect.holds(column, piece.toWellFormed())
  }
}
