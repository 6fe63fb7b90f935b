import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian President Tomas Arelano'
const FIJI = 'Fijian Prime Minister Jone Ravula'
const MET = `${PERU} met ${FIJI} in Suva on Monday`

test.each([
  `${MET}, with the two sides agreeing to revive a joint commission.`,
  `${MET}, with both sides agreeing on a timetable for trade.`,
  `${MET}, both leaders agreeing that the border would reopen.`,
  "The two countries' ministers met, with Fiji and Peru agreeing to exchange consuls.",
])('agreed, told beside the meeting: %s', (text) => {
  expect(events('en', text)).toContainEqual(expect.stringMatching(/^agreement \| happened \|/))
})

test.each([
  `${MET} without agreeing to a joint statement.`,
  `${MET} but stopped short of agreeing to a joint statement.`,
  `${MET} before agreeing to appear on television.`,
  `${PERU} accused ${FIJI} of agreeing to a deal and breaking it.`,
  `${PERU} has ruled out agreeing on terms with ${FIJI}.`,
])('nothing agreed: %s', (text) => {
  expect(events('en', text).join('\n')).not.toContain('agreement')
})

test.each([
  ['Fiji and Peru will restart negotiations on their waters in January.', 'planned'],
  ['Fiji and Peru are to relaunch trade talks in January.', 'planned'],
  ['Fiji and Peru will reopen talks on their waters in January.', 'planned'],
  ['Fiji and Peru will revive talks in January.', 'planned'],
  ['Fiji and Peru reopened negotiations on Monday.', 'happened'],
])('talks taken up again: %s', (text, status) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(new RegExp(`^talks \\| ${status} \\| Fiji \\+ Peru`)),
  ])
})

test.each([
  'Fiji urged Peru to restart talks.',
  'Peru hopes to revive talks with Fiji.',
  'The mediator tried to revive talks between Fiji and Peru.',
  'Peru wants Fiji to reopen negotiations on their waters.',
])('talks only wished for: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
