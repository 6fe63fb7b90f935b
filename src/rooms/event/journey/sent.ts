/**
 * Journeys others are sent on: "Peru sent Foreign Minister A to Suva", "akan mengutus Menlu A ke Lima", "dispatched a
 * delegation led by A to Lima". Whoever sends them stays at home.
 */
import { headOf } from '../party/leader.ts'
import { listRight, type Party, partyOf } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far behind the verb whoever is sent may stand, in tokens: "a high-level government delegation led by". */
const REACH = 12
/** How far behind him the way may be told: ", a former central banker, on Sunday". */
const WAY = 16

/** Who is sent, and the token behind the word that leads to where; undefined where nobody travels. */
export function sentOn(
  scene: Scene,
  { to, sentence }: Trigger,
): { readonly parties: readonly Party[]; readonly way: number } | undefined {
  const last = scene.last[sentence] as number
  const sent = personSent(scene, to, Math.min(last, to + REACH))
  if (sent === undefined) return undefined
  for (let at = sent.end; at < Math.min(last, sent.end + WAY); at++) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    if (scene.is(at, 'clause') > 0 || /^[.;:"“”]$/.test(scene.tokens.folded[at] as string))
      return undefined
    const way = scene.is(at, 'to')
    // "the head of its mission to Peru"
    if (way === 0 || scene.is(at, 'at') > 0) continue
    const land = scene.is(way, 'determiner') > 0 && scene.mentionAt[way] === -1 ? way + 1 : way
    const mention = scene.mentions[scene.mentionAt[land] ?? -1]
    if (mention?.kind === 'place' || mention?.kind === 'state')
      return { parties: sent.parties, way }
  }
  return undefined
}

/** The person right behind the verb, what he is and a team he leads passed over. */
function personSent(
  scene: Scene,
  from: number,
  last: number,
): { readonly parties: readonly Party[]; readonly end: number } | undefined {
  for (let at = from; at < last; at++) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    if (mention === undefined) {
      const head = scene.is(at, 'led-by') > 0 ? headOf(scene, at, last + 1) : undefined
      if (head?.parties.some(({ entity }) => entity.kind === 'person') === true) return head
      if (scene.is(at, 'clause') > 0 || (scene.is(at, 'oblique') > 0 && scene.is(at, 'to') > 0))
        return undefined
      continue
    }
    const [, end] = scene.range(mention.span)
    const owner = /^['’]s$/.test(scene.tokens.folded[end] ?? '')
    if (mention.kind === 'person' && !owner) {
      const party = partyOf(scene, mention.index, false)
      return party === undefined ? undefined : listRight(scene, party, end, last)
    }
    at = end - 1
  }
  return undefined
}
