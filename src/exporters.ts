/** Which formats an export can have: wiring, as in `main.ts`. Each is loaded when it is asked for; a new one is one entry. */
import type { ExportFormat } from './adapters/cli/world.ts'

export const formats: readonly ExportFormat[] = [
  {
    name: 'jsonl',
    layout: 'file',
    summary: {
      en: 'events, one kawat/dossier@1 on each line',
      id: 'peristiwa, satu kawat/dossier@1 per baris',
    },
    open: async () => (await import('./adapters/export-table/json-lines.ts')).jsonLinesExporter(),
  },
]
