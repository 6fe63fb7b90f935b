import { matchesQuote, spokenQuotes } from '../../merge.ts'
import type { PlacedRecord } from '../../model/dossier.ts'
import type { RecordQuery } from '../../ports.ts'
import type { Contents } from './contents.ts'
import { searchReading } from './search.ts'

/** Whether a record's report has what a query asks of its words: what it says, whom it quotes, who carried that. */
export function isTold(
  { readings }: Contents,
  { origin }: PlacedRecord,
  { words, speaker, carrier }: RecordQuery,
): boolean {
  if (words === undefined && speaker === undefined && carrier === undefined) return true
  const reading = readings.get(origin.report)?.reading
  if (reading === undefined) return false
  if (words !== undefined && searchReading(reading, origin, words).length === 0) return false
  if (speaker === undefined && carrier === undefined) return true
  const said = {
    ...(speaker === undefined ? {} : { speaker }),
    ...(carrier === undefined ? {} : { carrier }),
  }
  return spokenQuotes(reading).some((quote) => matchesQuote(quote, said))
}
