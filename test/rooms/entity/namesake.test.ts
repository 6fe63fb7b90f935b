import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

/** Name, office and country of each person of a report. */
function personsOf(lang: 'id' | 'en', text: string, outlet = 'Gazette') {
  const reading = read({ lang, text, outlet, published: '2025-05-14T12:00:00Z' })
  if (isRefusal(reading)) throw new Error('refused')
  return reading.entities
    .filter(({ kind }) => kind === 'person')
    .map(({ name, office, country }) => `${name} ${office?.value ?? '-'} ${country?.value ?? '-'}`)
}

test.each([
  // of a report that never speaks of Spain
  [
    'en',
    'BOGOTA (Reuters) - President Gustavo Petro sacked Defence Minister Pedro Sanchez. Colombia mourned.',
    'Pedro Sanchez defence_minister COL',
  ],
  [
    'id',
    'Presiden Kolombia Gustavo Petro memecat Menteri Pertahanan Pedro Sanchez di Bogota. Kolombia berduka.',
    'Pedro Sanchez defence_minister COL',
  ],
  [
    'en',
    'Spain sent its prime minister, Pedro Sanchez, to Lima.',
    'Pedro Sanchez head_of_government ESP',
  ],
  ['en', 'Pedro Sanchez flew to Lima.', 'Pedro Sanchez head_of_government ESP'],
] as const)('namesakes, %s: %s', (lang, text, wanted) => {
  expect(personsOf(lang, text)).toContain(wanted)
})

test.each([
  // civil servants of South Asia, whose state the title leaves out
  [
    'en',
    'NEW DELHI (Reuters) - Foreign Secretary Vikram Misri met India’s guests.',
    'Vikram Misri deputy_minister IND',
  ],
  [
    'en',
    'LONDON (Reuters) - Foreign Secretary David Lammy met British envoys.',
    'David Lammy foreign_minister GBR',
  ],
] as const)('offices that mean another where, %s: %s', (lang, text, wanted) => {
  expect(personsOf(lang, text)).toContain(wanted)
})

test('the bare title is the readers’ own minister, whoever else has it', () => {
  const holderOf = (text: string, said: string) => {
    const reading = read({ lang: 'id', text, outlet: 'Gazette', published: '2025-07-09T12:00:00Z' })
    if (isRefusal(reading)) throw new Error('refused')
    const mention = reading.mentions.findLast(({ span }) => span.exact === said)
    return reading.entities.find(({ mentions }) => mentions.includes(mention?.index ?? -1))?.name
  }
  const met = 'Menteri Luar Negeri RI Sugiono menerima Menteri Luar Negeri Fiji Orvel Tascombi. '
  expect(holderOf(`${met}Menlu didampingi stafnya.`, 'Menlu')).toBe('Sugiono')
  expect(holderOf(`${met}Kata Menlu, semua lancar.`, 'Menlu')).toBe('Sugiono')
  expect(holderOf(`${met}Menlu itu lalu pulang.`, 'Menlu')).toBe('Orvel Tascombi')
  expect(holderOf(`${met}Menlu Fiji lalu pulang.`, 'Menlu Fiji')).toBe('Orvel Tascombi')
})

test('nobody serves the state of whom he is only named beside, where his name tells another', () => {
  const text =
    'Menlu bertemu Sekretaris Jenderal ASEAN Kao Kim Hourn dan Direktur Perlindungan WNI Judha Nugraha di Jakarta, Indonesia.'
  expect(personsOf('id', text)).not.toContain('Judha Nugraha other IGO')
})
