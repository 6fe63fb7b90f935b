import type { ClaimCue, ClaimTables } from '../tables/claim.ts'

const cues: readonly ClaimCue[] = [
  ...['dinilai', 'dianggap', 'dipandang', 'diyakini', 'disebut-sebut', 'ditengarai', 'diduga', 'dinilai banyak kalangan', 'dipercaya'].map(
    (form): ClaimCue => ({ form, kind: 'judgement', voice: 'passive' }),
  ),
  ...['menilai', 'menganggap', 'memandang', 'meyakini', 'percaya', 'yakin', 'menduga'].map(
    (form): ClaimCue => ({ form, kind: 'judgement', voice: 'active' }),
  ),
  ...['mengatakan', 'menyebut', 'berpendapat', 'memperingatkan'].map(
    (form): ClaimCue => ({ form, kind: 'judgement', voice: 'group' }),
  ),
  ...['mengharapkan', 'berharap', 'memperkirakan', 'optimistis', 'memprediksi'].map(
    (form): ClaimCue => ({ form, kind: 'expectation', voice: 'active' }),
  ),
  ...['diharapkan', 'diperkirakan', 'diprediksi'].map(
    (form): ClaimCue => ({ form, kind: 'expectation', voice: 'passive' }),
  ),
  ...['membantah', 'menyangkal', 'menampik', 'menepis'].map(
    (form): ClaimCue => ({ form, kind: 'denial', voice: 'active' }),
  ),
  ...['dibantah', 'disangkal', 'ditepis'].map((form): ClaimCue => ({ form, kind: 'denial', voice: 'passive' })),
]

/** Indonesian words of views. */
export const claim: ClaimTables = {
  cues,
  superlatives: [
    'tertinggi', 'terbesar', 'terendah', 'terpenting', 'terburuk', 'terbaik', 'terlama', 'terparah', 'terpanjang', 'terkuat', 'pertama',
    'paling', 'terberat', 'tersukses', 'terluas', 'terdekat', 'tersengit', 'tertajam', 'termahal', 'terketat',
  ],
  comparisons: [
    { open: 'dalam', close: ['terakhir', 'sejarah'] },
    { open: 'selama', close: ['terakhir'] },
    { open: 'sepanjang', close: ['sejarah', 'masa'] },
    { open: 'sejak', close: [] },
    { open: 'setelah', close: ['tahun', 'dekade'] },
  ],
  copulas: ['menjadi', 'adalah', 'merupakan', 'ialah', 'menandai', 'sebagai', 'itu', 'ini', 'jadi'],
  articles: ['sebuah', 'suatu'],
  complementizers: ['bahwa', 'bahwasanya'],
  agentMarks: ['oleh'],
  groups: [
    'para', 'pejabat', 'pengamat', 'analis', 'pakar', 'sejumlah', 'banyak', 'sebagian', 'kalangan', 'beberapa', 'diplomat', 'seorang', 'investor',
    'warga', 'publik', 'sumber', 'pihak',
  ],
  betweens: ['juga', 'pun', 'telah', 'sudah', 'kemudian', 'lalu', 'sebelumnya', 'kembali', 'pernah', 'langsung', 'sempat', 'itu', 'tetap', 'secara', 'tegas'],
  clauseOpeners: ['dan', 'karena', 'sementara', 'sedangkan', 'tetapi', 'namun', 'sehingga', 'meski', 'meskipun', 'bahwa'],
  examples: [
    ['Lawatan itu menjadi kunjungan tingkat tertinggi dalam tiga tahun terakhir.', 'superlative'],
    ['Langkah itu dinilai sebagai sinyal baik.', 'judgement'],
    ['Para pejabat berharap perundingan berlanjut.', 'expectation'],
    ['Para pejabat membantah bahwa pasukan itu mundur.', 'denial'],
  ],
  never: ['Rapat pertama digelar pada Senin.', 'Gedung tertinggi itu dibuka.', 'Ia tiba di Beijing dalam dua hari.'],
}
