/**
 * "di sana", "there": the place an event stands in without its name.
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far back "di sana" looks for its place, in tokens. */
const BACK = 120

/** "Di kota itu ia bertemu ...", "a tête-à-tête there", "at the Secretariat here": the place named last, or the dateline's. */
export function placeOfThere(
  scene: Scene,
  { trigger, sentence }: Telling,
  here: readonly Telling[],
): number | undefined {
  const first = scene.first[sentence] as number
  const last = Math.min(scene.last[sentence] as number, trigger.to + 16)
  for (let at = Math.max(first, trigger.from - 16); at < last; at++) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'here') > 0) return scene.dateplace
    // "From there he went on": where he left
    if (scene.is(at, 'there') === 0 || scene.is(at - 1, 'from') > 0) continue
    // "menyambangi Mogadishu dan di sana diterima ...": where the journey of the sentence led
    const led = here.find(
      ({ destinations, trigger: one }) => destinations.length > 0 && one.from < at,
    )
    if (led !== undefined) return led.destinations[0]
    let told = sentence
    for (let token = at - 1; token >= Math.max(0, at - BACK); token--) {
      while (token < (scene.first[told] as number)) told--
      const mention = scene.mentions[scene.mentionAt[token] as number]
      if (mention === undefined || mention.rule === 'mention/adjective') continue
      if (told < sentence && isPast(scene, trigger) && isAhead(scene, told, token)) continue
      const owner = /^['’]s$/.test(scene.tokens.folded[token + 1] ?? '')
      // "According to Yerevan": a government speaks
      const held = mention.kind === 'state' && !owner && scene.is(token - 1, 'at') > 0
      // "tamu dari Suva itu ... Di sana": where he came from
      if (mention.kind === 'place' && scene.is(token - 1, 'from') > 0) return undefined
      if (mention.kind === 'place' || held) return mention.index
    }
    return undefined
  }
  return undefined
}

/** "talked", "held talks": no doubt is left that it took place; never so in a language without tenses. */
function isPast(scene: Scene, { word, light }: Trigger): boolean {
  return word.tense === 'past' || (light !== undefined && scene.is(light, 'light-past') > 0)
}

/** "Moon will travel to Pyongyang in the autumn. ... they talked there": nobody has talked yet where he has yet to go. */
function isAhead(scene: Scene, sentence: number, place: number): boolean {
  for (let at = scene.first[sentence] as number; at < place; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'planned') > 0) return true
  return false
}
