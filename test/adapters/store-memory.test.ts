import { memoryStore } from '../../src/adapters/store-memory/store-memory.ts'
import { storeConformance } from '../store-conformance.ts'

storeConformance('the store in memory', (now) => memoryStore(now === undefined ? {} : { now }))
