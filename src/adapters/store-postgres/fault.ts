import { StoreFault } from '../../ports.ts'

/** Puts an error of PostgreSQL or of the way there into a sentence that says what, why and what to do; faults pass as they are. */
export function toFault(error: unknown, place: string): StoreFault {
  if (error instanceof StoreFault) return error
  const code = codeOf(error)
  const where = `the store ${place}`
  const fault = (kind: StoreFault['kind'], message: string): StoreFault =>
    new StoreFault(kind, message, { cause: error })
  // Codes of PostgreSQL (appendix A of its manual), the first two characters being the class.
  if (code === '55P03' || code === '40P01' || code === '57014') {
    return fault(
      'locked',
      `${where} is in use by another program that is writing to it; nothing was changed. Wait until it is done, then try again.`,
    )
  }
  if (code.startsWith('53')) {
    return fault(
      code === '53300' ? 'locked' : 'full',
      code === '53300'
        ? `${where} has too many connections; nothing was changed. Close other programs, or raise max_connections.`
        : `${where} could not grow: the server's disk or memory is full; nothing was changed. Free some space, then try again.`,
    )
  }
  if (code.startsWith('28')) {
    return fault(
      'unreadable',
      `${where} does not let us in: user or password are wrong, or the server's pg_hba.conf forbids it. Check the address.`,
    )
  }
  if (code === '3D000') {
    return fault(
      'unreadable',
      `${where} is not there: the server knows no such database. Make it with createdb, or give another name.`,
    )
  }
  if (code === '42501' || code === '25006') {
    return fault(
      'other',
      `${where} may not be written to; nothing was changed. Give the user the rights on schema and tables.`,
    )
  }
  if (code === 'XX001' || code === 'XX002') {
    return fault(
      'corrupt',
      `${where} is damaged: the server finds its pages in disorder. Restore a copy, or read the reports into a new store.`,
    )
  }
  if (isConnection(code, error)) {
    return fault(
      'unreadable',
      `${where} cannot be reached: no server answers there, or it ended the connection. Check the address and that the server runs.`,
    )
  }
  return fault('other', `${where}: ${error instanceof Error ? error.message : String(error)}`)
}

function isConnection(code: string, error: unknown): boolean {
  if (code.startsWith('08') || code.startsWith('57P')) return true
  if (/^E(?:CONN|HOST|NET|PIPE|AI_|NOTFOUND|TIMEDOUT|NOENT|ACCES)/.test(code)) return true
  return (
    error instanceof Error &&
    /connection (?:terminated|ended|timeout)|not queryable|timeout expired/i.test(error.message)
  )
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  // Where a name has several addresses, each has an error of its own.
  const inner = error instanceof AggregateError ? error.errors[0] : error
  return inner instanceof Error && 'code' in inner ? String(inner.code) : ''
}
