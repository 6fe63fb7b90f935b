import type { Judgement } from '../model/dossier.ts'

/** What counts for one pair after all verdicts on it are heard. */
export interface Settled {
  readonly left: string
  readonly right: string
  readonly same: Judgement['same']
  readonly person: boolean
  readonly score: number
  readonly reason: string
}

const CAUTION: { readonly [same in Judgement['same']]: number } = { no: 2, unsure: 1, yes: 0 }

/** Whether a verdict is a person's. */
export function isPersons(judgement: Judgement): boolean {
  return judgement.by.startsWith('person:')
}

/**
 * Settles each pair: a person's verdict beats a rule's, a person's later one (`at`) the earlier; where
 * nothing tells which is later, the more cautious counts (no, then unsure). The order of the list never matters.
 */
export function settle(judgements: readonly Judgement[]): readonly Settled[] {
  const best = new Map<string, Judgement>()
  for (const judgement of judgements) {
    const [left, right] = ordered(judgement)
    const pair = `${left} ${right}`
    const there = best.get(pair)
    if (there === undefined || beats(judgement, there)) best.set(pair, judgement)
  }
  return [...best.values()].map((judgement) => {
    const [left, right] = ordered(judgement)
    return {
      left,
      right,
      same: judgement.same,
      person: isPersons(judgement),
      score: judgement.score,
      reason: judgement.reason,
    }
  })
}

function ordered({ left, right }: Judgement): readonly [string, string] {
  return left < right ? [left, right] : [right, left]
}

function beats(a: Judgement, b: Judgement): boolean {
  const persons = Number(isPersons(a)) - Number(isPersons(b))
  if (persons !== 0) return persons > 0
  const [mine, theirs] = [a.at ?? '', b.at ?? '']
  if (mine !== theirs) return mine > theirs
  return CAUTION[a.same] - CAUTION[b.same] > 0 || (a.same === b.same && a.score > b.score)
}
