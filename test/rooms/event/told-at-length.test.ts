import { expect, test } from 'vitest'
import { events } from './told.ts'

const arelano = 'Peruvian President Tomas Arelano'
const ravula = 'Fijian Prime Minister Jone Ravula'
const both = 'Tomas Arelano + Jone Ravula'

test.each(['who is due in Lima on Sunday', 'who is to visit Lima next month'])(
  'a visit still to come makes no meeting of a talk: %s',
  (clause) => {
    const text = `LIMA - ${arelano} spoke on Monday with ${ravula}, ${clause}.`
    expect(events('en', text)[0]).toBe(`call | happened | ${both} | 2023-06-19 | - | -`)
  },
)

test.each([
  'consultations between the two countries were held by video link',
  'talks between the two sides took place by video link',
])('held over a line, told once: %s', (words) => {
  const text = `Peru and Fiji agreed to open an air route after ${words}.`
  expect(events('en', text).map((one) => one.split(' | ')[0])).toEqual(['agreement', 'call'])
})

test.each([
  `${ravula} received a letter from ${arelano}, congratulating him on his re-election.`,
  `${arelano} sent a letter to ${ravula}, congratulating him on his re-election.`,
])('congratulations by letter: %s', (text) => {
  expect(events('en', text)).toEqual([`congratulation | happened | ${both} | - | - | -`])
})

test('whoever will be represented later was at no talk before', () => {
  const text = `${arelano} spoke to Fijian President Ana Tuala on Sunday, and she accepted his offer. She will be represented by ${ravula}.`
  expect(events('en', text)[0]).toContain('Tomas Arelano + Ana Tuala |')
})

test.each(['to attend a forum in Lima', 'to Lima', 'on Sunday'])(
  '"her" without a noun behind it is she: %s',
  (words) => {
    const text = `Fijian President Ana Tuala met ${arelano} in Suva. Arelano invited her ${words}.`
    expect(events('en', text)[1]).toContain('invitation | happened | Tomas Arelano + Ana Tuala')
  },
)

test('what a treaty brings goes to the other who signed it', () => {
  const text =
    'Peru and Fiji signed a treaty on Sunday. Under it, Lima will provide $10 million in aid.'
  expect(events('en', text)[1]).toContain('aid | planned | Peru + Fiji')
})

test('what two leaders discussed is no meeting in the place they spoke of', () => {
  const text = `${arelano} received a phone call from ${ravula} on Sunday. Arelano thanked him. A readout said the two leaders discussed a base in Suva.`
  expect(events('en', text)).toEqual([`call | happened | ${both} | 2023-06-18 | - | -`])
})

test('an invitation accepted in a call leads to a visit to come', () => {
  const text = `${ravula} accepted an invitation from ${arelano} during a call on Sunday to visit Lima.`
  expect(events('en', text).find((one) => one.startsWith('visit'))).toContain('visit | planned')
})

test.each([
  'on the phone on Sunday',
  'over the phone on Sunday',
  "on the phone on Sunday at the latter's request",
])('the day behind the phone is that of the call: %s', (words) => {
  expect(events('en', `${arelano} spoke with ${ravula} ${words}.`)).toEqual([
    `call | happened | ${both} | 2023-06-18 | - | -`,
  ])
})

test('states recognise states, and embassies that stop their work are shut', () => {
  expect(events('en', "Fiji and Peru formally recognised each other's claims on Sunday.")).toEqual(
    [],
  )
  expect(
    events('en', "Peru's embassy in Suva will suspend its work next month. Peru said so.")[0],
  ).toContain('embassy_closure | planned | Peru')
  expect(events('en', 'Peru declared two Fijian diplomats personae non gratae.')[0]).toContain(
    'expulsion | happened | Peru + Fiji',
  )
})
