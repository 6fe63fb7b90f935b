import type { OfficeWord } from '../tables/mention.ts'

/** Fields of ministers besides foreign affairs and defence, as cabinets of Indonesia and the press of others name them. */
const PORTFOLIOS = [
  ...['Keuangan', 'Perdagangan', 'Dalam Negeri', 'Energi', 'Ekonomi', 'Perekonomian', 'Investasi'],
  ...['Kesehatan', 'Pertanian', 'Agama', 'Perindustrian', 'Industri', 'Pariwisata', 'Pendidikan'],
  ...['Kehakiman', 'Hukum', 'Hukum dan HAM', 'Hak Asasi Manusia', 'Lingkungan Hidup', 'Lingkungan'],
  ...['Kelautan dan Perikanan', 'Kelautan', 'Perikanan', 'Tenaga Kerja', 'Ketenagakerjaan'],
  ...[
    'Perhubungan',
    'Transportasi',
    'Energi dan Sumber Daya Mineral',
    'ESDM',
    'Negara',
    'Kehutanan',
  ],
  ...['Lingkungan Hidup dan Kehutanan', 'Pekerjaan Umum', 'Pekerjaan Umum dan Perumahan Rakyat'],
  ...['PUPR', 'Perumahan', 'Perumahan Rakyat', 'Sosial', 'Kebudayaan', 'Pendidikan dan Kebudayaan'],
  ...[
    'Pendidikan Tinggi',
    'Riset dan Teknologi',
    'Sains dan Teknologi',
    'Komunikasi',
    'Informatika',
  ],
  ...['Komunikasi dan Informatika', 'Komunikasi dan Digital', 'Pemuda dan Olahraga', 'Olahraga'],
  ...[
    'Koperasi',
    'Koperasi dan UKM',
    'Desa',
    'Agraria',
    'Agraria dan Tata Ruang',
    'BUMN',
    'Badan Usaha Milik Negara',
    'Pangan',
  ],
  ...['Pemberdayaan Perempuan', 'Pemberdayaan Perempuan dan Perlindungan Anak', 'Perempuan'],
  ...['Perencanaan Pembangunan Nasional', 'Perencanaan', 'Pembangunan', 'Transmigrasi', 'Imigrasi'],
  ...['Kerja Sama Internasional', 'Kerja Sama Pembangunan', 'Urusan Eropa', 'Keamanan'],
  ...['Keamanan Nasional', 'Keamanan Publik', 'Intelijen', 'Urusan Strategis', 'Unifikasi'],
  ...['Pertambangan', 'Minyak', 'Perminyakan', 'Sumber Daya Air', 'Air', 'Listrik', 'Perkebunan'],
  ...[
    'Perencanaan dan Keuangan',
    'Anggaran',
    'Perdagangan Internasional',
    'Perdagangan dan Industri',
  ],
  ...['Informasi', 'Penerangan', 'Kabinet', 'Sekretaris Negara', 'Sekretaris Kabinet', 'Iklim'],
  ...[
    'Maritim',
    'Kemaritiman',
    'Kemaritiman dan Investasi',
    'Politik, Hukum dan Keamanan',
    'Polhukam',
  ],
  ...[
    'Polkam',
    'Politik dan Keamanan',
    'Pembangunan Manusia dan Kebudayaan',
    'PMK',
    'Infrastruktur',
  ],
  ...['Perubahan Iklim', 'Ekonomi Kreatif', 'Ekonomi Digital', 'Urusan Agama', 'Haji', 'Wakaf'],
]

/** "Menteri Kehutanan", "Wakil Menteri Perhubungan": the field belongs to the office and is nobody's name. */
export const portfolioOffices: readonly OfficeWord[] = PORTFOLIOS.flatMap(
  (field): readonly OfficeWord[] => [
    { form: `Menteri ${field}`, office: 'minister' },
    { form: `Wakil Menteri ${field}`, office: 'deputy_minister' },
    { form: `Menteri Muda ${field}`, office: 'deputy_minister' },
    { form: `Menteri Koordinator ${field}`, office: 'minister' },
    { form: `Menteri Koordinator Bidang ${field}`, office: 'minister' },
    { form: `Menko ${field}`, office: 'minister' },
  ],
)

/** Directorates of foreign ministries and others: "Direktur Jenderal Multilateral", "Dirjen Asia Pasifik dan Afrika". */
const DIRECTORATES = [
  ...[
    'Multilateral',
    'Kerja Sama Multilateral',
    'Asia Pasifik dan Afrika',
    'Asia Pasifik',
    'Afrika',
  ],
  ...['Amerika dan Eropa', 'Eropa', 'Amerika', 'Kerja Sama ASEAN', 'ASEAN', 'Timur Tengah'],
  ...['Hukum dan Perjanjian Internasional', 'Informasi dan Diplomasi Publik', 'Diplomasi Publik'],
  ...[
    'Protokol dan Konsuler',
    'Protokol',
    'Konsuler',
    'Imigrasi',
    'Bea Cukai',
    'Bea dan Cukai',
    'Pajak',
  ],
  ...['Pelindungan WNI', 'Perlindungan WNI', 'Perlindungan Warga Negara Indonesia', 'Asia Timur'],
  ...['Asia Tenggara', 'Asia Selatan dan Tengah', 'Kerja Sama Ekonomi', 'Keamanan Internasional'],
  ...['Perdagangan Luar Negeri', 'Perundingan Perdagangan Internasional', 'Perikanan Tangkap'],
]

/** Directors of a field. */
export const directorateOffices: readonly OfficeWord[] = DIRECTORATES.flatMap((field) =>
  ['Direktur Jenderal', 'Dirjen', 'Direktur', 'Kepala Biro'].map(
    (title): OfficeWord => ({ form: `${title} ${field}`, office: 'other' }),
  ),
)

/** Cabinet posts as headlines cut them short: "Menhub", "Wamenkeu", "Menkopolhukam". */
const CUT_SHORT = [
  ...[
    'kes',
    'hub',
    'sos',
    'tan',
    'kominfo',
    'komdigi',
    'pora',
    'aker',
    'akertrans',
    'ag',
    'kumham',
  ],
  ...[
    'kum',
    'ham',
    'perin',
    'parekraf',
    'par',
    'dikbud',
    'dikti',
    'dikdasmen',
    'ristek',
    'hut',
    'lhk',
  ],
  ...[
    'keu',
    'dag',
    'dagri',
    'pan-RB',
    'pan',
    'pera',
    'bud',
    'budpar',
    'desa',
    'des',
    'kop',
    'koperindag',
  ],
  ...['esdm', 'vest', 'imipas', 'trans', 'ekraf', 'bud', 'lh', 'koperasi', 'pkp', 'pupr', 'ppn'],
]
/** Coordinating ministers the same way. */
const COORDINATING = [
  ...['polhukam', 'polkam', 'kesra', 'marves', 'perekonomian', 'ekuin', 'pmk', 'kumham', 'maritim'],
  ...['kumham imipas', 'pangan', 'infra', 'ipk'],
]

/** Such words, with their deputies. */
export const shortOffices: readonly OfficeWord[] = [
  ...[...new Set(CUT_SHORT)].flatMap((field): readonly OfficeWord[] => [
    { form: `Men${field}`, office: 'minister' },
    { form: `Wamen${field}`, office: 'deputy_minister' },
  ]),
  ...COORDINATING.map((field): OfficeWord => ({ form: `Menko${field}`, office: 'minister' })),
]
