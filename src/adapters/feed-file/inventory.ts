import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { faultInWords } from '../feed/file-fault.ts'
import type { FeedSentences } from './sentences.ts'

/** Endings a folder is searched for; a file given by name may have any. */
export const ENDINGS: readonly string[] = [
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.json',
  '.jsonl',
  '.ndjson',
]

/** One input: a file, the standard input, or what cannot be taken and why. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'stdin' }
  | {
      readonly kind: 'failed'
      readonly name: string
      readonly failed: string
      readonly cause?: unknown
    }

/**
 * Turns what was named on the command line into inputs: folders become the files in them, deep down,
 * in the order of their names; what begins with a dot is skipped, and linked folders, which may turn in a circle.
 *
 * @param more endings a folder is searched for besides
 */
export function inventory(
  paths: readonly string[],
  more: readonly string[],
  words: FeedSentences,
): readonly Input[] {
  const endings = [...ENDINGS, ...more]
  return paths.flatMap((path): readonly Input[] => {
    if (path === '-') return [{ kind: 'stdin' }]
    if (/^https?:\/\//i.test(path))
      return [{ kind: 'failed', name: path, failed: words.webAddress }]
    try {
      const found = statSync(path)
      if (!found.isDirectory()) return [{ kind: 'file', path, size: found.size }]
    } catch (cause) {
      return [{ kind: 'failed', name: path, failed: faultInWords(cause, words), cause }]
    }
    const inside = walk(path, endings, words)
    return inside.length > 0
      ? inside
      : [{ kind: 'failed', name: path, failed: words.emptyFolder(endings.join(' ')) }]
  })
}

function walk(folder: string, endings: readonly string[], words: FeedSentences): readonly Input[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.'),
    )
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    return entries.flatMap((entry): readonly Input[] => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return walk(path, endings, words)
      if (!endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) return []
      try {
        const found = statSync(path)
        return found.isFile() ? [{ kind: 'file', path, size: found.size }] : []
      } catch (cause) {
        return [{ kind: 'failed', name: path, failed: faultInWords(cause, words), cause }]
      }
    })
  } catch (cause) {
    return [{ kind: 'failed', name: folder, failed: faultInWords(cause, words), cause }]
  }
}
