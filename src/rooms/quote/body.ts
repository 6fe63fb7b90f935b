/**
 * Speakers that are no person: a country's military or ministry, a mission known by its seat, a paper.
 */
import type { EntityRef } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { citeTokens, type Scene, slugOf } from './scene.ts'
import type { Subject } from './standing.ts'

/** "pernyataan bersama", "the joint statement": papers speak. */
export function documentAt(scene: Scene, at: number): Subject | undefined {
  const found = longestMatch(scene.words.documents, scene.text, scene.tokens, at)
  const name = found?.values[0]
  if (found === undefined || name === undefined) return undefined
  const ref: EntityRef = { entity: `document:${slugOf(name)}`, name, kind: 'document' }
  return { kind: 'named', from: at, to: found.to, ref }
}

export function documentBefore(scene: Scene, at: number, floor: number): Subject | undefined {
  for (let from = Math.max(floor, at - 3); from <= at; from++) {
    const paper = documentAt(scene, from)
    if (paper?.to === at + 1) return paper
  }
  return undefined
}

export function followedByHead(scene: Scene, at: number): boolean {
  if (scene.words.tables.headFirst) return false
  const word = scene.tokens.folded[at]
  if (word === undefined || scene.mentionAt[at] !== -1) return false
  return scene.words.bodies.has(word) || scene.words.unnamed.has(word)
}

/** "the Israeli military", "South Korea's defence ministry": a body made of a country and a head. */
export function bodyBefore(scene: Scene, head: number, floor: number): Subject | undefined {
  const { mentionAt, mentionFrom, mentions, tokens } = scene
  for (let at = head - 1; at >= floor && head - at < 5; at--) {
    const mention = mentionAt[at] as number
    if (mention >= 0) {
      // "the Taliban's information ministry", "the German chancellor's office"
      const owned =
        /^['’]s$/.test(tokens.folded[at + 1] ?? '') || /['’]s$/.test(tokens.folded[at] ?? '')
      const { kind } = mentions[mention] as { kind: string }
      // "Netanyahu's office", "the chancellor's office"
      const owner = owned && (kind === 'institution' || kind === 'person')
      if (kind !== 'state' && !owner) return undefined
      return bodyOf(scene, mentionFrom[mention] as number, head + 1, mention)
    }
    if (tokens.kind[at] !== TokenKind.word && !tokens.folded[at]?.endsWith('s')) return undefined
  }
  return undefined
}

/** "the High Commission in Wellington", "Kedutaan Besar RI di Riyadh": a body known by its seat. */
export function seatedBody(scene: Scene, at: number, floor: number): Subject | undefined {
  const { mentionAt, mentionFrom, mentions, tokens, words, text } = scene
  const place = mentionAt[at] as number
  if (mentions[place]?.kind !== 'place' && mentions[place]?.kind !== 'state') return undefined
  const link = (mentionFrom[place] as number) - 1
  if (
    link <= floor ||
    mentionAt[link] !== -1 ||
    !words.placeLinks.has(tokens.folded[link] as string)
  )
    return undefined
  // "Ukraine's embassy in Berlin"
  if (!words.tables.headFirst && words.bodies.has(tokens.folded[link - 1] as string)) {
    const body = bodyBefore(scene, link - 1, floor)
    if (body !== undefined) return { ...body, to: at + 1 }
  }
  let from = link
  let body = false
  while (from > floor && tokens.capital[from - 1] === 1 && link - from < 6) {
    from--
    body ||= words.bodies.has(tokens.folded[from] as string)
  }
  if (!body) return undefined
  const name = text.slice(tokens.start[from], tokens.end[at])
  const ref: EntityRef = { entity: `institution:${slugOf(name)}`, name, kind: 'institution' }
  return { kind: 'named', from, to: at + 1, ref }
}

export function bodyOf(scene: Scene, from: number, to: number, mention: number): Subject {
  const name = citeTokens(scene, from, to).exact
  const ref: EntityRef = { entity: `institution:${slugOf(name)}`, name, kind: 'institution' }
  return { kind: 'named', from, to, ref, mention }
}

/** Whether a noun for a person stands in a stretch: "a senior official", "tiga pejabat"; no "report" and no "attack". */
export function holdsPerson({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.folded[at] as string
    const noun = words.unnamed.has(word) && !words.indefinites.has(word)
    if (noun || words.persons.has(word) || words.roles.has(word)) return true
  }
  return false
}

/** Persons, or a body, without a name who pass words on, by what they are called: "two diplomats", "his office". */
export function namelessOf(words: string, kind: 'person' | 'institution' = 'person'): EntityRef {
  return { entity: `${kind}:unnamed-${slugOf(words)}`, name: words, kind }
}

/** "the statement", "a note from the palace"; not "the banner", "she". */
export function isPaper({ tokens, words }: Scene, subject: Subject | undefined): boolean {
  if (subject === undefined || subject.ref?.kind === 'document') return subject !== undefined
  for (let at = subject.from; at < subject.to; at++)
    if (words.utterances.has(tokens.folded[at] as string)) return true
  return false
}
