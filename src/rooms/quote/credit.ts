/** Whom a whole report is credited to: "OSLO (AP) —", "(Reuters)", "Demikian dilaporkan X.", "Dilansir X, ..." at its head. */
import type { EntityRef } from '../../model/entity.ts'
import { type Sourced, stated } from '../../model/evidence.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { mediumAt } from './medium.ts'
import { relaysIn } from './relay.ts'
import { citeTokens, type Scene, type Unit } from './scene.ts'

/** How many tokens may stand before a name that opens a report: "Seperti dilansir kantor berita". */
const HEAD = 4

/** "Seperti dilansir AFP, Rina mengatakan ..." opens a report: the credit is the whole report's. */
export function opensReport({ units, words }: Scene, unit: number, from: number): boolean {
  return words.tables.headFirst && unit === 0 && from - (units[0] as Unit).from <= HEAD
}

/** The credits of a report in text order; `quoted` are the units that hold somebody's words. */
export function credited(scene: Scene, quoted: ReadonlySet<number>): readonly Sourced<EntityRef>[] {
  const found: Sourced<EntityRef>[] = []
  const add = (from: number, to: number, ref: EntityRef) => {
    if (!found.some(({ value }) => value.entity === ref.entity))
      found.push(stated(ref, 'quote/credit', citeTokens(scene, from, to)))
  }
  const last = scene.units.length - 1
  for (const unit of scene.units) {
    const bracket = bracketIn(scene, unit)
    if (bracket !== undefined) add(...bracket)
    const head = unit.block === scene.units[0]?.block && !quoted.has(unit.index)
    if (head && unit.index === 0) {
      for (const { from, to, ref, credits } of relaysIn(scene, unit))
        if (credits) add(from, to, ref)
    }
    if (unit.index < last - 1) continue
    const closing = closingIn(scene, unit)
    if (closing !== undefined) add(...closing)
  }
  return found
}

type Found = readonly [from: number, to: number, ref: EntityRef]

/** A medium in brackets, at the beginning of a paragraph or the end: "(AP)", "(Reporting by Reuters)". */
function bracketIn(scene: Scene, unit: Unit): Found | undefined {
  const { tokens, words } = scene
  const places = [
    [unit.from, Math.min(unit.to, unit.from + 8)],
    [Math.max(unit.from, unit.to - 9), unit.to],
  ] as const
  for (const [from, to] of places) {
    for (let at = from; at < to; at++) {
      if (tokens.folded[at] !== '(') continue
      let next = at + 1
      while (next < to && next - at < 5 && tokens.capital[next] === 0) next++
      const opens =
        tokens.capital[at + 1] === 1 && words.crediting.has(tokens.folded[at + 1] as string)
      if (opens) {
        next = at + 2
        while (next < to && tokens.capital[next] === 0) next++
      }
      const medium = mediumAt(scene, next, unit.to, opens)
      if (medium === undefined) continue
      const close = tokens.folded[medium.to]
      if (close === ')' || opens) return [next, medium.to, medium.ref]
    }
  }
  return undefined
}

/** "— Interfax", "Demikian dilaporkan X.", "This report is based on material from X." */
function closingIn(scene: Scene, unit: Unit): Found | undefined {
  const { tokens, text, words, regionAt } = scene
  for (let at = unit.from; at < Math.min(unit.to, unit.from + 12); at++) {
    if (regionAt[at] !== -1) break
    const dash = at === unit.from && /^[—–-]$/.test(tokens.folded[at] as string)
    const frame = dash ? undefined : longestMatch(words.closings, text, tokens, at)
    const next = dash ? at + 1 : frame?.to
    if (next === undefined) continue
    const medium = mediumAt(scene, next, unit.to, true)
    if (medium !== undefined) return [next, medium.to, medium.ref]
  }
  return undefined
}
