import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, isSameStory, storyOf } from '../../src/revision.ts'
import { articleOf } from '../article-builder.ts'

describe('the address of a page', () => {
  it.each([
    ['https://www.suar.example/dunia/xi-terima-blinken'],
    ['http://suar.example/dunia/xi-terima-blinken'],
    ['HTTPS://M.Suar.Example/dunia/xi-terima-blinken/'],
    ['https://amp.suar.example/dunia/xi-terima-blinken'],
    ['https://www.m.suar.example:443/dunia/xi-terima-blinken#komentar'],
    ['https://suar.example/dunia/xi-terima-blinken/amp'],
    ['https://suar.example/dunia/xi-terima-blinken/amp/'],
    ['https://suar.example//dunia/xi%2Dterima-blinken//'],
    ['https://suar.example/dunia/xi-terima-blinken?utm_source=x&UTM_Medium=y'],
    ['https://suar.example/dunia/xi-terima-blinken?fbclid=1&gclid=2&ref=home&source=feed'],
    ['https://suar.example/dunia/xi-terima-blinken?single=1'],
    ['https://suar.example/dunia/xi-terima-blinken?page=all'],
    [' https://rini:rahasia@suar.example/dunia/xi-terima-blinken?page=1 '],
    ['https://suar.example./dunia/xi-terima-blinken?'],
  ])('%s is that of the story', (url) => {
    expect(addressOf(url)).toBe('suar.example/dunia/xi-terima-blinken')
  })

  it.each([
    ['https://suar.example/?p=12&id=3', 'suar.example?id=3&p=12'],
    ['https://suar.example/read?storyid=7&utm_id=3', 'suar.example/read?storyid=7'],
    ['https://suar.example/a?id=2&id=1', 'suar.example/a?id=1&id=2'],
    ['https://suar.example/a?page=2', 'suar.example/a?page=2'],
    ['https://suar.example/a?single=2', 'suar.example/a?single=2'],
    ['https://suar.example/Dunia', 'suar.example/Dunia'],
    ['https://suar.example/amplop', 'suar.example/amplop'],
    ['https://suar.example/amp/cerita', 'suar.example/amp/cerita'],
    ['https://suar.example:8080/a', 'suar.example:8080/a'],
    ['https://id.suar.example/a', 'id.suar.example/a'],
    ['https://m.example/a', 'm.example/a'],
    ['https://kabar.example/%e5%8c%97', 'kabar.example/%E5%8C%97'],
    ['https://kabar.example/北', 'kabar.example/%E5%8C%97'],
    ['https://kabar.example/a%2fb', 'kabar.example/a%2Fb'],
  ])('%s keeps what tells it apart', (url, address) => {
    expect(addressOf(url)).toBe(address)
  })

  it.each([
    '',
    'suar.example/a',
    '/dunia/a',
    'mailto:a@b.example',
    'ftp://suar.example/a',
    'http://',
  ])('%j is none', (url) => {
    expect(addressOf(url)).toBeUndefined()
  })

  it('of any string is none or an address of itself', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'www.',
        'm.',
        'amp.',
        '/amp',
        '/',
        '//',
        '?',
        '&',
        'id=1',
        'ref=',
        '%2f',
        '%zz',
        '.',
        '#',
        ':',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    const url = fc.array(piece, { maxLength: 12 }).map((pieces) => `https://${pieces.join('')}`)
    fc.assert(
      fc.property(fc.oneof(url, fc.webUrl({ withQueryParameters: true })), (text) => {
        const address = addressOf(text)
        if (address !== undefined) expect(addressOf(`http://${address}`)).toBe(address)
      }),
      { numRuns: 1000 },
    )
  })

  it('of a long string is found in time', () => {
    const long = `https://suar.example/${'/'.repeat(1e6)}${'/amp'.repeat(1e4)}?${'&a'.repeat(1e5)}`
    const begun = performance.now()
    addressOf(long)
    addressOf(`https://${'www.'.repeat(1e5)}example`)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})

describe('the page of an article', () => {
  const article = articleOf('Isi.')
  const url = 'https://suar.example/a'

  it("is the article's own address, else its report's", () => {
    expect(storyOf({ ...article, url }, 'https://lain.example/b')?.address).toBe('suar.example/a')
    expect(storyOf({ ...article, url: '/a' }, url)?.url).toBe(url)
    expect(storyOf(article, url)?.address).toBe('suar.example/a')
    expect(storyOf(article)).toBeUndefined()
  })

  it('is no home page, and none that several stories share', () => {
    expect(storyOf({ ...article, url: 'https://www.suar.example/?utm_source=x' })).toBeUndefined()
    expect(storyOf({ ...article, url: 'https://www.suar.example/?p=1' })).toBeDefined()
    const part = { ...article, url, partOf: { report: 'r', page: 1, start: 0 } }
    expect(storyOf(part)).toBeUndefined()
  })

  it('is that of one outlet', () => {
    const of = (outlet?: string, at = url) => {
      const page = storyOf({ ...article, url: at, ...(outlet === undefined ? {} : { outlet }) })
      if (page === undefined) throw new Error('no page')
      return page
    }
    expect(isSameStory(of('Harian Súar'), of('HARIAN-SUAR'))).toBe(true)
    expect(isSameStory(of('Suar'), of())).toBe(true)
    expect(isSameStory(of('Suar'), of('Fajar'))).toBe(false)
    expect(isSameStory(of('Suar'), of('Suar', `${url}b`))).toBe(false)
  })
})
