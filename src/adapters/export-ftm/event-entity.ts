import type { Dossier, Field, Origin } from '../../model/dossier.ts'
import type { Moment } from '../../model/moment.ts'
import { citedReports } from '../export/cited.ts'
import { alpha2Of } from '../export/country-code.ts'
import { placeLabel, titleOf } from '../export/label.ts'
import { actorKey } from '../export/linked-actor.ts'
import { plainLine, webAddress } from '../export/plain.ts'
import type { ExportWords } from '../export/words.ts'
import { actorId, values } from './actors.ts'
import { type FtmEntity, type FtmValue, ftmId, type Seen, spanOf } from './entity.ts'

/** The id of an article's entity. */
export function articleId(article: string): string {
  return ftmId('article', article)
}

/** When reports were published, first and last; undefined where none says. */
export function seenIn(origins: readonly Origin[]): Seen | undefined {
  return spanOf(
    origins.flatMap(({ published }) => {
      const date = published === undefined ? undefined : ftmDate(published)
      return date === undefined ? [] : [{ first: date, last: date }]
    }),
  )
}

/** An event with its values; where reports contradict each other every rival is one, seen when those who say it were published. */
export function eventEntity(dossier: Dossier, words: ExportWords): FtmEntity {
  const reports = citedReports(dossier)
  const seen = seenIn(reports)
  const title = titleOf(dossier, words)
  const told = <T>(field: Field<T>, text: (value: T) => string | undefined): readonly FtmValue[] =>
    toldValues(dossier, field, text)
  const hosts = dossier.participants.filter(({ participant }) => participant.part === 'host')
  const parties = dossier.participants.filter(({ participant }) => participant.kind !== 'document')
  return {
    id: ftmId('event', dossier.id),
    schema: 'Event',
    caption: title,
    properties: {
      name: values([title], seen),
      recordId: values([dossier.id], seen),
      startDate: told(dossier.time, startOf),
      endDate: told(dossier.time, ({ end }) => end),
      location: told(dossier.place, placeLabel),
      country: told(dossier.place, ({ country }) => alpha2Of(country)?.toLowerCase()),
      involved: values(
        parties.map((party) => actorId(actorKey(party))),
        seen,
      ),
      organizer: values(
        hosts.map((host) => actorId(actorKey(host))),
        seen,
      ),
      keywords: [
        ...told(dossier.kind, (kind) => kind),
        ...told(dossier.status, (status) => status),
        ...values(
          dossier.conflicts.map((field) => `conflict:${field}`),
          seen,
        ),
      ],
      summary: dossier.outcomes.slice(0, 5).flatMap(({ outcome }) => summary(outcome.value)),
      proof: reports.map(({ article, published }) => {
        const one = seenIn([{ published } as Origin])
        return { value: articleId(article), ...(one === undefined ? {} : { seen: one }) }
      }),
      sourceUrl: reports.flatMap((report) => {
        const url = webAddress(report.url)
        return url === undefined ? [] : values([url], seenIn([report]))
      }),
    },
  }
}

/** An article as a document: what it is, never what it says. */
export function articleEntity(origin: Origin, authors: readonly string[]): FtmEntity {
  const { article, title, outlet, url, published, language } = origin
  const seen = seenIn([origin])
  const lang = LANGUAGES[language]
  const address = webAddress(url)
  const date = published === undefined ? undefined : ftmDate(published)
  const name = plainLine(title ?? outlet ?? article)
  return {
    id: articleId(article),
    schema: 'Article',
    caption: name,
    properties: {
      fileName: values([`${article}.txt`], seen),
      title: values(title === undefined ? [] : [plainLine(title)], seen).map((value) => ({
        ...value,
        ...(lang === undefined ? {} : { lang }),
      })),
      publisher: values(outlet === undefined ? [] : [plainLine(outlet)], seen),
      author: values(authors.map(plainLine), seen),
      publishedAt: values(date === undefined ? [] : [date], seen),
      language: values(lang === undefined ? [] : [lang], seen),
      sourceUrl: values(address === undefined ? [] : [address], seen),
    },
  }
}

/** FtM writes dates cut to their grain, and instants in UTC without a zone: `2023-06-19T08:30:00`. */
export function ftmDate(iso: string): string | undefined {
  if (!iso.includes('T')) return /^\d{4}(-\d\d){0,2}$/.test(iso) ? iso : undefined
  const offset = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso)
  const time = Date.parse(iso)
  // A clock nobody knows the zone of is no instant: its day is what is known.
  return offset && !Number.isNaN(time)
    ? new Date(time).toISOString().slice(0, 19)
    : iso.slice(0, 10)
}

const LANGUAGES: { readonly [language: string]: string | undefined } = { id: 'ind', en: 'eng' }

function toldValues<T>(
  { members }: Dossier,
  { agreed, candidates }: Field<T>,
  text: (value: T) => string | undefined,
): readonly FtmValue[] {
  const holding = candidates.filter(({ value }) => agreed === undefined || value === agreed)
  // What a person chose or mended may be nobody's value as it stands.
  const shown =
    agreed !== undefined && holding.length === 0 ? [{ value: agreed, holders: [] }] : holding
  return shown.flatMap(({ value, holders }) => {
    const told = text(value)
    if (told === undefined || told === '') return []
    const records = new Set(holders.map(({ record }) => record))
    const seen = seenIn(
      members.filter(({ record }) => records.has(record.id)).map(({ origin }) => origin),
    )
    return [{ value: told, ...(seen === undefined ? {} : { seen }) }]
  })
}

function startOf({ start, instant }: Moment): string | undefined {
  return ftmDate(instant ?? start)
}

function summary(outcome: string): readonly FtmValue[] {
  const words = plainLine(outcome)
  return words === '' ? [] : [{ value: [...words].slice(0, 200).join('') }]
}
