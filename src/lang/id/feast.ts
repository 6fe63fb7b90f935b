import type { TimePattern, TimeWord, TimexTables } from '../tables/timex.ts'

const HIJRI = 'h|hijriah|hijriyah|hijriyyah'
const TO = '-|–|hingga|sampai'

/** "Natal", "Hari Natal", "Hari Raya Natal": one feast. */
function kept(value: string, ...names: readonly string[]): readonly TimeWord<string>[] {
  return names.flatMap((name) =>
    ['', 'Hari ', 'Hari Raya ', 'Hari Besar ', 'Hari Suci '].map((head) => ({
      form: `${head}${name}`,
      value,
    })),
  )
}

/** Names that people and places bear too: alone they count only with a capital and without a name before them. */
function named(value: string, ...names: readonly string[]): readonly TimeWord<string>[] {
  return kept(value, ...names).map((word) =>
    names.includes(word.form) ? { ...word, capital: true, unnamed: true } : word,
  )
}

/** Days that are feasts only with "Hari": "Hari Ibu", never "ibu". */
function days(value: string, ...names: readonly string[]): readonly TimeWord<string>[] {
  return names.map((name) => ({ form: `Hari ${name}`, value, capital: true }))
}

/** Feasts and days of remembrance; the Indonesian day where countries differ. */
export const feasts: readonly TimeWord<string>[] = [
  ...named('12-25', 'Natal'),
  ...kept('12-25', 'Kelahiran Yesus Kristus'),
  { form: 'Tahun Baru', value: '01-01', capital: true },
  { form: 'Tahun Baru Masehi', value: '01-01', capital: true },
  ...named('easter', 'Paskah'),
  { form: 'Minggu Paskah', value: 'easter', capital: true },
  { form: 'Kebangkitan Yesus Kristus', value: 'easter', capital: true },
  { form: 'Paskah Ortodoks', value: 'orthodox-easter', capital: true },
  { form: 'Natal Ortodoks', value: '01-07', capital: true },
  { form: 'Rabu Abu', value: 'ash-wednesday', capital: true },
  { form: 'Minggu Palma', value: 'palm-sunday', capital: true },
  { form: 'Pekan Suci', value: 'holy-week', capital: true },
  { form: 'Kamis Putih', value: 'maundy-thursday', capital: true },
  { form: 'Jumat Agung', value: 'good-friday', capital: true },
  ...kept('good-friday', 'Wafat Isa Almasih', 'Wafat Isa Al Masih', 'Wafat Yesus Kristus'),
  { form: 'Sabtu Suci', value: 'holy-saturday', capital: true },
  ...kept(
    'ascension',
    'Kenaikan Isa Almasih',
    'Kenaikan Isa Al Masih',
    'Kenaikan Yesus Kristus',
    'Kenaikan Yesus',
  ),
  ...kept('pentecost', 'Pentakosta'),

  ...named('ramadan', 'Ramadan', 'Ramadhan', 'Romadhon', 'Ramadlan'),
  ...['Ramadan', 'Ramadhan'].flatMap((name) =>
    ['bulan', 'bulan suci', 'bulan puasa', 'puasa'].map((head) => ({
      form: `${head} ${name}`,
      value: 'ramadan',
    })),
  ),
  ...kept(
    'idulfitri',
    'Idulfitri',
    'Idul Fitri',
    'Idhul Fitri',
    'Idulfithri',
    'Idul Fithri',
    'Lebaran',
    'Lebaran Idulfitri',
    'Lebaran Idul Fitri',
  ),
  ...kept(
    'iduladha',
    'Iduladha',
    'Idul Adha',
    'Idhul Adha',
    'Iduladlha',
    'Idul Qurban',
    'Idul Kurban',
    'Lebaran Haji',
    'Lebaran Iduladha',
    'Lebaran Idul Adha',
  ),
  { form: 'Hari Raya Kurban', value: 'iduladha' },
  { form: 'Hari Raya Haji', value: 'iduladha' },
  { form: 'Hari Arafah', value: 'arafah' },
  ...kept(
    'islamic-new-year',
    'Tahun Baru Islam',
    'Tahun Baru Hijriah',
    'Tahun Baru Hijriyah',
    'Satu Suro',
    '1 Suro',
  ),
  ...kept('ashura', 'Asyura', 'Asyuro'),
  ...['', ' Nabi', ' Nabi Muhammad', ' Nabi Muhammad SAW', ' Nabi SAW'].flatMap((tail) => [
    ...kept('maulid', `Maulid${tail}`, `Maulud${tail}`),
    ...kept(
      'isra-mikraj',
      ...['Isra Mikraj', 'Isra Miraj', "Isra Mi'raj", "Isra' Mi'raj", 'Isra dan Mikraj'].map(
        (name) => `${name}${tail}`,
      ),
    ),
  ]),
  ...kept('nisfu-syaban', 'Nisfu Syaban', "Nisfu Sya'ban", 'Nisfu Syakban'),
  ...kept(
    'nuzulul-quran',
    'Nuzulul Quran',
    "Nuzulul Qur'an",
    'Nuzulul Alquran',
    'Nuzulul Al-Quran',
    "Nuzulul Al-Qur'an",
  ),

  ...kept('nyepi', 'Nyepi', 'Tahun Baru Saka', 'Nyepi Tahun Baru Saka', 'Nyepi Saka', 'Nyepi Caka'),
  ...kept('galungan', 'Galungan'),
  { form: 'Hari Raya Kuningan', value: 'kuningan' },
  { form: 'Hari Kuningan', value: 'kuningan' },
  ...kept('waisak', 'Waisak', 'Trisuci Waisak', 'Tri Suci Waisak'),
  ...kept('lunar-new-year', 'Imlek', 'Tahun Baru Imlek', 'Tahun Baru China', 'Tahun Baru Cina'),
  { form: 'Tahun Baru Tionghoa', value: 'lunar-new-year' },
  { form: 'Cap Go Meh', value: 'lantern-festival' },
  { form: 'Festival Kue Bulan', value: 'mid-autumn-festival' },
  { form: 'Festival Perahu Naga', value: 'dragon-boat-festival' },
  { form: 'Diwali', value: 'diwali' },
  { form: 'Deepavali', value: 'diwali' },
  { form: 'Nowruz', value: 'nowruz', capital: true },
  { form: 'Paskah Yahudi', value: 'passover', capital: true },
  { form: 'Yom Kippur', value: 'yom-kippur' },
  { form: 'Rosh Hashanah', value: 'rosh-hashanah' },
  { form: 'Hanukkah', value: 'hanukkah' },

  ...days('02-09', 'Pers Nasional'),
  ...days('02-14', 'Valentine', 'Kasih Sayang'),
  ...days('03-08', 'Perempuan Internasional', 'Perempuan Sedunia', 'Wanita Internasional'),
  ...days('03-22', 'Air Sedunia'),
  ...days('04-07', 'Kesehatan Dunia', 'Kesehatan Sedunia'),
  ...days('04-21', 'Kartini'),
  ...days('04-22', 'Bumi', 'Bumi Sedunia'),
  ...days('05-01', 'Buruh', 'Buruh Internasional', 'Buruh Sedunia'),
  { form: 'May Day', value: '05-01', capital: true },
  ...days('05-02', 'Pendidikan Nasional'),
  { form: 'Hardiknas', value: '05-02' },
  ...days('05-03', 'Kebebasan Pers Sedunia', 'Kebebasan Pers Internasional'),
  ...days('05-20', 'Kebangkitan Nasional'),
  { form: 'Harkitnas', value: '05-20' },
  ...days('06-01', 'Lahir Pancasila', 'Pancasila', 'Kelahiran Pancasila'),
  ...days('06-05', 'Lingkungan Hidup', 'Lingkungan Hidup Sedunia', 'Lingkungan Sedunia'),
  ...days('06-20', 'Pengungsi Sedunia'),
  ...days('07-01', 'Bhayangkara'),
  { form: 'HUT Bhayangkara', value: '07-01' },
  ...days('07-12', 'Koperasi', 'Koperasi Nasional'),
  ...days('07-14', 'Bastille'),
  ...days('07-23', 'Anak Nasional'),
  ...days('08-17', 'Kemerdekaan', 'Kemerdekaan RI', 'Kemerdekaan Indonesia'),
  ...days('08-17', 'Kemerdekaan Republik Indonesia', 'Proklamasi Kemerdekaan'),
  ...['HUT RI', 'HUT Kemerdekaan RI', 'HUT Republik Indonesia', 'HUT Kemerdekaan Indonesia'].map(
    (form) => ({ form, value: '08-17' }),
  ),
  ...days('07-04', 'Kemerdekaan AS', 'Kemerdekaan Amerika Serikat', 'Kemerdekaan Amerika'),
  ...days('08-15', 'Kemerdekaan India'),
  ...days('08-24', 'Kemerdekaan Ukraina'),
  ...days('08-31', 'Kemerdekaan Malaysia'),
  ...days('09-24', 'Tani Nasional'),
  ...days('10-01', 'Kesaktian Pancasila', 'Nasional China', 'Nasional RRC'),
  ...days('10-02', 'Batik', 'Batik Nasional'),
  { form: 'HUT TNI', value: '10-05' },
  ...days('10-22', 'Santri', 'Santri Nasional'),
  ...days('10-28', 'Sumpah Pemuda'),
  { form: 'Halloween', value: '10-31', capital: true },
  ...days('11-10', 'Pahlawan', 'Pahlawan Nasional'),
  ...days('11-12', 'Kesehatan Nasional'),
  { form: 'Thanksgiving', value: 'thanksgiving', capital: true },
  ...days('thanksgiving', 'Thanksgiving'),
  { form: 'Black Friday', value: 'black-friday', capital: true },
  ...days('11-25', 'Guru', 'Guru Nasional'),
  ...days('12-01', 'AIDS Sedunia'),
  ...days('12-09', 'Antikorupsi Sedunia', 'Anti-Korupsi Sedunia'),
  { form: 'Hakordia', value: '12-09' },
  ...days('12-10', 'HAM', 'HAM Sedunia', 'HAM Internasional', 'Hak Asasi Manusia'),
  ...days('12-19', 'Bela Negara'),
  ...days('12-22', 'Ibu'),
  ...days('05-09', 'Kemenangan'),
]

export const islamicMonths: readonly TimeWord<number>[] = [
  ['Muharam', 'Muharram'],
  ['Safar', 'Shafar'],
  ['Rabiulawal', 'Rabiul Awal', "Rabi'ul Awal", 'Rabiul Awwal', 'Rabi Al-Awwal'],
  ['Rabiulakhir', 'Rabiul Akhir', "Rabi'ul Akhir"],
  ['Jumadilawal', 'Jumadil Awal', 'Jumadal Ula', 'Jumadil Ula', 'Jumadilula'],
  ['Jumadilakhir', 'Jumadil Akhir', 'Jumadal Akhirah'],
  ['Rajab'],
  ['Syaban', "Sya'ban", 'Syakban'],
  ['Ramadan', 'Ramadhan', 'Romadhon', 'Ramadlan'],
  ['Syawal', 'Syawwal'],
  ['Zulkaidah', 'Zulkaedah', 'Dzulkaidah', 'Dzulqaidah', "Dzulqa'dah", 'Zulqaidah'],
  ['Zulhijah', 'Zulhijjah', 'Dzulhijah', 'Dzulhijjah'],
].flatMap((forms, index) => forms.map((form) => ({ form, value: index + 1 })))

/** "HUT ke-78 RI", "Hari Kemerdekaan ke-78 RI": the nth since the first. */
function jubilees(feast: string, since: number, ...forms: readonly string[]): TimePattern[] {
  return forms.map((form) => ({ form, means: { as: 'date', feast, since }, rule: 'jubilee' }))
}

/** Feasts and Islamic dates. */
export const feastPatterns: readonly TimePattern[] = [
  // Other things that bear the name.
  { form: 'mandailing|bandar|kwazulu natal', means: { as: 'nothing' }, rule: 'name' },
  { form: 'kota|provinsi|kecamatan|pelabuhan natal', means: { as: 'nothing' }, rule: 'name' },
  { form: 'natal nasional|bersama|oikumene', means: { as: 'nothing' }, rule: 'name' },
  { form: 'di? natal ,? brasil|brazil', means: { as: 'nothing' }, rule: 'name' },
  { form: 'di? natal ,? afrika selatan', means: { as: 'nothing' }, rule: 'name' },
  { form: 'di? natal ,? sumatera|sumatra utara', means: { as: 'nothing' }, rule: 'name' },
  { form: 'pulau natal|paskah', means: { as: 'nothing' }, rule: 'name' },
  {
    form: 'pohon|lagu|kado|hadiah|kartu|hiasan|pernak-pernik|telur natal|paskah',
    means: { as: 'nothing' },
    rule: 'name',
  },
  {
    form: 'kue|baju|ketupat|parsel|hampers lebaran|natal',
    means: { as: 'nothing' },
    rule: 'name',
  },
  { form: 'ramadan|ramadhan {capital}', means: { as: 'nothing' }, rule: 'name' },
  { form: 'hari kemerdekaan|kemenangan {capital}', means: { as: 'nothing' }, rule: 'name' },

  { form: '{feast}', means: { as: 'date' }, rule: 'feast' },
  { form: '{feast} tahun? {year}', means: { as: 'date' }, rule: 'feast' },
  { form: `{feast} tahun? {year} ${HIJRI}|m|masehi`, means: { as: 'date' }, rule: 'feast' },
  { form: '{feast} {n} kongzili|be', means: { as: 'date' }, rule: 'feast' },
  { form: '{feast} tahun? baru? saka|caka {year}', means: { as: 'date' }, rule: 'feast' },

  { form: 'malam {feast}', means: { as: 'date', eve: true, part: 'NI' }, rule: 'feast-eve' },
  {
    form: 'malam {feast} tahun? {year}',
    means: { as: 'date', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },
  {
    form: `malam {feast} tahun? {year} ${HIJRI}`,
    means: { as: 'date', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },
  {
    form: 'malam tahun baru',
    means: { as: 'date', feast: '01-01', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },
  {
    form: 'malam tahun baru {year}',
    means: { as: 'date', feast: '01-01', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },
  {
    form: 'malam pergantian tahun',
    means: { as: 'date', feast: '01-01', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },
  {
    form: 'malam pergantian tahun {year}',
    means: { as: 'date', feast: '01-01', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },
  {
    form: 'malam takbir|takbiran',
    means: { as: 'date', feast: 'idulfitri', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },
  {
    form: 'malam takbir|takbiran {feast}',
    means: { as: 'date', eve: true, part: 'NI' },
    rule: 'feast-eve',
  },

  { form: 'h - {ordinal} {feast}', means: { as: 'date', by: -1 }, rule: 'feast-count' },
  { form: 'h - {ordinal} {feast} {year}', means: { as: 'date', by: -1 }, rule: 'feast-count' },
  { form: 'h + {ordinal} {feast}', means: { as: 'date', by: 1 }, rule: 'feast-count' },
  { form: 'h + {ordinal} {feast} {year}', means: { as: 'date', by: 1 }, rule: 'feast-count' },
  { form: 'hari {ordinal} {feast}', means: { as: 'date', nth: true }, rule: 'feast-count' },
  { form: 'hari ke - {ordinal} {feast}', means: { as: 'date', nth: true }, rule: 'feast-count' },
  {
    form: `hari {ordinal} {feast} {year} ${HIJRI}`,
    means: { as: 'date', nth: true },
    rule: 'feast-count',
  },

  { form: 'tanggal? {day} {lunar}', means: { as: 'date' }, rule: 'islamic-date' },
  { form: 'tanggal? {day} {lunar} {year}', means: { as: 'date' }, rule: 'islamic-date' },
  { form: `tanggal? {day} {lunar} {year} ${HIJRI}`, means: { as: 'date' }, rule: 'islamic-date' },
  {
    form: 'malam {day} {lunar}',
    means: { as: 'date', eve: true, part: 'NI' },
    rule: 'islamic-eve',
  },
  {
    form: `malam {day} {lunar} {year} ${HIJRI}`,
    means: { as: 'date', eve: true, part: 'NI' },
    rule: 'islamic-eve',
  },
  { form: `{day} ${TO} {day2} {lunar}`, means: { as: 'date' }, rule: 'islamic-range' },
  { form: `{day} ${TO} {day2} {lunar} {year}`, means: { as: 'date' }, rule: 'islamic-range' },
  {
    form: `{day} ${TO} {day2} {lunar} {year} ${HIJRI}`,
    means: { as: 'date' },
    rule: 'islamic-range',
  },
  { form: 'bulan {lunar}', means: { as: 'date' }, rule: 'islamic-month' },
  { form: 'bulan {lunar} {year}', means: { as: 'date' }, rule: 'islamic-month' },
  { form: `bulan? {lunar} {year} ${HIJRI}`, means: { as: 'date' }, rule: 'islamic-month' },

  ...jubilees(
    '08-17',
    1945,
    'hut ke - {ordinal} ri',
    'hut ri ke - {ordinal}',
    'hut ke - {ordinal} kemerdekaan? republik? indonesia',
    'hut ke - {ordinal} kemerdekaan ri',
    'hut kemerdekaan ri? ke - {ordinal} ri?',
    'hut kemerdekaan republik? indonesia ke - {ordinal}',
    'hut republik indonesia ke - {ordinal}',
    'hari kemerdekaan ri? ke - {ordinal} ri?',
    'hari kemerdekaan republik? indonesia ke - {ordinal}',
  ),
  ...jubilees('10-05', 1945, 'hut ke - {ordinal} tni', 'hut tni ke - {ordinal}'),
  ...jubilees(
    '07-01',
    1946,
    'hut|hari ke - {ordinal} bhayangkara',
    'hut|hari bhayangkara ke - {ordinal}',
  ),
]

/** The reference is Monday, 2023-06-19. */
export const feastExamples: TimexTables['examples'] = [
  ['Natal 2022', '2022-12-25'],
  ['Hari Raya Idul Fitri 1444 H', '2023-04-22'],
  ['1 Ramadan 1445 H', '2024-03-12'],
  ['bulan Ramadan', '2023-03-23/2023-04-21'],
  ['malam takbiran', '2023-04-21TNI'],
  ['Idul Fitri tahun depan', '2024-04-10'],
  ['HUT ke-78 RI', '2023-08-17'],
  ['Nyepi Tahun Baru Saka 1945', '2023-03-22'],
  ['Imlek 2574 Kongzili', '2023-01-22'],
  ['H-7 Lebaran', '2023-04-15'],
]

export const feastNever: readonly string[] = [
  'banjir melanda KwaZulu-Natal',
  'warga Kabupaten Mandailing Natal mengungsi',
  'kapal itu berlabuh di Natal, Afrika Selatan',
  'pohon Natal itu tumbang',
  'gubernur bertemu Rizky Ramadhan',
  'Hari Kemerdekaan Prancis dirayakan',
  'perawatan pra natal bagi ibu hamil',
]
