import type { FailureReason } from './failure.ts'

const BROKEN =
  /^HPE_|^Z_|^ERR_BROTLI|^ERR_+ERROR_FORMAT|^ERR__|^UND_ERR_(?:HEADERS_OVERFLOW|RES_|HTTP_PARSER)|^ERR_STREAM_PREMATURE/
const SLOW = /^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/
const NAME = /^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL|ETIMEOUT)$/
const CERTIFICATE =
  /CERT|^ERR_(?:TLS|SSL)_|^EPROTO$|^UNABLE_TO_|SIGNATURE|^INVALID_(?:CA|PURPOSE)$|^HOSTNAME_MISMATCH$/

/**
 * What a fault of the network, of TLS or of an inflater means.
 *
 * @param begun whether the answer had begun: a connection lost then leaves a story cut short
 * @returns undefined for what is no such fault, a defect of ours
 */
export function reasonOf(fault: unknown, begun: boolean): FailureReason | undefined {
  const codes = codesOf(fault, 0)
  const any = (pattern: RegExp) => codes.some((code) => pattern.test(code))
  if (codes.length === 0) return undefined
  if (any(/^KAWAT_PRIVATE_ADDRESS$/)) return 'private-address'
  if (any(SLOW)) return 'too-slow'
  if (any(NAME)) return 'unknown-host'
  if (any(BROKEN)) return 'broken'
  if (any(CERTIFICATE)) return 'certificate'
  if (any(/^UND_ERR_INVALID_ARG$|^ERR_INVALID_URL$/)) return 'not-an-address'
  return begun ? 'broken' : 'no-connection'
}

/** Codes of the fault, of what caused it, and of every address that was tried. */
function codesOf(fault: unknown, depth: number): readonly string[] {
  if (!(fault instanceof Error) || depth > 4) return []
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
  // An answer that is not HTTP at all has a name and no code.
  const own = code ?? (fault.name === 'HTTPParserError' ? 'HPE_INVALID' : undefined)
  const tried = fault instanceof AggregateError ? fault.errors : []
  return [
    ...(own === undefined ? [] : [own]),
    ...[fault.cause, ...tried].flatMap((one) => codesOf(one, depth + 1)),
  ]
}
