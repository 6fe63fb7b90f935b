import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from '../src/index.ts'
import { root } from './source-tree.ts'

const report = {
  lang: 'id',
  outlet: 'Suara Teluk',
  published: '2023-06-19T21:30:00+07:00',
  text: [
    'Menteri Luar Negeri Amerika Serikat Antony Blinken bertemu Presiden China Xi Jinping di Beijing, Senin (19/6).',
    '"Kita mencatat kemajuan," kata Xi seperti disiarkan CCTV.',
  ].join('\n'),
}

let script = ''

/** Bundles the public module as a page would load it; whatever only Node has makes the build fail. */
async function bundleOf(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: join(root, entry),
    platform: 'browser',
    onLog: (_, log) => {
      throw new Error(log.message)
    },
    plugins: [
      {
        name: 'no-node',
        resolveId(source, importer) {
          if (source.startsWith('node:')) throw new Error(`${importer} imports ${source}`)
          return null
        },
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'iife', name: 'kawat' })
  await bundle.close()
  return output[0].code
}

beforeAll(async () => {
  script = await bundleOf('src/index.ts')
})

describe('the public module in a browser', () => {
  it('cannot be bundled where it needs Node', async () => {
    await expect(bundleOf('src/adapters/feed-file/feed.ts')).rejects.toThrow('node:')
  })

  it('reads a report where there is no process, no require, no Buffer', () => {
    // Of what pages have beside the language itself, the hash needs one thing.
    const page = createContext({ input: JSON.stringify(report), TextEncoder })
    const bare = 'typeof process + typeof require + typeof Buffer + typeof module'
    expect(runInContext(bare, page)).toBe('undefined'.repeat(4))
    runInContext(script, page)
    const text = runInContext('JSON.stringify(kawat.read(JSON.parse(input)))', page)
    expect(text).toBe(JSON.stringify(read(report)))
    expect(JSON.parse(text).records.length).toBeGreaterThan(0)
  })

  const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) =>
    existsSync(path),
  )
  const required = (process.env.KAWAT_REQUIRE ?? '').split(',').includes('chromium')
  const folder = mkdtempSync(join(tmpdir(), 'kawat-browser-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.skipIf(chromium === undefined && !required)('reads a report in Chromium', () => {
    if (chromium === undefined) throw new Error('KAWAT_REQUIRE names chromium, and there is none')
    const page = join(folder, 'page.html')
    const guarded = script.replaceAll('</script', '<\\/script')
    const call = `document.body.textContent = JSON.stringify(kawat.read(${JSON.stringify(report)}))`
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><body></body><script>${guarded}\n${call}</script>`,
    )
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${folder}/profile`,
    ]
    const run = spawnSync(chromium, [...options, '--dump-dom', `file://${page}`], {
      encoding: 'utf8',
      timeout: 50_000,
      maxBuffer: 1 << 26,
    })
    const body = /<body>([\s\S]*?)<script>|<body>([\s\S]*?)<\/body>/.exec(run.stdout)
    const text = (body?.[1] ?? body?.[2] ?? run.stderr)
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&nbsp;', '\u00a0')
      .replaceAll('&amp;', '&')
    expect(text).toBe(JSON.stringify(read(report)))
  })
})
