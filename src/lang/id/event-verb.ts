import type { TriggerWord } from '../tables/event.ts'

/** Verbs that tell of one kind of event; Indonesian has no tenses. */
function verbs(
  kind: TriggerWord['kind'],
  shape: TriggerWord['shape'],
  forms: readonly string[],
  marks: Partial<TriggerWord> = {},
): readonly TriggerWord[] {
  return forms.map((form) => ({ form, kind, part: 'verb', shape, ...marks }))
}

function withEach(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))
}

const POSTS = [
  'kedutaan besarnya',
  'kedutaannya',
  'kedutaan besar',
  'konsulat',
  'konsulat jenderal',
]

/** "menarik pulang" with whom a state calls home: its ambassador, its chargé d'affaires, its attachés. */
const HOME = ['menarik', 'menarik pulang', 'memanggil pulang', 'menarik kembali', 'memulangkan']
const ENVOYS = [
  ...['duta besar', 'duta besarnya', 'dubes', 'dubesnya', 'kuasa usaha', 'kuasa usahanya'],
  ...['atase militer', 'atase militernya', 'atase pertahanan', 'atase pertahanannya', 'utusannya'],
  ...['konsul', 'konsulnya', 'konsul jenderal', 'konsul jenderalnya', 'para duta besarnya'],
]
const SUMMONED = ['para duta besar', 'para dubes', 'konsul jenderal', 'atase pertahanan']
const VOTES = ['mengesahkan', 'mengadopsi', 'meloloskan', 'memveto', 'menolak', 'menyetujui']
const IMPOSES = ['menjatuhkan', 'mengenakan', 'memberlakukan', 'mengumumkan', 'menerapkan']
/** Rounds of talks: "Putaran ketiga akan digelar di Turki". */
const ROUNDS = [
  ...['putaran pertama', 'putaran kedua', 'putaran ketiga', 'putaran keempat', 'putaran kelima'],
  ...['putaran berikutnya', 'putaran selanjutnya', 'putaran lanjutan', 'putaran baru'],
]

/** Indonesian event words in their rarer shapes, and the acts of states. */
export const eventVerbs: readonly TriggerWord[] = [
  ...verbs('meeting', 'mutual', [
    ...['duduk semeja dengan', 'duduk semeja', 'santap siang bersama', 'santap malam bersama'],
    ...['makan siang bersama', 'sarapan dengan', 'makan siang dengan', 'makan malam dengan'],
    ...['bertukar pandangan dengan', 'bertukar pikiran dengan', 'berbincang empat mata'],
    ...['berbicara empat mata', 'dijamu makan siang', 'dijamu makan malam', 'dijamu santap siang'],
    ...['dijamu santap malam', 'disambut oleh', 'diterima oleh', 'menggelar pertemuan dengan'],
  ]),
  ...verbs('call', 'mutual', [
    ...['menghubungi lewat telepon', 'menghubungi melalui telepon', 'berbicara lewat video'],
    ...['berbicara lewat sambungan video', 'berbicara lewat konferensi video'],
    ...['berbincang melalui telepon', 'berbincang via telepon', 'bercakap lewat telepon'],
  ]),
  ...verbs('visit', 'journey', ['berangkat', 'bertolak', 'terbang'], { leads: true }),
  ...verbs('visit', 'journey', ['berada di', 'sudah berada di'], { stays: true }),
  ...verbs('visit', 'journey', ['sampai di', 'melawat di', 'meninggalkan tanah air menuju']),
  ...verbs('agreement', 'mutual', ['meraih kesepakatan', 'mengikat kesepakatan']),
  ...verbs('agreement', 'mutual', ['membubuhkan paraf'], { signs: true }),
  ...verbs('agreement', 'mutual', ['dibubuhi paraf', 'dibubuhi tanda tangan'], {
    signs: true,
    passive: true,
  }),
  ...verbs('recall', 'act', withEach(HOME, ENVOYS)),
  ...verbs('summons', 'act', withEach(['memanggil'], SUMMONED)),
  ...verbs('summons', 'act', ['memanggil'], { envoyOnly: true }),
  ...verbs('expulsion', 'act', withEach(['mengusir'], [...ENVOYS, 'diplomat', 'para diplomat'])),
  ...verbs('recognition', 'act', withEach(['mengakui'], ['negara', 'kemerdekaan', 'kedaulatan'])),
  ...verbs('recognition', 'act', ['mengakui'], { stateOnly: true }),
  ...verbs('vote', 'act', withEach(VOTES, ['resolusi', 'rancangan resolusi', 'sebuah resolusi'])),
  ...verbs('vote', 'act', ['memveto']),
  ...['pemungutan suara', 'voting'].map(
    (form): TriggerWord => ({ form, kind: 'vote', part: 'noun', shape: 'act', weak: true }),
  ),
  ...verbs('sanction', 'act', withEach(['membekukan'], ['aset', 'aset milik', 'rekening'])),
  // "menyetujui paket sanksi ke-14 terhadap Rusia"
  ...['sanksi', 'larangan visa', 'embargo senjata'].map(
    (form): TriggerWord => ({ form, kind: 'sanction', part: 'noun', shape: 'act', imposed: true }),
  ),
  ...verbs('sanction', 'act', withEach(IMPOSES, ['sanksi serupa', 'sanksi lanjutan'])),
  ...verbs('embassy_opening', 'act', withEach(['membuka', 'membuka kembali', 'meresmikan'], POSTS)),
  ...verbs('embassy_closure', 'act', withEach(['menutup', 'menutup sementara'], POSTS)),
  ...verbs('condolence', 'act', [
    ...['menyampaikan ucapan belasungkawa', 'menyampaikan ucapan duka cita', 'berbelasungkawa'],
    ...['mengirim ucapan belasungkawa', 'mengirim ucapan duka cita', 'menyampaikan rasa duka'],
    ...['menyampaikan dukacita', 'menyampaikan ucapan dukacita', 'mengirim telegram belasungkawa'],
    ...['menyampaikan belasungkawa kepada', 'menyampaikan duka cita kepada'],
  ]),
  ...verbs('congratulation', 'act', [
    ...['memberi selamat', 'memberi ucapan selamat', 'mengirim ucapan selamat'],
    ...['mengucapkan selamat kepada', 'menyampaikan selamat kepada', 'memberikan ucapan selamat'],
  ]),
  ...ROUNDS.map(
    (form): TriggerWord => ({
      form,
      kind: 'talks',
      part: 'noun',
      shape: 'mutual',
      weak: true,
      another: true,
    }),
  ),
  ...['bincang', 'bincang-bincang', 'percakapan singkat'].map(
    (form): TriggerWord => ({ form, kind: 'meeting', part: 'noun', shape: 'mutual', voice: true }),
  ),
  ...verbs('vote', 'act', ['memberikan suara', 'memungut suara', 'menggelar pemungutan suara']),
  ...verbs('vote', 'act', ['mengadakan pemungutan suara', 'melakukan pemungutan suara']),
  ...verbs(
    'aid',
    'act',
    [
      ...['mengirim', 'mengirimkan', 'menyumbang', 'menyumbangkan', 'memberi', 'memberikan'],
      ...['menghibahkan', 'meminjamkan', 'menyerahkan', 'menyalurkan', 'menggelontorkan'],
    ],
    { aidOnly: true },
  ),
]
