import type { Office } from '../model/entity.ts'
import { compileLexicon, type Phrase } from '../text/lexicon.ts'
import { foldWord } from '../text/token.ts'
import type { Gazetteer, GazetteerName, GazetteerRow, Holding } from './gazetteer.ts'
import { compileNaming } from './naming.ts'

/** The tables of `data/`, each as its tab-separated text with a header line. */
export interface GazetteerTables {
  readonly countries: string
  readonly places: string
  readonly institutions: string
  readonly outlets: string
  readonly people: string
  readonly given: string
  readonly nameCultures: string
}

/**
 * Compiles the tables into one lexicon of names and one map of rows.
 *
 * Capitals double as metonyms of their governments ("Beijing said"); which of the two is meant is
 * for the entity room to say. Names are matched as printed: "AS" is a country, "as" is not.
 */
export function compileGazetteer(tables: GazetteerTables): Gazetteer {
  const rows = new Map<string, GazetteerRow>()
  const phrases: Phrase<GazetteerName>[] = []
  const broadcasters = new Map<string, GazetteerRow>()
  const name = (row: GazetteerRow, form: GazetteerName['form'], ...forms: readonly string[]) => {
    for (const one of new Set(forms))
      if (one !== '') phrases.push({ form: one, value: { row, form }, exactCase: true })
  }
  const add = (row: GazetteerRow): GazetteerRow => {
    const known = rows.get(row.key)
    if (known !== undefined) return known
    rows.set(row.key, row)
    return row
  }
  for (const cell of records(tables.countries)) {
    const names = list(cell, 'en', 'id', 'en_names', 'id_names')
    const row = add({
      key: `country:${cell.code}`,
      kind: 'state',
      name: cell.en ?? '',
      names,
      country: cell.code ?? '',
      ...optional('zone', cell.zone),
      ...optional('capital', cell.capital),
      ...(cell.one_zone === 'yes' ? { oneZone: true as const } : {}),
      placeKind: 'country',
    })
    name(row, 'name', ...names)
    const taken = new Set(names)
    const adjectives = list(cell, 'en_adjectives').filter((form) => !taken.has(form))
    name(row, 'adjective', ...adjectives)
    const plurals = adjectives.filter((form) => /[nikco]$/.test(form)).map((form) => `${form}s`)
    name(row, 'people', ...plurals, ...list(cell, 'en_people'))
  }
  for (const cell of records(tables.places)) {
    const names = list(cell, 'name', 'id', 'names')
    const row = add({
      key: `place:${slug(cell.name ?? '')}:${cell.country}`,
      kind: 'place',
      name: cell.name ?? '',
      names,
      ...optional('country', cell.country),
      ...optional('zone', cell.zone),
      placeKind: placeKind(cell.kind),
      ...optional('city', cell.city),
      ...optional('within', around(cell)),
    })
    name(row, 'name', ...names)
  }
  for (const cell of records(tables.institutions)) {
    const names = list(cell, 'name', 'id', 'names')
    const metonym = cell.kind === 'state_metonym'
    const row = add({
      key: `institution:${slug(cell.name ?? '')}`,
      kind: 'institution',
      name: cell.name ?? '',
      names,
      ...optional('country', cell.country),
      ...optional('class', cell.class),
    })
    name(row, metonym ? 'metonym' : 'name', ...names)
  }
  for (const cell of records(tables.outlets)) {
    const names = list(cell, 'name', 'names')
    const row = add({
      key: `outlet:${slug(cell.name ?? '')}`,
      kind: 'outlet',
      name: cell.name ?? '',
      names,
      ...optional('country', cell.country),
      ...optional('zone', cell.zone),
      ...optional('class', cell.kind),
      ...optional('domain', cell.domain),
    })
    if (cell.national === 'yes' && row.country !== undefined) broadcasters.set(row.country, row)
    name(row, 'name', ...names)
  }
  for (const [key, cells] of grouped(records(tables.people))) {
    const names = [...new Set(cells.flatMap((cell) => list(cell, 'name', 'names')))]
    const shorts = [...new Set(cells.flatMap((cell) => list(cell, 'short')))]
    const row = add({
      key,
      kind: 'person',
      name: cells[0]?.name ?? '',
      names: [...names, ...shorts],
      ...optional('country', cells[0]?.country),
      holdings: cells.map(holding),
    })
    name(row, 'name', ...withArticles(names.filter((form) => !shorts.includes(form))))
    name(row, 'short', ...withArticles(shorts))
  }
  const naming = compileNaming(
    records(tables.nameCultures).map((cell) => ({
      countries: list(cell, 'countries'),
      names: list(cell, 'names'),
      endings: list(cell, 'endings'),
    })),
  )
  return {
    ...{ names: compileLexicon(phrases), rows, broadcasters, naming },
    firstNames: firstNames(tables.given),
  }
}

function firstNames(table: string): ReadonlyMap<string, string> {
  return new Map(records(table).map(({ name = '', press = '' }) => [foldWord(name), press]))
}

/** "Asaad al-Shaibani" is printed "Asaad Al-Shaibani" by half the press, and the other way about. */
function withArticles(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => {
    const other = form.replace(/(^|\s)([aA])([ln]|s)-(?=\p{Lu})/gu, (_, before, a, end) =>
      [before, a === 'a' ? 'A' : 'a', end, '-'].join(''),
    )
    return other === form ? [form] : [form, other]
  })
}

/** A key's slug: folded letters and digits joined by `-`. */
export function slug(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** One row of a table by its columns; an empty cell is an empty string. */
export type Cells = { readonly [column: string]: string | undefined }

/** The rows of a table, each as its cells by column. */
export function records(table: string): readonly Cells[] {
  const [header = '', ...lines] = table.split('\n')
  const columns = header.split('\t')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    })
}

function list(cells: Cells, ...columns: readonly string[]): readonly string[] {
  return columns.flatMap((column) => (cells[column] ?? '').split('|').filter((form) => form !== ''))
}

function optional<Key extends string>(
  key: Key,
  value: string | undefined,
): { [K in Key]?: string } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]?: string })
}

/** Key of the row a place lies in: the one its cell names, else a venue's city, else its state. */
function around({ within, city, country = '' }: Cells): string {
  const name = within || city
  if (!name) return country === '' ? '' : `country:${country}`
  return `place:${slug(name)}:${country}`
}

function placeKind(kind: string | undefined): NonNullable<GazetteerRow['placeKind']> {
  return kind === 'venue' || kind === 'region' ? kind : 'city'
}

function grouped(people: readonly Cells[]): ReadonlyMap<string, readonly Cells[]> {
  const groups = new Map<string, Cells[]>()
  for (const cells of people) {
    const key = `person:${slug(cells.name ?? '')}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [cells])
    else group.push(cells)
  }
  return groups
}

function holding(cells: Cells): Holding {
  return {
    office: cells.office as Office,
    country: cells.country ?? '',
    from: cells.from ?? '',
    ...optional('to', cells.to),
  }
}

/** Offices a person held on a date (`YYYY-MM-DD`, or coarser), by the table. */
export function holdingsAt(row: GazetteerRow, date: string): readonly Holding[] {
  return (row.holdings ?? []).filter(
    ({ from, to }) => from <= date && (to === undefined || date.slice(0, to.length) <= to),
  )
}
