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

/** Nouns that tell of an act of a state. */
function deeds(
  deed: NonNullable<TriggerWord['deed']>,
  kind: TriggerWord['kind'],
  forms: readonly string[],
): readonly TriggerWord[] {
  return forms.map((form) => ({ form, kind, part: 'noun', shape: 'act', deed }))
}

function withEach(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))
}

const POSTS = [
  ...['kedutaan besarnya', 'kedutaannya', 'kedutaan besar', 'konsulat', 'konsulat jenderal'],
  ...['konsulatnya', 'konsulat jenderalnya', 'kedubes', 'kedubesnya', 'KBRI', 'KJRI'],
  ...['kantor kedutaan', 'kantor kedutaan besar', 'kantor kedutaan besarnya', 'kantor perwakilan'],
  ...['misi diplomatik', 'misi diplomatiknya', 'perwakilan diplomatik', 'kantor konsulat'],
]

/** "menarik pulang" with whom a state calls home: its ambassador, its chargé d'affaires, its attachés. */
const HOME = ['menarik', 'menarik pulang', 'memanggil pulang', 'menarik kembali', 'memulangkan']
const ENVOYS = [
  ...['duta besar', 'duta besarnya', 'dubes', 'dubesnya', 'kuasa usaha', 'kuasa usahanya'],
  ...['atase militer', 'atase militernya', 'atase pertahanan', 'atase pertahanannya', 'utusannya'],
  ...['konsul', 'konsulnya', 'konsul jenderal', 'konsul jenderalnya', 'para duta besarnya'],
]
const SUMMONED = [
  ...['para duta besar', 'para dubes', 'konsul jenderal', 'atase pertahanan', 'atase militer'],
  ...['wakil duta besar', 'wakil dubes', 'wakil kepala misi', 'kepala misi', 'pejabat kedutaan'],
  ...['kepala misi diplomatik', 'kuasa usaha ad interim', 'diplomat', 'diplomat senior'],
  ...['seorang diplomat', 'seorang diplomat senior', 'sejumlah diplomat', 'diplomat tinggi'],
  ...['perwakilan kedutaan', 'perwakilan diplomatik', 'pejabat senior kedutaan', 'utusan khusus'],
]
/** "menyetujui pengakuan itu dengan 31 suara berbanding 22": a vote where the ballots are counted. */
const BALLOTED = ['menyetujui', 'mengesahkan', 'meloloskan', 'menolak', 'meratifikasi', 'mendukung']
const VOTES = ['mengesahkan', 'mengadopsi', 'meloloskan', 'memveto', 'menolak', 'menyetujui']
const IMPOSES = ['menjatuhkan', 'mengenakan', 'memberlakukan', 'mengumumkan', 'menerapkan']
/** What two leaders watch others sign: "kedua pemimpin menyaksikan penandatanganan empat nota kesepahaman". */
const SIGNINGS = ['penandatanganan', 'pertukaran nota kesepahaman', 'pertukaran dokumen']
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
    ...['berhadapan', 'bersantap siang dengan', 'bersantap malam dengan', 'bersantap dengan'],
    ...['santap siang dengan', 'santap malam dengan', 'rapat dengan', 'rapat bersama'],
    ...['rapat darurat dengan', 'rapat tertutup dengan', 'rapat bilateral dengan'],
    ...['rapat khusus dengan', 'rapat darurat bersama', 'rapat tertutup bersama'],
    ...['beraudiensi dengan', 'bersilaturahmi dengan', 'bersilaturahim dengan', 'disambangi'],
    ...['bertatap muka dengan', 'bertemu empat mata', 'bertemu empat mata dengan', 'bersua dengan'],
    ...['dijamu oleh', 'ditemui oleh'],
    ...['berbicara empat mata', 'dijamu makan siang', 'dijamu makan malam', 'dijamu santap siang'],
    ...['dijamu santap malam', 'menggelar pertemuan dengan', 'bersarapan dengan'],
    ...['bersarapan bersama', 'sarapan pagi dengan', 'bersantap bersama', 'duduk satu meja dengan'],
    ...['bersantap siang bersama', 'bersantap malam bersama', 'makan malam bersama dengan'],
  ]),
  ...verbs('meeting', 'mutual', ['mengumpulkan'], { joins: true, personOnly: true }),
  ...verbs('meeting', 'mutual', ['mempertemukannya'], { joins: true, takesHim: true }),
  ...verbs(
    'meeting',
    'mutual',
    [
      ...['disambut oleh', 'disambut langsung oleh', 'disambut hangat oleh', 'disongsong oleh'],
      ...['menyambut kedatangan', 'menyambut kunjungan', 'menyongsong kedatangan'],
    ],
    { greets: true },
  ),
  ...verbs('meeting', 'mutual', ['bertukar pandangan', 'bertukar pikiran'], {
    voice: true,
    topical: true,
  }),
  ...verbs('meeting', 'mutual', ['disambut', 'disambut langsung', 'disongsong'], {
    greets: true,
    personOnly: true,
  }),
  ...verbs('meeting', 'mutual', ['menyambut', 'menyongsong'], { greets: true, personOnly: true }),
  ...verbs('meeting', 'mutual', ['diterima oleh', 'diterima langsung oleh'], { guest: true }),
  ...verbs('visit', 'journey', ['singgah ke', 'menyusul ke', 'beranjak ke', 'beranjangsana ke']),
  ...verbs('visit', 'journey', ['mendarat'], { arrives: true }),
  ...['safari', 'tur', 'turne'].map(
    (form): TriggerWord => ({
      form,
      kind: 'visit',
      part: 'noun',
      shape: 'journey',
      lightOnly: true,
    }),
  ),
  ...verbs('agreement', 'mutual', [
    ...[
      'mengikat perjanjian',
      'menjalin kesepakatan',
      'membuat kesepakatan',
      'mencapai kata sepakat',
    ],
  ]),
  ...verbs('meeting', 'mutual', ['menyambutnya'], { greets: true, takesHim: true }),
  ...verbs('call', 'mutual', [
    ...['menghubungi lewat telepon', 'menghubungi melalui telepon', 'berbicara lewat video'],
    ...['berbicara lewat sambungan video', 'berbicara lewat konferensi video'],
    ...['menelpon', 'menelepon langsung', 'berkomunikasi lewat telepon', 'berbicara per telepon'],
    ...['berkomunikasi melalui telepon', 'berkomunikasi via telepon', 'bertelepon dengan'],
    ...['menerima telepon', 'menerima telepon dari', 'menerima panggilan telepon dari'],
    ...['mendapat telepon dari', 'mendapat panggilan telepon dari', 'ditelpon', 'ditelepon oleh'],
    ...['bertemu secara virtual', 'bertemu secara virtual dengan', 'bertemu secara daring dengan'],
    ...['bertemu virtual dengan', 'mengontak', 'bertatap muka secara virtual dengan'],
    ...['berbincang melalui telepon', 'berbincang via telepon', 'bercakap lewat telepon'],
  ]),
  ...verbs('visit', 'journey', ['berangkat', 'bertolak', 'terbang', 'mampir', 'singgah'], {
    leads: true,
  }),
  ...verbs('visit', 'journey', ['mengutus', 'mengirim', 'mengirimkan', 'menugaskan', 'menugasi'], {
    sends: true,
  }),
  ...verbs(
    'visit',
    'journey',
    ['diutus', 'diutus oleh', 'dikirim', 'ditugaskan', 'diberangkatkan'],
    {
      leads: true,
    },
  ),
  ...verbs('visit', 'journey', ['berada di', 'sudah berada di'], { near: true, stays: true }),
  ...verbs('visit', 'journey', ['menghabiskan', 'melewatkan'], { near: true, spent: true }),
  ...verbs('visit', 'journey', ['ditunggu di', 'dinanti di', 'dinantikan di'], {
    near: true,
    status: 'planned',
  }),
  ...verbs(
    'visit',
    'journey',
    ['akan ke', 'hendak ke', 'bakal ke', 'dijadwalkan ke', 'berencana ke', 'direncanakan ke'],
    {
      near: true,
      status: 'planned',
    },
  ),
  ...verbs(
    'visit',
    'journey',
    [
      'batal ke',
      'urung ke',
      'tidak jadi ke',
      'tak jadi ke',
      'batal datang ke',
      'batal berangkat ke',
    ],
    {
      near: true,
      status: 'cancelled',
    },
  ),
  ...verbs('visit', 'journey', ['bertandang di']),
  ...verbs(
    'visit',
    'journey',
    withEach(
      ['melanjutkan', 'meneruskan'],
      ['kunjungan', 'kunjungannya', 'lawatan', 'lawatannya', 'perjalanan', 'perjalanannya'].flatMap(
        (way) => [`${way} ke`, `${way} menuju`],
      ),
    ),
  ),
  ...verbs('meeting', 'mutual', ['sarapan bersama']),
  ...withEach(
    ['lawatan', 'kunjungan', 'perjalanan', 'rangkaian lawatan', 'safari'],
    ['berlanjut ke', 'dilanjutkan ke', 'diteruskan ke', 'berakhir di', 'ditutup di'],
  ).map(
    (form): TriggerWord => ({ form, kind: 'visit', part: 'noun', shape: 'journey', goesOn: true }),
  ),
  ...['rencana singgah di', 'rencana singgah ke', 'rencana mampir ke'].map(
    (form): TriggerWord => ({ form, kind: 'visit', part: 'noun', shape: 'journey' }),
  ),
  ...verbs('visit', 'journey', ['setibanya di', 'setiba di', 'sesampainya di', 'sesampai di']),
  ...verbs('visit', 'journey', ['dijadwalkan berada di', 'direncanakan berada di'], {
    near: true,
    stays: true,
    status: 'planned',
  }),
  ...verbs('visit', 'journey', ['sampai di', 'melawat di', 'meninggalkan tanah air menuju']),
  ...verbs('talks', 'mutual', ['berkonsultasi', 'berkonsultasi dengan', 'bermusyawarah dengan']),
  ...verbs('visit', 'journey', ['kunker ke', 'berkunjung kerja ke', 'berkunjung resmi ke']),
  ...verbs('agreement', 'mutual', ['capai kesepakatan', 'mencapai mufakat']),
  ...verbs('agreement', 'mutual', ['meraih kesepakatan', 'mengikat kesepakatan']),
  ...verbs('agreement', 'mutual', ['setuju', 'setuju untuk', 'sama-sama setuju'], { onDeed: true }),
  ...verbs('agreement', 'mutual', ['membubuhkan paraf', 'bertukar naskah'], { signs: true }),
  ...verbs('agreement', 'mutual', withEach(['menyaksikan', 'turut menyaksikan'], SIGNINGS), {
    signs: true,
    witnessed: true,
  }),
  ...verbs('agreement', 'mutual', ['dibubuhi paraf', 'dibubuhi tanda tangan'], {
    signs: true,
    passive: true,
  }),
  ...verbs('recall', 'act', withEach(HOME, ENVOYS)),
  ...verbs('summons', 'act', withEach(['memanggil'], SUMMONED)),
  ...verbs('summons', 'act', ['memanggil'], { envoyOnly: true }),
  ...verbs('expulsion', 'act', withEach(['mengusir'], [...ENVOYS, 'diplomat', 'para diplomat'])),
  ...verbs(
    'summons',
    'act',
    ['dipanggil', 'dipanggil ke', 'dipanggil menghadap', 'dipanggil menghadap ke'],
    { passive: true },
  ),
  ...verbs('expulsion', 'act', ['diusir', 'diusir dari', 'dideportasi', 'diminta angkat kaki'], {
    passive: true,
  }),
  ...verbs(
    'expulsion',
    'act',
    ['memerintahkan', 'meminta', 'menyuruh', 'memaksa', 'memberi waktu'],
    {
      leaveOnly: true,
    },
  ),
  ...verbs('expulsion', 'act', withEach(['mendepak', 'mendeportasi'], [...ENVOYS, 'diplomat'])),
  ...verbs(
    'recall',
    'act',
    ['ditarik pulang', 'dipanggil pulang', 'ditarik kembali', 'dipulangkan ke', 'ditarik dari'],
    { passive: true },
  ),
  ...verbs('recall', 'act', ['ditarik', 'dipanggil kembali'], { passive: true, envoyOnly: true }),
  ...verbs('recall', 'act', withEach(HOME, ['seluruh diplomatnya', 'para diplomatnya'])),
  ...verbs('sanction', 'act', ['dijatuhi sanksi', 'dikenai sanksi', 'disanksi'], { passive: true }),
  ...verbs('vote', 'act', ['disahkan', 'diadopsi', 'diveto', 'diloloskan'], { passive: true }),
  ...verbs('invitation', 'act', ['diundang', 'diundang oleh'], { passive: true }),
  ...deeds('itself', 'summons', ['pemanggilan']),
  ...deeds('itself', 'expulsion', ['pengusiran', 'pendeportasian', 'deportasi']),
  ...deeds('itself', 'recall', withEach(['penarikan', 'pemulangan', 'pemanggilan pulang'], ENVOYS)),
  ...deeds('itself', 'recognition', ['pengakuan']),
  ...deeds('itself', 'embassy_opening', withEach(['pembukaan', 'peresmian'], POSTS)),
  ...deeds('itself', 'embassy_closure', withEach(['penutupan'], POSTS)),
  ...deeds('done', 'invitation', ['undangan', 'surat undangan', 'undangan resmi']),
  ...deeds('done', 'sanction', [
    'sanksi',
    'sanksi baru',
    'paket sanksi',
    'embargo',
    'embargo senjata',
    'larangan visa',
  ]),
  ...deeds('done', 'aid', ['bantuan', 'bantuan kemanusiaan', 'bantuan pangan', 'paket bantuan']),
  ...deeds('done', 'congratulation', ['ucapan selamat', 'pesan selamat']),
  ...deeds('done', 'condolence', [
    ...['belasungkawa', 'ucapan belasungkawa', 'pesan belasungkawa', 'duka cita', 'dukacita'],
    ...['ucapan duka cita', 'ucapan dukacita', 'pesan duka cita', 'pesan dukacita'],
  ]),
  {
    form: 'persona non grata',
    kind: 'expulsion',
    part: 'noun',
    shape: 'act',
    deed: 'itself',
    declared: true,
  },
  ...verbs('recognition', 'act', withEach(['mengakui'], ['negara', 'kemerdekaan', 'kedaulatan'])),
  ...verbs('recognition', 'act', ['mengakui'], { stateOnly: true }),
  ...verbs('vote', 'act', withEach(VOTES, ['resolusi', 'rancangan resolusi', 'sebuah resolusi'])),
  ...verbs('vote', 'act', ['memveto']),
  ...verbs('vote', 'act', BALLOTED, { ballotOnly: true }),
  ...['pemungutan suara', 'voting'].map(
    (form): TriggerWord => ({ form, kind: 'vote', part: 'noun', shape: 'act', weak: true }),
  ),
  ...verbs('sanction', 'act', withEach(['membekukan'], ['aset', 'aset milik', 'rekening'])),
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
    ...['memberikan selamat', 'memberikan selamat kepada', 'memberi selamat kepada'],
    ...['mengucapkan selamat kepada', 'menyampaikan selamat kepada', 'memberikan ucapan selamat'],
  ]),
  ...withEach(
    ['perundingan', 'pembicaraan', 'negosiasi', 'dialog'],
    ['tak langsung', 'tidak langsung'],
  ).map((form): TriggerWord => ({ form, kind: 'talks', part: 'noun', shape: 'mutual' })),
  ...withEach(
    ['pertemuan', 'perundingan', 'pembicaraan', 'konsultasi', 'dialog', 'negosiasi', 'sidang'],
    ['berikutnya', 'selanjutnya', 'mendatang', 'lanjutan', 'susulan'],
  ).map(
    (form): TriggerWord => ({
      form,
      kind: form.startsWith('pertemuan') ? 'meeting' : 'talks',
      part: 'noun',
      shape: 'mutual',
      weak: true,
      another: true,
    }),
  ),
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
  ...['kunjungan kehormatan', 'kunjungan perkenalan', 'kunjungan perpisahan'].map(
    (form): TriggerWord => ({ form, kind: 'meeting', part: 'noun', shape: 'mutual' }),
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
      ...['mengucurkan', 'menerbangkan', 'mengapalkan', 'mendonasikan'],
    ],
    { aidOnly: true },
  ),
  ...verbs('aid', 'act', ['menjanjikan', 'berjanji memberi', 'berjanji mengirim'], {
    aidOnly: true,
    status: 'planned',
  }),
]
