/**
 * Short names of bodies the report has named in full: "the European Commission ... the Commission said", "Komisi Eropa ... Komisi menilai".
 */
import type { Atom } from './atom.ts'
import type { Desk, Draft } from './desk.ts'

/** The bodies an article has named so far by the word their short name is, and how many drafts have been looked at. */
export interface Bodies {
  seen: number
  readonly byHead: Map<string, Draft>
}

/** Makes the mention of a body by its head word alone; false where the atom is none. */
export function fromShortBody(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): boolean {
  const { tokens, tables, words } = desk
  const { from, to, kind } = atoms[index] as Atom
  if (to !== from + 1 || tokens.capital[from] === 0) return false
  if (!['organisation', 'word', 'name', 'institution-word'].includes(kind)) return false
  const word = tokens.folded[from] as string
  if (!words.organisations.has(word) || goesOn(desk, atoms[index + 1])) return false
  // "the Union's high representative": part of a title
  if (atoms[index + 1]?.kind === 'possessive' && titles(atoms, index + 2)) return false
  // "the Commission", and no "Commission officials"
  if (tables.countryBeforeOffice && !words.articles.has(tokens.folded[from - 1] ?? '')) return false
  const body = namedBodies(desk).get(word)
  if (body === undefined) return false
  desk.drafts.push({
    ...{ kind: 'institution', form: 'short', from, to, nameFrom: from, nameTo: to, sentence },
    ...(body.rows === undefined ? {} : { rows: body.rows }),
    ...(body.country === undefined ? {} : { country: body.country }),
    of: body,
    rule: 'mention/short-body',
  })
  return true
}

function titles(atoms: readonly Atom[], from: number): boolean {
  const at = atoms[from]?.kind === 'word' || atoms[from]?.kind === 'acting' ? from + 1 : from
  return atoms[at]?.kind === 'office'
}

/** Whether the name goes on behind its head: "Commission of Inquiry", "Komisi I", "Komisi Yudisial". */
function goesOn({ tokens }: Desk, next: Atom | undefined): boolean {
  if (next === undefined) return false
  if (next.kind === 'link') return tokens.folded[next.from] === 'of'
  const small = tokens.capital[next.from] === 0
  return !small || (next.kind === 'word' && /^\p{N}/u.test(tokens.folded[next.from] as string))
}

/** The bodies named so far, each by its head: the first word where heads lead, the last or the first elsewhere. */
function namedBodies(desk: Desk): ReadonlyMap<string, Draft> {
  const { bodies, drafts, tokens, tables } = desk
  for (; bodies.seen < drafts.length; bodies.seen++) {
    const draft = drafts[bodies.seen] as Draft
    if (draft.kind !== 'institution' || draft.nameTo - draft.nameFrom < 2) continue
    bodies.byHead.set(tokens.folded[draft.nameFrom] as string, draft)
    if (tables.countryBeforeOffice)
      bodies.byHead.set(tokens.folded[draft.nameTo - 1] as string, draft)
  }
  return bodies.byHead
}
