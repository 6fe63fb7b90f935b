import type { FurnitureRule } from '../tables/article.ts'

/** What pages say to their readers beside the story: invitations, notices, buttons. Whole lines. */
export const pageNoise: readonly FurnitureRule[] = [
  {
    rule: 'article/newsletter',
    kind: 'newsletter',
    pattern:
      /^(?:[^\s\d.,:;!?].{2,60}\bkini\s+(?:hadir|tersedia|ada)\s+di\s+(?:whatsapp|telegram|aplikasi|kanal)\b.{0,80}|jadilah\s+(?:yang\s+)?pertama\s+(?:(?:yang\s+)?(?:mendapat|menerima|tahu|membaca)\w*)\b.{0,200}|suka\s+.{3,60}\?\s+(?:unduh|ikuti|gabung|berlangganan|langganan)\b.{0,160})$/i,
  },
  {
    rule: 'article/box-heading',
    kind: 'boilerplate',
    pattern:
      /^(?:poin\s+(?:penting|utama|berita)|poin-poin\s+(?:penting|utama)|ringkasan(?:\s+(?:berita|artikel))?|sekilas|intisari|indeks\s+artikel|daftar\s+isi|apa\s+yang\s+(?:bisa|akan|dapat)\s+anda\s+(?:pelajari|baca|temukan)\b.{0,40}|(?:nomor|kontak)\s+penting|yang\s+perlu\s+(?:anda\s+)?diketahui)\s*[:?]?$/i,
    heads: true,
  },
  {
    rule: 'article/separator',
    kind: 'boilerplate',
    pattern: /^(?:_{3,}|\*{3,}|(?:\*\s){2,}\*|[-–—]{2,}|(?:•\s?){3,}|~{3,})$/,
  },
  {
    rule: 'article/advertisement',
    kind: 'ad',
    pattern:
      /^(?:klik\s+di\s*sini\b|(?:konten|tautan)\s+(?:sponsor|promosi|berbayar|di\s+bawah\s+ini\s+disajikan)\b|ruang\s+(?:iklan\s+)?ini\s+tersedia\b|pasang\s+iklan\b|(?:artikel|berita|konten)\s+(?:ini\s+)?berlanjut\s+(?:setelah|di\s+bawah)\b|lanjut\s+(?:mem)?baca\s+(?:setelah|di\s+bawah)\b|promo\s+(?:hari|bulan)\s+ini\b).{0,120}$/i,
  },
  {
    rule: 'article/newsletter',
    kind: 'newsletter',
    pattern:
      /^(?!["“'‘]).{0,120}\b(?:alamat\s+(?:surel|e-?mail)|surel|kotak\s+(?:surat|masuk))\b.{0,60}\b(?:anda|kamu)\b(?=.{0,160}$)(?=.{0,300}$)|^(?:berlangganan|langganan|terima|dapatkan|peroleh)\b.{0,120}\b(?:kotak\s+(?:surat|masuk)|surel|buletin|ringkasan)\b.{0,160}$|^untuk\s+berlangganan\b.{0,200}$/i,
  },
  {
    rule: 'article/channel',
    kind: 'newsletter',
    pattern:
      /^(?:simak|cek|ikuti|baca|dapatkan|temukan|gabung|bergabung)\b.{0,140}\b(?:(?:saluran|kanal|grup|channel)\b.{0,60}\b(?:kami|pesan|whatsapp|telegram|resmi)|aplikasi\s+perpesanan)\b.{0,120}$|^(?:nyalakan|aktifkan|hidupkan|izinkan)\s+(?:notifikasi|pemberitahuan)\b.{0,120}$/i,
  },
  {
    rule: 'article/follow-us',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:pasang|unduh|instal|download|buka)\s+(?:sekarang\s+)?(?:juga\s+)?(?:aplikasi|app)\b|baca\s+(?:berita|artikel)\b.{0,60}\b(?:aplikasi|app)\b|(?:versi|edisi)\s+(?:cetak|digital)\s+(?:berita|artikel|tulisan)\s+ini\b).{0,160}$/i,
  },
  {
    rule: 'article/appeal',
    kind: 'boilerplate',
    pattern:
      /^(?:dukung\s+(?:kami\s+(?:dengan|lewat|melalui|mulai|agar)|jurnalisme|kerja\s+(?:kami|redaksi))\b|(?:jurnalisme|liputan|kerja)\s+kami\s+(?:hidup|bergantung|didanai|gratis)\b|(?:donasi|berdonasi)\s+(?:di\s*sini|sekarang|anda|mulai|lewat|untuk\s+(?:kami|redaksi))\b|terima\s+kasih\s+(?:telah|sudah)\s+membaca\b).{0,250}$/i,
  },
  {
    rule: 'article/feedback',
    kind: 'boilerplate',
    pattern:
      /^(?:apakah\s+(?:artikel|berita|tulisan|informasi)\s+ini\s+(?:bermanfaat|berguna|membantu)|beri\s+(?:nilai|penilaian|rating)\b|(?:punya|ada)\s+(?:informasi|koreksi|saran|kritik|pertanyaan|cerita|masukan)\b(?=.{0,120}\b(?:redaksi|kami|hubungi|sampaikan|kirim))|(?:temukan|menemukan|ada)\s+kesalahan\b|(?:kirim|tulis|sampaikan)(?:kan)?\s+(?:tulisan|tanggapan|opini|surat|pendapat|keluhan|pertanyaan)\s+(?:anda|kamu)\b|hubungi\s+(?:kami|redaksi)\b).{0,200}$/i,
  },
  {
    rule: 'article/disclaimer',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:isi\s+)?(?:tulisan|artikel|opini|konten|pendapat)\s+(?:dalam\s+)?(?:[^\s\d.,:;!?]+\s+)?(?:ini\s+)?(?:tidak\s+(?:mewakili|mencerminkan)|sepenuhnya\s+(?:menjadi\s+)?tanggung\s+jawab|(?:adalah|merupakan)\s+(?:pendapat|pandangan)\s+pribadi)\b|(?:artikel|tulisan|konten|liputan|seri|wawancara|rubrik|penjelasan)\s+ini\s+(?:(?:merupakan|adalah|hasil|terbit|didukung|dibuat|bagian)\b.{0,40}\b(?:kerja\s*sama|program|hibah|seri|dana|dukungan|setiap)|bukan\s+(?:nasihat|anjuran|saran))\b|(?:ralat|koreksi|klarifikasi|catatan\s+(?:redaksi|editor|perbaikan))\b.{0,60}:|(?:pemuatan|penerbitan)\s+(?:kembali|ulang)\b|sanggahan\s*:|disclaimer\s*:?|(?:pengutipan|pemuatan|penggunaan)\s+(?:ulang\s+)?(?:wajib|harus|tanpa)\b|dilarang\s+(?:keras\s+)?(?:mengutip|memuat|menyiarkan|mengambil|menggandakan)\b|(?:situs|laman|kami)\s+(?:ini\s+)?menyimpan\s+berkas\b).{0,250}$/i,
  },
  {
    rule: 'article/comment-form',
    kind: 'boilerplate',
    pattern:
      /^(?:alamat\s+(?:email|surel)\s+anda\s+tidak\s+akan\s+dipublikasikan\b.{0,80}|komentar\s+(?:ini\s+)?(?:telah\s+)?(?:ditutup|dihapus|dinonaktifkan|dimoderasi)\b.{0,80}|jadilah\s+(?:yang\s+|orang\s+)?pertama\b.{0,60}|(?:masuk|login|log\s+in)\s+untuk\s+(?:berkomentar|memberi|menulis)\b.{0,40}|balas(?:\s+laporkan)?|laporkan\s+komentar|tinggalkan\s+(?:balasan|komentar)|batalkan\s+balasan|simpan\s+nama\b.{0,140}|tulis(?:kan)?\s+tanggapan(?:\s+anda)?)[.!]?$/i,
  },
  {
    rule: 'article/buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:dibaca|dilihat)\s*:?\s+\d[\d.,]*\s*(?:rb|ribu|k|jt)?\s*(?:x|kali)?(?:\s+(?:cetak|kirim|bagikan|komentar|print))*|(?:muat|tampilkan|lihat)\s+lebih\s+banyak|kembali\s+ke\s+(?:atas|beranda)|(?:berita|artikel|pos|tulisan|kisah)\s+(?:sebelumnya|berikutnya|selanjutnya)|salin\s+(?:link|tautan)|google\s+news|lihat\s+(?:semua|artikel\s+asli|sumber)|artikel\s+asli|suka|balas\s+·\s+suka|(?:tentang|profil)\s+penulis|tim\s+redaksi|langsung\s+ke\s+(?:konten|isi)|tutup|setuju|mengerti|\d{1,2}\s+(?:detik|menit|jam|hari)\s+(?:yang\s+)?lalu)[.!]?$/i,
  },
  {
    rule: 'article/credit-line',
    kind: 'boilerplate',
    pattern:
      /^(?:uploader|laporan|sumber\s+berita|penyunting|pengunggah|fotografer|videografer)\s*:\s?[^.!?]{1,80}$/i,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:konten\s+premium\b|anda\s+(?:sudah|telah)\s+membaca\s+\d+\b|buka\s+(?:semua\s+)?akses\b|beli\s+(?:artikel|akses|paket)\b).{0,120}$/i,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:trending|(?:paling|sering)\s+(?:banyak\s+)?(?:dibaca|dibuka|dicari)|berita\s+foto|jajak\s+pendapat|lainnya|(?:kabar|info)\s+(?:terkini|lainnya)|anda\s+mungkin\s+(?:suka|tertarik)|pos-pos\s+terbaru|sekilas\s+info)\s*[:|»]?$/i,
    heads: true,
  },
  {
    rule: 'article/invitation',
    kind: 'newsletter',
    pattern:
      /^(?:ingin|mau|tak\s+ingin|tidak\s+ingin|jangan\s+(?:sampai\s+)?(?:lewatkan|ketinggalan|terlewat))\b.{3,160}[?!.,]\s+(?:yuk\s*,?\s*)?(?:ikuti|gabung|bergabung(?:lah)?|unduh|pasang|daftar(?:kan)?|langganan|berlangganan|dapatkan|klik|aktifkan|nyalakan|kunjungi|pantau)\b.{0,250}$/i,
  },
  {
    rule: 'article/share-buttons',
    kind: 'boilerplate',
    pattern:
      /^(?=.{0,160}$)(?=.*[^\s\d.,:;!?])(?:(?:bagikan|berbagi|share|tweet|kirim|simpan|cetak|salin|link|tautan|e-?mail|surel|wa|whatsapp|facebook|fb|twitter|x|telegram|line|threads|print|komentar|dibaca|kali|ke|via|lewat|teman|halaman|ini|\d[\d.,]*)(?:[\s:|·•,/]+|$)){2,14}$/i,
  },
  {
    rule: 'article/share-buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:bagikan|sebarkan)\s+(?:kabar|berita|artikel|tulisan|kisah|laman|halaman|ini)\b.{0,40}$/i,
  },
  {
    rule: 'article/topics',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:topik|tags?|label)\s+(?:terkait|artikel|berita|populer)\b[^.!?]{0,200}|(?:label|kata\s+kunci)\s*:[^.!?]{2,200}|ditandai\s+[^.!?]{2,100})$/i,
  },
  {
    rule: 'article/poll',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:bagaimana|apa)\s+(?:perasaan|reaksi|pendapat|tanggapan|komentar)\s*(?:anda|kamu|mu)\b.{0,100}\?|(?:setuju|percaya|yakin|tertarik)(?:kah)?\s+(?:anda|kamu)\b.{0,140}\?|(?:kuis|polling|jajak\s+pendapat)(?:\s+(?:hari|pekan|minggu)\s+ini)?\s*:.{0,160}|(?:senang|sedih|marah|kaget|terkejut|terinspirasi|terhibur|bangga|takut|lucu|biasa\s+saja|setuju|tidak\s+setuju|ragu-ragu|tidak\s+tahu|ya|tidak)\s*\(?\d{1,3}(?:[.,]\d+)?\s?%\)?|setuju\W{0,3}\s*tidak\s+setuju(?:\W{0,3}\s*(?:ragu-ragu|tidak\s+tahu))?)$/i,
  },
  {
    rule: 'article/comment-form',
    kind: 'boilerplate',
    pattern:
      /^(?:berkomentarlah\b|(?:isi|setiap|semua|segala)\s+komentar\b(?=.{0,80}\b(?:tanggung\s+jawab|urusan|pendapat|milik)\b)|(?:gunakan|pakai|pakailah)\s+bahasa\b(?=.{0,80}\b(?:ber)?komentar\b)|redaksi\s+berhak\s+(?:menghapus|menyunting|mengubah)\b).{0,200}$/i,
  },
  {
    rule: 'article/follow-us',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:buka|baca|lanjut(?:kan)?)\s+(?:di|lewat|melalui|dengan)\s+(?:aplikasi|app)\b|lebih\s+(?:nyaman|cepat|hemat|mudah|lengkap)\b.{0,60}\b(?:aplikasi|app)\b|(?:ikuti|follow)\s+(?:akun|kami)\b|saksikan\s+(?:live|siaran\s+langsung\s+(?:kami|di)|tayangan)\b).{0,160}$/i,
  },
  {
    rule: 'article/imprint',
    kind: 'boilerplate',
    pattern:
      /^(?:.{0,80}\b(?:terdaftar|terverifikasi|diverifikasi)\s+(?:di\s+|oleh\s+|pada\s+)?dewan\s+pers\b|sertifikat\s+dewan\s+pers\b|(?:(?:seluruh|semua)\s+)?(?:isi|konten|materi|gambar|tulisan)(?:\s+(?:dan\s+[^\s\d.,:;!?]+|laman|situs|web|halaman|ini)){0,3}\s+(?:dilindungi\s+(?:hak\s+cipta|undang-undang)|tidak\s+boleh\s+(?:dimuat|disalin|dikutip|digandakan|diperbanyak|diperdagangkan))\b|(?:laman|halaman)\s+ini\s+dimuat\s+dalam\b|(?:kantor|alamat|kontak)\s+redaksi\s*:|sekilas\s+info\s*:).{0,300}$/i,
  },
  {
    rule: 'article/imprint',
    kind: 'boilerplate',
    pattern:
      /^(?:pedoman\s+media\s+siber|(?:artikel|berita|tulisan)\s+ini\s+(?:telah|sudah)\s+(?:diperbarui|diralat|diubah|disunting\s+ulang)\b.{0,200}|artikel\s+asli\s*:.{0,200}|baca\s+artikel\s+asli(?:nya)?\b.{0,40}|(?:tentang\s+kami|redaksi|info\s+iklan|kontak|kebijakan\s+privasi|pedoman\s+media\s+siber)(?:\s*[|·•]\s*[^\d.,:;!?|()]{3,30}){1,8})$/i,
  },
  {
    rule: 'article/buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:waktu|lama)\s+baca\s*:?\s*\d{1,3}\s*menit|\d{1,3}\s*menit\s+(?:mem)?baca|dengarkan\s+(?:artikel|berita|kabar|tulisan)(?:\s+ini)?|(?:ubah|atur)\s+ukuran\s+(?:huruf|teks)|a\s*[-–]\s*a\s*\+|(?:terakhir\s+)?diperbarui\s+\d{1,2}\s+(?:menit|jam|hari)\s+(?:yang\s+)?lalu|(?:suka\s+)?memuat\s*(?:\.{2,3}|…)|menyukai\s+ini\s*:?|navigasi\s+(?:pos|tulisan)|(?:lihat|buka)\s+(?:semua\s+)?(?:foto|galeri|video)(?:nya)?(?:\s+(?:lainnya|di\s*sini|selengkapnya))?|tampilkan\s+komentar|kirim|simpan|saya\s+mengerti|terima\s+semua|laporkan\s+kesalahan\b.{0,30}|selanjutnya\s+tampilkan\s+semua|masuk\s+untuk\s+menyimpan\b.{0,40})[.!]?$/i,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:(?:berita|kabar|artikel|video|foto|cerita|tulisan|kisah)\s+(?:terkait|lain(?:nya)?|pilihan|populer|terpopuler|terhangat|terbaru|terkini|serupa)|ter(?:kait|hangat|populer|favorit|viral)|sedang\s+(?:ramai|hangat|tren|viral)|untuk\s+anda|jangan\s+lewatkan|simak\s+(?:kabar|berita)\s+lainnya|pilihan\s+(?:hari\s+ini|pembaca)|(?:konten|artikel|tulisan)\s+bersponsor|promosi)(?:\s+(?:lainnya|hari\s+ini|pekan\s+ini|untuk\s+anda))?\s*[:|»]?$/i,
    heads: true,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:(?:hanya|khusus)\s+untuk\s+(?:pelanggan|anggota)|artikel\s+ini\s+untuk\s+(?:pelanggan|anggota)\b.{0,120}|sisa\s+artikel\s+gratis\b.{0,80}|(?:mulai\s+)?berlangganan|coba\s+gratis\b.{0,60}|kirim\s+surel\s+untuk\s+berlangganan\b.{0,80})[.!]?$/i,
  },
  {
    rule: 'article/cookie',
    kind: 'cookie',
    pattern:
      /^dengan\s+(?:tetap\s+)?(?:membuka|memakai|menelusuri)\b.{0,80}\banda\s+(?:menyetujui|setuju)\b.{0,120}$/i,
  },
  {
    rule: 'article/feedback',
    kind: 'boilerplate',
    pattern:
      /^(?!.*,\s(?:kata|ujar|pinta|pesan|seru)\b)punya\b.{3,80}\?\s+(?:kirim|hubungi|sampaikan|beri\s+tahu)\b.{0,160}$/i,
  },
  {
    rule: 'article/embedded-post',
    kind: 'boilerplate',
    pattern:
      /^(?:.{1,50}\s)?\(?@\w{2,30}\)?(?:\s*[·•|,—–-]\s*(?:\d{1,2}[:.]\d{2}(?:\s?[AaPp][Mm])?|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4})){1,3}$/u,
  },
  {
    rule: 'article/live-over',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:siaran|liputan|laporan|pembaruan)\s+langsung\s+(?:kami\s+|ini\s+|.{3,60}\s)?(?:telah|sudah|kini|resmi)?\s*(?:berakhir|ditutup|selesai|diakhiri)|(?:demikian|sekian)\s+(?:liputan|laporan|siaran)\s+langsung\b|(?:kami\s+)?(?:menutup|mengakhiri)\s+(?:liputan|laporan|siaran)\s+langsung\b|terima\s+kasih\s+(?:telah|sudah|atas\s+perhatian)\b.{0,20}\b(?:mengikuti|menyimak|bersama\s+kami)\b).{0,160}$/i,
  },
  {
    rule: 'article/advertisement',
    kind: 'ad',
    pattern: /^(?:iklan(?:\s+baris)?|advertorial|sponsor)\s*:\s?.{3,160}$/i,
  },
  {
    rule: 'article/imprint',
    kind: 'boilerplate',
    pattern:
      /^(?:.{2,60}\b(?:dikelola|diterbitkan)\s+(?:oleh\s+)?(?:koperasi|yayasan|perkumpulan|pt|cv|perusahaan)\b.{0,160}|(?:.{2,60}\.\s+)?alamat(?:\s+redaksi)?\s*:\s?(?:jalan|jl\.?|gedung|kompleks)\b.{0,160})$/i,
  },
  {
    rule: 'article/credit-line',
    kind: 'boilerplate',
    pattern:
      /^(?:[Pp]enulis|[Rr]eporter|[Pp]ewarta|[Ww]artawan|[Pp]eliput)\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}[,;|/·]\s*(?:[Pp]enyunting|[Ee]ditor|[Rr]edaktur)\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}$/u,
  },
  {
    rule: 'article/credit-line',
    kind: 'boilerplate',
    pattern: /^(?:rep|red|penyelaras|sumber\s+(?:artikel|tulisan|video))\s*:\s?[^.!?]{1,100}$/i,
  },
]

/** Lines that pages say to their readers. */
export const pageNoiseExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] =
  [
    ['Poin penting', 'boilerplate'],
    ['Kabar Danau kini hadir di WhatsApp.', 'newsletter'],
    ['Jadilah yang pertama mendapatkan laporan kami.', 'newsletter'],
    ['***', 'boilerplate'],
    ['Liputan langsung kami telah berakhir.', 'boilerplate'],
    ['Terima kasih telah mengikuti laporan kami dari Wina.', 'boilerplate'],
    ['Iklan: perahu dijual cepat di Bitung', 'ad'],
    ['Kabar Danau diterbitkan Yayasan Toba, Balige.', 'boilerplate'],
    ['Alamat redaksi: Jalan Pelabuhan 4, Balige', 'boilerplate'],
    ['Penulis Ina Sirait, penyunting Togar Manik', 'boilerplate'],
    ['Klik di sini untuk promo tiket kereta ke Wina', 'ad'],
    ['Artikel berlanjut setelah iklan', 'ad'],
    ['Kirim alamat surel Anda untuk menerima satu kisah setiap bulan.', 'newsletter'],
    ['Terima ringkasan mingguan langsung di kotak surat Anda.', 'newsletter'],
    ['Cek artikel lain di saluran pesan kami.', 'newsletter'],
    ['Nyalakan notifikasi agar tidak ketinggalan berita.', 'newsletter'],
    ['Pasang aplikasi kami di ponsel Anda.', 'boilerplate'],
    ['Jurnalisme kami hidup dari sumbangan pembaca.', 'boilerplate'],
    ['Apakah artikel ini bermanfaat?', 'boilerplate'],
    ['Ada koreksi? Sampaikan ke redaksi.', 'boilerplate'],
    ['Isi tulisan sepenuhnya tanggung jawab penulis.', 'boilerplate'],
    ['Dilarang mengutip tanpa izin tertulis dari penerbit.', 'boilerplate'],
    ['Penjelasan ini bukan nasihat hukum.', 'boilerplate'],
    ['Ralat: nama duta besar semula salah tulis.', 'boilerplate'],
    ['Tulisan ini terbit atas kerja sama dengan Yayasan Uji.', 'boilerplate'],
    ['Komentar ditutup.', 'boilerplate'],
    ['Balas', 'boilerplate'],
    ['Dibaca 204 kali Cetak Kirim', 'boilerplate'],
    ['Kembali ke atas', 'boilerplate'],
    ['3 jam lalu', 'boilerplate'],
    ['Uploader : Siti Aminah', 'boilerplate'],
    ['Anda sudah membaca 3 dari 5 artikel gratis bulan ini.', 'paywall'],
    ['Sering dibuka', 'related'],
    [
      'Ingin tahu kabar dari danau setiap pagi? Ikuti kanal pesan kami dan kami kirim ringkasannya.',
      'newsletter',
    ],
    ['Bagikan 5 komentar', 'boilerplate'],
    ['Cetak halaman ini | Kirim ke teman | Dibaca: 1.204 kali', 'boilerplate'],
    ['Bagikan kabar ini', 'boilerplate'],
    ['Topik Artikel : Wina, kereta malam', 'boilerplate'],
    ['Apa pendapat Anda tentang kereta malam?', 'boilerplate'],
    ['Tidak setuju (40%)', 'boilerplate'],
    ['Isi komentar menjadi tanggung jawab penulisnya.', 'boilerplate'],
    ['Buka di aplikasi Harian Danau, bebas iklan selama sebulan.', 'boilerplate'],
    ['PT Harian Danau. Terdaftar di Dewan Pers sejak 2019.', 'boilerplate'],
    ['Seluruh isi laman ini dilindungi hak cipta.', 'boilerplate'],
    ['Artikel ini telah diperbarui pada Senin pukul 10.15 WIB.', 'boilerplate'],
    ['3 menit baca', 'boilerplate'],
    ['Kabar Lainnya', 'related'],
    ['Hanya untuk pelanggan', 'paywall'],
    ['Dengan tetap membuka laman ini, Anda menyetujui pemakaian kuki.', 'cookie'],
    ['Punya foto kereta itu? Kirim ke meja redaksi kami.', 'boilerplate'],
    ['Rep: Siti Aminah', 'boilerplate'],
  ]

/** Lines of stories that begin like them. */
export const pageNoiseNever: readonly string[] = [
  'Suka atau tidak? Menteri itu tidak menjawab.',
  'Poin penting rapat itu, kata menteri, belum disepakati.',
  'Sekilas ia menoleh, lalu pergi.',
  'Balas dendam bukan pilihan, kata Menlu.',
  'Dukung kami atau menyingkir, pinta Presiden kepada sekutunya.',
  'Tutup mata atas pelanggaran itu, kata duta besar, tidak mungkin.',
  'Laporan: jumlah korban terus naik. Menlu belum menanggapi.',
  'Surel itu dikirim dari kantor Menlu kepada para duta besar.',
  'Setuju atau tidak, kedua negara harus bertemu lagi.',
  'Terima kasih, kata Menlu, lalu ia naik kereta.',
  'Hubungi KBRI Wina bila kereta dihentikan, pesan Menlu.',
  'Dilarang masuk, rombongan itu menunggu di perbatasan.',
  'Donasi kemanusiaan itu tiba di Wina pada Senin, kata kementerian.',
  'Ingin berdamai, Menlu itu terbang ke Wina, lalu ia bertemu wakil lawannya.',
  'Kirim pasukan ke perbatasan bukan pilihan, kata Menlu.',
  'Setuju dengan usul itu, 40 negara meneken perjanjian.',
  'Isi surat itu tidak boleh dibuka sebelum Senin, kata Menlu.',
  'Simpan senjata kalian, pinta Presiden kepada kedua pihak.',
  'Artikel ini menjadi pangkal sengketa, kata Menlu.',
  'Terkait usul itu, Menlu belum menjawab.',
  'Untuk Anda yang menunggu kereta, stasiun dibuka lagi pada Senin.',
  'Bagikan beras itu kepada pengungsi, perintah gubernur.',
  'Punya dua paspor, duta besar itu diminta memilih.',
]
