import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ExportFile } from '../../../ports.ts'
import type { Destination } from './destination.ts'
import { type Manifest, type ManifestFile, manifestFile, manifestText } from './manifest.ts'

/** Ends the name of a file that is still being written. */
const PART = '.part'

/** Bytes gathered before the disk is asked to take them. */
const CHUNK = 1 << 16

/** Why nothing may be written there: something is there already, or it is of the other kind. */
export type Obstacle = 'exists' | 'is-folder' | 'is-file'

/** What stands in the way of an export; nothing where it may begin. What an export left unfinished is in nobody's way. */
export async function obstacleAt(
  path: string,
  layout: 'file' | 'folder',
): Promise<Obstacle | undefined> {
  const there = await stat(path).catch(() => undefined)
  if (there === undefined) return undefined
  if (layout === 'file') return there.isDirectory() ? 'is-folder' : 'exists'
  if (!there.isDirectory()) return 'is-file'
  const names = (await readdir(path)).filter(
    (name) => name !== 'manifest.json' && !name.endsWith(PART),
  )
  return names.length > 0 ? 'exists' : undefined
}

/**
 * A file, or a folder of files, on the disk. Every file is written under `NAME.part`; when all are whole they get
 * their names, and the manifest, which said `complete: false` from the beginning on, says `true`: whenever the
 * program is stopped, even by a power cut, nothing looks whole that is not.
 */
export function diskDestination(path: string, layout: 'file' | 'folder'): Destination {
  const folder = layout === 'folder' ? path : dirname(path)
  const manifestPath = layout === 'folder' ? join(path, 'manifest.json') : `${path}.manifest.json`
  const taken: { readonly part: string; readonly place: string }[] = []
  const placeOf = (name: string): string => {
    if (layout === 'file') return path
    if (name !== basename(name)) throw new Error(`a file of an export is named ${name}`)
    return join(folder, name)
  }
  return {
    async begin(manifest) {
      await mkdir(folder, { recursive: true })
      const old = layout === 'folder' ? await namesIn(manifestPath) : [basename(path)]
      await writeWhole(manifestPath, manifestText(manifest))
      // What is replaced goes first: a failed export must not stand beside an old one as if they were one.
      for (const name of old) await rm(join(folder, name), { force: true })
    },
    async take(file, check) {
      const place = placeOf(file.name)
      const part = `${place}${PART}`
      taken.push({ part, place })
      return writePart(part, file, check, layout === 'file' ? basename(path) : file.name)
    },
    async complete(manifest) {
      for (const { part, place } of taken) await rename(part, place)
      await writeWhole(manifestPath, manifestText(manifest))
    },
    async abandon(manifest) {
      for (const { part, place } of taken) {
        await rm(part, { force: true })
        await rm(place, { force: true })
      }
      await writeWhole(manifestPath, manifestText(manifest))
    },
  }
}

async function writePart(
  part: string,
  file: ExportFile,
  check: () => void,
  name: string,
): Promise<ManifestFile> {
  const hash = createHash('sha256')
  const handle = await open(part, 'w')
  let bytes = 0
  try {
    let waiting: Buffer[] = []
    let size = 0
    const flush = async (): Promise<void> => {
      const chunk = Buffer.concat(waiting)
      waiting = []
      size = 0
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    }
    for await (const piece of file.content) {
      check()
      const buffer = typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)
      waiting.push(buffer)
      size += buffer.length
      if (size >= CHUNK) await flush()
    }
    await flush()
    await handle.sync()
  } finally {
    await handle.close()
  }
  return manifestFile(file, name, bytes, hash.digest('hex'))
}

/** Files an earlier manifest names; what is no plain name in it is not ours. */
async function namesIn(manifestPath: string): Promise<readonly string[]> {
  try {
    const { files } = JSON.parse(await readFile(manifestPath, 'utf8')) as Manifest
    return files.map(({ name }) => name).filter((name) => /^\w[\w.-]*$/.test(name))
  } catch {
    return []
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const handle = await open(`${path}${PART}`, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${path}${PART}`, path)
}
