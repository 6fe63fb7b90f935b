import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of shared reports: `KAWAT_CORPORA`, or `../shared` beside the checkout; undefined where neither is. */
export function corpora(): string | undefined {
  const named = process.env.KAWAT_CORPORA
  if (named !== undefined && named !== '') return named
  const beside = fileURLToPath(new URL('../../../shared', import.meta.url))
  return existsSync(beside) ? beside : undefined
}
