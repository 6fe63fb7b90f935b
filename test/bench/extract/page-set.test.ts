import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { loadSet, type NoSet, type PageSet } from '../../../bench/extract/page-set.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-sets-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

describe('a set of pages', () => {
  it('says what is missing, why, and what to do', () => {
    vi.stubEnv('KAWAT_CORPORA', join(folder, 'nowhere'))
    const { missing } = loadSet('fundus', 9) as NoSet
    expect(missing).toMatch(/"fundus" is not there: its pages belong to their publishers/)
    expect(missing).toMatch(/Set KAWAT_CORPORA to the folder/)
    expect(missing).toMatch(/--sets own/)
  })

  it('is read from gzipped JSON lines, as many pages as wanted', () => {
    const articles = join(folder, 'corpora', 'articles')
    mkdirSync(articles, { recursive: true })
    const pages = ['a\u2028', 'b', 'c'].map((id) => ({
      id,
      url: 'https://kabar.example/',
      html: '<p>',
      gold: { text: 'Menteri tiba.' },
    }))
    const lines = pages.map((page) => `${JSON.stringify(page)}\n`).join('')
    writeFileSync(join(articles, 'fundus.jsonl.gz'), gzipSync(lines))
    vi.stubEnv('KAWAT_CORPORA', folder)
    const [set] = loadSet('fundus', 2) as readonly PageSet[]
    expect(set).toEqual({
      name: 'fundus',
      gold: 'stories',
      sumsOnly: false,
      pages: pages.slice(0, 2),
    })
  })

  it('of our own is two, and of the half for scoring only sums are shown', () => {
    const sets = loadSet('own', Number.POSITIVE_INFINITY) as readonly PageSet[]
    expect(sets.map(({ name, sumsOnly }) => [name, sumsOnly])).toEqual([
      ['own/tune', false],
      ['own/check', true],
    ])
    expect(sets[0]?.pages.length).toBeGreaterThanOrEqual(12)
    const [tune, check] = loadSet('own', 1) as readonly PageSet[]
    expect(tune?.pages).toHaveLength(1)
    // The sums of one page would be that page's figures.
    expect(check?.pages).toHaveLength(sets[1]?.pages.length ?? 0)
    expect(sets[0]?.pages[0]).toMatchObject({ gold: { text: expect.any(String) } })
  })
})
