/** Indonesian words by which what somebody said reaches a report: "dikutip", "kepada", "menurut siaran", "mewartakan". */
import type { RelayVerb, RelayWord } from '../tables/relay.ts'

/** What a medium, or whoever stands between, does with somebody's words; active and passive. */
const REPEATING: readonly (readonly [active: string, passive: string])[] = [
  ['mengutip', 'dikutip'],
  ['melansir', 'dilansir'],
  ['melaporkan', 'dilaporkan'],
  ['memberitakan', 'diberitakan'],
  ['mewartakan', 'diwartakan'],
  ['mengabarkan', 'dikabarkan'],
  ['menulis', 'ditulis'],
  ['menuliskan', 'dituliskan'],
  ['menceritakan', 'diceritakan'],
  ['menuturkan', 'dituturkan'],
  ['menirukan', 'ditirukan'],
  ['menyitir', 'disitir'],
  ['menukil', 'dinukil'],
  ['menerjemahkan', 'diterjemahkan'],
  ['merangkum', 'dirangkum'],
  ['meneruskan', 'diteruskan'],
  ['menyampaikan', 'disampaikan'],
  ['membacakan', 'dibacakan'],
  ['mencatat', 'dicatat'],
  ['mengungkapkan', 'diungkapkan'],
  ['mengungkap', 'diungkap'],
  ['mengulang', 'diulang'],
  ['memetik', 'dipetik'],
  ['menyalin', 'disalin'],
  ['memperdengarkan', 'diperdengarkan'],
  ['membenarkan', 'dibenarkan'],
  ['mengisahkan', 'dikisahkan'],
  ['membisikkan', 'dibisikkan'],
  ['membeberkan', 'dibeberkan'],
  ['mengulangi', 'diulangi'],
  ['menyebutkan', 'disebutkan'],
  ['menjelaskan', 'dijelaskan'],
  ['memaparkan', 'dipaparkan'],
]

/** The same, of a paper, a picture or a recording: alone they take much that is nobody's words. */
const PUBLISHING: readonly (readonly [active: string, passive: string])[] = [
  ['memuat', 'dimuat'],
  ['menyiarkan', 'disiarkan'],
  ['menyiarkan ulang', 'disiarkan ulang'],
  ['mengunggah', 'diunggah'],
  ['merilis', 'dirilis'],
  ['menayangkan', 'ditayangkan'],
  ['menerbitkan', 'diterbitkan'],
  ['memublikasikan', 'dipublikasikan'],
  ['mempublikasikan', 'dipublikasi'],
  ['memancarkan', 'dipancarkan'],
  ['membagikan', 'dibagikan'],
  ['menyebarkan', 'disebarkan'],
  ['mengedarkan', 'diedarkan'],
  ['membocorkan', 'dibocorkan'],
  ['menampilkan', 'ditampilkan'],
  ['memutar', 'diputar'],
  ['mengumumkan', 'diumumkan'],
  ['menurunkan', 'diturunkan'],
  ['mencetak', 'dicetak'],
  ['mengirimkan', 'dikirimkan'],
  ['mengirim', 'dikirim'],
]

/** How somebody came by words; passive: what stands behind them passed them on. */
const OBTAINED: readonly string[] = [
  'disadur',
  'dihimpun',
  'dipantau',
  'ditranskripsi',
  'ditranskrip',
  // persons are received and met as well: only media are taken
  'diperoleh',
  'didapat',
  'dilihat',
  'diambil',
  'diterima',
  'diwawancarai',
  'direkam',
  'disaksikan',
  'didengar',
  'ditemui',
]

/** Handing a message to somebody. */
const HANDED: readonly string[] = [
  'dititipkan',
  'disampaikan',
  'diserahkan',
  'diberikan',
  'dibocorkan',
]

const TALKS: readonly string[] = [
  'wawancara',
  'wawancaranya',
  'sambungan langsung',
  'sambungan telepon',
  'bincang-bincang',
  'obrolan',
  'siaran langsung',
]

/** What kind of talk it was: "wawancara terakhirnya dengan majalah Le Point". */
const KINDS: readonly string[] = [
  'terakhirnya',
  'terbarunya',
  'terbaru',
  'pertamanya',
  'perdananya',
  'perdana',
  'terpisah',
  'televisi',
  'radio',
  'khusus',
  'eksklusif',
  'singkat',
  'panjang',
]

/** What is aired or played, of whoever airs it. */
const SHOWS: readonly string[] = [
  'siniar',
  'podcast',
  'program',
  'acara',
  'tayangan',
  'gelar wicara',
]

const SHOW_KINDS: readonly string[] = [
  'televisi',
  'radio',
  'berita',
  'komedi',
  'politik',
  'debat',
  'siaran',
  'bincang',
  'bincang pagi',
  'bincang malam',
  'bincang-bincang',
  'gelar wicara',
  'talkshow',
  'talk show',
  'di',
  'milik',
]

const INTERVIEWS: readonly string[] = [
  ...TALKS,
  ...TALKS.flatMap((talk) => KINDS.map((kind) => `${talk} ${kind}`)),
  'wawancara telepon',
  'wawancara tertulis',
  'wawancara langsung',
  'sebuah wawancara',
  'perbincangan',
  'percakapan telepon',
]

const words = (forms: readonly string[], kind: Omit<RelayWord, 'form'> = {}) =>
  forms.map((form): RelayWord => ({ form, ...kind }))

const with_ = (forms: readonly string[], ends: readonly string[]) =>
  forms.flatMap((form) => ends.map((end) => `${form} ${end}`))

/** "dalam program", "di sebuah siniar". */
const shown = (shows: readonly string[]) =>
  with_(
    ['dalam', 'di', 'pada', 'lewat', 'melalui'],
    shows.flatMap((show) => [show, `sebuah ${show}`]),
  )

const passives = [...REPEATING, ...PUBLISHING].map(([, passive]) => passive)

/** Of these, what persons do as well: "dibacakan Uskup X", "disampaikan jubirnya". */
const ANYBODYS: ReadonlySet<string> = new Set([
  'diceritakan',
  'dituturkan',
  'ditirukan',
  'diterjemahkan',
  'diteruskan',
  'disampaikan',
  'dibacakan',
  'dicatat',
  'diungkapkan',
  'diungkap',
  'diulang',
  'dibenarkan',
  'dikisahkan',
  'dibisikkan',
  'dibeberkan',
  'diulangi',
  'disebutkan',
  'dijelaskan',
  'dipaparkan',
  'diperdengarkan',
  'diunggah',
  'dibagikan',
  'disebarkan',
  'diedarkan',
  'dibocorkan',
  'diputar',
  'diumumkan',
  'dikirimkan',
  'dikirim',
])

const printed = [
  ...passives.filter((word) => !ANYBODYS.has(word)),
  'tulis',
  'lapor',
  'lansir',
  'warta',
]

/** What leads to whom a whole report is credited to, in its last sentences. */
export const closings: readonly string[] = [
  ...with_(
    // not "seperti dikutip X" alone, which is the tail of its sentence
    ['demikian', 'demikian seperti', 'demikian sebagaimana'],
    passives.flatMap((passive) => [passive, `${passive} oleh`, `${passive} dari`]),
  ),
  'demikian laporan',
  'demikian warta',
  'demikian',
  'disadur dari',
  'bersumber dari',
  'diolah dari',
  'dirangkum dari',
]

/** Words that lead to whoever passed something on. */
export const relays: readonly RelayWord[] = [
  ...words([...printed, ...with_(printed, ['oleh', 'kembali oleh', 'kembali', 'ulang oleh'])], {
    press: true,
  }),
  ...words([
    ...ANYBODYS,
    ...with_([...ANYBODYS], ['oleh', 'kembali oleh', 'kembali']),
    ...OBTAINED.slice(0, 5),
    ...with_(OBTAINED.slice(0, 5), ['oleh']),
    'diceritakan kembali',
    'menurut',
    'diambil kembali oleh',
    ...with_(printed, ['dalam siaran pers', 'dalam rilis', 'dalam keterangan pers']),
    'muncul di',
    'tayang di',
    'terbit di',
    'terbit dalam',
    'beredar di',
    'disiarkan berulang-ulang',
    'pertama kali dimuat',
  ]),
  ...words(['melalui', 'lewat'], { channel: true }),
  ...words([...OBTAINED.slice(5), ...with_(OBTAINED.slice(5), ['oleh'])], { to: true }),
  ...words(
    [
      'mengutip',
      'dengan mengutip',
      'menyitir',
      'menukil',
      'menyadur',
      'melansir dari',
      'mengutip dari',
      'bersumber dari',
      'menirukan',
      'berdasarkan laporan',
      'berdasarkan pemberitaan',
      'berdasarkan keterangan',
    ],
    { back: true },
  ),
  // "tegas Katz merujuk pada Khamenei": of whom he speaks, unless it is a medium
  ...words(['merujuk pada', 'merujuk kepada', 'merujuk', 'mengacu pada', 'mengacu kepada'], {
    back: true,
    weak: true,
  }),
  ...words(
    [
      'dari siaran',
      'dari laman',
      'dari situs',
      'dari kanal',
      'dari akun',
      'dari',
      'dari laporan',
      'dari pemberitaan',
      'dari kantor berita',
    ],
    { source: true },
  ),
  ...words(
    [
      'kepada',
      ...with_(HANDED, ['kepada']),
      ...with_(
        INTERVIEWS.flatMap((one) => [`dalam ${one}`, `pada ${one}`, `lewat ${one}`, one]),
        ['dengan', 'bersama', 'di', 'oleh'],
      ),
      ...with_(['bocor', 'sampai', 'jatuh', 'beredar'], ['ke', 'kepada', 'ke tangan', 'di tangan']),
      'bincang-bincang di',
      'bincang-bincang bersama',
      'acara di',
      'di hadapan wartawan',
      'di depan wartawan',
      'dalam film dokumenter',
      // "dalam program berita Kanal Satu", "di acara bincang malam X"
      ...with_(shown(SHOWS), SHOW_KINDS),
      ...shown(['siniar', 'podcast', 'gelar wicara']),
      'di saluran',
      'di radio',
      'di stasiun',
      'di televisi',
      'di kanal',
      'siaran langsung di',
      'lewat layar',
      'di layar',
    ],
    { to: true },
  ),
  // "dalam program NHK"; not "dalam program Makan Bergizi Gratis"
  // "berbicara di Radio Kivu"; not "berbicara di sela-sela peringatan Hari Kopi"
  ...words(['berbicara di', ...shown(SHOWS)], { to: true, weak: true }),
  ...words(
    [
      'berbicara kepada',
      'bicara kepada',
      'berbicara dengan',
      'diwawancarai oleh',
      'dihubungi',
      'dihubungi oleh',
      'ditemui',
      'ketika diwawancarai',
      'saat diwawancarai',
      'saat dihubungi',
      'ditanya',
      'ditanya oleh',
      'ditanyai',
      'ditanyai oleh',
      // "Ia menyampaikannya saat berbincang dengan X"
      'berbincang dengan',
      'berbincang bersama',
      'berbincang-bincang dengan',
    ],
    { to: true, speaks: true },
  ),
]

/** Verbs by which a medium passes something on. */
export const relayVerbs: readonly RelayVerb[] = [
  ...REPEATING.slice(0, 8).map(([form]): RelayVerb => ({ form })),
  // "mengutipnya", "memuatnya": the words are what went before
  ...[...REPEATING, ...PUBLISHING].map(
    ([form]): RelayVerb => ({ form: `${form}nya`, takes: true }),
  ),
  ...[...REPEATING.slice(8), ...PUBLISHING].map(([form]): RelayVerb => ({ form, thing: true })),
  // "jawab Rina saat Radio Kivu menanyakan ..."
  ...['menanyakan', 'menanyai', 'mewawancarai', 'mewawancarainya'].map(
    (form): RelayVerb => ({ form, weak: true }),
  ),
]
