/** Bodies that speak in English reports: of somebody, of a name no table knows, and whole sentences before a tail. */
import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'
import { remark, unmark } from './marked.ts'

function quotesOf(text: string): readonly string[] {
  const reading = read({ lang: 'en', text })
  if (isRefusal(reading)) throw new Error('refused')
  return remark(reading.quotes)
}

test.each([
  // whose it is tells which ministry, office or paper
  '<i ~French Foreign Ministry>French Foreign Minister Lucie Marchal has put off a trip to Lomé</i>, her ministry said on Monday, as rains go on.',
  "<i ~Marchal's office>President Lucie Marchal will fly to Lomé in May</i>, her office said.",
  "<i ~South Korea's Foreign Ministry>South Korea will send rice</i>, its Foreign Ministry said on Tuesday.",
  "President Lucie Marchal is ill. <i ~Marchal's cabinet>The trip was put off until May</i>, according to her cabinet.",
  'Chad\'s government was silent. "<d ~Chad>No shots were fired</d>," its statement said.',
  // capitals no table knows
  '<i State Secretariat>The envoy handed over a letter on Friday</i>, according to the State Secretariat.',
  'Zorvana said <i Zorvana>it would fly to Lomé again in June</i>. It added that <i ~Zorvana>fares had risen</i>.',
  'Transport for Wales said <i Transport for Wales>its trams would run again by noon</i>.',
  '<i Nestora>Coffee will cost more</i>, the Swiss food group Nestora said on Friday.',
  'Air traffic body Zorveyes said <i Zorveyes>it expected a normal day</i>.',
  'The ZQF said in May that <i ZQF>the bridge was open</i>.',
  'Zorvana said on Monday <i Zorvana>its boats would keep clear of the reef</i>. It added that <i ~Zorvana>fares had risen</i>.',
  "Chad's Defence Headquarters said <i Chad's Defence Headquarters>eleven boats had sunk</i>.",
  // a noun for companies takes up the name that opened a sentence before
  'Zorvana delivered ten boats in May. The Danish shipbuilder said <i ~Zorvana>it expected ten more</i>.',
  'The Reserve Bank of Chad kept its rate on Friday. <i ~Reserve Bank of Chad>Fares would rise</i>, the bank said.',
  // a medium that tells the news of a lede, and whom it cites
  '<i SANA>Turkey will reopen its consulate in Aleppo next month</i>, the state news agency SANA reported on Sunday.',
  '<i SANA>A round of talks has been put off until May</i>, SANA reported on Tuesday, quoting an unnamed official.',
  // papers read
  'A note from the palace read: "<d ->No shots were fired tonight</d>."',
  // what somebody calls something inside another clause
  'The strike was called off after what Foreign Minister Rina Hapsari called “<p Rina Hapsari>a frank hour</p>”.',
  'Premier Rina Hapsari left Ghent after what she called “<p ~Rina Hapsari>a frank hour</p>”.',
  // a whole sentence before its tail, whatever stands in it
  '<i Rina Hapsari>Canada and India hope to sign a trade pact in October</i>, Foreign Minister Rina Hapsari said on Tuesday.',
  '<i Rina Hapsari>Premier Lucie Marchal plans to visit Lomé in May</i>, Foreign Minister Rina Hapsari told reporters.',
  'The deal pleased Lucie Marchal, who has said <i Lucie Marchal>the harvest was down</i>.',
])('of a body or before a tail: %s', (marked) => {
  const { text, expected } = unmark(marked)
  expect(quotesOf(text)).toEqual(expected)
})

test.each([
  // persons, crowds and people of a nation are no bodies
  'Rescuers said they had found two boats.',
  'Villagers in Lomé said the road was shut.',
  'The 78-year-old, who fled to India in May, said the court was late.',
  'The banner read "Bread for all".',
  'A ship called "Frank Hour" sank off Ghent, police said.',
  // a setting in front is no sentence
  'Reached by The Associated Press, Foreign Minister Rina Hapsari laughed.',
])('nobody on record: %s', (text) => {
  expect(quotesOf(text).filter((line) => !/ - \| /.test(line))).toEqual([])
})

test('what a spokeswoman tells of a call is hers, and what was said in it is nested', () => {
  const text =
    'Premier Lucie Marchal phoned King Otto and told him that the rice was on its way, palace spokeswoman Rina Hapsari said.'
  expect(quotesOf(text)).toEqual([
    'indirect Rina Hapsari | -: Premier Lucie Marchal phoned King Otto and told him that the rice was on its way',
    'indirect Lucie Marchal | Rina Hapsari: the rice was on its way',
  ])
})
