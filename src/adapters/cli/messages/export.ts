import type { Advice } from './messages.ts'

/** What `kawat export` says. */
export interface ExportMessages {
  /** `unfit`: events the format cannot hold. */
  readonly file: (name: string, rows: number, unfit: number) => string
  readonly leftOut: (events: number) => string
  readonly done: (path: string) => string
  readonly needsFolder: (format: string) => Advice
  readonly obstacles: {
    readonly [obstacle in 'exists' | 'is-folder' | 'is-file']: (path: string) => Advice
  }
  readonly notWritten: (path: string) => Advice
  readonly diskFull: string
  readonly interrupted: Advice
}
