import { type Exporter, StoreFault, type StoreSnapshot } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { type Destination, streamDestination } from '../export/destination.ts'
import { diskDestination, obstacleAt } from '../export/disk.ts'
import type { Manifest, ManifestFile } from '../export/manifest.ts'
import { type Stock, type StockWish, stockOf, stopWhereAsked } from '../export/stock.ts'
import { CliFailure } from '../failure.ts'
import { isForMachines, type Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import type { ExportFormat, ExportWish } from '../world.ts'

/** What an export was asked to be. */
export interface ExportSetting extends Pick<StockWish, 'query' | 'text' | 'approvedOnly'> {
  readonly database: string
  readonly format: ExportFormat
  /** A file or folder; the standard output without one. */
  readonly out?: string
  /** Replace what is there. */
  readonly force: boolean
  readonly wish: ExportWish
}

/** `kawat export`: events in a format of the field, with a manifest that says whether all of it is there. */
export async function exportCommand(session: Session, setting: ExportSetting): Promise<Exit> {
  const { format, out, query, text, approvedOnly } = setting
  const { world, words } = session
  const destination = await destinationOf(session, setting)
  const store = await openExisting(session, setting.database)
  let snapshot: StoreSnapshot | undefined
  try {
    snapshot = await store.snapshot()
    const made = new Date(world.now()).toISOString()
    const { version, signal } = world
    const stock = stockOf(
      snapshot,
      { query, text, approvedOnly, made, version },
      words,
      signal,
      world.meaning,
    )
    const manifestOf = (files: readonly ManifestFile[], complete: boolean): Manifest => ({
      schema: 'kawat/export@1',
      format: format.name,
      version,
      made,
      query,
      text,
      approvedOnly,
      leftOut: stock.leftOut(),
      files,
      complete,
    })
    const manifest = await deliver(await format.open(setting.wish), stock, destination, {
      check: () => stopWhereAsked(signal, words),
      manifestOf,
    }).catch((error: unknown) => {
      throw told(error, out, session)
    })
    await tell(session, manifest, out)
    return exit.ok
  } finally {
    await snapshot?.close()
    await store.close()
  }
}

async function destinationOf(session: Session, setting: ExportSetting): Promise<Destination> {
  const { format, out, force } = setting
  const { words, world } = session
  if (out === undefined) {
    if (format.layout === 'file') return streamDestination(world.stdout)
    throw new CliFailure(exit.usage, 'usage', words.export.needsFolder(format.name))
  }
  const obstacle = await obstacleAt(out, format.layout)
  if (obstacle !== undefined && !(obstacle === 'exists' && force)) {
    throw new CliFailure(exit.usage, `export-${obstacle}`, words.export.obstacles[obstacle](out))
  }
  return diskDestination(out, format.layout)
}

async function deliver(
  exporter: Exporter,
  stock: Stock,
  destination: Destination,
  {
    check,
    manifestOf,
  }: {
    readonly check: () => void
    readonly manifestOf: (files: readonly ManifestFile[], complete: boolean) => Manifest
  },
): Promise<Manifest> {
  await destination.begin(manifestOf([], false))
  try {
    const files: ManifestFile[] = []
    for await (const file of exporter.files(stock)) files.push(await destination.take(file, check))
    const manifest = manifestOf(files, true)
    await destination.complete(manifest)
    return manifest
  } catch (error) {
    // On a full disk this fails too; the manifest of the beginning says it all the same.
    await destination.abandon(manifestOf([], false)).catch(() => {})
    throw error
  }
}

/** A fault of the disk, with what to do; whatever else went wrong is told as everywhere. */
function told(error: unknown, out: string | undefined, { words }: Session): unknown {
  if (error instanceof CliFailure || error instanceof StoreFault) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E[A-Z]+$/.test(code) || out === undefined) return error
  const advice = words.export.notWritten(out)
  const why = `${code === 'ENOSPC' ? words.export.diskFull : advice.why} (${code})`
  return new CliFailure(exit.failed, 'export-failed', { ...advice, why }, { cause: error })
}

async function tell(session: Session, manifest: Manifest, out: string | undefined): Promise<void> {
  const { words, form, error, paint } = session
  const { files, leftOut, approvedOnly } = manifest
  if (out === undefined) {
    if (approvedOnly && leftOut > 0) await error.line(words.export.leftOut(leftOut))
    return
  }
  if (isForMachines(form)) {
    await session.out.line(safeJson(manifest))
    return
  }
  for (const { name, rows, leftOut: unfit = 0 } of files) {
    await session.out.line(printable(words.export.file(name, rows, unfit)))
  }
  if (approvedOnly) await session.out.line(words.export.leftOut(leftOut))
  await session.out.line(paint('dim', printable(words.export.done(out))))
}
