/** How an event noun stands: at the head of its sentence, behind a word that points back. */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from './trigger.ts'

/** Nothing but small words stands before the event noun in its sentence. */
export function opensSentence(scene: Scene, trigger: Trigger): boolean {
  const first = scene.first[trigger.sentence] as number
  for (let at = trigger.from - 1; at >= first; at--) {
    const mention = scene.mentionAt[at] !== -1 && scene.mentions[scene.mentionAt[at] as number]
    const body = mention && mention.kind === 'institution' && at < trigger.from
    if (!body && scene.is(at, 'determiner') === 0 && scene.is(at, 'party') === 0) return false
    if (scene.is(at, 'oblique') > 0) return false
  }
  return true
}

/** "Pertemuan tersebut membahas kunjungan Presiden A": behind the word that points back nobody is named but by "dengan". */
export function isPointedAt(scene: Scene, { word, to }: Trigger): boolean {
  const pointed = word.part === 'noun' && !scene.hasArticles && scene.is(to, 'determiner') > 0
  return pointed && scene.mentionAt[to] === -1 && scene.is(scene.is(to, 'determiner'), 'with') === 0
}
