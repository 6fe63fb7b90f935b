import type { TimePattern } from '../tables/timex.ts'

/** Times counted from the day of the report or from the time told before. */
export const relativePatterns: readonly TimePattern[] = [
  {
    form: 'hari ini',
    means: { as: 'shift', by: 0, unit: 'day', from: 'published' },
    rule: 'today',
  },
  {
    form: 'kemarin',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published' },
    rule: 'yesterday',
  },
  {
    form: 'kemarin lusa',
    means: { as: 'shift', by: -2, unit: 'day', from: 'published' },
    rule: 'yesterday',
  },
  {
    form: 'besok|esok',
    means: { as: 'shift', by: 1, unit: 'day', from: 'published' },
    rule: 'tomorrow',
  },
  {
    form: 'esok hari',
    means: { as: 'shift', by: 1, unit: 'day', from: 'published' },
    rule: 'tomorrow',
  },
  {
    form: 'besok|esok lusa',
    means: { as: 'shift', by: 2, unit: 'day', from: 'published' },
    rule: 'tomorrow',
  },
  { form: 'lusa', means: { as: 'shift', by: 2, unit: 'day', from: 'published' }, rule: 'tomorrow' },
  {
    form: 'semalam',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published', part: 'NI' },
    rule: 'last-night',
  },
  {
    form: 'tadi malam',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published', part: 'NI' },
    rule: 'last-night',
  },
  {
    form: 'malam tadi',
    means: { as: 'shift', by: -1, unit: 'day', from: 'published', part: 'NI' },
    rule: 'last-night',
  },
  {
    form: 'tadi|nanti {part}',
    means: { as: 'shift', by: 0, unit: 'day', from: 'published' },
    rule: 'part-today',
  },
  {
    form: 'tadi|nanti',
    means: { as: 'shift', by: 0, unit: 'day', from: 'published' },
    rule: 'part-today',
    behind: true,
  },
  {
    form: '{part} tadi|nanti|ini',
    means: { as: 'shift', by: 0, unit: 'day', from: 'published' },
    rule: 'part-today',
  },

  {
    form: 'keesokan hari|harinya',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'esok harinya',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'esoknya|keesokannya|besoknya',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  { form: 'makan|santap|jamuan siangnya|malamnya', means: { as: 'nothing' }, rule: 'name' },
  {
    form: 'hari berikutnya|selanjutnya|sesudahnya|setelahnya',
    means: { as: 'shift', by: 1, unit: 'day', from: 'previous' },
    rule: 'next-day',
  },
  {
    form: 'hari sebelumnya',
    means: { as: 'shift', by: -1, unit: 'day', from: 'previous' },
    rule: 'day-before',
  },
  ...(
    [
      ['pagi', 'MO'],
      ['siang', 'AF'],
      ['sore', 'AF'],
      ['petang', 'EV'],
      ['malam', 'NI'],
    ] as const
  ).flatMap(([word, part]): TimePattern[] => [
    {
      form: `keesokan|esok ${word}nya`,
      means: { as: 'shift', by: 1, unit: 'day', from: 'previous', part },
      rule: 'next-day',
    },
    {
      form: `${word} hari? berikutnya|selanjutnya`,
      means: { as: 'shift', by: 1, unit: 'day', from: 'previous', part },
      rule: 'next-day',
    },
    {
      form: `${word} sebelumnya`,
      means: { as: 'shift', by: -1, unit: 'day', from: 'previous', part },
      rule: 'day-before',
    },
    {
      form: `${word} harinya`,
      means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part },
      rule: 'same-day',
    },
    {
      form: `${word}nya`,
      means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part },
      rule: 'same-day',
    },
    {
      form: `${word} itu juga`,
      means: { as: 'shift', by: 0, unit: 'day', from: 'previous', part },
      rule: 'same-day',
    },
  ]),
  {
    form: 'bulan yang sama tahun lalu|sebelumnya',
    means: { as: 'shift', by: -12, unit: 'month', from: 'previous' },
    rule: 'year-before',
  },
  {
    form: '{calendar} yang sama',
    means: { as: 'shift', by: 0, from: 'previous' },
    rule: 'same-day',
  },
  {
    form: 'hari yang sama',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'same-day',
  },
  {
    form: 'hari itu juga?',
    means: { as: 'shift', by: 0, unit: 'day', from: 'previous' },
    rule: 'same-day',
  },

  {
    form: '{n} {unit} yang? lalu|silam',
    means: { as: 'shift', by: -1, from: 'published' },
    rule: 'ago',
  },
  {
    form: '{few} {unit} yang? lalu|silam',
    means: { as: 'shift', by: -1, from: 'published' },
    rule: 'ago',
  },
  {
    form: '{one} yang? lalu|silam',
    means: { as: 'shift', by: -1, from: 'published' },
    rule: 'ago',
  },
  { form: '{n} {unit} lagi', means: { as: 'shift', by: 1, from: 'published' }, rule: 'ahead' },
  { form: '{one} lagi', means: { as: 'shift', by: 1, from: 'published' }, rule: 'ahead' },
  { form: '{few} {unit} lagi', means: { as: 'shift', by: 1, from: 'published' }, rule: 'ahead' },
  // "hingga sepekan ke depan" names the end of a stretch, "sepekan ke depan" the stretch.
  {
    form: 'hingga|sampai > {one} ke depan',
    means: { as: 'shift', by: 1, from: 'published' },
    rule: 'ahead',
  },
  {
    form: 'hingga|sampai > {n} {unit} ke depan',
    means: { as: 'shift', by: 1, from: 'published' },
    rule: 'ahead',
  },
  {
    form: 'hingga|sampai > {n} {unit} mendatang',
    means: { as: 'shift', by: 1, from: 'published' },
    rule: 'ahead',
  },
  { form: 'selang {n} {unit}', means: { as: 'shift', by: 1, from: 'previous' }, rule: 'later' },
  { form: 'selang {one}', means: { as: 'shift', by: 1, from: 'previous' }, rule: 'later' },
  {
    form: 'selang {n} {unit} kemudian|berikutnya|setelahnya',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: 'selang {one} kemudian|berikutnya|setelahnya',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{n} {unit} kemudian|setelahnya|sesudahnya|berselang|berikutnya',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{n} {unit} setelah|sesudah itu',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{few} {unit} kemudian|setelahnya',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{one} kemudian|setelahnya|sesudahnya|berselang',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{one} setelah|sesudah itu',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{n} {unit} sebelumnya',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },
  {
    form: '{n} {unit} sebelum itu',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },
  {
    form: '{few} {unit} sebelumnya',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },
  { form: '{one} sebelumnya', means: { as: 'shift', by: -1, from: 'previous' }, rule: 'earlier' },
  { form: '{one} sebelum itu', means: { as: 'shift', by: -1, from: 'previous' }, rule: 'earlier' },

  {
    form: '{n} {unit} sebelum {any} itu|tersebut',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },
  {
    form: '{one} sebelum {any} itu|tersebut',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'earlier',
  },
  {
    form: '{n} {unit} setelah|sesudah|usai|seusai|selepas {any} itu|tersebut',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{one} setelah|sesudah|usai|seusai|selepas {any} itu|tersebut',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'later',
  },
  {
    form: '{calendar} yang? lalu|silam',
    means: { as: 'shift', by: -1, from: 'published' },
    rule: 'last',
  },
  { form: '{calendar} kemarin', means: { as: 'shift', by: -1, from: 'published' }, rule: 'last' },
  {
    form: '{calendar} ini|berjalan',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
  },
  {
    form: '{calendar}',
    means: { as: 'shift', by: 0, from: 'published' },
    rule: 'this',
    edged: true,
  },
  {
    form: '{calendar} depan|mendatang',
    means: { as: 'shift', by: 1, from: 'published' },
    rule: 'next',
  },
  {
    form: '{calendar} berikutnya',
    means: { as: 'shift', by: 1, from: 'previous' },
    rule: 'following',
  },
  {
    form: '{calendar} sebelumnya',
    means: { as: 'shift', by: -1, from: 'previous' },
    rule: 'preceding',
  },

  { form: 'akhir pekan|minggu ini|nanti', means: { as: 'weekend', by: 0 }, rule: 'weekend' },
  { form: 'akhir pekan|minggu lalu|kemarin', means: { as: 'weekend', by: -1 }, rule: 'weekend' },
  { form: 'akhir pekan|minggu depan|mendatang', means: { as: 'weekend', by: 1 }, rule: 'weekend' },
  { form: 'akhir pekan', means: { as: 'weekend', by: Number.NaN }, rule: 'weekend' },

  {
    form: '{n} {unit} terakhir|belakangan ini?',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  { form: '{n} {unit} ini', means: { as: 'period', side: 'past' }, rule: 'period' },
  {
    form: '{few} {unit} terakhir|belakangan ini?',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  { form: '{few} {unit} ini', means: { as: 'period', side: 'past' }, rule: 'period' },
  { form: '{one} terakhir|belakangan ini?', means: { as: 'period', side: 'past' }, rule: 'period' },
  { form: '{n} {unit} mendatang', means: { as: 'period', side: 'future' }, rule: 'period' },
  { form: '{n} {unit} ke depan', means: { as: 'period', side: 'future' }, rule: 'period' },
  { form: '{few} {unit} mendatang', means: { as: 'period', side: 'future' }, rule: 'period' },
  { form: '{few} {unit} ke depan', means: { as: 'period', side: 'future' }, rule: 'period' },
  { form: '{one} ke depan', means: { as: 'period', side: 'future' }, rule: 'period' },
  { form: '{one} mendatang', means: { as: 'period', side: 'future' }, rule: 'period' },

  { form: 'saat ini', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'kini|sekarang', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'sekarang ini', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'baru - baru ini', means: { as: 'reference', value: 'PAST_REF' }, rule: 'recently' },
  { form: 'belakangan ini', means: { as: 'reference', value: 'PAST_REF' }, rule: 'recently' },
  {
    form: 'beberapa waktu lalu|terakhir|belakangan',
    means: { as: 'reference', value: 'PAST_REF' },
    rule: 'recently',
  },
  {
    form: '{unit} - {unit2} terakhir|belakangan|lalu|silam',
    means: { as: 'reference', value: 'PAST_REF' },
    rule: 'recently',
  },
  {
    form: '{unit} - {unit2} mendatang',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
  {
    form: '{unit} - {unit2} ke depan',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
  },
  { form: 'akhir - akhir ini', means: { as: 'reference', value: 'PAST_REF' }, rule: 'recently' },
  { form: 'tempo hari', means: { as: 'reference', value: 'PAST_REF' }, rule: 'recently' },
  {
    form: 'masa lalu|lampau|silam',
    means: { as: 'reference', value: 'PAST_REF' },
    rule: 'recently',
    lower: true,
  },
  {
    form: 'masa depan|mendatang',
    means: { as: 'reference', value: 'FUTURE_REF' },
    rule: 'soon',
    lower: true,
  },
  { form: 'masa kini', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'dewasa ini', means: { as: 'reference', value: 'PRESENT_REF' }, rule: 'now' },
  { form: 'waktu dekat ini?', means: { as: 'reference', value: 'FUTURE_REF' }, rule: 'soon' },
]
