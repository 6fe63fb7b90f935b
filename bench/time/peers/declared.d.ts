/**
 * What is used of the peers, declared here because the main install has none of them: types must hold without
 * `bench/node_modules` too.
 */

declare module 'chrono-node' {
  export type Component =
    | 'year'
    | 'month'
    | 'day'
    | 'weekday'
    | 'hour'
    | 'minute'
    | 'timezoneOffset'
  export interface Components {
    isCertain(component: Component): boolean
    get(component: Component): number | null
    date(): Date
  }
  export interface Result {
    readonly index: number
    readonly text: string
    readonly start: Components
    readonly end?: Components | null
    tags(): Set<string>
  }
  export interface Chrono {
    parse(text: string, reference: { readonly instant: Date; readonly timezone: number }): Result[]
  }
  export const en: { readonly casual: Chrono; readonly GB: Chrono }
}

declare module 'compromise' {
  interface Found {
    readonly text: string
    readonly offset: { readonly start: number }
    readonly dates?: {
      readonly start?: string | null
      readonly end?: string | null
      readonly unit?: string
      readonly repeat?: unknown
    }
    readonly duration?: Readonly<Record<string, number>>
  }
  interface View {
    json(options: { readonly offset: true }): readonly Found[]
  }
  interface Doc {
    dates(options: { readonly today: string; readonly timezone: string }): View
    durations(): View
  }
  interface Nlp {
    (text: string): Doc
    plugin(plugin: unknown): void
  }
  const nlp: Nlp
  export default nlp
}

declare module 'compromise-dates' {
  const plugin: unknown
  export default plugin
}

declare module '@microsoft/recognizers-text-date-time' {
  export interface Value {
    readonly timex?: string
    readonly value?: string
    readonly start?: string
    readonly end?: string
  }
  interface Model {
    parse(
      text: string,
      reference: Date,
    ): {
      readonly start: number
      /** Offset of the last code unit. */
      readonly end: number
      readonly typeName: string
      readonly resolution?: { readonly values?: readonly Value[] }
    }[]
  }
  export class DateTimeRecognizer {
    constructor(culture: string)
    getDateTimeModel(): Model
  }
}
