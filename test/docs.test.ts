import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGold } from '../bench/quality/gold.ts'
import { findTimes, instantOf, read } from '../src/index.ts'
import { isRefusal } from '../src/model/reading.ts'
import { root, sourceFiles, textOf } from './source-tree.ts'

const pages = globSync(['README.md', 'AGENTS.md', 'CONTRIBUTING.md', 'docs/**/*.md'], { cwd: root })
const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts ?? {})

describe('docs/architecture.md', () => {
  it('lists the rooms in the order of the corridor', () => {
    const corridor = textOf('src/read.ts')
    const doors = [...corridor.matchAll(/import \{ (\w+) \} from '\.\/rooms\/(\w+)\/\w+\.ts'/g)]
    const body = corridor.slice(corridor.indexOf('export function read'))
    const calls = doors
      .map(([, door = '', room = '']) => ({
        door,
        room,
        at: body.search(new RegExp(`\\b${door}\\(`)),
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ door, room }) => `${room} ${door}`)
    const rows = textOf('docs/architecture.md').matchAll(/^\| \d+ \| `(\w+)` \| `(\w+)` \|/gm)
    expect([...rows].map(([, room, door]) => `${room} ${door}`)).toEqual(calls)
  })
})

describe('docs/problems.md', () => {
  const listed = [...textOf('docs/problems.md').matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map(
    ([, code]) => code,
  )

  it('lists every code the program can give, and no other', () => {
    const given = sourceFiles('src').flatMap(({ text }) =>
      [...text.matchAll(/\bcode: '([a-z]+\/[a-z-]+)'/g)].map(([, code]) => code),
    )
    expect([...listed].sort()).toEqual([...new Set(given)].sort())
  })

  it('lists what reading the samples and the gold brings up', () => {
    const inputs = [
      ...globSync('samples/*.json', { cwd: root }).map((path) => JSON.parse(textOf(path))),
      ...loadGold('tune').reports,
    ]
    const met = inputs.flatMap((input) => {
      const reading = read(input)
      return isRefusal(reading) ? [] : reading.problems.map(({ code }) => code)
    })
    expect([...new Set(met)].filter((code) => !listed.includes(code))).toEqual([])
  })
})

describe('docs/time.md', () => {
  it('shows an example that prints what it says', () => {
    const [, code = '', shown] =
      /```js\n([\s\S]*?)\n```\s*```text\n([\s\S]*?)\n```/.exec(textOf('docs/time.md')) ?? []
    const lines: string[] = []
    const body = code.replace("import { findTimes, instantOf } from 'kawat'", '')
    const run = new Function('findTimes', 'instantOf', 'console', body)
    run(findTimes, instantOf, { log: (line: string) => lines.push(line) })
    expect(lines.join('\n')).toBe(shown)
  })

  it('tells of every option and field', () => {
    const page = textOf('docs/time.md')
    const fields = (path: string, name: string) => {
      const [, body = ''] =
        new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(textOf(path)) ?? []
      return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, field = '']) => field)
    }
    const told = [
      ...fields('src/index.ts', 'TextOptions'),
      ...fields('src/model/timex.ts', 'Timex'),
    ]
    // Own packs are for whoever adds a language; rules are names for whoever mends them.
    const inner = ['packs', 'gazetteer', 'rule']
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((name) => !inner.includes(name) && !page.includes(`\`${name}`))).toEqual([])
  })
})

describe('docs/record.md', () => {
  it('names every field of the schema', () => {
    const names = new Set<string>()
    const gather = (node: unknown): void => {
      if (Array.isArray(node)) for (const one of node) gather(one)
      else if (typeof node === 'object' && node !== null) {
        for (const [key, value] of Object.entries(node)) {
          if (key === 'properties') for (const name of Object.keys(value)) names.add(name)
          gather(value)
        }
      }
    }
    gather(JSON.parse(textOf('docs/record.schema.json')))
    const page = textOf('docs/record.md')
    expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  it('names every word of the closed lists', () => {
    const page = textOf('docs/record.md')
    const lists = [...textOf('docs/record.schema.json').matchAll(/"enum": \[([^\]]*)\]/g)]
    const words = lists.flatMap(([, list = '']) =>
      [...list.matchAll(/"([^"]+)"/g)].map(([, one]) => one),
    )
    expect([...new Set(words)].filter((word) => !page.includes(`\`${word}\``))).toEqual([])
  })

  it('quotes an example that is the reading of its own text', () => {
    const [, text, shown] =
      /```text\n([\s\S]*?)\n```[\s\S]*?```json\n([\s\S]*?)\n```/.exec(textOf('docs/record.md')) ??
      []
    const reading = read({ lang: 'id', published: '2023-06-19T21:30:00+07:00', text: text ?? '' })
    if (isRefusal(reading)) throw new Error(reading.detail)
    const [record] = reading.records
    expect(JSON.parse(JSON.stringify(record?.event.duration))).toEqual(JSON.parse(shown ?? ''))
  })
})

describe('the pages', () => {
  it('name only npm scripts there are', () => {
    const missing = pages.flatMap((path) =>
      [...textOf(path).matchAll(/\bnpm (?:run ([a-z][a-z:-]*)|(start|test)\b)/g)]
        .map(([, run, bare]) => run ?? bare ?? '')
        .filter((name) => !scripts.includes(name))
        .map((name) => `${path}: npm run ${name}`),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  it('link only to files there are', () => {
    const dead = pages.flatMap((path) => {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
      return [...textOf(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target = '']) => new URL(target, `file:///${folder}`).pathname.slice(1))
        .filter((target) => globSync(target, { cwd: root }).length === 0)
        .map((target) => `${path}: ${target}`)
    })
    expect(dead).toEqual([])
  })

  it('tell of every command and option of the command line', () => {
    const commands = globSync('src/adapters/cli/commands/*.ts', { cwd: root }).map(
      (path) => `kawat ${basename(path, '.ts')}`,
    )
    const options = [...textOf('src/adapters/cli/options.ts').matchAll(/'(--[a-z-]+)\b/g)].map(
      ([, option = '']) => option,
    )
    const page = textOf('docs/cli.md')
    expect(commands.length).toBeGreaterThan(0)
    expect(options.length).toBeGreaterThan(0)
    expect([...commands, ...new Set(options)].filter((name) => !page.includes(name))).toEqual([])
  })
})
