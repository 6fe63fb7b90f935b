/** A mention as the one who speaks, and the words around it that make it none. */
import { TokenKind } from '../../text/token.ts'
import { bodyOf } from './body.ts'
import { isNational } from './national.ts'
import { refOf, type Scene } from './scene.ts'
import type { Subject } from './standing.ts'

/** A mention as subject; undefined where the words around it make it none. */
export function fromMention(scene: Scene, index: number, floor: number): Subject | undefined {
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
  if (scene.words.tables.headFirst && mention.kind === 'person')
    before = overTitle(scene, before, floor)
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
    // "Kantor Netanyahu"
    if (mention.kind === 'person' && mention.form !== 'office' && words.bodies.has(head))
      return bodyOf(scene, before, to, index)
    if (mention.kind === 'state') {
      if (words.bodies.has(head)) return bodyOf(scene, before, to, index)
      if (words.unnamed.has(head)) return { kind: 'unnamed', from: before, to }
      if (isHead(scene, before)) {
        // "di utara Mali": a part of the country
        const led = tokens.folded[before - 1] ?? ''
        return words.placeLinks.has(led) || words.prepositions.has(led)
          ? undefined
          : { kind: 'unnamed', from: before, to }
      }
    }
  }
  // "the Hungarian said": somebody of that nation
  if (!headFirst && isNational(scene, from)) return { kind: 'stranger', from: from - 1, to }
  if (
    !headFirst &&
    mention.kind === 'state' &&
    (mention.form === 'adjective' || mention.rule.endsWith('adjective'))
  )
    return undefined
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
  // "tulis Tbilisi Kronika": the place only opens a name
  const glued =
    mention.kind === 'state' &&
    mention.form === 'metonym' &&
    tokens.capital[to] === 1 &&
    mentionAt[to] === -1 &&
    scene.timed[to] === 0 &&
    tokens.kind[to] === TokenKind.word
  if (glued) return undefined
  return { kind: 'named', from, to, ref, mention: index }
}

/** "dengan Menlu Filipina Ma Theresa": past words of a name no table knows to the title they follow; else where it began. */
function overTitle(
  { tokens, mentionAt, mentionFrom, mentions }: Scene,
  last: number,
  floor: number,
) {
  let at = last
  while (at >= floor && mentionAt[at] === -1 && tokens.capital[at] === 1 && last - at < 3) at--
  const title = mentions[mentionAt[at] as number]
  if (at === last || at < floor || title?.kind !== 'person' || title.form !== 'office') return last
  return (mentionFrom[mentionAt[at] as number] as number) - 1
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
