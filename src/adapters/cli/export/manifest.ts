import type { DossierQuery } from '../../../model/record-query.ts'
import type { ExportFile, ExportStock } from '../../../ports.ts'

/** What was exported, and whether it is all there: `manifest.json` of a folder, `FILE.manifest.json` of a file. */
export interface Manifest {
  readonly schema: 'kawat/export@1'
  readonly format: string
  /** Of the program. */
  readonly version: string
  /** ISO instant in UTC. */
  readonly made: string
  readonly query: DossierQuery
  readonly text: ExportStock['text']
  readonly approvedOnly: boolean
  /** Events left out because nobody has approved them. */
  readonly leftOut: number
  /** Files that were finished; none while the export is under way. */
  readonly files: readonly ManifestFile[]
  /** False until everything is in its place, and for good where something went wrong. */
  readonly complete: boolean
}

/** One file of an export. */
export interface ManifestFile {
  readonly name: string
  readonly mediaType: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
  /** Events the format cannot hold: a calendar none without a day. */
  readonly leftOut?: number
}

/** A file as the manifest names it, once its content has been read. */
export function manifestFile(
  file: ExportFile,
  name: string,
  bytes: number,
  sha256: string,
): ManifestFile {
  const leftOut = file.leftOut?.()
  return {
    name,
    mediaType: file.mediaType,
    rows: file.count(),
    bytes,
    sha256,
    ...(leftOut === undefined ? {} : { leftOut }),
  }
}

/** A manifest as it is written. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}
