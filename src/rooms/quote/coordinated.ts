/** Several reported clauses behind one verb: "said the dam was 'safe' and that the villagers could go home". */
import type { Range } from './clause.ts'
import type { Scene } from './scene.ts'

/** How many tokens of a stretch are looked at. */
const REACH = 120

/** The clauses of a stretch, parted before "and that", "dan bahwa"; one where there is no such word. */
export function clausesIn(scene: Scene, { from, to }: Range): readonly Range[] {
  const { tokens, words, regionAt, mentionAt } = scene
  const found: Range[] = []
  let begin = from
  for (let at = from + 1; at + 1 < Math.min(to, from + REACH); at++) {
    if (regionAt[at] !== -1 || mentionAt[at] !== -1) continue
    if (!words.joins.has(tokens.folded[at] as string)) continue
    if (!words.complementizers.has(tokens.folded[at + 1] as string)) continue
    const comma = tokens.folded[at - 1] === ',' && regionAt[at - 1] === -1
    found.push({ from: begin, to: comma ? at - 1 : at })
    begin = at + 2
  }
  return [...found, { from: begin, to }]
}

/** Where the speaker goes on to do something else by speaking: "said the demand was artificial and accused Baku of stalling". */
export function deedIn(scene: Scene, { from, to }: Range): number | undefined {
  const { tokens, words, regionAt, mentionAt } = scene
  for (let at = from + 2; at + 1 < Math.min(to, from + REACH); at++) {
    if (regionAt[at] !== -1 || mentionAt[at] !== -1) continue
    const deed = words.deeds.has(tokens.folded[at + 1] as string) && mentionAt[at + 1] === -1
    if (!deed || !words.joins.has(tokens.folded[at] as string)) continue
    // "was thanked and praised"
    if (words.deeds.has(tokens.folded[at - 1] as string)) continue
    return tokens.folded[at - 1] === ',' && regionAt[at - 1] === -1 ? at - 1 : at
  }
  return undefined
}
