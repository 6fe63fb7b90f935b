import type { FurnitureRule } from '../tables/article.ts'

/** What pages say to their readers beside the story: invitations, notices, buttons. Whole lines. */
export const pageNoise: readonly FurnitureRule[] = [
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
      /^(?:(?:isi\s+)?(?:tulisan|artikel|opini|konten|pendapat)\s+(?:dalam\s+)?(?:\p{L}+\s+)?(?:ini\s+)?(?:tidak\s+(?:mewakili|mencerminkan)|sepenuhnya\s+(?:menjadi\s+)?tanggung\s+jawab|(?:adalah|merupakan)\s+(?:pendapat|pandangan)\s+pribadi)\b|(?:artikel|tulisan|konten)\s+ini\s+(?:merupakan|adalah|hasil)\s+kerja\s*sama\b|sanggahan\s*:|disclaimer\s*:?|(?:pengutipan|pemuatan|penggunaan)\s+(?:ulang\s+)?(?:wajib|harus|tanpa)\b|dilarang\s+(?:keras\s+)?(?:mengutip|memuat|menyiarkan|mengambil|menggandakan)\b|(?:situs|laman|kami)\s+(?:ini\s+)?menyimpan\s+berkas\b).{0,250}$/iu,
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
]

/** Lines that pages say to their readers. */
export const pageNoiseExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] =
  [
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
    ['Komentar ditutup.', 'boilerplate'],
    ['Balas', 'boilerplate'],
    ['Dibaca 204 kali Cetak Kirim', 'boilerplate'],
    ['Kembali ke atas', 'boilerplate'],
    ['3 jam lalu', 'boilerplate'],
    ['Uploader : Siti Aminah', 'boilerplate'],
    ['Anda sudah membaca 3 dari 5 artikel gratis bulan ini.', 'paywall'],
    ['Sering dibuka', 'related'],
  ]

/** Lines of stories that begin like them. */
export const pageNoiseNever: readonly string[] = [
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
]
