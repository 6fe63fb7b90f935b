import { expect, test } from 'vitest'
import { read } from '../../../src/index.ts'
import { isRefusal } from '../../../src/model/reading.ts'

function firstOf(lang: 'id' | 'en', text: string): string | undefined {
  const reading = read({ lang, text, outlet: 'Suar', published: '2024-02-17T08:00:00Z' })
  if (isRefusal(reading)) throw new Error(reading.detail)
  return reading.sourceChain[0]?.name
}

test.each([
  ['en', 'Ana Rojas met Luis Vega in Berlin on Friday, Iranian state television reported.', 'IRIB'],
  ['en', 'Ana Rojas met Luis Vega in Berlin, according to Iranian state TV.', 'IRIB'],
  [
    'id',
    'Ana Rojas bertemu Luis Vega di Berlin, Jumat (16/2), menurut televisi pemerintah Iran.',
    'IRIB',
  ],
  ['id', 'Ana Rojas bertemu Luis Vega di Berlin, lapor TV pemerintah Iran, Jumat (16/2).', 'IRIB'],
] as const)('%s: %s is %s', (lang, text, name) => {
  expect(firstOf(lang, text)).toBe(name)
})

test.each([
  ['en', 'Ana Rojas met Luis Vega in Berlin on Friday, Iranian television reported.'],
  ['id', 'Ana Rojas bertemu Luis Vega di Berlin, Jumat (16/2), menurut televisi Iran.'],
] as const)('%s: %s names no state broadcaster', (lang, text) => {
  expect(firstOf(lang, text)).not.toBe('IRIB')
})
