import type { Reference } from './reference.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
// As babel and biblatex call them.
const LANGUAGES: { readonly [language: string]: string | undefined } = {
  id: 'indonesian',
  en: 'english',
}

/** A reference as BibTeX, in UTF-8: an `@article` of its outlet, or `@misc` where no outlet is known. */
export function bibtexEntry(reference: Reference): string {
  const { key, title, outlet, agency, authors, published, url, language } = reference
  const [year, month, day] = published?.split('-') ?? []
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // A name in braces is one name: "Departemen Berita and Analisis" are not two authors, and nobody's name is turned round.
    ['author', authors.map((author) => `{${bibtexText(author)}}`).join(' and ') || undefined],
    // Capitals of a headline are its own: a style may not make "China" small.
    ['title', `{${bibtexText(title)}}`],
    ['journal', outlet === undefined ? undefined : bibtexText(outlet)],
    ['year', year],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['langid', LANGUAGES[language]],
    ['url', url === undefined ? undefined : bibtexAddress(url)],
    ['note', agency === undefined ? undefined : `Agency: ${bibtexText(agency)}`],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  )
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name !== undefined) lines.push(`  month = ${name},\n`)
  return `@${outlet === undefined ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n\n`
}

/**
 * Words as TeX text. A brace is spelled out: BibTeX counts braces even behind a backslash, so that one alone would end the field.
 */
export function bibtexText(words: string): string {
  return words.replace(/[\\{}$&#%_~^]/g, (character) => TEX[character] ?? '')
}

const TEX: { readonly [character: string]: string } = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

/** An address is taken letter for letter; braces and strokes, which may stand in a query, are written as codes. */
function bibtexAddress(url: string): string {
  return url.replace(/[{}\\]/g, (character) => encodeURIComponent(character))
}
