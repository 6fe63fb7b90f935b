import { expect, test } from 'vitest'
import { events } from './told.ts'

const MET =
  'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano in Suva on Monday.'
const NOW = 'Jone Ravula + Tomas Arelano | 2023-06-19 | Suva | -'

test.each([
  // what was last, was previous: an encounter of its own
  [
    'Their last meeting was in Lima in September.',
    'Jone Ravula + Tomas Arelano | 2022-09 | Lima | -',
  ],
  [
    'Their previous meeting took place in Lima last May.',
    'Jone Ravula + Tomas Arelano | 2023-05 | Lima | -',
  ],
  [
    'The last meeting between the two ministers was in Lima in May.',
    'Jone Ravula + Tomas Arelano | 2023-05 | Lima | -',
  ],
  [
    'It was their first meeting since talks in Lima in May 2021.',
    'Jone Ravula + Tomas Arelano | 2021-05 | Lima | -',
  ],
  [
    'The previous round of talks, held in Lima in October, ended without a statement.',
    'Peru + Fiji | 2022-10 | Lima | -',
  ],
  // a clause behind "since" tells of what was done
  [
    'Ties have warmed since Arelano visited Japan in March.',
    'Tomas Arelano + Japan | 2023-03 | Japan | -',
  ],
  [
    'Ties have warmed since March, when Arelano travelled to Tokyo.',
    'Tomas Arelano + Japan | 2023-03 | Tokyo | -',
  ],
])('%s', (text, wanted) => {
  const told = events('en', `${MET} ${text}`, '2023-06-20').map((one) =>
    one.split(' | ').slice(2).join(' | '),
  )
  const [now, then, ...others] = told
  expect(now).toBe(NOW)
  expect(sides(then)).toBe(sides(wanted))
  expect(others).toEqual([])
})

/** A pair is the same in whatever order. */
function sides(line = ''): string {
  const [who = '', ...rest] = line.split(' | ')
  return [who.split(' + ').sort().join(' + '), ...rest].join(' | ')
}

test('a meeting was somewhere, and nobody stayed there', () => {
  expect(events('en', 'The last summit of the two leaders was in Lima in May.')).toEqual([])
})

test('of a plan the months lie ahead', () => {
  const told = events('en', `${MET} Their next meeting will be in Lima in September.`, '2023-06-20')
  expect(told.at(-1)).toMatch(/planned .* 2023-09 \| Lima/)
})
