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
  ...verbs('visit', 'journey', ['sampai di', 'melawat di', 'meninggalkan tanah air menuju']),
  ...verbs('agreement', 'mutual', ['meraih kesepakatan', 'mengikat kesepakatan']),
  ...verbs(
    'agreement',
    'mutual',
    ['dibubuhi paraf', 'membubuhkan paraf', 'dibubuhi tanda tangan'],
    {
      signs: true,
    },
  ),
  ...verbs('recall', 'act', ['menarik atase militernya', 'memanggil pulang atase militernya']),
  ...verbs('recall', 'act', ['menarik pulang utusannya', 'memanggil pulang dubesnya']),
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
