import { expect, test } from 'vitest'
import { emptyScore, scoreReported } from '../../bench/quality/reported-score.ts'
import { markedRegions, shownType, trimmedStretch } from '../../bench/quality/stretch.ts'

const text = 'Wirya said that the kiosk was open. "It stays open," he said.'
const at = (words: string) => {
  const start = text.indexOf(words)
  return [start, start + words.length] as const
}
const naming = (words: string) => {
  const [start, end] = at(words)
  return { start, end, text: words }
}

test('marks, stops and a leading "that" decide nothing', () => {
  expect(trimmedStretch(text, at('that the kiosk was open.'))).toEqual(at('the kiosk was open'))
  expect(trimmedStretch(text, at('"It stays open,"'))).toEqual(at('It stays open'))
})

test('the type is what the text shows', () => {
  const regions = markedRegions(text, 'en')
  expect(regions).toEqual([at('"It stays open,"')])
  expect(shownType(text, at('It stays open'), regions)).toBe('direct')
  expect(shownType(text, at('open. "It stays open,"'), regions)).toBe('partial')
  expect(shownType(text, at('the kiosk'), regions)).toBe('indirect')
})

test('pieces match by overlap; a wrong speaker, an extra and a missed one are told', () => {
  const score = emptyScore()
  const misses = scoreReported(
    score,
    {
      id: 'a',
      lang: 'en',
      text,
      quotes: [
        { spans: [at('the kiosk was open')], speaker: naming('Wirya') },
        { spans: [at('It stays open')], speaker: naming('he') },
      ],
    },
    [
      { spans: [at('that the kiosk was open.')], speaker: naming('he') },
      { spans: [at('kiosk')], speaker: undefined },
    ],
  )
  expect(misses.map(({ what }) => what)).toEqual(['speaker', 'missed', 'extra'])
  expect(score.all).toMatchObject({ gold: 2, found: 2, goldRight: 1, foundRight: 1, exact: 0 })
  expect(score.direct).toMatchObject({ gold: 1, goldRight: 0 })
})

test('less than four fifths in common is no match', () => {
  const score = emptyScore()
  const gold = {
    id: 'a',
    lang: 'en',
    text,
    quotes: [{ spans: [at('the kiosk was open')], speaker: undefined }],
  }
  scoreReported(score, gold, [{ spans: [at('the kiosk')], speaker: undefined }])
  expect(score.all).toMatchObject({ goldRight: 0, foundRight: 0 })
})
