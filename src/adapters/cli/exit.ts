/** Exit codes, the whole list; they never change their meaning. */
export const exit = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  someFailed: 4,
  /** Something was found, and `--exit-code` asked to be told so. */
  found: 7,
  interrupted: 130,
} as const

/** One of the exit codes. */
export type Exit = (typeof exit)[keyof typeof exit]
