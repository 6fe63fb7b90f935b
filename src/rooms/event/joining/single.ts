/**
 * Encounters of which one side is named: the other is whom the story is about.
 */
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Whether a telling of two sides names only one, and no pronoun stands for the other. */
export function lacksOne(scene: Scene, telling: Telling): boolean {
  const two = telling.group === 'meet' || telling.group === 'call'
  return (
    two &&
    telling.trigger.word.weak !== true &&
    telling.parties.length === 1 &&
    telling.parties[0]?.entity.kind === 'person' &&
    telling.sentence > 0 &&
    !isOfMany(scene, telling) &&
    !isSubject(scene, telling)
  )
}

/**
 * "dengan sarapan bersama Menlu A": a meal of one named founds an encounter with whom the story is about. Mere talk
 * ("bertukar pandangan") only adds to one told before: it may have been by telephone, or with the press.
 */
export function mayFoundAlone({ trigger, kind }: Telling): boolean {
  const { voice, part } = trigger.word
  return voice !== true || (part === 'noun' && kind === 'meeting')
}

/** "Caribbean leaders will hold a video conference": whose it was is told, only not their names. */
function isOfMany(scene: Scene, { trigger, sentence }: Telling): boolean {
  for (let at = scene.first[sentence] as number; at < trigger.from; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'collective') > 0) return true
  return false
}

/** "The minister met dockers": whom he met is told, and is nobody of the report. */
function isSubject(scene: Scene, { trigger, parties, kind }: Telling): boolean {
  const { to, from, word } = trigger
  const span = scene.mentions[parties[0]?.mention ?? -1]?.span
  if (kind !== 'meeting' || word.part !== 'verb') return false
  // "was received at the State Department": by nobody named
  const house = [to + 1, to + 2].map((one) => scene.mentions[scene.mentionAt[one] ?? -1]?.kind)
  if (word.guest === true && scene.is(to, 'at') > 0 && house.includes('institution')) return true
  // "he last met a Japanese leader in May"
  if (scene.is(to, 'article') > 0 && scene.is(to, 'determiner') === 0) return true
  // "he met Vietnamese business leaders"
  const adjective = scene.mentions[scene.mentionAt[to] ?? -1]
  if (adjective?.rule === 'mention/adjective' && isPlainNoun(scene, scene.range(adjective.span)[1]))
    return true
  // a word that is no small one, behind the verb: whom he met, "the ministry's state secretary"
  const at = scene.mentionAt[to] === -1 && scene.is(to, 'article') === to + 1 ? to + 1 : to
  const object = scene.mentionAt[at] === -1 && scene.timeAt[at] === -1 && !scene.isSmall(at)
  const name = scene.tokens.kind[at] === TokenKind.word
  // "he had dinner with business leaders"
  return object && name && (span === undefined || scene.range(span)[0] < from)
}

/** A word in small letters of no class. */
function isPlainNoun(scene: Scene, at: number): boolean {
  const word = scene.tokens.kind[at] === TokenKind.word && scene.tokens.capital[at] === 0
  return word && scene.mentionAt[at] === -1 && scene.timeAt[at] === -1 && !scene.isSmall(at)
}
