/** Which formats an export can have: wiring, as in `main.ts`. Each is loaded when it is asked for; a new one is one entry. */
import type { ExportFormat, ExportWish } from './adapters/cli/world.ts'

/** Where towns and states lie: loaded for formats with points. */
const points = async () => {
  const [{ compilePoints }, { tables }] = await Promise.all([
    import('./gazetteer/points.ts'),
    import('./gazetteer/tables.ts'),
  ])
  return compilePoints(tables)
}
const language = ({ language }: ExportWish) => (language === undefined ? {} : { language })

export const formats: readonly ExportFormat[] = [
  {
    name: 'csv',
    layout: 'folder',
    summary: {
      en: 'all tables, one CSV file each',
      id: 'semua tabel, satu berkas CSV masing-masing',
    },
    open: async (wish) => (await import('./adapters/export-table/csv.ts')).csvExporter(wish),
  },
  {
    name: 'parquet',
    layout: 'folder',
    summary: {
      en: 'the same tables for R, Python and DuckDB',
      id: 'tabel yang sama untuk R, Python, dan DuckDB',
    },
    open: async () => (await import('./adapters/export-table/parquet.ts')).parquetExporter(),
  },
  {
    name: 'datapackage',
    layout: 'folder',
    summary: {
      en: 'Frictionless Data Package v2: CSV with a description of every column',
      id: 'Frictionless Data Package v2: CSV dengan keterangan setiap kolom',
    },
    open: async (wish) =>
      (await import('./adapters/export-table/data-package.ts')).dataPackageExporter(wish),
  },
  {
    name: 'jsonl',
    layout: 'file',
    summary: {
      en: 'events, one kawat/dossier@1 on each line',
      id: 'peristiwa, satu kawat/dossier@1 per baris',
    },
    open: async () => (await import('./adapters/export-table/json-lines.ts')).jsonLinesExporter(),
  },
  {
    name: 'statements',
    layout: 'file',
    summary: {
      en: 'what was said, one kawat/statement@1 on each line',
      id: 'ujaran, satu kawat/statement@1 per baris',
    },
    open: async () =>
      (await import('./adapters/export-table/statement-lines.ts')).statementLinesExporter(),
  },
  {
    name: 'polecat',
    layout: 'file',
    summary: {
      en: 'PLOVER events with the columns of POLECAT (TSV)',
      id: 'peristiwa PLOVER dengan kolom POLECAT (TSV)',
    },
    open: async (wish) =>
      (await import('./adapters/export-table/event-data/exporters.ts')).polecatExporter(wish),
  },
  {
    name: 'plover',
    layout: 'file',
    summary: {
      en: 'PLOVER events, one JSON object on each line',
      id: 'peristiwa PLOVER, satu objek JSON per baris',
    },
    open: async () =>
      (await import('./adapters/export-table/event-data/plover.ts')).ploverExporter(),
  },
  {
    name: 'gdelt',
    layout: 'file',
    summary: {
      en: 'CAMEO events with the 61 columns of GDELT 2.0 (TSV without a header)',
      id: 'peristiwa CAMEO dengan 61 kolom GDELT 2.0 (TSV tanpa baris judul)',
    },
    open: async (wish) =>
      (await import('./adapters/export-table/event-data/exporters.ts')).gdeltExporter(wish),
  },
  {
    name: 'colt',
    layout: 'file',
    summary: {
      en: 'travel: who was where, when and why (CSV)',
      id: 'perjalanan: siapa ke mana, kapan, dan untuk apa (CSV)',
    },
    open: async (wish) =>
      (await import('./adapters/export-table/event-data/exporters.ts')).coltExporter(wish),
  },
  {
    name: 'ics',
    layout: 'file',
    summary: {
      en: 'a calendar of planned and past events (iCalendar)',
      id: 'kalender peristiwa mendatang dan lampau (iCalendar)',
    },
    open: async (wish) =>
      (await import('./adapters/export-ical/ical.ts')).calendarExporter({
        points: await points(),
        ...language(wish),
      }),
  },
  {
    name: 'jsonld',
    layout: 'file',
    summary: {
      en: 'linked data: schema.org, Web Annotation and PROV (JSON-LD)',
      id: 'data tertaut: schema.org, Web Annotation, dan PROV (JSON-LD)',
    },
    open: async (wish) =>
      (await import('./adapters/export-jsonld/jsonld.ts')).linkedDataExporter({
        points: await points(),
        ...language(wish),
      }),
  },
  {
    name: 'geojson',
    layout: 'file',
    summary: {
      en: 'a map: points of towns and countries (GeoJSON)',
      id: 'peta: titik kota dan negara (GeoJSON)',
    },
    open: async (wish) =>
      (await import('./adapters/export-geojson/geojson.ts')).mapExporter({
        points: await points(),
        ...language(wish),
      }),
  },
  {
    name: 'gexf',
    layout: 'file',
    summary: {
      en: 'who was together with whom, for Gephi (GEXF)',
      id: 'siapa bersama siapa, untuk Gephi (GEXF)',
    },
    open: async () => (await import('./adapters/export-graph/graph.ts')).gexfExporter,
  },
  {
    name: 'graphml',
    layout: 'file',
    summary: {
      en: 'the same graph for igraph and NetworkX (GraphML)',
      id: 'graf yang sama untuk igraph dan NetworkX (GraphML)',
    },
    open: async () => (await import('./adapters/export-graph/graph.ts')).graphmlExporter,
  },
  {
    name: 'ftm',
    layout: 'folder',
    summary: {
      en: 'entities and statements of FollowTheMoney (JSON lines)',
      id: 'entitas dan pernyataan FollowTheMoney (JSON lines)',
    },
    open: async (wish) =>
      (await import('./adapters/export-ftm/ftm.ts')).followTheMoneyExporter(language(wish)),
  },
  {
    name: 'ris',
    layout: 'file',
    summary: {
      en: 'the reports, for Zotero and EndNote (RIS)',
      id: 'laporan, untuk Zotero dan EndNote (RIS)',
    },
    open: async () => (await import('./adapters/export-citation/citation.ts')).risExporter,
  },
  {
    name: 'bib',
    layout: 'file',
    summary: { en: 'the reports, for LaTeX (BibTeX)', id: 'laporan, untuk LaTeX (BibTeX)' },
    open: async () => (await import('./adapters/export-citation/citation.ts')).bibtexExporter,
  },
]
