/** What a feed says of a file it could not read; a feed of files alone says what to do about a folder. */
export interface FileFaultSentences {
  readonly notFound: string
  readonly noPermission: string
  readonly folder?: string
  readonly unreadable: (reason: string) => string
}

/** A fault of the file system as a sentence. */
export function faultInWords(cause: unknown, words: FileFaultSentences): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.notFound
  if (code === 'EACCES' || code === 'EPERM') return words.noPermission
  if (code === 'EISDIR' && words.folder !== undefined) return words.folder
  return words.unreadable(code || (cause instanceof Error ? cause.message : String(cause)))
}
