import { en } from './en.ts'
import { id } from './id.ts'
import type { Messages, UiLanguage } from './messages.ts'

/** The catalogue by language. */
export const catalogue: { readonly [language in UiLanguage]: Messages } = { en, id }

/**
 * Chooses the language of the messages: `--ui-lang`, then the machine's locale (LC_ALL, LC_MESSAGES, LANG), then English.
 * It is looked for before the command line is parsed, because the parser speaks too.
 */
export function chooseMessages(
  argv: readonly string[],
  env: { readonly [name: string]: string | undefined },
): Messages {
  const asked = argv.flatMap((word, index) =>
    word === '--ui-lang'
      ? [argv[index + 1] ?? '']
      : word.startsWith('--ui-lang=')
        ? [word.slice(10)]
        : [],
  )
  const locale = asked.at(-1) ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  return /^(?:id|in|ind)(?:[_.@-]|$)/i.test(locale) ? id : en
}
