/** Review in a real pseudo-terminal: python3 holds its other end. Skipped, and counted, where there is no python3. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { standingActs } from '../../../src/review.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kawat-pty-'))
afterAll(() => rmSync(folder, { recursive: true }))

const required = (process.env.KAWAT_REQUIRE ?? '').split(',').includes('python3')
const python = spawnSync('python3', ['-c', 'import pty, termios']).status === 0

/**
 * Runs a command at the inner end of a terminal. Each line of its input is `WHAT<tab>THEN`: it waits until the screen holds
 * WHAT and types THEN, or for `!TERM`, `!KILL` and `!SIZE` does that. At the end it tells what the terminal is set to.
 */
const DRIVER = `
import fcntl, json, os, pty, select, signal, struct, sys, termios
steps = [line.split('\\t') for line in sys.stdin.read().split('\\n') if line]
inner, outer = None, None
outer, inner = pty.openpty()
fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 100, 0, 0))
before = termios.tcgetattr(inner)
pid = os.fork()
if pid == 0:
    os.setsid()
    fcntl.ioctl(inner, termios.TIOCSCTTY, 0)
    for at in (0, 1, 2): os.dup2(inner, at)
    os.execv(sys.argv[1], sys.argv[1:])
seen, all = b'', b''
raw = False
def pump():
    global seen, all
    ready, _, _ = select.select([outer], [], [], 0.05)
    if ready:
        chunk = os.read(outer, 65536)
        seen += chunk; all += chunk
def gone():
    done, status = os.waitpid(pid, os.WNOHANG)
    return status if done else None
status = None
for what, then in steps:
    while what.encode() not in seen and status is None:
        pump(); status = gone()
    if status is not None: break
    raw = raw or not (termios.tcgetattr(inner)[3] & termios.ICANON)
    seen = b''
    if then == '!TERM': os.kill(pid, signal.SIGTERM)
    elif then == '!INT': os.kill(pid, signal.SIGINT)
    elif then == '!KILL': os.kill(pid, signal.SIGKILL)
    elif then == '!SIZE':
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack('HHHH', 20, 50, 0, 0))
        os.kill(pid, signal.SIGWINCH)
    else: os.write(outer, then.encode().decode('unicode_escape').encode())
while status is None:
    pump(); status = gone()
for _ in range(4): pump()
after = termios.tcgetattr(inner)
print(json.dumps({'code': os.waitstatus_to_exitcode(status), 'raw': raw, 'same': before == after, 'screen': all.decode('utf-8', 'replace')}))
`

interface Session {
  readonly code: number
  /** Keys came one by one while it ran. */
  readonly raw: boolean
  /** The terminal is set as it was before. */
  readonly same: boolean
  readonly screen: string
}

async function atTerminal(
  argv: readonly string[],
  steps: readonly (readonly [wait: string, keys: string])[],
): Promise<Session> {
  const driver = join(folder, 'drive.py')
  writeFileSync(driver, DRIVER)
  const env = { PATH: process.env.PATH, TERM: 'xterm', NO_COLOR: '1', LC_ALL: 'C.UTF-8' }
  const child = spawn('python3', [driver, process.execPath, main, ...argv], { env })
  let out = ''
  let error = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    error += chunk
  })
  child.stdin.end(steps.map((step) => step.join('\t')).join('\n'))
  await new Promise((resolve) => child.on('close', resolve))
  if (out === '') throw new Error(error)
  return JSON.parse(out) as Session
}

const talks: EventSketch = {
  kind: 'talks',
  who: ['Antony Blinken/USA/foreign_minister', 'Qin Gang/CHN/foreign_minister'],
  time: '2023-06-18@Asia/Shanghai',
}

async function database(name: string): Promise<string> {
  const path = join(folder, name)
  const store = openSqliteStore(path)
  for (const [outlet, lasted] of [
    ['Suar', '330'],
    ['Fajar', '450'],
  ] as const) {
    await store.putReading(readingOf({ name: outlet, outlet, events: [{ ...talks, lasted }] }))
  }
  await store.close()
  return path
}

async function actsIn(path: string) {
  const store = openSqliteStore(path)
  const acts = await store.reviews()
  await store.close()
  return acts
}

const ALTERNATE_LEFT = /\u001b\[\?2004l\u001b\[\?25h\u001b\[\?1049l/

describe.skipIf(!python && !required)(
  'kawat review in a pseudo-terminal',
  { timeout: 180_000 },
  () => {
    it('answers a card, takes it back and quits, and leaves the terminal as it was', async () => {
      const db = await database('answer.db')
      const { code, raw, same, screen } = await atTerminal(
        ['review', '--db', db, '--as', 'Rini'],
        [
          ['How long did it last?', '2'],
          ['All is decided.', 'u'],
          ['Undone.', '!SIZE'],
          ['How long did it last?', 'q'],
        ],
      )
      expect({ code, raw, same }).toEqual({ code: 0, raw: true, same: true })
      expect(screen).toMatch(ALTERNATE_LEFT)
      expect(screen).toContain('0 decided, 1 left')
      const acts = await actsIn(db)
      expect(acts.map(({ act, by }) => [act.type, by])).toEqual([
        ['choose', 'Rini'],
        ['undo', 'Rini'],
      ])
    })

    it.each([
      ['Ctrl-C', '\\x03'],
      ['a signal to end', '!TERM'],
      ['an interrupt from outside', '!INT'],
    ])('leaves the terminal as it was after %s', async (_, how) => {
      const db = await database(`end${how.replace(/\W/g, '')}.db`)
      const { code, raw, same, screen } = await atTerminal(
        ['review', '--db', db, '--as', 'Rini'],
        [['How long did it last?', how]],
      )
      expect({ code, raw, same }).toEqual({ code: 130, raw: true, same: true })
      expect(screen).toMatch(ALTERNATE_LEFT)
    })

    it('has kept every decision when it is killed', async () => {
      const db = await database('killed.db')
      const { code } = await atTerminal(
        ['review', '--db', db, '--as', 'Rini'],
        [
          ['How long did it last?', '1'],
          ['All is decided.', '!KILL'],
        ],
      )
      expect(code).toBe(-9)
      expect(standingActs(await actsIn(db)).map(({ act }) => act.type)).toEqual(['choose'])
    })
  },
)
