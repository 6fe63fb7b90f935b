/** Who was found at a cue, before anybody asks whom a pronoun means. */
import type { EntityRef } from '../../model/entity.ts'

/** Somebody at a cue; tokens `from` up to, not including, `to`. */
export interface Subject {
  /** `definite`: "diplomat senior itu"; `stranger`: a noun phrase no table knows anything of, "para pedagang", "Direktur Utama Kopi Rimba". */
  readonly kind: 'named' | 'office' | 'pronoun' | 'definite' | 'medium' | 'unnamed' | 'stranger'
  readonly from: number
  readonly to: number
  readonly ref?: EntityRef
  /** Length of the ending that stands for them: "ucap[nya]". */
  readonly clitic?: number
  /** The mention that names them. */
  readonly mention?: number
}
