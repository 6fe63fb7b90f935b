import { describe, expect, test } from 'vitest'
import { englishStoryOf, storyOf } from './story.ts'

/** `|` stands where a space is to come; without it the words are glued in the text handed in. */
describe('glued words are parted', () => {
  test.each([
    ['id', 'Kabar itu dilansir|AFP, Senin (19/6).'],
    ['id', 'Presiden|Amerika Serikat|(AS)|Donald Trump|mengatakan hal itu.'],
    ['id', 'Militer Israel|mengklaim serangan antara Israel|dan Iran|terus terjadi.'],
    ['id', 'Menlu AS|yang baru akan datang.'],
    ['id', 'Laporan|Reuters|dan|AFP|pada Senin itu singkat.'],
    ['id', 'Ia bertemu Menlu|Chile|Ignacio kemarin.'],
    ['id', 'Presiden AS|Donald Trump tiba.'],
    ['id', 'Pertemuan digelar di China.|Sebelum bertemu, Menlu tiba.'],
    ['id', 'Tiba pada Senin (19/6).|Blinken lalu pergi.'],
    ['id', 'Terjadi pada 18 Juni 2025.|Harga naik.'],
    ['id', 'Tunggul menyebut,|kapal itu lewat.'],
    ['id', 'Menlu berkata "siap,"|kata juru bicara.'],
    ['id', 'Kata Menlu, "situasi stabil."|Kita tenang.'],
    ['id', 'Ada 5|orang di sana.'],
    ['id', 'Liputan6.com, Jakarta|Perang itu belum usai, dan perang lain mulai.'],
    ['id', 'Keberadaan Khamenei|dipertanyakan, dan Jakarta|berduka.'],
    ['id', 'Kabar itu dikutip dari CNBC|Rabu pagi.'],
    ['id', 'Sebanyak 386 |WNI tiba, kata WNI itu.'.replace(' |', '|')],
    ['id', 'Pemimpin itu, Ayatullah|Ali, tidak hadir.'],
    ['id', 'Mereka bicara soal bahan dan|nuklir. Program nuklir itu tua.'],
    ['id', 'Rapat itu batal karena|konflik. Konflik itu lama.'],
    ['id', 'Tidak ada rencana evakuasi|untuk mereka. Soal evakuasi belum dibahas.'],
    ['id', 'Itulah masalah|nuklir yang lama. Program nuklir itu tua.'],
    ['en', 'Chinese Foreign Minister|Wang Yi met President|Biden on Monday.'],
    ['en', 'The talks were held in China.|Before that, nobody spoke.'],
    ['en', 'The agency (AFP)|reported it.'],
  ])('%s: %s', (lang, marked) => {
    const given = marked.replaceAll('|', '')
    const article = (lang === 'en' ? englishStoryOf : storyOf)(given)
    expect(article.text).toBe(marked.replaceAll('|', ' '))
    for (const { before, after, original, rule } of article.repairs) {
      expect(given.slice(original.start, original.end)).toBe(before)
      expect(after.replaceAll(' ', '')).toBe(before)
      expect(rule).toMatch(/^article\/glued-/)
    }
    expect(article.repairs).not.toEqual([])
  })
})

describe('sound words are left', () => {
  test.each([
    ['id', 'JAKARTA, KOMPAS.com - Pengguna WhatsApp dan YouTube di iPhone naik.'],
    ['id', 'Menurut detikcom dan detikNews, McDonald hadir di St. Petersburg.'],
    ['id', 'Nilainya US$2,3 miliar (Rp11,8 triliun) pada pukul 16.30 WIB.'],
    ['id', 'Lihat https://kabar.example/Baca.Ini atau surel Siti@Kabar.co.id segera.'],
    ['id', 'Sudan, Wardana, Ramadan dan Iranian disebut REPUBLIKA.CO.ID tadi.'],
    ['id', 'Virus MERS-CoV dan Covid-19 muncul di G20, 5G, dan 20 detik.'],
    ['id', 'Sundari dan Tandan menunggu Yordan di padang.'],
    ['id', 'Kacamata dan matahari: padahal mata itu sehat, kata hari itu.'],
    ['id', 'Antarnegara, pascaperang dan mahasiswa: perang antar negara usai, kata siswa.'],
    [
      'id',
      'Kemerdekaan, Pemberdayaan, Departemen, Keberadaan, Kartadinata, Pertemuan, Pembersihan.',
    ],
    ['id', 'Ramadan, Jumadilawal, Jumadilakhir: Rekomendasi, Bilateralisme.'],
    ['id', 'Kadar radioaktivitas naik akibat aktivitas itu.'],
    ['id', 'Diberitahukan kepadanya, sebagaimana biasa, bahwasanya semua karenanya siap.'],
    ['en', 'Moreover, the iCloud, the iPlayer and the macOS of FromSoftware failed NewsHour.'],
    ['en', 'The (Re)sourced report said: "...They left."'],
    ['en', 'Ronald McDonald, Emmanuel Macron, LeBron James and Ron DeSantis met in Maryland.'],
    ['en', 'The U.S.-China talks, at 8p.m. on the 20th, were (re)started by minister(s).'],
    ['en', 'Poland, Finland, Iceland and Thailand; Ferdinand Marcos; PhD students; MPs; NGOs.'],
    ['en', 'Underreported losses and eBay shares of MediaTek fell 3.5 points.'],
  ])('%s: %s', (lang, text) => {
    expect((lang === 'en' ? englishStoryOf : storyOf)(text)).toMatchObject({ text, repairs: [] })
  })
})

describe('two words in lower case', () => {
  const report = 'Ilmuwan itu pulang. Fasilitas nuklir ditutup.'

  test('are parted where both stand alone in the report', () => {
    expect(storyOf(`${report} Para ilmuwannuklir pergi.`).text).toBe(
      `${report} Para ilmuwan nuklir pergi.`,
    )
    expect(storyOf(`${report} Para ilmuwannuklirIran pergi.`).text).toBe(
      `${report} Para ilmuwan nuklir Iran pergi.`,
    )
  })

  test.each([
    `${report} Para ilmuwanmiliter pergi.`,
    `${report} Para ilmuwannuklir pergi. Para ilmuwannuklir datang lagi.`,
    'Mereka olah data dan raga. Menteri olahraga hadir.',
  ])('stay one word where the report does not tell: %s', (text) => {
    expect(storyOf(text).text).toBe(text)
  })

  test('stay one word in a language of compounds', () => {
    const text = 'The court met in a house. The courthouse was full.'
    expect(englishStoryOf(text).text).toBe(text)
  })
})
