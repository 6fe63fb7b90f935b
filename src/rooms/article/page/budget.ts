/**
 * What is read of a page at most. All of it is counted and none of it timed, so that the same page always gives the same; what
 * runs out is told in the Reading's problems, or is the reason of a refusal.
 */
export const BUDGET = {
  /** Code units of source, of all pages of a report together. The largest page of news we met has 2.2 million. */
  size: 32_000_000,
  /** Elements of a page; what comes behind them is not read. */
  elements: 200_000,
  /** Deeper than this no page is nested on purpose: the open tags are let go, and the page is read on. */
  depth: 512,
  /** Code units of a block of JSON-LD; a longer one is not read. */
  data: 2_000_000,
  /** Code units of a story; a long novel has as many. */
  story: 1_000_000,
  /**
   * Code units of a paragraph or line: a longer one is cut. Patterns of letters and marks cannot follow a run of some millions
   * of them, as the engine remembers its way back for each.
   */
  paragraph: 1_000_000,
  /** Code units of a title; the rest of it is not read. */
  title: 2000,
  /** Code units of a title, an outlet or a time that a sender hands in. */
  given: 10_000,
  /** Code units of an address; a longer one is none. */
  address: 3000,
} as const

/** A budget that ran out on a page, which was read without the rest. */
export type Spent = 'size' | 'elements' | 'depth' | 'data'
