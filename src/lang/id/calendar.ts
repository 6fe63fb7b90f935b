import type { DayPart, TimePattern, TimeUnit, TimeWord } from '../tables/timex.ts'

/** Monday 0 to Sunday 6; "minggu" in lower case is a week. */
export const weekdays: readonly TimeWord<number>[] = [
  // "hariKamis": a space lost on the way to the page.
  ...['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'].map((day, value) => ({
    form: `hari${day}`,
    value,
  })),
  { form: 'Senin', value: 0 },
  { form: 'Selasa', value: 1 },
  { form: 'Rabu', value: 2 },
  { form: 'Kamis', value: 3 },
  { form: 'Jumat', value: 4 },
  { form: "Jum'at", value: 4 },
  { form: 'Sabtu', value: 5 },
  { form: 'Minggu', value: 6, capital: true },
  { form: 'Ahad', value: 6, capital: true },
]

export const weekdayShorts: readonly TimeWord<number>[] = [
  'Sen',
  'Sel',
  'Rab',
  'Kam',
  'Jum',
  'Sab',
  'Min',
].map((form, value) => ({ form, value, capital: true }))

export const months: readonly TimeWord<number>[] = [
  ...[
    ['Januari', 'Jan'],
    ['Februari', 'Pebruari', 'Feb'],
    ['Maret', 'Mar'],
    ['April', 'Apr'],
    ['Mei'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['Agustus', 'Agu', 'Agt', 'Ags', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt', 'Oct'],
    ['November', 'Nopember', 'Nov'],
    ['Desember', 'Des', 'Dec'],
  ].flatMap((forms, index) => forms.map((form) => ({ form, value: index + 1 }))),
]

export const units: readonly TimeWord<TimeUnit>[] = [
  { form: 'detik', value: 'second' },
  { form: 'menit', value: 'minute' },
  { form: 'jam', value: 'hour' },
  { form: 'hari', value: 'day' },
  { form: 'pekan', value: 'week' },
  { form: 'minggu', value: 'week', lower: true },
  { form: 'bulan', value: 'month' },
  { form: 'kuartal', value: 'quarter' },
  { form: 'triwulan', value: 'quarter' },
  { form: 'tahun', value: 'year' },
  { form: 'dekade', value: 'decade' },
  { form: 'dasawarsa', value: 'decade' },
  { form: 'abad', value: 'century' },
]

/** "semalam" is last night, not a night long. */
export const ones: readonly TimeWord<TimeUnit>[] = [
  { form: 'semenit', value: 'minute' },
  { form: 'sejam', value: 'hour' },
  { form: 'sehari', value: 'day' },
  { form: 'sepekan', value: 'week' },
  { form: 'seminggu', value: 'week' },
  { form: 'sebulan', value: 'month' },
  { form: 'setahun', value: 'year' },
  { form: 'sedekade', value: 'decade' },
  { form: 'seabad', value: 'century' },
]

export const parts: readonly TimeWord<DayPart>[] = [
  { form: 'dini hari', value: 'MO' },
  { form: 'subuh', value: 'MO' },
  { form: 'pagi', value: 'MO' },
  { form: 'pagi hari', value: 'MO' },
  { form: 'siang', value: 'AF' },
  { form: 'siang hari', value: 'AF' },
  { form: 'sore', value: 'AF' },
  { form: 'sore hari', value: 'AF' },
  { form: 'petang', value: 'EV' },
  { form: 'petang hari', value: 'EV' },
  { form: 'malam', value: 'NI' },
  { form: 'malam hari', value: 'NI' },
  { form: 'tengah malam', value: 'NI' },
]

export const seasons: readonly TimeWord<'SP' | 'SU' | 'FA' | 'WI'>[] = [
  { form: 'musim semi', value: 'SP' },
  { form: 'musim panas', value: 'SU' },
  { form: 'musim gugur', value: 'FA' },
  { form: 'musim dingin', value: 'WI' },
]

const SPAN = '-|–|hingga|sampai|s/d|s.d.|sd'
/** Two days joined by "dan" are a stretch, two dates are not: "15 Januari dan 15 Juli". */
const TO = `${SPAN}|dan`

/** What a number like 2018 counts: "hingga 2018 orang" is no year. */
const COUNTED =
  'orang|warga|jiwa|korban|kasus|tentara|prajurit|personel|pengungsi|penumpang|peserta|unit|buah|ekor|ton|kilogram|kilometer|meter|hektare|hektar|rumah|dolar|rupiah|euro|persen|suara|kursi|kali|halaman|barel|megawatt|relawan|pekerja|siswa|jemaah|wni'

/** Nouns of what has a year to its name: "krisis 1998", "Piala Dunia 2022". */
const DATED =
  'krisis|perang|ktt|konferensi|kongres|muktamar|sidang|pertemuan|forum|olimpiade|games|dunia|eropa|pemilu|pilpres|pileg|pilkada|pemilihan|referendum|kudeta|revolusi|reformasi|tragedi|peristiwa|kerusuhan|bencana|gempa|tsunami|pandemi|perjanjian|kesepakatan|konvensi|deklarasi|piagam|traktat|protokol|apbn|anggaran|sensus|proklamasi|agresi|invasi|edisi|buatan|keluaran|lulusan|angkatan|produksi|periode|kurun|tahun-tahun'

/** Dates, months and years; weeks and days counted from the report are in relative.ts. */
// "pekan pertama Februari", "minggu ketiga bulan Maret 2024", "pekan terakhir bulan ini"
const countedWeeks: readonly TimePattern[] = (['{ordinal}', 'ke -? {ordinal}', 'terakhir'] as const)
  .map((which): [string, Pick<TimePattern, 'means'>['means'] & { as: 'date' }] => [
    `pekan|minggu ${which}`,
    { as: 'date', nthOf: 'week', ...(which === 'terakhir' ? { number: -1 } : {}) },
  ])
  .flatMap(([week, means]): TimePattern[] => [
    { form: `${week} di? bulan? {month} {year}?`, means, rule: 'nth-week' },
    { form: `${week} bulan ini`, means: { ...means, monthShift: 0 }, rule: 'nth-week' },
    { form: `${week} bulan depan`, means: { ...means, monthShift: 1 }, rule: 'nth-week' },
    { form: `${week} bulan lalu`, means: { ...means, monthShift: -1 }, rule: 'nth-week' },
  ])

export const datePatterns: readonly TimePattern[] = [
  ...countedWeeks,
  // Names and set phrases that are no dates.
  { form: 'sebelas maret', means: { as: 'nothing' }, rule: 'name' },
  {
    form: 'universitas|jalan|jl|stadion|rs {day} {month} {year}?',
    means: { as: 'nothing' },
    rule: 'name',
    capital: true,
  },
  { form: 'media|koran|harian {weekday}', means: { as: 'nothing' }, rule: 'name', capital: true },
  { form: 'lalu lintas|lalang', means: { as: 'nothing' }, rule: 'name' },
  { form: '{month} {capital}', means: { as: 'nothing' }, rule: 'name' },
  { form: 'bernama|bulan-bulan {month}', means: { as: 'nothing' }, rule: 'name' },
  {
    form: 'pasar|jalan|jl|kampung|kelurahan|stasiun|tabloid|majalah|sekolah|black {weekday}',
    means: { as: 'nothing' },
    rule: 'name',
    capital: true,
  },
  {
    form: 'gerakan|peristiwa|resimen|lapangan {day} {month}',
    means: { as: 'nothing' },
    rule: 'name',
    capital: true,
  },
  { form: 'nomor|no .? {n} tahun {year}', means: { as: 'nothing' }, rule: 'law' },
  {
    form: 'uu|perppu|pp|perpres|keppres|inpres|permen|permenlu|perda|pasal {n} tahun {year}',
    means: { as: 'nothing' },
    rule: 'law',
  },
  { form: `{lower} {year} ${COUNTED}`, means: { as: 'nothing' }, rule: 'count' },

  { form: 'hari? {weekday}', means: { as: 'date' }, rule: 'weekday' },
  { form: 'hari minggu', means: { as: 'date', weekday: 6 }, rule: 'weekday' },
  { form: 'hari? {weekday} ,? ( {numdate} )', means: { as: 'date' }, rule: 'weekday-date' },
  { form: 'hari? {weekday} ,? {numdate}', means: { as: 'date' }, rule: 'weekday-date' },
  { form: 'hari? {weekday} ,? ( {day} )', means: { as: 'date' }, rule: 'weekday-day' },
  {
    form: 'hari? {weekday} ( {day} {month} {year}? )',
    means: { as: 'date' },
    rule: 'weekday-date',
  },
  {
    form: 'hari? {weekday} ,? tanggal? {day} {month} ,? {year}?',
    means: { as: 'date' },
    rule: 'weekday-date',
  },
  { form: '{short} .? ,? {day} {month} .? {year}?', means: { as: 'date' }, rule: 'weekday-date' },
  {
    form: 'hari? {weekday} ( {day} - {month} )',
    means: { as: 'date' },
    rule: 'weekday-date',
  },
  { form: '{day} - {month} - {year}', means: { as: 'date' }, rule: 'date' },
  { form: '{short} .? ,? ( {numdate} )', means: { as: 'date' }, rule: 'weekday-date' },
  {
    form: `{weekday} ${TO} {weekday2} ,? ( {numdate} )`,
    means: { as: 'date' },
    rule: 'weekday-range',
  },
  {
    form: `{weekday} ${TO} {weekday2} ( {day} - {day2} {month} {year}? )`,
    means: { as: 'date' },
    rule: 'weekday-range',
  },
  {
    form: `{weekday} ${TO} {weekday2} ,? {day} ${TO} {day2} {month} {year}?`,
    means: { as: 'date' },
    rule: 'weekday-range',
  },
  { form: 'malam {weekday}', means: { as: 'date', eve: true, part: 'NI' }, rule: 'eve' },

  { form: '( {numdate} )', means: { as: 'date' }, rule: 'date', behind: true },
  { form: '( {day} {month} {year}? )', means: { as: 'date' }, rule: 'date', behind: true },
  { form: '( > {numdate}', means: { as: 'date' }, rule: 'date' },
  { form: 'tanggal? {rangedate}', means: { as: 'date' }, rule: 'date-range' },
  { form: 'tanggal? {fulldate}', means: { as: 'date' }, rule: 'date' },
  { form: 'tanggal {numdate}', means: { as: 'date' }, rule: 'date' },
  { form: 'tanggal? {day} {month} ,? {year}?', means: { as: 'date' }, rule: 'date' },
  { form: 'tanggal? {day} {month} tahun {year}', means: { as: 'date' }, rule: 'date' },
  {
    form: `tanggal? {day} ${TO} {day2} {month} {year}?`,
    means: { as: 'date' },
    rule: 'date-range',
  },
  {
    form: `tanggal? {day} {month} ${SPAN} {day2} {month2} {year}?`,
    means: { as: 'date' },
    rule: 'date-range',
  },
  {
    form: `tanggal? {day} {month} {year} ${SPAN} {day2} {month2} {year2}`,
    means: { as: 'date' },
    rule: 'date-range',
  },
  { form: 'tanggal? {day} may ,? {year}?', means: { as: 'date', month: 5 }, rule: 'date' },
  { form: 'tanggal {day}', means: { as: 'date' }, rule: 'day' },
  { form: 'tanggal {day} bulan {month}', means: { as: 'date' }, rule: 'date' },

  { form: '{month} kemudian|berikutnya', means: { as: 'date' }, rule: 'month' },
  { form: 'bulan? {month} ,? {year}', means: { as: 'date' }, rule: 'month' },
  { form: 'bulan? {month} tahun {year}', means: { as: 'date' }, rule: 'month' },
  { form: 'bulan {month}', means: { as: 'date' }, rule: 'month' },
  { form: '{month}', means: { as: 'date' }, rule: 'month', weak: true },
  // With its capital a month is a name of a person only behind or before another: "Theresa May", "Raja Juli Antoni".
  { form: '{lower} > {month}', means: { as: 'date' }, rule: 'month', capital: true },
  {
    form: 'pada|sejak|hingga|sampai|mulai|per|selama|sepanjang|antara|sebelum|setelah > {month}',
    means: { as: 'date' },
    rule: 'month',
  },
  {
    form: 'bulan? {month} -|–|hingga|sampai {month2} {year}',
    means: { as: 'date' },
    rule: 'month-range',
  },

  { form: 'tahun {year}', means: { as: 'year' }, rule: 'year' },
  { form: 'tahun {year} -|–|hingga|sampai {year2}', means: { as: 'year' }, rule: 'year-range' },
  {
    form: 'pada|sejak|hingga|sampai|mulai|per|selama|sepanjang|antara|sebelum|setelah|di|dari > {year}',
    means: { as: 'year' },
    rule: 'year',
  },
  {
    form: `pada|sejak|selama|sepanjang|antara|dari > {year} ${SPAN} {year2}`,
    means: { as: 'year' },
    rule: 'year-range',
  },
  { form: 'antara > {year} dan {year2}', means: { as: 'year' }, rule: 'year-range' },
  { form: 'tepatnya > {year}', means: { as: 'year' }, rule: 'year' },
  { form: 'dan|atau|serta|maupun > {year}', means: { as: 'year' }, rule: 'year', listed: true },
  { form: ', dan|atau > {year}', means: { as: 'year' }, rule: 'year', listed: true },
  { form: '{year}', means: { as: 'year' }, rule: 'year', behind: true },
  { form: '{year} yang? lalu|silam', means: { as: 'year' }, rule: 'year' },
  { form: '{year} mendatang|nanti', means: { as: 'year' }, rule: 'year' },
  { form: '{year} -|– {year2}', means: { as: 'year' }, rule: 'year-range' },
  {
    form: 'untuk|memasuki|menjelang|jelang|dibanding|dibandingkan|ketimbang|tahun|usai|pasca > {year}',
    means: { as: 'year' },
    rule: 'year',
  },
  { form: `${DATED} > {year}`, means: { as: 'year' }, rule: 'year' },
  { form: `${DATED} {any} > {year}`, means: { as: 'year' }, rule: 'year' },
  { form: 'g20|cop {any}? > {year}', means: { as: 'year' }, rule: 'year' },
  {
    form: `tahun anggaran|ajaran|fiskal|buku|politik {year}`,
    means: { as: 'year' },
    rule: 'year',
  },
  {
    form: `sejak|tahun|pada|${DATED}|gerakan|generasi > '|’|‘ {shortyear}`,
    means: { as: 'year' },
    rule: 'year',
  },
  { form: `{month} '|’|‘ {shortyear}`, means: { as: 'date' }, rule: 'month' },

  { form: 'tahun? {decade}', means: { as: 'decade' }, rule: 'decade' },
  { form: 'dekade|dasawarsa|era tahun? {decade}', means: { as: 'decade' }, rule: 'decade' },
  { form: 'tahun|dekade|dasawarsa|era {shortdecade}', means: { as: 'decade' }, rule: 'decade' },
  { form: '{shortdecade}', means: { as: 'decade' }, rule: 'decade', edged: true },
  { form: 'abad ke -? {ordinal}', means: { as: 'century' }, rule: 'century' },
  { form: 'abad {ordinal}', means: { as: 'century' }, rule: 'century' },
  ...(
    [
      ['kuartal|triwulan', {}],
      ['semester|paruh', { of: 'half' }],
    ] as const
  ).flatMap(([name, of]): TimePattern[] => {
    const rule = 'of' in of ? 'half' : 'quarter'
    const numbered = [`${name} {ordinal}`, `${name} ke -? {ordinal}`]
    return numbered.flatMap((form): TimePattern[] => [
      { form, means: { as: 'quarter', ...of }, rule },
      { form: `${form} tahun? {year}`, means: { as: 'quarter', ...of }, rule },
      { form: `${form} -|–|/ {year}`, means: { as: 'quarter', ...of }, rule },
      { form: `${form} tahun ini`, means: { as: 'quarter', ...of, shift: 0 }, rule },
      { form: `${form} tahun lalu|kemarin`, means: { as: 'quarter', ...of, shift: -1 }, rule },
      { form: `${form} tahun depan|mendatang`, means: { as: 'quarter', ...of, shift: 1 }, rule },
    ])
  }),
  { form: '{season} tahun? {year}', means: { as: 'season' }, rule: 'season' },
  { form: '{season} ini|mendatang', means: { as: 'season', shift: 0 }, rule: 'season' },
  { form: '{season} tahun? ini', means: { as: 'season', shift: 0 }, rule: 'season' },
  { form: '{season} tahun? lalu', means: { as: 'season', shift: -1 }, rule: 'season' },
  { form: '{season} tahun depan', means: { as: 'season', shift: 1 }, rule: 'season' },
]
