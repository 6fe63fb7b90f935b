import type { FurnitureRule } from '../tables/article.ts'

/**
 * What a page says to its reader and of itself, in whole lines told by two signs at once: whom it speaks to or what it asks for, and a
 * thing only an outlet has (its channels, its comments, this article). One sign alone stands in stories, too.
 */

/** Nobody is quoted and nobody said it: a minister may ask his readers as well. */
const UNQUOTED = '(?!.*["“”«»])'
const UNSAID =
  '(?!.*,\\s(?:kata|ujar|tutur|ucap|jelas|tegas|pinta|pesan|lanjut|menurut(?!\\s+(?:kamu|anda|kalian))|imbuh|tambah|ungkap|sebut|demikian)(?:nya)?\\b)(?!.*\\b(?:mengatakan|menurut(?!\\s+(?:kamu|anda|kalian))|menyatakan|menegaskan|menambahkan|mengaku|berkata|menjelaskan|menyebut|mengimbau)\\b)'
/** The reader: "Anda", "kamu", "pendapatmu". */
const READER =
  '\\b(?:anda|kamu|kalian|sobat|(?:ponsel|gawai|pendapat|komentar|kota|beranda|minat|perasaan|reaksi|cerita|foto|suara|tulisan|opini|teman|akun|layar|jawaban|pilihan|dukungan|donasi|pengalaman|perangkat|sekitar|email|surel|langganan|tanggapan|jempol)mu|para\\s+(?:pembaca|pendengar|pemirsa))\\b'
/** What only an outlet has. */
const OWN =
  '\\b(?:(?:artikel|tulisan|berita|liputan|laporan|kabar|cerita|konten)\\s+(?:ini|seperti\\s+ini|lain(?:nya)?|terbaru|terkini|pilihan|asli)|kolom\\s+komentar|ruang\\s+(?:komentar|diskusi)|redaksi|notifikasi|(?:kanal|saluran|channel|grup|akun)\\s+(?:kami|resmi|whatsapp|telegram|youtube|instagram|media\\s+sosial)|di\\s+kanal|nawala|buletin|newsletter|berlangganan|langganan|siniar|podcast|jajak\\s+pendapat|polling|kuis|voucher|jurnalisme|donasi|dukung(?:an)?\\s+(?:kami|redaksi)|google\\s+news|whatsapp\\s+channel|versi\\s+(?:lengkap|ringan|cetak|digital)|layanan\\s+(?:pendengar|pembaca|pelanggan)|(?:kami|redaksi)\\s+(?:muat|tayangkan|bacakan|tampilkan))\\b'
/** What it asks for, where a line begins: behind a sentence of the story it is cut out of its line, by rules of its own. */
const ASKED =
  '(?:(?:yuk|ayo|mari|jangan\\s+lupa|silakan|nantikan|terus)[,\\s]+(?:untuk\\s+)?)?(?:ikuti|simak|baca|tonton|saksikan|dengarkan|dapatkan|unduh|pasang|kirim(?:kan)?|bagikan|sebarkan|tulis(?:kan)?|sampaikan|laporkan|hubungi|ketik|klik|kunjungi|daftar(?:kan)?|gabung|bergabung|pilih|nyalakan|aktifkan|cek|lihat|hadiri|jawab|dukung|berlangganan|nikmati|jelajahi|temukan|follow|like|subscribe|beri(?:kan)?|isi)\\b'
/** What it asks to be used. */
const WAY =
  '\\b(?:aplikasi|(?:majalah|edisi)\\s+cetak|play\\s+store|app\\s+store|whatsapp|telegram|instagram|tiktok|facebook|youtube|google\\s+news|tautan\\s+(?:ini|berikut)|notifikasi|lonceng|kanal\\s+(?:kami|digital|youtube)|saluran\\s+(?:kami|whatsapp)|surel\\s+(?:kami|redaksi)|pesan\\s+singkat|sms|channel|siaran\\s+langsung|streaming|kotak\\s+masuk|newsletter|nawala|buletin|siniar|podcast)\\b'
const PHONE =
  '(?:\\(?0\\d{2,4}\\)?[-\\s.]?\\d{3,4}[-\\s.]?\\d{2,5}|\\+62[\\d\\s-]{8,14}|\\b\\d{4,5}\\b)'

export const pageTalk: readonly FurnitureRule[] = [
  {
    rule: 'article/about-itself',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:(?:artikel|tulisan|berita|konten|transkrip|terjemahan|ringkasan|rangkuman|intisari|halaman|laman|rubrik)\s+(?:[^\s\d.,:;!?]+\s+)?ini\s+(?:[^\s\d.,:;!?]+\s+){0,3}(?:di(?:perbarui|mutakhirkan|sunting|terjemahkan|cetak|buat|susun|ringkas|tayangkan|terbitkan|muat|salin|produksi|danai|biayai|kerjakan|bacakan|ralat|olah|lihat|baca|dengar)|terbit|tayang|tersedia|hanya\s+\d)|anda\s+(?:sedang\s+)?(?:membaca|melihat|mengakses)\s+(?:versi|halaman|laman|arsip)|(?:tautan|tanda\s+baca|catatan)\s+dalam\s+(?:artikel|tulisan|berita)\s+ini)\b.{0,250}$/i,
  },
  {
    rule: 'article/machine-made',
    kind: 'boilerplate',
    pattern:
      /^(?:catatan\s*:\s*)?(?:terjemahan|intisari|ringkasan|rangkuman|poin-poin|artikel|tulisan|konten|naskah|audio|suara|gambar|ilustrasi|dengarkan|kami|redaksi)\b(?!.*["“”])(?=.{0,250}$)(?=.*\b(?:AI|kecerdasan\s+(?:buatan|artifisial)|mesin|bantuan\s+teknologi|suara\s+sintetis)\b).*\b(?:di(?:susun|buat|kerjakan|hasilkan|ringkas|terjemahkan|bacakan|tinjau|sunting)|menggunakan|memakai|menayangkan|menyajikan|membuat|sintetis)\b/i,
  },
  {
    rule: 'article/machine-made',
    kind: 'boilerplate',
    pattern:
      /^[^"“”]{3,50}\s(?:menayangkan|menyajikan)\s(?:konten|artikel|berita|ringkasan)\b.{0,60}\b(?:AI|kecerdasan\s+(?:buatan|artifisial)|bantuan\s+(?:teknologi|mesin))\b.{0,120}$/i,
  },
  {
    rule: 'article/page-address',
    kind: 'boilerplate',
    pattern:
      /^(?:\[\d{1,2}\]\s*|[^\d.,:;!?|()]{2,50}\s?:\s)(?:https?:\/\/|www\.)\S+$|^(?:dicetak|diunduh|disimpan|diakses)\s+(?:pada|dari|tanggal)\b.{3,120}$/i,
  },
  {
    rule: 'article/service',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:prakiraan|info|ramalan)\s+cuaca\b[^:.]{0,40}:.{3,200}|kurs\b[^.!?|:]{0,40}[|:]\s?[^\s\d.,:;!?].{3,200}\d.{0,20}|(?:waktu|jadwal)\s+(?:sh?alat|sholat|imsak(?:iyah)?|buka\s+puasa)\b.{3,200}\d.{0,40}|(?:ramalan\s+)?(?:zodiak|bintang)\s+(?:hari|pekan|minggu)\s+ini\b.{0,200}|ramalan\s+(?:bintang|zodiak)\b.{0,200}|(?:dibutuhkan|dicari|dijual|disewakan|lowongan(?:\s+kerja)?)(?:\s+(?:segera|cepat|cepat\s+sekali))?\s*:.{3,200}|turut\s+ber(?:duka\s*cita|belasungkawa)\s+atas\b.{3,200}|harga\s+(?:langganan|eceran)\b.{3,200}|tarif\s+(?:data|sms|pulsa)\b.{3,160}|harga\s+(?:emas|bbm|pangan)\s+hari\s+ini\s*:.{3,200}|(?:jadwal|acara)\s+(?:siaran|tv|televisi)\s*:?.{0,160})$/i,
  },
  {
    rule: 'article/jump-links',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:loncat|lompat|langsung|menuju)\s+ke\s*:.{2,200}|(?:langsung|live)\s*:\s(?=.*\b(?:ikuti|simak|saksikan|tonton)\b).{3,200}|lewati\s+(?:iklan|promosi|ke)\b.{0,60}|(?:berita|artikel)\s+(?:ini\s+)?(?:tersedia|juga\s+ada)\s+dalam\s+bahasa\b.{0,120})$/i,
  },
  {
    rule: 'article/player',
    kind: 'boilerplate',
    pattern:
      /^(?:dengarkan|putar|lihat\s+video|tonton\s+video|audio|video)\s*:?\s*(?:(?:berita|artikel|tulisan|laporan)\s+ini\s*)?\(?\d{1,2}:\d{2}(?::\d{2})?\)?(?:\s.{0,160})?$/i,
  },
  {
    rule: 'article/event',
    kind: 'ad',
    pattern: new RegExp(
      `^(?=.{20,300}$)(?!.*\\bberikut\\b.*:$)${UNQUOTED}(?=.*(?:\\bpendaftaran\\s+(?:ditutup|dibuka|gratis|lewat|di)\\b|\\b(?:kursi|tempat)\\s+terbatas\\b|\\bmasuk\\s+gratis\\b|\\btiket\\s+(?:presale|habis|tersedia|dijual|bisa)\\b|\\bdaftar\\s+(?:lewat|di|melalui|sekarang)\\b|\\bpesan\\s+tiket\\b))(?=.*(?:\\bpukul\\s+\\d|\\b\\d{1,2}\\s[a-z]{3,9}\\b|\\bhadiri|\\bgratis|\\S\\.[a-z]{2,}/))${UNSAID}`,
      'i',
    ),
  },
  {
    rule: 'article/disclosure',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:(?:reporter|wartawan|jurnalis|redaksi|perjalanan|liputan|peliputan)\b.{3,100}\b(?:atas\s+undangan|dibiayai|didukung|ditanggung|didanai)\b.{3,200}|(?:undangan|dukungan|hibah|sponsor|pendanaan)\s+(?:itu\s+|ini\s+)?tidak\s+(?:memengaruhi|mempengaruhi|menentukan)\b.{3,160}|.{3,80}\s+tidak\s+(?:terlibat|ikut\s+campur|memengaruhi)\b.{0,60}\b(?:isi|penulisan|penyuntingan)\s+(?:liputan|tulisan|artikel|berita)\b.{0,60}|tentang\s+(?:data|metode|seri|liputan)(?:\s+ini)?\s*:.{10,300})$/i,
  },
  {
    rule: 'article/excerpt',
    kind: 'related',
    pattern: /^(?!["“]).{20,400}\s\[(?:…|\.{3})\]$/,
  },
  {
    rule: 'article/feed-item',
    kind: 'boilerplate',
    pattern:
      /^(?:\]\]>|(?:the\s+post|pos)\s.{3,250}\s(?:appeared\s+first\s+on|pertama\s+kali\s+(?:tampil|muncul)\s+(?:di|pada))\s.{2,80}|(?:lanjut(?:kan)?|teruskan)\s+(?:mem)?baca\b[^.!?]{0,60}[→›»>…\s]+|dc:[^\s\d.,:;!?]+\s*:.{2,80}|.{2,80}\s\d+\s+umpan\b.{0,80})$/i,
  },
  {
    rule: 'article/related-title',
    kind: 'related',
    pattern:
      /^(?:\[(?:infografi[ks]|foto|video|galeri|opini|kolom|analisis|podcast|siniar|wawancara)\]\s?.{3,200}|(?:baca|simak|lihat|tonton|cek|dengar(?:kan)?)\s+(?:juga|pula)\b\s?[:|»]?.{3,250}|(?:tonton|cek|simak|dengarkan|kami\s+rekomendasikan|yang\s+sedang\s+ramai|mungkin\s+anda\s+suka|lainnya|sebelumnya|terkait)\s*[:|»]\s?.{3,250}[^.])$/i,
  },
  {
    rule: 'article/advertisement',
    kind: 'ad',
    pattern:
      /^[-–—\s*]*(?:iklan(?:\s+(?:teks|baris|layanan))?|pesan\s+sponsor|sponsor|promo|konten\s+(?:sponsor|berbayar|bersponsor)|advertorial)\s*:\s?.{3,200}$|^[-–—\s*]{2,8}iklan\b[^.!?]{0,60}[-–—\s*]{2,8}$/i,
  },
  {
    rule: 'article/follow-us',
    kind: 'boilerplate',
    pattern:
      /^(?:ikuti\s+(?:penulis|topik|tagar|akun|kami)\b.{0,120}|\*{0,3}\s?saluran\s+whatsapp\b.{0,160}|.{2,60}\s(?:kini\s+)?(?:hadir|ada|tersedia)\s+di\s+(?:whatsapp|telegram|google\s+news|threads|bluesky)\b.{0,160})$/i,
  },
  {
    rule: 'article/signature',
    kind: 'boilerplate',
    pattern:
      /^(?:\((?:\p{L}[\p{L}.]{1,15}\/){1,3}[\p{L}\d-]{2,8}\)|\p{Lu}{2,3}\s?[-–/]\s?\p{Lu}{1,4}\d{0,3}|[-–—=]*\s?[oO]0[oO]\s?[-–—=]*|[-–—]\s?(?:selesai|tamat)\s?[-–—])$/u,
  },
  {
    rule: 'article/scroll',
    kind: 'scroll',
    pattern:
      /^(?:geser|gulir|usap|scroll|swipe)\s+(?:ke\s+[^\s\d.,:;!?]+\s+)?(?:untuk|ke)\s+(?:melihat|berita|foto|membaca|lanjut|artikel|melanjutkan)\b[^.!?]{0,60}$/i,
  },
  {
    rule: 'article/poll',
    kind: 'boilerplate',
    pattern:
      /^(?:menurut(?:mu|\s+(?:anda|kamu|kalian))\s*,[^"“”]{5,200}\?|(?:sudah\s+)?\d[\d.]*\s+(?:suara|orang|pembaca)\s+(?:masuk|memilih|telah\s+memilih)\b.{0,80}|\d[\d.]*\s+suara\s*,.{0,60}|(?:kamu|anda)\s+(?:sudah|telah|baru)\s+menjawab\b.{0,80}|(?:hasil\s+)?(?:jajak\s+pendapat|polling|kuis|survei)(?:\s+(?:pembaca|hari\s+ini|pekan\s+ini))?|tebak\s.{3,120}!|.{2,40}\s\d{1,3}(?:[.,]\d+)?\s?%)$/i,
  },
  {
    rule: 'article/method',
    kind: 'boilerplate',
    pattern:
      /^(?:cara\s+kami\s+(?:bekerja|meliput|memeriksa|menghitung)|bagaimana\s+kami\s+(?:bekerja|meliput|memeriksa)|(?:tentang|soal)\s+(?:liputan|data|seri|metode)\s+ini|metodologi|kamus\s+kecil|daftar\s+istilah|glosarium|transkrip\s+(?:video|audio|siniar)|tentang\s+(?:penulis|reporter|seri\s+ini))\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/appeal',
    kind: 'newsletter',
    pattern:
      /^(?:(?:siaran|liputan|laporan|artikel|konten)\s+(?:langsung\s+)?ini\s+(?:gratis|bebas\s+iklan|terbuka)\b.{0,200}|traktir\s+(?:kami|tim|redaksi)\b.{0,200}|[^\s\d.,:;!?].{2,50}\s(?:adalah|merupakan)\s+(?:proyek|media|organisasi|ruang\s+redaksi)\s+(?:jurnalisme\s+)?(?:nirlaba|independen)\b.{0,300}|(?:setiap|semua)\s+(?:sumbangan|donasi|rupiah)\b.{3,200}\b(?:liputan|redaksi|jurnalisme|wartawan)\b.{0,160})$/i,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:(?:akhir\s+dari\s+)?paling\s+(?:banyak|sering)\s+(?:dibaca|dibuka|dicari|dibagikan|dikomentari)|masih\s+(?:di|dari|tentang)\s+[^.!?]{3,40}|(?:simak|baca|lihat|tonton|cek)\s+(?:juga|pula)|(?:artikel|berita|kabar|cerita)\s+(?:mitra|lain|sebelumnya|berikutnya)|linimasa\s+lain(?:nya)?|kami\s+rekomendasikan|baca\s+lainnya|bacaan\s+(?:selanjutnya|lanjutan|terkait)|video\s+pilihan(?:\s+hari\s+ini)?)\s*[:|»]?$/i,
    heads: true,
  },
  {
    rule: 'article/credit-line',
    kind: 'boilerplate',
    pattern:
      /^(?:suara|narator|pengisi\s+suara|ilustrator|desain(?:er)?|grafis|riset|pembaca\s+berita)\s*:\s?[^.!?]{2,80}$/i,
  },
  {
    rule: 'article/embed-fallback',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:konten|video|gambar|unggahan|peta|grafik|siaran)\s+(?:ini\s+)?(?:tidak\s+(?:dapat|bisa|tersedia)|gagal)\s*(?:dimuat|ditampilkan|diputar)?\b.{0,120}|(?:terjadi\s+kesalahan|ada\s+yang\s+salah)\b.{0,100}|(?:mohon|silakan|harap)\s+(?:muat\s+ulang|aktifkan|perbarui|nyalakan|buka\s+aplikasi)\b.{0,120}|(?:peramban|browser)\s+anda\s+(?:tidak|belum)\b.{0,120}|(?:sedang\s+)?memuat\b[^.!?]{0,30}(?:\.{2,3}|…)?|muat\s+\d+\s+(?:komentar|berita)\s+lagi)$/i,
  },
  {
    rule: 'article/correction',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:ralat|koreksi|klarifikasi|perbaikan|pembaruan|catatan(?:\s+(?:redaksi|editor))?)\s*(?:\([^()]{2,40}\)|,\s[^()]{4,30})?\s*:\s.{5,400}|(?:versi|edisi|judul|keterangan\s+foto)\s+(?:sebelumnya|terdahulu|awal)\s+(?:dari\s+)?(?:artikel|berita|tulisan|naskah|laporan|menyebut|menulis|salah|keliru|memuat)\b.{3,300}|(?:sebelumnya|semula)\s+(?:tertulis|ditulis)\s+(?:dalam|pada|di)\s+(?:artikel|tulisan|berita|judul)\b.{3,300}|(?:sebelumnya|semula)\s+(?:disebut(?:kan)?\s+dalam\s+(?:artikel|tulisan|berita))\b.{3,300}|redaksi\s+(?:telah\s+)?(?:meralat|memperbaiki|mengoreksi|memohon\s+maaf|menyunting)\b.{3,300}|kami\s+(?:telah\s+)?(?:meralat|memperbaiki|mengoreksi)\b.{3,300}|(?:artikel|berita|tulisan)\s+ini\s+(?:telah\s+|sudah\s+)?(?:dikoreksi|diralat|diperbaiki|disesuaikan)\b.{0,300})$/i,
  },
  {
    rule: 'article/funding',
    kind: 'boilerplate',
    pattern:
      /^(?!.*,\s(?:kata|ujar|tutur|ucap|jelas|tegas)\b)(?:(?:liputan|peliputan|laporan|artikel|tulisan|seri|serial|proyek|naskah)\s+ini\s+(?:[^\s\d.,:;!?]+\s+){0,3}(?:didanai|didukung|dibiayai|terlaksana|terwujud|berkat|bagian\s+dari|hasil\s+(?:kerja\s*sama|kolaborasi)|kolaborasi|kerja\s*sama)\b.{2,300}|(?:didukung|didanai|terselenggara|dikerjakan)\s+(?:oleh|atas|berkat|dengan)\s+(?:dukungan|hibah|bantuan|dana|kerja\s*sama)\b.{2,200})$/i,
  },
  {
    rule: 'article/box-heading',
    kind: 'boilerplate',
    pattern:
      /^(?:[^\d.,:;!?|()]{3,40}\s(?:dalam\s+(?:angka|data|gambar)|sekilas|selayang\s+pandang)|(?:sekilas|mengenal|profil(?:\s+singkat)?|data|fakta)\s+[^\s\d.,:;!?][^\d.,:;!?|()]{2,40}|(?:fakta|data|angka)(?:\s+(?:singkat|penting|kunci|menarik))?|(?:kotak|lembar)\s+fakta|tahukah\s+(?:anda|kamu)\??|profil\s+singkat|(?:kilas|lini)\s?(?:balik|masa)|latar\s+belakang\s+singkat|siapa\s+siapa|intinya(?:\s+sih)?|tl;?dr|yang\s+perlu\s+diketahui)\s*(?:\.{3}|…|:)?$/i,
    heads: true,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:batalkan\s+kapan\s+saja\b.{0,60}|akses\s+(?:penuh|tanpa\s+batas|digital|premium)\b.{0,120}|(?=.*\b(?:pertama|langganan|akses|batal[^\s\d.,:;!?]*|paket)\b)rp\.?\s?\d[\d.]*\s*(?:\/|per|untuk|sebulan|setahun)\s*[^\s\d.,:;!?]*\b.{0,100}|(?:pilih|lihat)\s+paket\b.{0,60}|(?:lanjut(?:kan)?|teruskan)\s+(?:mem)?baca\s+(?:dengan|untuk|setelah)\b.{0,120}|sisa\s+(?:tulisan|artikel|berita)\b.{0,120}|(?:sudah|telah)\s+(?:jadi|menjadi)\s+(?:pelanggan|anggota)\?.{0,80}|(?:mulai|hanya|cukup)\s+(?:dari\s+)?rp\.?\s?\d.{0,120})$/i,
  },
  {
    rule: 'article/appeal',
    kind: 'newsletter',
    pattern:
      /^(?!.*["“”])(?!.*,\s(?:kata|pinta|ujar|pesan|seru)\b)(?:(?:kalau|jika|bila|apabila)\s+(?:anda|kamu)\s+(?:menghargai|menyukai|suka|merasa|mampu|ingin|percaya)\b.{3,250}\b(?:dukung[^\s\d.,:;!?]*|donasi|sumbang[^\s\d.,:;!?]*|langganan|berlangganan|jurnalisme|liputan|redaksi)\b.{0,160}|(?:bantu|dukung)\s+(?:kami|redaksi|liputan|jurnalisme)\b.{0,250}|(?:tanpa|berkat)\s+(?:dukungan|sumbangan|donasi|langganan)\s+(?:anda|kamu|pembaca)\b.{0,250}|kami\s+(?:tidak\s+(?:punya|memiliki)\s+(?:pemodal|pemilik\s+modal|investor)|(?:hidup|bertahan|bergantung)\s+(?:dari|pada))\b.{0,250})$/i,
  },
  {
    rule: 'article/newsletter',
    kind: 'newsletter',
    pattern:
      /^(?:(?:satu|sebuah)\s+(?:nawala|surel|buletin|surat)\s.{3,160}\b(?:dikirim|terbit|tiba|sampai|gratis)\b.{0,80}|selamat\s+datang\s+di\s.{3,80},\s(?:surat|nawala|buletin|siniar|kanal|rubrik)\b.{0,250}|dapatkan\s+(?:berita|kabar|kisah|cerita)\b.{0,60}\bdi\s+(?:ponsel|gawai|surel|kotak)\S{0,6})$/i,
  },
  {
    rule: 'article/more-information',
    kind: 'boilerplate',
    pattern:
      /^(?:informasi|keterangan|penjelasan)\s+(?:terkait|lebih\s+lanjut|selengkapnya|tambahan|lain(?:nya)?)\b[^"“]{0,60}\b(?:diakses|dilihat|diperoleh|diunduh|tersedia|kunjungi|hubungi|laman|tautan|situs)\b.{0,160}$/i,
  },
  {
    rule: 'article/separator',
    kind: 'boilerplate',
    pattern: /^(?:[*•~#_=·]\s*){3,}$/,
  },
  {
    rule: 'article/reader-address',
    kind: 'boilerplate',
    pattern: new RegExp(`^(?=.{12,320}$)${UNQUOTED}(?=.*${READER})(?=.*${OWN})${UNSAID}`, 'i'),
  },
  {
    rule: 'article/reader-asked',
    kind: 'newsletter',
    pattern: new RegExp(`^(?=.{12,320}$)${ASKED}${UNQUOTED}${UNSAID}[^.!?]*(?:${OWN}|${WAY})`, 'i'),
  },
  {
    rule: 'article/reader-contact',
    kind: 'boilerplate',
    pattern: new RegExp(
      `^(?=.{12,240}$)(?:(?:ketik|balas|kirim)\\s+[A-Z]{2,8}\\b|(?:[Jj]ika|[Bb]ila|[Kk]alau|[Aa]pabila)\\s+(?:ada|[Aa]nda|kamu|menemukan)\\b.{0,80}\\b(?:ketik|kirim|hubungi|laporkan|sampaikan)\\b|(?:Ketik|Balas|Kirim)\\s+[A-Z]{2,8}\\b|(?:[Ss]ampaikan|[Kk]irim(?:kan)?|[Ll]aporkan|[Hh]ubungi|[Tt]elepon)\\b.{3,160}${PHONE})${UNQUOTED}${UNSAID}`,
    ),
  },
]

/** Lines that pages say so. */
export const pageTalkExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] = [
  ['Apa pendapatmu tentang kereta malam? Tulis di kolom komentar!', 'boilerplate'],
  ['Menurut kamu, apakah kereta malam perlu? Bagikan di kolom komentar, ya.', 'boilerplate'],
  ['Anda suka laporan seperti ini? Nawala kami terbit setiap Sabtu.', 'boilerplate'],
  ['Simak serba-serbi Danau Toba di kanal Wisata.', 'newsletter'],
  ['Jangan lupa subscribe channel YouTube Harian Danau.', 'newsletter'],
  ['Saksikan siaran langsung Danau TV di kanal digital 32 UHF.', 'newsletter'],
  ['Ketik REG DANAU kirim ke 9123, Rp 500 per hari.', 'boilerplate'],
  ['Jika ada kekeliruan dalam berita ini, ketik SALAH lalu kirim ke 9123.', 'boilerplate'],
  ['Sampaikan harga ikan di tempat Anda ke nomor 0812-5550-123.', 'boilerplate'],
  ['Tulisan ini dimutakhirkan pada Senin pukul 20.10 WIB.', 'boilerplate'],
  ['Berita ini tersedia dalam bahasa lain: English', 'boilerplate'],
  ['Anda sedang membaca versi ringan halaman ini.', 'boilerplate'],
  ['Tautan dalam artikel ini:', 'boilerplate'],
  ['Intisari disusun mesin dan ditinjau editor.', 'boilerplate'],
  ['Harian Danau menayangkan konten dengan bantuan teknologi AI.', 'boilerplate'],
  ['[1] https://harian-danau.example/kereta', 'boilerplate'],
  ['Dicetak pada: Senin, 19 Juni 2023 10:00', 'boilerplate'],
  ['Prakiraan cuaca Balige: hujan ringan, 22-27 °C', 'boilerplate'],
  ['KURS BI 19/6 | USD 15.010 | EUR 16.400', 'boilerplate'],
  ['Jadwal salat Balige: Subuh 04.55, Zuhur 12.30', 'boilerplate'],
  ['Ramalan bintang pekan ini: Libra menerima kabar baik.', 'boilerplate'],
  ['Dibutuhkan segera: juru masak kapal. Hubungi 0812-5550-123.', 'boilerplate'],
  ['Turut berdukacita atas wafatnya Bapak Togar, Senin 19/6.', 'boilerplate'],
  ['Loncat ke: Hari 1 | Hari 2', 'boilerplate'],
  ['Dengarkan berita ini 03:12 (suara perempuan)', 'boilerplate'],
  ['Hadiri Malam Danau, Kamis 22 Juni pukul 19.00. Pendaftaran ditutup bila kursi habis.', 'ad'],
  ['Reporter kami berada di Wina atas undangan Kedutaan Austria.', 'boilerplate'],
  ['Undangan itu tidak memengaruhi isi liputan.', 'boilerplate'],
  ['Kereta malam ke Graz akan berangkat lagi setelah dua tahun berhenti. […]', 'related'],
  ['The post Kereta Malam ke Wina appeared first on Harian Danau.', 'boilerplate'],
  ['Lanjutkan membaca →', 'boilerplate'],
  ['[Infografik] Berapa Tiket Kereta ke Wina', 'related'],
  ['BACA PULA: Kereta Malam ke Wina Penuh', 'related'],
  ['- Iklan teks: perahu bekas, ketik PERAHU -', 'ad'],
  ['--- iklan tidak ikut dicetak ---', 'ad'],
  ['Ikuti penulis ini agar tulisannya muncul lebih dulu.', 'boilerplate'],
  ['(Antara/ab/cd-01)', 'boilerplate'],
  ['-o0o-', 'boilerplate'],
  ['* *** *', 'boilerplate'],
  ['Satu nawala setiap petang, dikirim pukul lima.', 'newsletter'],
  ['Selamat datang di Ombak, surat mingguan tentang danau.', 'newsletter'],
  ['Informasi selengkapnya dapat diakses pada laman kementerian.', 'boilerplate'],
  ['Versi sebelumnya dari tulisan ini salah menyebut nama danau.', 'boilerplate'],
  ['Koreksi (20/6): kapal itu punya dua geladak.', 'boilerplate'],
  ['Redaksi meralat nama duta besar.', 'boilerplate'],
  ['Liputan ini didukung hibah Yayasan Toba.', 'boilerplate'],
  ['Danau Toba dalam Angka', 'boilerplate'],
  ['TL;DR', 'boilerplate'],
  ['Menurutmu, perlukah kereta malam dihapus?', 'boilerplate'],
  ['Baca majalah cetak edisi danau di lobi perpustakaan.', 'newsletter'],
  ['Sekilas Toba', 'boilerplate'],
  ['Batalkan kapan saja.', 'paywall'],
  ['Rp 25.000 untuk bulan pertama', 'paywall'],
  ['Bantu kami tetap meliput danau.', 'newsletter'],
  ['Kalau Anda menghargai kerja ini, dukung kami mulai hari ini.', 'newsletter'],
  ['Geser untuk melihat foto lainnya 1/3', 'scroll'],
  ['Menurut Anda, bolehkah kereta malam dihapus?', 'boilerplate'],
  ['Sudah 2.318 suara masuk', 'boilerplate'],
  ['Cara kami bekerja', 'boilerplate'],
  ['Transkrip video', 'boilerplate'],
  ['Siaran langsung ini gratis untuk semua pembaca.', 'newsletter'],
  ['Danau adalah proyek jurnalisme nirlaba yang diaudit setiap tahun.', 'newsletter'],
  ['Paling banyak dibaca', 'related'],
  ['Simak pula:', 'related'],
  ['Suara: Ratri (AI)', 'boilerplate'],
  ['Konten ini tidak dapat ditampilkan.', 'boilerplate'],
]

/** Lines of stories that are like them. */
export const pageTalkNever: readonly string[] = [
  'Ikuti adat setempat, pesan protokol kerajaan kepada para tamu.',
  'Simak surat itu sendiri, kata Menlu, sebelum bertanya.',
  '"Kamu baca artikel ini?" tanya hakim kepada saksi.',
  'Anda boleh masuk, kata penjaga istana kepada utusan itu.',
  'Dengarkan nenek moyang, lanjutnya, adalah nama pelayaran itu.',
  'Artikel 5 perjanjian itu ditolak kedua pihak.',
  'Sumber: itulah kata yang paling sering muncul dalam perdebatan. Kedua pihak berselisih.',
  'Kurs rupiah melemah setelah pertemuan itu.',
  'Cuaca buruk menunda kedatangan menteri itu.',
  'Kirim pasukan atau pulang, demikian pesan jenderal itu.',
  'Tulis ulang pasal itu, pinta delegasi selatan.',
  'Dicari sejak Maret, kapal itu ditemukan di Pulau Serutu.',
  'Pendaftaran pemilih di kedutaan dibuka pada Senin.',
  'Pendaftaran dibuka 3 Maret sampai 2 April. Berikut dokumen yang harus dibawa:',
  'Menurut Anda, apakah perundingan gagal? Pertanyaan itu dijawab dengan diam.',
  'Siaran langsung dari istana dihentikan pukul sembilan.',
  'Muat ulang kapal itu memakan dua hari, kata syahbandar.',
  'Sebelumnya tertulis nama lain di pintu itu, kata penjaga.',
  'Fakta itu dibantah kedutaan.',
  'Bantu mereka dulu, pesan raja kepada utusannya.',
  'Komentar pertama datang dari petugas kebersihan museum.',
]
