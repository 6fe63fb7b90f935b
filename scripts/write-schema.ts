/** Builds `docs/record.schema.json` from the type Reading: `npm run schema`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const target = new URL('../docs/record.schema.json', import.meta.url)

/** The schema's text, from the types as they stand now. */
export function schemaText(): string {
  const generator = createGenerator({
    path: fileURLToPath(new URL('../src/model/reading.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Reading',
    schemaId: 'kawat/reading@1',
    // Types are checked by `tsc`; the generator brings an older compiler of its own.
    skipTypeCheck: true,
    additionalProperties: false,
  })
  return `${JSON.stringify(generator.createSchema('Reading'), null, 2)}\n`
}

/** The schema's text as it lies in the project. */
export function writtenSchema(): string {
  return readFileSync(target, 'utf8')
}

if (import.meta.main) writeFileSync(target, schemaText())
