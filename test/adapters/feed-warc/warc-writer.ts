import { gzipSync } from 'node:zlib'

/** What a record is written from; `fields` beat what is written by itself. */
export interface Written {
  readonly type?: string
  readonly url?: string
  readonly block?: string | Uint8Array
  readonly fields?: { readonly [name: string]: string }
  readonly version?: string
  readonly lineEnd?: string
}

/** One record with the two line ends behind it. */
export function record({
  type = 'response',
  url = 'https://kabar.example/a',
  block = page('<p>Menlu tiba.'),
  fields = {},
  version = 'WARC/1.0',
  lineEnd = '\r\n',
}: Written = {}): Buffer {
  const bytes = Buffer.from(block)
  const all = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:0c9ad1f6-55a7-4c3c-8dd7-2b1a35a1f0aa>',
    'WARC-Date': '2024-03-05T06:07:08Z',
    'WARC-Target-URI': url,
    'Content-Type': type === 'response' ? 'application/http; msgtype=response' : 'text/html',
    'Content-Length': `${bytes.length}`,
    ...fields,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const header = [version, ...lines, '', ''].join(lineEnd)
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from(lineEnd + lineEnd)])
}

/** An HTTP response. */
export function http(
  body: string | Uint8Array,
  fields: { readonly [name: string]: string } = {},
  status = 'HTTP/1.1 200 OK',
): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
  return Buffer.concat([Buffer.from([status, ...lines, '', ''].join('\r\n')), Buffer.from(body)])
}

/** An HTTP response that is a page. */
export function page(
  html: string | Uint8Array,
  fields: { readonly [name: string]: string } = {},
): Buffer {
  return http(html, { 'Content-Type': 'text/html; charset=utf-8', ...fields })
}

/** Records as a file: a gzip member each, one member for all, or not compressed. */
export type Form = 'members' | 'whole' | 'plain'

/** All forms. */
export const FORMS: readonly Form[] = ['members', 'whole', 'plain']

/** A file of records. */
export function file(form: Form, records: readonly Uint8Array[]): Buffer {
  if (form === 'members') return Buffer.concat(records.map((one) => gzipSync(one)))
  const all = Buffer.concat(records)
  return form === 'whole' ? gzipSync(all) : all
}

/** Bytes as a stream of pieces. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
