/**
 * Lengths as a telling holds them.
 */
import type { Timex } from '../../../model/timex.ts'

/** A length told; `whole` where it is part of the event's name: "Pertemuan dua hari itu". */
export interface Length {
  readonly timex: Timex
  readonly planned: boolean
  readonly whole?: boolean
}
