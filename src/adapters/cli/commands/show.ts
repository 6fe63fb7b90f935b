import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { dossierInWords } from '../present/dossier.ts'
import { isForMachines, type Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'

/** `kawat show`: one merged event with all that each report says of it. */
export async function showCommand(
  session: Session,
  id: string,
  setting: { readonly database: string; readonly evidence: boolean },
): Promise<Exit> {
  const { words, out, form, world } = session
  const store = await openExisting(session, setting.database)
  try {
    const dossier = await store.dossier(id)
    if (dossier === undefined) {
      const advice = words.failure.noSuchRecord(id, setting.database)
      throw new CliFailure(exit.notFound, 'not-found', advice)
    }
    if (isForMachines(form)) await out.line(safeJson({ schema: 'kawat/dossier@1', ...dossier }))
    else {
      const { evidence } = setting
      await out.write(dossierInWords(dossier, session, { evidence, zoneOf: await world.places() }))
    }
    return exit.ok
  } finally {
    await store.close()
  }
}
