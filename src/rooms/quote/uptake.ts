/** Sentences that take up the words before: "The remark was leaked to X", "It was passed on by one of the fathers". */
import { longestMatch } from '../../text/lexicon.ts'
import type { Relay } from './relay.ts'
import type { Scene } from './scene.ts'
import type { Draft } from './story.ts'
import { topicOf } from './topic.ts'

/** One who passes words on, and the unit he is named in. */
export interface Link {
  readonly relay: Relay
  readonly unit: number
}

/** "The remark", "Pernyataan itu", "He was speaking to", or one of those who had passed it on opens the sentence. */
export function takesUp(
  scene: Scene,
  from: number,
  to: number,
  found: readonly Link[],
  draft: Draft,
): boolean {
  const { tokens, words, mentionAt, text } = scene
  // "It was passed on by one of the fathers": said of the words before
  if (words.collective.has(tokens.folded[from] as string)) {
    for (let at = from + 1; at < Math.min(to, from + 4); at++)
      if (longestMatch(words.relays, text, tokens, at)?.values[0]?.to !== true)
        if (longestMatch(words.relays, text, tokens, at) !== undefined) return true
  }
  for (let at = from; at < Math.min(to, from + 10); at++) {
    const word = tokens.folded[at] as string
    // "Pernyataan Trump menggemakan klaim ...": another one's
    const owner = words.tables.headFirst ? scene.entityOf[mentionAt[at + 1] ?? -1] : undefined
    const others =
      owner?.kind === 'person' &&
      draft.speaker?.value.kind !== 'person' &&
      !found.some(({ relay }) => relay.ref.entity === owner.id)
    if (others && words.utterances.has(word)) return false
    // "Pendapat serupa disampaikan Lin"
    const beside = words.tables.headFirst ? at + 1 : at - 1
    if (words.utterances.has(word) && words.others.has(tokens.folded[beside] ?? '')) return false
    if (words.utterances.has(word) || longestMatch(words.sameUtterance, text, tokens, at))
      return true
    const mention = mentionAt[at] as number
    const one = scene.entityOf[mention]
    const entity = one?.id
    if (
      entity !== undefined &&
      (entity === draft.addressee?.value.entity ||
        entity === draft.carrier?.value.entity ||
        found.some(({ relay }) => relay.ref.entity === entity))
    )
      return true
    // somebody else goes on to speak
    if (one?.kind === 'person' && entity !== draft.speaker?.value.entity) return false
    // "Reached by AFP, the rebel spokesman laughed": another one's words come that way
    if (longestMatch(words.relays, text, tokens, at)?.values[0]?.speaks === true) {
      const who = scene.entityOf[topicOf(scene, from, to) ?? -1]?.id
      return who === undefined || who === draft.speaker?.value.entity
    }
  }
  return false
}

/** "a channel posted a video of the general": whether somebody's speaking is told of in a stretch. */
export function firstWords(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 60); at++) {
    if (longestMatch(scene.words.relays, scene.text, scene.tokens, at)?.values[0]?.speaks === true)
      return true
  }
  return false
}

/** "mempelajari usulan yang disampaikan Lin": what the words themselves tell of is not how they came. */
export function isTalkedOf({ type, content }: Draft, start: number): boolean {
  return type === 'indirect' && content.some((told) => told.start <= start && start < told.end)
}

/** Whose words: the speaker, of one without a name the place where he is told of. */
export function voiceOf({ speaker, source }: Draft): string | number | undefined {
  return speaker?.value.entity ?? source?.start
}
