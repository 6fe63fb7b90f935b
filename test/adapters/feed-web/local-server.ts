import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Clock } from '../../../src/adapters/feed-web/clock.ts'

/** Answers one path. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A server of the test's own, which misbehaves as told. */
export interface LocalServer {
  readonly origin: string
  readonly port: number
  /** What was asked for, in order: method and path. */
  readonly asked: string[]
  /** Headers of the last request. */
  readonly headers: () => IncomingMessage['headers']
  /** How many connections there have been. */
  readonly connections: () => number
  answer(path: string, answer: Answer | string): void
  close(): Promise<void>
}

/** Starts one; what it was told no answer for is 404. */
export async function localServer(): Promise<LocalServer> {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let headers: IncomingMessage['headers'] = {}
  let connections = 0
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    headers = request.headers
    const answer = answers.get(request.url ?? '')
    if (answer === undefined) response.writeHead(404).end('tidak ada')
    else answer(response, request)
  })
  server.on('connection', (socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    headers: () => headers,
    connections: () => connections,
    answer(path, answer) {
      answers.set(path, typeof answer === 'string' ? html(answer) : answer)
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Answers with a page. */
export function html(content: string, headers: { [name: string]: string } = {}): Answer {
  return sent(content, { 'content-type': 'text/html; charset=utf-8', ...headers })
}

/** Answers with bytes. */
export function sent(
  content: string | Uint8Array,
  headers: { [name: string]: string } = {},
  status = 200,
): Answer {
  return (response) => response.writeHead(status, headers).end(content)
}

/** Answers by sending elsewhere. */
export function moved(location: string, status = 302): Answer {
  return (response) => response.writeHead(status, { location }).end()
}

/** A clock that stands still until somebody sleeps, and then jumps. */
export interface JumpingClock extends Clock {
  /** How long was slept, in milliseconds. */
  readonly slept: number[]
  pass(milliseconds: number): void
}

/** Makes one. */
export function jumpingClock(start: number = Date.parse('2026-03-02T00:00:00Z')): JumpingClock {
  const slept: number[] = []
  let now = start
  return {
    slept,
    now: () => now,
    pass: (milliseconds) => {
      now += milliseconds
    },
    sleep: async (milliseconds, signal) => {
      if (signal?.aborted) return
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}
