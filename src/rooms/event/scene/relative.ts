/**
 * Relative clauses: whom "who" and "yang" tell of.
 */
import { TokenKind } from '../../../text/token.ts'
import { beforeHome } from '../party/description.ts'
import { listLeft, type Party, partyOf, type Side, standAt } from '../party/side.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { openEnd } from './open-class.ts'
import type { Scene } from './scene.ts'

/** The person a relative clause that is still open tells of: ", who was in Beijing in March and | met Qin". */
export function relativeSubject(scene: Scene, at: number, first: number): Side | undefined {
  for (let token = at - 1; token >= Math.max(first + 1, at - CLAUSE); token--) {
    if (scene.mentionAt[token] !== -1) continue
    if (scene.is(token, 'relative') > 0) return antecedentOf(scene, token, first)
    if (/^[,;:"“”]$/.test(scene.tokens.folded[token] as string)) return undefined
  }
  return undefined
}

/** The person right before "who" or "yang", a comma passed over. */
export function antecedentOf(scene: Scene, relative: number, first: number): Side | undefined {
  const comma = scene.tokens.folded[relative - 1] === ','
  // "King A of Spain, who"
  const index = beforeHome(scene, scene.mentionAt[comma ? relative - 2 : relative - 1] ?? -1)
  const party = index === -1 ? undefined : partyOf(scene, index, false)
  const span = scene.mentions[index]?.span
  if (party?.entity.kind !== 'person' || span === undefined) return undefined
  // "A and B, who had met before": of both
  return listLeft(scene, party, scene.range(span)[0], first, relative)
}

/** "Arelano, with whom he | signed a pact", "whom she last | met in Lima": the one before the relative clause the event word stands in. */
export function withWhom(scene: Scene, { from, sentence }: Trigger): Party | undefined {
  const first = scene.first[sentence] as number
  for (let at = from - 1; at > Math.max(first, from - CLAUSE); at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (/^[,;:"“”]$/.test(scene.tokens.folded[at] as string)) return undefined
    if (scene.is(at, 'relative') === 0) continue
    const led = scene.mentionAt[at - 1] === -1 && scene.is(at - 1, 'with') > 0
    const object = led ? at - 1 : isObject(scene, at) ? at : undefined
    const [party] =
      object === undefined ? [] : (antecedentOf(scene, object, first)?.parties.slice(-1) ?? [])
    return party
  }
  return undefined
}

/** "whom | she last met": the subject stands right behind the relative. */
function isObject(scene: Scene, at: number): boolean {
  if (scene.is(at + 1, 'pronoun') > 0) return true
  return scene.mentions[scene.mentionAt[at + 1] ?? -1]?.kind === 'person'
}

/** How long a relative clause may be, in tokens. */
const CLAUSE = 24

/** "pengungsi Rohingya yang mendarat di Aceh", "families who came to Fiji": who travels has no name. */
export function isRestricted(scene: Scene, at: number, first: number): boolean {
  // "Warga Negara Indonesia (WNI) yang berada": the letters say the same
  const noun = scene.tokens.folded[at - 2] === ')' ? at - 3 : at - 2
  if (noun < first || scene.is(at - 1, 'relative') === 0 || scene.mentionAt[at - 1] !== -1)
    return false
  if (scene.tokens.kind[noun] !== TokenKind.word || standAt(scene, noun) !== undefined) return false
  const mention = scene.mentions[scene.mentionAt[noun] ?? -1]
  return mention === undefined
    ? scene.is(noun, 'determiner') === 0
    : mention.kind !== 'person' && mention.kind !== 'state' && mention.kind !== 'institution'
}

/** "setelah | bertemu", "saat | menerima": a clause of time without a subject of its own. */
export function opensClause(scene: Scene, at: number): boolean {
  for (let token = at - 1; token >= Math.max(0, at - 2); token--) {
    if (scene.mentionAt[token] !== -1) return false
    if (scene.is(token, 'beside') > 0 || scene.is(token, 'while') > 0) return true
    if (scene.is(token, 'adverb') === 0) return false
  }
  return false
}

/** "agreed to set up a working group, which will hold its first meeting": a thing no person of the report is. */
export function isOfThing(scene: Scene, at: number, first: number): boolean {
  for (let token = at - 1; token >= Math.max(first + 2, at - 4); token--) {
    if (scene.mentionAt[token] !== -1) return false
    if (scene.is(token, 'relative') > 0 && openEnd(scene, token, 'person') === 0) {
      const noun = token - 2
      const plain = scene.mentionAt[noun] === -1 && standAt(scene, noun) === undefined
      const thing = scene.tokens.kind[noun] === TokenKind.word && scene.is(noun, 'collective') === 0
      return scene.tokens.folded[token - 1] === ',' && plain && thing && !scene.isSmall(noun)
    }
    if (!scene.isSmall(token)) return false
  }
  return false
}
