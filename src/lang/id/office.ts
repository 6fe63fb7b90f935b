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
