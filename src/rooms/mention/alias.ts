/**
 * Other names the report gives a person: "Susilo Bambang Yudhoyono (SBY)", "Arrmanatha Nasir, yang biasa disapa Tata".
 */
import type { MentionTables } from '../../lang/tables/mention.ts'
import { compileLexicon, longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import type { Atom } from './atom.ts'
import type { Desk, Draft } from './desk.ts'
import { politeFrom } from './honorific.ts'

const cuesOf = once((tables: MentionTables) =>
  compileLexicon(tables.aliasCues.map((form) => ({ form, value: true as const }))),
)

const tailsOf = once((tables: MentionTables) =>
  compileLexicon(tables.aliasTails.map((form) => ({ form, value: true as const }))),
)

/** Tokens of the longest cue. */
const CUE = 3

/** Reads the other name in brackets behind the person drafted last; gives the atom to go on from. */
export function behindPerson(
  desk: Desk,
  atoms: readonly Atom[],
  next: number,
  sentence: number,
  person: Draft,
): number {
  const inner = atoms[next + 1]
  if (atoms[next]?.kind !== 'open' || atoms[next + 2]?.kind !== 'close') return next
  if (inner?.kind !== 'name' || inner.to - inner.from > 2) return next
  desk.drafts.push(aliasOf(person, inner, sentence))
  return next + 3
}

/** Whether "alias" and another name follow: "Hendra alias Gondrong". */
export function isAliased({ article, tokens, tables }: Desk, { to }: Atom): boolean {
  const cue = longestMatch(cuesOf(tables), article.text, tokens, to)
  return cue !== undefined && tokens.capital[cue.to] === 1
}

/** Makes the mention of a name behind "alias" and the like; false where it is none. */
export function fromAlias(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): boolean {
  const { article, tokens, tables } = desk
  const cues = cuesOf(tables)
  const atom = atoms[index] as Atom
  // "akrab disapa Mak Ijah"
  const from = politeFrom(atoms, index)
  let cued = false
  for (let at = from - 1; at >= Math.max(0, from - CUE) && !cued; at--)
    cued = longestMatch(cues, article.text, tokens, at)?.to === from
  // "Bongbong, begitu ia kerap disapa, ..."
  const tail =
    !cued &&
    tokens.folded[atom.to] === ',' &&
    longestMatch(tailsOf(tables), article.text, tokens, atom.to + 1) !== undefined
  if (!cued && !tail) return false
  const person =
    lastPerson(desk, tail ? sentence - 1 : sentence) ??
    (cued ? calledBefore(desk, atoms, index, sentence) : undefined)
  if (person === undefined) return false
  desk.drafts.push(aliasOf(person, atom, sentence))
  return true
}

/**
 * "..., tambah jubir yang akrab disapa Roy itu": whoever of that office the sentences before have named last; "pria yang akrab disapa
 * Tata" the only one they have named.
 */
function calledBefore(
  { drafts }: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): Draft | undefined {
  const title = atoms.slice(Math.max(0, index - TITLE), index).findLast(({ office }) => office)
  const named: Draft[] = []
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft
    if (sentence - draft.sentence > BACK) break
    if (draft.kind === 'person' && draft.form === 'name') named.push(draft)
  }
  if (title?.office !== undefined)
    return named.find(({ office }) => office?.value === title.office?.office)
  const [only, ...others] = named
  return others.length === 0 ? only : undefined
}

/** Sentences looked back for him, and atoms between his title and the name he is called by. */
const BACK = 2
const TITLE = 5

/** The person named last from a sentence on. */
function lastPerson({ drafts }: Desk, first: number): Draft | undefined {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft
    if (draft.sentence < first) return undefined
    if (draft.kind === 'person' && draft.form === 'name') return draft
  }
  return undefined
}

function aliasOf(person: Draft, { from, to }: Atom, sentence: number): Draft {
  return {
    ...{ kind: 'person', form: 'short', from, to, nameFrom: from, nameTo: to, sentence },
    of: person,
    rule: 'mention/alias',
  }
}
