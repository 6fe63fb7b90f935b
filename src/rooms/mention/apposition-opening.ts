/**
 * Where an office set behind a name begins: behind its comma, dash or "as", an age, the clause that tells it held ("who serves as"), and
 * whose it is ("the ministry's", "Trump's").
 */
import type { MentionTables } from '../../lang/tables/mention.ts'
import { once } from '../../text/once.ts'
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'
import { isPersonRow } from './person-name.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { isShouted } from './shouted.ts'

/** The first atom of an office behind a name, and whose it is. */
export interface Opening {
  readonly at: number
  /** Whether a possessive tells whose the office is: "its chairman". */
  readonly owned: boolean
  /** Whether the office is given to somebody: "named X as foreign minister", which names nobody anew. */
  readonly given: boolean
  /** The first atom of its words: "ministry's" of "the ministry's spokesman". */
  readonly from: number
  /** The noun whose somebody it is: "ministry". */
  readonly owner: string | undefined
  /** The person whose official it is: Trump in "Trump's border czar", with a title in "President Donald Trump's special envoy". */
  readonly possessor: Possessor | undefined
}

/** A person whose official somebody is: the atom of the name, and the title before it. */
export interface Possessor {
  readonly name: number
  readonly title?: Phrase
}

/** Words of "the oil refinery's". */
const OWNER = 3

/** The clauses that tell an office held, by their first word, the longest first. */
const clausesOf = once((tables: MentionTables) => {
  const clauses = tables.holdingClauses.map((clause) => clause.split(' '))
  return Map.groupBy(
    clauses.toSorted((a, b) => b.length - a.length),
    ([first = '']) => first,
  )
})

/** Where an office may begin behind a name, `next` being the first atom behind it; undefined where nothing sets one apart. */
export function openingOf(desk: Desk, atoms: readonly Atom[], next: number): Opening | undefined {
  const mark = markBehind(desk, atoms, next)
  if (mark === undefined) return undefined
  let at = mark + 1
  // "Norbu Lhundrup, 52, the abbot of Gangteng"
  const aged = /^\d{2}$/.test(desk.tokens.folded[atoms[at]?.from ?? -1] ?? '')
  if (aged && atoms[at + 1]?.kind === 'comma') at += 2
  at = behindHolding(desk, atoms, at)
  while (atoms[at]?.kind === 'article' || isPossessive(desk, atoms[at])) at++
  // "Tom Homan, Trump's border czar"
  const possessor = possessorAt(desk, atoms, at)
  if (possessor !== undefined) at = possessor.name + 2
  // "Massad Boulos, Trump's senior adviser"
  const quality = atoms[at]?.kind === 'word' && atoms[at]?.capital !== true
  const behindBoss = possessor !== undefined && quality && atoms[at + 1]?.kind === 'office'
  const own = behindBoss ? at + 1 : behindOwner(desk, atoms, at)
  return {
    ...{ at: own, from: at, possessor },
    given: desk.tables.appointedAs.includes(desk.tokens.folded[atoms[mark]?.from ?? -1] ?? ''),
    owned: isPossessive(desk, atoms[at - 1]) || own > at,
    owner: own > at + 1 ? desk.tokens.folded[atoms[own - 2]?.from ?? -1] : undefined,
  }
}

/** "Trump's", "President Donald Trump's", "Rwandan President Paul Kagame's". */
function possessorAt({ tables }: Desk, atoms: readonly Atom[], at: number): Possessor | undefined {
  const titled = tables.countryBeforeOffice ? phraseAt(atoms, at, tables) : undefined
  const name = titled?.kind === 'titled' ? (titled.name as number) : at
  const boss = isPersonRow(atoms[name]) || atoms[name]?.kind === 'name'
  if (!boss || atoms[name + 1]?.kind !== 'possessive') return undefined
  return titled?.kind === 'titled' ? { name, title: titled } : { name }
}

/** "the president's special envoy": the office whose holder is somebody's with an office. */
export function lastOffice(
  atoms: readonly Atom[],
  from: number,
  tables: MentionTables,
): Phrase | undefined {
  const phrase = phraseAt(atoms, from, tables)
  if (phrase?.kind !== 'office' || atoms[phrase.to]?.kind !== 'possessive') return phrase
  let at = phrase.to + 1
  while (at <= phrase.to + OWNER && atoms[at]?.kind === 'word') at++
  const next = atoms[at]?.kind === 'office' ? phraseAt(atoms, at, tables) : undefined
  if (next?.kind !== 'office') return phrase
  const { country } = phrase
  return country === undefined || next.country !== undefined ? next : { ...next, country }
}

/** "the ministry's spokesman", "the country's de facto leader": the atom behind a small noun whose somebody is, else the same. */
function behindOwner({ tokens, tables, words }: Desk, atoms: readonly Atom[], at: number): number {
  if (atoms[at - 1]?.kind !== 'article') return at
  let behind = at
  while (behind < at + OWNER && isSmall(atoms[behind])) behind++
  const owns = behind > at && atoms[behind]?.kind === 'possessive'
  if (owns) return behind + 1
  // "the Conservative foreign affairs critic"
  const { kind, from, to } = atoms[at] ?? { kind: undefined, from: 0, to: 0 }
  const capital = tokens.capital[from] === 1
  // "the jailed mayor of Istanbul"
  const isQuality =
    kind === 'word' &&
    !capital &&
    to === from + 1 &&
    !words.indefinites.has(tokens.folded[from - 1] ?? '') &&
    !tables.relatives.includes(tokens.folded[from] as string)
  if (isQuality && atoms[at + 1]?.kind === 'office') return at + 1
  const isLabel = (kind === 'word' || kind === 'name') && capital
  return isLabel && to === from + 1 && atoms[at + 1]?.kind === 'office' ? at + 1 : at

  function isSmall(atom: Atom | undefined): boolean {
    const noun = atom?.kind === 'word' || atom?.kind === 'institution-word'
    return noun && tokens.capital[atom?.from ?? 0] === 0
  }
}

/** "who serves as", "yang juga menjabat": the atom behind a clause that tells the office somebody holds, else the same. */
function behindHolding({ tokens, tables }: Desk, atoms: readonly Atom[], at: number): number {
  const from = atoms[at]?.from ?? 0
  for (const clause of clausesOf(tables).get(tokens.folded[from] ?? '') ?? []) {
    if (!clause.every((word, index) => tokens.folded[from + index] === word)) continue
    const behind = atoms.findIndex(
      (atom, index) => index > at && atom.from === from + clause.length,
    )
    if (behind > 0) return behind
  }
  return at
}

/** Words of "Censu Grixti's turn: the Maltese prime minister,". */
const TURN = 2

/** The comma, bracket, dash or colon that sets an office behind a name; `next` is the first atom behind the name. */
function markBehind(desk: Desk, atoms: readonly Atom[], next: number): number | undefined {
  const { tokens } = desk
  const kind = atoms[next]?.kind
  if (kind === 'comma' || kind === 'open') return next
  const printed = (at: number) => tokens.folded[atoms[at]?.from ?? -1] ?? ''
  if (desk.tables.appointedAs.includes(printed(next)) && isAppointed(desk, atoms, next)) return next
  // "congratulated A on his election as president of Togo"
  for (let at = next + 2; at <= next + ELECTED; at++) {
    if (desk.tables.appointedAs.includes(printed(at)) && isAppointed(desk, atoms, at)) return at
    if (!isPlain(atoms[at - 1]) && printed(at - 1) !== '-') break
  }
  if (/^[-–—]$/.test(printed(next)) && tokens.spaced[atoms[next]?.from ?? 0] === 1) return next
  const { from, to } = atoms[next - 1] as Atom
  // "SALIFOU MODY: Defence minister, former army chief"
  const entry = isShouted({ text: desk.article.text, tokens }, from, 1) && to > from + 1
  if (printed(next) === ':' && entry) return next
  if (kind !== 'possessive') return undefined
  let at = next + 1
  while (at <= next + TURN && atoms[at]?.kind === 'word') at++
  return printed(at) === ':' && atoms[at + 1]?.kind === 'article' ? at : undefined
}

/** A word that is no name, no office and no mark. */
function isPlain(atom: Atom | undefined): boolean {
  return atom?.kind === 'word'
}

/** Atoms up to "as" of "on her recent re-election as". */
const ELECTED = 6

/** Atoms of "named A as minister and B as envoy" before the second "as". */
const APPOINTED = 12

/** Whether a verb of appointing stands before, in the same clause. */
function isAppointed({ tokens, tables }: Desk, atoms: readonly Atom[], as: number): boolean {
  for (let at = as - 1; at >= Math.max(0, as - APPOINTED); at--) {
    const { from, kind } = atoms[at] as Atom
    if (tables.appointing.includes(tokens.folded[from] as string)) return true
    if (kind === 'break') return false
  }
  return false
}

function isPossessive({ tokens, tables }: Desk, atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && tables.possessives.includes(tokens.folded[atom.from] as string)
}
