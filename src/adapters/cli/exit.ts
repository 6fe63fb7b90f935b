/** Exit codes, the whole list; they never change their meaning. */
export const exit = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  someFailed: 4,
  /** Only where `--exit-code` asks for it. */
  findings: 7,
  interrupted: 130,
} as const

/** One of the exit codes. */
export type Exit = (typeof exit)[keyof typeof exit]
