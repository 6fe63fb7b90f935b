import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

test.each([
  '[Menteri Luar Negeri (Menlu) Amerika Serikat (AS) Antony Blinken|foreign_minister|USA] bertemu [Presiden China Xi Jinping|head_of_state|CHN].',
  'Menurut [juru bicara Departemen Luar Negeri AS Matthew Miller|spokesperson|USA], hasilnya baik.',
  'Ia menerima [pejabat tertinggi urusan luar negeri Tiongkok|top_diplomat|CHN], [Wang Yi|top_diplomat|CHN], di kantornya.',
  '[Utusan Khusus PBB untuk Yaman Hasan Tarigan|envoy|IGO] tiba di [Sanaa||YEM].',
  '[Wakil Menteri Luar Negeri Peru Tomas Arelano|deputy_minister|PER] dan [Menlu Fiji Jone Ravula|foreign_minister|FJI] hadir.',
  '[Retno Marsudi|foreign_minister|IDN], [Menlu RI|foreign_minister|IDN], berangkat ke [Ankara||TUR].',
  'Kata [mantan Presiden AS Barack Obama|head_of_state|USA], itu keliru.',
  '[Kementerian Luar Negeri Turki||TUR] memanggil [Duta Besar Swedia Lars Ekholm|ambassador|SWE].',
  '[Beijing||CHN] menyatakan siap, tetapi [Gedung Putih||USA] diam.',
  'Keinginan [Ketua Umum Partai Golkar Aburizal Bakrie|party_leader|IDN] sudah lama diketahui.',
  'Sanksi [Uni Eropa||EUE] tidak menyasar gandum.',
  'Ia terbang dari [Beijing||CHN] ke [Moskow||RUS] dan [Kyiv||UKR].',
])('Indonesian: %s', (marked) => check('id', marked))

test.each([
  '[Chinese Foreign Minister Qin Gang|foreign_minister|CHN] met [U.S. Secretary of State Antony Blinken|foreign_minister|USA].',
  '[State Department spokesman Matthew Miller|spokesperson|USA] spoke.',
  "She saw [China's top diplomat|top_diplomat|CHN], [Wang Yi|top_diplomat|CHN], at noon.",
  "[Wang Yi|foreign_minister|CHN], [China's foreign minister|foreign_minister|CHN], left early.",
  '[Foreign Minister Jone Ravula of Fiji|foreign_minister|FJI] arrived in [Suva||FJI].',
  '[Indian Foreign Secretary Meera Joshipura|deputy_minister|IND] spoke first.',
  'He met his [Peruvian||PER] counterpart, [Tomas Arelano||PER], in [Lima||PER].',
  '[Former President Barack Obama|head_of_state|] wrote a letter.',
  'The bloc left, but the [European Union||EUE] stayed.',
  '[Moscow||RUS] said so, and the [Kremlin||RUS] agreed.',
])('English: %s', (marked) => check('en', marked))

test('a rank or polite word is no part of the name proper', () => {
  const names = (text: string) => mentionsOf('id', text).map(({ name }) => name.exact)
  expect(names('Ia menunjuk Komjen Pol Bonar Sitanggang.')).toEqual(['Bonar Sitanggang'])
  expect(names('Ia didampingi Ny Herlina Sitanggang.')).toEqual(['Herlina Sitanggang'])
})

test('the European Union is an organisation, though its adjective stands in titles', () => {
  const kinds = mentionsOf(
    'en',
    'The European Union agreed, EU foreign policy chief Mia Lund said.',
  )
  expect(kinds.map(({ kind }) => kind)).toEqual(['institution', 'person'])
})

test('a lone capitalised word is a name only where the text has it in full', () => {
  const shorts = (text: string) =>
    mentionsOf('id', text)
      .filter(({ form }) => form === 'short')
      .map(({ name }) => name.exact)
  expect(shorts('Menlu Fiji Jone Ravula tiba. Ravula lelah.')).toEqual(['Ravula'])
  expect(shorts('Ravula lelah. Kembang mekar.')).toEqual([])
})

test('mentions of any string are slices in order', () => {
  const word = fc.constantFrom(
    'Menlu',
    'AS',
    'Xi',
    'Jinping',
    '(',
    ')',
    ',',
    "'s",
    'President',
    'of',
    'dan',
    'the',
    '-',
    '.',
    'Beijing',
    '\n',
    '😀',
    '"',
  )
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.constantFrom('id' as const, 'en' as const),
      (words, language) => {
        const text = words.join(' ')
        let last = 0
        for (const { span, name } of mentionsOf(language, text)) {
          expect(text.slice(span.start, span.end)).toBe(span.exact)
          expect(name.start >= span.start && name.end <= span.end).toBe(true)
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
        }
      },
    ),
  )
})
