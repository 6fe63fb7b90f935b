import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

function last(text: string) {
  const reading = read({ lang: 'en', text })
  if (isRefusal(reading)) throw new Error('refused')
  const quote = reading.quotes.at(-1)
  return {
    all: reading.quotes.length,
    words: quote?.content.map(({ exact }) => exact).join(' // '),
    type: quote?.type,
    speaker: quote?.speaker?.value.name,
    source: quote?.source?.exact,
    carrier: quote?.carrier?.value.name,
    chain: quote?.chain?.map(({ who }) => who.value.name),
  }
}

/** The text, the words of its last quote, whose they are, and the chain. */
const CASES: readonly (readonly [string, words: string, speaker: string, ...chain: string[]])[] = [
  // a state's own medium is somebody without a name
  [
    'In remarks aired on state television, Foreign Minister Rina Hapsari said the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
    'state television',
  ],
  // a body of the state is no news agency, whatever its last word
  [
    'The mountain erupted at noon, the Geological Agency said.',
    'The mountain erupted at noon',
    'Geological Agency',
  ],
  [
    'The mountain erupted at noon, the Disaster Agency said on Friday.',
    'The mountain erupted at noon',
    'Disaster Agency',
  ],
  // what stands between the verb and its "that" tells the way
  [
    'Foreign Minister Rina Hapsari said in remarks carried by Radio Kivu that the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
    'Radio Kivu',
  ],
  [
    'Foreign Minister Rina Hapsari told Channel 13 that the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
    'Channel 13',
  ],
  // a dateline's "here"
  [
    'The harvest is up in Ghent, Foreign Minister Rina Hapsari said here Monday while meeting with bakers.',
    'The harvest is up in Ghent',
    'Rina Hapsari',
  ],
  // whom it is told to stands before the words, with "that" or without
  [
    'Foreign Minister Rina Hapsari warned the small cabinet that milling the rest would take months.',
    'milling the rest would take months',
    'Rina Hapsari',
  ],
  [
    'Foreign Minister Rina Hapsari told bakers the harvest was up.',
    'the harvest was up',
    'Rina Hapsari',
  ],
  // a body's, or a spokesperson's, account of what somebody said
  [
    'The Kremlin said Foreign Minister Rina Hapsari had pledged that the harvest would be shared.',
    'the harvest would be shared',
    'Rina Hapsari',
    'Kremlin',
  ],
  // a sentence that tells of somebody else's talk is about the words behind it
  [
    'Mayor Karen Lomi said the oven was cold. Reached by Radio Kivu, Foreign Minister Rina Hapsari laughed. "The harvest is up," she said.',
    'The harvest is up',
    'Rina Hapsari',
    'Radio Kivu',
  ],
  [
    "Mayor Karen Lomi said the harvest was up, her spokesman Joost Van Marle said. The spokesman's remarks were carried by Radio Kivu.",
    'the harvest was up',
    'Karen Lomi',
    'Joost Van Marle',
    'Radio Kivu',
  ],
  // another speech came another way
  [
    'Foreign Minister Rina Hapsari told Radio Kivu that the harvest was up. In an earlier speech, she had said the oven was cold.',
    'the oven was cold',
    'Rina Hapsari',
  ],
  // one clause around the cue
  [
    'Foreign Minister Rina Hapsari was glad. The oven was cold, she said, because the harvest was late.',
    'The oven was cold // because the harvest was late',
    'Rina Hapsari',
  ],
]

test.each(CASES)('%s', (text, words, speaker, ...chain) => {
  const quote = last(text)
  expect(quote.words).toBe(words)
  expect(quote.speaker).toBe(speaker)
  expect(quote.chain ?? []).toEqual(chain)
})

test('words behind a time and before marks are the clause', () => {
  const text =
    'Foreign Minister Rina Hapsari said on Tuesday the talks were "cold, not dead," and left.'
  expect(last(text)).toMatchObject({ words: 'cold, not dead', type: 'partial' })
})

test('a medium carries the words of somebody without a name', () => {
  const text = "Kenya's head baker told the cabinet that the harvest was late, Radio Kivu reported."
  expect(last(text)).toMatchObject({
    all: 1,
    words: 'the harvest was late',
    source: "Kenya's head baker",
    carrier: 'Radio Kivu',
  })
})

test.each([
  'Mayor Karen Lomi denied any role in the fire.',
  'Mayor Karen Lomi acknowledged a loss of two ovens.',
  "In the mayor's telling, two ovens.",
])('a thing is no clause: %s', (text) => {
  expect(last(text).all).toBe(0)
})

test.each([
  'Fijian President Jone Ravula is expected in Lima on Saturday, where he will meet President Tomas Arelano.',
  'Fijian President Jone Ravula is hoped for at the fair, where he will open a hall.',
])('expected by others: %s', (text) => {
  expect(last(text).all).toBe(0)
})
