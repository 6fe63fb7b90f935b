import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/adapters/cli/messages/choose.ts'
import { programOf } from '../../../src/adapters/cli/program.ts'
import { run } from './stand-in.ts'

describe('mistakes on the command line', () => {
  it.each([
    ['an unknown command', ['raed', 'x'], 'Did you mean read?'],
    ['an unknown option', ['read', 'x', '--jsno'], 'Did you mean --json?'],
    ['no input', ['read'], 'IN is missing.'],
    ['no id', ['show'], 'ID is missing.'],
    ['an option without its value', ['read', 'x', '--lang'], '--lang needs a value.'],
    ['a word too many', ['show', 'abcdef', 'x'], 'more words'],
    ['a kind there is not', ['timeline', '--kind', 'party'], '--kind cannot be "party"'],
    ['a date there is not', ['timeline', '--from', '2023-02-30'], 'a date like 2023-06-19'],
    ['a zone there is not', ['read', 'x', '--tz', 'Asia/Atlantis'], 'Asia/Jakarta'],
    ['a size there is not', ['read', 'x', '--max-bytes', 'much'], '5MB'],
    ['a language it does not speak', ['read', 'x', '--ui-lang', 'fr'], 'id, en'],
  ])('%s ends with 2 and says what to do', async (_, argv, told) => {
    const { code, out, error } = await run(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toContain(told)
    expect(error).toContain('--help')
  })

  it('are problem objects where a machine listens', async () => {
    const { code, error } = await run(['read', 'x', '--json', '--lnag', 'id'])
    expect(code).toBe(2)
    expect(JSON.parse(error)).toMatchObject({
      type: 'urn:kawat:problem:usage',
      title: 'There is no option --lnag. Did you mean --lang?',
      exit: 2,
    })
  })

  it('are told in Indonesian', async () => {
    const { error } = await run(['raed', 'x', '--ui-lang=id'])
    expect(error).toContain('Tidak ada perintah "raed". Maksud Anda read?')
  })
})

describe('help', () => {
  it.each(['id', 'en'] as const)(
    'shows examples first and fits the language (%s)',
    async (language) => {
      const words = catalogue[language]
      const { code, out, error } = await run(['--ui-lang', language])
      expect([code, error]).toEqual([0, ''])
      expect(out.startsWith(`${words.help.examples}\n  kawat demo`)).toBe(true)
      for (const name of ['read', 'add', 'show', 'timeline', 'demo', 'doctor'] as const) {
        expect(out).toContain(words.help.commands[name].summary)
        const own = await run([name, '--help', '--ui-lang', language])
        expect(own.code).toBe(0)
        expect(own.out).toContain(words.help.commands[name].summary)
        if (language === 'id') expect(own.out).not.toMatch(/Usage:|Options:|display help/)
      }
    },
  )

  it.each(['id', 'en'] as const)('has only examples that parse (%s)', (language) => {
    const { help, demo } = catalogue[language]
    const examples = [
      ...help.firstExamples,
      ...demo.nextSteps,
      ...Object.values(help.commands).flatMap((one) => one.examples),
    ]
    for (const [line] of examples) {
      const typed = wordsOf(line.slice(line.indexOf('kawat '))).slice(1)
      let asked = ''
      const program = programOf(
        catalogue[language],
        '0',
        80,
        () => {},
        ({ command }) => {
          asked = command
        },
      )
      program.parse(typed, { from: 'user' })
      expect(asked).toBe(typed[0])
    }
  })

  it('and the page of the commands has only examples that parse', () => {
    const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')
    const block = /```sh\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    const lines = block.trim().split('\n')
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) {
      const typed = wordsOf(line.slice(line.indexOf('kawat '))).slice(1)
      const program = programOf(
        catalogue.en,
        '0',
        80,
        () => {},
        () => {},
      )
      expect(() => program.parse(typed, { from: 'user' })).not.toThrow()
    }
  })

  it('tells the version', async () => {
    expect((await run(['--version'])).out).toBe('0.1.0\n')
  })
})

describe('the catalogue', () => {
  it('has every message in both languages', () => {
    const keys = (node: unknown, path = ''): readonly string[] =>
      typeof node === 'object' && node !== null && !Array.isArray(node)
        ? Object.entries(node).flatMap(([key, value]) => keys(value, `${path}.${key}`))
        : [`${path} ${typeof node}`]
    const own = (language: 'id' | 'en') =>
      keys(catalogue[language])
        .filter((key) => !key.startsWith('.help.headings'))
        .sort()
    expect(own('id')).toEqual(own('en'))
  })
})

/** The words of a line as a shell would cut them: "Wang Yi" in marks is one. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}
