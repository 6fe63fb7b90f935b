import { samePerson } from './person.ts'
import type { Profile, Side } from './profile.ts'

/** How the parties of two records stand to each other. */
export interface Parties {
  /** `same`: both sides meet; `part`: too little is named to tell; `other`: other people; `none`: nothing in common. */
  readonly verdict: 'same' | 'part' | 'other' | 'none'
  /** 0 to 1: 1 where persons on both sides agree, 0.6 where only states do. */
  readonly score: number
  /** Persons both records name. */
  readonly persons: number
}

type Sides = ReadonlyMap<string, Side>

/**
 * Compares who took part, side by side.
 *
 * Blinken and Qin against Blinken and Wang: China's side names other people, so they are two. Blinken
 * and Qin against "Amerika Serikat dan China": the same two sides, one told more closely.
 */
export function compareParties(a: Profile, b: Profile): Parties {
  const left = a.active
  const right = adopt(b.active, left)
  const mine = adopt(left, right)
  let same = 0
  let open = 0
  let persons = 0
  let bodies = 0
  let other = 0
  for (const [key, side] of mine) {
    const facing = right.get(key)
    if (facing === undefined) continue
    const shared = sharedPeople(side, facing)
    persons += shared
    bodies += side.bodies.filter((name) => facing.bodies.includes(name)).length
    const relation = relate(key, side, facing, shared)
    if (relation === 'same') same++
    else if (relation === 'open') open++
    else other++
  }
  if (same + open + other === 0) return { verdict: 'none', score: 0, persons }
  if (other > 0) return { verdict: 'other', score: 0, persons }
  const common = same + open
  const jaccard = common / (mine.size + right.size - common)
  // Who brought the two together is left out by many reports; those who have him are the likelier match.
  const [here, there] = [partiesOf(mine, right), partiesOf(right, mine)]
  const met = common / (here + there - common)
  const score = (common > 1 && same > 1) || persons > 1 ? 1 : same > 0 ? 0.8 : 0.6
  const weighed = score * (0.6 + 0.4 * jaccard)
  if (oneSided(a) && oneSided(b)) return { verdict: 'same', score: weighed, persons }
  if (common > 1) return { verdict: met < 0.6 ? 'part' : 'same', score: weighed, persons }
  // Two people of one country, its government and its rebels, or one record that names a single side of the encounter.
  if (persons > 1 || bodies > 1) return { verdict: 'same', score: weighed, persons }
  if (here === 1 || there === 1) return { verdict: 'part', score: weighed, persons }
  return { verdict: 'other', score: 0, persons }
}

/** How many sides a record has, a mediator's left out that the other one has not. */
function partiesOf(sides: Sides, others: Sides): number {
  let parties = 0
  for (const [key, { mediates }] of sides) if (!mediates || others.has(key)) parties++
  return parties
}

/** Whether one side is all there is to compare: a visit's guests, a statement's speakers. */
function oneSided({ group, active }: Profile): boolean {
  if (group === 'visit' || group === 'statement') return true
  return group !== 'encounter' && group !== 'call' && group !== 'agreement' && active.size === 1
}

function relate(key: string, a: Side, b: Side, shared: number): 'same' | 'open' | 'other' {
  if (a.people.length > 0 && b.people.length > 0) return shared > 0 ? 'same' : 'other'
  // The United Nations and NATO share the code IGO but are two; a state's ministries are the state.
  if (key === 'IGO' && a.people.length === 0 && b.people.length === 0) {
    return a.bodies.some((name) => b.bodies.includes(name)) ? 'same' : 'other'
  }
  return 'open'
}

function sharedPeople(a: Side, b: Side): number {
  let shared = 0
  for (const person of a.people) {
    if (b.people.some((facing) => samePerson(person, facing))) shared++
  }
  return shared
}

/** Gives people without a country the side on which the other record has them. */
function adopt(sides: Sides, known: Sides): Sides {
  if (![...sides.keys()].some((key) => key.startsWith('?'))) return sides
  const adopted = new Map<string, Side>()
  for (const [key, side] of sides) {
    const home = key.startsWith('?') ? homeOf(side, known) : key
    const there = adopted.get(home ?? key)
    adopted.set(
      home ?? key,
      there === undefined
        ? side
        : {
            people: [...there.people, ...side.people],
            bodies: [...there.bodies, ...side.bodies],
            mediates: there.mediates && side.mediates,
          },
    )
  }
  return adopted
}

function homeOf(side: Side, known: Sides): string | undefined {
  for (const [key, { people }] of known) {
    if (people.some((person) => side.people.some((own) => samePerson(own, person)))) return key
  }
  return undefined
}
