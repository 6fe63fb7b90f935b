import type { CreditTables } from '../tables/credit.ts'

/** Credits of the Indonesian press; its sites carry English ones as well. */
export const credit: CreditTables = {
  lead: [
    /^(?:di)?(?:tulis|laporkan)?\s*oleh\b[\s:]*/i,
    /^(?:tim\s+)?(?:penulis|reporter|pewarta|jurnalis|wartawan|kontributor|koresponden|penerjemah|laporan(?=\s*:)|laporan\s+(?:wartawan|jurnalis|reporter))\s*(?::|-|\s)\s*(?=\p{L})/iu,
    /^(?:written\s+|reported\s+)?by\b[\s:]*/i,
    /^(?:author|writer)s?\s*:\s*/i,
  ],
  joint: /\s+(?:dan|serta|and|&)\s+|\s*[;|\n•·]\s*/i,
  job: [
    /\b(?:koresponden|kontributor|wartawan|jurnalis|reporter|redaktur|editor|penulis|pewarta|penyunting|peneliti|dosen|guru\s+besar|analis|pengamat|mahasiswa|juru\s+bicara|tim|redaksi)\b/i,
    /\b(?:correspondent|writer|journalist|columnist|contributor|staff|desk)\b/i,
    /^(?:di|dari|untuk|pada|senin|selasa|rabu|kamis|jumat|sabtu|minggu|in|at|of|for|from)\b/i,
  ],
  nobody: [
    /^(?:tim(?:\s+\S{1,30}){0,3}|redaksi(?:\s+\S{1,30}){0,2}|(?:super\s*)?admin(?:istrator)?(?:[\s_.-]*\S{1,20})?|(?:web\s+)?(?:editor|penulis|reporter|kontributor|redaktur|staff?|desk|newsroom|webmaster|author|user|anonim|unknown|none|null|undefined))$/i,
    /^(?:foto|fotografer|photographer|gambar|video|ilustrasi|infografis|dok|dokumentasi|photo|image|getty(?:\s+images)?|editor)\b/i,
    /^(?:beranda|home|berita|news|menu|masuk|daftar|login|log\s+in|bagikan|share|ikuti|follow|komentar|lainnya|selengkapnya|indeks|index|profil|lihat\s+(?:semua|profil)|tentang|kontak|email|twitter|facebook|instagram|internasional|nasional|dunia|global|politik)$/i,
  ],
  publishedLine: [
    /^(?:di)?(?:terbit(?:kan)?|publikasi(?:kan)?|tayang(?:kan)?|posting|published|posted)(?:\s+(?:pada|on))?\s*:?\s*/i,
  ],
  updatedLine: [
    /^(?:(?:di)?perbarui|pembaruan|(?:di)?mutakhirkan|(?:last\s+|terakhir\s+)?(?:diubah|di-?update|updated?))(?:\s+(?:pada|on))?\s*:?\s*/i,
  ],
  slogan: [
    /^(?:(?:situs|portal|media|kumpulan|pusat|sumber)\s+)?(?:(?:online|daring|warta)\s+)?(?:berita|kabar|informasi)(?:\s+\S{1,20})?(?:\s+(?:dan|&)\s+\S{1,20})?\s+(?:ter\p{L}+|hari\s+ini|pilihan|online|aktual|akurat|indonesia|dunia|nasional)\b.{0,80}$/iu,
    /^(?:situs|portal)\s+(?:berita|warta|informasi)\b.{0,80}$/i,
    /^(?:berita|kabar)\s+(?:ter\p{L}+|hari\s+ini|aktual|akurat)(?:[\s,&]+(?:dan\s+)?(?:ter\p{L}+|hari\s+ini|aktual|akurat|indonesia|dunia|internasional|nasional|politik)){0,8}$/iu,
    /^(?:breaking|latest|top)\s+news\b.{0,80}$/i,
    /^(?:cepat|aktual|tajam|akurat|terpercaya|berimbang|terkini|terbaru|terdepan)(?:[\s,&]+(?:dan\s+)?\p{L}{4,20}){1,5}$/iu,
  ],
  slogans: {
    examples: [
      'Portal Berita Terkini',
      'Berita Terbaru Hari Ini',
      'Situs Berita Indonesia',
      'Berita Terkini, Terbaru, dan Terpercaya',
      'Kumpulan Berita Terkini Dunia',
      'Cepat, Akurat, Terpercaya',
    ],
    never: ['Harian Uji', 'Berita Satu', 'Kabar Pagi', 'Suara Merdeka', 'Media Indonesia'],
  },
  examples: [
    ['Oleh: Sari Kusuma', ['Sari Kusuma']],
    ['Penulis: Sari Kusuma', ['Sari Kusuma']],
    ['Sari Kusuma dan Bayu Prakoso', ['Sari Kusuma', 'Bayu Prakoso']],
    ['Reporter: Sari Kusuma, Bayu Prakoso', ['Sari Kusuma', 'Bayu Prakoso']],
    ['Sari Kusuma - Kontributor', ['Sari Kusuma']],
    ['Ditulis oleh Sari Kusuma', ['Sari Kusuma']],
  ],
  never: [
    'admin_kd',
    'Tim Redaksi',
    'Tim Harian Uji',
    'Admin',
    'Redaksi',
    'Foto: Bayu Prakoso',
    'Internasional',
    'Editor',
    'sari@harian-uji.example',
  ],
}
