import type { TimePattern } from '../tables/timex.ts'

const EVERY = 'setiap|tiap|saban|tiap-tiap'

/** Lengths and what comes again and again. */
export const durationPatterns: readonly TimePattern[] = [
  {
    form: 'berusia|usia|usianya|berumur|umur|umurnya > {n} {unit}',
    means: { as: 'duration', of: 'age' },
    rule: 'age',
  },
  { form: 'sehari - hari|harinya', means: { as: 'nothing' }, rule: 'name' },
  { form: '{n} {unit}', means: { as: 'duration' }, rule: 'length' },
  { form: '{few} {unit}', means: { as: 'duration' }, rule: 'length' },
  { form: '{one}', means: { as: 'duration' }, rule: 'length' },
  { form: 'perang {n} {unit}', means: { as: 'nothing' }, rule: 'name', capital: true },
  {
    form: '{n} kali {n2} jam',
    means: { as: 'duration', unit: 'hour', times: true },
    rule: 'length',
  },
  { form: '{n} {unit} dan? {n2} {unit2}', means: { as: 'duration' }, rule: 'length' },
  {
    form: '{n} -|–|hingga|sampai|atau {n2} {unit}',
    means: { as: 'duration' },
    rule: 'length-range',
  },
  {
    form: '{n} sampai dengan {n2} {unit}',
    means: { as: 'duration' },
    rule: 'length-range',
  },
  { form: 'antara > {n} dan {n2} {unit}', means: { as: 'duration' }, rule: 'length-range' },
  {
    form: '{n} -|–|hingga|sampai|atau {n2} {unit} terakhir|belakangan',
    means: { as: 'period', side: 'past' },
    rule: 'period',
  },
  {
    form: '{n} -|–|hingga|sampai|atau {n2} {unit} mendatang',
    means: { as: 'period', side: 'future' },
    rule: 'period',
  },
  {
    form: '{n} -|–|hingga|sampai|atau {n2} {unit} ke depan',
    means: { as: 'period', side: 'future' },
    rule: 'period',
  },
  {
    form: 'bermenit - menit',
    means: { as: 'duration', few: true, unit: 'minute' },
    rule: 'length',
  },
  { form: 'berjam - jam', means: { as: 'duration', few: true, unit: 'hour' }, rule: 'length' },
  { form: 'berhari - hari', means: { as: 'duration', few: true, unit: 'day' }, rule: 'length' },
  { form: 'berpekan - pekan', means: { as: 'duration', few: true, unit: 'week' }, rule: 'length' },
  {
    form: 'berminggu - minggu',
    means: { as: 'duration', few: true, unit: 'week' },
    rule: 'length',
  },
  { form: 'berbulan - bulan', means: { as: 'duration', few: true, unit: 'month' }, rule: 'length' },
  { form: 'bertahun - tahun', means: { as: 'duration', few: true, unit: 'year' }, rule: 'length' },
  {
    form: 'berabad - abad',
    means: { as: 'duration', few: true, unit: 'century' },
    rule: 'length',
  },
  { form: 'seharian', means: { as: 'duration', unit: 'day' }, rule: 'length' },
  {
    form: 'berpuluh - puluh tahun',
    means: { as: 'duration', few: true, unit: 'year' },
    rule: 'length',
  },

  {
    form: `${EVERY} hari? {weekday} {part}? pukul|jam? {clock}?`,
    means: { as: 'set' },
    rule: 'set',
  },
  { form: `${EVERY} malam {weekday}`, means: { as: 'set', eve: true }, rule: 'set' },
  { form: `${EVERY} {unit}`, means: { as: 'set' }, rule: 'set' },
  { form: `${EVERY} harinya`, means: { as: 'set', unit: 'day' }, rule: 'set' },
  { form: `${EVERY} pekannya|minggunya`, means: { as: 'set', unit: 'week' }, rule: 'set' },
  { form: `${EVERY} bulannya`, means: { as: 'set', unit: 'month' }, rule: 'set' },
  { form: `${EVERY} tahunnya`, means: { as: 'set', unit: 'year' }, rule: 'set' },
  { form: `${EVERY} {n} {unit} sekali?`, means: { as: 'set' }, rule: 'set' },
  { form: `${EVERY} {part}`, means: { as: 'set' }, rule: 'set' },
  { form: `${EVERY} hari? {part}? pukul|jam {clock}`, means: { as: 'set' }, rule: 'set' },
  { form: `${EVERY} bulan? {month}`, means: { as: 'set' }, rule: 'set' },
  { form: `${EVERY} tanggal? {day} {month}`, means: { as: 'set' }, rule: 'set' },
  { form: `${EVERY} tanggal {day}`, means: { as: 'set' }, rule: 'set' },
  { form: `${EVERY} akhir pekan|minggu`, means: { as: 'set', weekend: true }, rule: 'set' },
  { form: 'per {calendar}', means: { as: 'set' }, rule: 'set' },
  { form: 'per hari', means: { as: 'set', unit: 'day' }, rule: 'set' },
  { form: '{n} {unit} sekali', means: { as: 'set' }, rule: 'set' },
  { form: '{one} sekali', means: { as: 'set' }, rule: 'set' },
  { form: '{one} {n2} kali', means: { as: 'set' }, rule: 'set' },
  { form: '{n2} kali dalam? {one}', means: { as: 'set' }, rule: 'set' },
  { form: '{n2} kali dalam {n} {unit}', means: { as: 'set' }, rule: 'set' },
  { form: '{n2} kali per {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'sekali dalam? {one}', means: { as: 'set' }, rule: 'set' },
  { form: 'sekali dalam {n} {unit}', means: { as: 'set' }, rule: 'set' },
]
