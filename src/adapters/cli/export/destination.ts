import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { ExportFile } from '../../../ports.ts'
import { type Manifest, type ManifestFile, manifestFile } from './manifest.ts'

/** Where an export goes. */
export interface Destination {
  /** Called first: whoever looks from now on sees that it is not whole yet. */
  begin(manifest: Manifest): Promise<void>
  /** Takes one file to its end, under a name nobody takes for a whole one. */
  take(file: ExportFile, check: () => void): Promise<ManifestFile>
  /** Called last, one of the two: everything goes to its place, or what was begun goes away. */
  complete(manifest: Manifest): Promise<void>
  abandon(manifest: Manifest): Promise<void>
}

/** The standard output: what was written cannot be taken back, the exit code alone tells. */
export function streamDestination(stream: Writable): Destination {
  return {
    begin: async () => {},
    async take(file, check) {
      let bytes = 0
      for await (const piece of file.content) {
        check()
        bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length
        if (stream.destroyed || stream.write(piece)) continue
        // Rejects where the reader went away (EPIPE): then there is nobody left to wait for.
        await once(stream, 'drain').catch(() => {})
      }
      return manifestFile(file, file.name, bytes, '')
    },
    complete: async () => {},
    abandon: async () => {},
  }
}
