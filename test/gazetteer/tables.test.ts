import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tablesModule, zonePlacesModule } from '../../scripts/write-tables.ts'
import { gazetteer } from '../../src/gazetteer/load.ts'
import { tables } from '../../src/gazetteer/tables.ts'
import { id } from '../../src/lang/id/index.ts'
import { foldWord } from '../../src/text/token.ts'
import { isZone } from '../../src/text/zone.ts'

test('the built tables are those of data/ (run `npm run tables` after mending one)', async () => {
  const built = await import('node:fs').then(({ readFileSync }) =>
    readFileSync(new URL('../../src/gazetteer/tables.ts', import.meta.url), 'utf8'),
  )
  expect(built).toBe(tablesModule())
})

test('the places with a clock are those of data/', () => {
  const file = new URL('../../src/lang/tables/zone-place.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(zonePlacesModule())
})

test('every line of every table has as many cells as its header', () => {
  for (const [name, table] of Object.entries(tables)) {
    const [header = '', ...lines] = table.split('\n')
    const width = header.split('\t').length
    for (const line of lines) expect(line.split('\t').length, `${name}: ${line}`).toBe(width)
  }
})

test('every zone is one the runtime knows, every country of a row exists', () => {
  for (const row of gazetteer.rows.values()) {
    if (row.zone !== undefined) expect(isZone(row.zone), `${row.key}: ${row.zone}`).toBe(true)
    if (row.country !== undefined && row.country !== 'IGO')
      expect(gazetteer.rows.has(`country:${row.country}`), row.key).toBe(true)
  }
})

test('no name and no short name leads to two persons, and no short name to a place or a state', () => {
  const owners = new Map<string, string>()
  const lands = new Set<string>()
  for (const { kind, names } of gazetteer.rows.values())
    if (kind === 'place' || kind === 'state') for (const form of names) lands.add(foldWord(form))
  for (const { key, kind, names } of gazetteer.rows.values()) {
    if (kind !== 'person') continue
    for (const form of names.map(foldWord)) {
      expect(owners.get(form) ?? key, form).toBe(key)
      owners.set(form, key)
      if (!form.includes(' ')) expect(lands.has(form), form).toBe(false)
    }
  }
})

test('no given name is a common word, and none a place of one word', () => {
  const common = new Set(id.mention.commonWords)
  const lands = new Set<string>()
  for (const { kind, names } of gazetteer.rows.values())
    if (kind === 'place' || kind === 'state') for (const form of names) lands.add(foldWord(form))
  for (const [name, press] of gazetteer.firstNames) {
    expect(['id', 'world'], name).toContain(press)
    expect(common.has(name) || lands.has(name), name).toBe(false)
  }
  expect(gazetteer.firstNames.get('sutrisno')).toBe('id')
})

test('nobody holds an office before taking it', () => {
  for (const row of gazetteer.rows.values())
    for (const { from, to } of row.holdings ?? [])
      if (to !== undefined) expect(from <= to, row.key).toBe(true)
})

test('every place the table sets in another lies in one of its rows, of its own state, and in no ring', () => {
  for (const row of gazetteer.rows.values()) {
    if (row.kind !== 'place' || row.city !== undefined) continue
    let around = row.within
    for (let depth = 0; around?.startsWith('place:'); depth++) {
      const outer = gazetteer.rows.get(around)
      expect(outer, `${row.key} in ${around}`).toBeDefined()
      expect(depth, row.key).toBeLessThan(4)
      around = outer?.within
    }
  }
})

test('a country has one national broadcaster at most, and Russia none that is meant alone', () => {
  const [header = '', ...lines] = tables.outlets.split('\n')
  const national = header.split('\t').indexOf('national')
  const marked = lines.filter((line) => line.split('\t')[national] === 'yes')
  expect(gazetteer.broadcasters.size).toBe(marked.length)
  expect(gazetteer.broadcasters.get('IRN')?.name).toBe('IRIB')
  expect(gazetteer.broadcasters.has('RUS')).toBe(false)
})
