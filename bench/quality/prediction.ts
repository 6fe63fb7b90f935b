/** What a system says about a report, in the scorer's shape: JSON lines `{id, events, quotes}`. */
export interface Prediction {
  readonly id: string
  readonly events: readonly PredictedEvent[]
  readonly quotes: readonly PredictedQuote[]
}

export interface PredictedName {
  readonly name: string
  readonly certainty?: 'stated' | 'implied'
}

export interface PredictedParticipant {
  readonly name: string
  readonly kind?: string
  readonly office?: string | null
  readonly country?: string | null
  readonly part?: string
}

export interface PredictedTime {
  readonly start: string
  readonly end?: string
  readonly grain?: string
  readonly zone?: string | null
  readonly approx?: boolean
}

export interface PredictedEvent {
  readonly type: string
  readonly status: string
  readonly background?: boolean
  readonly trigger?: { readonly start: number; readonly end: number; readonly text?: string } | null
  readonly participants: readonly PredictedParticipant[]
  readonly time?: PredictedTime | null
  readonly duration?: { readonly iso: string; readonly minutes: number } | null
  readonly place?: { readonly name: string; readonly country?: string | null } | null
  readonly plover?: string | null
  readonly cluster?: string | null
  /** The rules that gave the kind, the status, the time, the place and the length, for whoever looks at errors. */
  readonly rules?: { readonly [field: string]: string }
}

export interface PredictedQuote {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly speaker?: PredictedName | null
  readonly carrier?: PredictedName | null
}
