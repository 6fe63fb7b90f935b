/** Scores stretches of reported words with their speakers: pieces inside one paragraph, matched one to one by overlap. */
import { markedRegions, type Stretch, shownType, trimmedStretch } from './stretch.ts'

/** Words at a cue that say who speaks. */
export interface Naming {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Only an ending of the cue: "ujar[nya]". */
  readonly clitic?: boolean
}

/** Somebody's words in one or several pieces. */
export interface Reported {
  readonly spans: readonly Stretch[]
  readonly speaker: Naming | null | undefined
}

/** One text with its gold. */
export interface ReportedText {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly quotes: readonly Reported[]
}

export const SHOWN = ['all', 'direct', 'partial', 'indirect'] as const

/** Counts of one type; precision over `found`, recall over `gold`. */
export interface ReportedTally {
  gold: number
  found: number
  /** Matched with an overlap of 0.8 (intersection over union of letters), counted on either side's type. */
  goldRight: number
  foundRight: number
  /** Of the matched ones with a speaker that is no mere ending. */
  speakers: number
  exact: number
  overlapping: number
}

export type ReportedScore = Record<(typeof SHOWN)[number], ReportedTally>

/** A piece that was missed, is extra, or has another speaker. */
export interface ReportedMiss {
  readonly id: string
  readonly what: 'missed' | 'extra' | 'speaker'
  readonly words: string
  readonly note: string
}

interface Piece {
  readonly span: Stretch
  readonly type: (typeof SHOWN)[number]
  readonly speaker: Naming | null | undefined
}

export function emptyScore(): ReportedScore {
  const tally = (): ReportedTally => ({
    gold: 0,
    found: 0,
    goldRight: 0,
    foundRight: 0,
    speakers: 0,
    exact: 0,
    overlapping: 0,
  })
  return { all: tally(), direct: tally(), partial: tally(), indirect: tally() }
}

/** Adds one text to the score; gives what went wrong. */
export function scoreReported(
  score: ReportedScore,
  gold: ReportedText,
  found: readonly Reported[],
): readonly ReportedMiss[] {
  const { id, text, lang } = gold
  const regions = markedRegions(text, lang)
  const goldPieces = piecesOf(text, gold.quotes, regions)
  const foundPieces = piecesOf(text, found, regions)
  const partners = matched(text, goldPieces, foundPieces)
  const misses: ReportedMiss[] = []
  const miss = (what: ReportedMiss['what'], [start, end]: Stretch, note = '') =>
    misses.push({ id, what, words: text.slice(start, end), note })
  const taken = new Set(partners.values())
  for (const piece of goldPieces) {
    const partner = partners.get(piece)
    if (partner === undefined) miss('missed', piece.span)
    for (const key of ['all', piece.type] as const) {
      const tally = score[key]
      tally.gold++
      if (partner === undefined) continue
      tally.goldRight++
      if (piece.speaker == null || piece.speaker.clitic === true) continue
      tally.speakers++
      if (plain(piece.speaker.text) === plain(partner.speaker?.text ?? '')) tally.exact++
      else if (key === 'all')
        miss('speaker', piece.span, `${partner.speaker?.text ?? '-'} for ${piece.speaker.text}`)
      if (meet(piece.speaker, partner.speaker)) tally.overlapping++
    }
  }
  for (const piece of foundPieces) {
    const right = taken.has(piece)
    if (!right) miss('extra', piece.span)
    for (const key of ['all', piece.type] as const) {
      score[key].found++
      if (right) score[key].foundRight++
    }
  }
  return misses
}

function piecesOf(
  text: string,
  quotes: readonly Reported[],
  regions: readonly Stretch[],
): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { spans, speaker } of quotes) {
    for (const [from, to] of spans) {
      let at = from
      while (at < to) {
        const line = text.indexOf('\n', at)
        const end = line < 0 || line > to ? to : line
        const span = trimmedStretch(text, [at, end])
        if (/[\p{L}\p{N}]/u.test(text.slice(...span)))
          pieces.push({ span, type: shownType(text, span, regions), speaker: speaker ?? undefined })
        at = end + 1
      }
    }
  }
  return pieces
}

/** Exact pairs first, then by overlap; each piece once, pairs under 0.8 take each other and count as wrong. */
function matched(
  text: string,
  gold: readonly Piece[],
  found: readonly Piece[],
): ReadonlyMap<Piece, Piece> {
  const pairs: { one: Piece; other: Piece; share: number; exact: boolean }[] = []
  for (const one of gold) {
    for (const other of found) {
      const start = Math.max(one.span[0], other.span[0])
      const end = Math.min(one.span[1], other.span[1])
      if (end <= start) continue
      const both = letters(text, [start, end])
      const either = letters(text, one.span) + letters(text, other.span) - both
      const exact = one.span[0] === other.span[0] && one.span[1] === other.span[1]
      pairs.push({ one, other, share: both / either, exact })
    }
  }
  pairs.sort((a, b) => Number(b.exact) - Number(a.exact) || b.share - a.share)
  const right = new Map<Piece, Piece>()
  const used = new Set<Piece>()
  for (const { one, other, share } of pairs) {
    if (used.has(one) || used.has(other)) continue
    used.add(one).add(other)
    if (share >= 0.8) right.set(one, other)
  }
  return right
}

function letters(text: string, [start, end]: Stretch): number {
  return text.slice(start, end).replace(/\s+/g, '').length
}

function meet(one: Naming, other: Naming | null | undefined): boolean {
  return other != null && Math.min(one.end, other.end) - Math.max(one.start, other.start) >= 2
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/^\s*(?:the|a|an)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
