/** The grammar of the command line: commands, options and their help, in the language of the catalogue. */
import { Command, Option } from 'commander'
import type { CommandName, Example, Messages, OptionName } from './messages/messages.ts'
import type { UpkeepAct } from './messages/upkeep.ts'
import { FLAGS, type Options } from './options.ts'
import { padTo, width } from './terminal/width.ts'
import type { ExportFormat } from './world.ts'

/** What was asked for. */
export interface Asked {
  readonly command: CommandName
  readonly inputs: readonly string[]
  readonly options: Options
}

/**
 * Builds the program. Parsing calls `ask`; help, the version and mistakes are thrown as CommanderError.
 *
 * @param write where help and the version go
 * @param formats those of `kawat export`, for its help
 */
export function programOf(
  words: Messages,
  version: string,
  columns: number,
  write: (text: string) => void,
  ask: (asked: Asked) => void,
  formats: readonly ExportFormat[] = [],
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
  const filter: readonly OptionName[] = [
    'actor',
    'with',
    'office',
    'kind',
    'status',
    'place',
    'heldOutlet',
    'from',
    'to',
  ]
  const forms: readonly OptionName[] = ['db', 'store', 'json', 'jsonl', 'plain']
  const setUp = (
    command: Command,
    input: keyof typeof PLACEHOLDERS | undefined,
    options: readonly OptionName[],
  ) => {
    const name = command.name() as CommandName
    const { summary, examples } = help.commands[name]
    command
      .usage(`${input === undefined ? '' : PLACEHOLDERS[input].usage}[--OPTION ...]`)
      .description(summary)
      .helpOption(FLAGS.help, help.options.help)
      .addHelpText('before', examplesText(examples, words))
      .allowExcessArguments(false)
      .action(() => {
        ask({ command: name, inputs: command.args, options: command.optsWithGlobals() })
      })
    if (input === 'decision') {
      command.argument('<id>', help.id).argument('<decision...>', help.decision)
    } else if (input !== undefined) {
      const what = PLACEHOLDERS[input].what
      command.argument(PLACEHOLDERS[input].argument, help[name === 'watch' ? 'sources' : what])
    }
    for (const option of options) command.addOption(new Option(FLAGS[option], help.options[option]))
  }
  setUp(program.command('read'), 'inputs', ['json', 'jsonl', ...reading, 'readerZone'])
  setUp(program.command('add'), 'inputs', [
    'db',
    'store',
    'dryRun',
    'allowForgotten',
    ...reading,
    'json',
  ])
  setUp(program.command('watch'), 'inputs', [
    'once',
    'every',
    'db',
    'store',
    'lang',
    'outlet',
    'zone',
    'maxBytes',
    ...web,
    'jsonl',
  ])
  setUp(program.command('show'), 'id', [
    ...(['evidence', 'history', 'db', 'store', 'json', 'readerZone'] as const),
  ])
  setUp(program.command('timeline'), undefined, [
    ...filter,
    'conflict',
    'planned',
    'background',
    'limit',
    ...forms,
    'readerZone',
  ])
  setUp(program.command('search'), 'words', [
    'in',
    'speaker',
    'carrier',
    ...filter,
    'limit',
    'cursor',
    ...forms,
    'readerZone',
  ])
  setUp(program.command('conflicts'), undefined, [
    ...filter,
    'conflict',
    'since',
    'limit',
    'exitCode',
    ...forms,
    'readerZone',
  ])
  setUp(program.command('changes'), undefined, [
    'sinceChange',
    'limit',
    'exitCode',
    ...forms,
    'readerZone',
  ])
  setUp(program.command('follow'), 'name', [
    ...filter,
    'conflict',
    'drop',
    'db',
    'store',
    'json',
    'jsonl',
  ])
  setUp(program.command('news'), 'name', [
    'peek',
    'exitCode',
    'db',
    'store',
    'json',
    'jsonl',
    'readerZone',
  ])
  setUp(program.command('review'), undefined, [
    ...filter,
    'background',
    'watched',
    'as',
    'limit',
    'noInput',
    ...forms,
    'readerZone',
  ])
  setUp(program.command('decide'), 'decision', [
    'record',
    'note',
    'as',
    'db',
    'store',
    'json',
    'readerZone',
  ])
  setUp(program.command('decisions'), 'any id', forms)
  setUp(program.command('export'), 'format', [
    'out',
    'force',
    ...filter,
    'planned',
    'background',
    'approvedOnly',
    'text',
    'excel',
    'crlf',
    'raw',
    'db',
    'store',
    'json',
  ])
  setUp(program.command('demo'), undefined, ['demoDb', 'readerZone'])
  setUp(program.command('doctor'), undefined, ['db', 'store', 'json'])
  const room = Math.max(...formats.map(({ name }) => name.length))
  const list = formats.map(
    ({ name, summary }) => `  ${padTo(name, room)}   ${summary[words.language]}`,
  )
  program.commands
    .find((command) => command.name() === 'export')
    ?.addHelpText('after', `\n${help.formats}\n${list.join('\n')}`)
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
  forget: ['why', 'as', 'yes'],
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
      .usage(`${takesFile ? 'FILE ' : act === 'forget' ? 'REPORT ... ' : ''}[--OPTION ...]`)
      .description(help.acts[act])
      .helpOption(FLAGS.help, help.options.help)
      .allowExcessArguments(false)
      .action(() => {
        ask({ command: 'db', inputs: [act, ...command.args], options: command.optsWithGlobals() })
      })
    if (takesFile) command.argument('<file>', help.backupFile)
    if (act === 'forget') command.argument('<reports...>', help.forgetReports)
    for (const option of [...own, 'db', 'store', 'json'] as const) {
      command.addOption(new Option(FLAGS[option], help.options[option]))
    }
  }
}

/** How what a command is given is written: in its usage, and for the parser. */
const PLACEHOLDERS = {
  inputs: { usage: 'IN ... ', argument: '<inputs...>', what: 'inputs' },
  id: { usage: 'ID ', argument: '<id>', what: 'id' },
  'any id': { usage: '[ID] ', argument: '[id]', what: 'id' },
  words: { usage: '[WORDS ...] ', argument: '[words...]', what: 'words' },
  name: { usage: '[NAME] ', argument: '[name]', what: 'name' },
  decision: { usage: 'ID DECISION ... ', argument: '<id>', what: 'decision' },
  format: { usage: 'FORMAT ', argument: '<format>', what: 'format' },
} as const

function examplesText(examples: readonly Example[], words: Messages): string {
  const room = Math.max(...examples.map(([line]) => width(line)))
  const lines = examples.map(([line, meaning]) => `  ${padTo(line, room)}   ${meaning}`)
  return `${words.help.examples}\n${lines.join('\n')}\n`
}
