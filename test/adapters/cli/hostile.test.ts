/** What a hostile page says reaches no terminal and no program raw, through whatever command it comes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/adapters/cli/world.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { gazetteer, packs } from '../../../src/index.ts'
import { read } from '../../../src/read.ts'
import { run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** All that a terminal obeys, the line break and the tab between cells left out. */
const OBEYED =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u
const ATTACKS = [
  '\u001b]0;stolen\u0007',
  '\u001b[2J\u001b[31m',
  '\u009b2J',
  '\u202edesrever\u202c',
  '\u2066\u200f',
  '<script>alert(1)</script>',
  '\r\nkawat: forged',
  '\n\n{"forged":true}',
  '\u2028kawat: forged',
  '\b\b\b',
  '\u{e0041}',
]

/** A page of news that says a thing wherever a page can say one, raw and by entities. */
function pageWith(attack: string): string {
  const coded = Array.from(attack, (letter) => `&#${letter.codePointAt(0)};`).join('')
  const json = JSON.stringify(`Budi ${attack} Hartono`)
  return `<html><head><title>Dua menteri ${coded} bertemu di Jenewa</title>
    <meta property="og:site_name" content="Kabar ${coded} Pagi"><meta name="author" content="Sari ${coded} Dewi">
    <link rel="canonical" href="https://kabar.example/${coded}">
    <script type="application/ld+json">{"@type":"NewsArticle","author":${json},"datePublished":${json}}</script></head>
    <body><h1>Dua menteri ${coded} bertemu di Jenewa</h1>
    <p>Menteri Luar Negeri Siti ${coded} Aminah bertemu dengan Menteri Luar Negeri China Wang Yi di Jenewa pada Senin (19/6/2023).</p>
    <p>"Kami ${coded} sepakat bertemu lagi bulan depan di Jakarta," kata Siti Aminah ${attack} kepada wartawan.</p>
    <p>Baca juga: Berita ${coded} lain</p><p>Keduanya membahas tiga perkara lama selama dua jam, menurut juru bicaranya.</p></body></html>`
}

const store = memoryStore()
const world: Partial<World> = {
  reader: async () => (report) => read(report, packs, gazetteer),
  openStore: async () => store,
}
let files = 0

async function said(attack: string, command: readonly string[]): Promise<string> {
  const path = join(folder, `${files++}.html`)
  writeFileSync(path, pageWith(attack))
  const { out, error } = await run(
    command.map((word) => (word === 'PAGE' ? path : word)),
    world,
  )
  return out + error
}

/** Lines that would pass for the program's own. */
const forged = (text: string) =>
  text.split('\n').filter((line) => /^(?:kawat: forged|\{"forged)/.test(line))

describe('a hostile page', () => {
  it.each([
    ['for people', ['read', 'PAGE', '--color', 'never']],
    ['plain', ['read', 'PAGE', '--plain']],
    ['as JSON', ['read', 'PAGE', '--json']],
    ['as JSON lines', ['read', 'PAGE', '--jsonl']],
    ['in Indonesian', ['read', 'PAGE', '--ui-lang', 'id']],
    ['kept', ['add', 'PAGE', '--db', 'x']],
    ['on the timeline', ['timeline', '--db', 'x']],
    ['on the plain timeline', ['timeline', '--db', 'x', '--plain']],
    ['on the timeline as JSON', ['timeline', '--db', 'x', '--json']],
    ['in its history', ['show', 'https://kabar.example/', '--history', '--db', 'x']],
  ])('is told without obeying it: %s', async (_, command) => {
    for (const attack of ATTACKS) {
      const text = await said(attack, command)
      expect(text.length).toBeGreaterThan(0)
      expect([attack, OBEYED.exec(text)?.[0]]).toEqual([attack, undefined])
      expect([attack, forged(text)]).toEqual([attack, []])
    }
  })

  it('is told without obeying it, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('--plain', '--json', '--color=never'),
        async (attack, form) => {
          const text = await said(attack, ['read', 'PAGE', form])
          expect(OBEYED.exec(text)?.[0]).toBeUndefined()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is found by the words above, or they prove nothing', async () => {
    const text = await said(' ', ['read', 'PAGE', '--json'])
    expect(text).toContain('Aminah')
    expect(OBEYED.test(pageWith('\u001b[2J'))).toBe(true)
    expect(forged('x\nkawat: forged')).toHaveLength(1)
  })
})
