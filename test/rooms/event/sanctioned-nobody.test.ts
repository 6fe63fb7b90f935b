import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'The United States imposed sanctions on Thursday on five people and four companies it accused of recruiting fighters.',
    'sanction | happened | United States | 2023-06-15 | - | -',
  ],
  [
    'The European Union imposed sanctions on Monday on nine ships.',
    'sanction | happened | European Union | 2023-06-19 | - | -',
  ],
  [
    'Washington announced sanctions against a network of front companies on Friday.',
    'sanction | happened | United States | 2023-06-16 | - | -',
  ],
  [
    "Fiji's government imposed sanctions on a bank and two of its managers.",
    'sanction | happened | Fiji | - | - | -',
  ],
  [
    "Britain announced sanctions on Sunday against 12 people and three firms linked to Peru's drone programme.",
    'sanction | happened | United Kingdom + Peru | 2023-06-18 | - | -',
  ],
])('sanctions on whom no state is told of: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test.each([
  'Critics in Fiji said the sanctions on nine ships had failed.',
  'A court in Suva imposed sanctions on two firms.',
  'The United States could impose sanctions on more firms.',
])('none laid: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
