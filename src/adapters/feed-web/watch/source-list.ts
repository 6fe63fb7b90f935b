/** What a person names to be watched, as sources: addresses, and lists of feeds (OPML) in files or on the standard input. */
import { createReadStream } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { FeedItem } from '../../../ports.ts'
import { decodePage } from '../../feed/decode.ts'
import { faultInWords } from '../../feed/file-fault.ts'
import type { FeedLanguage } from '../../feed/language.ts'
import { failure } from '../failure.ts'
import { failureInWords, notAListInWords, sentencesOfFiles } from '../sentences.ts'
import type { ParseFeed } from './feed-parser.ts'

/** How the list is read. */
export interface SourceListOptions {
  readonly parseFeed: ParseFeed
  readonly language: FeedLanguage
  /** Bytes a list may have. */
  readonly maxBytes: number
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly onNote?: (name: string, note: string) => void
}

/** Addresses to watch, each once, and items for what names none. */
export async function sourceList(
  inputs: readonly string[],
  options: SourceListOptions,
): Promise<{ readonly urls: readonly string[]; readonly failed: readonly FeedItem[] }> {
  const urls = new Set<string>()
  const failed: FeedItem[] = []
  for (const name of inputs) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
      urls.add(name)
      continue
    }
    const found = await listIn(name, options)
    if ('failed' in found) failed.push(found)
    else for (const url of found.urls) urls.add(url)
  }
  return { urls: [...urls], failed }
}

async function listIn(
  name: string,
  { parseFeed, language, maxBytes, stdin = nothing(), onNote = () => {} }: SourceListOptions,
): Promise<{ readonly urls: readonly string[] } | (FeedItem & { readonly failed: string })> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of name === '-' ? stdin : createReadStream(name)) {
      size += chunk.length
      if (size > maxBytes) {
        const limit = failure('too-large', name, { detail: String(maxBytes) })
        return { name, failed: failureInWords(limit, language) }
      }
      chunks.push(chunk)
    }
  } catch (cause) {
    return { name, failed: faultInWords(cause, sentencesOfFiles[language]), cause }
  }
  const { text } = decodePage(Buffer.concat(chunks), undefined, { xml: true })
  const list = parseFeed(text, name === '-' ? 'file:///-' : pathToFileURL(name).href)
  if (list?.refused !== undefined) return { name, failed: list.refused }
  // A feed that was saved does not change any more.
  if (list === undefined || (list.further ?? []).length === 0)
    return { name, failed: notAListInWords(language) }
  for (const problem of list.problems ?? []) onNote(name, problem)
  return { urls: list.further ?? [] }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
