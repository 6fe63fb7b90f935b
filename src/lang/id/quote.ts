import type { CueWord, QuoteTables } from '../tables/quote.ts'

/** Roots that follow the words: `"...," kata X`, and with -nya: `"...," katanya`. */
const ROOTS: readonly string[] = [
  'kata', 'ujar', 'tutur', 'ucap', 'ungkap', 'jelas', 'papar', 'terang', 'tegas', 'tambah', 'sebut',
  'lanjut', 'tanya', 'tulis', 'imbuh', 'pungkas', 'tandas', 'desak', 'pesan', 'ajak', 'cetus', 'tukas',
  'timpal', 'sambung', 'sahut', 'balas', 'celetuk', 'seru', 'keluh', 'kecam', 'klaim', 'kilah', 'elak',
  'bantah', 'aku', 'cerita', 'kenang', 'kelakar', 'seloroh', 'canda', 'sindir', 'sesal', 'harap', 'pinta',
  'imbau', 'saran', 'usul', 'urai', 'beber', 'ulas', 'rinci', 'simpul', 'duga', 'kritik', 'puji', 'ancam',
  'tuding', 'tuduh', 'tantang', 'tutup', 'buka', 'cuit', 'nilai', 'lapor', 'tekan', 'yakin', 'janji',
]

/** Verbs before a clause: "X mengatakan (bahwa) S". */
const SAYING: readonly string[] = [
  'mengatakan', 'menuturkan', 'berkata', 'berujar', 'mengaku', 'menyebut', 'menyebutkan', 'menambahkan',
  'menyatakan', 'melanjutkan', 'mengakui', 'mengklaim', 'memastikan', 'menjawab', 'menulis', 'mencuitkan',
  'berpendapat', 'berdalih', 'bersikeras', 'berargumen', 'mengingatkan', 'memperingatkan', 'mewanti-wanti',
  'membantah', 'menyangkal', 'mengonfirmasi', 'mengkonfirmasi', 'membenarkan', 'memberitahu',
  'memberitahukan', 'berjanji', 'mengisyaratkan', 'mengindikasikan', 'bilang', 'bertanya', 'mengancam',
  'menjanjikan', 'bersumpah', 'menyatakan dengan tegas', 'mengeluh', 'mengeluhkan', 'berseloroh', 'berkelakar',
]

/** Verbs that often take a thing: "menyampaikan duka", "mengumumkan sanksi". */
const TELLING: readonly string[] = [
  'menyampaikan', 'mengungkapkan', 'menegaskan', 'menjelaskan', 'mencatat', 'mengemukakan', 'memaparkan',
  'menerangkan', 'menceritakan', 'melaporkan', 'menjabarkan', 'menyimpulkan', 'mengusulkan', 'menampik',
  'menepis', 'menekankan', 'menjamin', 'merinci', 'mengumumkan', 'mengutarakan', 'membeberkan', 'menguraikan',
  'menuding', 'menuduh', 'menyinggung', 'menyoroti', 'menggarisbawahi', 'mencontohkan', 'menyarankan',
  'memprediksi', 'memperkirakan', 'mempertanyakan', 'menggambarkan', 'melukiskan', 'mengungkap', 'menyebutkan',
]

const ATTITUDES: readonly string[] = [
  'berharap', 'mengharapkan', 'menilai', 'meyakini', 'menginginkan', 'menduga', 'memandang', 'menganggap',
  'mengkhawatirkan', 'yakin', 'percaya', 'khawatir', 'optimistis', 'optimis',
]

const DIRECTIVES: readonly string[] = [
  'meminta', 'mendesak', 'menyerukan', 'mengimbau', 'menghimbau', 'memperingatkan', 'mendorong', 'menuntut',
  'mengajak', 'memerintahkan', 'menginstruksikan', 'menyarankan', 'mengusulkan', 'berpesan', 'mengingatkan',
  'meminta kepada', 'menyerukan kepada',
]

/** Passives that have a speaker only with an agent: "dijelaskan (oleh) X". */
const PASSIVES: readonly string[] = [
  'dikatakan', 'dijelaskan', 'ditegaskan', 'diungkapkan', 'dituturkan', 'disampaikan', 'dinyatakan', 'ditambahkan',
  'disebutkan', 'dipaparkan', 'dikemukakan', 'diutarakan', 'diucapkan',
]

const cues: readonly CueWord[] = [
  ...ROOTS.map((form): CueWord => ({ form, frame: 'after' })),
  ...ROOTS.map((form): CueWord => ({ form: `${form}nya`, frame: 'after', clitic: true })),
  { form: 'demikian', frame: 'after' },
  { form: 'bunyi', frame: 'after' },
  { form: 'demikian bunyi', frame: 'after' },
  { form: 'demikian kata', frame: 'after' },
  { form: 'demikian disampaikan', frame: 'after' },
  ...PASSIVES.map((form): CueWord => ({ form, frame: 'after', passive: true })),
  ...SAYING.map((form): CueWord => ({ form, frame: 'before' })),
  ...TELLING.map((form): CueWord => ({ form, frame: 'before', noun: true })),
  ...ATTITUDES.map((form): CueWord => ({ form, frame: 'before', noun: true, attitude: true })),
  ...DIRECTIVES.map((form): CueWord => ({ form, frame: 'directive' })),
  { form: 'mengutip', frame: 'quoted', discontinuous: 'yang mengatakan' },
  { form: 'mengutip', frame: 'quoted', discontinuous: 'mengatakan' },
  { form: 'mengutip', frame: 'quoted', discontinuous: 'yang menyatakan' },
  { form: 'mengutip', frame: 'quoted', discontinuous: 'yang menyebut' },
  { form: 'menurut', frame: 'according' },
  { form: 'menurutnya', frame: 'according', clitic: true },
  { form: 'bagi', frame: 'according', noun: true },
  { form: 'versi', frame: 'according', noun: true },
  { form: 'menyebut', frame: 'describe' },
  { form: 'menyebutnya', frame: 'describe' },
  { form: 'menjuluki', frame: 'describe' },
  { form: 'menggambarkan', frame: 'describe' },
  { form: 'melukiskan', frame: 'describe' },
  { form: 'menilai', frame: 'describe' },
  { form: 'mengecam', frame: 'describe' },
  { form: 'memuji', frame: 'describe' },
  { form: 'mengkritik', frame: 'describe' },
  { form: 'menyambut', frame: 'describe' },
  { form: 'menyampaikan', frame: 'describe' },
  { form: 'menyatakan', frame: 'describe' },
  { form: 'apa yang disebutnya', frame: 'describe', clitic: true },
  { form: 'yang disebutnya', frame: 'describe', clitic: true },
  { form: 'yang ia sebut', frame: 'describe', clitic: true },
  { form: 'yang dia sebut', frame: 'describe', clitic: true },
]

/** Indonesian words of saying. */
export const quote: QuoteTables = {
  cues,
  pronouns: [
    'dia', 'ia', 'beliau', 'yang bersangkutan', 'sang presiden', 'sang menteri', 'sang menlu', 'sang diplomat',
    'presiden itu', 'menteri itu', 'diplomat itu', 'juru bicara itu', 'jubir itu', 'menlu itu', 'pihaknya',
    'dubes itu', 'duta besar itu', 'perdana menteri itu', 'pejabat itu', 'kementerian itu', 'kementerian tersebut',
  ],
  personal: ['dia', 'ia', 'beliau', 'sang'],
  placeLinks: ['di'],
  complementizers: ['bahwa', 'bahwasanya', 'kalau'],
  directiveMarkers: ['agar', 'supaya', 'untuk'],
  connectives: [
    'namun', 'tetapi', 'tapi', 'sementara', 'sedangkan', 'selain', 'adapun', 'masih', 'lalu', 'kemudian', 'sebelumnya', 'karena', 'dan',
    'meski', 'padahal', 'pasalnya', 'apalagi', 'bahkan', 'juga', 'sebab', 'jadi', 'lagi',
  ],
  objects: ['dia', 'mereka', 'kami', 'kita'],
  betweens: [
    'juga', 'pun', 'kemudian', 'lalu', 'telah', 'sudah', 'sempat', 'kembali', 'pernah', 'langsung', 'sendiri',
    'sebelumnya', 'lantas', 'turut', 'ikut', 'terus', 'selalu', 'secara', 'terpisah', 'tegas', 'terbuka', 'hanya',
    'sekali', 'lagi', 'selama', 'ini', 'konsisten', 'itu', 'tersebut', 'akan', 'berkali-kali', 'berulang', 'kali', 'bahkan',
    'pada', 'hari', 'sore', 'pagi', 'siang', 'malam', 'kemarin', 'pihaknya',
  ],
  settings: [
    'kepada', 'dalam', 'di', 'pada', 'saat', 'ketika', 'usai', 'seusai', 'setelah', 'sesudah', 'sebelum', 'lewat',
    'melalui', 'terkait', 'soal', 'mengenai', 'tentang', 'sebagaimana', 'seperti', 'dari', 'ke', 'sambil', 'seraya',
    'sembari', 'dengan', 'via', 'selepas', 'hari', 'kemarin', 'sela-sela', 'di sela-sela', 'secara', 'lagi', 'merujuk',
    'dikutip', 'dilansir', 'pekan', 'menanggapi', 'menjelang', 'terhadap', 'sehari', 'baru-baru',
  ],
  towards: ['kepada', 'terhadap', 'pada'],
  relatives: ['yang'],
  prepositions: [
    'dengan', 'dari', 'kepada', 'untuk', 'oleh', 'bagi', 'tentang', 'soal', 'mengenai', 'terhadap', 'bersama', 'di',
    'ke', 'antara', 'pada', 'dalam', 'seperti', 'menemui', 'bertemu', 'mengunjungi', 'atas', 'terkait', 'menuju',
  ],
  joins: ['dan', 'serta', 'seraya', 'sambil', 'sembari', 'sementara', 'sedangkan', 'tetapi', 'tapi', 'namun'],
  clitic: 'nya',
  articles: ['sang', 'para', 'pihak', 'si'],
  finite: [
    'akan', 'telah', 'sudah', 'tidak', 'tak', 'bukan', 'adalah', 'merupakan', 'ialah', 'harus', 'bisa', 'dapat', 'masih',
    'sedang', 'tengah', 'siap', 'ingin', 'perlu', 'belum', 'tetap', 'ada', 'mau', 'hendak', 'wajib', 'mampu', 'boleh',
    'berada', 'tiba', 'datang', 'pergi', 'jadi', 'punya', 'lebih', 'paling', 'sangat', 'sepakat', 'setuju', 'kini', 'hanya',
    'semakin', 'makin', 'tewas', 'yakin', 'jatuh', 'naik', 'turun', 'mulai', 'lahir', 'penting', 'bersedia',
  ],
  finitePrefixes: ['me', 'ber', 'di', 'ter'],
  finiteEndings: [],
  unnamed: [
    'seorang', 'pejabat', 'sumber', 'para', 'sejumlah', 'beberapa', 'warga', 'saksi', 'analis', 'pengamat', 'pakar',
    'orang', 'banyak', 'sebagian', 'diplomat', 'kalangan', 'pihak', 'tentara', 'jurnalis', 'wartawan', 'sebuah', 'dua', 'tiga',
    'empat', 'anggota', 'staf', 'ahli', 'seorang pejabat', 'penduduk', 'salah', 'mantan', 'aktivis', 'delegasi', 'perunding',
    'keluarga', 'korban', 'pengungsi', 'demonstran', 'mahasiswa',
  ],
  bodies: [
    'militer', 'otoritas', 'kementerian', 'pemerintah', 'kantor', 'kedutaan', 'istana', 'angkatan', 'kepolisian', 'polisi',
    'parlemen', 'kemlu', 'kemenlu', 'deplu', 'kejaksaan', 'konsulat', 'dewan', 'rezim', 'perwakilan', 'misi', 'intelijen',
  ],
  headFirst: true,
  titleWords: [
    'bertajuk', 'berjudul', 'bertema', 'bertemakan', 'film', 'lagu', 'buku', 'dijuluki', 'dikenal', 'video', 'webinar',
    'forum', 'slogan', 'semboyan', 'bertuliskan', 'tema', 'judul', 'novel', 'acara', 'operasi', 'istilah', 'alias', 'spanduk',
    'poster', 'tagar', 'kata', 'bernama', 'dinamai', 'dinamakan', 'serial', 'album', 'seminar', 'kampanye', 'sandi', 'nama',
  ],
  carriers: [
    'dilansir', 'dikutip', 'dilaporkan', 'diberitakan', 'dikabarkan', 'diwartakan', 'dimuat', 'disiarkan', 'dirilis',
    'seperti dilansir', 'seperti dikutip', 'seperti dilaporkan', 'seperti diberitakan', 'seperti dikabarkan',
    'seperti diwartakan', 'seperti dimuat', 'seperti disiarkan', 'seperti ditulis', 'seperti ditayangkan',
    'sebagaimana dilansir', 'sebagaimana dikutip', 'sebagaimana dilaporkan', 'sebagaimana diberitakan',
    'sebagaimana dikabarkan', 'sebagaimana diwartakan', 'seperti yang dilansir', 'seperti yang dikutip',
    'seperti yang dilaporkan', 'seperti yang diberitakan', 'sebagai dikutip', 'melansir', 'mengutip', 'lapor', 'mewartakan',
    'demikian dilansir', 'demikian dikutip', 'demikian dilaporkan', 'demikian diberitakan', 'demikian warta',
    'seperti dirilis', 'demikian laporan', 'dalam wawancara dengan', 'dalam wawancara eksklusif dengan',
    'dalam wawancara bersama', 'kepada',
  ],
  carrierHeads: [
    'kepada', 'dalam wawancara dengan', 'dalam wawancara eksklusif dengan', 'dalam wawancara bersama',
  ],
  documents: [
    ['pernyataan bersama', 'joint statement'],
    ['komunike bersama', 'joint communique'],
    ['deklarasi bersama', 'joint declaration'],
    ['komunike', 'communique'],
  ],
  carrierLinks: ['oleh', 'dari', 'dalam', 'di', 'melalui', 'lewat', 'laporan', 'siaran', 'kepada', 'sebuah', 'pemberitaan'],
  mediumWords: [
    'televisi', 'televisi pemerintah', 'televisi nasional', 'televisi resmi', 'media pemerintah', 'kantor berita', 'media',
    'stasiun televisi', 'stasiun tv', 'tv', 'tv pemerintah', 'radio', 'harian', 'surat kabar', 'koran', 'majalah', 'laman', 'situs',
    'situs berita', 'portal', 'portal berita', 'penyiar', 'media penyiaran', 'lembaga penyiaran', 'tabloid', 'kanal', 'news agency',
    'news', 'televisi negara', 'media lokal', 'media resmi', 'saluran', 'jaringan', 'jaringan televisi', 'saluran berita', 'agensi berita',
  ],
  mediumKinds: [
    ['kantor berita', 'agency'],
    ['agensi berita', 'agency'],
    ['televisi', 'broadcaster'],
    ['tv', 'broadcaster'],
    ['radio', 'broadcaster'],
    ['penyiar', 'broadcaster'],
    ['harian', 'newspaper'],
    ['surat kabar', 'newspaper'],
    ['koran', 'newspaper'],
    ['majalah', 'magazine'],
    ['laman', 'portal'],
    ['situs', 'portal'],
    ['portal', 'portal'],
  ],
  mediumModifiers: [
    'resmi', 'milik', 'laporan', 'pemerintah', 'negara', 'nasional', 'lokal', 'setempat', 'berita', 'asal', 'asing', 'terkemuka', 'swasta', 'yang',
    'berbahasa', 'of', 'semi-resmi', 'semi', 'penyiaran', 'publik', 'online', 'daring', 'and',
  ],
  platforms: [
    'X', 'Twitter', 'Instagram', 'Facebook', 'Truth Social', 'Telegram', 'TikTok', 'YouTube', 'Threads', 'WeChat', 'Weibo', 'WhatsApp',
    'LinkedIn', 'Bluesky',
  ],
  press: ['wartawan', 'pers', 'awak media', 'jurnalis', 'media', 'para wartawan', 'para jurnalis', 'reporter', 'parlemen'],
  sameUtterance: [
    'pernyataan itu', 'pernyataan tersebut', 'pernyataan ini', 'ucapan itu', 'komentar itu', 'komentar tersebut', 'hal itu',
    'hal tersebut', 'keterangan itu', 'keterangan tersebut', 'ucapan tersebut', 'pernyataannya', 'kata-kata itu', 'kutipan itu',
  ],
  agentMarks: ['oleh'],
  examples: [
    ['ujarnya', 'after'],
    ['cetus', 'after'],
    ['mengatakan', 'before'],
    ['menurut', 'according'],
    ['mendesak', 'directive'],
    ['menjuluki', 'describe'],
  ],
  never: ['Kata kunci rapat itu dirahasiakan.', 'Menurut jadwal, rapat dimulai pukul 10.', 'Menurut undang-undang, itu sah.'],
}
