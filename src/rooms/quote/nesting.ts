/** Reports one inside the other: whose words they are where somebody's office, a medium or a spokesman tells what somebody said. */
import { accountBy, accountOf, carrierOf, citedBody, conveys, isReadout } from './account.ts'
import type { Range } from './clause.ts'
import { isVerb } from './clause-subject.ts'
import type { Attribution } from './place.ts'
import { quotedIn, type Scene } from './scene.ts'
import type { Voice } from './voice.ts'

/** How many reports on either side of one are looked at. */
export const NEAREST = 6

/** An outer report ("..., TASS reported", "According to the ministry, X said") carries the inner one's words. */
export function nest(
  scene: Scene,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): void {
  for (const [index, outer] of attributions.entries()) {
    const voice = voices[index] as Voice
    if (outer.subject === undefined) continue
    const { kind } = outer.subject
    for (let step = 1; step <= NEAREST; step++) {
      const before = attributions[index - step]
      if (before === undefined || outer.left === undefined) break
      const inner = voices[index - step] as Voice
      if (before.cue.from < outer.left.from || before.subject === outer.subject) continue
      if (before.left === undefined && before.right === undefined) continue
      if (inner.silent) continue
      if (inner.speaker === undefined && before.subject?.kind !== 'unnamed' && kind !== 'medium')
        continue
      // "Sudan's army chief told the cabinet that S, Radio Y reported"
      const told = kind === 'medium' && before.marked && before.subject !== undefined
      if (inner.speaker === undefined && told) {
        inner.carrier ??= carrierOf(scene, outer, voice)
        voice.silent = true
        continue
      }
      if (inner.speaker === undefined) {
        // "The two leaders agreed that S, the White House said": the outer one's words
        inner.silent = true
        continue
      }
      inner.carrier ??= carrierOf(scene, outer, voice)
      // "X called it '...', his spokesman said": the outer one's account of the inner one's words
      // `"Q," he told him, the spokeswoman said`: nothing but the one's words and naming stands before the other
      const direct = before.left !== undefined && isRight(scene, before, outer)
      const within = before.right !== undefined ? before.left === undefined : direct
      const nameless = within && voice.speaker === undefined ? accountOf(scene, outer) : undefined
      inner.carrier ??= nameless
      if (within && voice.speaker !== undefined && !conveys(voice)) {
        inner.carrier ??= accountBy(outer, voice)
        // "The premier phoned the king and told him that S, his spokesman said": all of it is the spokesman's, too
        if (!isWhole(scene, before, outer.left)) {
          inner.silent = true
          inner.nested = true
          continue
        }
      } else if (kind !== 'medium' && !conveys(voice) && voice.speaker !== undefined) {
        // "S1, A said, S2, B said": two reports, not one inside the other
        outer.left = { from: Math.min(before.end, outer.left.to), to: outer.left.to }
        break
      }
      voice.silent = true
    }
    if (outer.right === undefined) continue
    for (let step = 1; step <= NEAREST; step++) {
      const after = attributions[index + step]
      if (after === undefined || after.cue.from >= outer.right.to) break
      // "A mocked it as '...'; B called it '...'", "A said B had called it '...'": quoted words are those of whoever characterizes
      const named = after.subject !== undefined && after.subject !== outer.subject
      // "A told X that B had ordered the guards to '...'": what stands in marks is B's as well
      const marked =
        outer.word.frame === 'before' &&
        after.word.attitude !== true &&
        (after.subject?.kind === 'named' || after.subject?.kind === 'office') &&
        voices[index + step]?.speaker?.value.entity !== voice.speaker?.value.entity &&
        after.right !== undefined &&
        quotedIn(scene, after.right)
      const apart =
        (outer.word.frame === 'describe' || after.word.frame === 'describe' || marked) &&
        named &&
        voices[index + step]?.speaker !== undefined
      if (apart && kind !== 'medium') {
        const told = outer.word.frame === 'before' && after.start >= outer.right.from
        const inner = voices[index + step]
        // "The press secretary said the president had called it '...'"
        if (told && inner !== undefined && !voice.silent)
          inner.carrier ??=
            voice.speaker === undefined ? accountOf(scene, outer) : accountBy(outer, voice)
        continue
      }
      if (after.start < outer.right.from || after.left !== undefined) continue
      const inner = voices[index + step] as Voice
      // "Vucic, menurut juru bicaranya, menyebut S": an aside inside his clause
      const { subject } = after
      const aside =
        outer.word.frame === 'according' && subject !== undefined && subject.from < outer.start
      const passes =
        aside ||
        kind === 'medium' ||
        outer.cited === true ||
        (outer.word.frame === 'according' && conveys(voice)) ||
        isReadout(scene, outer, voice, after, inner)
      if (
        passes &&
        inner.speaker !== undefined &&
        (after.right !== undefined || after.left !== undefined)
      ) {
        inner.carrier ??=
          outer.cited === true
            ? voice.carrier
            : (citedBody(outer, voice) ?? carrierOf(scene, outer, voice) ?? accountBy(outer, voice))
        voice.silent = true
      } else if (!voice.silent && (voice.speaker !== undefined || inner.speaker === undefined)) {
        inner.silent = true
        inner.nested = true
      }
    }
  }
}

/** Whether a report is nothing but that one: "Rina told her envoy that S", not "Rina phoned him and said that S", "Rina has asked him to S". */
function isWhole(scene: Scene, one: Attribution, left: Range): boolean {
  if (scene.words.tables.headFirst || quotedIn(scene, left)) return true
  const { frame, attitude } = one.word
  if (frame === 'directive' || attitude === true) return false
  const { from, to } = one.naming ?? { from: one.start, to: one.start }
  for (let at = to; at < one.cue.from; at++) {
    const word = scene.tokens.folded[at] as string
    if (isVerb(scene, at) && !scene.words.betweens.has(word)) return false
  }
  return from <= left.from + 1
}

/** Whether nothing but an addressee and a comma stands between two attributions. */
function isRight({ tokens, words }: Scene, one: Attribution, other: Attribution): boolean {
  let at = one.end
  if (words.objects.has(tokens.folded[at] ?? '')) at++
  return tokens.folded[at] === ',' && other.start === at + 1
}
