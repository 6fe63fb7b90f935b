/** The peers' packages: a list and a lock of their own in `bench/`, installed when a comparison first wants them. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bench = new URL('./', import.meta.url)

/**
 * Installs the peers where they are missing or of other versions than listed.
 *
 * @returns why it did not work, and what to do; nothing where they are there
 */
export function installPeers(): string | undefined {
  if (peersAreThere()) return undefined
  console.error('Installing the programs to compare with (npm ci --prefix bench) ...')
  const windows = process.platform === 'win32'
  // No peer needs an install script, so none may run. `npm run -s` would hush the reason of a failure too.
  const words = [
    'ci',
    '--prefix',
    fileURLToPath(bench),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', words, {
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status === 0) return undefined
  return [
    'The programs to compare with could not be installed; the reason npm gives stands above.',
    'They come from the npm registry, so the net is needed once. Mend it and run the same command again,',
    'or measure Kawat alone: the same command with --peers none',
  ].join('\n')
}

function peersAreThere(): boolean {
  const wanted: Record<string, string> = packageAt('package.json').dependencies
  return Object.entries(wanted).every(([name, version]) => {
    const installed = `node_modules/${name}/package.json`
    return existsSync(new URL(installed, bench)) && packageAt(installed).version === version
  })
}

function packageAt(path: string) {
  return JSON.parse(readFileSync(new URL(path, bench), 'utf8'))
}
