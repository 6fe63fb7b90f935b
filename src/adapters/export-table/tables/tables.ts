import type { Table } from '../table.ts'
import { claims } from './claims.ts'
import { conflicts } from './conflicts.ts'
import { events } from './events.ts'
import { evidence } from './evidence.ts'
import { participants } from './participants.ts'
import { quotes } from './quotes.ts'
import { records } from './records.ts'
import { reports } from './reports.ts'
import { reviews } from './reviews.ts'
import { revisions } from './revisions.ts'
import { sources } from './sources.ts'
import { stages } from './stages.ts'
import { statements } from './statements.ts'
import { wordings } from './wordings.ts'

/** The tables of the record, from which CSV, Parquet, the Data Package and the codebook come. */
export const tables: readonly Table[] = [
  events,
  participants,
  records,
  quotes,
  claims,
  evidence,
  conflicts,
  stages,
  reports,
  sources,
  revisions,
  reviews,
  statements,
  wordings,
]
