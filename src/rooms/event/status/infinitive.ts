/**
 * Acts in the infinitive: "Fiji decided to expel the ambassador" did so, "pressed Fiji to expel the ambassador" tells of none.
 */
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import type { Told } from './status.ts'

/** Acts of one state against another; an embassy may be opened by whoever came to open it. */
const AGAINST: ReadonlySet<string> = new Set([
  ...['sanction', 'expulsion', 'recall', 'summons', 'embassy_closure', 'recognition'],
])
/** How far before "to" the word may stand that governs it, in tokens: "decided on Monday with Peru to". */
const REACH = 12

/** What the word that governs an infinitive makes of it; undefined where the act is none, or what governs it lets it be done. */
export function governedAct(
  scene: Scene,
  { word, from: trigger, light, sentence }: Trigger,
  told: Told | undefined,
): Told | undefined {
  // "to impose tougher sanctions": the verb that governs the noun
  const verb = word.part === 'verb' ? word.tense === 'bare' : light !== undefined
  if (!verb || !AGAINST.has(word.kind)) return undefined
  const from = light ?? trigger
  const first = scene.first[sentence] as number
  // "a bill that would impose sanctions", unlike "said it would" and "Fiji, which will expel"
  const matter = scene.is(from - 1, 'planned') > 0 && scene.is(from - 2, 'relative') > 0
  if (matter && scene.tokens.folded[from - 3] !== ',') return { status: 'none', at: from - 1 }
  if (told !== undefined) return undefined
  const to = scene.is(from - 1, 'adverb') > 0 ? from - 2 : from - 1
  if (to <= first || scene.is(to, 'purpose') === 0) return undefined
  // "Fiji to expel Peru's ambassador", a headline
  if (isNaming(scene, first, to)) return undefined
  for (let at = to - 1; at >= Math.max(first, to - REACH); at--) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    if (openEnd(scene, at, 'decided') > 0) return undefined
    if (openEnd(scene, at, 'promised') > 0) return { status: 'planned', at }
    if (scene.is(at, 'clause') > 0 || scene.tokens.folded[at] === ',') break
  }
  return { status: 'none', at: to }
}

/** Nothing but one naming stands between. */
function isNaming(scene: Scene, from: number, to: number): boolean {
  const index = scene.mentionAt[from] ?? -1
  if (index === -1) return false
  for (let at = from; at < to; at++) if (scene.mentionAt[at] !== index) return false
  return true
}
