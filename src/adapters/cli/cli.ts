/** The command line's door: from words typed to an exit code. */
import { CommanderError } from 'commander'
import type { EventKind, Status } from '../../model/event.ts'
import type { RecordQuery } from '../../ports.ts'
import { databasePath } from './database.ts'
import { type Exit, exit } from './exit.ts'
import { failureForMachines, failureForPeople, failureOf } from './failure.ts'
import { chooseMessages } from './messages/choose.ts'
import type { Messages } from './messages/messages.ts'
import type { UpkeepAct } from './messages/upkeep.ts'
import { type Asked, type Options, programOf } from './program.ts'
import type { Form, Session } from './session.ts'
import { outputOf } from './terminal/output.ts'
import { paintFor } from './terminal/paint.ts'
import { usageFailure, type ValueCheck, valueChecks } from './usage.ts'
import type { FeedWish, World } from './world.ts'

/**
 * Runs one command line.
 *
 * @returns the exit code; nothing is thrown, everything that goes wrong is told on the standard error
 */
export async function runCli(world: World): Promise<Exit> {
  const words = chooseMessages(world.argv, world.env)
  const error = outputOf(world.stderr)
  // A mistake is told before the options are parsed: look whether a machine is listening.
  const machines = world.argv.some((word) => word === '--json' || word === '--jsonl')
  let database = ''
  try {
    const asked = await parse(world, words)
    if (asked === undefined) return exit.ok
    database = databasePath(asked.options.db, world.env)
    const checks = valueChecks(`kawat ${asked.command}`, words)
    return await dispatch(asked, sessionOf(world, words, asked.options, checks), checks, database)
  } catch (thrown) {
    const failure = failureOf(thrown, database, words)
    const paint = paintFor('auto', world.env, world.isTTY.stderr)
    await error.write(
      machines
        ? failureForMachines(failure.slug, failure.advice, { exit: failure.exit })
        : failureForPeople(failure.advice, words, paint),
    )
    return failure.exit
  }
}

async function parse(world: World, words: Messages): Promise<Asked | undefined> {
  const out = outputOf(world.stdout)
  const helped: string[] = []
  let asked: Asked | undefined
  const columns = Math.min(world.columns ?? 100, 120)
  const program = programOf(
    words,
    world.version,
    columns,
    (text) => helped.push(text),
    (found) => {
      asked = found
    },
  )
  try {
    program.parse(world.argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Without a command the program shows its help: nothing went wrong.
    const named = program.commands.find((one) => world.argv.includes(one.name()))
    if (error.code === 'commander.help') (named ?? program).outputHelp()
    // Help and the version leave the parser as an "error" too.
    if (error.exitCode === 0 || error.code === 'commander.help') {
      await out.write(helped.join(''))
      return undefined
    }
    throw usageFailure(error, named === undefined ? 'kawat' : `kawat ${named.name()}`, words)
  }
  return asked
}

function sessionOf(world: World, words: Messages, options: Options, checks: ValueCheck): Session {
  const color = options.color === false ? 'never' : options.color
  const wish = checks.oneOf('--color', color, ['auto', 'always', 'never']) ?? 'auto'
  checks.oneOf('--ui-lang', options.uiLang, ['id', 'en'])
  const form: Form = options.json
    ? 'json'
    : options.jsonl
      ? 'jsonl'
      : options.plain
        ? 'plain'
        : 'people'
  const zone = options.readerZone ?? (world.env.KAWAT_ZONE || undefined)
  const columns = world.isTTY.stdout ? (world.columns ?? 100) : undefined
  return {
    world,
    words,
    form,
    out: outputOf(world.stdout),
    error: outputOf(world.stderr),
    paint: form === 'people' ? paintFor(wish, world.env, world.isTTY.stdout) : (_, text) => text,
    paintError: paintFor(wish, world.env, world.isTTY.stderr),
    readerZone: checks.zone('--reader-zone', zone) ?? words.zone,
    ...(columns === undefined ? {} : { columns: Math.max(columns, 40) }),
  }
}

async function dispatch(
  { command, inputs, options }: Asked,
  session: Session,
  checks: ValueCheck,
  database: string,
): Promise<Exit> {
  const { world } = session
  // Each command is loaded when it is asked for: `--help` and a mistake answer at once.
  switch (command) {
    case 'read': {
      const { readCommand } = await import('./commands/read.ts')
      return readCommand(session, inputs, feedWish(options, checks, world))
    }
    case 'add': {
      const { addCommand } = await import('./commands/add.ts')
      const dryRun = options.dryRun === true
      return addCommand(session, inputs, feedWish(options, checks, world), { database, dryRun })
    }
    case 'watch': {
      const { watchCommand } = await import('./commands/watch.ts')
      const minutes = checks.count('--every', options.every)
      return watchCommand(session, inputs, feedWish(options, checks, world), {
        database,
        once: options.once === true,
        ...(minutes === undefined ? {} : { interval: minutes * 60_000 }),
      })
    }
    case 'show': {
      const { showCommand } = await import('./commands/show.ts')
      const [evidence, history] = [options.evidence === true, options.history === true]
      return showCommand(session, inputs[0] ?? '', { database, evidence, history })
    }
    case 'timeline': {
      const { timelineCommand } = await import('./commands/timeline.ts')
      const limit = checks.count('--limit', options.limit)
      const query = recordQuery(options, checks, session.words)
      return timelineCommand(session, query, {
        database,
        ...(limit === undefined ? {} : { limit }),
      })
    }
    case 'demo': {
      const { demoCommand } = await import('./commands/demo.ts')
      return demoCommand(session, options.db)
    }
    case 'doctor': {
      const { doctorCommand } = await import('./commands/doctor.ts')
      return doctorCommand(session, database)
    }
    case 'db': {
      const { dbCommand } = await import('./commands/db.ts')
      const [act, file = ''] = inputs
      const store = checks.store('--store', options.store)
      return dbCommand(session, act as UpkeepAct, {
        place: store ?? database,
        file,
        yes: options.yes === true,
        exitCode: options.exitCode === true,
      })
    }
  }
}

function feedWish(options: Options, checks: ValueCheck, { env }: World): FeedWish {
  const maxBytes = checks.bytes('--max-bytes', options.maxBytes)
  const lang = checks.oneOf('--lang', options.lang, ['id', 'en'])
  const zone = checks.zone('--zone', options.zone ?? options.tz)
  const maxItems = checks.count('--max-items', options.maxItems)
  const resume = checks.place('--resume', options.resume)
  const { published, outlet, contact = env.KAWAT_CONTACT || undefined } = options
  return {
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(resume === undefined ? {} : { resume }),
    ...(contact === undefined ? {} : { contact }),
    ...(options.allowPrivate === true ? { allowPrivate: true } : {}),
    ...(options.ignoreRobots === true ? { ignoreRobots: true } : {}),
    given: {
      ...(lang === undefined ? {} : { lang }),
      ...(zone === undefined ? {} : { zone }),
      ...(published === undefined ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
    },
  }
}

function recordQuery(options: Options, checks: ValueCheck, words: Messages): RecordQuery {
  const kinds = Object.keys(words.kinds) as EventKind[]
  const statuses = Object.keys(words.statuses) as Status[]
  const kind = checks.oneOf('--kind', options.kind, kinds)
  const asked = checks.oneOf('--status', options.status, statuses)
  const status = options.planned ? 'planned' : asked
  const from = checks.date('--from', options.from)
  const to = checks.date('--to', options.to)
  return {
    ...(options.actor === undefined ? {} : { actor: options.actor }),
    ...(options.with === undefined ? {} : { with: options.with }),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(options.background ? { background: true } : {}),
  }
}
