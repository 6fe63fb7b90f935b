/** Mistakes on the command line, told in the catalogue's language, and values checked before any work begins. */
import type { CommanderError } from 'commander'
import { parseIsoDate } from '../../text/calendar.ts'
import { isZone } from '../../text/zone.ts'
import { isOnServer } from './database.ts'
import { exit } from './exit.ts'
import { CliFailure } from './failure.ts'
import type { Messages } from './messages/messages.ts'

/** A mistake the parser found, as a failure that can be told. */
export function usageFailure(error: CommanderError, command: string, words: Messages): CliFailure {
  const { usage } = words
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const similar = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1]
  const suggestion = similar === undefined ? '' : ` ${usage.didYouMean(similar)}`
  switch (error.code) {
    case 'commander.unknownCommand':
      return mistake(usage.unknownCommand(name) + suggestion, command, words)
    case 'commander.unknownOption':
      return mistake(usage.unknownOption(name) + suggestion, command, words)
    case 'commander.missingArgument':
      return mistake(
        usage.missingArgument(name === 'inputs' ? 'IN' : name.toUpperCase()),
        command,
        words,
      )
    case 'commander.optionMissingArgument':
      return mistake(usage.missingValue(name.replace(/ <.*$/, '')), command, words)
    case 'commander.excessArguments':
      return mistake(usage.tooMany, command, words)
    default:
      return mistake(error.message, command, words)
  }
}

/** Checks option values; each gives the value back or throws a usage failure. */
export interface ValueCheck {
  date(option: string, value: string | undefined): string | undefined
  zone(option: string, value: string | undefined): string | undefined
  bytes(option: string, value: string | undefined): number | undefined
  count(option: string, value: string | undefined): number | undefined
  /** A day (`2023-06-19`) or a stretch back from now (`12h`, `7d`, `2w`), as an ISO instant in UTC. */
  since(option: string, value: string | undefined, now: number): string | undefined
  /** A place in a web archive: `48213`, `0+1290`. */
  place(option: string, value: string | undefined): string | undefined
  /** A file, or the address of a PostgreSQL server; of any other only the scheme is ever shown. */
  store(option: string, value: string | undefined): string | undefined
  oneOf<T extends string>(
    option: string,
    value: string | undefined,
    allowed: readonly T[],
  ): T | undefined
}

/** Makes the checks for one command. */
export function valueChecks(command: string, words: Messages): ValueCheck {
  const { usage } = words
  const refuse = (option: string, value: string, allowed: string): never => {
    throw mistake(usage.badValue(option, value, allowed), command, words)
  }
  return {
    date: (option, value) =>
      value === undefined ||
      (/^\d{4}-\d{2}-\d{2}$/.test(value) && parseIsoDate(value) !== undefined)
        ? value
        : refuse(option, value, usage.badDate),
    zone: (option, value) =>
      value === undefined || isZone(value) ? value : refuse(option, value, usage.badZone),
    bytes: (option, value) => {
      if (value === undefined) return undefined
      const match = /^(\d{1,12}(?:\.\d{1,3})?)\s?(k|m|g)?b?$/i.exec(value)
      const bytes = Math.floor(Number(match?.[1]) * (UNITS[match?.[2]?.toLowerCase() ?? ''] ?? 1))
      return bytes > 0 ? bytes : refuse(option, value, usage.badSize)
    },
    count: (option, value) => {
      if (value === undefined) return undefined
      return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : refuse(option, value, usage.badNumber)
    },
    since: (option, value, now) => {
      if (value === undefined) return undefined
      const back = /^(\d{1,4})([hdw])$/.exec(value)
      if (back !== null) {
        return new Date(
          now - Number(back[1]) * (HOURS[back[2] as string] as number) * 3_600_000,
        ).toISOString()
      }
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && parseIsoDate(value) !== undefined
        ? `${value}T00:00:00.000Z`
        : refuse(option, value, usage.badSince)
    },
    place: (option, value) =>
      value === undefined || /^\d{1,15}(?:\+\d{1,15})?$/.test(value)
        ? value
        : refuse(option, value, usage.badPlace),
    store: (option, value) =>
      value === undefined || !/^[a-z][a-z\d+.-]+:\/\//i.test(value) || isOnServer(value)
        ? value
        : refuse(option, shownScheme(value), usage.badStore),
    oneOf: (option, value, allowed) => {
      if (value === undefined) return undefined
      return allowed.find((one) => one === value) ?? refuse(option, value, allowed.join(', '))
    },
  }
}

const HOURS: { readonly [unit: string]: number } = { h: 1, d: 24, w: 168 }
const UNITS: { readonly [unit: string]: number } = { k: 1e3, m: 1e6, g: 1e9 }

function mistake(what: string, command: string, words: Messages): CliFailure {
  const { usage } = words
  return new CliFailure(exit.usage, 'usage', { what, why: usage.why, todo: usage.todo(command) })
}

function shownScheme(address: string): string {
  return `${address.slice(0, address.indexOf('://'))}://…`
}
