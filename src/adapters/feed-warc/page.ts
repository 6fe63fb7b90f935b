import type { ReportInput } from '../../report.ts'
import { decodePage } from '../feed/decode.ts'
import { decodedBody } from './content-coding.ts'
import type { Fields } from './fields.ts'
import { httpResponse } from './http-response.ts'
import type { WarcRecord } from './record.ts'
import { type SkipReason, skippedKind } from './summary.ts'

/**
 * What a record holds for a report: a page that was answered with 200, or a text made of one.
 *
 * The record's date is the time of fetching and says nothing of when a story was published: it is left out.
 *
 * @param limit bytes a body may have when its codings are undone
 * @returns the story and its address, or why the record is passed over
 */
export function pageOf({ fields, block }: WarcRecord, limit: number): ReportInput | SkipReason {
  const kind = fields.get('warc-type')?.toLowerCase() ?? ''
  if (kind !== 'response' && kind !== 'resource' && kind !== 'conversion') return skippedKind(kind)
  if (block === undefined) return 'too-large'
  const url = addressOf(fields)
  const content =
    kind === 'response'
      ? answered(block, fields, limit)
      : storyIn(block, fields.get('content-type') ?? identified(fields))
  return typeof content === 'string'
    ? content
    : { ...content, ...(url === undefined ? {} : { url }) }
}

/** Some writers frame the address in angle brackets, as the grammar of WARC 1.0 would have it. */
function addressOf(fields: Fields): string | undefined {
  return fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1')
}

function identified(fields: Fields): string | undefined {
  return fields.get('warc-identified-payload-type')
}

function answered(block: Uint8Array, fields: Fields, limit: number): ReportInput | SkipReason {
  const response = httpResponse(block)
  if (response === undefined) return 'not-http'
  if (response.status !== 200) return 'not-ok'
  const type = response.fields.get('content-type') ?? identified(fields)
  if (type !== undefined && !isPage(type)) return 'not-html'
  const cut = fields.has('warc-truncated')
  const body = decodedBody(response.body, response.fields, { limit, cut })
  if (typeof body === 'string') return body
  return storyIn(body, type)
}

function storyIn(bytes: Uint8Array, type: string | undefined): ReportInput | SkipReason {
  if (bytes.length === 0) return 'empty'
  if (type === undefined ? BEGINNING.test(beginningOf(bytes)) : isPage(type)) {
    const xml = /^\s*application\/xhtml/i.test(type ?? '')
    return { html: decodePage(bytes, type, { xml }).text }
  }
  if (!/^\s*text\/plain\b/i.test(type ?? '')) return 'not-html'
  return { text: decodePage(bytes, type).text }
}

function isPage(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:[;,]|$)/i.test(type)
}

const BEGINNING = /^[\s\0\ufeff]*<(?:!doctype\s+html|html|head|body|!--)[\s>-]/i

function beginningOf(bytes: Uint8Array): string {
  return decodePage(bytes.subarray(0, 1024)).text
}
