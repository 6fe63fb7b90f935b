import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { dataPackageExporter } from '../../../src/adapters/export-table/data-package.ts'
import { filesOf, smallRecord, stockWith } from './stock.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly [more: string]: unknown
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] }
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly type: string
  readonly [more: string]: unknown
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource: string; readonly fields: readonly string[] }
    }[]
  }
}

/** What a cell of a type looks like, by Table Schema v2. */
const LOOKS: { readonly [type: string]: RegExp } = {
  string: /^[\s\S]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
}

describe('the Data Package', async () => {
  const files = await filesOf(dataPackageExporter(), await stockWith(smallRecord()))
  const descriptor = JSON.parse(files.get('datapackage.json')?.bytes.toString() ?? '')
  const resources = descriptor.resources as readonly Resource[]

  it('follows the rules of the standard, version 2', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/)
    expect(descriptor.created).toBe('2026-11-27T06:00:00.000Z')
    const names = resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, path, type, schema } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/)
      expect(type).toBe('table')
      // relative, and below the descriptor
      expect(path).toMatch(/^[a-z]+\.csv$/)
      expect(files.has(path)).toBe(true)
      const columns = schema.fields.map((field) => field.name)
      expect(new Set(columns).size).toBe(columns.length)
      expect(Array.isArray(schema.primaryKey)).toBe(true)
      expect(columns).toEqual(expect.arrayContaining([...schema.primaryKey]))
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect([Array.isArray(fields), Array.isArray(reference.fields)]).toEqual([true, true])
        expect(reference.fields).toHaveLength(fields.length)
        expect(columns).toEqual(expect.arrayContaining([...fields]))
        const target = resources.find((one) => one.name === reference.resource)
        const there = target?.schema.fields.map((field) => field.name)
        expect(there).toEqual(expect.arrayContaining([...reference.fields]))
      }
    }
  })

  it('describes every column in both languages', () => {
    const silent = resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter((field) =>
          ['title', 'titleId', 'description', 'descriptionId'].some((key) => !field[key]),
        )
        .map((field) => `${name}.${field.name}`),
    )
    expect(silent).toEqual([])
  })

  it('describes what stands in the files', () => {
    for (const { path, schema } of resources) {
      const [head = [], ...rows] = parse(files.get(path)?.bytes ?? '') as string[][]
      expect(head).toEqual(schema.fields.map(({ name }) => name))
      for (const row of rows) {
        for (const [index, { name, type, constraints }] of schema.fields.entries()) {
          const cell = row[index] ?? ''
          const where = `${path} ${name}: ${cell}`
          if (cell === '')
            expect(where).toBe(constraints?.required === true ? 'never empty' : where)
          else {
            expect(where).toMatch(new RegExp(`: ${LOOKS[type]?.source.slice(1)}`))
            if (constraints?.enum !== undefined) expect(constraints.enum).toContain(cell)
          }
        }
      }
    }
  })
})
