/**
 * Makes sure that packages and the pinned Node are there before a script runs. Plain JavaScript: whatever
 * Node the machine has (18 or newer) must be able to run it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

if (packagesAreStale()) {
  console.error('Installing the packages (npm ci) ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const shell = process.platform === 'win32'
  const { status } = spawnSync(npm, ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell })
  if (status !== 0) {
    stop(
      'npm ci failed; its reason stands above. Mend it and run the same command again.',
      'npm ci gagal; sebabnya tertulis di atas. Perbaiki, lalu jalankan lagi perintah yang sama.',
    )
  }
}

const found = resolvedNode()
if (found === undefined || Number(found.split('.')[0]) < NEEDED) {
  const seen = found ?? 'none'
  stop(
    `Kawat needs Node.js ${NEEDED} or newer, and "node" is ${seen}. ` +
      'The package "node" brings one, if install scripts may run: run "npm ci --ignore-scripts=false", ' +
      'or install Node.js from https://nodejs.org.',
    `Kawat memerlukan Node.js ${NEEDED} atau lebih baru, sedangkan "node" ialah ${seen}. ` +
      'Paket "node" membawanya bila skrip pemasangan diizinkan: jalankan "npm ci --ignore-scripts=false", ' +
      'atau pasang Node.js dari https://nodejs.org.',
  )
}

// npm writes node_modules/.package-lock.json last, so its age is the age of a finished installation. A copied
// or freshly checked out folder has ages that say nothing: then the two lists themselves are compared.
function packagesAreStale() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  const wanted = join(root, 'package-lock.json')
  if (!existsSync(installed)) return true
  if (!existsSync(wanted) || statSync(wanted).mtimeMs <= statSync(installed).mtimeMs) return false
  const there = packagesOf(installed)
  return Object.entries(packagesOf(wanted)).some(
    ([path, { version, optional }]) =>
      path !== '' && optional !== true && there[path]?.version !== version,
  )
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages ?? {}
}

// What the script that follows will run on: npm puts node_modules/.bin first on its path.
function resolvedNode() {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? process.env.Path ?? '']
  const separator = process.platform === 'win32' ? ';' : ':'
  const env = { ...process.env, PATH: path.join(separator) }
  const shell = process.platform === 'win32'
  const { stdout, status } = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell })
  return status === 0 ? stdout.trim().replace(/^v/, '') : undefined
}

function stop(english, indonesian) {
  console.error(`${english}\n${indonesian}`)
  process.exit(1)
}
