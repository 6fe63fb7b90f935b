import type { Messages } from './messages.ts'
import { recordId } from './record-id.ts'
import { reviewId } from './review-id.ts'

/** Bytes with a unit people know, three figures at most. */
const size = (bytes: number, point: string): string => {
  const [value, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${value.toFixed(value < 100 ? 1 : 0).replace('.', point)} ${unit}`
}

const BLOCKS = {
  headline: 'judul',
  standfirst: 'subjudul',
  byline: 'baris penulis',
  dateline: 'baris tempat',
  paragraph: 'paragraf',
  caption: 'keterangan gambar',
} as const

const CHANGES = {
  added: 'ditambahkan',
  removed: 'dihapus',
  changed: 'berubah',
  moved: 'dipindahkan',
} as const

/** What the command line says in Indonesian. */
export const id: Messages = {
  language: 'id',
  zone: 'Asia/Jakarta',

  help: {
    about:
      'Kawat mengubah berita diplomasi, berbahasa Indonesia dan Inggris, menjadi catatan yang terperiksa dan bersumber.',
    examples: 'Contoh:',
    headings: {
      'Usage:': 'Pemakaian:',
      'Arguments:': 'Masukan:',
      'Options:': 'Opsi:',
      'Global Options:': 'Opsi umum:',
      'Commands:': 'Perintah:',
    },
    inputs:
      'berkas, folder, alamat web, atau - untuk masukan standar (teks, HTML, JSON, JSON lines, umpan, WARC)',
    sources: 'alamat umpan, peta situs, atau halaman, atau OPML (alamat, berkas, atau -)',
    id: 'id peristiwa, atau enam huruf pertamanya atau lebih; dengan --history id artikel, atau URL-nya',
    words: 'kata-kata dalam berita atau kutipan; semuanya harus ada di sana',
    name: 'nama pantauan, misalnya US-CN atau "Retno Marsudi"',
    decision: 'id peristiwa atau catatan, apa yang diputuskan, dan yang diperlukannya',
    format: 'salah satu format di bawah',
    formats: 'Format:',
    more: 'kawat PERINTAH --help menampilkan contoh dan opsi. Kode keluar: 0 beres, 1 gagal, 2 salah pakai, 3 tidak ditemukan, 4 sebagian masukan gagal, 7 ada yang ditemukan (dengan --exit-code), 130 dihentikan.',
    firstExamples: [
      ['kawat demo', 'baca berita contoh dan lihat kerja Kawat'],
      ['kawat read berita.txt --published 2023-06-19', 'baca satu berita, tanpa menyimpan'],
      ['kawat add berita/', 'baca satu folder dan simpan catatannya'],
      ['kawat timeline --actor USA --with CHN', 'siapa bertemu siapa, dan di mana laporan berbeda'],
    ],
    commands: {
      read: {
        summary: 'baca berita dan tampilkan isinya; tidak menyimpan apa pun',
        examples: [
          [
            'kawat read berita.txt --published 2023-06-19',
            'berita berupa teks, tanggalnya diberi tahu',
          ],
          ['kawat read halaman.html --json', 'halaman web tersimpan, sebagai satu dokumen JSON'],
          ['kawat read berita.jsonl --jsonl', 'satu berita per baris, satu hasil per baris'],
          ['kawat read https://suar.example/a', 'halaman dari internet, lengkap semua lembarnya'],
          ['kawat read https://suar.example/rss', 'berita-berita sebuah umpan'],
          ['curl -s URL | kawat read -', 'dari masukan standar'],
        ],
      },
      add: {
        summary: 'baca berita dan simpan; berita yang berubah mendapat revisi baru',
        examples: [
          ['kawat add berita/', 'semua yang ada di folder'],
          ['kawat add kantor.jsonl --dry-run', 'apa yang akan baru; tidak menyimpan'],
          ['kawat add berita.warc.gz', 'halaman-halaman sebuah arsip web'],
          ['kawat add kantor.jsonl --db ./kawat.db', 'ke basis data tersendiri'],
        ],
      },
      watch: {
        summary: 'tanyai umpan dan halaman berulang kali, dan simpan yang baru',
        examples: [
          ['kawat watch https://suar.example/rss', 'sampai Ctrl-C, setiap 15 menit'],
          ['kawat watch umpan.opml --once', 'satu putaran, untuk jadwal Anda sendiri (cron)'],
          [
            'kawat watch umpan.opml --contact meja@suar.example',
            'dan sebutkan siapa yang bertanya',
          ],
        ],
      },
      show: {
        summary: 'tampilkan satu peristiwa dari semua laporan; atau perubahan sebuah berita',
        examples: [
          ['kawat show 3f9a21c0', 'semua nilai dan siapa yang menyebutnya'],
          ['kawat show 3f9a21c0 --evidence', 'dengan aturan, kepastian, dan letak di naskah asli'],
          ['kawat show https://suar.example/a --history', 'perubahan berita sejak pertama dibaca'],
        ],
      },
      timeline: {
        summary: 'daftar peristiwa menurut waktu, gabungan semua laporan',
        examples: [
          ['kawat timeline --actor USA --with CHN', 'antara dua negara'],
          ['kawat timeline --planned', 'yang masih direncanakan'],
          [
            'kawat timeline --from 2023-06-01 --to 2023-06-30 --kind meeting',
            'pertemuan dalam satu bulan',
          ],
        ],
      },
      search: {
        summary: 'cari berita, peristiwa, dan kutipan menurut kata, penutur, pembawa, dan lainnya',
        examples: [
          [
            'kawat search pertemuan Beijing',
            'berita, peristiwa, dan kutipan dengan kedua kata itu',
          ],
          ['kawat search --in quotes --speaker "Wang Yi" --carrier CCTV', 'ucapannya di CCTV'],
          ['kawat search "code of conduct" --in events --place IDN', 'peristiwa di Indonesia'],
        ],
      },
      conflicts: {
        summary: 'daftar peristiwa yang laporannya berbeda, beserta siapa berkata apa',
        examples: [
          ['kawat conflicts --actor US-CN', 'antara dua negara'],
          ['kawat conflicts --conflict duration', 'tentang lamanya'],
          [
            'kawat conflicts --since 7d --exit-code',
            'dalam berita sepekan terakhir; kode 7 bila ada',
          ],
        ],
      },
      changes: {
        summary: 'sampaikan apa yang berubah pada peristiwa tercatat sejak suatu hari atau penanda',
        examples: [
          ['kawat changes --since 7d', 'dalam tujuh hari terakhir'],
          ['kawat changes --since PENANDA --jsonl', 'sejak daftar terakhir, untuk mesin'],
        ],
      },
      follow: {
        summary: 'simpan pertanyaan untuk diulang: daftar, tambah, atau hapus pantauan',
        examples: [
          ['kawat follow US-CN', 'semua antara dua negara'],
          ['kawat follow "Retno Marsudi"', 'satu tokoh'],
          ['kawat follow ktt --kind summit --place IDN', 'nama sendiri, dengan saringan'],
          ['kawat follow ktt --drop', 'tidak lagi'],
        ],
      },
      news: {
        summary: 'sampaikan yang baru dari yang Anda pantau sejak terakhir kali disampaikan',
        examples: [
          ['kawat news', 'dari semua pantauan'],
          ['kawat news US-CN --peek', 'dari satu pantauan, dan disampaikan lagi lain kali'],
        ],
      },
      review: {
        summary: 'putuskan yang meragukan, satu per satu, dengan satu tombol',
        examples: [
          ['kawat review', 'yang dipantau dan bertentangan lebih dulu'],
          ['kawat review --actor IDN --as Rini', 'satu negara, diputuskan oleh Rini'],
          ['kawat review --json --no-input', 'antrean untuk program; tanpa bertanya'],
        ],
      },
      decide: {
        summary: 'putuskan dengan perintah apa yang diputuskan kawat review dengan tombol',
        examples: [
          ['kawat decide 3f9a21c0 accept', 'peristiwanya benar seperti tertulis'],
          ['kawat decide 3f9a21c0 reject place', 'tempatnya salah'],
          ['kawat decide 3f9a21c0 choose duration 2', 'nilai kedua yang dihitung'],
          ['kawat decide 3f9a21c0 edit time 2023-06-19T16:30@Asia/Shanghai', 'nilai lain'],
          ['kawat decide 3f9a21c0 merge 0031dea9 --note "satu jamuan"', 'juga split, unsure'],
          [
            'kawat decide 3f9a21c0 link person:wang person:wang-yi',
            'siapa dia; - bila tidak dikenal',
          ],
          ['kawat decide 3f9a21c0 speaker q3 "Wang Yi"', 'kata-kata siapa; - bukan siapa-siapa'],
          ['kawat decide 3f9a21c0 undo', 'urungkan keputusan terakhirnya'],
        ],
      },
      decisions: {
        summary: 'daftar siapa memutuskan apa, kapan, dan mengapa, juga yang diurungkan',
        examples: [
          ['kawat decisions', 'semuanya'],
          ['kawat decisions 3f9a21c0', 'satu peristiwa'],
        ],
      },
      export: {
        summary: 'tulis peristiwa untuk lembar kerja, statistik, peta, kalender, dan program lain',
        examples: [
          ['kawat export csv -o catatan/', 'semua tabel, dalam satu folder'],
          ['kawat export csv -o catatan/ --excel', 'supaya Excel langsung membukanya'],
          ['kawat export jsonl --actor USA --with CHN', 'satu hubungan, ke keluaran standar'],
          ['kawat export parquet -o catatan/ --approved-only', 'yang sudah diterima orang'],
        ],
      },
      demo: {
        summary: 'baca berita contoh dan tampilkan catatan gabungannya',
        examples: [
          ['kawat demo', 'di folder sementara'],
          ['kawat demo --db ./demo.db', 'dan simpan basis datanya'],
        ],
      },
      db: {
        summary: 'merawat basis data: mencadangkan, memulihkan, memeriksa, merapatkan, memperbarui',
        examples: [
          ['kawat db backup kawat.bak', 'salinan utuh, juga selagi kawat watch berjalan'],
          ['kawat db check', 'apakah semuanya ada dan utuh?'],
          ['kawat db restore kawat.bak --yes', 'memulihkan cadangan'],
          ['kawat db path', 'letak basis data'],
        ],
      },
      doctor: {
        summary: 'periksa semua yang diperlukan Kawat dan beri tahu cara memperbaikinya',
        examples: [
          ['kawat doctor', 'satu baris tiap pemeriksaan'],
          ['kawat doctor --json', 'untuk mesin'],
        ],
      },
    },
    acts: {
      backup: 'menyalin basis data ke berkas baru, juga selagi ditulis',
      restore: 'memeriksa cadangan lalu menjadikannya basis data; yang lama disimpan',
      check: 'memeriksa setiap halaman, rujukan, dan baris',
      vacuum: 'mengembalikan ruang yang tidak lagi dipakai',
      migrate:
        'menyebutkan bentuk basis data, dan memperbarui bentuk lama dengan cadangan di sebelahnya',
      forget: 'mengeluarkan berita untuk selamanya, beserta semua yang terbaca darinya',
      path: 'menyebutkan letak basis data',
    },
    backupFile: 'berkas cadangan',
    forgetReports: 'id laporan, atau alamat berita',
    options: {
      json: 'satu dokumen JSON',
      jsonl: 'satu objek JSON per baris',
      plain: 'sel dipisah tab, tanpa warna',
      published: 'kapan berita terbit, bila beritanya tidak menyebutkan',
      lang: 'bahasa berita, id atau en, bila beritanya tidak menyebutkan',
      outlet: 'media berita, bila beritanya tidak menyebutkan',
      zone: 'zona waktu medianya, misalnya Asia/Jakarta',
      maxBytes: 'berkas, atau baris JSON lines, terbesar; bawaannya 20MB',
      allowPrivate: 'ambil juga dari komputer ini dan jaringannya sendiri',
      ignoreRobots: 'ambil alamat yang disebut walau robots.txt melarang program',
      contact: 'surel atau halaman tempat redaksi dapat menghubungi Anda (atau KAWAT_CONTACT)',
      maxItems: 'berita terbanyak dari satu umpan sekali ambil; bawaannya 100',
      resume: 'teruskan arsip web pertama dari letak ini, seperti disebut saat terhenti',
      once: 'satu putaran, lalu selesai',
      every: 'menit di antara dua putaran; bawaannya 15',
      readerZone: 'zona jam Anda sendiri, ditulis setelah jam setempat (atau KAWAT_ZONE)',
      db: 'berkas basis data (atau KAWAT_DB)',
      store: 'berkas, atau postgres://pengguna:sandi@inang/basisdata (atau KAWAT_STORE)',
      demoDb: 'simpan basis data di berkas ini',
      dryRun: 'sebutkan apa yang akan ditambah, tanpa menyimpan',
      evidence: 'tambahkan aturan, kepastian, dan letak di naskah asli',
      history: 'revisi sebuah artikel atau URL, dan perubahan di tiap revisi',
      actor: 'kode negara (IDN) atau sebagian nama',
      with: 'kode negara atau nama kedua',
      kind: 'jenis peristiwa, misalnya meeting',
      status: 'happened, planned, cancelled, postponed, denied, atau hypothetical',
      from: 'hari pertama, TTTT-BB-HH',
      to: 'hari terakhir, TTTT-BB-HH',
      planned: 'hanya yang direncanakan; sama dengan --status planned',
      background: 'juga peristiwa lama yang disebut sebagai latar',
      office: 'ada peserta yang memegang jabatan ini, misalnya foreign_minister',
      place: 'negara (IDN, Indonesia) atau bagian nama kota atau gedung',
      heldOutlet: 'bagian nama media',
      conflict: 'laporan berbeda tentang ini: kind, status, time, place, duration, atau any',
      speaker: 'siapa yang berkata: negara atau bagian nama',
      carrier: 'siapa yang menyampaikan: bagian nama',
      in: 'reports, events, atau quotes; semuanya bila tidak disebut',
      cursor: 'tempat halaman sebelumnya berakhir',
      since: 'hari (2023-06-19) atau mundur dari sekarang (12h, 7d, 2w)',
      sinceChange: 'penanda, hari (2023-06-19), atau mundur dari sekarang (12h, 7d, 2w)',
      exitCode: 'berakhir dengan kode 7 bila ada yang ditemukan',
      drop: 'lupakan pantauan ini',
      peek: 'jangan dihitung sebagai sudah disampaikan',
      limit: 'sebanyak-banyaknya sekian peristiwa',
      as: 'nama orang yang memutuskan (atau KAWAT_REVIEWER; bila tidak, nama masuk komputer)',
      note: 'mengapa, dengan kata-kata Anda',
      record: 'catatan ini saja, bukan seluruh peristiwa',
      watched: 'hanya yang menyangkut pantauan Anda',
      noInput: 'tanpa bertanya: daftar yang perlu diputuskan',
      out: 'berkas atau folder tujuan; satu berkas boleh juga ke keluaran standar',
      text: 'evidence: kata-kata laporan berupa cuplikan 200 karakter (bawaan); full: kutipan dan kalimat utuh',
      approvedOnly: 'hanya peristiwa yang sudah diterima orang',
      excel: 'CSV dengan tanda urutan bita, supaya Excel menampilkan semua huruf',
      crlf: 'CSV dengan baris yang berakhir CRLF',
      raw: "jangan beri ' di depan sel yang akan dijalankan lembar kerja sebagai rumus",
      force: 'ganti yang sudah ada',
      yes: 'ya: gantikan basis data yang ada, atau keluarkan laporannya, tanpa bertanya',
      why: 'alasannya, seperti disebut catatan yang tinggal',
      allowForgotten: 'terima juga yang sudah dikeluarkan kawat db forget',
      uiLang: 'bahasa pesan ini, id atau en',
      color: 'auto, always, atau never',
      noColor: 'sama dengan --color never',
      help: 'tampilkan bantuan ini',
      version: 'tampilkan versi',
    },
  },

  usage: {
    unknownCommand: (name) => `Tidak ada perintah "${name}".`,
    unknownOption: (name) => `Tidak ada opsi ${name}.`,
    didYouMean: (names) => `Maksud Anda ${names}?`,
    missingArgument: (name) => `${name} belum disebutkan.`,
    missingValue: (option) => `${option} memerlukan nilai.`,
    tooMany: 'Masukan lebih banyak daripada yang diterima perintah ini.',
    badValue: (option, value, allowed) =>
      `${option} tidak bisa "${value}"; yang diterima: ${allowed}.`,
    badDate: 'tanggal seperti 2023-06-19',
    badZone: 'nama zona seperti Asia/Jakarta',
    badSize: 'jumlah bita seperti 5000000 atau 5MB',
    badNumber: 'bilangan bulat di atas nol',
    badPlace: 'letak dalam arsip web seperti 48213 atau 0+1290',
    badStore: 'alamat peladen PostgreSQL seperti postgres://user@host/kawat',
    badSince: 'hari seperti 2023-06-19 atau rentang seperti 12h, 7d, atau 2w',
    why: 'Baris perintah tidak dapat dipahami; tidak ada yang dikerjakan.',
    todo: (command) => `Lihat ${command} --help.`,
  },

  failure: {
    why: 'sebab',
    todo: 'cara',
    noDatabase: (path) => ({
      what: `Tidak ada basis data di ${path}.`,
      why: 'Belum ada yang ditambahkan, atau letaknya di tempat lain.',
      todo: 'Tambahkan berita dengan kawat add BERKAS, sebutkan berkasnya dengan --db, atau coba kawat demo.',
    }),
    noSuchRecord: (id, path) => ({
      what: `Tidak ada peristiwa berawalan "${id}".`,
      why: `Basis data ${path} tidak memuat id itu, atau memuat beberapa yang berawalan sama.`,
      todo: 'Ambil id dari kawat timeline; enam huruf atau lebih sudah cukup.',
    }),
    noSuchStory: (asked, path) => ({
      what: `Belum ada berita dari "${asked}" yang dibaca.`,
      why: `Basis data ${path} tidak memuat artikel ber-id dan beralamat itu, juga tidak memuat apa pun dari URL itu.`,
      todo: 'Sebutkan URL berita atau id artikel yang utuh; berita yang ditambahkan tanpa URL tidak punya revisi.',
    }),
    store: {
      'newer-version': (path) => ({
        what: `Basis data ${path} ditulis oleh Kawat yang lebih baru.`,
        why: 'Versi ini tidak mengenal bentuknya dan membiarkannya.',
        todo: 'Pakai Kawat yang lebih baru, atau berkas lain dengan --db.',
      }),
      full: (path) => ({
        what: `Basis data ${path} tidak dapat ditulis.`,
        why: 'Cakram penuh.',
        todo: 'Sediakan ruang lalu jalankan lagi perintah yang sama; yang sudah tersimpan tetap ada.',
      }),
      locked: (path) => ({
        what: `Basis data ${path} sedang dipakai.`,
        why: 'Program lain sedang menulis ke sana.',
        todo: 'Tunggu sampai selesai, lalu jalankan lagi perintah yang sama.',
      }),
      unreadable: (path) => ({
        what: `Basis data ${path} tidak dapat dibuka.`,
        why: 'Itu bukan basis data Kawat, atau Anda tidak boleh membaca atau menulis di sana.',
        todo: 'Periksa letak atau alamat dan izinnya, atau sebutkan yang lain dengan --db atau --store.',
      }),
      corrupt: (path) => ({
        what: `Berkas ${path} bukan basis data Kawat yang utuh.`,
        why: 'Berkas itu rusak, atau isinya sesuatu yang lain.',
        todo: 'Lihat apa yang rusak dengan kawat db check; pulihkan cadangan dengan kawat db restore FILE, atau tambahkan lagi beritanya ke berkas baru dengan --db.',
      }),
      forgotten: (path) => ({
        what: `Basis data ${path} tidak menerimanya.`,
        why: 'Laporan itu sudah dikeluarkan untuk selamanya.',
        todo: 'Tinggalkan; atau, bila boleh masuk lagi, pakai --allow-forgotten.',
      }),
      other: (path) => ({
        what: `Basis data ${path} gagal.`,
        why: 'Basis data melaporkan gangguan.',
        todo: 'Jalankan kawat doctor.',
      }),
    },
    input: (name) => `${name} tidak terbaca.`,
    refused: (name) => `${name} ditolak.`,
    moreRefused: (count, why) => `${count} lainnya ditolak: ${why}`,
    refusal: {
      empty: 'Isinya kosong.',
      binary: 'Ini bukan teks.',
      'not-an-article': 'Ini bukan berita.',
      digest: 'Isinya kumpulan beberapa berita.',
      'unsupported-language': 'Bahasanya tidak dibaca Kawat.',
      'too-large': 'Terlalu panjang untuk sebuah berita.',
    },
    reader: {
      'too-slow': (name) => ({
        what: `${name} tidak terbaca.`,
        why: 'Pembacaannya terlalu lama dan dihentikan. Mungkin masukan ini sengaja dibuat agar program macet.',
        todo: 'Berikan beritanya saja, tanpa halaman di sekelilingnya. Masukan lain tetap dibaca.',
      }),
      'out-of-memory': (name) => ({
        what: `${name} tidak terbaca.`,
        why: 'Pembacaannya memakan terlalu banyak memori dan dihentikan. Mungkin masukan ini sengaja dibuat agar program rusak.',
        todo: 'Berikan beritanya saja, tanpa halaman di sekelilingnya. Masukan lain tetap dibaca.',
      }),
      closed: (name) => ({
        what: `${name} tidak terbaca.`,
        why: 'Pembacaan berakhir sebelum gilirannya.',
        todo: 'Jalankan lagi perintah yang sama; yang sudah tersimpan tidak disimpan dua kali.',
      }),
    },
    defect: (name) => ({
      what: `${name} tidak terbaca.`,
      why: 'Kawat macet karenanya; itu salah kami, bukan salah Anda.',
      todo: 'Mohon laporkan beserta teksnya, bila boleh dibagikan. Masukan lain tetap dibaca.',
    }),
    unexpected: {
      what: 'Kawat macet.',
      why: 'Itu salah kami, bukan salah Anda.',
      todo: 'Jalankan kawat doctor; bila di sana beres, mohon laporkan.',
    },
    interrupted: {
      what: 'Dihentikan.',
      why: 'Berita yang sedang dibaca diselesaikan; sisanya belum dimulai.',
      todo: 'Jalankan lagi perintah yang sama; yang sudah tersimpan tidak disimpan dua kali.',
    },
    note: (name) => `Catatan tentang ${name}:`,
  },

  tally: (read, refused, failed, split) =>
    `${read} dibaca, ${refused} ditolak, ${failed} gagal${split === 0 ? '' : `; ${split} kumpulan berita dipecah`}`,
  progress: (done, total, rate) =>
    total === undefined
      ? `${done} dibaca, ${rate} per detik`
      : `${done} dari ${total} dibaca, ${rate} per detik`,

  labels: {
    who: 'siapa',
    when: 'kapan',
    where: 'di mana',
    long: 'lama',
    outcome: 'hasil',
    what: 'apa',
    status: 'status',
    reports: 'laporan',
    origins: 'asal',
    id: 'id',
    quotes: 'Kutipan',
    claims: 'Klaim',
    sources: 'Rantai sumber',
    noise: 'Sampah halaman yang dibuang',
    repairs: 'Perbaikan',
    problems: 'Yang diragukan',
    events: 'Peristiwa',
    background: 'latar',
    planned: 'menurut rencana',
    published: 'terbit',
    publishedByPage: 'menurut halamannya',
    publishedUnknown: 'terbit: tidak disebut; tanggal relatif dibiarkan terbuka',
    publishedFromText: (date) =>
      `terbit: tidak disebut; tanggal dihitung dari tanggal lengkap pertama, ${date}`,
    via: (carrier) => `lewat ${carrier}`,
    to: (addressee) => `kepada ${addressee}`,
    nobodyNamed: 'tanpa nama',
    theOutlet: 'media itu sendiri',
    noSpeaker: 'pembicara tidak disebut',
    unknownOutlet: 'media tidak disebut',
    unknownTitle: 'tanpa judul',
    undated: 'tanpa tanggal',
    zoneUnknown: 'zona tidak disebut',
    noEvents: 'Tidak ada peristiwa.',
    implied: 'tersirat',
    stated: 'tersurat',
    rule: 'aturan',
    original: (page, start, end) => `halaman ${page}, ${start} sampai ${end}`,
    differ: 'laporan berbeda',
    says: 'kata',
    more: (count) => `${count} lagi`,
    printedAndFitting: (printed, fitting) => `tercetak: ${printed}; yang cocok: ${fitting}`,
  },

  counts: {
    reports: (count) => `${count} laporan`,
    origins: (count) => `${count} asal mandiri`,
    events: (count) => `${count} peristiwa`,
    quotes: (count) => `${count} kutipan`,
    claims: (count) => `${count} klaim`,
    noise: (count) => `${count} potong sampah halaman`,
    repairs: (count) => `${count} perbaikan kerusakan salin`,
  },

  add: {
    done: (fresh, known, reread, events, revised) =>
      `${fresh} berita baru, ${revised === 0 ? '' : `${revised} revisi baru, `}${known} sudah ada, ${reread} dibaca ulang; memuat ${events} peristiwa.`,
    wouldAdd: (fresh, known, events, revised) =>
      `${fresh} berita akan baru, ${revised === 0 ? '' : `${revised} revisi baru, `}${known} sudah ada; memuat ${events} peristiwa.`,
    into: (path) => `Tersimpan di ${path}`,
    dry: 'Uji coba: tidak ada yang disimpan.',
    next: 'Lihat dengan kawat timeline',
  },

  watch: {
    begun: (inputs, once) =>
      once
        ? `Menanyai ${inputs} sumber, satu permintaan per situs setiap 5 detik …`
        : `Memantau ${inputs} sumber; Ctrl-C mengakhirinya.`,
    outcomes: {
      fresh: 'baru',
      revised: 'revisi baru',
      known: 'sudah ada',
      reread: 'dibaca ulang',
    },
  },

  revision: {
    told: (name, number, title, changes) => `${name}: revisi ${number} dari ${title}: ${changes}`,
    more: (count) => `${count} revisi lagi; lihat dengan kawat show URL --history`,
    number: (number) => `revisi ${number}`,
    seen: (when) => `dilihat ${when}`,
    unchanged: 'tidak ada kata yang berubah',
    counted: (count, kind, type, named) =>
      kind === 'headline' || kind === 'dateline'
        ? `${BLOCKS[kind]} ${CHANGES[type]}`
        : named
          ? `${count} ${CHANGES[type]}`
          : `${count} ${BLOCKS[kind]} ${CHANGES[type]}`,
    change: (kind, type) => `${BLOCKS[kind]} ${CHANGES[type]}`,
  },

  timeline: {
    none: 'Tidak ada peristiwa yang cocok.',
    legend: 'laporan: jumlahnya / dari berapa asal mandiri; ≠ memisahkan nilai yang bertentangan.',
    count: (events, differ) =>
      `${events} peristiwa; ${differ === 0 ? 'tidak ada laporan yang saling bertentangan' : `laporan berbeda pada ${differ}`}.`,
  },

  questions: {
    reports: 'Berita',
    events: 'Peristiwa',
    quotes: 'Kutipan',
    nothing: 'tidak ada',
    more: (cursor) => `  lanjutannya: --in BAGIAN --cursor ${cursor}`,
    noConflicts: 'Tidak ada laporan yang berbeda di sini.',
    conflicts: (events) => `Laporan berbeda tentang ${events} peristiwa.`,
    noChanges: 'Tidak ada yang berubah.',
    goOn: (command) => `Lain kali: ${command}`,
    change: {
      created: 'baru',
      updated: 'berubah',
      merged: 'digabung ke',
      split: 'dipisah dari',
      removed: 'hilang',
    },
    beside: {
      participants: 'siapa',
      reports: 'laporan',
      origins: 'sumber mandiri',
      review: 'tinjauan',
    },
    notSaid: 'tidak disebut',
    noWatches: 'Belum ada yang dipantau; mulailah dengan kawat follow US-CN.',
    followed: (name) => `Dipantau mulai sekarang; kawat news menyampaikan yang baru dari ${name}.`,
    dropped: (name) => `${name} tidak dipantau lagi.`,
    noSuchWatch: (name, path) => ({
      what: `Tidak ada pantauan bernama "${name}".`,
      why: `Basis data ${path} tidak memuat pantauan dengan nama itu.`,
      todo: 'Lihat nama-namanya dengan kawat follow.',
    }),
    nothingFollowed: {
      what: 'Belum ada yang dipantau.',
      why: 'Kabar disampaikan menurut pantauan, dan belum ada satu pun.',
      todo: 'Mulailah dengan kawat follow US-CN, atau kawat follow "Retno Marsudi".',
    },
    news: (name, changes) =>
      `${name}: ${changes === 0 ? 'tidak ada yang baru' : `${changes} perubahan`}`,
  },

  export: {
    file: (name, rows, unfit) =>
      `${name}: ${rows} baris${unfit === 0 ? '' : `; ${unfit} peristiwa tidak dapat ditulis dalam format ini`}`,
    leftOut: (events) => `${events} peristiwa tidak disertakan karena belum diterima siapa pun`,
    done: (path) => `Ditulis ke ${path}`,
    needsFolder: (format) => ({
      what: `Format ${format} terdiri atas beberapa berkas.`,
      why: 'Semuanya perlu sebuah folder; keluaran standar hanya menerima satu berkas.',
      todo: `Sebutkan foldernya: kawat export ${format} -o FOLDER.`,
    }),
    obstacles: {
      exists: (path) => ({
        what: `${path} sudah ada.`,
        why: 'Tidak ada yang ditimpa tanpa diminta; belum ada yang dikerjakan.',
        todo: 'Sebutkan tempat lain dengan -o, atau ganti isinya dengan --force.',
      }),
      'is-folder': (path) => ({
        what: `${path} adalah folder.`,
        why: 'Format ini satu berkas.',
        todo: 'Sebutkan berkas dengan -o.',
      }),
      'is-file': (path) => ({
        what: `${path} adalah berkas.`,
        why: 'Format ini folder berisi beberapa berkas.',
        todo: 'Sebutkan folder dengan -o.',
      }),
    },
    notWritten: (path) => ({
      what: `Ekspor ke ${path} tidak selesai.`,
      why: 'Sistem berkas tidak menerimanya.',
      todo: 'Periksa letak, izin, dan ruangnya, lalu jalankan lagi perintah yang sama; manifes di sana bertuliskan complete: false.',
    }),
    diskFull: 'Disk penuh.',
    interrupted: {
      what: 'Dihentikan.',
      why: 'Ekspor tidak selesai; bila berkas atau folder disebut, manifesnya bertuliskan complete: false.',
      todo: 'Jalankan lagi perintah yang sama.',
    },
  },

  demo: {
    reading: (count) => `Membaca ${count} berita contoh …`,
    samples:
      'Ini contoh: berita yang ditulis untuk Kawat tentang pertemuan nyata, dengan media rekaan dan beberapa perbedaan yang sengaja ditanam.',
    merged: (reports, events, seconds) =>
      `${reports} berita dalam dua bahasa menjadi ${events} peristiwa dalam ${seconds} detik.`,
    more: (count) => `${count} lagi; semuanya:`,
    conflict: 'Bila laporan berbeda, tidak ada yang hilang. Peristiwa dengan perbedaan terbanyak:',
    noConflict: 'Di sini tidak ada laporan yang saling bertentangan.',
    next: 'Coba berikutnya:',
    nextSteps: [
      ['kawat timeline --actor USA --with CHN', 'satu hubungan'],
      ['kawat show ID --evidence', 'peristiwa mana pun, sampai kata-katanya'],
      ['kawat read BERKAS', 'berita Anda sendiri'],
    ],
    kept: (path) => `Basis data demo ini: ${path}`,
    noSamples: (path) => ({
      what: 'Berita contoh tidak ada.',
      why: `Tidak ada yang terbaca di ${path}.`,
      todo: 'Pasang Kawat lagi.',
    }),
  },

  doctor: {
    node: 'Node.js',
    nodeFix: 'Kawat memerlukan Node.js 24 atau lebih baru: https://nodejs.org',
    icu: 'Zona waktu (ICU, tz)',
    icuFix: 'Node.js ini tidak memuat data ICU lengkap. Pasang versi resminya.',
    sqlite: 'SQLite',
    sqliteFix: 'Node.js ini tidak memuat SQLite. Pasang versi resminya.',
    fts5: 'Pencarian teks (FTS5)',
    fts5Fix: 'SQLite ini dibuat tanpa FTS5. Pasang Node.js versi resmi.',
    database: 'Basis data',
    databaseNone: 'belum ada; dibuat oleh kawat add',
    databaseFix:
      'Lihat apa yang rusak dengan kawat db check; pulihkan cadangan dengan kawat db restore FILE, atau tambahkan lagi beritanya ke berkas baru dengan --db.',
    databaseLooked: 'hanya halamannya; kawat db check memeriksa setiap baris',
    contents: 'Isi',
    contentsFix: 'Pakai versi yang menulisnya, atau berkas lain dengan --db.',
    samples: 'Berita contoh',
    samplesFix: 'Pasang Kawat lagi.',
    write: 'Izin menulis',
    writeFix: 'Ubah izin foldernya, atau sebutkan berkas lain dengan --db atau KAWAT_DB.',
    yes: 'ya',
    no: 'tidak',
    allWell: 'Semua beres.',
    someIll: (count) => `${count} pemeriksaan gagal.`,
    holds: (reports, records) => `${reports} berita, ${records} catatan`,
  },

  upkeep: {
    size: (bytes) => size(bytes, ','),
    backedUp: (file, size) => `Dicadangkan ke ${file} (${size}); salinannya sudah diperiksa.`,
    restored: (file, place) => `${file} sudah diperiksa dan kini menjadi basis data ${place}`,
    keptAside: (aside) => `Basis data yang sebelumnya disimpan sebagai ${aside}`,
    sound: (place) =>
      `${place} utuh: halaman, rujukan, hasil baca, jumlah, dan pencariannya cocok.`,
    unsound: (place, kinds) => `${place} tidak utuh: ada ${kinds} jenis kesalahan.`,
    mend: 'Pulihkan cadangan (kawat db restore FILE), atau tambahkan lagi beritanya ke berkas baru dengan --db.',
    findings: {
      'damaged-pages': (count) => `${count} keluhan basis data tentang halaman dan indeksnya`,
      'broken-pointers': (count) => `${count} baris merujuk ke sesuatu yang tidak ada`,
      'unproven-rules': (count) => `${count} aturan atau indeks basis data yang tidak terbukti`,
      'unreadable-json': (count) => `${count} baris yang JSON-nya tidak terbaca`,
      'mislabelled-readings': (count) => `${count} hasil baca tersimpan dengan nama yang lain`,
      'unplaced-readings': (count) => `${count} hasil baca yang tidak diketahui kapan datangnya`,
      'reports-without-pages': (count) => `${count} berita yang teksnya hilang`,
      'records-differ': (count) =>
        `${count} hasil baca yang catatannya lebih atau kurang dari isinya`,
      'participants-differ': (count) =>
        `${count} catatan yang pesertanya lebih atau kurang dari isinya`,
      'quotes-differ': (count) =>
        `${count} hasil baca yang kutipannya lebih atau kurang dari isinya`,
      'search-differs': (count) =>
        `${count} artikel yang tidak dikenal pencarian, atau dikenal tetapi tidak ada`,
    },
    vacuumed: (before, after) => `Sebelumnya ${before}, sekarang ${after}.`,
    upToDate: (form) => `Basis data berbentuk ${form}, yang terbaru bagi Kawat ini.`,
    migrated: (from, to, backup) =>
      `Diperbarui dari bentuk ${from} ke ${to}. Keadaan sebelumnya: ${backup}`,
    notDone: {
      backup: 'Cadangan tidak dibuat.',
      restore: 'Tidak ada yang dipulihkan; basis data tetap seperti semula.',
      check: 'Basis data tidak dapat diperiksa.',
      vacuum: 'Ruang tidak dikembalikan; basis data tetap seperti semula.',
      migrate: 'Basis data tidak diperbarui ke bentuk yang baru.',
      forget: 'Tidak ada yang dikeluarkan; basis data tetap seperti semula.',
      path: 'Tempat basis data tidak dapat disebutkan.',
    },
    fileThere: (file) => ({
      what: `Di ${file} sudah ada sesuatu.`,
      why: 'Cadangan tidak pernah menimpa berkas yang ada.',
      todo: 'Pilih nama lain, atau pindahkan berkas itu.',
    }),
    noBackup: (file) => ({
      what: `Tidak ada cadangan di ${file}.`,
      why: 'Berkas itu tidak ada.',
      todo: 'Periksa jalurnya.',
    }),
    unconfirmed: (file, place) => ({
      what: `${file} tidak dipulihkan.`,
      why: `Cadangan itu akan menggantikan basis data ${place}, yang akan disimpan dengan nama bertanggal.`,
      todo: 'Jalankan perintah yang sama dengan --yes.',
    }),
    forget: {
      listed: (id, title) => `${id}  ${title}`,
      asks: (reports) =>
        `Keluarkan ${reports} laporan ini untuk selamanya, beserta semua yang terbaca darinya? Tidak dapat dikembalikan. y/n`,
      done: (reports, records) =>
        `Dikeluarkan untuk selamanya: ${reports} laporan, ${records} catatan peristiwa.`,
      stays:
        'Yang tinggal: satu keterangan tiap laporan (id, kapan, mengapa, siapa) dan keputusan orang. Peristiwa disusun ulang tanpanya.',
      next: 'Cadangan yang dibuat sebelumnya masih memuatnya: hapuslah. Lalu jalankan kawat db vacuum.',
      left: 'Tidak ada yang dikeluarkan.',
      unknown: (id) => ({
        what: `Tidak ada laporan ${id}; tidak ada yang dikeluarkan.`,
        why: 'Tidak ada laporan dengan id atau awal id itu (6 huruf atau lebih), dan tidak ada berita yang dikenal di alamat itu.',
        todo: 'Cari id-nya dengan kawat show ID --evidence, atau dengan kawat search.',
      }),
      needsWhy: {
        what: 'Tidak ada yang dikeluarkan.',
        why: 'Alasannya belum disebut, padahal itulah yang dicatat.',
        todo: 'Jalankan perintah yang sama dengan --why TEKS, misalnya --why "putusan pengadilan 12/2026".',
      },
      unconfirmed: (reports) => ({
        what: 'Tidak ada yang dikeluarkan.',
        why: `${reports} laporan akan dihapus untuk selamanya, dan tidak ada terminal untuk bertanya.`,
        todo: 'Jalankan perintah yang sama dengan --yes.',
      }),
      barred: (name, by, day, why) => ({
        what: `${name} tidak diterima.`,
        why: `Laporan itu dikeluarkan untuk selamanya pada ${day} oleh ${by}: ${why}`,
        todo: 'Tinggalkan; atau, bila boleh masuk lagi, jalankan perintah yang sama dengan --allow-forgotten.',
      }),
    },
  },

  time: {
    weekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    clock: '.',
    hours: (count) => `${count} jam`,
    minutes: (count) => `${count} menit`,
    days: (count) => `${count} hari`,
  },

  review: reviewId,

  record: recordId,

  problems: {
    'article/more-pages':
      'halaman ini menyatakan beritanya bersambung; yang menyusul di sini dibaca sebagai halaman berikutnya',
    'article/incomplete':
      'halaman ini menyatakan beritanya bersambung, tetapi tidak ada yang menyusul: berita tidak lengkap',
    'article/digest':
      'judulnya menyebut beberapa berita, tetapi halamannya terlalu pendek untuk itu; halaman ini dibaca sebagai satu berita dan mungkin terpotong',
    'article/given-unread':
      'tanggal atau zona waktu yang diberikan bersama berita tidak terbaca dan diabaikan; tulis seperti 2023-06-19T16:30+08:00 atau Asia/Jakarta',
    'article/false-zulu':
      'data halaman menulis jam setempat sebagai UTC; waktu terbit dibaca sebagai waktu setempat',
    'article/published-doubtful':
      'menurut halamannya berita ini terbit sesudah perubahan terakhirnya; periksa halamannya',
    'article/page-cut':
      'elemen halaman ini lebih banyak daripada halaman berita mana pun; yang sesudahnya tidak dibaca',
    'article/page-tangled':
      'tag halaman ini bersarang terlalu dalam untuk disengaja; di situ semuanya dianggap tertutup, lalu halaman dibaca terus',
    'article/page-data-unread':
      'satu blok data halaman ini terlalu panjang dan tidak dibaca; penulis dan waktunya mungkin tidak ada',
    'article/site-rule':
      'susunan halaman ini tidak seperti yang biasa di situsnya; halaman dibaca dengan aturan umum',
    'timex/weekday-mismatch': 'hari yang tercetak bukan hari dari tanggal yang tercetak',
    'quote/no-speaker': 'tidak ada yang disebut sebagai pembicara kata-kata ini',
    'event/place-implied':
      'berita tidak menyebut tempat peristiwa ini; mungkin sama dengan tempat bagian lain berita',
    'event/clock-without-zone':
      'ada jam, tetapi baik kata-katanya maupun tempatnya tidak menunjukkan zona waktunya',
  },

  kinds: {
    meeting: 'pertemuan',
    talks: 'pembicaraan',
    summit: 'KTT',
    visit: 'kunjungan',
    call: 'telepon',
    agreement: 'perjanjian',
    statement: 'pernyataan',
    summons: 'pemanggilan',
    expulsion: 'pengusiran',
    recall: 'penarikan duta besar',
    embassy_opening: 'pembukaan kedutaan',
    embassy_closure: 'penutupan kedutaan',
    recognition: 'pengakuan',
    invitation: 'undangan',
    congratulation: 'ucapan selamat',
    condolence: 'belasungkawa',
    sanction: 'sanksi',
    aid: 'bantuan',
    vote: 'pemungutan suara',
  },
  statuses: {
    happened: 'terlaksana',
    planned: 'direncanakan',
    cancelled: 'batal',
    postponed: 'ditunda',
    denied: 'dibantah',
    hypothetical: 'pengandaian',
  },
  offices: {
    head_of_state: 'kepala negara',
    head_of_government: 'kepala pemerintahan',
    foreign_minister: 'menteri luar negeri',
    defence_minister: 'menteri pertahanan',
    top_diplomat: 'diplomat tertinggi',
    security_adviser: 'penasihat keamanan',
    adviser: 'penasihat',
    spokesperson: 'juru bicara',
    envoy: 'utusan',
    deputy_head: 'wakil kepala negara atau pemerintahan',
    minister: 'menteri',
    deputy_minister: 'wakil menteri',
    ambassador: 'duta besar',
    legislator: 'anggota parlemen',
    crown_prince: 'putra mahkota',
    military_chief: 'panglima',
    party_leader: 'ketua partai',
    igo_head: 'kepala badan internasional',
    governor: 'gubernur',
    other: 'jabatan lain',
  },
  quoteTypes: { direct: 'langsung', partial: 'sebagian dikutip', indirect: 'tidak langsung' },
  claimKinds: {
    superlative: 'superlatif',
    judgement: 'penilaian',
    expectation: 'harapan',
    denial: 'bantahan',
  },
  furniture: {
    scroll: 'ajakan menggulir',
    ad: 'iklan',
    'video-link': 'tautan video',
    'video-embed': 'video',
    related: 'berita terkait',
    pagination: 'ganti halaman',
    newsletter: 'buletin',
    cookie: 'pemberitahuan kuki',
    paywall: 'tembok berbayar',
    boilerplate: 'teks baku',
  },
  states: {
    none: 'tidak disebut',
    agreed: 'sepakat',
    compatible: 'sejalan',
    conflict: 'laporan berbeda',
  },
  reasons: {
    wording: 'kata lain untuk hal yang sama',
    grain: 'yang satu lebih tepat',
    rounding: 'yang satu dibulatkan',
    zone: 'jam yang berlainan',
    stations: 'persinggahan satu perjalanan',
    'plan-and-outcome': 'yang satu rencana',
    differs: '',
  },
  fields: { kind: 'jenis', status: 'status', time: 'waktu', place: 'tempat', duration: 'lama' },
}
