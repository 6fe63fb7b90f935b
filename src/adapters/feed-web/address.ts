import { lookup as systemLookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** An address a name stands for. */
export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** Asks which addresses a name stands for. */
export type Resolve = (name: string) => Promise<readonly Address[]>

/** Says that a name or a connection led to an address that is not on the public net. */
export class PrivateAddress extends Error {
  readonly code = 'KAWAT_PRIVATE_ADDRESS'
  constructor(place: string) {
    super(`${place} is not on the public net`)
    this.name = 'PrivateAddress'
  }
}

// IANA's special-purpose registry: what is no public host's address.
const CLOSED4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // a carrier's own network
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local; clouds keep their keys at 169.254.169.254
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

// Inside the one block that is given out to hosts: Teredo and other tunnels, documentation, 6to4.
const CLOSED6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const closed = new BlockList()
for (const [net, bits] of CLOSED4) closed.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of CLOSED6) closed.addSubnet(net, bits, 'ipv6')

// Everything else of IPv6 (loopback, mapped IPv4, NAT64, local, multicast) lies outside of it.
const hosts = new BlockList()
hosts.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an IP address belongs to a host of the public net; what is no address does not.
 *
 * @param address as the system writes it, without brackets
 */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, 'ipv4')
    case 6:
      return hosts.check(address, 'ipv6') && !closed.check(address, 'ipv6')
    default:
      return false
  }
}

/** Asks the system, as every program does. */
export const resolveBySystem: Resolve = async (name) => {
  const found = await systemLookup(name, { all: true, verbatim: true })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

/**
 * The lookup a socket makes when it connects. The guard stands here and not before the request: a name that
 * stands for a public address when asked first, and for 127.0.0.1 a moment later, gains nothing.
 */
export function guardedLookup(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      (found) => {
        const { family } = options
        const wanted = found
          .filter((one) => allowPrivate || isPublic(one.address))
          .filter((one) => (family !== 4 && family !== 6) || one.family === family)
        const [first] = wanted
        if (first === undefined) callback(new PrivateAddress(name), '')
        else if (options.all === true) callback(null, [...wanted])
        else callback(null, first.address, first.family)
      },
      (cause: NodeJS.ErrnoException) => callback(cause, ''),
    )
  }
}
