import { expect, test } from 'vitest'
import { events } from './told.ts'

const day = (text: string) => events('en', text).map((line) => line.split(' | ')[3])

test.each([
  'Fiji and Peru have agreed to reopen a port. Peruvian Transport Minister Tomas Arelano said on Sunday that lorries could use it from September.',
  'Fiji and Peru have agreed to reopen a port. Fijian Foreign Minister Jone Ravula told reporters on Sunday that ships would call there.',
  'Fiji has expelled two Peruvian diplomats. On Sunday, Foreign Minister Jone Ravula said they had spied.',
  'Suva, Fiji – Fiji recalled its ambassador to Peru. Tuna is dear. Foreign Minister Jone Ravula said on Sunday that the quarrel was about fish.',
])('what a story opens with is of the day it was spoken of: %s', (text) => {
  expect(day(text)).toEqual(['2023-06-18'])
})

test.each([
  // said long ago, a plan, two days, a day that nobody spoke on
  'Fiji and Peru have agreed to reopen a port. Peruvian Transport Minister Tomas Arelano said on June 2 that it was rusty.',
  'Fiji has expelled two Peruvian diplomats. They will leave on Tuesday.',
  'Fiji has expelled two Peruvian diplomats. They left Suva on Sunday.',
  'Fish is dear. Salt is cheap. Fiji has expelled two Peruvian diplomats. Foreign Minister Jone Ravula said on Sunday they had spied.',
])('and of no other day: %s', (text) => {
  expect(day(text)).toEqual(['-'])
})
