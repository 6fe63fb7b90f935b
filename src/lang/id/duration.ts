import type { TimePattern } from '../tables/timex.ts'

/** Lengths and what comes again and again. */
export const durationPatterns: readonly TimePattern[] = [
  {
    form: 'berusia|usia|usianya|berumur|umur|umurnya > {n} {unit}',
    means: { as: 'duration', of: 'age' },
    rule: 'age',
  },
  { form: 'sehari - hari', means: { as: 'nothing' }, rule: 'name' },
  { form: '{n} {unit}', means: { as: 'duration' }, rule: 'length' },
  { form: '{few} {unit}', means: { as: 'duration' }, rule: 'length' },
  { form: '{one}', means: { as: 'duration' }, rule: 'length' },
  { form: '{n} {unit} dan? {n2} {unit2}', means: { as: 'duration' }, rule: 'length' },
  {
    form: '{n} -|–|hingga|sampai|atau {n2} {unit}',
    means: { as: 'duration' },
    rule: 'length-range',
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
    form: 'berpuluh - puluh tahun',
    means: { as: 'duration', few: true, unit: 'year' },
    rule: 'length',
  },

  { form: 'setiap|tiap|saban hari? {weekday}', means: { as: 'set' }, rule: 'set' },
  { form: 'setiap|tiap|saban {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'setiap|tiap|saban {n} {unit}', means: { as: 'set' }, rule: 'set' },
  { form: 'setiap|tiap|saban {part}', means: { as: 'set' }, rule: 'set' },
  { form: 'setiap|tiap|saban bulan? {month}', means: { as: 'set' }, rule: 'set' },
  { form: '{n2} kali {one}', means: { as: 'set' }, rule: 'set' },
  { form: 'sekali {one}', means: { as: 'set' }, rule: 'set' },
  { form: 'harian', means: { as: 'set', unit: 'day' }, rule: 'set', lower: true },
  { form: 'mingguan', means: { as: 'set', unit: 'week' }, rule: 'set', lower: true },
  { form: 'bulanan', means: { as: 'set', unit: 'month' }, rule: 'set', lower: true },
  { form: 'tahunan', means: { as: 'set', unit: 'year' }, rule: 'set', lower: true },
]
