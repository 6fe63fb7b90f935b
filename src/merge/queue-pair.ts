import type { Dossier, Judgement } from '../model/dossier.ts'
import { type Card, cardId, weightOf } from './queue-card.ts'
import { isPersons, settle } from './settle.ts'

/**
 * Asks of two events whether they are one, where the rules were unsure of two of their records and no person said
 * anything of any two. Events of which one report tells apart itself are not asked about.
 *
 * @param judgements of rules and persons alike
 */
export function askPairs(
  dossiers: readonly Dossier[],
  judgements: readonly Judgement[],
  watchesOf: (dossier: Dossier) => readonly string[],
): readonly Card[] {
  const home = new Map<string, Dossier>()
  for (const dossier of dossiers) {
    for (const { record } of dossier.members) home.set(record.id, dossier)
  }
  const between = ({ left, right }: { readonly left: string; readonly right: string }) => {
    const [one, other] = [home.get(left), home.get(right)]
    if (one === undefined || other === undefined || one === other) return undefined
    return one.id < other.id ? ([one, other] as const) : ([other, one] as const)
  }
  const reasons = new Map<string, string>()
  const decided = new Set<string>()
  for (const judgement of judgements) {
    const pair = between(judgement)
    if (pair === undefined) continue
    if (isPersons(judgement)) decided.add(`${pair[0].id} ${pair[1].id}`)
    else reasons.set(`${judgement.left} ${judgement.right}`, judgement.reason)
  }
  const best = new Map<string, Card & { readonly question: 'same' }>()
  // The likeliest pair of two events stands for all of theirs.
  const unsure = settle(judgements)
    .filter(({ same }) => same === 'unsure')
    .sort((a, b) => b.score - a.score || (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1))
  for (const { left, right } of unsure) {
    const pair = between({ left, right })
    if (pair === undefined) continue
    const [one, other] = pair
    const key = `${one.id} ${other.id}`
    if (best.has(key) || decided.has(key) || isOut(one, left, right) || isOut(other, left, right)) {
      continue
    }
    if (!reportsOf(one).isDisjointFrom(reportsOf(other))) continue
    const watches = [...new Set([...watchesOf(one), ...watchesOf(other)])]
    best.set(key, {
      id: cardId('same', one.id, other.id),
      question: 'same',
      dossier: one.id,
      other: other.id,
      left,
      right,
      why: ['unsure', ...(reasons.get(`${left} ${right}`) ?? '').split(' ').filter(Boolean)],
      watches,
      weight: weightOf('same', watches.length > 0, one.reports + other.reports),
      alternatives: [],
    })
  }
  return [...best.values()]
}

function isOut({ review }: Dossier, left: string, right: string): boolean {
  return review?.rejected.some((record) => record === left || record === right) === true
}

function reportsOf({ members }: Dossier): ReadonlySet<string> {
  return new Set(members.map(({ origin }) => origin.report))
}
