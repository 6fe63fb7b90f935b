import type { Exporter, ExportStock } from '../../ports.ts'
import { linkedFile, type Tally } from '../export/linked-file.ts'
import { bibtexEntry } from './bibtex.ts'
import { type Reference, references } from './reference.ts'
import { risEntry } from './ris.ts'

/** Writes the reports events rest on for Zotero, Mendeley and EndNote, `reports.ris`. */
export const risExporter: Exporter = {
  name: 'ris',
  async *files(stock) {
    yield linkedFile('reports.ris', 'application/x-research-info-systems', (tally) =>
      bibliography(stock, tally, risEntry),
    )
  },
}

/** Writes the reports events rest on for LaTeX, `reports.bib`. */
export const bibtexExporter: Exporter = {
  name: 'bib',
  async *files(stock) {
    yield linkedFile('reports.bib', 'application/x-bibtex', (tally) =>
      bibliography(stock, tally, bibtexEntry),
    )
  },
}

async function* bibliography(
  stock: ExportStock,
  tally: Tally,
  entry: (reference: Reference) => string,
): AsyncIterable<string> {
  for await (const reference of references(stock)) {
    tally.written++
    yield entry(reference)
  }
}
