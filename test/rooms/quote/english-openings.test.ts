/** Where the words begin in English reports, and verbs of saying that say nothing where they stand. */
import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'
import { remark, unmark } from './marked.ts'

function quotesOf(text: string): readonly string[] {
  const reading = read({ lang: 'en', text })
  if (isRefusal(reading)) throw new Error('refused')
  return remark(reading.quotes)
}

test.each([
  // no "that" behind the setting
  'Foreign Minister Rina Hapsari said in a statement <i Rina Hapsari>she was following the talks closely</i>.',
  'Foreign Minister Rina Hapsari said on Telegram <i Rina Hapsari>a fire had broken out at the mill</i>.',
  'Foreign Minister Rina Hapsari said in a post on X <i Rina Hapsari>the two sides would meet again</i>.',
  // whom it is told to, at whatever length
  'Foreign Minister Rina Hapsari told the opening of a bread fair in Ghent on Friday that <i Rina Hapsari>the harvest was up</i>.',
  'Foreign Minister Rina Hapsari told the council behind closed doors that <i Rina Hapsari>the harvest was up</i>.',
  'Foreign Minister Rina Hapsari told Kivu Radio <i Rina Hapsari|Kivu Radio>queues at mills would start to shrink</i>.',
  'Foreign Minister Rina Hapsari told Kivu Radio on Friday <i Rina Hapsari|Kivu Radio>she expects the talks to go on</i>.',
  // nobody at the tail
  '<i ->The ferries will sail again on Sunday</i>, it was announced on Friday.',
  // the age stands between name and verb
  'Rina Hapsari, 58, of Ghent, said <i Rina Hapsari>the bread was late</i>.',
  'Rina Hapsari, 31, who had queued since dawn, called it "<p Rina Hapsari>a long loaf</p>".',
  // the clause goes on with "continued to"
  'Premier Rina Hapsari said on Friday that <i Rina Hapsari>the guild would not meet while Chad continued to burn wheat</i>.',
])('words: %s', (marked) => {
  const { text, expected } = unmark(marked)
  expect(quotesOf(text)).toEqual(expected)
})

test.each([
  // whoever is told, asked or warned says nothing
  'Residents were told to stay away from the river.',
  'Premier Rina Hapsari was later told that the bread was late.',
  'Premier Rina Hapsari was asked about reports that the mill had burnt.',
  'Premier Rina Hapsari was called to the ministry on Friday and told the plan was late.',
  // things promised
  'Premier Rina Hapsari promised more bread at places of worship.',
  'A round of talks between Chad and Niger, expected this week in Ghent, has been put off.',
])('nothing said: %s', (text) => {
  expect(quotesOf(text)).toEqual([])
})
