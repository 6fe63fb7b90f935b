/**
 * Recalls: a state calls its envoy home, "Peru menarik pulang Duta Besar Tomas Arelano dari Suva untuk konsultasi", "Peru
 * called its ambassador to Fiji home". The envoy is of the state that calls him, wherever he is called from.
 */
import type { Mention } from '../../../model/entity.ts'
import { NOBODY, type Party, partyOf, type Side } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { postingOf } from './posting.ts'

/** How far behind the word its envoy and his post may stand, in tokens. */
const REACH = 20
/** How many words that name nobody may follow each other. */
const STRANGE = 4

/** Who is called home, and the state he leaves: those named behind the word in its clause. */
export function recalled(scene: Scene, trigger: Trigger, by: readonly Party[]): Side {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  const home = by[0]?.entity.country?.value
  let envoy: Party | undefined
  const left: Party[] = []
  let end = trigger.to
  for (let at = trigger.to; at < last && at - end <= STRANGE; ) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    if (mention === undefined) {
      if (scene.timeAt[at] !== -1) end = at + 1
      else if (closes(scene, at)) break
      at++
      continue
    }
    end = scene.range(mention.span)[1]
    if (mention.kind === 'person') {
      // "and their ministers met": of whoever is named after the envoy nobody is called home
      if (envoy !== undefined) break
      envoy = partyOf(scene, mention.index, true)
      // "menarik Dubes A dari Fiji": where he was, told as if he came from there
      const from = mention.country?.value === home ? undefined : mention.country?.value
      const post = postingOf(scene, mention.index)
      left.push(
        ...(post === undefined ? stateOf(scene, mention, mention.towards?.value ?? from) : [post]),
      )
    } else if (mention.country?.value !== home && (left.length === 0 || isListed(scene, at))) {
      left.push(...stateOf(scene, mention, mention.country?.value))
    }
    at = end
  }
  const parties = [...(envoy === undefined ? [] : [envoy]), ...left]
  return parties.length === 0 ? NOBODY : { parties, end }
}

function stateOf(scene: Scene, { index }: Mention, code: string | undefined): readonly Party[] {
  const entity = code === undefined ? undefined : scene.state(code)
  return entity === undefined ? [] : [{ entity, mention: index }]
}

/** "dari Lima dan Santiago": another post, listed with the first. */
function isListed(scene: Scene, at: number): boolean {
  return scene.tokens.folded[at - 1] === ',' || scene.is(at - 1, 'conjunction') > 0
}

/** Another clause, or words of somebody. A comma before a name or a preposition goes on: ", Tomas Arelano, from Suva". */
function closes(scene: Scene, at: number): boolean {
  if (/^[;:"“”]$/.test(scene.tokens.folded[at] as string)) return true
  if (scene.tokens.folded[at] !== ',') return scene.is(at, 'clause') > 0
  const next = scene.mentionAt[at + 1] !== -1 || scene.timeAt[at + 1] !== -1
  return !next && scene.is(at + 1, 'from') === 0 && scene.is(at + 1, 'at') === 0
}

/** Whether the word's envoy is called home behind it: "called its ambassador to Fiji home", not "called its ambassador a spy". */
export function callsHome(scene: Scene, { to, sentence }: Trigger): boolean {
  const last = Math.min(scene.last[sentence] as number, to + REACH)
  for (let at = to; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    if (scene.is(at, 'leaving') > 0) return true
    if (closes(scene, at)) return false
  }
  return false
}

/** "withdrew the ambassador's credentials": what is his is taken, not he. */
export function takesFromEnvoy(scene: Scene, { to }: Trigger): boolean {
  const named = scene.mentions[scene.mentionAt[to] ?? scene.mentionAt[to - 1] ?? -1]
  const end = named === undefined ? to : Math.max(to, scene.range(named.span)[1])
  return /^['’]s$/.test(scene.tokens.folded[end] ?? '')
}

/** Whether a passive is said of an envoy: "Duta Besar Peru di Suva sudah ditarik Lima", not "pasukan Peru sudah ditarik". */
export function isOfEnvoy(scene: Scene, { from, sentence }: Trigger): boolean {
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    if (mention === undefined) {
      if (scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0) return false
      continue
    }
    if (mention.kind !== 'person') continue
    const office = (scene.entity(mention.index) ?? mention).office?.value
    return office === 'ambassador' || office === 'envoy'
  }
  return false
}
