import { describe, expect, test } from 'vitest'
import { choosePack } from '../../src/lang/choose.ts'
import { en } from '../../src/lang/en/index.ts'
import { id } from '../../src/lang/id/index.ts'
import { makeReport, type ReportInput } from '../../src/report.ts'

function choice(input: ReportInput): string {
  const chosen = choosePack(makeReport(input), [en, id])
  return 'pack' in chosen ? chosen.pack.code : `${chosen.refused}: ${chosen.detail}`
}

describe('the language is told by the sender', () => {
  test.each([
    ['id', 'id'],
    ['en-GB', 'en'],
    ['ID_id', 'id'],
    ['in', 'id'],
    ['ms', 'id'],
  ])('%s is read as %s', (lang, code) => {
    expect(choice({ lang, text: 'Talks.' })).toBe(code)
  })

  test('a language without a pack is refused with its name', () => {
    const told = choice({ lang: 'nl', text: 'The minister met the envoy in the capital.' })
    expect(told).toMatch(/^unsupported-language: .*"nl"/)
  })
})

describe('the language is seen', () => {
  test('below a menu as long as the page', () => {
    const menu = ['Home', 'Lifestyle', 'Gadget', 'Business', 'Tips', 'Galeri'].join('\n')
    const story =
      'Kedua menteri bertemu di Wina pada Senin dan sepakat untuk melanjutkan pembicaraan itu bulan depan.'
    const text = `${`${menu}\n`.repeat(100)}${`${story}\n`.repeat(5)}`
    expect(choice({ text })).toBe('id')
  })

  test.each([
    [
      'id',
      'Kedua menteri bertemu di Wina pada Senin dan sepakat untuk melanjutkan pembicaraan itu.',
    ],
    ['en', 'The two ministers met in Vienna on Monday and agreed that the talks would go on.'],
    [
      'id',
      'Menteri itu tiba kemarin di ibu kota dan tidak menyampaikan pernyataan kepada wartawan.',
    ],
    ['id', 'Presiden bertemu Raja'],
    ['en', 'The king arrives'],
  ])('%s: %s', (code, text) => {
    expect(choice({ text })).toBe(code)
  })

  test.each([
    [
      'Dutch',
      'De ministers hebben het verdrag niet getekend, maar zij komen in mei weer bij elkaar voor overleg.',
    ],
    [
      'German',
      'Die Minister haben den Vertrag nicht unterzeichnet und werden sich im Mai wieder mit ihm treffen.',
    ],
    [
      'French',
      'Les ministres ont signé une déclaration avec le président dans la capitale et sont repartis.',
    ],
    [
      'Spanish',
      'Los ministros firmaron una declaración con el presidente en la capital y se fueron por la tarde.',
    ],
    [
      'Portuguese',
      'Os ministros não assinaram o tratado com o presidente na capital e foram para o aeroporto.',
    ],
    [
      'Turkish',
      'Bakanlar bir anlaşma imzaladı ve cumhurbaşkanı ile çok kısa bir görüşme için başkentte kaldı.',
    ],
    [
      'Tagalog',
      'Ang mga ministro ay hindi pumirma ng kasunduan sa kabisera at umalis na ang mga ito kahapon.',
    ],
    ['Japanese', '両国の外相は月曜日にウィーンで会談した。'],
    ['Chinese', '两国外长星期一在维也纳举行会谈。'],
    ['Korean', '양국 외교장관은 월요일 빈에서 회담했다.'],
    ['Arabic', 'التقى وزيرا الخارجية يوم الاثنين في فيينا.'],
    ['Cyrillic', 'Министры встретились в понедельник в Вене.'],
  ])('%s is refused by name', (language, text) => {
    expect(choice({ text })).toMatch(new RegExp(`^unsupported-language: .*${language}`))
  })

  test('a page of HTML is heard by its prose, not by its menus and scripts', () => {
    const menu = '<li><a href="/">The News of the World and more</a></li>'.repeat(40)
    const prose =
      '<p>Kedua menteri bertemu di Wina pada Senin dan sepakat untuk melanjutkan pembicaraan.</p>'
    expect(
      choice({ html: `<script>var the = "of the and"</script><ul>${menu}</ul>${prose}` }),
    ).toBe('id')
  })

  test('words of no language we know are refused', () => {
    const text = 'Zzyx qworp blint fnord grix plom wark snib trelk vodd quib mext zorn.'
    expect(choice({ text })).toMatch(/^unsupported-language/)
  })
})

test.each(['', ' \n\t ', '...', '\u200b'])('%j is empty', (text) => {
  expect(choice({ text })).toMatch(/^empty/)
})
