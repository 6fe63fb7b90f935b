import type { Socket } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { guardedLookup, isPublic, PrivateAddress, type Resolve } from './address.ts'

/** Time limits in milliseconds, and the guard. */
export interface ConnectionOptions {
  readonly connectTimeout: number
  readonly headersTimeout: number
  readonly bodyTimeout: number
  readonly allowPrivate: boolean
  readonly resolve: Resolve
}

/** Newsrooms send long lists of cookies and security policies; what is longer still is an attack. */
const HEADER_BYTES = 65_536

/** Makes the agent that holds the connections; every one of them passes the guard. */
export function guardedAgent(options: ConnectionOptions): Agent {
  const { connectTimeout, headersTimeout, bodyTimeout, allowPrivate, resolve } = options
  const connector = buildConnector({
    timeout: connectTimeout,
    lookup: guardedLookup(resolve, allowPrivate),
    allowH2: false,
  } as buildConnector.BuildOptions)
  return new Agent({
    headersTimeout,
    bodyTimeout,
    maxHeaderSize: HEADER_BYTES,
    allowH2: false,
    connect(target, callback) {
      connector(target, (fault, socket) => {
        // Of a fault it tells nothing else, whatever its types say.
        if (fault !== null) callback(fault, null)
        // Looked at once more where the socket has in fact gone: no lookup is made for an IP address.
        else if (!allowPrivate && !isPublic(remoteOf(socket))) {
          socket.destroy()
          callback(new PrivateAddress(target.hostname), null)
        } else callback(null, socket)
      })
    },
  })
}

function remoteOf(socket: Socket): string {
  return socket.remoteAddress ?? ''
}
