import type { FurnitureRule } from '../tables/article.ts'

/**
 * What a page notes beside its story without speaking of itself: prices and shops, whose names were changed, whom to call, timetables, who
 * translated it, how to quote it. Whole lines.
 */
export const pageNotes: readonly FurnitureRule[] = [
  {
    rule: 'article/editors-note',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:nama|identitas)\b[^.!?"“]{0,60}\b(?:disamarkan|diubah|dirahasiakan|diganti)\b.{0,120}|peringatan\s+isi\s*:.{3,200}|\*?\s?naskah\s+(?:ini|asli|warta|berita)\b[^"“]{0,80}\b(?:diterjemahkan|dialihbahasakan|dibacakan|disunting|disadur)\s+(?:dari|oleh)\b.{0,160}|(?:penulis|naskah)\s*:\s[^"“]{3,80}\.\s+(?:disunting|diedit|penyunting)\b.{0,60})$/i,
  },
  {
    rule: 'article/reader-contact',
    kind: 'boilerplate',
    pattern:
      /^(?:(?=.*\d{3})(?:hotline|call\s+center|nomor\s+(?:darurat|pengaduan)|layanan\s+pengaduan)\b[^"“]{3,160}|darurat\?\s.{3,160}|sampaikan\s+(?:pengaduan|keluhan|laporan|aspirasi)\b[^"“]{3,160}|waspada(?:i)?\s+penipuan\b.{0,200}|sudahkah\s+(?:anda|kamu)\b.{3,250}|(?:bila|jika|kalau|apabila)\s+(?:anda|kamu)\b[^"“]{3,120}\b(?:tulislah|tulis|hubungi|kirim|telepon|laporkan)\b.{0,120}|ada\s+yang\s+(?:kurang|salah|keliru)\b[^?]{0,60}\b(?:tulisan|artikel|berita)\s+ini\?.{0,160}|sebelum\s+(?:anda|kamu)\s+(?:menutup|pergi|meninggalkan|lanjut)\b.{3,250})$/i,
  },
  {
    rule: 'article/service',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:jadwal|jam|waktu|pasang)\s+(?:misa|salat|shalat|sholat|layanan|buka|kapal|kereta|imsak|surut)\b(?:[^"“.!?:]{0,60}$|[^"“.!?:]{0,60}:(?=.*\d)[^"“!?]{2,200}$)|(?:kehilangan|dukacita|duka\s+cita|lowongan|disewakan)\s*:\s.{3,200}|pengumuman\s*:\s.{3,300}|seminar\s+(?:daring|web)\b.{3,120}\b(?:pukul|pendaftaran|terbatas|gratis)\b.{0,160})$/i,
  },
  {
    rule: 'article/sponsor',
    kind: 'ad',
    pattern:
      /^(?:(?:warta|berita|siaran|acara|artikel|konten)\s+ini\s+(?:dipersembahkan|disponsori|didukung)\s+(?:oleh\s+)?.{3,200}|diskon\s+\d{1,2}\s?%.{3,160}|.{3,160}\b(?:pakai|gunakan|masukkan)\s+kode\s+[A-Z0-9]{3,12}\b.{0,60}|(?!.*["“”]).{3,200}\bsyarat\s+(?:dan|&)\s+ketentuan\s+berlaku\.?)$/i,
  },
  {
    rule: 'article/embedded-post',
    kind: 'boilerplate',
    pattern: /^.{0,240}\bpic\.(?:twitter|x)\.com\/\w+.{0,120}$/i,
  },
  {
    rule: 'article/ad-blocker',
    kind: 'ad',
    pattern:
      /^(?!.*["“”])(?:(?:kami|sepertinya|tampaknya)\b.{0,60}\b(?:pemblokir\s+iklan|ad[\s-]?block).{0,80}|(?:anda|kamu)\s+(?:memakai|menggunakan)\s+(?:pemblokir\s+iklan|ad[\s-]?block).{0,80}|.{0,80}\b(?:matikan|nonaktifkan)\b.{0,60}\b(?:pemblokir\s+iklan|ad[\s-]?block).{0,60})$/i,
  },
  {
    rule: 'article/shop',
    kind: 'ad',
    pattern:
      /^(?:Rp\.?\s?\d[\d.,]*(?:\s+Rp\.?\s?\d[\d.,]*)*|(?:beli|pesan|belanja|order)\s+(?:sekarang|di\s*sini|langsung)\b[^.!?"“]{0,60}|(?:tambah(?:kan)?|masuk(?:kan)?)\s+ke\s+(?:keranjang|daftar\s+(?:pantau(?:an)?|keinginan)|favorit)|bandingkan\s+(?:harga|broker|pialang|tarif|promo)\b[^"“]{0,120})$/i,
  },
  {
    rule: 'article/invitation',
    kind: 'newsletter',
    pattern:
      /^(?!.*["“”])(?:(?:yuk|ayo)\s+(?:jadi|gabung|ikutan|ikut)\b.{2,120}|kirim(?:kan)?\s+(?:cerita|foto|video|tulisan)(?:mu|\s+kamu|\s+anda)\b.{0,200}|geser\s+(?:ke\s+)?(?:atas|kiri|kanan|bawah)\s+(?:buat|untuk)\b.{3,120}|.{3,160}\b(?:di\s+)?kolom\s+komen(?:tar)?\b.{0,60}|.{3,160}\bsemoga\s+bermanfaat\b.{0,60})$/i,
  },
  {
    rule: 'article/related-title',
    kind: 'related',
    pattern:
      /^(?:[^\p{L}\p{N}"“'‘([]{1,4}\s*)?(?:lagi\s+(?:ramai|viral|tren|hangat)|sedang\s+(?:ramai|tren))\s*:\s.{5,160}$/iu,
  },
  {
    rule: 'article/imprint',
    kind: 'boilerplate',
    pattern:
      /^(?:dilarang\s+(?:keras\s+)?\S+\b[^"“]{3,200}\btanpa\s+(?:izin|seizin)\b.{0,80}|situs\s+(?:kami|ini)\s+memuat\b.{3,250}|(?:riset|penelitian|kajian|ulasan)\s+ini\s+(?:didanai|dibiayai|disokong)\b.{3,200}|(?:cara\s+mengutip|kutip\s+sebagai|sitasi)\s*:.{3,300}|edisi\s+cetak\b[^"“]{3,160}\b(?:tersedia|terbit|dijual|seharga)\b.{0,160})$/i,
  },
  {
    rule: 'article/ticker',
    kind: 'boilerplate',
    pattern: /^(?:[A-Z]{3,6}\s+\d[\d.,]*\s+[+−–-]\s?\d[\d.,]*\s?%|[Ss]aham\s+terkait)$/,
  },
  {
    rule: 'article/separator',
    kind: 'boilerplate',
    pattern: /^[■□◆◇●○▪▲▼◼★☆]{1,3}$/,
  },
  {
    rule: 'article/buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:pintasan\s*:.{3,120}|(?:peramban|browser)\s+ini\s+(?:tidak|belum|sudah\s+tidak)\b.{3,160}|ups[,!]\s.{3,80}|apakah\s+iklan\b.{3,120}|lanjut(?:kan)?\s+(?:mem)?baca\s+di\s+aplikasi\b.{0,80})$/i,
  },
  {
    rule: 'article/signature',
    kind: 'boilerplate',
    // "(Diskominfo Kab. Tual/ Raja M., foto Prokopim)"
    pattern: /^\(\p{Lu}[^()]{3,60}\/\s?\p{Lu}[^()]{2,60}\)$/u,
  },
  {
    rule: 'article/box-heading',
    kind: 'boilerplate',
    pattern: /^(?:abstrak|ringkasan\s+eksekutif|glosarium|daftar\s+istilah)\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/running-head',
    kind: 'boilerplate',
    pattern:
      /^(?:.{3,60}\|.{3,40}\|\s*(?:halaman|hal\.?)\s*\d{1,3}|.{0,80}\b(?:sambungan|bersambung)\s+(?:dari|ke)\s+(?:halaman|hal\.?)\s*\d{1,3})$/i,
  },
]

/** Lines that pages note so. */
export const pageNoteExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] = [
  ['Nama para nelayan disamarkan demi keselamatan mereka.', 'boilerplate'],
  ['Peringatan isi: kisah ini menyebut kekerasan.', 'boilerplate'],
  ['Naskah ini dialihbahasakan dari edisi Inggris oleh Tim Danau.', 'boilerplate'],
  ['Hotline darurat warga +62 21 555 0142', 'boilerplate'],
  ['Waspada penipuan! Kantor ini tidak pernah meminta transfer.', 'boilerplate'],
  ['Jadwal kapal: Tual Senin 07.00, Dobo Rabu 09.00', 'boilerplate'],
  ['Kehilangan: dompet cokelat di dermaga.', 'boilerplate'],
  ['Warta ini dipersembahkan oleh Toko Danau Jaya.', 'ad'],
  ['Diskon 30% berlangganan sampai Minggu.', 'ad'],
  ['Sepertinya Anda memakai pemblokir iklan.', 'ad'],
  ['Untuk membaca, matikan ad blocker di peramban Anda.', 'ad'],
  ['Rp 149.000 Rp 99.000', 'ad'],
  ['Feri itu berlayar lagi. pic.twitter.com/aB3dE5', 'boilerplate'],
  ['Beli sekarang di Danaumarket', 'ad'],
  ['Tambahkan ke keranjang', 'ad'],
  ['Yuk jadi Sahabat Danau!', 'newsletter'],
  ['Lagi ramai: kucing duta besar masuk rapat', 'related'],
  ['Dilarang mengubah naskah ini tanpa izin tertulis.', 'boilerplate'],
  ['Cara mengutip: Danau, S. (2025). Feri dan perjanjian.', 'boilerplate'],
  ['DANU 1.775 -0,3%', 'boilerplate'],
  ['Pintasan: J berikutnya, K sebelumnya', 'boilerplate'],
  ['KORAN DANAU | RABU, 4 JUNI 2025 | HALAMAN 3', 'boilerplate'],
]

/** Lines of stories that look like them. */
export const pageNoteNever: readonly string[] = [
  'Nama kedua sungai dibacakan sebelum delegasi pulang.',
  'Jadwal pertemuan kedua menteri belum ditetapkan.',
  'Diskon tarif sebesar 30 persen disepakati kedua negara.',
  'Pengumuman itu disambut kedua pemerintah.',
  'Dilarang masuk tanpa izin, kata penjaga kepada rombongan menteri.',
  'Beli sekarang, bayar nanti, kata menteri perdagangan itu.',
  'Rp 12 triliun disiapkan untuk perundingan itu.',
  'Hotline kedua pemimpin dipasang kembali pada Senin.',
  'G20 menyepakati 12 hal.',
]
