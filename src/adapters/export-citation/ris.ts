import type { Reference } from './reference.ts'

/**
 * A reference as RIS: a tag of two letters, two spaces, `-`, a space and the value on each line, lines ended by CRLF.
 * Values are one line, so none of them can begin a tag.
 */
export function risEntry(reference: Reference): string {
  const { key, report, title, outlet, agency, authors, published, url, language } = reference
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', author] as const),
    ['T2', outlet],
    ['PY', published?.slice(0, 4)],
    ['DA', published === undefined ? undefined : risDate(published)],
    ['LA', language],
    ['UR', url],
    ['N1', agency === undefined ? undefined : `Agency: ${agency}`],
    ['AN', report],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('')
}

/** `2023/06/20/`: year, month, day and a remark, those that are not known empty. */
function risDate(published: string): string {
  const [year = '', month = '', day = ''] = published.split('-')
  return `${year}/${month}/${day}/`
}
