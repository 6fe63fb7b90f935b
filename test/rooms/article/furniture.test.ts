import { describe, expect, test } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { extracted } from './extraction.ts'

const prose = {
  id: ['Menlu bertemu dengan Presiden di Jenewa.', 'Keduanya sepakat untuk bertemu lagi.'],
  en: ['The minister met the president in Geneva.', 'Both agreed to meet again.'],
} as const

describe.each(['id', 'en'] as const)('whole lines: %s', (lang) => {
  const { examples, never } = { id, en }[lang].article
  const [first, last] = prose[lang]

  test.each(examples)('"%s" is %s and leaves the story alone', (line, kind) => {
    const text = `${first}\n${line}\n${last}`
    const article = extracted({ lang, text })
    const start = text.indexOf(line)
    expect(article.text).toBe(`${first}\n${last}`)
    expect(article.furniture).toMatchObject([
      { kind, exact: line, original: { page: 1, start, end: start + line.length } },
    ])
    expect(article.furniture[0]?.rule).toMatch(/^article\/[a-z-]+$/)
  })

  test.each(never)('"%s" is story', (line) => {
    const article = extracted({ lang, text: `${first}\n${line}\n${last}` })
    expect(article.furniture).toEqual([])
    expect(article.text).toContain(line)
  })
})

/** Noise stands in braces; it is to be taken out, and `|` parts the blocks left. */
describe.each([
  ['id', 'Ia tiba pagi. {ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT} Ia pulang sore.'],
  ['id', 'Ia tiba pagi.{Baca Juga}Ia pulang sore.'],
  ['id', '{SCROLL TO CONTINUE WITH CONTENT} Ia tiba pagi.'],
  ['en', '{SCROLL DOWN FOR MORE} He came by train.'],
  ['id', 'Ia tiba pagi. {[Gambas:Video 20detik]} Ia pulang sore. {[video.1]}'],
  ['id', 'Ia tiba pagi. {(abc/de)}'],
  ['id', "Ia tiba pagi. {Simak juga Video 'Menlu Naik Kereta':}"],
  ['en', 'He came by train. {ADVERTISEMENT} He left by boat.'],
  ['en', 'He came by train. {[Embedded video: The boat]} He left by boat.'],
])('inside a line: %s', (lang, marked) => {
  test(marked, () => {
    const noise = Array.from(marked.matchAll(/\{([^}]*)\}/g), ([, words]) => words)
    const article = extracted({ lang, text: marked.replace(/[{}]/g, '') })
    expect(article.furniture.map(({ exact }) => exact)).toEqual(noise)
    expect(article.text).toBe(marked.replace(/\s*\{[^}]*\}\s*/g, ' ').trim())
  })
})

test.each([
  ['Mereka mengutip pasal (a/b) itu.', 'id'],
  ['Scroll kuno itu dipamerkan. Baca juga bukunya, kata Menlu.', 'id'],
  ['An advertisement ran on Monday. It said nothing.', 'en'],
])('"%s" holds no noise', (text, lang) => {
  expect(extracted({ lang, text })).toMatchObject({ text, furniture: [] })
})

describe('"Baca juga:" alone on its line', () => {
  const [first, last] = prose.id

  test('takes the title on the next line with it', () => {
    const article = extracted(`${first}\nBaca juga:\nMenlu Pulang Naik Kereta Malam\n${last}`)
    expect(article.furniture.map(({ exact, kind }) => [exact, kind])).toEqual([
      ['Baca juga:', 'related'],
      ['Menlu Pulang Naik Kereta Malam', 'related'],
    ])
    expect(article.text).toBe(`${first}\n${last}`)
  })

  test('leaves a sentence on the next line', () => {
    expect(extracted(`${first}\nBaca juga:\n${last}`).text).toBe(`${first}\n${last}`)
  })
})

test('the copy of a container that repeats its paragraphs is taken out', () => {
  const one =
    'Menlu Siti Aminah bertemu Menlu Wang Yi di Jenewa pada Senin pagi untuk membahas tiga perkara lama.'
  const two =
    'Keduanya sepakat bertemu lagi bulan depan di Jakarta, dan juru bicara menyebut suasananya sangat hangat.'
  const article = extracted(`${one}${two}\n${one}\n${two}`)
  expect(article.text).toBe(`${one}\n${two}`)
  expect(article.furniture).toMatchObject([{ rule: 'article/nested-copy', exact: one + two }])
})
