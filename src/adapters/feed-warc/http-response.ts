import { type Fields, headerLength, readHeader } from './fields.ts'

/** An HTTP response as it was sent. */
export interface HttpResponse {
  readonly status: number
  readonly fields: Fields
  readonly body: Uint8Array
}

/** Reads the block of a response record; undefined where it is none of HTTP. */
export function httpResponse(block: Uint8Array): HttpResponse | undefined {
  const length = headerLength(block)
  // A header that no blank line ends: there is nothing but the header.
  const { line, fields } = readHeader(block, length === -1 ? block.length : length, 'latin1')
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})(?!\d)/.exec(line)?.[1]
  if (status === undefined) return undefined
  return {
    status: Number(status),
    fields,
    body: length === -1 ? new Uint8Array() : block.subarray(length),
  }
}
