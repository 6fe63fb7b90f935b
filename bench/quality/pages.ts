/**
 * `node bench/quality/pages.ts [tune|check]`: how well pages of HTML are read.
 *
 * For the tune half one line a page, with `--noise` also the noise lines left in it; for the check half the sums only.
 */
import { parseArgs } from 'node:util'
import { HALVES } from './gold.ts'
import { loadPages } from './page-gold.ts'
import { type PageScore, pageFigures, readPage, scorePage } from './page-score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { noise: { type: 'boolean' } },
})
const halves = HALVES.filter((half) => positionals.length === 0 || positionals.includes(half))
if (halves.length === 0) {
  console.error('which half? tune or check')
  process.exit(2)
}

for (const half of halves) {
  const scores = loadPages(half).map((page) => scorePage(page, readPage(page)))
  if (half === 'tune') for (const score of scores) console.log(lineOf(score))
  const figures = pageFigures(scores)
  const { precision, recall, f1, noiseLeft, title, authors, instant, pages } = figures
  console.log(
    `${half}: ${pages} pages, body F1 ${percent(f1)} (precision ${percent(precision)}, recall ${percent(recall)}), ` +
      `noise lines left ${noiseLeft}, title ${title}, authors ${authors}, instant ${instant}\n`,
  )
}

function lineOf(score: PageScore): string {
  const { name, shingles, noiseLeft, title, authors, instant } = score
  const { precision, recall } = pageFigures([score])
  const wrong = Object.entries({ title, authors, instant })
    .filter(([, right]) => !right)
    .map(([what]) => what)
  return [
    `${name.padEnd(18)} P ${percent(precision)} R ${percent(recall)}`,
    `${shingles[1]} extra, ${shingles[2]} missed, noise ${noiseLeft.length}`,
    ...(wrong.length === 0 ? [] : [`wrong: ${wrong.join(', ')}`]),
    ...(values.noise ? noiseLeft.map((line) => `\n    ${line}`) : []),
  ].join('  ')
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
