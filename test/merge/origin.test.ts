import { expect, test } from 'vitest'
import { firstOrigin } from '../../src/merge/origin.ts'
import type { SourceHop } from '../../src/model/quote.ts'

const hop = (told: string): SourceHop => {
  const [name, kind, rule] = told.split('/') as [string, SourceHop['kind'], string]
  return { name, kind, rule: `source/${rule}` }
}

test.each([
  [['CCTV/broadcaster/lead', 'AFP/agency/lead'], 'CCTV'],
  [['France 24/broadcaster/lead'], 'France 24'],
  [['IRIB/broadcaster/lead', 'AFP/agency/dateline'], 'IRIB'],
  // who only carried a quotation, or a passage further down, is not whose story it is
  [['CCTV/broadcaster/carrier', 'AFP/agency/metadata'], 'AFP'],
  [['CCTV/broadcaster/credit'], 'Harian Satu'],
  [['CCTV/broadcaster/credit', 'TASS/agency/credit'], 'TASS'],
  [['TASS/agency/credit', 'Reuters/agency/dateline'], 'Reuters'],
  [['White House/institution/lead'], 'Harian Satu'],
  [[], 'Harian Satu'],
])('%s: %s', (chain, origin) => {
  const report = { report: 'r', article: 'a', language: 'id', outlet: 'Harian Satu' }
  expect(firstOrigin({ ...report, chain: chain.map(hop) })).toBe(origin)
})
