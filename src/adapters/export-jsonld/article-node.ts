import type { Origin } from '../../model/dossier.ts'
import type { SourceHop } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import { plainLine, webAddress } from '../export/plain.ts'
import { iri, type Node, said } from './context.ts'

/** The reading of a report: its id is the hash of report and text, so that another revision is another article. */
export function articleNodes(origin: Origin, reading: Reading | undefined): readonly Node[] {
  const { article, report, language, outlet, url, title, published, chain } = origin
  const id = iri('article', article)
  const hops = chain.map((hop, index) => hopNode(article, hop, index))
  const last = hops.at(-1)
  return [
    said({
      '@id': id,
      '@type': ['NewsArticle', 'prov:Entity'],
      identifier: article,
      url: webAddress(url),
      headline: title === undefined ? undefined : plainLine(title),
      inLanguage: language,
      datePublished: published,
      dateModified: modifiedOf(reading),
      publisher:
        outlet === undefined
          ? undefined
          : { '@type': 'NewsMediaOrganization', name: plainLine(outlet) },
      author: (reading?.article.authors ?? []).map((name) => ({
        '@type': 'Person',
        name: plainLine(name),
      })),
      wasDerivedFrom: iri('report', report),
      wasQuotedFrom: last?.['@id'],
    }),
    { '@id': iri('report', report), '@type': 'prov:Entity', identifier: report },
    // The first medium is the one nothing is quoted from.
    ...hops.map((hop, index) =>
      index === 0 ? hop : { ...hop, wasQuotedFrom: hops[index - 1]?.['@id'] },
    ),
  ]
}

function hopNode(article: string, { name, kind }: SourceHop, index: number): Node {
  return {
    '@id': iri('source', article, String(index)),
    '@type': 'prov:Entity',
    wasAttributedTo: {
      '@type': ['Organization', 'prov:Agent'],
      name: plainLine(name),
      'kawat:sourceKind': kind,
    },
  }
}

function modifiedOf(reading: Reading | undefined): string | undefined {
  const moment = reading?.article.modified?.moment
  return moment?.instant ?? moment?.start
}
