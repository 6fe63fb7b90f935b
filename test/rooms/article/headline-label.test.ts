import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

/** The text left of a report. */
function textOf(lang: 'id' | 'en', text: string): string {
  const reading = read({ lang, text, outlet: 'Gazette', published: '2024-05-14T12:00:00Z' })
  if (isRefusal(reading)) throw new Error('refused')
  return reading.article.text
}

test.each([
  ['en', 'LIVE: Two towns sign the ferry treaty as the lake freezes'],
  ['en', 'ANALYSIS: The ministers of the lake dine well, and decide nothing'],
  ['en', 'PROFILE: Hrafnhild Stormsdot, the judge who jailed three ministers'],
  ['id', 'LANGSUNG: Dua kota meneken perjanjian feri'],
] as const)('%s: what opens a text is its headline, whatever its label: %s', (lang, headline) => {
  expect(textOf(lang, `${headline}\nThe ferry sailed on Monday, and both mayors waved.`)).toContain(
    headline,
  )
})

test('the same label further down, or a call to read on top, is another story', () => {
  const story = 'The ferry sailed on Monday, and both mayors waved at it from the pier.'
  expect(textOf('en', `${story}\nANALYSIS: Why ferries frighten swans`)).not.toContain('swans')
  expect(textOf('en', `Read more: Why ferries frighten swans\n${story}`)).not.toContain('swans')
})
