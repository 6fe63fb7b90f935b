/** What the reader's thread runs: the corridor, with the languages and tables that ship. `main.ts` starts it. */
import { serve } from './adapters/reader-worker/desk.ts'
import { gazetteer } from './gazetteer/load.ts'
import { en } from './lang/en/index.ts'
import { id } from './lang/id/index.ts'
import { read } from './read.ts'

serve((report) => read(report, [id, en], gazetteer))
