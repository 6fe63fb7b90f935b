/**
 * Mentions: every naming of a person, state, institution, place or outlet.
 *
 * Takes the article, its tokens and sentences, the times (their words are no names) and the tables;
 * gives mentions in text order, none overlapping. A name no table knows is taken for a person's
 * where a title says so, or where two to four capitalised words stand free of any sign of an
 * organisation; a single unknown word only where the text names the same person in full elsewhere.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Mention } from '../../model/entity.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'
import { type Tokens, tokenAt } from '../../text/token.ts'
import { fromAbbreviation } from './abbreviation.ts'
import { fromAlias } from './alias.ts'
import { type Atom, findAtoms } from './atom.ts'
import { fromDateline } from './dateline.ts'
import { type Desk, foldedWords } from './desk.ts'
import { fromFieldTitle } from './field-title.ts'
import { fromKnown } from './known-mention.ts'
import { fromName } from './name-mention.ts'
import { withBodyAtHome } from './namesake-body.ts'
import { fromOfficeApart } from './office-apart.ts'
import { phraseAt } from './phrase.ts'
import { fromPluralTitle } from './plural-title.ts'
import { settle } from './settle.ts'
import { fromShortBody } from './short-body.ts'
import { withNameApart } from './title-apart.ts'
import { fromTitleChain } from './title-chain.ts'
import { fromPhrase, mayOpenPhrase } from './title-mention.ts'
import { fromTitleStretch } from './title-stretch.ts'

/** Finds the mentions of an article; see the file's header. */
export function findMentions(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  times: readonly Timex[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const skip = takenByTimes(tokens, times)
  const desk: Desk = {
    article,
    tokens,
    tables: pack.mention,
    gazetteer,
    words: foldedWords(pack.mention),
    drafts: [],
    abbreviations: new Map(),
    bodies: { seen: 0, byHead: new Map() },
  }
  for (const sentence of sentences) {
    const first = tokenAt(tokens, sentence.span.start)
    const last =
      tokenAt(tokens, sentence.span.end - 1) + (sentence.span.end > sentence.span.start ? 1 : 0)
    const atoms = findAtoms(article.text, tokens, first, last, skip, pack.mention, gazetteer)
    readSentence(desk, withBodyAtHome(desk, atoms), sentence.index)
  }
  return settle(desk)
}

function readSentence(desk: Desk, atoms: readonly Atom[], sentence: number): void {
  let index = atoms.length > 0 ? fromDateline(desk, atoms, 0, sentence) : 0
  while (index < atoms.length) {
    const atom = atoms[index] as Atom
    if (fromShortBody(desk, atoms, index, sentence)) {
      index++
      continue
    }
    const shared = fromPluralTitle(desk, atoms, index, sentence)
    if (shared > index) {
      index = shared
      continue
    }
    const opened = mayOpenPhrase(desk, atom, atoms[index + 1])
      ? withNameApart(desk, atoms, phraseAt(atoms, index, desk.tables))
      : undefined
    // "the Egyptian and Saudi presidents, A, B": each of the names is one of several, and read with its title
    const ofSeveral = opened?.office?.word.plural === true && opened.office.atom > index
    const phrase = opened?.kind === 'titled' && ofSeveral ? undefined : opened
    const stretched = fromTitleStretch(desk, atoms, index, phrase, sentence)
    if (stretched > index) {
      index = stretched
      continue
    }
    const apart = fromOfficeApart(desk, atoms, index, phrase, sentence)
    if (apart > index) {
      index = apart
      continue
    }
    const fielded = fromFieldTitle(desk, atoms, index, phrase, sentence)
    if (fielded > index) {
      index = fielded
      continue
    }
    const chained = phrase?.kind === 'titled' ? index : fromTitleChain(desk, atoms, index, sentence)
    if (chained > index) {
      index = chained
      continue
    }
    if (phrase !== undefined) {
      const next = fromPhrase(desk, atoms, phrase, sentence)
      if (next > index) {
        index = next
        continue
      }
    }
    index = fromAtom(desk, atoms, index, sentence)
  }
}

/** Makes the mention of a single atom with what stands behind it; gives the atom to go on from. */
function fromAtom(desk: Desk, atoms: readonly Atom[], index: number, sentence: number): number {
  const atom = atoms[index] as Atom
  const isNamed = atom.kind === 'known' || atom.kind === 'name' || atom.kind === 'organisation'
  if (!isNamed) return index + 1
  if (fromAbbreviation(desk, atom, sentence)) return index + 1
  if (atom.kind === 'known') return fromKnown(desk, atoms, index, sentence)
  if (atom.kind === 'name' && fromAlias(desk, atoms, index, sentence)) return index + 1
  return fromName(desk, atoms, index, sentence)
}

function takenByTimes(tokens: Tokens, times: readonly Timex[]): Uint8Array {
  const skip = new Uint8Array(tokens.length)
  for (const { span } of times) {
    for (
      let at = tokenAt(tokens, span.start);
      at < tokens.length && (tokens.start[at] as number) < span.end;
      at++
    )
      skip[at] = 1
  }
  return skip
}
