import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../src/lang/en/index.ts'
import { id } from '../src/lang/id/index.ts'
import { version } from '../src/version.ts'
import { importsOf, sourceFiles, textOf, withoutComments } from './source-tree.ts'

const sources = sourceFiles('src')
/** Adapters, and where they are wired. */
const outside = (path: string) =>
  path.startsWith('src/adapters/') ||
  ['src/main.ts', 'src/feeds.ts', 'src/reading-worker.ts'].includes(path)
const core = sources.filter(({ path }) => !outside(path))

/** Pure packages of the core; the page parser is for the article room alone, the comparer for revisions. */
const PACKAGES = ['@noble/hashes/', 'temporal-polyfill']
const PAGE_PARSER = ['htmlparser2', 'domhandler', 'entities']
const WORD_COMPARER = 'diff'

/** What a file may import, as beginnings of paths; first the folders named in AGENTS.md, then single files. */
function allowed(path: string): readonly string[] {
  const [, folder = '', part = ''] = path.split('/')
  const own = path.slice(0, path.lastIndexOf('/') + 1)
  const language = ['src/lang/pack.ts', 'src/lang/tables/']
  switch (folder) {
    case 'model':
      return ['src/model/']
    case 'text':
      return ['src/model/', 'src/text/', ...PACKAGES]
    case 'gazetteer':
      return ['src/model/', 'src/text/', 'src/gazetteer/']
    case 'lang':
      if (part === 'tables') return ['src/model/', 'src/lang/tables/']
      if (part.endsWith('.ts')) return ['src/model/', 'src/text/', ...language]
      return [...language, own]
    case 'rooms':
      return [
        'src/model/',
        'src/text/',
        ...language,
        'src/gazetteer/gazetteer.ts',
        `src/rooms/${part}/`,
        ...PACKAGES,
        ...(part === 'article' ? PAGE_PARSER : []),
      ]
    case 'merge':
    case 'merge.ts':
      return ['src/model/', 'src/text/', 'src/merge/']
    case 'revision':
    case 'revision.ts':
      return ['src/model/', 'src/text/', 'src/revision/', WORD_COMPARER]
    case 'ports.ts':
      return ['src/model/']
    case 'report.ts':
    case 'plain-article.ts':
      return ['src/model/', 'src/text/']
    case 'read.ts':
      return [
        'src/model/',
        'src/text/',
        'src/lang/pack.ts',
        'src/lang/choose.ts',
        'src/gazetteer/gazetteer.ts',
        'src/rooms/',
        'src/version.ts',
      ]
    case 'index.ts':
      return ['src/']
    case 'version.ts':
      return []
    default:
      return ['nothing: name this file in test/house.test.ts']
  }
}

function forbidden(path: string, imports: readonly string[]): readonly string[] {
  return imports
    .filter((target) => !allowed(path).some((start) => target.startsWith(start)) || outside(target))
    .map((target) => `${path} imports ${target}`)
}

describe('the walls', () => {
  it('hold in the core', () => {
    expect(core.flatMap(({ path, imports }) => forbidden(path, imports))).toEqual([])
  })

  it.each([
    [
      'a room that imports another',
      'src/rooms/quote/quote.ts',
      "import { a } from '../timex/timex.ts'",
    ],
    [
      'a room that imports a language',
      'src/rooms/quote/quote.ts',
      "import { id } from '../../lang/id/index.ts'",
    ],
    [
      'a language that imports another',
      'src/lang/id/quote.ts',
      "export { quote } from '../en/quote.ts'",
    ],
    ['a model that imports text', 'src/model/span.ts', "import '../text/token.ts'"],
    [
      'a core that reads files',
      'src/rooms/article/article.ts',
      "import { readFileSync } from 'node:fs'",
    ],
    [
      'a comparison that merges',
      'src/revision/comparison.ts',
      "import { foldName } from '../merge.ts'",
    ],
    ['a room that compares', 'src/rooms/quote/quote.ts', "import { diffArrays } from 'diff'"],
    ['a lazy import', 'src/read.ts', "const fs = await import('node:fs')"],
    ['an adapter in the core', 'src/index.ts', "import { cli } from './adapters/cli/cli.ts'"],
  ])('are broken by %s', (_, path, line) => {
    expect(forbidden(path, importsOf(path, line))).toHaveLength(1)
  })

  it('part the adapters from each other', () => {
    const crossings = sources
      .filter(({ path }) => path.startsWith('src/adapters/'))
      .flatMap(({ path, imports }) => {
        const own = path.split('/').slice(0, 3).join('/')
        return (
          imports
            .filter((target) => target.startsWith('src/adapters/') && !target.startsWith(`${own}/`))
            // what both stores need (turns, cursors) stands once, in the folder of stores
            .filter(
              (target) => !(own.includes('/store-') && target.startsWith('src/adapters/store/')),
            )
            // and what all feeds need (bytes as text) in the folder of feeds
            .filter(
              (target) => !(own.includes('/feed-') && target.startsWith('src/adapters/feed/')),
            )
            // and what all exporters need (titles, words made harmless) in the folder of exports
            .filter(
              (target) => !(own.includes('/export-') && target.startsWith('src/adapters/export/')),
            )
            .map((target) => `${path} imports ${target}`)
        )
      })
    expect(crossings).toEqual([])
  })

  it('keep clock, chance, machine and console out of the core', () => {
    const reach =
      /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bMath\.random\b|\bprocess\.|\bconsole\.|\bperformance\.|\bglobalThis\b|\btoLocale|\blocaleCompare|\bNow\.|\bfetch\(|\bsetTimeout\b/
    const found = core.flatMap(({ path, text }) => {
      const match = reach.exec(withoutComments(text))
      return match === null ? [] : [`${path}: ${match[0]}`]
    })
    expect(found).toEqual([])
  })
})

describe('the files', () => {
  it('are named by nouns of the field in kebab-case', () => {
    const wrong = sources
      .map(({ path }) => path)
      .filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(basename(path)))
    const vague = /^(utils?|helpers?|managers?|misc|common|shared|base|core|types?)$/
    const empty = sources
      .flatMap(({ path }) =>
        path
          .replace(/\.ts$/, '')
          .split('/')
          .map((part) => [path, part]),
      )
      .filter(([, part = '']) => vague.test(part))
      .map(([path]) => path)
    expect([...wrong, ...empty]).toEqual([])
  })

  it('are short enough for one concept; tables of words are as long as they are', () => {
    // `gazetteer/tables.ts` and `zone-place.ts` are written by a script, a line a row or a zone of data/*.tsv.
    const tables =
      /^src\/lang\/[a-z]{2}\/|^src\/gazetteer\/tables\.ts$|^src\/lang\/tables\/zone-place\.ts$|\/messages\/[a-z]{2}\.ts$/
    const long = sources
      .filter(({ path }) => !tables.test(path))
      .map(({ path, text }) => [path, text.split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300)
    expect(long).toEqual([])
  })

  it('keep the corridor the shortest of the important ones', () => {
    expect(textOf('src/read.ts').split('\n').length).toBeLessThan(90)
  })
})

describe('the language packs', () => {
  const tables = [id, en].map((pack) => ({
    code: pack.code,
    tables: Object.entries(pack).filter(([, table]) => typeof table === 'object'),
  }))

  it('have the same tables with the same parts', () => {
    // Single values may be a language's own (only Indonesian news has a home country); lists may not.
    const parts = tables.map(({ tables: own }) =>
      own
        .flatMap(([room, table]) =>
          Object.entries(table as object)
            .filter(([, part]) => typeof part === 'object')
            .map(([name]) => `${room}.${name}`),
        )
        .sort(),
    )
    for (const own of parts) expect(own).toEqual(parts[0])
  })

  it('show what each table reads and what it must never read', () => {
    const empty = tables.flatMap(({ code, tables: own }) =>
      own.flatMap(([room, table]) => {
        const { examples = [], never } = table as {
          readonly examples?: readonly unknown[]
          readonly never?: readonly unknown[]
        }
        return [
          ...(examples.length === 0 ? [`${code}.${room} has no examples`] : []),
          ...(never?.length === 0 ? [`${code}.${room} has an empty never list`] : []),
        ]
      }),
    )
    expect(empty).toEqual([])
  })
})

it('carries the version of package.json', () => {
  expect(version).toBe(JSON.parse(textOf('package.json')).version)
})
