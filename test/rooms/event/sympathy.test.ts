import { expect, test } from 'vitest'
import { events } from './told.ts'

const arelano = 'Peruvian President Tomas Arelano'
const ravula = 'Fijian Prime Minister Jone Ravula'
const kinds = (text: string) =>
  events('en', text).map((one) => one.split(' | ').slice(0, 3).join(' | '))

test.each([
  `In a message to ${ravula}, ${arelano} expressed his condolences.`,
  `${arelano} expressed his condolences in a letter to ${ravula}.`,
  `${arelano} sent ${ravula} his condolences.`,
])('condolences told with the letter that brought them: %s', (text) => {
  expect(kinds(text)).toEqual(['condolence | happened | Tomas Arelano + Jone Ravula'])
})

test('what another sent, behind a comma, is his own', () => {
  const text = `Chilean President Pedro Salinas sent a telegram of condolences on Sunday, and ${arelano} sent a message of sympathy to ${ravula}.`
  expect(kinds(text)).not.toContain('condolence | happened | Pedro Salinas + Tomas Arelano')
})

test('condolences of a third are to whom the first went', () => {
  const text = `${arelano} sent condolences to ${ravula}. Chilean President Pedro Salinas also sent his condolences.`
  expect(kinds(text)).toContain('condolence | happened | Pedro Salinas + Fiji')
})

test.each(['congratulated', 'thanked'])('a call told behind what was said there: %s', (verb) => {
  const text = `${arelano} ${verb} ${ravula} in a phone call on Sunday and invited him to Lima.`
  expect(events('en', text)).toContain(
    'call | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
  )
})

test('letters exchanged and received', () => {
  expect(kinds(`${arelano} and ${ravula} exchanged congratulatory messages on Sunday.`)).toEqual([
    'congratulation | happened | Tomas Arelano + Jone Ravula',
  ])
  expect(kinds(`${ravula} received a congratulatory letter from ${arelano}.`)).toEqual([
    'congratulation | happened | Jone Ravula + Tomas Arelano',
  ])
})
