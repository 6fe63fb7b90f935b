/**
 * `node bench/speed/times.ts [units] [shape]`: how dear finding times is in texts that were made to be dear.
 *
 * Each shape is read at a size and at four times the size (5 million UTF-16 code units by default, about 5 MB), in both
 * languages and in a process of its own. What grows faster than its text is flagged: a ratio of four is linear, one above six is
 * not (the collector's work makes up the rest). Milliseconds say more about the machine than about the program; ratios hold.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findTimes } from '../../src/index.ts'

const STEEP = 6
/** Shorter than this, in seconds, a measure is the clock's grain and the compiler's work. */
const GRAIN = 0.02
const ROUNDS = 2

/** Pieces a text is made of by repetition. */
const SHAPES: Readonly<Record<string, string>> = {
  'digits without end': '1234567890',
  'digits, spaced': '12 ',
  'four digits, spaced': '2023 ',
  weekdays: 'Senin Monday Selasa Tuesday ',
  'weekdays, commas': 'Senin, Monday, ',
  'months of both': 'Juni June ',
  'open brackets': '(',
  'closed brackets': ')',
  'brackets around numbers': '(12) ',
  'open brackets before numbers': '(12 ',
  'dates without end': '1/2/3/',
  'clocks without end': '16.30',
  'colons without end': '16:30:',
  'hyphens and numbers': '12-',
  'number words': 'dua puluh two hundred ',
  'hyphened number words': 'twenty-',
  'pukul and nothing': 'pukul ',
  'at and nothing': 'at ',
  'hingga and nothing': 'hingga ',
  'until and nothing': 'until ',
  'between and nothing': 'between ',
  'dates joined': 'Senin hingga Selasa hingga ',
  'modifiers without end': 'sekitar about ',
  'end of the end of': 'the end of ',
  'one run of letters': 'a',
  'one run of capitals': 'A',
  'letters with marks': 'e\u0301',
  'apostrophes in a word': "a'",
  'units without numbers': 'jam hours ',
  'half of half': 'setengah half ',
  'zones without clocks': 'WIB GMT ',
  'clocks apart from dates': 'pukul 16.30 dan jam 17.00, ',
  'clocks without a zone': 'at 4pm, ',
  'said, no verb': 'kata Retno, ',
  'credit words': 'dilansir quoted ',
  'full stops': '. ',
  'quotes open': '"',
  lines: 'Senin\n',
  'empty lines': '\n',
  spaces: ' ',
  'surrogates alone': '\ud800',
}

const [, , first = '5000000', only = '', lang] = process.argv
const units = Number(first)

function text(name: string, length: number): string {
  const piece = SHAPES[name] ?? ''
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** CPU seconds of finding, all threads counted: the least of some rounds. */
function cpu(of: string, language: string): { readonly seconds: number; readonly found: number } {
  let found = 0
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    found = findTimes(of, { lang: language, reference: '2023-06-19T12:00' }).length
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return { seconds: Math.min(...rounds), found }
}

if (lang !== undefined) {
  cpu(text(only, 20_000), lang)
  const small = cpu(text(only, units / 4), lang)
  const large = cpu(text(only, units), lang)
  console.log(JSON.stringify({ small: small.seconds, large: large.seconds, found: large.found }))
} else {
  const self = fileURLToPath(import.meta.url)
  const steep: string[] = []
  for (const name of Object.keys(SHAPES).filter((one) => one.includes(only))) {
    for (const language of ['id', 'en']) {
      const words = ['--max-old-space-size=6000', self, String(units), name, language]
      const { small, large, found } = JSON.parse(String(execFileSync(process.execPath, words)))
      const ratio = large / Math.max(small, GRAIN)
      if (ratio > STEEP) steep.push(`${name} (${language})`)
      console.log(
        [
          `${name} (${language})`.padEnd(38),
          `${String(Math.round((large / units) * 1e9)).padStart(6)} ms/MB`,
          `× ${ratio.toFixed(1)}${ratio > STEEP ? ' STEEP' : ''}`.padEnd(13),
          `${found} found`,
        ].join(' '),
      )
    }
  }
  const flagged = steep.join('; ')
  console.log(flagged === '' ? 'nothing grows faster than its text' : `steep: ${flagged}`)
}
