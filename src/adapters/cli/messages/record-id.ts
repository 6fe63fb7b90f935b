import type { RecordMessages } from './record.ts'

/** What the record tells beyond values, in Indonesian. */
export const recordId: RecordMessages = {
  outcomes: { passed: 'tanpa kabar', disputed: 'diperselisihkan' },
  passed: 'harinya sudah lewat, dan tidak ada laporan tentang kelanjutannya',
  since: (when) => `dikabarkan sejak ${when}`,
  sinceUnknown: 'dikabarkan laporan tanpa tanggal',
  departures: {
    time: (planned, held) => `direncanakan ${planned}; berlangsung ${held}`,
    place: (planned, held) => `direncanakan di ${planned}; berlangsung di ${held}`,
    duration: (planned, held) => `direncanakan ${planned}; berlangsung ${held}`,
  },

  claims: 'Klaim dibandingkan dengan catatan',
  verdicts: { consistent: 'sejalan', contradicted: 'bertentangan', unknown: 'belum diketahui' },
  because: {
    'earlier-event': 'catatan mengenal yang lebih dulu dalam kurun itu',
    'measured-from': 'yang menjadi patokan ada dalam catatan, dan sesudahnya tidak ada',
    'nothing-known': 'catatan tidak mengenal satu pun; tidak semua berita sudah dibaca',
    'no-event': 'tidak jelas peristiwa mana yang dimaksud',
    'no-time': 'tidak jelas kurun waktu yang dimaksud',
    'no-measure': 'yang dibandingkan tidak ada dalam catatan',
    'too-many': 'peristiwa sejenis dalam catatan lebih banyak daripada yang diperiksa',
  },

  statements: 'Pernyataan',
  same: (reports, origins) => `pernyataan yang sama dalam ${reports}, ${origins}`,
  wordings: (count) => `${count} susunan kata`,
  perhaps: (words) => `mungkin sama: ${words}`,
  firstReports: (count, all) => `dari ${count} laporan pertama di antara ${all}`,
  seeWordings: (command) => `susunan katanya: ${command}`,
  readAs: (name) => `terbaca: ${name}`,
  languages: { en: 'Inggris', id: 'Indonesia' },

  facts: 'fakta yang berubah',
  noFacts: 'tidak ada fakta yang berubah',
  changedIn: (when) => `sejak ${when}`,
  appeared: 'baru disebut mulai di sini',
  vanished: 'tidak disebut lagi',
  gone: 'kata-katanya hilang',
  orphaned: (revision) => `kata-kata lain revisi ${revision} yang hilang`,
  inRevision: (revision) => `revisi ${revision}`,
  factFields: {
    kind: 'jenis',
    status: 'status',
    time: 'waktu',
    place: 'tempat',
    duration: 'lama',
    participants: 'siapa',
    outcomes: 'hasil',
    trigger: 'kata peristiwanya',
  },
}
