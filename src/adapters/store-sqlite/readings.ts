import { eventDays, foldName, originOf, placeRecords } from '../../merge.ts'
import type { Refusal } from '../../model/article.ts'
import type { Quote } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import type { Record } from '../../model/record.ts'
import type { Put } from '../../ports.ts'
import { arrive } from './arrivals.ts'
import type { Driver } from './driver.ts'

/**
 * Stores a reading in place of any other of its report, with its rows for asking; not where the story's latest
 * reading has the same words.
 */
export function putReading(driver: Driver, reading: Reading): Put {
  const { article } = reading
  const body = JSON.stringify(reading)
  return driver.atomically(() => {
    driver.run('DELETE FROM refusal WHERE report = ?', article.report)
    const shown = driver.all(
      'SELECT number, body FROM reading WHERE report = ? OR article = ?',
      article.report,
      article.id,
    )
    if (shown.length === 1 && shown[0]?.body === body) return 'known'
    const arrival = arrive(driver, reading)
    if (arrival === undefined) return 'known'
    for (const { number } of shown) {
      driver.run('DELETE FROM article_fts WHERE rowid = ?', number as number)
      driver.run('DELETE FROM reading WHERE number = ?', number as number)
    }
    const origin = originOf(reading)
    const { rowid } = driver.run(
      `INSERT INTO reading
         (article, report, version, language, outlet, title, published, origin, body,
          arrival, address, paper)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      article.id,
      article.report,
      reading.version,
      article.language,
      origin.outlet?.toWellFormed() ?? null,
      origin.title?.toWellFormed() ?? null,
      origin.published ?? null,
      JSON.stringify(origin),
      body,
      arrival.number,
      arrival.story?.address ?? null,
      arrival.story?.outlet ?? null,
    )
    driver.run(
      'INSERT INTO article_fts (rowid, title, text) VALUES (?, ?, ?)',
      rowid,
      origin.title?.toWellFormed() ?? '',
      article.text.toWellFormed(),
    )
    for (const [ordinal, { record }] of placeRecords(reading).entries()) {
      putRecord(driver, rowid, ordinal, record)
    }
    for (const quote of reading.quotes) putQuote(driver, rowid, quote)
    return 'new'
  })
}

/** Notes a refusal, unless the report has been read after all. */
export function putRefusal(driver: Driver, refusal: Refusal): Put {
  return driver.atomically(() => {
    // Of a report seen again unchanged no reading is kept, but it could be read.
    if (driver.get('SELECT 1 FROM arrival WHERE report = ?', refusal.report)) return 'known'
    const { changes } = driver.run(
      `INSERT INTO refusal (report, refused, body) VALUES (?, ?, ?)
       ON CONFLICT (report) DO UPDATE SET refused = excluded.refused, body = excluded.body
       WHERE body <> excluded.body`,
      refusal.report,
      refusal.refused,
      JSON.stringify(refusal),
    )
    return changes === 0 ? 'known' : 'new'
  })
}

function putRecord(driver: Driver, reading: number, ordinal: number, record: Record): void {
  const { event } = record
  const time = event.time?.value
  const days = eventDays(event)
  const place = event.place?.value
  driver.run(
    `INSERT INTO record (id, reading, ordinal, kind, status, background, start, end, grain, zone,
       first_day, last_day, place, country, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    record.id,
    reading,
    ordinal,
    event.kind.value,
    event.status.value,
    event.background ? 1 : 0,
    time?.start ?? null,
    time?.end ?? null,
    time?.grain ?? null,
    time?.zone ?? null,
    days?.first ?? null,
    days?.last ?? null,
    place?.name.toWellFormed() ?? null,
    place?.country ?? null,
    JSON.stringify(record),
  )
  for (const [index, { value }] of event.participants.entries()) {
    driver.run(
      `INSERT INTO participant (record, ordinal, entity, name, folded, kind, country, office, part)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      record.id,
      index,
      value.entity.toWellFormed(),
      value.name.toWellFormed(),
      foldName(value.name).toWellFormed(),
      value.kind,
      value.country?.value ?? null,
      value.office?.value ?? null,
      value.part,
    )
  }
}

function putQuote(driver: Driver, reading: number, quote: Quote): void {
  driver.run(
    `INSERT OR IGNORE INTO quote (reading, id, type, class, content, speaker, speaker_name, carrier, carrier_name)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    reading,
    quote.id,
    quote.type,
    quote.class,
    quote.content.map(({ exact }) => exact.toWellFormed()).join(' '),
    quote.speaker?.value.entity.toWellFormed() ?? null,
    quote.speaker?.value.name.toWellFormed() ?? null,
    quote.carrier?.value.entity.toWellFormed() ?? null,
    quote.carrier?.value.name.toWellFormed() ?? null,
  )
}
