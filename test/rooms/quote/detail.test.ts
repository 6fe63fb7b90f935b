import { describe, expect, test } from 'vitest'
import { quote as english } from '../../../src/lang/en/quote.ts'
import { quote as indonesian } from '../../../src/lang/id/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import { quotesOf, stageOf } from './cast.ts'
import { roles } from './roles.ts'

const id = { code: 'id', quote: indonesian } as unknown as LanguagePack
const en = { code: 'en', quote: english } as unknown as LanguagePack

const only = (text: string, pack: LanguagePack, index = 0) => {
  const found = quotesOf(stageOf(text, pack, roles))[index]
  if (found === undefined) throw new Error('no quote')
  return found
}

test('the addressee is kept', () => {
  const found = only('Lin Mei menuturkan kepada Rina bahwa naskah itu selesai.', id)
  expect(found.addressee?.value.name).toBe('Rina Hapsari')
  expect(only('Lin told Rina that the text was ready.', en).addressee?.value.name).toBe(
    'Rina Hapsari',
  )
})

test('an implied speaker shows both ends: who was named, and the clitic', () => {
  const found = only('"Kami siap," kata Rina.\n"Besok kami berangkat," ucapnya.', id, 1)
  expect(found.speaker?.certainty).toBe('implied')
  expect(found.speaker?.evidence.map(({ exact }) => exact)).toEqual(['Rina', 'nya'])
  expect(found.cue?.exact).toBe('ucapnya')
})

test('a named speaker is shown with the whole title', () => {
  const found = only('"Kami siap," kata juru bicara Kremlin Oleg Baranov.', id)
  expect(found.speaker?.evidence[0].exact).toBe('juru bicara Kremlin Oleg Baranov')
})

test('the agency of the whole report is no carrier', () => {
  const text = '"Kami siap," kata Rina, seperti dikutip AFP.'
  expect(quotesOf(stageOf(text, id, roles, 'AFP'))[0]?.carrier).toBeUndefined()
  expect(quotesOf(stageOf(text, id, roles))[0]?.carrier?.value.name).toBe('AFP')
})

test('a carrier no table knows is its own words', () => {
  const found = only('"Kami siap," kata Rina, dikutip dari The Harbour Times.', id)
  expect(found.carrier?.value).toEqual({
    entity: 'outlet:the-harbour-times',
    name: 'The Harbour Times',
    kind: 'outlet',
  })
})

describe.each([id, en])('tables of $code', (pack) => {
  test.each(pack.quote.examples)('%s is %s', (form, frame) => {
    expect(pack.quote.cues.some((cue) => cue.form === form && cue.frame === frame)).toBe(true)
  })
  test.each(pack.quote.never)('quotes nobody: %s', (text) => {
    expect(quotesOf(stageOf(text, pack, roles))).toEqual([])
  })
})

test('time grows with the text, not with its square', () => {
  const time = (times: number) => {
    const text = 'Rina mengatakan "ya" dan Lin menyebut naskah itu selesai, kata Rina, '.repeat(
      times,
    )
    const stage = stageOf(text, id, roles)
    const start = process.cpuUsage().user
    quotesOf(stage)
    return process.cpuUsage().user - start
  }
  time(100)
  const small = Math.max(time(300), 2000)
  expect(time(3000) / small).toBeLessThan(40)
})
