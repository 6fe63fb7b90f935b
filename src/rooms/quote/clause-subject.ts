/** Whoever does several things in one clause and then speaks: "Rina bertemu Lin dan mengatakan", "The owner declined to comment but said". */
import { longestMatch } from '../../text/lexicon.ts'
import { documentAt } from './body.ts'
import { phraseBefore } from './phrase.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './standing.ts'
import { subjectAfter, subjectBefore } from './subject.ts'

const REACH = 16

/** "Seusai lagu, ia bangkit dan berkata": a pronoun that opens the clause. */
export function pronounOfClause(scene: Scene, join: number, floor: number): Subject | undefined {
  const { tokens, text, words, regionAt } = scene
  for (let at = join - 1; at >= floor && join - at < REACH; at--) {
    if (regionAt[at] !== -1) return undefined
    const opens = at === floor || tokens.folded[at - 1] === ','
    const found = opens ? longestMatch(words.pronouns, text, tokens, at) : undefined
    if (found !== undefined) return { kind: 'pronoun', from: at, to: found.to }
  }
  return undefined
}

/** "The bakery's owner declined to comment but said": whoever stands before the first verb of the clause. */
export function subjectOfVerb(scene: Scene, join: number, floor: number): Subject | undefined {
  // "Kekhawatiran itu muncul dan mengancam ekspor": there such a verb takes a thing as well
  if (scene.words.tables.headFirst) return undefined
  for (let at = floor + 1; at < Math.min(join, floor + 2 * REACH); at++) {
    if (scene.regionAt[at] !== -1) return undefined
    if (!isVerb(scene, at)) continue
    return subjectBefore(scene, at, floor) ?? somebodyBefore(scene, at, floor)
  }
  return undefined
}

/** Whether the verb of a clause may stand at a token: "strayed", "were". */
export function isVerb({ tokens, words, mentionAt }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  if (mentionAt[at] !== -1 || words.notFinite.has(word) || tokens.capital[at] === 1) return false
  const { finiteEndings } = words.tables
  return (
    words.finite.has(word) ||
    (word.length > 4 && finiteEndings.some((ending) => word.endsWith(ending)))
  )
}

/** The subject behind the comma that closes an opening participle. */
export function subjectBehind(scene: Scene, from: number): Subject | undefined {
  const { tokens, regionAt } = scene
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    const closed =
      regionAt[at] !== -1 &&
      regionAt[at + 1] === -1 &&
      scene.text[(tokens.end[at] as number) - 2] === ','
    if (tokens.folded[at] === ',' || closed) {
      if (regionAt[at] !== -1 && !closed) continue
      return subjectAfter(scene, at + 1, Math.min(tokens.length, at + 16))
    }
  }
  return undefined
}

/** Somebody no table knows: "seorang petani mengatakan", "the bakers said". */
export function somebodyBefore(scene: Scene, cue: number, floor: number): Subject | undefined {
  const phrase = phraseBefore(scene, cue, floor)
  if (phrase === undefined) return undefined
  // "Pernyataan bersama kedua menteri menyebut"
  const article = scene.words.articles.has(scene.tokens.folded[phrase.from] as string) ? 1 : 0
  const paper = documentAt(scene, phrase.from + article)
  if (paper !== undefined && paper.to <= phrase.to) return { ...paper, from: phrase.from }
  return { kind: 'stranger', ...phrase }
}

/** "Blinken bertemu Xi dan mengatakan": the first one named in the clause does both. */
export function subjectOfClause(scene: Scene, last: number, floor: number): Subject | undefined {
  let subject: Subject | undefined
  for (let at = last; at >= floor && last - at < 40; at--) {
    if (scene.regionAt[at] !== -1) break
    const mention = scene.mentionAt[at] as number
    if (mention < 0) continue
    at = scene.mentionFrom[mention] as number
    if (scene.mentions[mention]?.kind !== 'person') continue
    const to = scene.mentionTo[mention] as number
    // "Ketua Majelis Nasional Vietnam itu berterima kasih dan mengungkapkan"
    const { pointers, tables } = scene.words
    const itu = tables.headFirst && pointers.has(scene.tokens.folded[to] ?? '') ? 1 : 0
    const here = subjectBefore(scene, to + itu, floor)
    if (here?.mention === mention) subject = here
  }
  return subject
}
