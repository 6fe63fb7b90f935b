import { expect, test } from 'vitest'
import { events } from './told.ts'

const TOMAS = 'Peruvian President Tomas Arelano'
const JONE = 'Fijian Prime Minister Jone Ravula'
const MET = 'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -'
const BEFORE = `${TOMAS} met ${JONE} in Lima on Sunday.`

test.each([
  [
    `${BEFORE} Arelano invited his guest to Cusco.`,
    [MET, 'invitation | happened | Tomas Arelano + Jone Ravula | - | - | -'],
  ],
  [
    'The European Union has long been patient. The bloc on Sunday imposed sanctions on 47 Russian oil tankers.',
    ['sanction | happened | European Union + Russia | 2023-06-18 | - | -'],
  ],
  [
    `${BEFORE} Tongan King Tupou VI joined them. While Ravula was away, Chilean President Pedro Salinas was at work. He telephoned ${TOMAS} on Monday.`,
    [MET, 'call | happened | Tomas Arelano + Pedro Salinas | 2023-06-19 | - | -'],
  ],
])('whom a word stands for: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  ['en', `Peru and Fiji are neighbours. ${BEFORE} Several agreements were signed.`],
  [
    'id',
    'Peru dan Fiji bertetangga. Presiden Peru Tomas Arelano bertemu PM Fiji Jone Ravula di Lima, Minggu (18/6). Sejumlah kesepakatan ditandatangani.',
  ],
] as const)('papers signed by nobody named (%s)', (lang, text) => {
  expect(events(lang, text)).toEqual([
    MET,
    expect.stringMatching(/^agreement \| happened \| .*(Peru|Fiji) \+ (Peru|Fiji) /),
  ])
})

test.each([
  [`${BEFORE} The book was signed by its author.`],
  [`${BEFORE} Arelano flew home. The day was long. It rained. Several agreements were signed.`],
])('nothing of theirs signed: %s', (text) => {
  expect(events('en', text)).toEqual([MET])
})

test.each([
  [
    'LIMA, June 18 (Reuters) - Fijian Prime Minister Jone Ravula, who is not a member of the club, arrives on Tuesday.',
    ['visit | planned | Jone Ravula + Peru | 2023-06-20 | Lima | -'],
  ],
  ['LIMA, June 18 (Reuters) - Fijian Prime Minister Jone Ravula arrived late for the dinner.', []],
  ['LIMA, June 18 (Reuters) - Peruvian Prime Minister Tomas Arelano arrives on Tuesday.', []],
])('an arrival at the city of the dateline: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test('whoever carries an invitation does not invite', () => {
  expect(
    events(
      'en',
      `Peruvian Foreign Minister Tomas Arelano met ${JONE} in Suva on Sunday and handed him an invitation from President Pedro Salinas of Peru.`,
    ).at(-1),
  ).toBe('invitation | happened | Pedro Salinas + Jone Ravula | - | - | -')
})

test('"Tehran had come to Oman": a state travels in nobody\'s person', () => {
  expect(events('en', `${TOMAS} said Suva had come to Brasilia with a full file.`)).toEqual([])
})
