/** Where the words behind a cue end at the latest: at the tail that tells how they came. */
import type { Cue, Scene, Unit } from './scene.ts'

/** How many tokens an aside about the way of the words may have. */
const ASIDE = 24

/** Where words behind a cue end at the latest: at a carrier's tail, but not at one that stands in an aside, "..., in remarks reported by X, that S". */
export function limitOf(
  { tokens, words, regionAt }: Scene,
  tails: readonly number[],
  tail: number,
  unit: Unit,
  cue: Cue,
  begin: number,
): number {
  const from = cue.to
  const first = tails[tail]
  if (first === undefined) return unit.to
  // "Menurut Rina dalam wawancara dengan X, S": nothing has been said yet
  const opens = cue.from <= begin + 1 && cue.words.some(({ frame }) => frame === 'according')
  if (opens && words.occasions.ways.has(tokens.folded[first] as string)) {
    let comma = first
    while (comma < unit.to && comma - first < ASIDE && tokens.folded[comma] !== ',') comma++
    if (tokens.folded[comma] === ',' && comma + 3 < unit.to) {
      const next = tails.find((at) => at > comma)
      return next ?? unit.to
    }
  }
  // "said in a statement carried by X that S": nothing has been said yet
  let plain = !words.tables.headFirst && words.settings.has(tokens.folded[from] ?? '')
  for (let at = from; at < first && plain; at++)
    plain = !words.complementizers.has(tokens.folded[at] as string) && regionAt[at] === -1
  for (let at = first; at < Math.min(unit.to, first + ASIDE); at++) {
    if (regionAt[at] !== -1 || tokens.folded[at] === ';') break
    const opens = words.complementizers.has(tokens.folded[at + 1] ?? '')
    if (!opens || (tokens.folded[at] !== ',' && !plain)) continue
    let next = tail + 1
    while (next < tails.length && (tails[next] as number) < at) next++
    return tails[next] ?? unit.to
  }
  return first
}
