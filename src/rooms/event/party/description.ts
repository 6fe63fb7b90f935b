/**
 * Descriptions: words beside a name that tell who it is, so that a list of parties is read over them.
 *
 * "Kuleba and his Botswanan opposite number, Lemogang Kwape", "Fajon of Slovenia and Vieira of Brazil",
 * "delegasi Fiji pimpinan Jone Ravula dan delegasi Peru pimpinan Tomas Arelano".
 */
import type { Entity, Mention } from '../../../model/entity.ts'
import type { Scene } from '../scene/scene.ts'
import type { WordClass } from '../scene/word-class.ts'

/** Words that may stand between "and" and the name they describe: "the country's newly appointed special envoy for peace". */
const LONGEST_TITLE = 10

/** Where a word of the class begins that ends right before token `end`; -1 where none does. */
function wordBefore(scene: Scene, end: number, wanted: WordClass): number {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--)
    if (scene.mentionAt[at] === -1 && scene.is(at, wanted) === end) return at
  return -1
}

/**
 * Passes leftwards over "his Fijian counterpart," or "delegasi Peru pimpinan" before the name of an entity;
 * gives the token left of it, or `from` where nothing describes the name.
 */
export function beforeDescription(
  scene: Scene,
  entity: Entity,
  from: number,
  first: number,
): number {
  let at = from
  if (scene.tokens.folded[at] === ',') at--
  let passed = false
  while (at >= first) {
    // "Peru's Tomas Arelano", "Diana Mondino's successor, Gerardo Werthein": whose he is
    if (isOwnerMark(scene, at) && (passed || at === from)) {
      const owner = scene.mentions[scene.mentionAt[at - 1] ?? -1]
      if (owner === undefined) break
      at = scene.range(owner.span)[0] - 1
      passed = true
      continue
    }
    const mention = scene.mentions[scene.mentionAt[at] as number]
    const adjective = mention?.rule === 'mention/adjective'
    const same = mention?.kind === 'person' && scene.entity(mention.index) === entity
    if (adjective || same) {
      at = scene.range(mention.span)[0] - 1
      passed = true
      continue
    }
    const origin = mention === undefined ? at : homeBefore(scene, mention, entity, first)
    if (origin < at) {
      at = origin
      passed = true
      continue
    }
    if (mention !== undefined) break
    const led = wordBefore(scene, at + 1, 'led-by')
    if (led > first) {
      const home = scene.mentions[scene.mentionAt[led - 1] as number]
      at = home === undefined ? led - 1 : scene.range(home.span)[0] - 1
      passed = true
      continue
    }
    const word = wordBefore(scene, at + 1, 'party')
    const determiner = passed && scene.is(at, 'determiner') > 0
    if (!determiner && (word < first || scene.is(word, 'conjunction') > 0)) break
    passed = true
    at = determiner ? at - 1 : word - 1
  }
  return passed ? at : from
}

/** "mitranya dari Siprus, | Nikos Arelano": left of the words that say whose colleague of which state he is. */
function homeBefore(scene: Scene, home: Mention, entity: Entity, first: number): number {
  const [start, end] = scene.range(home.span)
  const code = home.country?.value
  const own = entity.country?.value
  const named = scene.tokens.folded[end] === ',' && (home.kind === 'state' || home.kind === 'place')
  if (!named || (own !== undefined && own !== code) || scene.is(start - 1, 'from') === 0)
    return end - 1
  const word = wordBefore(scene, start - 1, 'party')
  return word < first || scene.is(word, 'conjunction') > 0 ? end - 1 : word - 1
}

function isOwnerMark(scene: Scene, at: number): boolean {
  const mark = scene.tokens.folded[at]
  // "the Philippines' A"
  return mark === "'s" || mark === '’s' || mark === "'" || mark === '’'
}

/** Passes over "of Kyrgyzstan", "dari Azerbaijan" behind a person of that state. */
export function behindHome(scene: Scene, entity: Entity, end: number, last: number): number {
  if (entity.kind !== 'person' || end + 1 >= last || scene.is(end, 'oblique') === 0) return end
  const home = scene.mentions[scene.mentionAt[end + 1] ?? -1]
  if (home?.kind !== 'state' || home.country?.value !== entity.country?.value) return end
  return scene.range(home.span)[1]
}

/** "Arelano of Peru | and Ravula of Fiji", read leftwards: the person a state is the home of, else the mention itself. */
export function beforeHome(scene: Scene, mention: number): number {
  const home = scene.mentions[mention]
  if (home?.kind !== 'state') return mention
  const [start] = scene.range(home.span)
  const person = scene.mentions[scene.mentionAt[start - 2] ?? -1]
  const links = scene.is(start - 1, 'oblique') > 0 && person?.kind === 'person'
  const country = links ? scene.entity(person.index)?.country?.value : undefined
  return country !== undefined && country === home.country?.value ? (person?.index ?? -1) : mention
}

/**
 * The mention that stands next in a list: at the token itself, or behind the words that tell who it is
 * ("and | his Rwandan counterpart Paul Kagame", "dan | delegasi Peru pimpinan Tomas Arelano"); -1 where none does.
 *
 * @param described whether words may stand before it: only a person's behind a conjunction
 */
export function namedBehind(scene: Scene, at: number, last: number, described: boolean): number {
  const index = at < last ? behindOrigin(scene, at, last) : -1
  if (!described || scene.mentions[index]?.kind === 'person') return index
  for (let token = at; token < Math.min(last, at + LONGEST_TITLE); token++) {
    const found = scene.mentions[scene.mentionAt[token] as number]
    if (found === undefined) {
      if (!tellsWho(scene, token) && !introduces(scene, token, at)) return -1
      continue
    }
    const [, end] = scene.range(found.span)
    if (found.kind === 'person') return officeOf(scene, found.index, end, last)
    const leads = scene.is(end, 'led-by') > 0 || isTitle(scene, end) || scene.mentionAt[end] !== -1
    if (!(leads || found.rule === 'mention/adjective')) return token === at ? index : -1
    token = end - 1
  }
  return -1
}

/** The mention at the token, or the person right behind "Tongan", "Fiji's". */
function behindOrigin(scene: Scene, at: number, last: number): number {
  const index = scene.mentionAt[at] as number
  const origin = scene.mentions[index]
  // "and Zelensky's chief of staff, Andriy Yermak": not whose he is
  if (origin?.kind === 'person') {
    const [, end] = scene.range(origin.span)
    const owned = isOwnerMark(scene, end) && end + 1 < last ? scene.mentionAt[end + 1] : undefined
    return scene.mentions[owned ?? -1]?.kind === 'person' ? (owned as number) : index
  }
  if (origin?.kind !== 'state') return index
  const [, end] = scene.range(origin.span)
  const adjective = origin.rule === 'mention/adjective'
  const behind = isOwnerMark(scene, end) ? end + 1 : end
  if ((!adjective && behind === end) || behind >= last) return index
  const person = scene.mentionAt[behind] as number
  return scene.mentions[person]?.kind === 'person' ? person : index
}

/** "the Turkish Cypriot leader, Mustafa Akinci": the name behind the office, where both are of one person. */
function officeOf(scene: Scene, mention: number, end: number, last: number): number {
  const comma = scene.tokens.folded[end] === ',' ? end + 1 : end
  const named = comma < last ? (scene.mentionAt[comma] as number) : -1
  if (named === -1 || named === mention) return mention
  return scene.entity(named) !== undefined && scene.entity(named) === scene.entity(mention)
    ? named
    : mention
}

/** "his Fijian counterpart | , | Jone Ravula": the comma between such words and the name. */
function introduces(scene: Scene, comma: number, from: number): boolean {
  return (
    comma > from &&
    scene.tokens.folded[comma] === ',' &&
    scene.mentions[scene.mentionAt[comma + 1] ?? -1]?.kind === 'person'
  )
}

/** A word that may tell who a name is: a small word, or one of a title. */
function tellsWho(scene: Scene, token: number): boolean {
  const small =
    scene.is(token, 'party') > 0 ||
    scene.is(token, 'determiner') > 0 ||
    scene.is(token, 'led-by') > 0
  return small || coveredByParty(scene, token) || isTitle(scene, token)
}

/** "number" of "opposite number". */
function coveredByParty(scene: Scene, token: number): boolean {
  return scene.is(token - 1, 'party') > token || scene.is(token - 1, 'led-by') > token
}

/** "Direktur Jenderal Badan Tenaga Atom Internasional (": a word in capitals, or a bracket. */
function isTitle(scene: Scene, token: number): boolean {
  const mark = scene.tokens.folded[token] as string
  if (mark === '(' || mark === ')') return true
  const letter = scene.article.text.charAt(scene.tokens.start[token] as number)
  return letter !== letter.toLowerCase()
}
