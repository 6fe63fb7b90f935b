import { describe, expect, test } from 'vitest'
import { quote as english } from '../../../src/lang/en/quote.ts'
import { quote as indonesian } from '../../../src/lang/id/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import { isOnRecord } from '../../../src/model/quote.ts'
import { quotesOf, stageOf } from './cast.ts'
import { roles } from './roles.ts'

const id = { code: 'id', quote: indonesian } as unknown as LanguagePack
const en = { code: 'en', quote: english } as unknown as LanguagePack

/** `{...}` marks the words that name the speaker, `=` in front those without a name, `?` those that lead to nobody, `-` a passive. */
const CASES: readonly (readonly [LanguagePack, string])[] = [
  [id, '"Panen kopi naik," kata {Sekretaris Perusahaan Kopi Rimba, Satya Wirya}, di Medan.'],
  [id, '{Direktur Kopi Rimba, Satya Wirya}, di Medan, mengatakan panen kopi akan naik.'],
  [id, '{=Para pedagang} mengatakan harga kopi turun sejak panen.'],
  [id, '{=Pihak penyelenggara} menyatakan pameran itu akan dibuka lagi.'],
  [id, 'Menurut{?nya}, panen itu bergantung pada hujan.'],
  [id, 'Ditambahkan{?nya}, gudang itu sudah penuh.'],
  [id, 'Namun, {?dia} menambahkan gudang itu sudah penuh.'],
  [id, '{=Petani berusia 26 tahun itu} mengatakan hujan akan datang.'],
  [id, 'Menurut {Wirya} pada musim lalu kebun itu menghasilkan dua ton.'],
  // one word at the head of a sentence is a name where it has its capital elsewhere, too
  [id, '{?Kerlipan} mencatat panen kopi akan naik.'],
  [id, 'Kopi itu dibeli oleh Kerlipan. {Kerlipan} mengatakan panen kopi akan naik.'],
  // a medium is nobody
  [id, 'Menurut {?harian keuangan The Kerlipan}, panen kopi akan naik.'],
  [id, 'Dijelaskan {Menlu Rina Hapsari}, naskah itu akan dibuka.'],
  [id, 'Panen itu, kata {?dia}, dijual ke luar negeri.'],
  [id, 'Kebun itu menurut {?dia} juga menghasilkan cengkih.'],
  [id, 'Jika hujan turun, ujar{?nya}, panen akan naik.'],
  [id, '{-}Dikatakan bahwa gudang itu sudah penuh.'],
  [en, 'In Oslo, {=officials at the harbour} said the ferry would sail at noon.'],
  [en, '"The ferry is late," said {=a spokesman for the harbour}.'],
  [en, 'The ferry, according to {=the harbour master}, would sail at noon.'],
  [en, '{?Joost Van Marle, a ferry captain}, said the sea was calm.'],
  [en, 'The sea was calm, {=the captain of the ferry} told reporters.'],
  [en, 'But {=the crew} also said the engine was old.'],
  [en, '{?He} said the sea was calm.'],
  [en, '{-}It was announced that the ferry would sail at noon.'],
]

describe('the words at a cue that name the speaker', () => {
  test.each(CASES)('%#: %s %s', (pack, marked) => {
    const [, mark = '', words = ''] = /\{([=?-]?)([^}]*)\}/.exec(marked) ?? []
    const text = marked.replace(/[{}]|(?<=\{)[=?-]/g, '')
    const [one] = quotesOf(stageOf(text, pack, roles))
    expect(one?.source?.exact ?? '').toBe(words)
    const reasons: Record<string, string> = { '=': 'unnamed', '?': 'unresolved', '-': 'agentless' }
    expect(one?.unattributed).toBe(reasons[mark])
    expect(one?.speaker === undefined).toBe(mark !== '')
  })
})

test.each([
  [id, 'Wirya tidak menjelaskan kapan gudang itu dibuka.'],
  [id, 'Menurut jadwal, gudang itu dibuka besok.'],
  [id, 'Rina mengatakan hal itu usai rapat di Jakarta.'],
  [en, 'Rina did not say when the ferry would sail.'],
  [en, 'The captain said nothing and left.'],
])('nothing is said: %# %s', (pack, text) => {
  expect(quotesOf(stageOf(text, pack, roles))).toEqual([])
})

test('words of somebody without a name are kept, and are not on the record', () => {
  const [one] = quotesOf(stageOf('Para pedagang mengatakan harga kopi turun.', id, roles))
  expect(one?.content[0].exact).toBe('harga kopi turun')
  expect(one !== undefined && isOnRecord(one)).toBe(false)
})
