import type { ClientBase } from 'pg'
import { StoreFault } from '../../ports.ts'
import { firstForm } from './first-form.ts'
import { secondForm } from './second-form.ts'
import { fillThirdForm, thirdForm } from './third-form.ts'

/** One step: SQL, and what SQL alone cannot work out. */
interface Step {
  readonly sql: string
  readonly fill?: (client: ClientBase) => Promise<void>
}

/**
 * The shape of the schema, step by step: step n brings form n-1 to n. Append only; a step that was ever released is
 * never changed.
 */
const steps: readonly Step[] = [
  { sql: firstForm },
  { sql: secondForm },
  { sql: thirdForm, fill: fillThirdForm },
]

/** The form of a schema this program knows. */
export const latestForm: number = steps.length

/**
 * Brings a schema to the form this program knows, made where it is missing. Programs that come at the same time wait
 * for each other.
 *
 * @throws StoreFault where the schema is of a newer form, or another program's; it is left untouched
 */
export async function migrate(client: ClientBase, schema: string, place: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [0x4b415754, schema])
    const { form, tables } = await formOf(client, schema)
    if (form > steps.length) {
      throw new StoreFault(
        'newer-version',
        `the store ${place} was written by a newer Kawat (its form is ${form}, this program knows ${steps.length}). It was left as it is; install the newer Kawat to open it.`,
      )
    }
    if (form === 0 && tables > 0) {
      throw new StoreFault(
        'unreadable',
        `${place} holds tables of another program, not a Kawat store. They were left as they are; give another schema.`,
      )
    }
    if (form < steps.length) {
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
      for (const { sql, fill } of steps.slice(form)) {
        await client.query(sql)
        await fill?.(client)
      }
      await client.query('DELETE FROM kawat_form')
      await client.query('INSERT INTO kawat_form (form) VALUES ($1)', [steps.length])
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** The form of a schema, 0 where it is none of ours, and how many tables it has. */
async function formOf(
  client: ClientBase,
  schema: string,
): Promise<{ readonly form: number; readonly tables: number }> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1',
    [schema],
  )
  if (!rows.some(({ name }) => name === 'kawat_form')) return { form: 0, tables: rows.length }
  const form = await client.query<{ form: number }>('SELECT form FROM kawat_form')
  return { form: form.rows[0]?.form ?? 0, tables: rows.length }
}
