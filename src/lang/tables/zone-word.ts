/** Short names of zones as all languages print them: of winter, of summer, and those that two peoples share. */

/** Words that tell more of a clock's zone than its name. */
export interface ZoneWordTables {
  /** Zone words that are a zone's standard time, in lower case, and those that are its summer time. */
  readonly winterZones: readonly string[]
  readonly summerZones: readonly string[]
  /** Zone words with other meanings than their own in `zones`, in lower case: zones at whose places the other is spoken. */
  readonly zoneRivals: readonly (readonly [word: string, zones: readonly string[]])[]
  /** Between a clock and the place it hangs in: the "in" of "9:40 p.m. in Washington". */
  readonly placeWords: readonly string[]
  /** What may stand before that word: the "here" of "8 p.m. here in Nairobi". */
  readonly placeLeads: readonly string[]
}

/** Names of a zone's standard time, in lower case. */
export const winterZones: readonly string[] = [
  ...['est', 'cst', 'mst', 'pst', 'akst', 'nst', 'wet', 'cet', 'eet', 'aest', 'acst', 'nzst'],
  'standard',
]

/** Names of a zone's summer time. */
export const summerZones: readonly string[] = [
  ...['edt', 'cdt', 'mdt', 'pdt', 'akdt', 'adt', 'ndt', 'bst', 'cest', 'eest', 'idt'],
  ...['aedt', 'acdt', 'nzdt', 'daylight', 'summer'],
]

/** Names with another meaning where one of the zones is at home: "CST" is Chicago's clock, in Beijing it is China's. */
export const zoneRivals: readonly (readonly [word: string, zones: readonly string[]])[] = [
  ['ist', ['Asia/Jerusalem', 'Europe/Dublin', 'Asia/Kolkata']],
  ['bst', ['Asia/Dhaka', 'Europe/London']],
  ['cst', ['Asia/Shanghai', 'Asia/Taipei', 'Asia/Macau', 'America/Havana', 'America/Mexico_City']],
  ['cdt', ['America/Havana']],
  ['pst', ['Asia/Manila']],
  ['gst', ['Asia/Dubai', 'Asia/Muscat', 'America/Guyana']],
  [
    'ast',
    [
      ...['Asia/Riyadh', 'Asia/Baghdad', 'Asia/Kuwait', 'Asia/Qatar', 'Asia/Bahrain', 'Asia/Aden'],
      ...['America/Halifax', 'America/Puerto_Rico', 'America/Santo_Domingo', 'America/Barbados'],
    ],
  ],
  ['est', ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane', 'Australia/Hobart']],
]
