import type { DayPart, TimePattern, TimeUnit, TimeWord } from '../tables/timex.ts'

/** Monday 0 to Sunday 6; "minggu" in lower case is a week. */
export const weekdays: readonly TimeWord<number>[] = [
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
  { form: 'May', value: 5, capital: true },
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

const TO = '-|–|hingga|sampai|dan'

/** Dates, months and years; weeks and days counted from the report are in relative.ts. */
export const datePatterns: readonly TimePattern[] = [
  // Names and set phrases that are no dates.
  { form: 'sebelas maret', means: { as: 'nothing' }, rule: 'name' },
  {
    form: 'universitas|jalan|jl|stadion|rs {day} {month} {year}?',
    means: { as: 'nothing' },
    rule: 'name',
  },
  { form: 'media|koran|harian {weekday}', means: { as: 'nothing' }, rule: 'name' },
  { form: 'lalu lintas|lalang', means: { as: 'nothing' }, rule: 'name' },
  { form: '{month} {capital}', means: { as: 'nothing' }, rule: 'name' },

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
    form: `tanggal? {day} {month} ${TO} {day2} {month2} {year}?`,
    means: { as: 'date' },
    rule: 'date-range',
  },
  {
    form: `tanggal? {day} {month} {year} ${TO} {day2} {month2} {year2}`,
    means: { as: 'date' },
    rule: 'date-range',
  },
  { form: 'tanggal {day}', means: { as: 'date' }, rule: 'day' },
  { form: 'tanggal {day} bulan {month}', means: { as: 'date' }, rule: 'date' },

  { form: 'bulan? {month} ,? {year}', means: { as: 'date' }, rule: 'month' },
  { form: 'bulan? {month} tahun {year}', means: { as: 'date' }, rule: 'month' },
  { form: 'bulan {month}', means: { as: 'date' }, rule: 'month' },
  { form: '{month}', means: { as: 'date' }, rule: 'month', weak: true },
  {
    form: 'pada|sejak|hingga|sampai|mulai|per|selama|sepanjang|antara|sebelum|setelah|awal|akhir > {month}',
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
    form: 'pada|sejak|selama|sepanjang|antara|dari > {year} -|–|hingga|sampai|dan {year2}',
    means: { as: 'year' },
    rule: 'year-range',
  },
  { form: '{year}', means: { as: 'year' }, rule: 'year', behind: true },

  { form: 'tahun? {decade}', means: { as: 'decade' }, rule: 'decade' },
  { form: 'dekade|era tahun? {decade}', means: { as: 'decade' }, rule: 'decade' },
  { form: 'abad ke - {ordinal}', means: { as: 'century' }, rule: 'century' },
  { form: 'abad {ordinal}', means: { as: 'century' }, rule: 'century' },
  { form: 'kuartal|triwulan {ordinal} tahun? {year}?', means: { as: 'quarter' }, rule: 'quarter' },
  {
    form: 'kuartal|triwulan ke - {ordinal} tahun? {year}?',
    means: { as: 'quarter' },
    rule: 'quarter',
  },
  {
    form: 'semester|paruh {ordinal} tahun? {year}?',
    means: { as: 'quarter', of: 'half' },
    rule: 'half',
  },
  { form: '{season} tahun? {year}', means: { as: 'season' }, rule: 'season' },
  { form: '{season} tahun? ini', means: { as: 'season', shift: 0 }, rule: 'season' },
  { form: '{season} tahun? lalu', means: { as: 'season', shift: -1 }, rule: 'season' },
  { form: '{season} tahun depan', means: { as: 'season', shift: 1 }, rule: 'season' },
]
