import { openSqliteStore } from '../../src/adapters/store-sqlite/store-sqlite.ts'
import { settlingConformance } from '../store-settling.ts'

settlingConformance(
  'the SQLite store',
  (now) => openSqliteStore(':memory:', now === undefined ? {} : { now }),
  250,
)
