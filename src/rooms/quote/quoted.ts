/** Verbs of quoting: "X quoted Y as saying S", "Y was quoted by X as saying S", "X mengutip Y yang mengatakan S". */
import { openingAfter } from './clause.ts'
import { takenUpMedium } from './medium-taken-up.ts'
import {
  type Attribution,
  leftOf,
  type Place,
  REACH,
  rightOf,
  speaker,
  startOf,
  who,
} from './place.ts'
import { subjectAfter } from './subject.ts'

/** "X was quoted as saying by Z", "Z quoted X as saying", "X was quoted by Z as saying". */
export function readQuoted(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const { tokens } = scene
  const before = speaker(place)
  if (word.discontinuous === undefined) {
    const opening = openingAfter(scene, cue.to, limit, word.object === true)
    const start = startOf(place, before)
    const left = leftOf(place, start)
    const behind = rightOf(place, opening)
    const base = { cue, word, marked: opening.marked, start, end: cue.to, ...who(before) }
    if (left !== undefined && (opening.bare || behind === undefined)) return { ...base, left }
    return behind === undefined ? base : { ...base, right: behind }
  }
  const parts = word.discontinuous.split(' ')
  // "cited Rina, who runs the bakery, as saying"
  for (let at = cue.to; at < Math.min(limit, cue.to + 2 * REACH); at++) {
    // "yang mengutip dua pejabat, Menlu Rina mengatakan": somebody else's verb
    if (tokens.folded[at] === ',' && scene.words.tables.headFirst && parts.length === 1) break
    if (!parts.every((part, index) => tokens.folded[at + index] === part)) continue
    const pronoun = at - cue.to === 1 && scene.mentionAt[cue.to] === -1
    const between = pronoun
      ? ({ kind: 'pronoun', from: cue.to, to: at } as const)
      : subjectAfter(scene, cue.to, at)
    // "X was quoted by Z as saying": the speaker leads, the medium stands between
    const [subject, medium] = word.passive === true ? [before, between] : [between, before]
    if (subject === undefined) return undefined
    const end = at + parts.length
    // "as telling cadets that S": whom it is told to stands between
    const opening = openingAfter(scene, end, limit, word.object === true)
    const start = startOf(place, before)
    const [left, behind] = [leftOf(place, start), rightOf(place, opening)]
    // "It quoted an official as saying", "The newspaper cited a source as saying"
    const pointed = scene.words.pointers.has(tokens.folded[medium?.to ?? -1] ?? '')
    const taken =
      medium === undefined || medium.kind === 'named'
        ? undefined
        : takenUpMedium(scene, { from: medium.from, to: medium.to + (pointed ? 1 : 0) })
    const carried = medium?.kind === 'medium' || medium?.kind === 'named' || taken !== undefined
    const by = taken?.ref ?? (medium?.ref?.kind === 'institution' ? medium.ref : undefined)
    const body = by === undefined ? {} : { by }
    const told =
      carried && medium !== undefined ? { told: { from: medium.from, to: medium.to }, ...body } : {}
    const base = {
      cue: { ...cue, to: end },
      word,
      marked: opening.marked,
      start,
      end,
      subject,
      ...told,
    }
    if (left !== undefined && (opening.bare || behind === undefined)) return { ...base, left }
    return behind === undefined ? base : { ...base, right: behind }
  }
  return undefined
}
