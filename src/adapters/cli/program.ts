/** The grammar of the command line: commands, options and their help, in the language of the catalogue. */
import { Command, Option } from 'commander'
import type { CommandName, Example, Messages, OptionName } from './messages/messages.ts'
import type { UpkeepAct } from './messages/upkeep.ts'
import { padTo, width } from './terminal/width.ts'

/** Options as the parser leaves them; each command uses its own. */
export interface Options {
  readonly json?: true
  readonly jsonl?: true
  readonly plain?: true
  readonly published?: string
  readonly lang?: string
  readonly outlet?: string
  readonly zone?: string
  readonly tz?: string
  readonly maxBytes?: string
  readonly allowPrivate?: true
  readonly ignoreRobots?: true
  readonly contact?: string
  readonly maxItems?: string
  readonly resume?: string
  readonly once?: true
  readonly every?: string
  readonly readerZone?: string
  readonly db?: string
  readonly dryRun?: true
  readonly evidence?: true
  readonly history?: true
  readonly actor?: string
  readonly with?: string
  readonly kind?: string
  readonly status?: string
  readonly from?: string
  readonly to?: string
  readonly planned?: true
  readonly background?: true
  readonly limit?: string
  readonly store?: string
  readonly yes?: true
  readonly exitCode?: true
  readonly uiLang?: string
  /** `false` for `--no-color`. */
  readonly color?: string | false
}

/** What was asked for. */
export interface Asked {
  readonly command: CommandName
  readonly inputs: readonly string[]
  readonly options: Options
}

const FLAGS: { readonly [name in OptionName]: string } = {
  json: '--json',
  jsonl: '--jsonl',
  plain: '--plain',
  published: '--published <date>',
  lang: '--lang <code>',
  outlet: '--outlet <name>',
  zone: '--zone, --tz <zone>',
  maxBytes: '--max-bytes <size>',
  allowPrivate: '--allow-private',
  ignoreRobots: '--ignore-robots',
  contact: '--contact <address>',
  maxItems: '--max-items <number>',
  resume: '--resume <place>',
  once: '--once',
  every: '--every <minutes>',
  readerZone: '--reader-zone <zone>',
  db: '--db <file>',
  demoDb: '--db <file>',
  dryRun: '--dry-run',
  evidence: '--evidence',
  history: '--history',
  actor: '--actor <who>',
  with: '--with <who>',
  kind: '--kind <kind>',
  status: '--status <status>',
  from: '--from <date>',
  to: '--to <date>',
  planned: '--planned',
  background: '--background',
  limit: '--limit <number>',
  store: '--store <url>',
  yes: '--yes',
  exitCode: '--exit-code',
  uiLang: '--ui-lang <code>',
  color: '--color <when>',
  noColor: '--no-color',
  help: '-h, --help',
  version: '-V, --version',
}

/**
 * Builds the program. Parsing calls `ask`; help, the version and mistakes are thrown as CommanderError.
 *
 * @param write where help and the version go
 */
export function programOf(
  words: Messages,
  version: string,
  columns: number,
  write: (text: string) => void,
  ask: (asked: Asked) => void,
): Command {
  const { help } = words
  const program = new Command('kawat')
  program
    .usage('COMMAND [INPUT ...] [--OPTION ...]')
    .description(help.about)
    .version(version, FLAGS.version, help.options.version)
    .helpOption(FLAGS.help, help.options.help)
    .helpCommand(false)
    .addOption(new Option(FLAGS.uiLang, help.options.uiLang))
    .addOption(new Option(FLAGS.color, help.options.color))
    .addOption(new Option(FLAGS.noColor, help.options.noColor))
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: write, writeErr: () => {}, getOutHelpWidth: () => columns })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.headings[title] ?? title,
      // Choices and defaults stand in the descriptions, in the language of the catalogue.
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => command.name(),
    })
    .addHelpText('before', examplesText(help.firstExamples, words))
    .addHelpText('after', `\n${help.more}`)

  const given: readonly OptionName[] = ['published', 'lang', 'outlet', 'zone', 'maxBytes']
  const web: readonly OptionName[] = ['maxItems', 'contact', 'allowPrivate']
  const reading: readonly OptionName[] = [...given, 'resume', ...web, 'ignoreRobots']
  const filter: readonly OptionName[] = ['actor', 'with', 'kind', 'status', 'from', 'to']
  const setUp = (
    command: Command,
    input: 'inputs' | 'id' | undefined,
    options: readonly OptionName[],
  ) => {
    const name = command.name() as CommandName
    const { summary, examples } = help.commands[name]
    command
      .usage(`${input === undefined ? '' : input === 'id' ? 'ID ' : 'IN ... '}[--OPTION ...]`)
      .description(summary)
      .helpOption(FLAGS.help, help.options.help)
      .addHelpText('before', examplesText(examples, words))
      .allowExcessArguments(false)
      .action(() => {
        ask({ command: name, inputs: command.args, options: command.optsWithGlobals() })
      })
    if (input !== undefined) {
      const what = input === 'inputs' && name === 'watch' ? help.sources : help[input]
      command.argument(input === 'id' ? '<id>' : '<inputs...>', what)
    }
    for (const option of options) command.addOption(new Option(FLAGS[option], help.options[option]))
  }
  setUp(program.command('read'), 'inputs', ['json', 'jsonl', ...reading, 'readerZone'])
  setUp(program.command('add'), 'inputs', ['db', 'dryRun', ...reading, 'json'])
  setUp(program.command('watch'), 'inputs', [
    'once',
    'every',
    'db',
    'lang',
    'outlet',
    'zone',
    'maxBytes',
    ...web,
    'jsonl',
  ])
  setUp(program.command('show'), 'id', ['evidence', 'history', 'db', 'json', 'readerZone'])
  setUp(program.command('timeline'), undefined, [
    ...filter,
    'planned',
    'background',
    'limit',
    'db',
    'json',
    'jsonl',
    'plain',
    'readerZone',
  ])
  setUp(program.command('demo'), undefined, ['demoDb', 'readerZone'])
  setUp(program.command('doctor'), undefined, ['db', 'json'])
  addUpkeep(program, words, ask)
  return program
}

// What each act of `kawat db` takes besides the place.
const UPKEEP: { readonly [act in UpkeepAct]: readonly OptionName[] } = {
  backup: [],
  restore: ['yes'],
  check: ['exitCode'],
  vacuum: [],
  migrate: [],
  path: [],
}

/** `kawat db` and its acts, the only command that has commands. */
function addUpkeep(program: Command, words: Messages, ask: (asked: Asked) => void): void {
  const { help } = words
  const { summary, examples } = help.commands.db
  const parent = program
    .command('db')
    .usage('ACT [FILE] [--OPTION ...]')
    .description(summary)
    .helpOption(FLAGS.help, help.options.help)
    .helpCommand(false)
    .addHelpText('before', examplesText(examples, words))
  for (const [name, own] of Object.entries(UPKEEP)) {
    const act = name as UpkeepAct
    const takesFile = act === 'backup' || act === 'restore'
    const command = parent
      .command(act)
      .usage(`${takesFile ? 'FILE ' : ''}[--OPTION ...]`)
      .description(help.acts[act])
      .helpOption(FLAGS.help, help.options.help)
      .allowExcessArguments(false)
      .action(() => {
        ask({ command: 'db', inputs: [act, ...command.args], options: command.optsWithGlobals() })
      })
    if (takesFile) command.argument('<file>', help.backupFile)
    for (const option of [...own, 'db', 'store', 'json'] as const) {
      command.addOption(new Option(FLAGS[option], help.options[option]))
    }
  }
}

function examplesText(examples: readonly Example[], words: Messages): string {
  const room = Math.max(...examples.map(([line]) => width(line)))
  const lines = examples.map(([line, meaning]) => `  ${padTo(line, room)}   ${meaning}`)
  return `${words.help.examples}\n${lines.join('\n')}\n`
}
