/**
 * Who stands at a cue: "juru bicara ... Matthew Miller" before or behind the verb, "dia", "-nya",
 * "seorang pejabat", or a medium. Naming only; whom a pronoun means is the antecedent's business.
 */
import type { EntityRef } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { mediumBefore } from './medium.ts'
import { citeTokens, refOf, type Scene, slugOf } from './scene.ts'

/** Somebody at a cue; tokens `from` up to, not including, `to`. */
export interface Subject {
  readonly kind: 'named' | 'office' | 'pronoun' | 'medium' | 'unnamed'
  readonly from: number
  readonly to: number
  readonly ref?: EntityRef
  /** Length of the ending that stands for them: "ucap[nya]". */
  readonly clitic?: number
  /** The mention that names them. */
  readonly mention?: number
}

const REACH = 14
const CLAUSE = 40

/** The speaker in front of token `cue`, not reaching before `floor`. */
export function subjectBefore(scene: Scene, cue: number, floor: number): Subject | undefined {
  const { tokens, timed, mentionAt, words } = scene
  const at = overBetweens(scene, cue - 1, floor)
  if (at < floor || scene.regionAt[at] !== -1) return undefined
  const medium = mediumBefore(scene, at + 1, floor)
  if (medium !== undefined)
    return { kind: 'medium', from: medium.from, to: at + 1, ref: medium.ref }
  const mention = mentionAt[at] as number
  if (mention >= 0) {
    const one = fromMention(scene, mention, floor)
    if (one !== undefined) return one
  }
  const seated = seatedBody(scene, at, floor)
  if (seated !== undefined) return seated
  const pronoun = pronounBefore(scene, at, floor)
  if (pronoun !== undefined) return pronoun
  const paper = documentBefore(scene, at, floor)
  if (paper !== undefined) return paper
  const word = tokens.folded[at] as string
  if (word === ',') return acrossComma(scene, at, floor) ?? acrossClause(scene, at - 1, floor)
  if (mention < 0 && words.unnamed.has(word)) return { kind: 'unnamed', from: at, to: at + 1 }
  if (mention < 0 && words.bodies.has(word) && !words.tables.headFirst) {
    const body = bodyBefore(scene, at, floor)
    if (body !== undefined) return body
  }
  return timed[at] === 1 ? undefined : acrossClause(scene, at, floor)
}

/** The speaker behind a cue: from token `at` on, before `limit`. */
export function subjectAfter(scene: Scene, at: number, limit: number): Subject | undefined {
  const { tokens, mentionAt, mentionFrom, mentionTo, mentions, words, regionAt, text } = scene
  const pronoun = longestMatch(words.pronouns, text, tokens, at)
  if (pronoun !== undefined && pronoun.to <= limit && mentionAt[at] === -1) {
    return { kind: 'pronoun', from: at, to: pronoun.to }
  }
  const paper = documentAt(scene, at)
  if (paper !== undefined && paper.to <= limit) return paper
  const end = Math.min(limit, at + REACH)
  let loose: Subject | undefined
  let body = -1
  for (let index = at; index < end; index++) {
    if (regionAt[index] !== -1) break
    const word = tokens.folded[index] as string
    const mention = mentionAt[index] as number
    if (mention >= 0 && mentionFrom[mention] === index) {
      const kind = mentions[mention]?.kind
      const to = mentionTo[mention] as number
      if (kind === 'person' || kind === 'institution' || kind === 'document') {
        if (tokens.folded[to] !== "'s" && tokens.folded[to] !== '’s') {
          const subject = fromMention(scene, mention, at)
          // "kata Menlu Iran Abbas Araghchi" beats an institution in the title before the name
          if (kind === 'person' || loose === undefined) return subject
        }
      } else if (kind === 'state' && loose === undefined) {
        loose = body >= 0 ? bodyOf(scene, body, to, mention) : fromMention(scene, mention, at)
        if (followedByHead(scene, to)) {
          loose = words.bodies.has(tokens.folded[to] as string)
            ? bodyOf(scene, index, to + 1, mention)
            : { kind: 'unnamed', from: index, to: to + 1 }
        }
      } else if (kind === 'outlet' && loose === undefined) {
        const ref = refOf(scene, mention)
        if (ref !== undefined) loose = { kind: 'medium', from: at, to, ref, mention }
      }
      index = to - 1
      continue
    }
    if (mention >= 0) continue
    if (words.unnamed.has(word)) return { kind: 'unnamed', from: index, to: index + 1 }
    if (words.prepositions.has(word) && !words.agentMarks.has(word)) break
    if (words.bodies.has(word) && body < 0) body = index
    if (isStop(word)) {
      const next = mentionAt[index + 1] ?? -1
      const named = mentions[next]?.kind === 'person' && mentionFrom[next] === index + 1
      // "kata direktur lembaga itu, Rina Hapsari": the name set behind the role
      if (word !== ',' || loose !== undefined || !named) break
    }
  }
  return loose
}

/** "pernyataan bersama", "the joint statement": papers speak. */
function documentAt(scene: Scene, at: number): Subject | undefined {
  const found = longestMatch(scene.words.documents, scene.text, scene.tokens, at)
  const name = found?.values[0]
  if (found === undefined || name === undefined) return undefined
  const ref: EntityRef = { entity: `document:${slugOf(name)}`, name, kind: 'document' }
  return { kind: 'named', from: at, to: found.to, ref }
}

function documentBefore(scene: Scene, at: number, floor: number): Subject | undefined {
  for (let from = Math.max(floor, at - 3); from <= at; from++) {
    const paper = documentAt(scene, from)
    if (paper?.to === at + 1) return paper
  }
  return undefined
}

function followedByHead(scene: Scene, at: number): boolean {
  if (scene.words.tables.headFirst) return false
  const word = scene.tokens.folded[at]
  if (word === undefined || scene.mentionAt[at] !== -1) return false
  return scene.words.bodies.has(word) || scene.words.unnamed.has(word)
}

/** Steps back over "juga", "pada Senin (19/6)", "later", brackets; gives the token that stands before them. */
function overBetweens(scene: Scene, last: number, floor: number): number {
  const { tokens, timed, words, mentionAt } = scene
  let at = last
  let steps = 0
  while (at >= floor && steps < 3 * REACH) {
    steps++
    const word = tokens.folded[at] as string
    if (timed[at] === 1 || (mentionAt[at] === -1 && words.betweens.has(word))) {
      if (mentionAt[at] === -1 && isPronoun(scene, at)) return at
      at--
      continue
    }
    if (word === ')') {
      let open = at - 1
      while (open >= floor && at - open < 12 && tokens.folded[open] !== '(') open--
      if (open < floor || tokens.folded[open] !== '(') return at
      // "Amerika Serikat (AS)" may be one mention: then the bracket belongs to it
      if (mentionAt[at] !== -1) return at
      at = open - 1
      continue
    }
    return at
  }
  return at
}

function isPronoun(scene: Scene, at: number): boolean {
  return longestMatch(scene.words.pronouns, scene.text, scene.tokens, at) !== undefined
}

function pronounBefore(scene: Scene, at: number, floor: number): Subject | undefined {
  const { tokens, text, words, mentionAt } = scene
  for (let from = at; from >= floor && from > at - 4; from--) {
    if (mentionAt[from] !== -1 && from !== at) break
    const found = longestMatch(words.pronouns, text, tokens, from)
    if (found !== undefined && found.to === at + 1) return { kind: 'pronoun', from, to: at + 1 }
  }
  return undefined
}

/** A mention as subject; undefined where the words around it make it none. */
function fromMention(scene: Scene, index: number, floor: number): Subject | undefined {
  const { mentions, mentionFrom, mentionTo, tokens, words, mentionAt } = scene
  const mention = mentions[index]
  if (mention === undefined || mention.kind === 'place') return undefined
  const from = mentionFrom[index] as number
  const to = mentionTo[index] as number
  const ref = refOf(scene, index)
  if (mention.kind === 'outlet') {
    return ref === undefined ? undefined : { kind: 'medium', from, to, ref, mention: index }
  }
  let before = from - 1
  while (before >= floor && mentionAt[before] === -1 && isArticle(scene, before)) before--
  const head = before >= floor && mentionAt[before] === -1 ? (tokens.folded[before] as string) : ''
  const { headFirst } = words.tables
  if (words.prepositions.has(head) && !words.agentMarks.has(head)) {
    // "juru bicara untuk Netanyahu", "talks with Xi": the name is no speaker
    if (mention.kind !== 'state' || headFirst) return undefined
  }
  const opens = before === 0 || tokens.kind[before - 1] !== TokenKind.word
  // "Militer Israel", "Warga Iran": a head may open the sentence with its capital
  const common =
    tokens.capital[before] === 0 || (opens && (words.bodies.has(head) || words.unnamed.has(head)))
  if (headFirst && head !== '' && common) {
    if (words.unnamed.has(head) && (mention.form !== 'name' || mention.kind !== 'person')) {
      return { kind: 'unnamed', from: before, to }
    }
    if (mention.kind === 'state') {
      if (words.bodies.has(head)) return bodyOf(scene, before, to, index)
      if (words.unnamed.has(head)) return { kind: 'unnamed', from: before, to }
      if (isHead(scene, before)) return { kind: 'unnamed', from: before, to }
    }
  }
  if (!headFirst && mention.kind === 'state' && mention.rule.endsWith('adjective')) return undefined
  if (mention.kind === 'person' && mention.form === 'office') {
    return {
      kind: 'office',
      from: Math.max(floor, before + 1),
      to,
      mention: index,
      ...(ref ? { ref } : {}),
    }
  }
  if (ref === undefined) return undefined
  return { kind: 'named', from, to, ref, mention: index }
}

/** A plain lower-case noun before a country: "warga Iran", "tim Indonesia" — not the country itself. */
function isHead(scene: Scene, at: number): boolean {
  const { tokens, words } = scene
  const word = tokens.folded[at] as string
  if (tokens.kind[at] !== TokenKind.word) return false
  return !(
    words.betweens.has(word) ||
    words.settings.has(word) ||
    words.joins.has(word) ||
    words.relatives.has(word) ||
    words.complementizers.has(word) ||
    words.finite.has(word) ||
    words.articles.has(word)
  )
}

function isArticle(scene: Scene, at: number): boolean {
  return scene.words.articles.has(scene.tokens.folded[at] as string)
}

/** "Blinken, yang baru tiba, mengatakan"; "juru bicara Kremlin, Dmitry Peskov, said"; "Trump, back from golf, told". */
function acrossComma(scene: Scene, comma: number, floor: number): Subject | undefined {
  const { tokens, mentionAt, mentionFrom, mentions, words } = scene
  let open = comma - 1
  while (open >= floor && comma - open < CLAUSE && tokens.folded[open] !== ',') {
    if (scene.regionAt[open] !== -1) return undefined
    open--
  }
  const inner = mentionAt[comma - 1] as number
  if (open < floor || tokens.folded[open] !== ',') {
    return inner >= 0 ? fromMention(scene, inner, floor) : undefined
  }
  const outer = mentionAt[open - 1] ?? -1
  const first = open + 1
  const word = tokens.folded[first] as string
  const aside =
    words.relatives.has(word) ||
    words.settings.has(word) ||
    longestMatch(words.carriers, scene.text, tokens, first) !== undefined
  if (inner >= 0 && !aside && mentions[inner]?.kind === 'person') {
    const named = mentions[inner]?.form !== 'office'
    if (
      named &&
      (mentionFrom[inner] === first || outer < 0 || mentions[outer]?.kind !== 'person')
    ) {
      const subject = fromMention(scene, inner, floor)
      // the apposition belongs to the subject: words of the report end before it
      if (subject !== undefined) return { ...subject, from: roleStart(scene, open, floor) }
    }
  }
  if (outer >= 0) {
    const subject = fromMention(scene, outer, floor)
    if (subject !== undefined && subject.kind !== 'medium') return { ...subject, to: comma + 1 }
  }
  return inner >= 0 ? fromMention(scene, inner, floor) : undefined
}

/** Where a role set before its name begins: "..., Girma's spokesperson, Nebiyat Lemma, said". */
function roleStart(scene: Scene, comma: number, floor: number): number {
  let at = comma - 1
  while (at >= floor && comma - at < REACH && scene.tokens.folded[at] !== ',') {
    if (scene.regionAt[at] !== -1) break
    at--
  }
  return at + 1
}

/** "Retno dalam jumpa pers di Jakarta mengatakan", "Blinken yang baru tiba di Beijing mengatakan". */
function acrossClause(scene: Scene, last: number, floor: number): Subject | undefined {
  const { tokens, mentionAt, mentionFrom, words, timed } = scene
  for (let at = last; at >= floor && last - at < CLAUSE; at--) {
    const word = tokens.folded[at] as string
    if (scene.regionAt[at] !== -1 || word === ',' || word === ';' || word === ':') return undefined
    const mention = mentionAt[at] as number
    if (mention < 0) continue
    const next = tokens.folded[at + 1] as string
    if (words.relatives.has(next) || words.settings.has(next) || timed[at + 1] === 1) {
      const subject = fromMention(scene, mention, floor)
      if (subject !== undefined && subject.kind !== 'medium') return { ...subject, to: last + 1 }
    }
    at = mentionFrom[mention] as number
  }
  return undefined
}

/** "the Israeli military", "South Korea's defence ministry": a body made of a country and a head. */
function bodyBefore(scene: Scene, head: number, floor: number): Subject | undefined {
  const { mentionAt, mentionFrom, mentions, tokens } = scene
  for (let at = head - 1; at >= floor && head - at < 5; at--) {
    const mention = mentionAt[at] as number
    if (mention >= 0) {
      if (mentions[mention]?.kind !== 'state') return undefined
      return bodyOf(scene, mentionFrom[mention] as number, head + 1, mention)
    }
    if (tokens.kind[at] !== TokenKind.word && !tokens.folded[at]?.endsWith('s')) return undefined
  }
  return undefined
}

/** "the High Commission in Wellington", "Kedutaan Besar RI di Riyadh": a body known by its seat. */
function seatedBody(scene: Scene, at: number, floor: number): Subject | undefined {
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

function bodyOf(scene: Scene, from: number, to: number, mention: number): Subject {
  const name = citeTokens(scene, from, to).exact
  const ref: EntityRef = { entity: `institution:${slugOf(name)}`, name, kind: 'institution' }
  return { kind: 'named', from, to, ref, mention }
}

function isStop(word: string): boolean {
  return (
    word === ',' || word === '.' || word === ';' || word === ':' || word === '?' || word === '!'
  )
}
