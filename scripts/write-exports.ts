/** Builds the codebook in `docs/exports.md` from the tables of the exports: `npm run codebook`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { colt } from '../src/adapters/export-table/event-data/colt.ts'
import { gdelt } from '../src/adapters/export-table/event-data/gdelt.ts'
import { polecat } from '../src/adapters/export-table/event-data/polecat.ts'
import type { ColumnHead, Table } from '../src/adapters/export-table/table.ts'
import { tables } from '../src/adapters/export-table/tables/tables.ts'

const target = new URL('../docs/exports.md', import.meta.url)
const [BEGIN, END] = ['<!-- columns: npm run codebook -->\n', '<!-- end of columns -->\n']

/** The page with the codebook of the tables as they stand now. */
export function codebookPage(): string {
  const page = writtenPage()
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error('docs/exports.md has lost the marks of its codebook')
  const sections = [...tables, polecat, gdelt, colt].map(sectionOf)
  return `${page.slice(0, from + BEGIN.length)}\n${sections.join('\n')}\n${page.slice(to)}`
}

/** The page as it lies in the project. */
export function writtenPage(): string {
  return readFileSync(target, 'utf8')
}

function sectionOf({ name, title, description, columns, primaryKey, foreignKeys }: Table): string {
  const keys = foreignKeys.map(({ column, table, key }) => `\`${column}\` → \`${table}.${key}\``)
  return [
    `### \`${name}\`: ${title.en} / ${title.id}`,
    '',
    description.en,
    '',
    description.id,
    '',
    `Key: ${primaryKey.map((key) => `\`${key}\``).join(', ')}${keys.length === 0 ? '' : `; ${keys.join(', ')}`}.`,
    '',
    '| column | type | title | means | artinya |',
    '|---|---|---|---|---|',
    ...columns.map(rowOf),
    '',
  ].join('\n')
}

function rowOf({ name, type, title, description, required, values }: ColumnHead): string {
  const list = values === undefined ? '' : ` (${values.map((value) => `\`${value}\``).join(' ')})`
  const titles = title.en === title.id ? title.en : `${title.en} / ${title.id}`
  const star = required ? '\\*' : ''
  return `| \`${name}\`${star} | ${type} | ${titles} | ${description.en}${list} | ${description.id} |`
}

if (import.meta.main) writeFileSync(target, codebookPage())
