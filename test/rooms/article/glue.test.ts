import { describe, expect, it } from 'vitest'
import { englishStoryOf, mendsOf, storyOf } from './story.ts'

describe('glued words', () => {
  it.each([
    ['Kabar itu dilansirAFP kemarin.', 'Kabar itu dilansir AFP kemarin.'],
    [
      'PresidenAmerika Serikat(AS)Donald Trumpmengatakan ia setuju.',
      'Presiden Amerika Serikat (AS) Donald Trump mengatakan ia setuju.',
    ],
    ['Utusan itu tiba diIran, lalu keIsrael.', 'Utusan itu tiba di Iran, lalu ke Israel.'],
    ['Perundingan antaraIrandanIsrael gagal.', 'Perundingan antara Iran dan Israel gagal.'],
    ['Donald Trumpbeserta rombongannya tiba.', 'Donald Trump beserta rombongannya tiba.'],
    ['Sedikitnya 5orang hadir.', 'Sedikitnya 5 orang hadir.'],
    [
      'Utusan meninggalkan China.Sebelum itu ia berpidato.',
      'Utusan meninggalkan China. Sebelum itu ia berpidato.',
    ],
    ['"Kami siap,"kata menteri itu.', '"Kami siap," kata menteri itu.'],
    ['Menurutnya raja"tidak tahu"apa pun.', 'Menurutnya raja "tidak tahu" apa pun.'],
    ['Menteri itu menyebut,kapal sudah berlayar.', 'Menteri itu menyebut, kapal sudah berlayar.'],
    ['Pernyataan ASyang keras itu ditolak.', 'Pernyataan AS yang keras itu ditolak.'],
  ])('parts %j', (text, mended) => {
    expect(storyOf(text).text).toBe(mended)
  })

  it.each([
    'Pendapat itu dibacakan Duta Besar Bhutan Karma Wangdi.',
    'Laporan KOMPAS.com dan detikcom dikutip REPUBLIKA.CO.ID kemarin.',
    'Ia menulis lewat WhatsApp dan YouTube dengan iPhone buatan 2023.',
    'Sean McDonald dan Ron DeSantis menemui LeBron di McLean.',
    'Nilainya US$2,5 miliar atau Rp1.500.000 pada pukul 16.30 WIB.',
    'Lihat https://contoh.id/beritaTerkini/PresidenAmerika untuk naskahnya.',
    'Tulis ke humas@kemluContoh.go.id atau @KemluContoh di sana.',
    "Ma'ruf Amin dan Sa'adah, S.H., M.H. hadir dalam KTT G20.",
    'Pasal 7(b) dan butir 3(ii) dari naskah itu dicoret.',
  ])('leaves %j alone', (text) => {
    const article = storyOf(text)
    expect(article.text).toBe(text)
    expect(article.repairs).toEqual([])
  })

  it.each([
    ['The envoy met Iran.After that he left.', 'The envoy met Iran. After that he left.'],
    ['Talks with theWhite House went on.', 'Talks with the White House went on.'],
  ])('parts English %j', (text, mended) => {
    expect(englishStoryOf(text).text).toBe(mended)
  })

  it.each([
    'The minister(s) and the (re)elected leader met J. D. Vance in Washington, D.C. on Monday.',
    'It cost $2.5bn and took 7.5 hours, the U.S. envoy said at 8:30am.',
    'MacArthur, McKinsey and FitzGerald own eBay and an iPad.',
  ])('leaves English %j alone', (text) => {
    expect(englishStoryOf(text).text).toBe(text)
  })

  it('lists each mend with its place in the page', () => {
    const text = 'Kabar itu dilansirAFP, kata juru bicara.'
    const [repair, ...others] = storyOf(text).repairs
    expect(others).toEqual([])
    expect(repair).toMatchObject({
      rule: 'article/glued-word',
      before: 'dilansirAFP,',
      after: 'dilansir AFP,',
    })
    expect(text.slice(repair?.original.start, repair?.original.end)).toBe('dilansirAFP,')
  })

  it('mends nothing twice', () => {
    const once = storyOf('Presiden Iranmengatakan, dilansirAFP, pertemuan ituakan digelar.').text
    expect(mendsOf(storyOf(once))).toEqual([])
  })
})
