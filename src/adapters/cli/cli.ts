/** The command line's door: from words typed to an exit code. */
import { CommanderError } from 'commander'
import { shownPlace, storePlace } from './database.ts'
import { type Exit, exit } from './exit.ts'
import { failureForMachines, failureForPeople, failureOf } from './failure.ts'
import { feedWish } from './feed-wish.ts'
import { chooseMessages } from './messages/choose.ts'
import type { Messages } from './messages/messages.ts'
import type { UpkeepAct } from './messages/upkeep.ts'
import type { Options } from './options.ts'
import { type Asked, programOf } from './program.ts'
import { dossierQuery, quoteQuery } from './query.ts'
import type { Form, Session } from './session.ts'
import { outputOf } from './terminal/output.ts'
import { paintFor } from './terminal/paint.ts'
import { usageFailure, type ValueCheck, valueChecks } from './usage.ts'
import type { World } from './world.ts'

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
    const place = storePlace(asked.options, world.env)
    database = shownPlace(place)
    const checks = valueChecks(`kawat ${asked.command}`, words)
    checks.store('--store', place)
    const known = database
    // Commands know the store by what may be shown of it: no message of theirs can hold a password.
    const openStore: World['openStore'] = (path) => world.openStore(path === known ? place : path)
    const upkeep: World['upkeep'] = (path) => world.upkeep(path === known ? place : path)
    return await dispatch(
      asked,
      sessionOf({ ...world, openStore, upkeep }, words, asked.options, checks),
      checks,
      database,
    )
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
    world.formats,
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
      return addCommand(session, inputs, feedWish(options, checks, world), {
        ...{ database, dryRun },
        allowForgotten: options.allowForgotten === true,
      })
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
      const query = await dossierQuery(options, checks, session)
      return timelineCommand(session, query, {
        database,
        ...(limit === undefined ? {} : { limit }),
      })
    }
    case 'search': {
      const { PARTS, searchCommand } = await import('./commands/search.ts')
      const sought = inputs.join(' ').trim()
      const part = checks.oneOf('--in', options.in, PARTS)
      const limit = checks.count('--limit', options.limit)
      return searchCommand(session, {
        database,
        words: sought,
        events: await dossierQuery(options, checks, session),
        quotes: await quoteQuery(options, checks, session, sought),
        ...(part === undefined ? {} : { part }),
        ...(limit === undefined ? {} : { limit }),
        ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
      })
    }
    case 'conflicts': {
      const { conflictsCommand } = await import('./commands/conflicts.ts')
      const query = await dossierQuery(options, checks, session)
      const since = checks.since('--since', options.since, world.now())
      const limit = checks.count('--limit', options.limit)
      return conflictsCommand(session, query, {
        database,
        exitCode: options.exitCode === true,
        ...(since === undefined ? {} : { since }),
        ...(limit === undefined ? {} : { limit }),
      })
    }
    case 'changes': {
      const { changesCommand } = await import('./commands/changes.ts')
      const limit = checks.count('--limit', options.limit)
      const day = checks.since('--since', dayIn(options.since), world.now())
      return changesCommand(session, {
        database,
        exitCode: options.exitCode === true,
        ...(options.since === undefined
          ? {}
          : day === undefined
            ? { cursor: options.since }
            : { day }),
        ...(limit === undefined ? {} : { limit }),
      })
    }
    case 'follow': {
      const { followCommand } = await import('./commands/follow.ts')
      const query = await dossierQuery(options, checks, session)
      const [name] = inputs
      return followCommand(session, query, {
        database,
        drop: options.drop === true,
        ...(name === undefined ? {} : { name }),
      })
    }
    case 'news': {
      const { newsCommand } = await import('./commands/news.ts')
      const [name] = inputs
      return newsCommand(session, {
        database,
        peek: options.peek === true,
        exitCode: options.exitCode === true,
        ...(name === undefined ? {} : { name }),
      })
    }
    case 'review': {
      const { reviewCommand } = await import('./commands/review.ts')
      const limit = checks.count('--limit', options.limit)
      return reviewCommand(session, {
        database,
        query: await dossierQuery(options, checks, session),
        watched: options.watched === true,
        as: options.as,
        noInput: options.input === false,
        ...(limit === undefined ? {} : { limit }),
      })
    }
    case 'decide': {
      const { decideCommand } = await import('./commands/decide.ts')
      const { as, note } = options
      const record = options.record === true
      return decideCommand(session, inputs, { database, as, note, record })
    }
    case 'decisions': {
      const { decisionsCommand } = await import('./commands/decisions.ts')
      return decisionsCommand(session, inputs[0], database)
    }
    case 'export': {
      const { exportCommand } = await import('./commands/export.ts')
      const names = world.formats.map(({ name }) => name)
      const name = checks.oneOf('FORMAT', inputs[0], names)
      const format = world.formats.find((one) => one.name === name)
      if (format === undefined) throw new Error('a format was let through that there is not')
      const { out, excel = false, crlf = false, raw = false } = options
      return exportCommand(session, {
        database,
        format,
        query: await dossierQuery(options, checks, session),
        text: checks.oneOf('--text', options.text, ['evidence', 'full']) ?? 'evidence',
        approvedOnly: options.approvedOnly === true,
        force: options.force === true,
        wish: { excel, crlf, raw, language: session.words.language },
        ...(out === undefined ? {} : { out }),
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
      const [act, file = '', ...others] = inputs
      if (act === 'forget') {
        const { forgetCommand } = await import('./db/forget.ts')
        return forgetCommand(session, [file, ...others], {
          ...{ database, why: options.why, as: options.as },
          yes: options.yes === true,
        })
      }
      const { dbCommand } = await import('./commands/db.ts')
      return dbCommand(session, act as Exclude<UpkeepAct, 'forget'>, {
        place: database,
        file,
        yes: options.yes === true,
        exitCode: options.exitCode === true,
      })
    }
  }
}

/** A day or a stretch ("2023-06-19", "7d") among what `--since` takes; a cursor is none. */
function dayIn(since: string | undefined): string | undefined {
  return since !== undefined && /^(?:\d{4}-\d{2}-\d{2}|\d{1,4}[hdw])$/.test(since)
    ? since
    : undefined
}
