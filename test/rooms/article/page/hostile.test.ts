/** Pages made to be dear, or to break whoever reads them: a result or a reason, never a crash. */
import { describe, expect, it, test } from 'vitest'
import { HOSTILE, STORY } from '../../../../bench/speed/hostile-pages.ts'
import { extractPage, read, storyLinks } from '../../../../src/index.ts'
import { isRefusal, type Reading } from '../../../../src/model/reading.ts'
import { BUDGET } from '../../../../src/rooms/article/page/budget.ts'
import { takeApart } from '../../../../src/rooms/article/page/page-tree.ts'
import { faultsOf } from '../../../evidence-faults.ts'

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`

/** What came of a page: the reason of its refusal, or the codes of its problems and "read". */
function outcome(html: string): readonly string[] {
  const result = read({ html, lang: 'id' })
  if (isRefusal(result)) return [`${result.refused}: ${result.detail}`]
  expect(faultsOf(result, { html })).toEqual([])
  const codes = result.article.problems.map(({ code }) => code)
  return ['read', ...codes.filter((code) => code.startsWith('article/page'))]
}

function readingOf(html: string): Reading {
  const result = read({ html, lang: 'id' })
  if (isRefusal(result)) throw new Error(`refused: ${result.detail}`)
  return result
}

describe('a hostile page', () => {
  test.each(Object.entries(HOSTILE))('is read or refused with a reason: %s', (_, shape) => {
    const html = shape(40_000)
    expect(outcome(html)[0]).toMatch(/^(?:read$|[a-z-]+: \S)/)
    extractPage(html, 'https://kabar.example/1')
    storyLinks(html, 'https://kabar.example/1')
  })

  // At least one of each kind: text, one node, many elements, an attribute, attributes, page data, depth, entities, a long run.
  test.each([
    ['one text node', /^too-large: \d+ characters of story/],
    ['tiny elements', /^(?:read$|too-large: more than 200000 elements)/],
    ['one huge attribute', /^read$/],
    ['huge JSON-LD', /^read$/],
    ['deep JSON-LD', /^read$/],
    ['nested divs', /^too-large: more than 200000 elements/],
    ['scripts only', /^empty: /],
    ['entities', /^read$/],
    ['marks on one letter', /^(?:read$|not-an-article: )/],
  ])('of 20 MB is read or refused with a reason: %s', (name, expected) => {
    expect(outcome(HOSTILE[name]?.(20_000_000) ?? '')[0]).toMatch(expected)
  })
})

describe('a budget', () => {
  test('of source: more is refused before it is looked at', () => {
    expect(outcome(STORY.padEnd(BUDGET.size + 1))).toEqual([
      'too-large: 32000001 characters; 32000000 are read at most',
    ])
    expect(outcome(STORY.padEnd(BUDGET.size))).toEqual(['read'])
  })

  test('of elements: the story before them is read, and it is told', () => {
    const many = '<i></i>'.repeat(BUDGET.elements + 5000)
    expect(outcome(STORY + many)).toEqual(['read', 'article/page-cut'])
    expect(outcome(many + STORY)).toEqual([
      'too-large: more than 200000 elements, and no story before them',
    ])
    expect(outcome(STORY + '<i></i>'.repeat(BUDGET.elements - 10))).toEqual(['read'])
  })

  test('of depth: the open tags are let go, and it is told', () => {
    expect(outcome('<div>'.repeat(100_000) + STORY)).toEqual(['read', 'article/page-tangled'])
    expect(outcome('<div>'.repeat(400) + STORY)).toEqual(['read'])
    const { elements } = takeApart('<b>'.repeat(100_000), 1)
    // the parser is looked after every 4096 units: deeper than a chunk of tags it never gets
    expect(Math.max(...elements.map(({ depth }) => depth))).toBeLessThan(BUDGET.depth + 2000)
  })

  test('of page data: a longer block is not read, and it is told', () => {
    const block = (length: number) =>
      jsonLd(
        JSON.stringify({ '@type': 'NewsArticle', author: 'Budi Hartono', a: 'x'.repeat(length) }),
      )
    expect(outcome(block(BUDGET.data) + STORY)).toEqual(['read', 'article/page-data-unread'])
    expect(readingOf(block(1000) + STORY).article.authors).toEqual(['Budi Hartono'])
  })

  test('of story: more is refused, in one line or in many', () => {
    const sentence = 'Menteri itu bertemu dengan duta besar di Jakarta, kata juru bicaranya. '
    const long = sentence.repeat(BUDGET.story / sentence.length + 1)
    expect(outcome(`<p>${long}</p>`)[0]).toMatch(/^too-large: \d+ characters of story/)
    const text = read({ text: long, lang: 'id' })
    expect(text).toMatchObject({
      refused: 'too-large',
      detail: expect.stringMatching(/^a line of/),
    })
  })

  test('of a title, and of what a sender says', () => {
    const { headline = '' } = readingOf(
      `<title>${'Dua menteri '.repeat(1e5)}</title>${STORY}`,
    ).article
    expect(headline.length).toBeLessThanOrEqual(BUDGET.title)
    const outlet = 'x'.repeat(BUDGET.given + 1)
    expect(read({ html: STORY, lang: 'id', outlet })).toMatchObject({
      refused: 'too-large',
      detail: 'outlet of 10001 characters; 10000 are read at most',
    })
  })

  test('of marks on a letter', () => {
    const marksIn = (marks: number) => {
      const result = read({ lang: 'id', text: `${STORY}e${'\u0316\u0301'.repeat(marks)}` })
      return isRefusal(result) ? -1 : (result.article.text.match(/\p{M}/gu)?.length ?? 0)
    }
    expect([marksIn(9), marksIn(200_000)]).toEqual([17, 29])
  })
})

describe('no run is too long for a pattern', () => {
  // The engine remembers its way back for each letter of some classes: four million of them overflow its memory of it.
  it.each(['\u{1D49C}', '\u0301\u0316', '中', '\u200b'])('of %j', (unit) => {
    const run = unit.repeat(4_500_000 / unit.length)
    const html = `<title>${run}</title><p title="${run}">${STORY}</p><p>${run}</p>`
    expect(outcome(html)[0]).toMatch(/^(?:read$|[a-z-]+: \S)/)
    expect(read({ text: `Menteri itu ${run}`, lang: 'id' })).toBeDefined()
  })
})

describe('characters nobody wrote for people', () => {
  test('are not in what is read of a page', () => {
    const odd = 'Bu\u202edi\u0000 Har\u0007to\u009bno\u2066'
    const page = `<meta property="og:site_name" content="Ka${'\u202e'}bar">
      <meta name="author" content="${odd}"><title>Dua \u001b]0;x\u0007menteri bertemu</title>
      ${STORY.replace('Siti', 'Si\u200b\u0007\u202eti')}`
    const { article } = readingOf(page)
    const told = [article.text, article.headline, article.outlet, ...(article.authors ?? [])].join()
    expect(told).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e\u2066]/)
    expect(article.text).toContain('Siti Aminah')
    expect([article.outlet, article.authors]).toEqual(['Kabar', ['Budi Hartono']])
  })

  test('halves of letters in page data become U+FFFD', () => {
    const body = `${'Menteri itu bertemu dengan duta besar di Jakarta, kata juru bicaranya. '.repeat(9)}\\ud800`
    const data = `{"@type":"NewsArticle","headline":"Dua menteri \\udc00 bertemu","articleBody":"${body}"}`
    const reading = readingOf(`${jsonLd(data)}<p>Memuat.</p>`)
    expect(JSON.stringify(reading)).not.toMatch(/\\ud[89a-f]/i)
    expect(reading.article.text.length).toBeGreaterThan(500)
  })

  test('text in the wrong charset is read as it stands', () => {
    const wrong = STORY.replaceAll('"', 'â€œ')
    expect(readingOf(wrong).article.text).toContain('â€œKami sepakat')
  })
})
