/**
 * `npm run pack-test`: packs the program as npm would publish it and uses it as its users would, offline.
 *
 * The tarball is unpacked into an empty project whose other packages are links to ours: only those
 * named as dependencies, so that a forgotten one is found here and not by a user.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'kawat-pack-'))

try {
  const packed = run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root)
  // What `prepack` prints stands before npm's own JSON.
  const [tarball] = JSON.parse(packed.slice(packed.indexOf('[\n')))
  const project = join(folder, 'project')
  const installed = join(project, 'node_modules', 'kawat')
  mkdirSync(installed, { recursive: true })
  run(
    'tar',
    ['-xzf', join(folder, tarball.filename), '--strip-components=1', '-C', installed],
    root,
  )
  linkDependencies(join(project, 'node_modules'))

  const names = tarball.files.map(({ path }: { readonly path: string }) => path)
  const strange = names.filter((name: string) => /^(src|test|bench|scripts|\.ci)\//.test(name))
  expectThat(strange.length === 0, `files that are not for users: ${strange.join(', ')}`)
  for (const name of ['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']) {
    expectThat(names.includes(name), `the package lacks ${name}`)
  }

  const text =
    'BEIJING - Antony Blinken met Xi Jinping in Beijing on Monday. "We agreed," Blinken said.'
  const input = JSON.stringify({ lang: 'en', published: '2023-06-19', text })
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
  writeFileSync(
    join(project, 'use.js'),
    `import { read, version } from 'kawat'\nconst { records, quotes } = read(${input})\nconsole.log(JSON.stringify({ version, records: records.length, quotes: quotes.length }))\n`,
  )
  const used = JSON.parse(run(process.execPath, ['use.js'], project))
  expectThat(used.version === manifest.version, `import { version }: ${used.version}`)
  expectThat(used.records > 0 && used.quotes > 0, `import { read }: ${JSON.stringify(used)}`)

  const bin = join(installed, Object.values(manifest.bin as Record<string, string>)[0] ?? '')
  const version = run(process.execPath, [bin, '--version'], project).trim()
  expectThat(version.includes(manifest.version), `kawat --version: ${version}`)
  const sample = join(installed, 'samples', 'singapura-01-en-kimtrump.json')
  const shown = run(process.execPath, [bin, 'read', sample], project)
  expectThat(shown.includes('Kim Jong Un'), `kawat read: ${shown.slice(0, 400)}`)
  console.log(`packed, imported and run: ${tarball.filename}, ${names.length} files`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Links our dependencies, and theirs, into the empty project. */
function linkDependencies(target: string) {
  const wanted = Object.keys(manifest.dependencies as Record<string, string>)
  const seen = new Set<string>()
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const source = join(root, 'node_modules', name)
    mkdirSync(dirname(join(target, name)), { recursive: true })
    symlinkSync(source, join(target, name), 'dir')
    const own = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
    wanted.push(...Object.keys(own.dependencies ?? {}))
  }
}

function run(command: string, options: readonly string[], cwd: string): string {
  return execFileSync(command, options, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })
}

function expectThat(holds: boolean, otherwise: string) {
  if (!holds) throw new Error(otherwise)
}
