import type { FurnitureRule } from '../tables/article.ts'

/**
 * What a page slips into its running text, in whole sentences without a label: a question that is followed by what to do, other pages of the
 * outlet, the outlet's own "kami" beside its readers, remains of programs.
 */

/** Nobody is quoted and nobody said it: a minister may ask, too. */
const UNSAID =
  '(?!.*["“”«»])(?!.*,\\s(?:kata|ujar|tutur|ucap|jelas|tegas|pinta|pesan|lanjut|imbuh|tambah|ungkap|sebut|demikian)(?:nya)?\\b)(?!.*\\b(?:mengatakan|menyatakan|menegaskan|menambahkan|mengaku|berkata|menjelaskan|mengimbau)\\b)'
/** What a reader is asked to do. */
const DO =
  '(?:yuk,?\\s+|ayo,?\\s+|silakan\\s+)?(?:cek|simak|baca|lihat|tonton|dengar(?:kan)?|kirim(?:kan)?|kabari|ceritakan|tulis(?:kan)?|sampaikan|teruskan|tanyakan|tanya|hubungi|klik|tekan|ketik|pastikan\\s+(?:anda|kamu)|daftar(?:kan)?|unduh|pasang|ikut(?:i|\\s+\\w+)?|gabung|bergabung|kunjungi|temukan|dapatkan|pesan|bagikan|beri\\s+tahu|beritahu|kasih\\s+tahu|jawab\\s+(?:kami|di)|pilih|coba|hitung|masuk\\s+di\\s*sini|jelajahi|pantau)\\b'

export const pagePlugs: readonly FurnitureRule[] = [
  {
    // "Mau tahu kurs hari ini? Cek di halaman kalkulator."
    rule: 'article/question-and-call',
    kind: 'newsletter',
    pattern: new RegExp(
      `^(?:[*•]\\s?)?(?=[^?!.]{3,200}\\?\\s)(?=.{20,320}$)${UNSAID}(?:(?:fakta|hoaks|mau|ingin|ragu|punya|pernah|penasaran|bingung|suka|butuh|sedang|setuju|sudah|belum|tertarik|kangen|rindu|anda|kamu|cari|mencari|lapar|bosan|hobi|percaya)\\b|\\S+mu\\b)[^?!.]{3,160}\\?\\s+${DO}`,
      'i',
    ),
  },
  {
    // "Seorang pembaca bertanya apakah jalan ditutup. Jawab kami: tidak."
    rule: 'article/reader-address',
    kind: 'boilerplate',
    pattern: new RegExp(
      `^(?=.{12,320}$)(?=.*\\b(?:pembaca|kami|kopi|punya)\\b)${UNSAID}(?:(?=.*(?:^|\\b(?:seorang|para|sejumlah|banyak|dari|kepada|beberapa|bersama)\\s)pembaca\\b)(?=.*\\b(?:kami|redaksi)\\b)|(?=.*\\b(?:kotak\\s+surat|meja\\s+redaksi|halaman|rubrik|kios|dapur\\s+redaksi|grup\\s+pembaca|toko|arsip|nomor\\s+wa)\\s+kami\\b)(?=.*\\b(?:pekan|hari|bulan)\\s+ini\\b|.*\\b(?:anda|kamu|kalian)\\b|.*\\b(?:buka|kunjungi|temukan|baca|lihat)\\b)|kepada\\s+(?:para\\s+)?pembaca\\s*[:,]|.{0,200}\\bpunya\\s+(?:cerita|kisah|pengalaman|foto|video|pertanyaan)\\s+(?:serupa|lain|seperti\\s+ini|sendiri|yang\\s+sama)\\?|(?=.*\\bsecangkir\\s+kopi\\b)(?=.*\\b(?:anda|kamu|kalian|kami)\\b))`,
      'i',
    ),
  },
  {
    // "Tribuners, ini dia momennya. Geser sampai habis!"
    rule: 'article/reader-address',
    kind: 'boilerplate',
    pattern: new RegExp(
      `^(?=[^,]{3,30},\\s)(?=.{12,300}$)${UNSAID}(?:[Hh]ai,?\\s|[Hh]alo,?\\s|[Hh]ey,?\\s)?(?:(?!(?:Reuters|Pers|Pengers)\\b)\\p{L}{4,}ers|[Ss]obat\\s\\p{L}+|[Kk]awan\\s\\p{L}+|[Bb]estie|[Gg]uys),\\s(?=.*(?:[!?]|\\b(?:anda|kamu|kalian|simak|geser|tonton|yuk|ayo|cek|klik|kirim)\\b))`,
      'u',
    ),
  },
  {
    // "Resep ikan kuah kuning ada di rubrik Dapur."
    rule: 'article/elsewhere',
    kind: 'related',
    pattern: new RegExp(
      `^(?=.{15,300}$)(?=.*\\b(?:rubrik|halaman|laman|kanal|galeri|aplikasi|tautan|siniar|edisi)\\b|masih\\s)${UNSAID}(?:di\\s+(?:halaman|rubrik|kanal|edisi)\\s+lain,\\s|masih\\s+(?:soal|tentang|seputar|dari)\\s[^:.!?]{3,40}:\\s|.{5,200}\\s(?:(?:ada|dimuat|tersedia|tayang|selengkapnya|tersaji)|(?:dapat|bisa)\\s+(?:dibaca|disimak|ditonton|dilihat|diunduh|didengar(?:kan)?))\\s(?:di|dalam|pada|lewat)\\s(?:rubrik|halaman\\s+(?:khusus|\\d+|sebelah|lain)|laman\\s+khusus|kanal|galeri|aplikasi|laman\\s+kami|tautan\\s+(?:ini|berikut)|siniar|edisi\\s+(?:cetak|akhir|pekan|minggu|besok))\\b)`,
      'i',
    ),
  },
  {
    rule: 'article/reader-asked',
    kind: 'newsletter',
    pattern: new RegExp(
      `^(?=.{12,240}$)${UNSAID}(?:(?:kasih|beri)\\s*tahu\\s+kami|ceritakan\\s+(?:kepada|pada)\\s+kami|kirim(?:kan)?\\s+(?:kepada|ke)\\s+kami|kabari\\s+kami|bantu\\s+kami\\s+(?:melacak|mencari|memeriksa)|temukan\\s+kami\\s+di)\\b`,
      'i',
    ),
  },
  {
    rule: 'article/advertisement',
    kind: 'ad',
    pattern:
      /^(?:(?:tulisan|cerita|naskah|artikel|berita|kisah)\s+(?:ini\s+)?(?:masih\s+)?(?:berlanjut|bersambung|lanjut)\s+(?:di|setelah|usai)\s+(?:bawah|kotak|iklan|pesan|sponsor)\b.{0,60}|.{10,200}\b(?:tulis|ketik|sebut(?:kan)?|cantumkan|tunjukkan)\s+kode\s+[A-Z0-9]{3,12}\b.{0,80})$/i,
  },
  {
    rule: 'article/scroll',
    kind: 'scroll',
    pattern:
      /^(?:(?:gulir|geser|usap|scroll|swipe)(?:\s+(?:ke\s+)?(?:bawah|kanan|kiri|atas|down))?\s*[↓→←↑▼▶⬇➜»]+|(?:arahkan|gerakkan|sentuh|ketuk|tekan|geser|klik)\s+(?:kursor|penunjuk|titik|garis|batang|peta|grafik|gambar|lingkaran)\b[^"“”]{0,120})$/i,
  },
  {
    rule: 'article/caption',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:\[[^[\]]{3,200}\bklik\s+untuk\s+\S+\]|.{5,200}\bklik\s+untuk\s+(?:memperbesar|membesarkan|melihat)\S*|.{20,300}[.!]\s+foto\s+(?:dokumentasi|dok\.?|arsip|istimewa|koleksi|ilustrasi)\b[^.!?]{0,50})[.)]?$/i,
  },
  {
    // "[irp posts="8812" name="..."]": what a plug-in would have filled in
    rule: 'article/template',
    kind: 'boilerplate',
    pattern:
      /^\[\/?[a-z][\w-]{1,30}(?:\s+[\w-]{1,30}\s?=\s?["“”'‘’][^\]]{0,200}["“”'‘’])*\s*\/?\]$/,
  },
  {
    rule: 'article/signature',
    kind: 'boilerplate',
    pattern: /^(?:\([*#]{1,3}\)|[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})?)$/,
  },
  {
    rule: 'article/feedback',
    kind: 'boilerplate',
    pattern:
      /^(?:.{0,80}[★☆⭐]{3,}.{0,60}|(?:seberapa|bagaimana)\s[^?"“”]{3,60}\b(?:jawaban|tulisan|artikel|berita|penjelasan)\s+(?:kami|ini)\?.{0,100})$/i,
  },
  {
    rule: 'article/correction',
    kind: 'boilerplate',
    pattern:
      /^(?:pemutakhiran|pembaruan|ralat|koreksi|perbaikan)\s+(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\s\p{L}{3,9}(?:\s\d{4})?|pukul\s\d{1,2}[.:]\d{2})(?:\s(?:WIB|WITA|WIT))?\s*:\s.{5,400}$/iu,
  },
  {
    rule: 'article/method',
    kind: 'boilerplate',
    pattern:
      /^(?:di\s+balik\s+(?:layar|liputan|naskah|tulisan|cerita)(?:\s+ini)?|(?:catatan|sumber)\s+(?:data|metode|metodologi)|rujukan|daftar\s+rujukan)\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/about-itself',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:koran|surat\s+kabar|harian|majalah|tabloid|laman|situs|halaman)\s+ini\s+(?:di(?:cetak|terbitkan|kelola|buat|simpan|arsipkan|dukung)|terbit|tidak\s+(?:lagi\s+)?diperbarui)\b.{0,200}$/i,
  },
  {
    // "Pantau terus sidang ini hanya di Harian Danau.": what to do, and a thing only a page has
    rule: 'article/reader-asked',
    kind: 'newsletter',
    pattern: new RegExp(
      `^(?=.{12,260}$)${UNSAID}(?:yuk,?\\s+|ayo,?\\s+|mari\\s+)?(?:ketuk|tekan|usulkan|pantau|gabung|bergabung|jangan\\s+(?:lewatkan|sampai|lupa)|dukung|traktir|simak|baca|lihat|lanjutkan|unggah|masuk|daftar|nilai|hitung|tonton|pilih|tinggalkan|jelajahi|beri)\\b(?:[^.!?]|[.](?=\\d))*(?:\\b(?:ikon|lonceng|tombol|kotak\\s+(?:saran|komentar|ini)|(?:laman|halaman)\\s+depan|menjadi\\s+(?:pelanggan|anggota|donatur)|buletin|pembaca\\s+lain(?:nya)?|peta\\s+interaktif\\S*|infografi[ks]\\S*|akun\\s+(?:anda|kamu)|liputan\\s+khusus|tim\\s+kami|edisi\\s+(?:cetak|digital|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|hari\\s+ini|besok))\\b|\\bhanya\\s+di\\s+\\S+|\\bdi\\s+bawah(?:\\s+ini)?[.!]?$)`,
      'i',
    ),
  },
  {
    // "Kalau tulisan ini membantumu, traktir kami kopi.", "Ringkasan pagi kami kirim ke ponsel Anda."
    rule: 'article/reader-address',
    kind: 'boilerplate',
    pattern: new RegExp(
      `^(?=.{12,300}$)(?=.*(?:\\b(?:anda|kamu|kalian)\\b|\\b(?:membantu|menghibur|memudahkan|pilihan|ponsel|kotak\\s+surel)mu\\b))(?=.*(?:\\b(?:masuk|klik|daftar)\\s+di\\s*sini\\b|\\bponsel\\s+(?:anda|kamu|mu)|\\btraktir\\b|\\bkami\\s+kirim(?:kan)?\\b|\\b(?:tulisan|artikel|laporan|halaman|laman)\\s+ini\\b|\\b(?:me|mem)?percayai?\\s+(?:kami|harian|koran|media)\\b|\\bkuki\\b))${UNSAID}`,
      'i',
    ),
  },
  {
    rule: 'article/about-itself',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:(?:kolom|rubrik|artikel|tulisan|konten|laporan|liputan|siniar|seri|buletin|naskah)\s+(?:[^\s\d.,:;!?]+\s+)?(?:ini|berikut)\s.{0,60}\b(?:(?:terbit|tayang|hadir)\s+(?:setiap|saban|tiap)|waktu\s+baca|disajikan|disediakan|tanggung\s+jawab|bagian\s+(?:pertama|kedua|ketiga|terakhir)|mitra|menit\s+(?:mem)?baca)\b.{0,120}|(?:ada|sebanyak)\s+\d[\d.]*\s+(?:pembaca|orang)\s+(?:yang\s+)?(?:sedang|tengah|ikut)\s+(?:membaca|menyimak|menonton)\b.{0,60}|mengapa\s+(?:anda|kamu|pembaca)\s+(?:dapat|bisa|perlu|harus)\s+(?:mem)?(?:percaya|ercaya)\S*.{0,60})$/i,
  },
  {
    rule: 'article/caption',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:(?:grafik|tabel|peta|infografi[ks]|bagan|diagram)\s*(?:\d{1,2}\s*)?[:.|]\s.{5,200}|(?:teks|naskah|foto|tata\s+letak|desain|penyunting|editor|penulis|fotografer)\s*:\s?[^|·•:]{2,40}(?:\s?[|·•/]\s?(?:teks|naskah|foto|tata\s+letak|desain|penyunting|editor|penulis|fotografer|grafis)\s*:\s?[^|·•:]{2,40})+)$/i,
  },
  {
    rule: 'article/feedback',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:skor|nilai|peringkat|rating)\s+pembaca\b.{0,60}|(?:skor|nilai|rating)\s*:\s?\d[.,]\d\s+dari\s+\d{1,2}\b.{0,60})$/i,
  },
  {
    rule: 'article/related-title',
    kind: 'related',
    pattern:
      /^(?:berita|cerita|kabar|artikel|tulisan|laporan)\s+(?:sebelumnya|terdahulu|terkait|lain(?:nya)?|kemarin)\s*:\s.{5,200}$/i,
  },
  {
    rule: 'article/shop',
    kind: 'ad',
    pattern:
      /^(?!.*["“”])(?:potongan\s+(?:harga\s+)?|diskon\s+(?:hingga\s+)?|hemat\s+(?:hingga\s+)?)\d{1,2}\s?(?:%|persen)\b.{0,120}\b(?:cukup|unggah|daftar|pelanggan|mahasiswa|pelajar|langganan|hanya|khusus|pembeli|kode)\b.{0,120}$/i,
  },
]

/** Lines of pages that are such. */
export const pagePlugExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] = [
  ['Mau tahu tarif feri hari ini? Cek di halaman kalkulator kami.', 'newsletter'],
  ['* Fakta atau hoaks? Kirim pesan ke nomor 0811 1234 567 untuk memeriksa kabar.', 'newsletter'],
  ['Punya kenangan naik kereta malam? Tulis dan kirim sebelum Sabtu.', 'newsletter'],
  ['Ragu pada kabar di grup keluarga? Teruskan ke nomor periksa fakta.', 'newsletter'],
  [
    'Seorang pembaca di Balige bertanya apakah pasar buka. Jawab kami: buka sampai asar.',
    'boilerplate',
  ],
  ['Kepada pembaca: liputan butuh ongkos.', 'boilerplate'],
  ['Ina S. menulis: saya pernah ditinggal feri. Punya cerita serupa?', 'boilerplate'],
  ['~ Majalah ini dicetak di Balige ~', 'boilerplate'],
  ['♦ Unduh aplikasi Harian Danau untuk ponsel Anda.', 'boilerplate'],
  ['Secangkir kopi dari Anda berarti satu hari perahu.', 'boilerplate'],
  ['Danauers, ini dia momen feri itu berlabuh. Geser sampai habis!', 'boilerplate'],
  ['Sobat Danau, jangan lupa simak peta feri ini.', 'boilerplate'],
  ['Resep arsik ada di rubrik Dapur, lengkap dengan takarannya.', 'related'],
  ['Kisah nakhoda yang lahir di feri dapat dibaca di halaman khusus.', 'related'],
  ['Di halaman lain, warga menanti kejelasan stadion.', 'related'],
  ['Masih soal Balige: warga menagih janji dermaga.', 'related'],
  ['Kasih tahu kami dermaga mana lagi yang rusak.', 'newsletter'],
  ['Tulisan masih berlanjut di bawah kotak ini', 'ad'],
  ['Bawa pulang arsik dari dapurnya, tulis kode DANAU di kolom catatan.', 'ad'],
  ['gulir ↓', 'scroll'],
  ['Arahkan kursor untuk melihat nama dermaganya', 'scroll'],
  ['[Sumber gambar: arsip. Klik untuk memperbesar]', 'boilerplate'],
  ['Nakhoda itu di geladak feri pada 1998. Foto dokumentasi keluarga.', 'boilerplate'],
  ['[irp posts="12" name="Feri Malam Ditambah"]', 'boilerplate'],
  ['(*)', 'boilerplate'],
  ['abc/def', 'boilerplate'],
  ['Seberapa jelas jawaban kami?', 'boilerplate'],
  ['Pemutakhiran 27/11: jawaban nomor 6 semula keliru.', 'boilerplate'],
  ['Di balik layar', 'boilerplate'],
  ['Pantau terus sidang ini hanya di Harian Danau.', 'newsletter'],
  ['Ketuk ikon lonceng supaya tidak ketinggalan kabar feri.', 'newsletter'],
  ['Simak peta interaktifnya di bawah ini.', 'newsletter'],
  ['Kalau tulisan ini membantumu, traktir tim kami kopi, ya.', 'boilerplate'],
  ['Ringkasan pagi kami kirim pukul enam ke ponsel Anda.', 'boilerplate'],
  ['Kolom ini terbit setiap Jumat.', 'boilerplate'],
  ['Ada 14 orang yang sedang membaca artikel ini.', 'boilerplate'],
  ['Mengapa Anda dapat memercayai Harian Danau', 'boilerplate'],
  ['Grafik: jumlah feri yang berlayar, 2019-2026.', 'boilerplate'],
  ['Teks: Ina Sirait | Foto: Togar M. | Tata letak: Dodi', 'boilerplate'],
  ['Skor pembaca: 4,2 dari 5', 'boilerplate'],
  ['Berita sebelumnya: feri itu kandas di Balige.', 'related'],
  ['Potongan harga 40 persen untuk mahasiswa, cukup unggah kartu.', 'ad'],
  ['Koran ini dicetak di atas kertas bekas.', 'boilerplate'],
]

/** Lines of stories that look like them. */
export const pagePlugNever: readonly string[] = [
  'Punya kapal induk? Kirim ke selat itu, kata laksamana kepada sekutunya.',
  'Setuju? Kedua menteri tidak menjawab pertanyaan itu.',
  'Surat pembaca di koran itu memicu protes kedutaan.',
  'J: Masalahnya alat pembaca. Kami dijanjikan dua, yang datang satu.',
  'Kami menghitung berita tentang feri itu di 14 surat kabar.',
  'Para pemimpin duduk satu meja, dan naskahnya ada di atas meja itu.',
  'Naskah perjanjian dapat dibaca di perpustakaan kedua parlemen.',
  'Masih di Wina, kedua menteri bertemu lagi pada Selasa.',
  'Reuters, yang pertama melihat naskah itu, menyebut tiga pasal.',
  'Pers, kata duta besar itu, boleh masuk.',
  'Tulis kode wilayah itu pada segel, bunyi pasal tiga.',
  'Pantau perbatasan itu, perintah menteri kepada tentaranya.',
  'Dukung kami, pinta presiden kepada anggota blok itu.',
  'Baca pasal tiga, jawab menteri itu, lalu pasal tujuh.',
  'Masuk lewat pintu belakang, rombongan itu disambut raja.',
  'Tabel tarif itu disepakati kedua negara pada Senin.',
  'Peta itu memuat dua garis: biru dan merah.',
  'Diskon tarif 40 persen disepakati untuk beras dan jagung.',
  'Laporan ini bagian dari nota yang diserahkan kepada PBB, kata duta besar.',
  'Geser ke timur, garis itu melewati dua pulau.',
  'Dua feri (satu di antaranya baru) berlayar pada Senin.',
]
