import { expect, test } from 'vitest'
import { events } from './told.ts'

const tuala = 'Fijian Foreign Minister Ana Tuala'
const arelano = 'Peruvian Foreign Minister Tomas Arelano'
const salinas = 'Chilean President Pedro Salinas'
const paragraphs = (...all: string[]) => all.join('\n\n')

test.each([
  [
    'a call told beside',
    paragraphs(
      `${tuala} met ${arelano} in Suva on Sunday.`,
      `Before leaving Lima, Arelano spoke by phone with ${salinas}.`,
      'The two sides will hold another round of talks in Lima in October.',
    ),
    'talks | planned | Fiji + Peru | 2023-10 | Lima | -',
  ],
  [
    'a meeting still to come',
    paragraphs(
      `${tuala} met ${arelano} in Suva on Sunday.`,
      `Arelano is due to meet ${salinas} in Santiago on Thursday.`,
      'The two sides agreed to reopen a ferry route.',
    ),
    'agreement | happened | Fiji + Peru | 2023-06-18 | Suva | -',
  ],
  [
    'who chaired it met one of them besides',
    paragraphs(
      'Peru and Fiji held a third round of talks in Santiago on Sunday.',
      `${salinas} chaired the session and met separately with ${arelano}.`,
      'The two sides agreed to exchange 50 prisoners.',
    ),
    'agreement | happened | Peru + Fiji | 2023-06-18 | Santiago | -',
  ],
  [
    'who brought them together is none of the two',
    `${salinas} brought together ${tuala} and ${arelano} in Santiago on Sunday. The two ministers signed a truce.`,
    'agreement | happened | Ana Tuala + Tomas Arelano | 2023-06-18 | Santiago | -',
  ],
  [
    'whose host he was is on no side of them',
    `${tuala} and ${arelano} met in Santiago on Sunday. ${salinas} hosted the meeting at his villa. Military commanders of the two countries are to meet on Friday.`,
    'meeting | planned | Fiji + Peru | 2023-06-23 | - | -',
  ],
  [
    'a round of former days is of the talks',
    `Talks between Fiji and Peru opened in Doha on Sunday. Qatari Prime Minister Mohammed bin Abdulrahman Al Thani met ${arelano}. The first round of the negotiations was held in Sharjah in April with Chile and Kenya as mediators.`,
    'talks | happened | Fiji + Peru + Chile + Kenya | 2023-04 | Sharjah | -',
  ],
])('the pair of the story: %s', (_, text, expected) => {
  expect(events('en', text)).toContain(expected)
})

test('a pair met since is the pair', () => {
  const told = events(
    'en',
    paragraphs(
      `${tuala} met ${arelano} in Suva on Saturday.`,
      `On Sunday she met ${salinas}.`,
      'The two sides agreed to reopen a ferry route.',
    ),
  )
  expect(told.filter((one) => one.startsWith('agreement'))).toEqual([
    expect.stringContaining('Chile + Fiji'),
  ])
})
