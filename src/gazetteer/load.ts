import { compileGazetteer } from './compile.ts'
import type { Gazetteer } from './gazetteer.ts'
import { tables } from './tables.ts'

/** The gazetteer of the shipped tables, compiled when this module loads. */
export const gazetteer: Gazetteer = compileGazetteer(tables)
