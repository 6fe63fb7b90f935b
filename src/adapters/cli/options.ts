/** Options of the command line: as they are written, and as the parser leaves them. */
import type { OptionName } from './messages/messages.ts'

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
  readonly store?: string
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
  readonly office?: string
  readonly place?: string
  readonly conflict?: string
  readonly speaker?: string
  readonly carrier?: string
  readonly in?: string
  readonly cursor?: string
  readonly since?: string
  readonly exitCode?: true
  readonly drop?: true
  readonly peek?: true
  readonly limit?: string
  readonly yes?: true
  readonly why?: string
  readonly allowForgotten?: true
  readonly out?: string
  readonly text?: string
  readonly approvedOnly?: true
  readonly excel?: true
  readonly crlf?: true
  readonly raw?: true
  readonly force?: true
  readonly as?: string
  readonly note?: string
  readonly record?: true
  readonly watched?: true
  /** `false` for `--no-input`. */
  readonly input?: false
  readonly uiLang?: string
  /** `false` for `--no-color`. */
  readonly color?: string | false
}

/** How each option is written. */
export const FLAGS: { readonly [name in OptionName]: string } = {
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
  store: '--store <place>',
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
  office: '--office <office>',
  place: '--place <where>',
  heldOutlet: '--outlet <name>',
  conflict: '--conflict <field>',
  speaker: '--speaker <who>',
  carrier: '--carrier <who>',
  in: '--in <part>',
  cursor: '--cursor <place>',
  since: '--since <when>',
  sinceChange: '--since <when>',
  exitCode: '--exit-code',
  drop: '--drop',
  peek: '--peek',
  limit: '--limit <number>',
  yes: '--yes',
  why: '--why <text>',
  allowForgotten: '--allow-forgotten',
  out: '-o, --out <path>',
  text: '--text <how>',
  approvedOnly: '--approved-only',
  excel: '--excel',
  crlf: '--crlf',
  raw: '--raw',
  force: '--force',
  as: '--as <name>',
  note: '--note <text>',
  record: '--record',
  watched: '--watched',
  noInput: '--no-input',
  uiLang: '--ui-lang <code>',
  color: '--color <when>',
  noColor: '--no-color',
  help: '-h, --help',
  version: '-V, --version',
}
