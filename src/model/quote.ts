import type { EntityRef } from './entity.ts'
import type { Evidence, Sourced } from './evidence.ts'
import type { Many } from './span.ts'

/** Somebody's words, carried by the report. */
export interface Quote {
  /** Stable inside one Reading: `q1`, `q2` in text order. */
  readonly id: string
  /** A whole utterance in marks, quoted words inside the reporter's sentence, or a reported clause. */
  readonly type: 'direct' | 'partial' | 'indirect'
  /** Speech, or an attitude ("berharap", "believes") reported as such. */
  readonly class: 'speech' | 'attitude'
  /** The words: inside the marks (direct, partial) or the reported clause without its "bahwa" / "that" (indirect). */
  readonly content: Many<Evidence>
  /** Of a `partial` quote the whole reported clause it stands in: "the text was \"open but narrow\"". */
  readonly clause?: Evidence
  /** The words stand between marks: as they were spoken, or as they were translated. */
  readonly verbatim: boolean
  /** The speaker surely spoke another language than the report's: the language of his country is not it. */
  readonly translated?: Sourced<true>
  /** Where it was said, where the sentence says so: "dalam jumpa pers di Jakarta", "in a statement". */
  readonly setting?: Evidence
  /** The quote in whose words this one stands: "Rina said that Lin had promised a text" holds what Lin had promised. */
  readonly parent?: string
  /** The verb or preposition of saying: "cetus", "Menurut", "ucapnya". */
  readonly cue?: Evidence
  /** The words at the cue that say who speaks, whole: "Menlu Rina Hapsari", "seorang pejabat", the "nya" of "ucapnya". */
  readonly source?: Evidence
  readonly speaker?: Sourced<EntityRef>
  /**
   * Why there is no speaker: a passive without an agent, somebody without a name ("seorang pejabat"), or
   * words that lead to nobody this reading knows ("dia" without anybody before, a name in no table).
   */
  readonly unattributed?: 'agentless' | 'unnamed' | 'unresolved'
  /** Who conveyed the words to this report, where the sentence says so: CCTV. */
  readonly carrier?: Sourced<EntityRef>
  readonly addressee?: Sourced<EntityRef>
  /** Everybody between the speaker and the outlet, the one next to the speaker first: his spokesperson, a broadcaster, an agency. */
  readonly chain?: Many<Conveyance>
  readonly rule: string
}

/** One who passed somebody's words on. */
export interface Conveyance {
  readonly who: Sourced<EntityRef>
  /** A person who speaks for another, a body that gave an account of it, a medium, or whom the whole report is credited to. */
  readonly by: 'person' | 'body' | 'medium' | 'credit'
}

/** Whether a quote belongs to the record: nobody else's words hold it, and its speaker is named or it is a whole utterance between marks. */
export function isOnRecord({ speaker, type, parent }: Quote): boolean {
  return parent === undefined && (speaker !== undefined || type === 'direct')
}

/** One hop of the way a report's news came: the first medium first, the outlet itself left out. */
export interface SourceHop {
  readonly name: string
  readonly kind:
    | 'agency'
    | 'broadcaster'
    | 'newspaper'
    | 'portal'
    | 'magazine'
    | 'institution'
    | 'unknown'
  /** Missing where only the metadata names it. */
  readonly evidence?: Evidence
  readonly rule: string
}
