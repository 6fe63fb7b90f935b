import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { isRefusal } from '../../../src/model/reading.ts'
import { read } from '../../../src/read.ts'
import { makeReport } from '../../../src/report.ts'

/** Reads a text and tells each event in one line: kind, status, who, when, where, how long. */
export function events(lang: 'id' | 'en', text: string, published = '2023-06-19'): string[] {
  const reading = read(makeReport({ text, lang, published }), [id, en], gazetteer)
  if (isRefusal(reading)) return [reading.refused]
  return reading.records.map(({ event }) =>
    [
      event.kind.value,
      event.status.value,
      event.participants.map(({ value }) => value.name).join(' + '),
      event.time?.value.instant ?? event.time?.value.start ?? '-',
      event.place === undefined ? '-' : (event.place.value.venue ?? event.place.value.name),
      event.duration?.value.iso ?? '-',
    ].join(' | '),
  )
}
