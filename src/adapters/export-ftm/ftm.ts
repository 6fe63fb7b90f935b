import type { Exporter, ExportStock } from '../../ports.ts'
import { escapedJson } from '../export/escaped-json.ts'
import { linkedFile, type Tally } from '../export/linked-file.ts'
import { shownMoment } from '../export/shown-moment.ts'
import { exportWords } from '../export/word-choice.ts'
import type { ExportWords } from '../export/words.ts'
import { Actors } from './actors.ts'
import { entityRow, type FtmEntity, statementsOf } from './entity.ts'
import { articleEntity, eventEntity, seenIn } from './event-entity.ts'
import { mentionEntities } from './mention-entity.ts'

/**
 * Writes the record in the model of FollowTheMoney: `entities.ftm.json`, an entity on each line, and `statements.jsonl`, one claim
 * on each line with when it was first and last published.
 *
 * Statements are JSON lines and not CSV: a spreadsheet would run what a stranger's name begins with.
 */
export function followTheMoneyExporter({
  language,
}: {
  readonly language?: 'en' | 'id'
} = {}): Exporter {
  const words = exportWords(language)
  return {
    name: 'ftm',
    async *files(stock) {
      yield linkedFile('entities.ftm.json', 'application/x-ndjson', (tally) =>
        lines(stock, words, tally, (entity) => [entityRow(entity)]),
      )
      yield linkedFile('statements.jsonl', 'application/x-ndjson', (tally) =>
        lines(stock, words, tally, statementsOf),
      )
    },
  }
}

async function* lines(
  stock: ExportStock,
  words: ExportWords,
  tally: Tally,
  rows: (entity: FtmEntity) => readonly object[],
): AsyncIterable<string> {
  for await (const entity of entities(stock, words)) {
    const all = rows(entity)
    tally.written += all.length
    yield all.map((row) => `${escapedJson(row)}\n`).join('')
  }
}

/** Events as they come, each behind the articles it is the first to rest on; actors and offices at the end, when all is known of them. */
async function* entities(stock: ExportStock, words: ExportWords): AsyncIterable<FtmEntity> {
  const actors = new Actors()
  const told = new Set<string>()
  for await (const dossier of stock.dossiers()) {
    for (const { origin } of dossier.members) {
      if (told.has(origin.article)) continue
      told.add(origin.article)
      const reading = await stock.reading(origin.article)
      yield articleEntity(origin, reading?.article.authors ?? [])
    }
    yield eventEntity(dossier, words)
    for (const member of dossier.members) yield* mentionEntities(dossier, member)
    // Who is to come in June may hold another office by then.
    const held = dossier.status.agreed === 'happened'
    const day = held ? shownMoment(dossier)?.start.slice(0, 10) : undefined
    const origins = new Map(dossier.members.map(({ record, origin }) => [record.id, origin]))
    for (const presence of dossier.participants) {
      const { participant, holders } = presence
      if (participant.kind === 'document') continue
      const seen = seenIn(holders.flatMap((record) => origins.get(record) ?? []))
      actors.add(presence, seen, day)
    }
  }
  yield* actors.entities(words)
}
