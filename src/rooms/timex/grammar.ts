/**
 * Compiles a language's temporal grammar once: words into one lexicon, patterns into one tree whose
 * edges are words and slots. Along a text the tree is walked from each token; nothing is searched by
 * regular expression.
 */
import type { TimePattern, TimexTables } from '../../lang/tables/timex.ts'
import { hashBit } from '../../text/hash-bits.ts'
import { compileLexicon, type Lexicon } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { hashOf, tokenize } from '../../text/token.ts'
import { glancesOf } from './glance.ts'
import { casesOf, nextOf, type Opening, openingOf } from './opening.ts'
import { numberReader, type SlotReader, wordReader } from './slot.ts'
import { bitOf, isWordSlot, type WordValue, wordsOf } from './word-value.ts'

/** A slot as an edge of the tree. */
export interface PatternSlot {
  readonly name: string
  /** What may stand in it at a glance: shapes of numbers, words of time by their slots, words by their case. */
  readonly bit: number
  readonly read: SlotReader
  readonly node: PatternNode
  /** Of the slots a pattern may begin with, what may stand behind it. */
  next: Opening | undefined
}

/** A node of the pattern tree. */
export interface PatternNode {
  words: Map<string, PatternNode> | undefined
  /** A bit for each of these words, by its hash: most tokens are refused by it, and nothing is looked up. */
  wordBits: number
  /** Slots by what can stand in them, so that a token is asked only for what it may be. */
  numbers: PatternSlot[]
  lexical: PatternSlot[]
  open: PatternSlot[]
  /** The node behind ` > `: what was matched so far is context. */
  opened: PatternNode | undefined
  /** The node behind ` < `: what follows is context. */
  closed: PatternNode | undefined
  /** The patterns that end here, as the tables order them: the first that fits its place counts. */
  patterns: RankedPattern[] | undefined
}

/** A pattern and its place in the tables. */
export interface RankedPattern {
  readonly pattern: TimePattern
  readonly order: number
  /** Nothing is asked of its place, as of most. */
  readonly free: boolean
}

/** A compiled grammar. */
export interface Grammar {
  readonly tables: TimexTables
  readonly words: Lexicon<WordValue>
  readonly root: PatternNode
  readonly opening: Opening
  readonly glue: ReadonlySet<string>
  readonly clockGlue: ReadonlySet<string>
  readonly ranges: ReadonlySet<string>
  readonly pairOpeners: ReadonlySet<string>
  readonly pairWords: ReadonlySet<string>
  readonly nextWords: ReadonlySet<string>
  readonly aheadWords: ReadonlySet<string>
  readonly comparing: ReadonlySet<string>
  readonly anchors: ReadonlyMap<string, 1 | -1>
  readonly relativeWords: ReadonlySet<string>
  readonly lengthWords: ReadonlySet<string>
  readonly lookAhead: ReadonlySet<string>
  readonly lookBack: ReadonlySet<string>
  readonly lookNow: ReadonlySet<string>
  readonly pastBe: ReadonlySet<string>
  readonly winterZones: ReadonlySet<string>
  readonly summerZones: ReadonlySet<string>
  readonly zoneRivals: ReadonlyMap<string, readonly string[]>
  readonly moveWords: ReadonlySet<string>
  readonly ofWords: ReadonlySet<string>
  readonly dueWords: ReadonlySet<string>
  readonly untilWords: ReadonlySet<string>
  readonly deedWords: ReadonlySet<string>
  /** First words of such cues of two words: "is to", "sets off". */
  readonly lookPairs: ReadonlySet<string>
  /** The last words of cues that look ahead or back: all other words are passed over. */
  readonly lookWords: ReadonlySet<string>
  readonly clockMarks: readonly string[]
  readonly clockLeads: ReadonlySet<string>
  readonly numberNouns: ReadonlySet<string>
  readonly rateNouns: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly dayNouns: ReadonlyMap<string, readonly [from: number, to: number]>
  readonly placeWords: ReadonlySet<string>
  readonly placeLeads: ReadonlySet<string>
  readonly followers: ReadonlySet<string>
  readonly equivalents: ReadonlySet<string>
  readonly clauseWords: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  readonly nounOpeners: ReadonlySet<string>
  readonly singularOpeners: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly creditCues: ReadonlySet<string>
  readonly creditCuesBeforeNames: ReadonlySet<string>
  readonly sayingTails: ReadonlySet<string>
  readonly daySuffixes: ReadonlySet<string>
}

/** The compiled grammar of a language's tables. */
export const grammarOf: (tables: TimexTables) => Grammar = once(compile)

function compile(tables: TimexTables): Grammar {
  const root = newNode()
  tables.patterns.forEach((pattern, order) => {
    addPattern(root, pattern, order)
  })
  for (const list of ['numbers', 'lexical', 'open'] as const)
    for (const slot of root[list]) slot.next = nextOf(slot.node)
  return {
    tables,
    words: compileLexicon(wordsOf(tables)),
    root,
    opening: openingOf(root),
    glue: new Set(tables.glue),
    clockGlue: new Set(tables.clockGlue),
    ranges: new Set(tables.rangeWords),
    pairOpeners: new Set(tables.pairOpeners),
    pairWords: new Set(tables.pairWords),
    nextWords: new Set(tables.nextWords),
    aheadWords: new Set(tables.aheadWords),
    comparing: new Set(tables.comparing),
    anchors: new Map(tables.anchorWords.map(({ form, value }) => [form, value])),
    relativeWords: new Set(tables.relativeWords),
    lengthWords: new Set(tables.lengthWords),
    lookAhead: new Set(tables.lookAhead),
    lookBack: new Set(tables.lookBack),
    lookNow: new Set(tables.lookNow),
    pastBe: new Set(tables.pastBe),
    winterZones: new Set(tables.winterZones),
    summerZones: new Set(tables.summerZones),
    zoneRivals: new Map(tables.zoneRivals),
    moveWords: new Set(tables.moveWords),
    ofWords: new Set(tables.ofWords),
    dueWords: new Set(tables.dueWords),
    untilWords: new Set(tables.untilWords),
    deedWords: new Set(tables.deedWords),
    lookPairs: new Set(
      [...tables.lookAhead, ...tables.lookBack, ...tables.lookNow].flatMap((cue) => {
        const [first = '', second] = cue.split(' ')
        return second === undefined ? [] : [first]
      }),
    ),
    lookWords: new Set(
      [...tables.lookAhead, ...tables.lookBack].map((cue) => cue.slice(cue.indexOf(' ') + 1)),
    ),
    clockMarks: tables.clockMarks,
    clockLeads: new Set(tables.clockLeads),
    numberNouns: new Set(tables.numberNouns),
    rateNouns: new Set(tables.rateNouns),
    measures: new Set(tables.measures),
    dayNouns: new Map(tables.dayNouns.map(({ form, hours }) => [form, hours])),
    placeWords: new Set(tables.placeWords),
    placeLeads: new Set(tables.placeLeads),
    followers: new Set(tables.followers),
    equivalents: new Set(tables.equivalents),
    clauseWords: new Set(tables.clauseWords),
    passives: new Set(tables.passives),
    nounOpeners: new Set(tables.nounOpeners),
    singularOpeners: new Set(tables.singularOpeners),
    possessives: new Set(tables.possessives),
    creditCues: new Set(tables.creditCues),
    creditCuesBeforeNames: new Set(tables.creditCuesBeforeNames),
    sayingTails: new Set(tables.sayingTails),
    daySuffixes: new Set(tables.daySuffixes),
  }
}

/** What a pattern may ask of its place. */
const CONDITIONS = [
  'behind',
  'listed',
  'edged',
  'timetable',
  'clocked',
  'lower',
  'capital',
  'ends',
] as const satisfies readonly (keyof TimePattern)[]

function isFree(pattern: TimePattern): boolean {
  return !CONDITIONS.some((condition) => pattern[condition] === true)
}

function newNode(): PatternNode {
  return {
    words: undefined,
    wordBits: 0,
    numbers: [],
    lexical: [],
    open: [],
    opened: undefined,
    closed: undefined,
    patterns: undefined,
  }
}

function addPattern(root: PatternNode, pattern: TimePattern, order: number): void {
  // Nodes reached so far: an element that may be missing leaves the old ones in the set.
  let nodes = new Set([root])
  for (const element of pattern.form.split(' ')) {
    const optional = element.length > 1 && element.endsWith('?')
    const bare = optional ? element.slice(0, -1) : element
    const next = new Set<PatternNode>(optional ? nodes : [])
    for (const node of nodes) {
      for (const word of bare.split('|')) next.add(step(node, word))
    }
    nodes = next
  }
  for (const node of nodes) {
    node.patterns ??= []
    node.patterns.push({ pattern, order, free: isFree(pattern) })
  }
}

function step(from: PatternNode, word: string): PatternNode {
  if (word === '>') {
    from.opened ??= newNode()
    return from.opened
  }
  if (word === '<') {
    from.closed ??= newNode()
    return from.closed
  }
  if (word.startsWith('{')) {
    const name = word.slice(1, -1)
    const base = name.replace(/\d$/, '')
    const lists = listsOf(base)
    const known = from[lists[0]].find((slot) => slot.name === name)
    if (known !== undefined) return known.node
    const node = newNode()
    for (const list of lists) from[list].push(slotOf(name, base, list, node))
    return node
  }
  // "berjam-jam", "o'clock": a word of a pattern is cut as the text is.
  let node = from
  for (const folded of tokenize(word).folded) {
    node.words ??= new Map()
    let child = node.words.get(folded)
    if (child === undefined) {
      child = newNode()
      node.words.set(folded, child)
      node.wordBits |= hashBit(hashOf(folded))
    }
    node = child
  }
  return node
}

function slotOf(name: string, base: string, list: SlotList, node: PatternNode): PatternSlot {
  const read = list === 'numbers' ? numberReader(base) : wordReader(base)
  const bits = { numbers: glancesOf, lexical: bitOf, open: casesOf }
  return { name, bit: bits[list](base), read, node, next: undefined }
}

const OPEN: ReadonlySet<string> = new Set(['any', 'lower', 'capital'])

type SlotList = 'numbers' | 'lexical' | 'open'

// "{n}" and "{ordinal}" are digits or words; "{any}" is a word that is none of time; all else has the shape of a number.
function listsOf(base: string): readonly [SlotList, ...SlotList[]] {
  if (OPEN.has(base)) return ['open']
  if (base === 'n' || base === 'ordinal') return ['numbers', 'lexical']
  return isWordSlot(base) ? ['lexical'] : ['numbers']
}
