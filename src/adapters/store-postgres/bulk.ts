import type { BulkSql } from '../store/dialect.ts'

// A column a text does not become by itself.
const CASTS: { readonly [column: string]: string } = { 'article_words.words': 'tsvector' }

/**
 * Many rows as one array for each column: the statement is the same however many they are, so that the server keeps
 * it ready.
 */
export const unnested: BulkSql = {
  insert(table, columns, rows, ignore) {
    const { names, arrays, parameters } = arraysOf(columns, rows)
    const values = columns.map((column, index) => {
      const cast = CASTS[`${table}.${column}`]
      return cast === undefined ? names[index] : `${names[index]}::${cast}`
    })
    const sql = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
      SELECT ${values.join(', ')} FROM unnest(${arrays}) AS given (${names.join(', ')})${ignore ? ' ON CONFLICT DO NOTHING' : ''}`
    return { sql, parameters }
  },

  remove(table, columns, rows) {
    const { names, arrays, parameters } = arraysOf(columns, rows)
    const same = columns.map((column, index) => `there."${column}" = ${names[index]}`)
    const sql = `DELETE FROM "${table}" AS there USING unnest(${arrays}) AS given (${names.join(', ')})
      WHERE ${same.join(' AND ')}`
    return { sql, parameters }
  },
}

function arraysOf(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): {
  readonly names: readonly string[]
  readonly arrays: string
  readonly parameters: readonly (readonly unknown[])[]
} {
  const parameters = columns.map((_, index) => rows.map((row) => row[index] ?? null))
  const types = parameters.map(typeOf)
  return {
    names: columns.map((_, index) => `c${index}`),
    arrays: types.map((type, index) => `$${index + 1}::${type}[]`).join(', '),
    parameters,
  }
}

/** What is null in all rows fits as a text. */
function typeOf(values: readonly unknown[]): 'text' | 'bigint' | 'double precision' {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length === 0) return 'text'
  return numbers.every(Number.isInteger) ? 'bigint' : 'double precision'
}
