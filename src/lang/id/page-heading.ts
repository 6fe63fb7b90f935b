import type { FurnitureRule } from '../tables/article.ts'

/** Headings of what a page puts beside its story: other stories, lists, boxes. */
export const pageHeadings: readonly FurnitureRule[] = [
  {
    // "Tiga bacaan pekan ini": a letter to readers ends in what else to read
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:(?:dua|tiga|empat|lima|beberapa|\d)\s+)?(?:bacaan|tontonan|tautan|rekomendasi)\s+(?:pekan|minggu|bulan|hari)\s+ini\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:(?:liputan|warta|laporan|sorotan|bacaan|informasi|info|topik|isu|peristiwa|konten|ulasan|opini|kolom|galeri|naskah|tajuk)\s+(?:terkait|terhangat|ter(?:baru|kini|populer)|populer|serupa|menarik|utama\s+lain(?:nya)?|(?:menarik\s+)?lain(?:nya)?|lanjutan|pilihan))(?:\s+(?:hari\s+ini|pekan\s+ini|untuk\s+anda))?\s*[:|»]?$/i,
    heads: true,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:(?:lihat|simak|baca|cek)\s+(?:yang\s+)?lainnya|bacaan\s+(?:selanjutnya|berikutnya)|(?:berita|artikel|kabar|tulisan|liputan)\s+lain(?:nya)?\s+(?:dari|tentang|oleh|soal|di|seputar)\s[^.,!?]{2,40}|lebih\s+banyak\s+(?:dari|berita|tentang|kabar)\b[^.,!?]{0,40}|mungkin\s+anda\s+(?:lewatkan|juga\s+suka|ingin\s+baca)|dari\s+arsip(?:\s+(?:kami|redaksi))?|terpopuler\s+(?:hari|pekan|minggu)\s+ini|paling\s+(?:populer|ramai)|sedang\s+dibaca|jangan\s+sampai\s+(?:lewat|terlewat)|artikel\s+asal|dari\s+kanal\s+lain|kanal\s+lain(?:nya)?)\s*[:|»]?$/i,
    heads: true,
  },
]

/** Lines that head them. */
export const pageHeadingExamples: readonly (readonly [
  line: string,
  kind: FurnitureRule['kind'],
])[] = [
  ['Liputan Lain', 'related'],
  ['Tiga bacaan pekan ini', 'related'],
  ['Warta Lainnya', 'related'],
  ['Bacaan selanjutnya', 'related'],
  ['Berita lainnya dari Ambon', 'related'],
  ['Sedang Dibaca', 'related'],
]

/** Lines of stories that begin like them. */
export const pageHeadingNever: readonly string[] = [
  'Laporan lain menyebut feri itu berlayar pukul tujuh.',
  'Informasi terbaru dari Wina belum ada, kata juru bicara.',
  'Arsip perundingan disimpan di Den Haag',
]
