import type { Origin } from '../../model/dossier.ts'
import type { Reading } from '../../model/reading.ts'
import type { ExportStock } from '../../ports.ts'
import { plainLine, webAddress } from '../export/plain.ts'

/** What citing one report needs; words are one line each, without anything another program would obey. */
export interface Reference {
  /** The same in every export: outlet, year, and the beginning of the report's id. */
  readonly key: string
  readonly report: string
  readonly title: string
  readonly outlet?: string
  /** An agency whose text it is, or which the report credits for its news. */
  readonly agency?: string
  readonly authors: readonly string[]
  /** Date on the outlet's clock, cut to what is known: `2023-06-20`, `2023-06`, `2023`. */
  readonly published?: string
  readonly url?: string
  /** `id`, `en`. */
  readonly language: string
}

/** The reports events rest on, each once, in the order in which events come to them. Ids alone are remembered. */
export async function* references(stock: ExportStock): AsyncGenerator<Reference> {
  const told = new Set<string>()
  for await (const { members } of stock.dossiers()) {
    for (const { origin } of members) {
      if (told.has(origin.report)) continue
      told.add(origin.report)
      yield referenceOf(origin, await stock.reading(origin.article))
    }
  }
}

function referenceOf(origin: Origin, reading: Reading | undefined): Reference {
  const { report, language } = origin
  const outlet = nonEmpty(origin.outlet)
  const agency = nonEmpty(
    reading?.article.agency ?? origin.chain.find(({ kind }) => kind === 'agency')?.name,
  )
  const published = /^\d{4}(-\d\d){0,2}/.exec(origin.published ?? '')?.[0]
  const url = webAddress(origin.url)
  return {
    key: keyOf(outlet, published, report),
    report: plainLine(report),
    title: nonEmpty(origin.title) ?? url ?? `Report ${report.slice(0, 12)}`,
    authors: (reading?.article.authors ?? []).flatMap((author) => nonEmpty(author) ?? []),
    language: plainLine(language),
    ...(outlet === undefined ? {} : { outlet }),
    // An agency's own report names it once.
    ...(agency === undefined || agency === outlet ? {} : { agency }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  }
}

/** `suar2023-6c4bc0ae7056`: letters and digits that every program takes in a key. */
function keyOf(outlet: string | undefined, published: string | undefined, report: string): string {
  const name = (outlet ?? 'report')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 20)
  const id = report.replace(/[^0-9A-Za-z]/g, '').slice(0, 12)
  return `${name || 'report'}${published?.slice(0, 4) ?? ''}-${id}`
}

function nonEmpty(text: string | undefined): string | undefined {
  const plain = text === undefined ? '' : plainLine(text)
  return plain === '' ? undefined : plain
}
