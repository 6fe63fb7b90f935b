import type { Exporter } from '../../../ports.ts'
import type { CsvWish } from '../csv.ts'
import { colt } from './colt.ts'
import { gdelt } from './gdelt.ts'
import { polecat } from './polecat.ts'
import { tableFileExporter } from './table-file.ts'

/** `polecat.tsv`, with a header. */
export function polecatExporter(wish: CsvWish = {}): Exporter {
  return tableFileExporter(polecat, { file: 'polecat.tsv', delimiter: '\t', head: true }, wish)
}

/** `gdelt.export.tsv`: GDELT's own files have no header, and programs that read them expect none. */
export function gdeltExporter(wish: CsvWish = {}): Exporter {
  return tableFileExporter(gdelt, { file: 'gdelt.export.tsv', delimiter: '\t', head: false }, wish)
}

/** `travel.csv`. */
export function coltExporter(wish: CsvWish = {}): Exporter {
  return tableFileExporter(colt, { file: 'travel.csv', delimiter: ',', head: true }, wish)
}
