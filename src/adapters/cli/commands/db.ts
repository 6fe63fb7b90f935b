import { existsSync, statSync } from 'node:fs'
import { StoreFault, type StoreFinding, type StoreUpkeep } from '../../../ports.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure, failureOf } from '../failure.ts'
import type {} from '../messages/messages.ts'
import type { UpkeepAct } from '../messages/upkeep.ts'
import { isForMachines, type Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'

/** What `kawat db` was told. */
export interface DbSetting {
  /** A file's path, or the address of a server. */
  readonly place: string
  /** The backup; empty for acts without one. */
  readonly file: string
  readonly yes: boolean
  readonly exitCode: boolean
}

/** What an act came to: for machines, for people, and the exit code. */
interface Told {
  readonly schema: string
  readonly result: { readonly [member: string]: unknown }
  readonly lines: readonly string[]
  readonly code?: Exit
}

/** `kawat db`: keeps the database itself in order. */
export async function dbCommand(
  session: Session,
  act: Exclude<UpkeepAct, 'forget'>,
  setting: DbSetting,
): Promise<Exit> {
  const { out, words } = session
  const { place } = setting
  const database = shownPlace(place)
  if (act !== 'path' && act !== 'restore' && !onServer(place) && !existsSync(place)) {
    throw new CliFailure(exit.notFound, 'no-database', words.failure.noDatabase(database))
  }
  const { schema, result, lines, code = exit.ok } = await done(session, act, setting)
  if (isForMachines(session.form)) await out.line(safeJson({ schema, database, ...result }))
  else for (const line of lines) await out.line(printable(line))
  return code
}

async function done(
  session: Session,
  act: Exclude<UpkeepAct, 'forget'>,
  setting: DbSetting,
): Promise<Told> {
  const { words, world } = session
  const { place } = setting
  if (act === 'path') return path(setting)
  try {
    const upkeep = await world.upkeep(place)
    return await ACTS[act](session, upkeep, setting)
  } catch (thrown) {
    if (!(thrown instanceof StoreFault)) throw thrown
    const { exit: code, slug, advice } = failureOf(thrown, shownPlace(place), words)
    const what = words.upkeep.notDone[act]
    throw new CliFailure(code, slug, { ...advice, what }, { cause: thrown })
  }
}

type Act = (session: Session, upkeep: StoreUpkeep, setting: DbSetting) => Promise<Told>

const ACTS: { readonly [act in Exclude<UpkeepAct, 'path' | 'forget'>]: Act } = {
  backup,
  restore,
  check,
  vacuum,
  migrate,
}

function path({ place }: DbSetting): Told {
  const there = onServer(place) ? {} : { there: existsSync(place) }
  return { schema: 'kawat/database@1', result: there, lines: [shownPlace(place)] }
}

async function backup(...[{ words }, upkeep, { file }]: Parameters<Act>): Promise<Told> {
  if (existsSync(file)) {
    throw new CliFailure(exit.failed, 'file-there', words.upkeep.fileThere(file))
  }
  await upkeep.backup(file)
  const bytes = statSync(file).size
  const lines = [words.upkeep.backedUp(file, words.upkeep.size(bytes))]
  return { schema: 'kawat/backup@1', result: { file, bytes }, lines }
}

async function restore(...[{ words }, upkeep, setting]: Parameters<Act>): Promise<Told> {
  const { place, file, yes } = setting
  if (!existsSync(file)) {
    throw new CliFailure(exit.notFound, 'no-backup', words.upkeep.noBackup(file))
  }
  // A server's database counts as there: to look would need the right to look.
  if (!yes && (onServer(place) || existsSync(place))) {
    const advice = words.upkeep.unconfirmed(file, shownPlace(place))
    throw new CliFailure(exit.usage, 'unconfirmed', advice)
  }
  const aside = await upkeep.restore(file)
  return {
    schema: 'kawat/restored@1',
    result: { file, ...(aside === undefined ? {} : { aside }) },
    lines: [
      words.upkeep.restored(file, shownPlace(place)),
      ...(aside === undefined ? [] : [words.upkeep.keptAside(aside)]),
    ],
  }
}

async function check(...[{ words }, upkeep, setting]: Parameters<Act>): Promise<Told> {
  const { place, exitCode } = setting
  const findings = await upkeep.check()
  const told = ({ code, count, detail }: StoreFinding): string =>
    `${words.upkeep.findings[code](count)}: ${detail}`
  const lines =
    findings.length === 0
      ? [words.upkeep.sound(shownPlace(place))]
      : [
          words.upkeep.unsound(shownPlace(place), new Set(findings.map(({ code }) => code)).size),
          ...findings.map((finding) => `- ${told(finding)}`),
          words.upkeep.mend,
        ]
  return {
    schema: 'kawat/check@1',
    result: { sound: findings.length === 0, findings },
    lines,
    code: findings.length > 0 && exitCode ? exit.found : exit.ok,
  }
}

async function vacuum(...[{ words }, upkeep]: Parameters<Act>): Promise<Told> {
  const { before, after } = await upkeep.vacuum()
  const { size, vacuumed } = words.upkeep
  const lines = [vacuumed(size(before), size(after))]
  return { schema: 'kawat/vacuumed@1', result: { before, after }, lines }
}

async function migrate(...[{ words, world }, upkeep, { place }]: Parameters<Act>): Promise<Told> {
  const { has, knows } = await upkeep.form()
  const schema = 'kawat/migrated@1'
  const forms = { from: has, to: knows }
  if (has === knows) return { schema, result: forms, lines: [words.upkeep.upToDate(has)] }
  // Of a newer form there is nothing to back up: the store refuses it.
  const stamp = new Date(world.now()).toISOString().replace(/[-:]|\.\d+/g, '')
  const name = `${onServer(place) ? 'kawat' : place}.form-${has}-${stamp}`
  if (has < knows) await upkeep.backup(name)
  await upkeep.migrate()
  const lines = [words.upkeep.migrated(has, knows, name)]
  return { schema, result: { ...forms, backup: name }, lines }
}

function onServer(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place)
}

/** A place as it may be shown: the address of a server without its password. */
function shownPlace(place: string): string {
  if (!onServer(place)) return place
  const url = new URL(place)
  url.password = ''
  // A password may stand there too.
  const schema = url.searchParams.get('schema')
  url.search = schema === null ? '' : `?schema=${encodeURIComponent(schema)}`
  return url.href
}
