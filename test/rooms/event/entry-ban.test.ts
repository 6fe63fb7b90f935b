import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Fiji has banned three Peruvian ministers from entering the country, its interior ministry said on Monday.',
    'sanction | happened | Fiji + Peru | 2023-06-19 | - | -',
  ],
  [
    'Fiji barred entry to 15 Peruvian officials on Monday.',
    'sanction | happened | Fiji + Peru | 2023-06-19 | - | -',
  ],
  [
    'The United States revoked the visas of four Peruvian judges on Monday.',
    'sanction | happened | United States + Peru | 2023-06-19 | - | -',
  ],
  [
    'Fiji said on Monday it would impose a travel ban on two Peruvian ministers.',
    'sanction | planned | Fiji + Peru | - | - | -',
  ],
  [
    'Fiji added 41 Peruvian lawmakers to its travel blacklist on Monday.',
    'sanction | happened | Fiji + Peru | 2023-06-19 | - | -',
  ],
  [
    'The US Treasury sanctioned a network of shipping firms on Monday.',
    'sanction | happened | United States | 2023-06-19 | - | -',
  ],
  [
    'The State Department separately imposed visa restrictions on Barrientos and his wife.',
    'sanction | happened | State Department | - | - | -',
  ],
  [
    'The EU has prolonged its economic sanctions against Peru by six months, the Council said on Monday.',
    'sanction | happened | European Union + Peru | 2023-06-19 | - | -',
  ],
  [
    'The United States imposed sanctions on Thursday on a former Peruvian interior minister.',
    'sanction | happened | United States + Peru | 2023-06-15 | - | -',
  ],
])('entry bans, lists and sanctions made longer: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test.each([
  'Fiji barred Peruvian worshippers from entering the mosque on Friday.',
  'Fiji barred two Peruvian footballers from entering the stadium on Friday.',
  'Fiji’s football federation sanctioned two Peruvian clubs.',
  'Peru’s central bank sanctioned five lenders.',
])('bans that are nobody’s sanction: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
