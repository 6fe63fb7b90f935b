/** Whom a whole report is credited to: "OSLO (AP) —", "(Reuters)", "Demikian dilaporkan X.", "Dilansir X, ..." at its head. */
import type { EntityRef } from '../../model/entity.ts'
import { type Evidence, type Sourced, stated } from '../../model/evidence.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { passingsIn } from './carrier.ts'
import { type Medium, mediumAt } from './medium.ts'
import { relaysIn } from './relay.ts'
import { citeTokens, type Scene, slugOf, type Unit } from './scene.ts'

/** How many tokens may stand before a name that opens a report: "Seperti dilansir kantor berita". */
const HEAD = 4

/** How many of the last names of a text may stand in the lines below the story. */
const SIGNED = 6

/** "Seperti dilansir AFP, Rina mengatakan ..." opens a report: the credit is the whole report's. */
export function opensReport(
  { units, words, mentionAt }: Scene,
  unit: number,
  from: number,
): boolean {
  const begin = (units[0] as Unit).from
  if (!words.tables.headFirst || unit !== 0 || from - begin > HEAD) return false
  // "Presiden Suriah dikutip SANA mengatakan": there somebody stands before
  return mentionAt.subarray(begin, from).every((index) => index === -1)
}

/** The credits of a report in text order; `quoted` are the units that hold somebody's words. */
export function credited(scene: Scene, quoted: ReadonlySet<number>): readonly Sourced<EntityRef>[] {
  const found: Sourced<EntityRef>[] = []
  const add = ([from, to, ref]: Found) => {
    if (!found.some(({ value }) => value.entity === ref.entity))
      found.push(stated(ref, 'quote/credit', citeTokens(scene, from, to)))
  }
  for (const one of filedBy(scene)) add(one)
  const last = scene.units.length - 1
  for (const unit of scene.units) {
    const bracket = bracketIn(scene, unit)
    if (bracket !== undefined) add(bracket)
    if (unit.index === 0) {
      // "Seperti dilansir AFP, Rina mengatakan ...": what opens the report credits the words beside it, too
      const heads = quoted.has(0)
        ? passingsIn(scene, unit).filter(({ from, head }) => head && opensReport(scene, 0, from))
        : relaysIn(scene, unit).filter(({ credits }) => credits)
      for (const { from, to, ref } of heads) add([from, to, ref])
    }
    if (unit.index < last - 1) continue
    for (const one of closingsIn(scene, unit, quoted.has(unit.index))) add(one)
  }
  for (const one of signed(scene)) add(one)
  return found
}

type Found = readonly [from: number, to: number, ref: EntityRef]

/** "JAKARTA, ANTARA -": an agency in the words before the story. */
function filedBy({ article, tokens, mentions, entityOf, mentionFrom, mentionTo }: Scene): Found[] {
  const end = article.dateline?.end ?? 0
  const found: Found[] = []
  for (let index = 0; index < mentions.length; index++) {
    const from = mentionFrom[index] as number
    if ((tokens.start[from] as number) >= end) break
    const entity = entityOf[index]
    if (entity?.kind !== 'outlet' || entity.class !== 'agency') continue
    // bare, or in brackets of its own; not "KOMPAS.com/AFP"
    if (isOwn(article.outlet, entity.name)) continue
    const ref: EntityRef = { entity: entity.id, name: entity.name, kind: entity.kind }
    found.push([from, mentionTo[index] as number, ref])
  }
  return found
}

/** "Berita" of "Berita Nusantara", and in brackets its initials: "JAKARTA (BN) -". */
function isOwn(outlet: string | undefined, name: string): boolean {
  if (outlet === undefined) return false
  const parts = slugOf(outlet).split('-')
  const initials = parts.map((part) => part[0]).join('')
  return parts[0] === slugOf(name) || (parts.length > 1 && initials === slugOf(name))
}

/** "Reporting by AFP", "Editing by dpa staff": agencies in the lines below the story that tell who made it. */
function signed(scene: Scene): Found[] {
  const { article, mentions, entityOf, mentionFrom, mentionTo } = scene
  const found: Found[] = []
  for (let index = mentions.length - 1; index >= 0 && mentions.length - index <= SIGNED; index--) {
    const entity = entityOf[index]
    if (entity?.kind !== 'outlet' || entity.class !== 'agency') continue
    const { start } = (mentions[index] as { span: Evidence }).span
    const line = article.blocks.findLast(({ span }) => span.start <= start)
    if (line?.kind !== 'byline' || line === article.blocks[0] || isOwn(article.outlet, entity.name))
      continue
    const ref: EntityRef = { entity: entity.id, name: entity.name, kind: entity.kind }
    found.push([mentionFrom[index] as number, mentionTo[index] as number, ref])
  }
  return found.reverse()
}

/** A medium in brackets, at the beginning of a paragraph or the end: "(AP)", "(Reporting by Reuters)". */
function bracketIn(scene: Scene, unit: Unit): Found | undefined {
  const { tokens, words } = scene
  const places = [
    [unit.from, Math.min(unit.to, unit.from + 8)],
    [Math.max(unit.from, unit.to - 9), unit.to],
  ] as const
  for (const [from, to] of places) {
    for (let at = from; at < to; at++) {
      const slash = tokens.folded[at] === '/' && unit.index <= LEAD
      if (tokens.folded[at] !== '(' && !slash) continue
      // "the Korean Central News Agency (KCNA) said": the short form of a name
      if (isShortForm(scene, at)) continue
      let next = at + 1
      while (next < to && next - at < 5 && tokens.capital[next] === 0 && free(scene, next)) next++
      const opens = words.crediting.has(tokens.folded[at + 1] as string)
      if (opens) {
        next = at + 2
        while (next < to && tokens.capital[next] === 0 && free(scene, next)) next++
      }
      // "(Reporting by Dana Whitcombe)": whoever reports and edits is mostly a person
      const by = words.agentMarks.has(tokens.folded[next - 1] ?? '')
      const medium = mediumAt(scene, next, unit.to, opens && !by)
      if (medium === undefined) continue
      if (isOwn(scene.article.outlet, medium.ref.name) || isInitials(scene, next, medium)) continue
      const close = tokens.folded[medium.to]
      if (slash && close !== '/') continue
      if (close === ')' || close === '/' || opens) return [next, medium.to, medium.ref]
    }
  }
  return undefined
}

function isShortForm({ mentions, mentionAt, text, tokens, words }: Scene, at: number): boolean {
  if (mentions[mentionAt[at - 1] as number]?.kind === 'outlet') return true
  for (let back = at - 1; back >= Math.max(0, at - 3); back--)
    if (longestMatch(words.media, text, tokens, back)?.to === at) return true
  return false
}

/** How many units may hold the date line: "MOSCOW, May 2. /TASS/. Rina ...". */
const LEAD = 2

/** "(NP)" of a date line: a house's initials or a reporter's, where no table knows them. */
function isInitials({ entityOf, mentionAt, article, tokens }: Scene, at: number, { ref }: Medium) {
  if (!/^\p{Lu}{1,4}$/u.test(ref.name) || entityOf[mentionAt[at] as number]?.row !== undefined)
    return false
  return (tokens.start[at] as number) < (article.dateline?.end ?? 0)
}

function free({ mentionAt }: Scene, at: number): boolean {
  return mentionAt[at] === -1
}

/** "— Interfax", "© AFP", "Demikian dilaporkan X.", "This report is based on material from X, relayed by Y." */
function closingsIn(scene: Scene, unit: Unit, quoted: boolean): readonly Found[] {
  const { tokens, text, words, regionAt } = scene
  // "Laporan ini dimuat X dan diterjemahkan Y"
  const whole = longestMatch(words.wholeReports, text, tokens, unit.from) !== undefined
  if (whole && !quoted) {
    const named = mediaPast(scene, unit, unit.from)
    if (named.length > 0) return named
  }
  const begin = unit.from
  const signs =
    tokens.folded[begin] === '©' ||
    (words.crediting.has(tokens.folded[begin] as string) && tokens.folded[begin + 1] === ':')
  for (let at = begin; at < Math.min(unit.to, begin + 12); at++) {
    if (regionAt[at] !== -1) break
    const dash = at === begin && (signs || /^[—–-]$/.test(tokens.folded[at] as string))
    const frame = dash ? undefined : longestMatch(words.closings, text, tokens, at)
    let next = dash ? at + 1 : frame?.to
    if (next === undefined) continue
    if (tokens.folded[next] === ':') next++
    const medium = mediumAt(scene, next, unit.to, true)
    if (medium === undefined) continue
    return [[next, medium.to, medium.ref], ...mediaPast(scene, unit, medium.to)]
  }
  return []
}

function mediaPast(scene: Scene, unit: Unit, at: number): readonly Found[] {
  return relaysIn(scene, unit)
    .filter(({ from, by }) => from >= at && by === 'medium')
    .map(({ from, to, ref }): Found => [from, to, ref])
}
